"""The links of a page are the same whether the layout gathers them or the tree is searched for them."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from scraper.extraction.layout.outline import Outline
from scraper.page import Page

GOLDEN = sorted(Path(__file__).parents[1].glob("fixtures/*/*/page.html.gz"))
HIDDEN = (
    '<svg><a href="/in-a-picture">A</a></svg><map name="m"><area href="/on-a-map"><area></map><select><option><a href="/chosen">C</a>'
    '</select><p><a>none</a><a href="">empty</a><a href="/plain"><b>P</b><img src="x"></a></p><noscript><a href="/without">W</a></noscript>'
    '<area href="/loose">'
)


@pytest.mark.parametrize("body", [HIDDEN.encode(), *(gzip.decompress(path.read_bytes()) for path in GOLDEN)])
def test_the_layout_gathers_what_a_search_of_the_tree_finds(body: bytes):
    page = Page(body, url="https://news.example/")
    assert page.tree is not None
    assert Outline(page.tree).references == page.links
    assert page.links
