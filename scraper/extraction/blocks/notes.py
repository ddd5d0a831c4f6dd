"""A few words over a list or a sentence, which head it though no tag says so: *What you need*, and *Note* in the box of a handbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.layout import hints
from scraper.extraction.layout.outline import IN_FOOTER, IN_HEADER, IN_NAV
from scraper.extraction.wording.folding import STOPS

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock


def is_label(page: Outline, above: TextBlock, block: TextBlock, chosen: set[int]) -> bool:
    """Whether a few words stand right over a list, `What you need:`, or a class calls them the title of the sentence below."""
    if page.tags[above.node] not in ("p", "div") or above.words > LABEL or above.link_chars or page.hint_of(above.node, 2) & hints.NEGATIVE:
        return False
    if page.tags[block.node] == "li":
        return page.parents[above.node] == page.parents[page.parents[block.node]]
    if _opens_note(page, above, block, chosen):
        return True
    return bool(page.hints[above.node] & hints.TITLE) and block.text.endswith(STOPS) and not page.marks[above.node] & _ASTRAY


_ASTRAY = IN_NAV | IN_HEADER | IN_FOOTER
LABEL = 5.0
"""Rough words of such a line, at most."""


def _opens_note(page: Outline, above: TextBlock, block: TextBlock, chosen: set[int]) -> bool:
    """Whether a word opens a box of a few lines amid the text, all but it chosen and without a link: *Note*, *tip*."""
    if above.words > _WORD:
        return False
    box = page.shared(above.node, block.node)
    behind = page.last_block[box]
    lines = range(page.first_block[box], behind)
    if lines.start != above.number or not 1 < len(lines) <= _NOTE or above.number - 1 not in chosen or behind not in chosen:
        return False
    return all(number in chosen and not page.blocks[number].link_chars for number in lines[1:]) and block.text.endswith(STOPS)


_WORD, _NOTE = 1.5, 5
"""Rough words of what opens a note, and lines of one, at most."""
