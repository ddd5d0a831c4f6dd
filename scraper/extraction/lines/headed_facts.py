"""Lines of writer and date under a headline, on pages whose markup says neither: what stands above them is the headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.lines import korean_facts
from scraper.extraction.lines.byline_lines import cut_out, without_date
from scraper.extraction.lines.date_lines import LONGEST, is_date_line
from scraper.extraction.names import byline_forms
from scraper.extraction.wording import furniture

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import TextBlock

SHORTEST, LONGEST_HEADLINE = 6, 150
"""Letters of a headline over such a line."""
_WRITER = 60
"""Letters of a line that names the writer behind a label, at most."""


def is_facts(text: str) -> bool:
    """Whether a line is of writer and date."""
    if len(text) > LONGEST:
        return False
    if korean_facts.is_facts(text) or is_date_line(text) or byline_forms.is_line(text):
        return True
    line = cut_out(without_date(text)) if len(text) <= _WRITER else None
    return line is not None and line.labelled and line.names_writer


def headline_above(block: TextBlock) -> str | None:
    """Return the first line of a block where the others are of writer and date: old pages part them by a line break alone."""
    first, _, others = block.text.partition("\n")
    if not SHORTEST <= len(first) <= LONGEST_HEADLINE or not 0 < len(others) <= LONGEST or not all(map(is_facts, others.split("\n"))):
        return None
    return None if is_facts(first) or furniture.is_furniture(first) else first
