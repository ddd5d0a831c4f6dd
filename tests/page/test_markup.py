"""Markup that libxml2 would not keep in full."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.page import Page
from scraper.page.markup import MAX_DEPTH, parse

GOLDEN = sorted(Path(__file__).parents[1].glob("fixtures/*/*/page.html.gz"))
LOOSE = (
    "<html lang=ko><body><div class='story  wide' id=a :data-x=1><h1>T<br>u</h1><p>one<p>two <b>three<i>four</b> five</i>"
    "<ul><li>six<li>seven</ul><table><tr><td>eight<td>nine<tr><td>ten</table><dl><dt>a<dd>b<dt>c</dl><a href=/x>y</div>"
)
DEEPER = b"<div>" * 5000


def shape(root):
    """Return what reading a tree depends on, in document order."""
    return [
        (
            *(element.tag, getattr(element.getparent(), "tag", None), {name: value for name, value in element.items() if value}),
            *(" ".join((text or "").split()) for text in (element.text, element.tail)),
        )
        for element in root.iter()
    ]


@pytest.mark.parametrize("markup", [LOOSE.encode(), *(gzip.decompress(path.read_bytes()) for path in GOLDEN)])
def test_what_stands_above_a_nesting_too_deep_is_read_as_ever(markup):
    whole = shape(parse(markup))
    deep = parse(markup + DEEPER)
    assert shape(deep)[: len(whole)] == whole
    assert len(deep.xpath("//div")) > deep.xpath("count(ancestor::*)") == 0


def test_text_below_a_nesting_too_deep_keeps_its_order_and_its_elements():
    root = parse(LOOSE.encode() + DEEPER + b"one<p class='x y'>two <a href=/z>three</a> four</p>" + b"</div>" * 5000 + b"<p>five")
    assert "".join(root.itertext()).endswith("onetwo three fourfive")
    assert [link.get("href") for link in root.iter("a")] == ["/x", "/z"]
    assert max(sum(1 for _ in element.iterancestors()) for element in root.iter()) <= MAX_DEPTH


@settings(max_examples=30)
@given(st.text(st.sampled_from("<>/=\"' abp:-@{}\x00\ufffe\ud800é&#;!?[]"), max_size=60))
def test_whatever_the_names_a_deep_page_is_read(markup):
    assert parse(DEEPER.decode() + markup + "<p>end") is not None


@pytest.mark.parametrize("sign", ["\ufffe", "\uffff", "\x00", "\x0b", "\x1f"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_signs_that_no_tree_can_hold_are_left_out(sign: str, encoding: str):
    page = Page(f'<meta charset="{encoding}"><p>The ferry{sign} stays</p><p>afloat</p>'.encode(encoding), url="https://news.example/")
    assert [paragraph.text for paragraph in page.tree.iter("p")] == ["The ferry stays", "afloat"]


@pytest.mark.parametrize("deep", [b"", DEEPER])
@pytest.mark.parametrize("opening", [b"<header><p>one</header>", b"<main><p>one</main>", b"<site-top><p>one</site-top>"])
def test_a_page_that_leaves_out_the_tag_of_its_body_has_one(opening, deep):
    head, body = parse(b"<!doctype html><meta charset=utf-8><title>t</title>" + opening + b"zero<main><p>two</main><div>three</div>" + deep)
    assert (head.tag, body.tag) == ("head", "body")
    assert [element.tag for element in head] == ["meta", "title"]
    assert "".join(body.itertext()) == "onezerotwothree"


def test_a_stray_element_of_the_head_goes_before_the_body_that_is_there():
    head, body = parse(b"<html><head><title>t</title><site-top>a</site-top><meta name=n></head><body class=c>b<p>c</body></html>")
    assert [element.tag for element in head] == ["title", "meta"]
    assert ("".join(body.itertext()), body.get("class")) == ("abc", "c")
