"""From URLs to what the frontier keeps of them."""

from __future__ import annotations

import pytest

from archive.records import Discovery
from scraper.discovery import classify_url, discovery_by, found_in_source, found_url, key_of, places_on_page, start_urls
from scraper.found import FoundUrl, found_at
from scraper.page import Page
from scraper.sites import profile_named
from scraper.sources import SourceEntry

SITES = frozenset(["paper.example"])


@pytest.mark.parametrize(
    ("url", "kind", "number"),
    [
        ("https://www.paper.example/news/article.html?no=123", "article", ("no", "123")),
        ("https://m.paper.example/news/article.html?no=123&utm_source=x", "article", ("no", "123")),
        ("https://paper.example/news/articleView.html?idxno=45678", "article", ("idxno", "45678")),
        ("https://paper.example/2024/05/01/the-bridge-is-open-again", "article", None),
        ("https://paper.example/", "home", None),
        ("https://paper.example/section/city", "section", None),
        ("https://paper.example/about", None, None),
        ("https://paper.example/photo.jpg", None, None),
    ],
)
def test_kinds_of_urls(url, kind, number):
    assert classify_url(url) == (kind, number)


def test_one_article_under_several_urls_has_one_key():
    numbered = {
        key_of(f"{base}/news/article.html?{query}")
        for base in ("http://www.paper.example", "https://m.paper.example")
        for query in ("no=7", "page=2&no=7")
    }
    assert numbered == {"paper.example:no=7"}
    plain = {key_of(url) for url in ("https://paper.example/a?utm_medium=x&b=1", "http://www.paper.example/a?b=1#top")}
    assert plain == {"paper.example/a?b=1"}


def test_a_crawl_begins_with_robots_the_page_asked_for_and_the_home_page():
    assert [(f.url, f.kind, f.discovery.via) for f in start_urls("https://paper.example/section/city?page=2")] == [
        ("https://paper.example/robots.txt", "robots", "start"),
        ("https://paper.example/section/city?page=2", "section", "start"),
        ("https://paper.example/", "home", "home"),
    ]
    assert [f.kind for f in start_urls("https://paper.example")] == ["robots", "home"]


def test_pages_of_a_list_are_counted():
    def page(url):
        return found_url(url, Discovery()).page

    assert page("https://paper.example/news/section_list_all.html?sec_no=3&page=17") == 17
    assert page("https://paper.example/section/city/page/4") == 4
    assert page("https://paper.example/section/city") == 1


def test_entries_of_a_source_keep_what_it_said_and_stay_on_the_site():
    entries = [
        SourceEntry(url="https://paper.example/a-story", title="T", date="2024-05-01", section="City"),
        SourceEntry(url="https://paper.example/about"),
        SourceEntry(url="https://other.example/a-story", title="T"),
        SourceEntry(url="https://paper.example/map2.xml", is_sitemap=True),
    ]
    found = found_in_source(entries, "https://paper.example/rss", "feed", SITES)
    assert [(f.url, f.kind) for f in found] == [
        ("https://paper.example/a-story", "article"),
        ("https://paper.example/about", "article"),
        ("https://paper.example/map2.xml", "sitemap"),
    ]
    assert found[0].discovery == Discovery(via="feed", source_url="https://paper.example/rss", title="T", date="2024-05-01", section="City")


def test_a_home_page_leads_to_articles_lists_and_feeds_but_not_to_endless_lists():
    html = """<html><head><link rel=alternate type="application/rss+xml" href="/rss"></head><body>
    <a href="/news/article.html?no=1">one</a><a href="/news/article.html?no=1#c">again</a>
    <a href="//other.example/news/article.html?no=2">two</a>
    <a href="/news/section_list_all.html?sec_no=3">list</a><a href="/news/search_result.html?search=x">search</a>
    <a href="/news/article_list_writer.html?user_no=2">writer</a><a href="mailto:x@paper.example">mail</a></body></html>"""
    page = Page(html.encode(), url="https://paper.example/")
    target = FoundUrl(
        key="paper.example/", url="https://paper.example/", site="paper.example", kind="home", discovery=Discovery(via="start")
    )
    found = found_at(places_on_page(page, profile_named("mediaon"), target, SITES), discovery_by(page, target))
    assert [(f.url, f.kind) for f in found] == [
        ("https://paper.example/news/article.html?no=1", "article"),
        ("https://paper.example/news/section_list_all.html?sec_no=3", "section"),
        ("https://paper.example/rss", "feed"),
        ("https://paper.example/data/rss/news.xml", "feed"),
        ("https://paper.example/news/article_list_all.html?page=1", "section"),
    ]
    assert {f.discovery.via for f in found} == {"home"}


@pytest.mark.parametrize(
    ("path", "followed"),
    [
        ("/news/2024/05/05/a-story-of-some-length-123456", True),
        ("/2011/11/11/a-story-of-some-length", True),
        ("/news/a/news/a/news/a/story-of-some-length-1", False),
        ("/img/img/img/story-of-some-length-1", False),
        ("/" + "/".join(f"d{n}" for n in range(25)) + "/story-of-some-length-1", False),
        ("/" + "x" * 2100 + "-story-of-some-length-1", False),
    ],
)
def test_addresses_that_go_round_or_on_and_on_are_not_followed(path, followed):
    found = found_url("https://paper.example" + path, Discovery(via="link"), kind="article")
    assert (found is not None) == followed
