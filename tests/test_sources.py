"""Sitemaps and feeds in every form they come in, and what is none."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.sources import SourceEntry, parse_source

BASE = "https://paper.example/feeds/all.xml"

NEWS_SITEMAP = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://paper.example/a</loc><lastmod>2024-05-02</lastmod><news:news><news:publication><news:name>Paper</news:name></news:publication>
<news:publication_date>2024-05-01T08:00:00+09:00</news:publication_date><news:title>다리 &amp; 길</news:title></news:news></url>
<url><loc> https://paper.example/b#top </loc><lastmod>2024-05-03</lastmod></url>
<url><loc></loc></url>
</urlset>"""

SITEMAP_INDEX = """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://paper.example/one.xml.gz</loc><lastmod>2024-05-01</lastmod></sitemap></sitemapindex>"""

RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title><link>https://paper.example/</link>
<item><title><![CDATA[A <b>bold</b> plan]]></title><link>/a?x=1</link><pubDate>Wed, 01 May 2024 08:00:00 +0900</pubDate>
<category>City</category></item>
<item><title>No link</title></item></channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><link rel="self" href="https://paper.example/self"/>
<link href="https://paper.example/a"/><published>2024-05-01T00:00:00Z</published><updated>2024-06-01T00:00:00Z</updated></entry>
<entry><title>B</title><link rel="alternate" href="https://paper.example/b"/><updated>2024-06-01T00:00:00Z</updated></entry></feed>"""


def test_news_sitemap():
    assert parse_source(NEWS_SITEMAP.encode(), BASE) == [
        SourceEntry(url="https://paper.example/a", title="다리 & 길", date="2024-05-01T08:00:00+09:00", is_news=True),
        SourceEntry(url="https://paper.example/b", date="2024-05-03"),
    ]


def test_sitemap_index_plain_and_gzipped():
    expected = [SourceEntry(url="https://paper.example/one.xml.gz", date="2024-05-01", is_sitemap=True)]
    assert parse_source(SITEMAP_INDEX.encode(), BASE) == expected
    assert parse_source(gzip.compress(SITEMAP_INDEX.encode()), BASE) == expected


def test_rss_and_atom():
    assert parse_source(RSS.encode(), BASE) == [
        SourceEntry(url="https://paper.example/a?x=1", title="A <b>bold</b> plan", date="Wed, 01 May 2024 08:00:00 +0900", section="City")
    ]
    first, second = parse_source(ATOM.encode(), BASE)
    assert (first.url, first.date) == ("https://paper.example/a", "2024-05-01T00:00:00Z")
    assert (second.url, second.date) == ("https://paper.example/b", None)  # the last change is no publication


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"   ",
        b"<html><body>not found</body></html>",
        b"\x89PNG\r\n\x1a\n",
        b"\x1f\x8b\x08 torn",
        gzip.compress(SITEMAP_INDEX.encode())[:-20],
        b'<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><link>&x;</link></item></channel></rss>',
    ],
)
def test_what_is_no_source_has_no_entries(body):
    assert parse_source(body, BASE) == []


def test_a_bomb_of_entities_is_harmless():
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    item = "<item><link>https://paper.example/a</link><title>&a11;</title></item>"
    body = f'<!DOCTYPE rss [<!ENTITY a0 "ha">{entities}]><rss><channel>{item}</channel></rss>'
    assert [entry.url for entry in parse_source(body.encode(), BASE)] in ([], ["https://paper.example/a"])


@given(st.binary(max_size=300))
def test_any_bytes_are_survived(body):
    assert isinstance(parse_source(body, BASE), list)
