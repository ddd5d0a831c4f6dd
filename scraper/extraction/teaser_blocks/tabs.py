"""Lists behind tabs: a row of links within the page, each of which shows the list whose `id` it names, and so is that list's heading."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from scraper.extraction.wording import furniture
from scraper.extraction.wording.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scraper.extraction.layout.outline import Outline

_LONGEST = 40
_TABS = 2
_AROUND = 4
"""Elements around a link among which is the one that holds the tabs and their lists."""
_NO_BOX = ("body", "html", "main", "article")


def headings(page: Outline, holders: set[int], body: set[int], areas: Iterable[int]) -> dict[int, str]:
    """Return the elements that a tab shows and that hold cards, each with the tab's words: where no heading stands over all the tabs.

    Args:
        page, holders: the page laid out, and its elements that hold cards.
        body: the numbers of the blocks of the article's text, parts of which a table of contents links.
        areas: the areas of the page's other headings.
    """
    named = {name: node for node in holders if (name := page.els[node].get("id")) and body.isdisjoint(_blocks(page, node))}
    found: dict[int, str] = {}
    for link in page.links if named else ():
        node = named.get((page.els[link].get("href") or "").partition("#")[2], -1) if _is_anchor(page, link) else -1
        text = fold(page.raw_text(link)) if node > link else ""
        if text and len(text) <= _LONGEST and not furniture.is_more(text) and _is_tab(page, link, node, areas):
            found.setdefault(node, text)
    return found


def _blocks(page: Outline, node: int) -> range:
    return range(page.first_block[node], page.last_block[node])


def _is_anchor(page: Outline, link: int) -> bool:
    return (page.els[link].get("href") or "").startswith("#")


def _is_tab(page: Outline, link: int, node: int, areas: Iterable[int]) -> bool:
    """Whether a link is one of several within the page that stand together in the box that holds what it shows, and not in that itself.

    Links that skip to the parts of the page stand in no such box, or lead to one with headings of its own.
    """
    if any(page.first_block[node] <= block.number < page.last_block[node] for block in page.headings):
        return False
    parents = page.parents
    around = [one for one in list(page.ancestors(link))[1 : 1 + _AROUND] if not page.within(node, one)]
    if not around or page.tags[parents[around[-1]]] in _NO_BOX or not page.within(node, parents[around[-1]]):
        return False
    row = around[-1]
    if any(parents[row] <= area < row or page.ends[area] == parents[row] for area in areas):
        return False
    beside = list(takewhile(lambda other: page.within(other, row), (one for one in page.links if one >= row)))
    return len(beside) >= _TABS and all(_is_anchor(page, other) for other in beside)
