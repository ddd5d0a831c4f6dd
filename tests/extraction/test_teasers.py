"""Titles of teasers, as printed: a rank is no part of them, a number is."""

from __future__ import annotations

import pytest

from scraper.extraction import extract
from scraper.page import Page
from tests.extraction.news_page import TEXT

STORIES = ("things to do in Ashford this weekend", "more cottages are planned by the river", "dead after the bridge gave way on Sunday")


def page(titles):
    items = "".join(f'<li><a href="/2024/05/0{n}/a-story-of-the-week-{n}">{title}</a></li>' for n, title in enumerate(titles, 1))
    body = "<p>The council met on the matter and agreed that the work should go on until the end of the season, it was said.</p>" * 4
    return (
        f"<html lang=en><body><article><h1>The council met</h1>{body}</article>"
        f"<aside><h2>Most read</h2><ol class=most-read>{items}</ol></aside></body></html>"
    ).encode()


@pytest.mark.parametrize(
    "titles",
    [
        [f"{number} {story}" for number, story in zip((49, 12, 2), STORIES, strict=True)],
        [f"{number} {story}" for number, story in zip((1, 12, 2), STORIES, strict=True)],
    ],
)
def test_a_number_that_begins_a_title_stays(titles):
    found = extract(Page(page(titles), url="https://paper.example/2024/05/09/the-council-met"))
    assert [seen.title for seen in found.sightings] == titles


def test_the_ranks_of_a_ranking_are_no_part_of_its_titles():
    titles = [f"{rank}. {story}" for rank, story in enumerate(STORIES, 1)]
    found = extract(Page(page(titles), url="https://paper.example/2024/05/09/the-council-met"))
    assert [(seen.rank, seen.title) for seen in found.sightings] == list(enumerate(STORIES, 1))


def test_a_crosshead_of_the_text_heads_no_teasers_below_it():
    prose = "<p>The council met on the matter again.</p><p>It agreed that the work should go on.</p>"
    cards = "".join(f'<li><a href="/2024/05/0{n}/a-story-of-the-week-{n}">{title}</a></li>' for n, title in enumerate(STORIES, 1))
    markup = f"<h1>The council met</h1><div>{prose * 2}<p><strong>What comes next</strong></p>{prose}</div><ul class=links>{cards}</ul>"
    found = extract(Page(f"<html lang=en><body><div>{markup}</div></body></html>".encode(), url="https://paper.example/2024/05/09/council"))
    assert [(seen.block, seen.title) for seen in found.sightings] == [(None, story) for story in STORIES]


def test_the_heading_of_an_empty_list_is_told_whatever_stands_around_it(read):
    for empty in ("<ul></ul>", "<div class='related-grid'></div>"):
        box = f"<div class='box'><h3>More in this section</h3>{empty}</div>"
        html = f"<html lang='en'><body><article><h1>Ferry to run</h1>{TEXT}</article>{box}</body></html>"
        assert read(html, "http://news.example/2025/06/22/ferry-to-run-through-winter").empty_blocks == ["More in this section"]


CHANNELS = {
    "video channel": "https://www.youtube.com/channel/UC0123456789abcdef",
    "profile by number": "https://facebook.com/profile.php?id=100012345678",
    "page by name": "https://m.facebook.com/pages/the-alderwick-courier/2857140001",
    "post": "https://social.twitter.com/courier/status/3681418120001",
    "app": "https://play.google.com/store/apps/details?id=com.example.courier2024",
}


@pytest.mark.parametrize("kind", CHANNELS)
def test_a_link_to_a_network_is_no_teaser(read, kind):
    links = (
        f'<li><a href="{CHANNELS[kind]}">Follow the Courier</a></li><li><a href="/2024/05/07/a-story-of-the-week-7">{STORIES[0]}</a></li>'
    )
    html = f"<html lang='en'><body><article><h1>Ferry to run</h1>{TEXT}</article><aside><h3>More</h3><ul>{links}</ul></aside></body></html>"
    assert [seen.title for seen in read(html, "http://news.example/2025/06/22/ferry-to-run-through-winter").sightings] == [STORIES[0]]
