"""Bytes into text, tree and structured data."""

from __future__ import annotations

import pytest

from scraper.page import Page
from scraper.page.jsonld import load_nodes

KOREAN = "<p>늘솔시 마을 도서관은 밤에도 문을 연다. 똠방각하 펲시콜라</p>"


@pytest.mark.parametrize(
    ("body", "headers", "codec"),
    [
        (("\ufeff" + KOREAN).encode(), (), "utf-8-sig"),
        (KOREAN.encode("cp949"), (("content-type", "text/html; charset=EUC-KR"),), "cp949"),
        (("<meta charset=euc-kr>" + KOREAN).encode("cp949"), (), "cp949"),
        (("<meta charset=euc-kr>" + KOREAN).encode(), (), "utf-8"),
        (("<meta charset=utf-8>" + KOREAN).encode("cp949"), (("Content-Type", "text/html; charset=ks_c_5601-1987"),), "cp949"),
        (("<meta charset=euc-kr>" + KOREAN).encode("cp949"), (("Content-Type", "text/html; charset=utf-8"),), "cp949"),
        (KOREAN.encode(), (("Content-Type", "text/html; charset=iso-8859-1"),), "utf-8"),
        (("<meta charset=utf-8>" + KOREAN).encode(), (("Content-Type", "text/html; charset=iso-8859-1"),), "utf-8"),
        ("<meta charset=utf-8><p>Straße</p>".encode(), (("Content-Type", "text/html; charset=iso-8859-1"),), "utf-8"),
        (("<meta charset=euc-kr>" + KOREAN).encode("cp949"), (("Content-Type", "text/html; charset=iso-8859-1"),), "cp949"),
        ("<meta charset=utf-8><p>Straße</p>".encode("latin-1"), (("Content-Type", "text/html; charset=iso-8859-1"),), "cp1252"),
        (KOREAN.encode() * 3, (), "utf-8"),
        ((KOREAN * 5).encode("cp949"), (), "cp949"),
        (b"<p>plain</p>", (), "utf-8"),
        (KOREAN.encode("utf-16"), (), "utf-16"),
    ],
)
def test_the_encoding_is_decided_once(body, headers, codec):
    page = Page(body, headers=headers)
    assert page.encoding == codec
    assert "\ufffd" not in page.markup
    assert page.tree is not None


def test_damaged_bytes_of_a_declared_encoding_stay_in_it():
    page = Page(("<meta charset=utf-8>" + KOREAN).encode()[:-6] + b"\xff\xfe</p>")
    assert (page.encoding, "늘솔시" in page.markup) == ("utf-8", True)


def test_html_and_dumps_are_told_apart():
    assert not Page(b"<!DOCTYPE html><p>x").is_text
    assert Page("늘솔신문\n\n본문 1 < 2".encode()).is_text
    assert Page(b"<p>x", text=True).is_text


def test_metadata():
    page = Page(
        b"""<html lang=ko><head><title> A
        title </title><meta property="og:title" content="T"><meta name="Author" content="x"><meta name="author" content="y">
        <link rel="Canonical" href="/a"></head>
        <body><svg><title>icon</title></svg>""",
        url="https://news.example/b",
    )
    metadata = page.metadata
    assert (metadata.title, metadata.language, metadata.first("og:title"), list(metadata.all("author"))) == (
        "A title",
        "ko",
        "T",
        [("author", "x"), ("author", "y")],
    )
    assert metadata.link("canonical") == "https://news.example/a"


@pytest.mark.parametrize(
    "script",
    [
        '{"@type":"NewsArticle","headline":"H"}',
        '<!-- {"@type":"NewsArticle","headline":"H",} -->',
        '{"@graph":[{"@type":["NewsArticle","Thing"],"headline":"H"}]};',
        '[{"@type":"http://schema.org/NewsArticle","headline":"H"}]',
        '{"@type":"WebPage"}\n{"@type":"NewsArticle","headline":"H"}',
        '{"@type":"NewsArticle","headline":"H","description":"a\nb\tc \\x d"}',
        '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"H"}}',
    ],
)
def test_json_ld_as_newspapers_write_it(script):
    page = Page(f'<html><head><script type="application/ld+json">{script}</script></head><body><p>x'.encode())
    assert page.metadata.article["headline"] == "H"


def test_hopeless_json_ld_is_left_out():
    assert load_nodes(["{not json", "", "[" * 5000, '"text"', "12"]) == []


def test_the_pages_own_article_comes_first():
    script = '[{"@type":"NewsArticle","headline":"Other","url":"https://news.example/o"},{"@type":"NewsArticle","headline":"Own","url":"https://news.example/own"}]'
    page = Page(f'<html><head><script type="application/ld+json">{script}</script></head><body>x'.encode(), url="https://news.example/own")
    assert page.metadata.article["headline"] == "Own"
