"""No page makes a field's extraction raise or hang, and none brings a character into a record that JSON cannot hold."""

from __future__ import annotations

import random
import re
from dataclasses import asdict
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.extraction import extract
from scraper.newsroom import default_sites
from scraper.page import Page
from scraper.sites import profile_for

if TYPE_CHECKING:
    from collections.abc import Iterator

SENTENCE = "The deep paragraph holds a good many words, and some more of them follow after the comma. "


def outcome(body: bytes, url: str | None = None, text: bool | None = None) -> tuple[str, str | None]:
    page = Page(body, url=url, text=text)
    found = extract(page, profile_for(page))
    orjson.dumps(asdict(found))
    assert found.article.failed_fields == []
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


@pytest.mark.parametrize("target", ["http://\ufffd.example/news/two", "//a.example:99999/news/two", "http://[::1/news/two"])
def test_a_link_to_a_host_that_none_can_have_fails_no_field(target):
    link = f'<a href="{target}">'
    card = f'<div>{link}<img src="/i/one.jpg" alt="A bridge" width="600"></a>{link}Bridge opens again after a year</a></div>'
    body = f"<html><body><h1>The deep paragraph</h1><p>{SENTENCE * 8}</p>{card}<p>{SENTENCE * 8}</p></body></html>"
    assert outcome(body.encode(), "https://paper.example/news/one") == ("article", None)


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
                "&#11;",
                "<a href='?page=2'>²</a>",
                "<img src=y.jpg width=² height=٣>",
                "<time datetime='20250622T101500'>",
                "<font size=+²>",
                "By Ada Osei | ",
                "<script>var a={'b':[",
                "<title>",
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


def test_a_title_element_that_holds_a_whole_page_is_no_title():
    parts = " - ".join(f"line {number} of a long list | Quay Post" for number in range(5000))
    html = f"<html><head><title>{parts}</title></head><body><h1>Old quay reopens after two years</h1><p>{SENTENCE * 4}</p></body></html>"
    assert extract(Page(html.encode(), url="https://quay.example/a")).article.title == "Old quay reopens after two years"


def test_a_control_character_written_as_a_reference_is_white_space():
    html = f"<html><body><h1>Old quay&#11;reopens</h1><div>{SENTENCE * 3}<br>And&#x0b;on.<br><br>{SENTENCE * 3}</div></body></html>"
    story = extract(Page(html.encode())).article
    assert (story.title, story.failed_fields) == ("Old quay reopens", [])
    assert "And on." in (story.text or "")


@pytest.mark.parametrize("size", ["²", "9" * 5000, "-1", "٣", ""])
def test_numbers_that_are_none(size):
    data = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"Old quay","wordCount":"{size}"}}</script>'
    html = f"<html><head>{data}</head><body><font size={size}>Old quay reopens</font><p>{SENTENCE * 3}</p><img src=a.jpg width={size}>"
    outcome(f"{html}<a href=?p=1>1</a><p>{size[:2]}</p><a href=?p=2>{size[:2]}</a></body></html>".encode(), url="https://quay.example/a")


@pytest.mark.parametrize("levels", [8, 20, 40, 58])
@pytest.mark.parametrize("kind", ["lists", "objects", "both"])
def test_flattened_data_that_unfolds_without_end(kind, levels):
    """Every level holds the next one twice: twenty levels are a million values."""

    def item(level):
        as_list = kind == "lists" or (kind == "both" and level % 2)
        return [level + 1, level + 1, level + 1] if as_list else {"content": level + 1, "children": level + 1}

    items = [item(level) if level or kind == "lists" else {"content": 1} for level in range(levels)]
    data = orjson.dumps([*items, SENTENCE * 9]).decode()
    outcome(f"<html><body><p>Please wait.</p><script type='application/json'>{data}</script></body></html>".encode())


@pytest.mark.parametrize("row", ["5:T-6,abc", "5:T,abc", "5:Tfffffff,abc", "5:T" + "f" * 9000, "5:T1_0,abc", "5:Tzz,abc"])
def test_rows_of_a_stream_with_impossible_sizes(row):
    script = f"self.__next_f.push({orjson.dumps([1, row + SENTENCE * 5]).decode()})"
    outcome(f"<html><body><p>Please wait.</p><script>{script}</script></body></html>".encode())


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("site", default_sites(size=3), ids=lambda site: site.name)
def test_pages_whose_markup_was_damaged(site, seed):
    """Elements and texts lost, moved, cut off or repeated, and every digit another: whatever is read, no field fails."""
    dice = random.Random(seed)
    for number in site.numbers():
        url = site.article_url(number)
        body = site.answer(urlsplit(url)._replace(scheme="", netloc="").geturl()).body
        for damaged in _damages(re.findall(rb"<[^>]*>|[^<]+", body), dice):
            outcome(damaged, url=url)


def _damages(parts: list[bytes], dice: random.Random) -> Iterator[bytes]:
    yield b"".join(part for part in parts if dice.random() > 0.05)
    yield b"".join(dice.sample(parts, len(parts)))
    yield b"".join(part if dice.random() > 0.1 else dice.choice(parts) for part in parts)
    cut = dice.randrange(len(parts))
    yield b"".join([*parts[:cut], *parts[max(cut - 60, 0) :]])
    yield b"".join(parts[:cut])
    yield re.sub(rb"\d", lambda _: b"%d" % dice.randrange(10), b"".join(parts))


@pytest.mark.parametrize("unit", ["((a", "記者", ":", "김하나 기자 ", "Ada Osei, ", "a@b.", "2024-01-", "Home > ", "가", "12."])
def test_lines_of_one_thing_again_and_again(unit):
    """Quadratic searches take minutes for these; nothing here takes one."""
    line = unit * 20_000
    metas = "".join(f'<meta name="{name}" content="{line}">' for name in ("author", "og:title", "description", "date", "article:section"))
    text = f'<h1>{line}</h1><div class="byline">{line}</div><p>{SENTENCE * 3}</p><p>{line}</p><figcaption>{line}</figcaption>'
    outcome(f"<html><head><title>{line}</title>{metas}</head><body>{text}</body></html>".encode(), url="https://quay.example/a")


def test_a_script_of_escaped_strings_that_is_cut_off():
    script = "var a=" + '{\\"b\\":\\"c\\",' * 40_000
    outcome(f"<html><body><p>Please wait.</p><script>{script}</script></body></html>".encode())


@pytest.mark.parametrize("data", ["[" * 5000, '{"author":' * 5000, '{"author": [1, {}], "pub_date": 5}', "null", '"x"'])
def test_metadata_that_hold_other_data_than_they_should(data):
    assert outcome(f"<html><head><meta name='parsely-page' content='{data}'></head><body><p>{SENTENCE * 3}</p></body></html>".encode())


@pytest.mark.parametrize("depth", [300, 700, 1500, 5000])
def test_a_weather_box_of_many_levels(depth):
    box = '<div class="weather">' * depth + "<span>Quayside 12℃</span>" + "</div>" * depth
    assert outcome(f"<html><body>{box}<article><p>{SENTENCE * 3}</p></article></body></html>".encode())
