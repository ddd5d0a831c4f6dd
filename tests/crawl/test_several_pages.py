"""An article in several pages is one record with one raw pointer a page."""

from __future__ import annotations

import pytest

import archive
from archive.readback import read_html
from archive.records import RawPointer
from tests.crawl.small_paper import ARTICLES, SITE, captures, crawl, linked
from tests.crawl.small_server import Answer, article, small_server

PATH = "/2024/05/09/a-story-of-three-pages"


def part(number, last=3):
    """Return a page of an article in three, its paragraphs told apart by a word."""
    following = f'<nav><a rel=next href="{PATH}?page={number + 1}">Next</a></nav>' if number < last else ""
    page = article("A story of three pages", body=f"on page {['one', 'two', 'three'][number - 1]} of the minutes")
    return Answer(page.replace("</article>", f"</article>{following}"), headers={"ETag": f'"{number}"'})


def site():
    pages = {PATH if number == 1 else f"{PATH}?page={number}": part(number) for number in (1, 2, 3)}
    return {**SITE, "/": linked(PATH), **pages}


def story(out):
    return next(row for row in archive.open(out).rows("articles") if row["url"].endswith(PATH))


def test_pages_become_one_record(tmp_path):
    with small_server(site()) as server:
        assert crawl(server.base, tmp_path / "a").returncode == 0
        assert [path for path in server.paths if path.startswith(PATH)] == [PATH, f"{PATH}?page=2", f"{PATH}?page=3"]
    row = story(tmp_path / "a")
    words = [word for text in row["paragraphs"] for word in ("one", "two", "three") if f"on page {word} of" in text]
    assert words == ["one"] * 4 + ["two"] * 4 + ["three"] * 4
    assert row["failed_fields"] == []
    bodies = [read_html(tmp_path / "a", RawPointer(**pointer))[1].decode() for pointer in row["raw"]]
    assert bodies == [part(number).body for number in (1, 2, 3)]
    assert {pointer["encoding"] for pointer in row["raw"]} == {"utf-8"}
    capture = captures(tmp_path / "a")[server.base + PATH]
    assert (capture["offset"], capture["payload_digest"]) == (row["raw"][0]["offset"], row["raw"][0]["payload_digest"])
    assert archive.open(tmp_path / "a").count("articles") == len(ARTICLES) + 1
    assert archive.verify(tmp_path / "a").findings == []


@pytest.mark.parametrize("answer", [Answer("gone", 410), Answer("", 500), part(2, last=2)])
def test_a_page_that_cannot_be_had_is_told(tmp_path, answer):
    routes = site()
    routes[f"{PATH}?page=3"] = answer  # or brings nothing new
    with small_server(routes) as server:
        assert crawl(server.base, tmp_path / "a").returncode == 0
    row = story(tmp_path / "a")
    assert row["failed_fields"] == ["paragraphs", "body", "text"]
    assert len(row["raw"]) == 2
    assert any("on page two of" in text for text in row["paragraphs"])
    assert archive.verify(tmp_path / "a").findings == []


def test_a_page_that_robots_forbids_is_not_asked_for(tmp_path):
    routes = site()
    routes["/robots.txt"] = Answer("User-agent: *\nDisallow: /*page=3\n")
    with small_server(routes) as server:
        assert crawl(server.base, tmp_path / "a").returncode == 0
        assert f"{PATH}?page=3" not in server.paths
    assert story(tmp_path / "a")["failed_fields"] == ["paragraphs", "body", "text"]
