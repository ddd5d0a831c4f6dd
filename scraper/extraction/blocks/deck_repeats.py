"""The text's own paragraph that a deck printed above it says again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.layout.outline import HEADLINES
from scraper.extraction.wording.folding import STOPS, key

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_SENTENCE = 8.0
"""Rough words of a paragraph at least."""
_BEHIND = 2
"""Blocks behind a paragraph among which the next one stands: a picture's caption may come between."""


def in_text(context: Context, subtitle: str | None) -> frozenset[int]:
    """Return the numbers of the paragraphs that say the deck again and are set as those beside them, the deck apart from these."""
    page = context.outline
    if page is None or not subtitle or not subtitle.endswith(STOPS):
        return frozenset()
    own = key(subtitle)
    alike = [
        block
        for block in page.blocks[: context.body_last]
        if len(block.text) <= 2 * len(subtitle) and block.words >= _SENTENCE and key(block.text) == own
    ]
    if len(alike) < _TWICE or page.tags[alike[-1].node] in HEADLINES:
        return frozenset()
    last, deck = alike[-1], alike[0]
    beside = [block for block in context.body_blocks if block.number != last.number and _is_set_alike(page, block, last)]
    near = any(0 < abs(block.number - last.number) <= _BEHIND and block.words >= _SENTENCE for block in beside)
    apart = not _is_set_alike(page, deck, last) and all(block.number > deck.number for block in beside)
    return frozenset({last.number}) if near and apart else frozenset()


_TWICE = 2


def _is_set_alike(page: Outline, block: TextBlock, other: TextBlock) -> bool:
    return (page.tags[block.node], page.classes[block.node], page.parents[block.node]) == (
        page.tags[other.node],
        page.classes[other.node],
        page.parents[other.node],
    )
