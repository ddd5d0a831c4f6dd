"""No page makes extraction raise, and none brings a character into a record that JSON cannot hold."""

from __future__ import annotations

from dataclasses import asdict

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.extraction import extract
from scraper.page import Page
from scraper.sites import profile_for

SENTENCE = "The deep paragraph holds a good many words, and some more of them follow after the comma. "


def outcome(body: bytes, url: str | None = None, text: bool | None = None) -> tuple[str, str | None]:
    page = Page(body, url=url, text=text)
    found = extract(page, profile_for(page))
    orjson.dumps(asdict(found))
    return found.status, found.reason


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "empty"),
        (b" \n\0", "empty"),
        (b"\x89PNG\r\n\x1a\n\0\0", "binary"),
        (b"%PDF-1.7 x", "binary"),
        (b"PK\x03\x04xx", "binary"),
        (bytes(range(256)) * 9, "binary"),
        (b"<html></html>", "empty"),
    ],
)
def test_what_is_no_text_is_said_to_be_so(body, reason):
    assert outcome(body) == ("not_article", reason)


def test_text_below_libxml2s_nesting_limit_is_kept_in_order():
    page = Page(b"<html><body>" + b"<div>a" * 5000 + b"<p>" + SENTENCE.encode() * 8 + b"</p>" + b"z</div>" * 5000)
    text = "".join(page.tree.itertext())
    assert text == "a" * 5000 + SENTENCE * 8 + "z" * 5000
    assert SENTENCE.strip() in (extract(page).article.text or "")


def test_text_behind_an_early_end_of_the_body_is_kept():
    page = Page(f"<html><body><p>{SENTENCE * 3}</p></body></html><p>{SENTENCE * 3} The end.</p>".encode())
    assert (extract(page).article.text or "").endswith("The end.")


def test_nul_and_lone_surrogates_reach_no_record():
    body = '<html><body><h1>T&#xD800;i\0tle</h1><script type="application/ld+json">{"@type":"NewsArticle","headline":"a\\ud800b\\u0000",'
    body += '"author":{"name":["x",{"name":5}]},"publisher":[1],"keywords":[1,{}]}</script><p>words'
    assert outcome(body.encode(), url="http://[broken")[0] in ("article", "not_article")


@pytest.mark.parametrize("url", ["http://[::1", "not a url", "http://", "mailto:x@y.example", "http://a.example/\ud800"])
def test_broken_urls(url):
    assert outcome(f"<p>{SENTENCE}</p><a href='http://[::1'>x</a><a href='//'>y</a>".encode(), url=url)[0] in ("article", "not_article")


@settings(max_examples=60)
@given(st.binary(max_size=400))
def test_random_bytes(body):
    outcome(body)
    outcome(b"<html><body><h1>T</h1><p>" + body)


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            [
                "<div>",
                "</div>",
                "<p>",
                "<a href='/news/12345.html'>",
                "</a>",
                "<li>",
                "<h1>",
                "<h2>더보기",
                "<table><td>",
                "<br>",
                SENTENCE,
                "▲",
                "℃ 서울 1.0℃",
                "2025.06.22",
                "홍하나 기자",
                "<img src=x>",
                "<figure>",
                "</body>",
            ]
        ),
        max_size=60,
    )
)
def test_random_markup(parts):
    outcome("".join(parts).encode(), url="http://news.example/news/article.html?no=7")


@settings(max_examples=60)
@given(st.text(max_size=300))
def test_random_dumps(text):
    outcome(text.encode("utf-8", "ignore"), text=True)
