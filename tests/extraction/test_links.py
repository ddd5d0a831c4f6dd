"""Links of a page and kinds of URLs."""

from __future__ import annotations

import pytest

from scraper.extraction.links import Link, links
from scraper.extraction.url_shape import shape
from scraper.page import Page


def test_links_are_absolute_http_urls_in_page_order():
    body = b"""<base href="/news/"><a href="a.html#x" rel="Next nofollow" title="t"> A <b>link</b></a>
    <a href="mailto:x@y.example">m</a><a href="#top">t</a>
    <a href="javascript:void(0)">j</a><a href="//other.example/b?c=1">B</a><a href="http://[bad">c</a><a href="a.html">A again</a>"""
    assert links(Page(body, url="https://www.news.example/x")) == [
        Link("https://www.news.example/news/a.html", "A link", "next nofollow", "t"),
        Link("https://other.example/b?c=1", "B", "", ""),
        Link("https://www.news.example/news/a.html", "A again", "", ""),
    ]
    assert links(Page(b"plain text", url="https://news.example/")) == []


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://news.example/", "home"),
        ("https://news.example/2024/11/05/ferry-stays-afloat/", "article"),
        ("https://news.example/article/607/0000001728", "article"),
        ("https://news.example/news/read.php?idxno=4711", "article"),
        ("https://news.example/local/the-ferry-stays-afloat-123", "article"),
        ("https://news.example/comment/what-a-town-clock-taught-me-7315013", "article"),
        ("https://news.example/comment/reply/7315013", "other"),
        ("https://news.example/category/local", "list"),
        ("https://news.example/tag/river-ferry", "list"),
        ("https://news.example/politics/", "list"),
        ("https://news.example/search?q=ferry", "list"),
        ("https://news.example/login?next=/a", "other"),
        ("https://news.example/photo/2024/ferry-in-may.jpg", "other"),
        ("ftp://news.example/a", "other"),
    ],
)
def test_the_form_of_a_url(url, kind):
    assert shape(url) == kind
