"""Pages that are no story: they state no article and print neither day nor writer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.headlines.deck_lines import LINE, names_or_dates
from scraper.extraction.layout.outline import HEADING_LEVELS
from scraper.extraction.times import timestamps
from scraper.extraction.wording.folding import DIGIT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_HEAD = 12
"""Blocks before the title and behind the first paragraphs among which a page may print its day."""
_FACTS = frozenset({"td", "th", "li", *HEADING_LEVELS})
"""Tags of short lines that are facts and parts of the text, and name no writer."""


def is_undated(context: Context, page: Outline, near: Sequence[TextBlock]) -> bool:
    """Whether a page is none of a story: what a class calls a deck there is how the text of a firm or an office begins.

    Args:
        context: the page.
        page: its outline.
        near: the blocks from the title to the first paragraphs.
    """
    if context.states_story:
        return False
    if any(len(block.text) < LINE and page.tags[block.node] not in _FACTS and names_or_dates(block.flat) for block in near):
        return False
    around = page.blocks[max(near[0].number - _HEAD, 0) : near[-1].number + _HEAD] if near else ()
    return not any(len(block.text) < LINE and DIGIT.search(block.text) and timestamps.find(block.flat) for block in around)
