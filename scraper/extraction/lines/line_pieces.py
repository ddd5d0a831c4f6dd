"""A line at the borders of its inline elements: `<b>Ada Osei</b><i>3 March</i>` is two pieces, though nothing else parts them."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from scraper.extraction.wording.folding import HANGUL, fold, key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

    from scraper.extraction.layout.outline import Outline, TextBlock


def pieces_of(page: Outline, block: TextBlock) -> list[str]:
    """Return a block's text split at the borders of its inline elements, or the text whole where the block is a part of its element."""
    pieces = page.pieces.get(block.number)
    if pieces is None:
        pieces = page.pieces[block.number] = _pieces_of(page, block)
    return pieces


def _pieces_of(page: Outline, block: TextBlock) -> list[str]:
    parts = list(islice(filter(None, map(fold, _strings(page, block))), _MOST_PIECES + 1))
    return parts if 1 < len(parts) <= _MOST_PIECES and key("".join(parts)) == key(block.text) else [block.flat]


_MOST_PIECES = 12


def _strings(page: Outline, block: TextBlock) -> Iterator[str]:
    """Yield the strings of a block: of its element, or of the run of inline elements it is among others in its element."""
    if block.first == block.node or page.last_block[block.node] - page.first_block[block.node] == 1:
        yield from page.els[block.node].itertext()
        return
    left = len(block.text)
    element: HtmlElement | None = page.els[block.first]
    while element is not None and left > 0:
        for text in (*element.itertext(), element.tail or ""):
            left -= len(fold(text))
            yield text
        element = element.getnext()


def spaced(page: Outline, block: TextBlock) -> str:
    """Return a block's text with a space where only the borders of inline elements part two words."""
    if HANGUL.search(block.text):
        return block.flat
    parts = pieces_of(page, block)
    if len(parts) == 1:
        return block.text
    if "\n" in block.text:
        return _spaced_lines(block.text, parts)
    return re.sub(r"\s+(?=[,;:.)])", "", " ".join(parts))


def _spaced_lines(text: str, parts: list[str]) -> str:
    """Return lines with a space between two of their parts that nothing else parts; as they are where the parts are not found in them."""
    apart: list[str] = []
    end = 0
    for part in parts:
        start = text.find(part, end)
        if start < 0:
            return text
        apart.append(f"{text[end:start] or (' ' if apart and part[:1] not in ',;:.)' else '')}{part}")
        end = start + len(part)
    return "".join(apart) + text[end:]
