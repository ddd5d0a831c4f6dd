"""Readings of a weather box whose place, sky and temperature stand in elements of their own: cells, list items, `<dl>`, spans."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from scraper.extraction.layout import hints, outline
from scraper.extraction.tickers import ticker
from scraper.extraction.wording.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from archive.records import Reading
    from scraper.extraction.layout.outline import Outline, TextBlock

_LONGEST = 40
_MOST = 40
"""Blocks of a box; a page of forecasts has more."""


def readings(page: Outline) -> list[tuple[TextBlock, Reading]]:
    """Return the readings of the first element that is called a weather box and holds some, each with its last block."""
    boxes = sorted(nodes[0] for nodes in page.named.values() if page.hints[nodes[0]] & hints.WEATHER)
    for box in boxes:
        if page.last_block[box] - page.first_block[box] > _MOST or any(
            page.tags[node] in ("article", "main") for node in page.ancestors(box)
        ):
            continue
        found = list(_within(page, box))
        if found and all(reading.temperature_c is not None for _, reading in found):
            return found
    return []


def _within(page: Outline, node: int) -> Iterator[tuple[TextBlock, Reading]]:
    """Yield the readings of an element: it is one itself, or what stands in it holds some."""
    blocks = page.range(node)
    if not blocks and (inline := _inline(page, node)) is not None:
        yield inline
    if not blocks or page.marks[node] & outline.IN_HIDDEN:
        return
    text = " ".join(spaced(page, block) for block in blocks)
    if len(text) <= _LONGEST and (reading := ticker.reading(text)) is not None and _has_degrees(text):
        yield blocks[-1], reading
        return
    for child in page.children(node):
        yield from _within(page, child)


def of_pair(page: Outline, block: TextBlock) -> Reading | None:
    """Return the reading of a value behind its name, `<dt>Place</dt><dd><img alt="sky"> 21.3℃</dd>`, or of two or three cells of a row."""
    before = [one for one in page.blocks[max(block.number - 2, 0) : block.number] if page.parents[one.node] == page.parents[block.node]]
    if not before:
        return None
    sky = before.pop().flat if len(before) > 1 and ticker.is_sky(before[-1].flat) else ""
    name = before[-1]
    if page.tags[name.node] not in _NAMES.get(page.tags[block.node], ()) or len(name.flat) > _LONGEST:
        return None
    sky = sky or sky_of(page, block.node)
    return ticker.reading(f"{name.flat} {sky} {block.flat}" if sky else f"{name.flat} {block.flat}")


def sky_of(page: Outline, node: int) -> str:
    """Return the sky word that an element's picture, or an icon in it, has for its alternative text or its tip; empty without one."""
    for inner in range(node + 1, page.ends[node]):
        element = page.els[inner]
        texts = (element.get(name) for name in ("alt", "title", "aria-label"))
        word = next((word for text in texts if text and (word := fold(text)) and ticker.is_sky(word)), "")
        if word:
            return word
    return ""


_NAMES = {"dd": ("dt",), "td": ("td", "th")}
"""The element of a value, and those of its name before it."""


def _inline(page: Outline, node: int) -> tuple[TextBlock, Reading] | None:
    """Return the reading of an inline box beside the date, its sky the alternative text of its picture, with the line it stands in."""
    text = fold(page.raw_text(node))
    found = ticker.reading(text) if len(text) <= _LONGEST and _has_degrees(text) else None
    place = bisect_right(page.blocks, node, key=lambda block: block.node) - 1
    if found is None or place < 0 or not page.within(node, page.blocks[place].node):
        return None
    if found.sky is None and (word := sky_of(page, node)):
        found = ticker.make(found.place, word, None if found.temperature_c is None else str(found.temperature_c))
    return page.blocks[place], found


def spaced(page: Outline, block: TextBlock) -> str:
    """Return a block's text with a space where only the borders of inline elements part two words."""
    return (
        fold(" ".join(page.els[block.node].itertext())) if page.first_block[block.node] + 1 == page.last_block[block.node] else block.flat
    )


def _has_degrees(text: str) -> bool:
    return any(mark in text for mark in "℃°º도")
