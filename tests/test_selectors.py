"""Selectors found by the index of names give what a search of the whole tree gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml.cssselect import CSSSelector

from scraper.page import Page
from scraper.selectors import compiled

MARKUP = (
    b'<html><body id="top">'
    b'<div class="box art_top first"><h2>A</h2><p class="lead">L</p><div class="inner"><h2 class="x">B</h2></div></div>'
    b'<ul class="nav"><li>1</li><li class="last name"><a href="/w?writer=1">w</a></li></ul><div id="body" class="text"><p>P</p></div>'
    b'<div class="art_top"><h2 id="second">C</h2></div></body></html>'
)

SELECTORS = (
    *("div.art_top > h2", "div.art_top h2", ".first > h2", ".first h2.x", "div.box.first", "ul.nav li:last-child a", "ul.nav > li.name"),
    *("#body", "div#body.text p", "h2#second", ".missing h2", "ul.nav > li:has(> a[href*='writer'])", "a[href*='writer']", "p.lead, h2.x"),
    *(".inner > .x", "div.art_top > p:not(.lead)", ".name:first-child", "DIV.inner", ".lead.name"),
    *("A[href^='/w']", "[href$='=1']", 'a[HREF="/w?writer=1"]', "[class=x]", "p[class='']", "a[href*=other]", "ul [class*='ast']"),
)


@pytest.mark.parametrize("selector", SELECTORS)
def test_the_index_finds_what_a_search_of_the_tree_finds(selector: str) -> None:
    page = Page(MARKUP)
    assert compiled(selector).find(page) == CSSSelector(selector, translator="html")(page.tree)


_NAMES = st.lists(st.sampled_from("abc"), max_size=2).map(" ".join)
_TREES = st.recursive(
    st.just(""),
    lambda inner: st.tuples(st.sampled_from(["div", "p", "ul"]), _NAMES, st.lists(inner, max_size=3)).map(
        lambda made: f'<{made[0]} class="{made[1]}" id="{made[1][:1]}">{"".join(made[2])}</{made[0]}>'
    ),
    max_leaves=12,
)


@given(
    st.lists(_TREES, min_size=1, max_size=3),
    st.sampled_from([".a", "div.a", ".a .b", ".a > .b", "#a", "#a > div", ".a.b", ".c *", ".a > p"]),
)
def test_any_tree_gives_the_same(trees: list[str], selector: str) -> None:
    page = Page(f"<html><body>{''.join(trees)}</body></html>".encode())
    assert compiled(selector).find(page) == CSSSelector(selector, translator="html")(page.tree)


def test_a_text_dump_has_no_elements() -> None:
    assert compiled(".a > .b").find(Page("본문입니다.\n\n둘째 문단입니다.".encode())) == []
