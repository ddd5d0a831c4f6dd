"""Items of lists that the classifier left out: a list is text or furniture as a whole, whether one of its items is a link or not."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING

from scraper.extraction.blocks.classifier import cut_parts
from scraper.extraction.layout.outline import HEADING_LEVELS
from scraper.extraction.wording.folding import STOPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scraper.extraction.layout.outline import Outline, TextBlock

_ITEMS = ("li", "dd")
"""Tags of what a list holds; the terms of a list of definitions head them."""


def with_items(page: Outline, ruled: list[TextBlock], learned: list[TextBlock]) -> list[TextBlock]:
    """Return the learned choice with the other items of lists of which it holds the most: lists are text or furniture as a whole.

    Of a list among the chosen paragraphs one item is enough, and of one right under a chosen heading; in one of the parts that a body is
    cut in, that heading alone.
    """
    chosen = {block.number for block in learned}
    paragraphs = {holder(page, block.node): block.number for block in learned if page.tags[block.node] == "p"}
    lists: dict[int, list[TextBlock]] = {}
    for block in ruled:
        if (item := _item(page, block)) >= 0:
            lists.setdefault(page.parents[item], []).append(block)
    under = _under_headings(page, ruled, chosen) if lists else set()
    headed = _headed(page, ruled, chosen) if lists else set()
    opened = _opened(page, ruled, chosen) if lists else set()
    missing = [
        block
        for node, items in lists.items()
        if items[0].number in opened
        or (
            (lost := sum(block.number not in chosen for block in items)) < len(items) + (items[0].number in headed)
            and (lost * 2 <= len(items) or items[0].number in under or items[-1].number < paragraphs.get(holder(page, node), -1))
        )
        for block in items
        if block.number not in chosen
    ]
    return sorted([*learned, *missing], key=lambda block: block.number) if missing else learned


def _item(page: Outline, block: TextBlock) -> int:
    """Return the item of a list that a block is, or a paragraph that it opens; -1 where it is none."""
    if page.tags[block.node] in _ITEMS:
        return block.node
    if page.tags[block.node] != "p" or page.tags[parent := page.parents[block.node]] not in _ITEMS:
        return -1
    return parent if page.first_block[parent] == block.number else -1


def with_linked_items(page: Outline, linked: Sequence[TextBlock], learned: list[TextBlock]) -> list[TextBlock]:
    """Return the choice with the items that are links, of lists amid the text of which it holds more that are not."""
    left = [block for block in linked if page.tags[block.node] in _ITEMS]
    if not left:
        return learned
    held = Counter(page.parents[block.node] for block in learned if page.tags[block.node] in _ITEMS)
    lost = Counter(page.parents[block.node] for block in left)
    end = next((block.number for block in reversed(learned) if page.tags[block.node] not in _ITEMS), -1)
    missing = [block for block in left if block.number < end and held[parent := page.parents[block.node]] > lost[parent]]
    return sorted([*learned, *missing], key=lambda block: block.number) if missing else learned


def without_lone_items(page: Outline, ruled: list[TextBlock], learned: list[TextBlock]) -> list[TextBlock]:
    """Return the choice without lone lines of lists and tables of which the rules left all out, and the choice the rest: boxes of facts."""
    own = {block.number for block in ruled}
    held = [
        (block.number, _holder_of_facts(page, block)) for block in learned if block.number not in own and not block.text.endswith(STOPS)
    ]
    counted = Counter(holder for _, holder in held if holder >= 0)
    end = next((block.number for block in reversed(learned) if page.tags[block.node] not in _ITEMS), -1)
    lone = {
        number
        for number, holder in held
        if counted[holder] == 1 and page.last_block[holder] - page.first_block[holder] >= (_FACTS if number < end else _FACTS_BEHIND)
    }
    lone -= {number for number, holder in held if any(page.within(page.blocks[other].node, holder) for other in own)} if lone else set()
    return [block for block in learned if block.number not in lone] if lone else learned


def _holder_of_facts(page: Outline, block: TextBlock) -> int:
    """Return the list or the table that a line is an item or a cell of; -1 where it is none."""
    tag = page.tags[block.node]
    return page.parents[block.node] if tag == "li" else page.around(block.node, "table") if tag in _CELLS else -1


_CELLS = ("td", "th")
_FACTS, _FACTS_BEHIND = 3, 2
"""Lines of such a box within a text and behind it, at least."""


def _under_headings(page: Outline, ruled: list[TextBlock], chosen: set[int]) -> set[int]:
    """Return the numbers of the first items of lists right behind a chosen heading, in the element it stands in."""
    return {
        block.number
        for heading, block in itertools.pairwise(ruled)
        if heading.number in chosen
        and page.tags[heading.node] in HEADING_LEVELS
        and (item := _item(page, block)) >= 0
        and 2 * block.link_chars <= len(block.text)
        and page.parents[page.parents[item]] == page.parents[heading.node]
    }


def _headed(page: Outline, ruled: list[TextBlock], chosen: set[int]) -> set[int]:
    """Return the numbers of the blocks right behind a chosen heading, both in the parts that a body is cut in, be it two of them."""
    parts = cut_parts(page, [block for block in ruled if block.number in chosen])
    return {
        block.number
        for heading, block in itertools.pairwise(ruled)
        if heading.number in chosen
        and page.tags[heading.node] in HEADING_LEVELS
        and page.parents[heading.node] in parts
        and holder(page, heading.node) == holder(page, page.parents[block.node])
    }


def _opened(page: Outline, ruled: list[TextBlock], chosen: set[int]) -> set[int]:
    """Return the numbers of the first items of lists that stand one behind the other, each under a chosen heading of its own."""
    found: set[int] = set()
    last: tuple[TextBlock, TextBlock] | None = None
    heading, item = None, None
    for block in (*ruled, None):
        if block is not None and page.tags[max(_item(page, block), 0)] == "li":
            item = item or block
            continue
        if heading is not None and item is not None and page.parents[page.parents[_item(page, item)]] == page.parents[heading.node]:
            linked = last is not None and bool(last[1].link_chars or item.link_chars)
            if last is not None and _are_alike(page, last[0].node, heading.node, beside=not linked):
                found |= {last[1].number, item.number}
            last = heading, item
        else:
            last = None
        heading = block if block is not None and page.tags[block.node] in HEADING_LEVELS and block.number in chosen else None
        item = None
    return found


def _are_alike(page: Outline, own: int, other: int, *, beside: bool) -> bool:
    """Whether two headings of one tag stand in one element, or in two beside each other."""
    above, below = page.parents[own], page.parents[other]
    return page.tags[own] == page.tags[other] and (above == below or (beside and page.parents[above] == page.parents[below]))


def holder(page: Outline, node: int) -> tuple[str, str | None]:
    """Return tag and class of what a paragraph or list stands in, quotations looked through: several elements may hold one body."""
    parent = page.parents[node]
    if page.tags[parent] == "blockquote":
        parent = page.parents[parent]
    return page.tags[parent], page.classes[parent]
