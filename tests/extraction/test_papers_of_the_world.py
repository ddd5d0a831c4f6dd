"""Titles, decks, writers and dates as systems of papers around the world print them where they state little for machines."""
# ruff: noqa: E501 - a page is a line

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scraper.extraction.names import japanese_names, people
from tests.extraction.news_page import TEXT

if TYPE_CHECKING:
    from archive.records import Story

URL = "https://www.quaypost.example/news/ferry-to-run-through-winter-734210.html"
TITLE = "Ferry to run through winter"
DECK = "Islanders had feared for the last boat of the year, and for the school run that hangs on it."


def page(
    inside: str, *, heading: str = f"<h1>{TITLE}</h1>", window: str = f"{TITLE} | Quay Post", above: str = "", lang: str = "en"
) -> str:
    """A page that states nothing but its window's title."""
    head = f"<head><title>{window}</title></head>"
    return f"<html lang='{lang}'>{head}<body>{above}<main><article>{heading}{inside}{TEXT}</article></main></body></html>"


def names(story: Story) -> list[str]:
    return [author.name for author in story.authors]


HERON = "Flap at the gate! Retired pilot is told to remove fibreglass heron from garden after neighbour complains about shade"
CLOCK = '<div class="masthead"><a href="/">Home</a><a href="/news">News</a><span>9°C</span><span>Monday, Dec 17th 2018 6PM</span></div>'
HOURS = '<p class="times"><span>Published: 14:02, 17 December 2018</span> | <span>Updated: 17:31, 17 December 2018</span></p>'


def test_a_second_heading_that_tells_what_the_window_does_is_the_title(read):
    """Papers print a longer headline than they give search engines, and some set it as a second heading on a page without a first."""
    html = page(HOURS, heading=f"<h2>{HERON}</h2>", window="Retired pilot told to remove fibreglass heron from garden | Quay Post")
    assert read(html, url=URL).article.title == HERON


def test_a_second_heading_of_another_story_is_no_title(read):
    html = page("", heading="<h2>Council votes on new bridge over the northern channel</h2>", window=f"{TITLE} | Quay Post")
    assert read(html, url=URL).article.title == TITLE


def test_the_clock_of_a_masthead_gives_no_hour(read):
    """The hour before a labelled day is its own, and a masthead's clock on the same day gives it none, be the title printed or not."""
    story = read(page(HOURS, heading="", above=CLOCK), url=URL).article
    assert story.published_local == "2018-12-17T14:02"
    assert story.modified_local == "2018-12-17T17:31"


def test_the_clock_of_a_masthead_dates_nothing(read):
    assert read(page("", heading="", above=CLOCK), url=URL).article.published_date is None


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Ada OSEI, avec Ben RUIZ.", ["Ada OSEI", "Ben RUIZ"]),
        ("Von Ada Osei mit Ben Ruiz", ["Ada Osei", "Ben Ruiz"]),
        ("Ada Osei con Ben Ruiz", ["Ada Osei", "Ben Ruiz"]),
        ("Entretien avec Ada Osei", []),
        ("Por Ada Osei e Ben Ruiz, QN PE", ["Ada Osei", "Ben Ruiz"]),
    ],
)
def test_who_wrote_with_whom(line: str, found: list[str]):
    assert [one.name for one in people.people_of(line)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("千本を売る予定。（報道部・水原透）", ["水原透"]),
        ("千本を売る予定。（北支局・水原透）", ["水原透"]),
        ("千本を売る予定。（渡部学・水原透）", ["渡部学", "水原透"]),
    ],
)
def test_a_japanese_desk_before_the_writer_is_nobody(text: str, found: list[str]):
    assert [one.name for one in japanese_names.closing_people(text)] == found


@pytest.mark.parametrize(
    "byline",
    [
        '<div class="bylines"><div class="byline"><span class="role">Journalist</span><a href="mailto:a@quaypost.example"><span class="byline-name">Ada Osei</span></a></div><div class="byline"><span class="role">Fotograf</span><span class="byline-name">Ben Ruiz</span></div></div>',
        '<div class="m"><div class="m-role">Journalist</div><div class="m-name"><a href="/forfatter/ada-osei">Ada Osei</a></div><div class="m-role">Fotograf</div><div class="m-name">Ben Ruiz</div></div>',
        '<div class="byline"><a rel="author" href="/ada-osei/">Ada Osei</a></div><div class="byline"><b>Photographer:</b> <i>Ben Ruiz</i></div>',
    ],
)
def test_who_stands_behind_the_role_of_a_photographer_wrote_nothing(read, byline: str):
    assert names(read(page(byline), url=URL).article) == ["Ada Osei"]


def test_a_labelled_byline_names_more_than_the_markup(read):
    line = '<p class="bylineBody">By <a rel="author" href="/ada-osei/">Ada Osei</a>, and Ben Ruiz, Transport Correspondent</p>'
    assert names(read(page(line), url=URL).article) == ["Ada Osei", "Ben Ruiz"]


def test_of_two_names_beside_a_dash_in_arabic_neither_is_the_writer(read):
    """One is the place that the report comes from, and nothing says which."""
    line = '<div class="info"><span class="writer">وادي النخيل - ليلى المنصوري</span></div>'
    assert names(read(page(line, lang="ar"), url=URL).article) == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('<p>Quay Post <span class="author">Ada OSEI, avec Ben RUIZ.</span></p>', ["Ada OSEI", "Ben RUIZ"]),
        ('<div class="writers">Haber: Ada OSEI / Kamera: Ben RUIZ - LİMAN, (QHA)</div>', ["Ada OSEI"]),
        ('<div class="m"><span class="author">Ada Osei</span><span>12 okt. 2021, 16:45</span><span>Noord</span></div>', ["Ada Osei"]),
    ],
)
def test_the_line_that_holds_the_byline_is_no_text(read, line: str, found: list[str]):
    story = read(page(line), url=URL).article
    assert names(story) == found
    assert not any("O" in text and "Osei" in text.title() for text in story.paragraphs)


def test_a_byline_at_the_end_of_a_deck_is_cut_off(read):
    deck = f'<p class="excerpt">{DECK} <span class="byline">Von Ada Osei und Ben Ruiz, Elmbridge</span></p>'
    story = read(
        page("<p class='day'>20.11.2014, 14:46 Uhr</p>", heading=f"<div class='head'><h1>{TITLE}</h1>{deck}</div>"), url=URL
    ).article
    assert story.subtitle == DECK
    assert names(story) == ["Ada Osei", "Ben Ruiz"]
    assert not any(DECK in text for text in story.paragraphs)


def test_a_summary_in_the_header_of_the_title_is_a_deck(read):
    header = f'<header><h1>{TITLE}</h1><p class="by">By Ada Osei</p><div class="abstract"><p>{DECK}</p></div></header>'
    story = read(page("", heading=header), url=URL).article
    assert story.subtitle == DECK
    assert DECK not in story.paragraphs


def test_a_picture_in_an_aside_with_its_alternative_text_below_is_the_articles(read):
    alt = "A ferry leaves the quay at Elmbridge in the first snow of the year."
    aside = f'<aside class="m"><img src="/i/ferry.jpg" alt="{alt}"><div><span>{alt}</span> <span class="cr">Photo by Ben Ruiz</span></div></aside>'
    story = read(page(aside), url=URL).article
    assert [image.caption for image in story.images] == [alt]


def test_a_cutline_is_a_caption(read):
    line = "Ada Osei casts off the first ferry of the winter on Saturday."
    photo = f'<div id="photo"><img src="/i/ferry.jpg"><div class="photographer">BEN RUIZ - bruiz@quaypost.example</div><div class="cutline">{line}</div></div>'
    story = read(page(photo), url=URL).article
    assert [image.caption for image in story.images] == [line]
    assert names(story) == []


@pytest.mark.parametrize(
    "line",
    [
        '<p class="c">ILLUSTRATION BY BEN RUIZ</p>',
        "<p>This article appears in the 31 May 2019 issue of The Quay, <a href='/magazine'>Cold water</a></p>",
        "<p>This story was printed in the March issue of The Quay.</p>",
    ],
)
def test_what_a_magazine_prints_beside_its_text_is_none(read, line: str):
    texts = read(page("", heading=f"<h1>{TITLE}</h1><img src='/i/w.jpg'>{line}"), url=URL).article.paragraphs
    assert not any("Quay" in text or "RUIZ" in text for text in texts)
