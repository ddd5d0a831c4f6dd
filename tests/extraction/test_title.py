"""The headline: which of several witnesses, and without what."""

from __future__ import annotations

import pytest

from scraper.extraction import extract
from scraper.page import Page
from tests.extraction.news_page import TEXT, headline, page


@pytest.mark.parametrize(
    ("markup", "title"),
    [
        (page("<h1>Ferry stays</h1>", "Ferry stays - Harbour - The Alderwick Bell"), "Ferry stays"),
        (page("<div>Ferry stays</div>", "Ferry stays afloat all winter | The Bell"), "Ferry stays afloat all winter"),
        (page("<div>Ferry</div>", "Ferry stays afloat all winter-정치"), "Ferry stays afloat all winter"),
        (page("<h2>Ferry stays afloat</h2>", "Ferry stays afloat:Alderwick diary"), "Ferry stays afloat"),
        (page("<h1>Ferry stays</h1>", "Ferry stays", top="<h1><a href='/'>The Alderwick Bell</a></h1>"), "Ferry stays"),
        (
            page("<h1>Ferry stays | The Bell</h1>", "Ferry stays | The Bell", head="<meta property='og:site_name' content='The Bell'>"),
            "Ferry stays",
        ),
        (page("<h1>Harbour</h1><h1>Ferry stays afloat</h1>", "Ferry stays afloat, Alderwick"), "Ferry stays afloat"),
        (page("<div>Ferry stays afloat</div>", "Ferry stays afloat : Alderwick diary"), "Ferry stays afloat"),
        (page("<h1>Ten ways to keep a ferry</h1>", "Keep a ferry: the best ways in 2024"), "Ten ways to keep a ferry"),
        (
            page("<h1>Ferry kept after a noisy vote</h1>", head=headline("NewsArticle", "Noisy vote saves the ferry")),
            "Noisy vote saves the ferry",
        ),
        (
            page("<h1>Ferry kept after a noisy vote</h1>", head=headline("BlogPosting", "Noisy vote saves the ferry")),
            "Ferry kept after a noisy vote",
        ),
        (
            page(
                "<h1>渡し船の存続を求める高校生たち</h1>",
                head=headline("NewsArticle", "渡し船の存続を求める高校生たち（湾岸新聞） - 湾ニュース"),
            ),
            "渡し船の存続を求める高校生たち",
        ),
        (page("<h1>渡し船の存続（続報）</h1>", "渡し船の存続（続報） - 湾ニュース"), "渡し船の存続（続報）"),
        (page("<h1>Notices</h1><h1>Ferry stays afloat</h1>", "Alderwick - Notices - Ferry stays afloat"), "Ferry stays afloat"),
        (
            page("<h2>Four Quays</h2><h1>Ferry stays afloat all winter</h1>", "Bell | Four Quays | Ferry stays"),
            "Ferry stays afloat all winter",
        ),
        (
            page("<h1><a href='/d/7'>Day 7</a></h1><h1><a href='/d/8'>Day 8</a></h1><h1>Conclusions</h1>", "Ada's Diary: A week afloat"),
            "Ada's Diary: A week afloat",
        ),
        (
            page(
                "<h1>渡し船の存続を求める高校生たち （1/2）</h1>",
                head="<meta property='og:title' content='渡し船の存続を求める高校生たち'>",
            ),
            "渡し船の存続を求める高校生たち",
        ),
        (page("<h1>Keeping a ferry (1/2)</h1>", "Keeping a ferry (1/2)"), "Keeping a ferry (1/2)"),
        (page("<div>Le maire : « nous restons »</div>", "Le maire : « nous restons » - Le Quai"), "Le maire : « nous restons »"),
        (page("<p>»Kein Geld mehr für die Fähre«</p>", "»Kein Geld mehr für die Fähre« – Kai"), "»Kein Geld mehr für die Fähre«"),
        (page("<p>Ferry stays afloat</p>", "Ferry stays afloat » The Bell"), "Ferry stays afloat"),
        (
            page("<h1>Ferry kept after a noisy vote</h1>", head=headline("NewsArticle", "Ferry kept after a no...")),
            "Ferry kept after a noisy vote",
        ),
    ],
)
def test_the_title(read, markup, title):
    assert read(markup, url="https://bell.example/harbour/ferry-stays-afloat-this-winter").article.title == title


def test_an_overline_within_the_heading_is_the_kicker(read):
    markup = page(
        "<h1><span>Harbour</span><span>Ferry stays afloat</span></h1>", head="<meta property='og:title' content='Ferry stays afloat'>"
    )
    story = read(markup, url="https://bell.example/town/ferry-stays-afloat-this-winter").article
    assert (story.title, story.kicker) == ("Ferry stays afloat", "Harbour")


def test_a_heading_that_links_to_its_own_page_places_the_title(read):
    top = "<h2><a href='/ferry'>Ferry stays afloat all winter</a></h2><p>Posted by Ada Osei on 3 March 2024</p>"
    behind = "<h3>12 comments on Ferry stays afloat all winter</h3>"
    found = read(page("", "Ferry stays afloat all winter", top=top + behind), url="https://bell.example/harbour/ferry-stays-afloat-all")
    assert [author.name for author in found.article.authors] == ["Ada Osei"]


def test_a_heading_that_goes_on_behind_the_stated_title_is_no_text(read):
    short, deck = "Ferry stays afloat all winter", "The council found the money at the last moment of a long night"
    heading = f"<h2>{short} and nobody knows who pays for the fuel</h2><p class='standfirst'>{deck}</p>"
    story = read(page(heading, short, head=f"<meta property='og:title' content='{short}'>")).article
    assert (story.title, story.subtitle, len(story.paragraphs)) == (short, deck, 3)


@pytest.mark.parametrize(
    ("window", "lines"),
    [
        ("Beekeepers of Alderwick: Single view", "<h2>Losses in winter were lower than feared</h2><div>By Ada Osei</div>"),
        ("Bell", "<h3>Losses in winter were lower than feared</h3>"),
        ("News - Bell", "<h2>News</h2><h3>Losses in winter were lower than feared</h3><p>3 March 2019</p>"),
        ("News", "<h1>News</h1><h2>Losses in winter were lower than feared</h2><p>3 March 2019</p>"),
        ("Detail", "<div class='title'>Losses in winter were lower than feared</div><p>3 March 2019</p>"),
        ("Bell", "<h1>Bell</h1><h2>Losses in winter were lower than feared</h2>"),
        ("Bell", "<div class='data'>12/03/2014</div><div class='titolo'>Losses in winter were lower than feared</div>"),
    ],
)
def test_a_window_that_names_the_site_or_a_section_alone(window, lines):
    menu = "<div id='menu'><a href='/'>Home</a> <a href='/news'>News</a> <a href='/dates'>Dates</a></div>"
    text = f"{lines}{TEXT}<h3>What comes next</h3>{TEXT}"
    html = f"<html lang='en'><head><title>{window}</title></head><body>{menu}<div id='c'>{text}</div></body></html>"
    story = extract(Page(html.encode(), url="https://bell.example/index.php?id=47")).article
    assert story.title == "Losses in winter were lower than feared"
    assert story.paragraphs[0].startswith("The council of Alderwick")


@pytest.mark.parametrize(
    ("window", "lines", "title"),
    [
        ("Ferry stays afloat", "<h2>What happened</h2>", "Ferry stays afloat"),
        ("Ferry stays afloat", "<div>Ferry stays afloat</div><h3>What happened on the quay</h3><p>3 March 2019</p>", "Ferry stays afloat"),
        ("Ferry", "<h1>Ferry</h1><h2>What happened on the quay</h2>", "Ferry"),
        ("Ferry", "<a href='/ferry'>Ferry</a><h1>Ferry</h1><h2>What happened on the quay</h2>", "Ferry"),
    ],
)
def test_a_first_part_of_the_text_is_no_headline(window, lines, title):
    html = f"<html lang='en'><head><title>{window}</title></head><body><div id='c'>{lines}{TEXT}</div></body></html>"
    assert extract(Page(html.encode(), url="https://bell.example/index.php?id=47")).article.title == title
