"""Lists that hold no stories, or one: a paper's first weeks, a section that nobody writes for."""

from __future__ import annotations

import pytest

from scraper.extraction.teaser_blocks.empty_lists import says_none

TITLE = "Night ferry stays afloat for one more winter"
STORY = f"<a href='/2025/06/22/night-ferry-stays-afloat'>{TITLE}</a>"
LEAD = "The council of Alderwick voted on Tuesday to keep the night ferry running until the spring."
RANKED = f"<aside><h2>Most read</h2><ol><li>{STORY}</li></ol></aside>"
NONE_YET = "<p>There are no stories here.</p>"


def _page(inner, title="Harbour | The Alderwick Bell"):
    return f"<html lang='en'><head><title>{title}</title></head><body>{inner}</body></html>"


@pytest.mark.parametrize(
    "line",
    [
        "There are no stories here.",
        "No posts found",
        "Es wurden keine Artikel gefunden.",
        "Aucun article pour le moment",
        "No hay noticias en esta sección.",
        "Geen artikelen gevonden",
        "등록된 기사가 없습니다.",
        "記事はありません。",
        "暂无相关新闻",
    ],
)
def test_a_line_that_says_that_a_list_is_empty(line):
    assert says_none(line)


@pytest.mark.parametrize(
    "line", ["댓글이 없습니다.", "No comments yet", "No news is good news for the ferry, says its master, and laughs."]
)
def test_a_line_that_does_not(line):
    assert not says_none(line)


@pytest.mark.parametrize(
    "empty",
    [
        f"<h1>Harbour</h1>{NONE_YET}",
        f"<header><h1>Harbour</h1></header>{NONE_YET}<nav><ul><li>1</li></ul></nav>",
        f"<div class='path'><h3>Harbour</h3><ul><li><a href='/'>Home</a></li></ul></div><div>{NONE_YET}</div>",
        "<div><h3>Harbour</h3></div><div class='list'><ul></ul></div><div class='paging'><b>1</b></div>",
        "<font size=4><b>Harbour</b></font><hr><table></table><br><center><b>[1]</b></center>",
        "<h2>Harbour</h2><section></section><p>Page 1 of 1</p>",
    ],
)
def test_the_heading_of_an_empty_list_heads_no_stories_beside_it(read, empty):
    found = read(_page(f"<div class='left'>{empty}</div>{RANKED}"), "http://news.example/category/harbour/")
    assert found.empty_blocks == ["Harbour"]
    assert [(seen.block, seen.title) for seen in found.sightings] == [("Most read", TITLE)]


@pytest.mark.parametrize("tools", ["<div class='tabs'><ul></ul></div>", "<div class='ad'></div>", "<section></section>"])
def test_an_empty_element_over_stories_makes_no_list_empty(read, tools):
    stories = "".join(f"<div class='card'><a href='/2025/06/2{n}/night-ferry-{n}'>{TITLE} {n}</a></div>" for n in range(3))
    found = read(_page(f"<div><div class='head'><h2>Harbour</h2>{tools}</div>{stories}</div>"), "http://news.example/category/harbour/")
    assert found.empty_blocks == []
    assert {seen.block for seen in found.sightings} == {"Harbour"}


@pytest.mark.parametrize("heading", ["<h2>Harbour</h2>", "<h2><a href='#'>Harbour</a></h2>", "<div class='box-title'><b>Harbour</b></div>"])
def test_a_story_that_leads_the_page_and_is_all_of_a_block_below_is_printed_twice(read, heading):
    top = f"<div class='top'><a href='/2025/06/22/night-ferry-stays-afloat'><h2>{TITLE}</h2></a><p>{LEAD}</p></div>"
    found = read(_page(f"<div>{top}<div class='box'>{heading}<ul><li>{STORY}</li></ul></div></div>"), "http://news.example/")
    assert [(seen.block, seen.rank, seen.title) for seen in found.sightings] == [(None, 1, TITLE), ("Harbour", 1, TITLE)]


def test_a_picture_a_title_and_a_button_of_one_card_are_one_teaser(read):
    url = "/2025/06/22/night-ferry-stays-afloat"
    parts = f"<a href='{url}'><span>{TITLE}</span><img src='/f.jpg'></a><h3><a href='{url}'>{TITLE}</a></h3><p>{LEAD}</p>"
    card = f"<div class='card'>{parts}<a href='{url}'>Continue reading {TITLE}</a></div>"
    other = "<div class='card'><h3><a href='/2025/06/21/second-story-of-the-day'>Second story of the day</a></h3></div>"
    found = read(_page(f"<div><h2>Harbour</h2>{card}{other}</div>"), "http://news.example/")
    assert [(seen.rank, seen.title, seen.snippet) for seen in found.sightings] == [(1, TITLE, LEAD), (2, "Second story of the day", None)]


def test_a_list_of_one_story_is_a_list(read):
    card = f"<li>{STORY}<p>{LEAD}</p><time>22 June 2025, 08:32</time></li>"
    found = read(
        _page(f"<main><h1>Harbour</h1><ul class='stream'>{card}</ul><nav>Page 1 of 1</nav></main>{RANKED}"), "http://news.example/harbour"
    )
    assert found.status == "not_article"
