"""Dates that an element within their line holds and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.layout import hints
from scraper.extraction.wording.folding import fold

if TYPE_CHECKING:
    from scraper.extraction.dating.date_places import Printed
    from scraper.extraction.layout.outline import Outline

_PARTS, _WEEKDAY = 12, 14


def is_apart(page: Outline, item: Printed) -> bool:
    """Whether a date, with the day of the week at most, is all that an element of its line holds, whose class says that it is one."""
    printed = item.raw[item.start : item.end].strip()
    inside = range(item.node + 1, min(page.ends[item.node], item.node + _PARTS)) if printed else ()
    texts = (fold(page.raw_text(node)).rstrip(")") for node in inside if page.hints[node] & hints.DATE)
    return any(text.endswith(printed) and len(text) - len(printed) <= _WEEKDAY for text in texts)


def is_alone(page: Outline, item: Printed) -> bool:
    """Whether a date is all that an element of its line holds: a fact among others."""
    inside = range(item.node + 1, min(page.ends[item.node], item.node + _PARTS))
    return any(fold(page.raw_text(node)) == item.raw[item.start : item.end] for node in inside)
