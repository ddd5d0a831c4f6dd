"""Tags, access, section, dateline, hour and byline as English-language papers print them beside what their systems state."""
# ruff: noqa: E501 - a page is a line

from __future__ import annotations

import json

import pytest

from archive.records import Story
from scraper.extraction.headlines.dateline import of_paragraph
from scraper.extraction.lines.byline_lines import cut_out
from scraper.extraction.names import people
from scraper.extraction.times import timestamps
from tests.extraction.news_page import TEXT

URL = "http://news.example/2025/06/22/ferry-to-run-through-winter"
TITLE = "Ferry to run through winter"


def page(behind: str = "", text: str = TEXT, **stated: object) -> str:
    article = {"@type": "NewsArticle", "headline": TITLE, "datePublished": "2025-06-22T06:00:00Z", **stated}
    head = f'<title>{TITLE} - The Valley Post</title><script type="application/ld+json">{json.dumps(article)}</script>'
    return f"<html lang='en'><head>{head}</head><body><main><article><h1>{TITLE}</h1>{text}{behind}</article></main></body></html>"


LINKS = '<a href="/tags/ferries">Ferries</a><a href="/tags/piers">Piers</a>'
STORIES = '<a href="/2025/06/01/lanes-by-the-river">More lanes for buses by the river from June</a>'


@pytest.mark.parametrize(
    ("behind", "tags"),
    [
        (f'<div class="TagCloudWrapper"><span>More:</span>{LINKS}</div>', ["Ferries", "Piers"]),
        (f'<div class="x"><h3>See more on</h3><div>{LINKS}</div></div>', ["Ferries", "Piers"]),
        (
            f'<div data-testid="more-on-this-topic"><p>More on this topic</p>{STORIES}</div><div class="tags">{LINKS}</div>',
            ["Ferries", "Piers"],
        ),
        ('<div class="p-tags"><a href="/report">【纠错】</a></div>', ["ferry", "webpage"]),
        ('<div class="tags"><a href="/2025/06/01/lanes-by-the-river">北岸公交专用道六月一日起全线开通</a></div>', ["ferry", "webpage"]),
        (f'</article></main><aside><div class="tagcloud">{LINKS}</div></aside><main><article>', ["ferry", "webpage"]),
    ],
)
def test_printed_tags_go_before_stated_keywords(read, behind, tags):
    assert read(page(behind, keywords=["ferry", "webpage"]), URL).article.tags == tags


def test_the_title_is_no_keyword(read):
    title = read(page("", keywords=["ferry"]), URL).article.title
    assert read(page("", keywords=["ferry", f"{title} - The Bell"]), URL).article.tags == ["ferry"]


@pytest.mark.parametrize(
    ("name", "behind", "free"), [("paywall", "", None), ("x", '<div class="paywall">Subscribe to read on</div>', False)]
)
def test_a_wall_is_none_of_the_texts_own_paragraphs(read, name, behind, free):
    text = f"<div><p class='{name}'>The ferry will run through the winter, the council has said.</p><p class='{name}'>It was built in 1962.</p></div>"
    assert read(page(behind, text), URL).article.free_access is free


@pytest.mark.parametrize(
    ("stated", "over", "section"),
    [
        ("opinion/letters", '<nav class="breadcrumb"><a href="/">Home</a><a href="/opinion/">Opinion</a><a href="/o/letters/">Letters</a></nav>', "Letters"),
        ("news/local-news", "", "local news"),
        ("Letters", "", "Letters"),
    ],
)  # fmt: skip
def test_a_printed_name_of_a_section_goes_before_the_folders_it_is_filed_by(read, stated, over, section):
    markup = page(articleSection=stated).replace("<main>", f"{over}<main>")
    assert read(markup, URL).article.section == section


@pytest.mark.parametrize(
    ("text", "story", "dateline"),
    [
        ("Larkpur: A goat walked on to the track on Thursday evening, officials said.", {"section": "Larkpur"}, "Larkpur"),
        ("Larkpur: A goat walked on to the track.", {"title": "Goat delays train in Larkpur"}, "Larkpur"),
        ("Larkpur: A goat walked on to the track.", {"title": "Goat delays train"}, None),
        ("Opinion: A goat walked on to the track.", {"section": "Opinion"}, None),
    ],
)
def test_a_place_before_a_colon(text, story, dateline):
    assert of_paragraph(text, Story(paragraphs=[text + " It was sixty yards away from the station."], **story), "en") == dateline


@pytest.mark.parametrize("mark", ["—", "–", "-", "•", ","])
def test_an_hour_behind_a_dash(mark):
    (found,) = timestamps.find(f"March 5, 2026 {mark} 5.45pm", "en")
    assert (found.stamp.hour, found.stamp.minute) == (17, 45)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ada Osei, News Editor • Bo Tenn, Staff Reporter", ["Ada Osei", "Bo Tenn"]),
        ("By Ada Osei, News Editor | Bo Tenn, Staff Reporter | 4 min", ["Ada Osei", "Bo Tenn"]),
        ("Ada Osei, News Editor • Harbour, River", ["Ada Osei"]),
        ("Ada Osei • 5 comments", ["Ada Osei"]),
    ],
)
def test_names_with_a_role_each_behind_marks(line, names):
    found = cut_out(line)
    assert found is not None
    assert [person.name for person in people.people_of(found.name)] == names


@pytest.mark.parametrize(
    "line",
    [
        "Loading embed...",
        "The audio for this story was produced by Ada Osei and edited by Bo Tenn.",
        "Don't miss out on the headlines from Valley News. You will be told of new ones.",
    ],
)
def test_lines_of_tools_are_no_text(read, line):
    text = TEXT.replace("<p>", f"<div class='x'><p>{line}</p></div><p>", 1)
    assert line not in read(page(text=text), URL).article.paragraphs


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ('<h4 class="author-name"><a href="/author/ada/">Ada Osei</a>, <a href="/author/bo/">Bo Tenn</a></h4>', ["Ada Osei", "Bo Tenn"]),
        ('<h4 class="author-name">Ada Osei, Bo Tenn</h4>', ["Ada Osei"]),
    ],
)
def test_names_that_lead_to_writers_pages_go_before_a_list_cut_to_the_first(read, byline, names):
    markup = page(author={"@type": "Person", "name": "Ada Osei"}).replace("</h1>", f"</h1>{byline}")
    assert [author.name for author in read(markup, URL).article.authors] == names


def test_a_writers_disclosure_is_no_text(read):
    said = "Ada Osei does not work for, consult, own shares in or receive funding from any company that would benefit from this article."
    assert said not in read(page(text=f"<p>{said}</p>{TEXT}"), URL).article.paragraphs


@pytest.mark.parametrize(
    ("last", "kept"),
    [
        ("Osei, a lawyer, writes from the quay.", False),
        ("Osei is a lawyer.", False),
        ("Osei said on Sunday that she would take the boat again, rain or shine.", True),
        ("Tenn, a lawyer, writes from the quay.", True),
    ],
)
def test_what_is_told_of_the_writer_by_her_surname_ends_no_text(read, last, kept):
    markup = page(author={"@type": "Person", "name": "Ada Osei"}, text=f"{TEXT}<p><em>{last}</em></p>")
    assert (read(markup, URL).article.paragraphs[-1] == last) is kept


@pytest.mark.parametrize(
    ("line", "deck"),
    [
        ("<div class='bd'>By Ada Osei and Ben Ruiz - Courier Technology Writers | Courier – 1 hr 4 mins ago</div>", None),
        ("<div id='siteSub'>From the Valley Wiki, the encyclopaedia of the river</div>", None),
        ("<div class='bd'>By the winter the last of the old boats will be gone from the river</div>", True),
    ],
)
def test_who_wrote_how_long_ago_and_the_name_of_a_wiki_are_no_decks(read, line: str, deck: bool | None) -> None:
    found = read(f"<html><body><h1>{TITLE}</h1>{line}<div>{TEXT}</div></body></html>", url=URL).article.subtitle
    assert (found is not None) is bool(deck)


def test_a_text_saved_without_its_headline_has_none(read) -> None:
    opening = " ".join(f"Sentence {place} of the first paragraph tells of the ferry and of all who take it." for place in range(6))
    article = read(
        "\n".join((opening, *(f"Paragraph {place} goes on about the ferry and the winter on the river." for place in range(4))))
    ).article
    assert article.title is None
    assert article.paragraphs[0] == opening
