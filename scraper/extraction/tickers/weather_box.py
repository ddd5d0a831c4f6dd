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
    """Return the reading of a value behind its name, `<dt>Place</dt><dd><img alt="sky"> 21.3℃</dd>`, or of two cells of a row."""
    name = page.blocks[block.number - 1] if block.number else block
    if _NAMED.get(page.tags[block.node]) != page.tags[name.node] or page.parents[name.node] != page.parents[block.node]:
        return None
    images = outline.between(page.images, block.node, page.ends[block.node])
    word = fold(page.els[images[0]].get("alt")) if images else ""
    sky = f"{word} " if word and ticker.is_sky(word) else ""
    return ticker.reading(f"{name.flat} {sky}{block.flat}") if len(name.flat) <= _LONGEST else None


_NAMED = {"dd": "dt", "td": "td"}
"""The element of a value, and that of its name before it."""


def _inline(page: Outline, node: int) -> tuple[TextBlock, Reading] | None:
    """Return the reading of an inline box beside the date, its sky the alternative text of its picture, with the line it stands in."""
    text = fold(page.raw_text(node))
    found = ticker.reading(text) if len(text) <= _LONGEST and _has_degrees(text) else None
    place = bisect_right(page.blocks, node, key=lambda block: block.node) - 1
    if found is None or place < 0 or not page.within(node, page.blocks[place].node):
        return None
    images = outline.between(page.images, node, page.ends[node])
    word = fold(page.els[images[0]].get("alt")) if images else ""
    if found.sky is None and word and ticker.is_sky(word):
        found = ticker.make(found.place, word, None if found.temperature_c is None else str(found.temperature_c))
    return page.blocks[place], found


def spaced(page: Outline, block: TextBlock) -> str:
    """Return a block's text with a space where only the borders of inline elements part two words."""
    return (
        fold(" ".join(page.els[block.node].itertext())) if page.first_block[block.node] + 1 == page.last_block[block.node] else block.flat
    )


def _has_degrees(text: str) -> bool:
    return any(mark in text for mark in "℃°º")
