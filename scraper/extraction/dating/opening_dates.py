"""The date that opens a text, the place before it: `27.1.2022 - …`, `Quayside, 12 March 2019. …`, `(21. November 2022) …`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.dating.date_places import Printed
from scraper.extraction.layout.outline import HEADING_LEVELS
from scraper.extraction.times import timestamps
from scraper.extraction.wording.folding import STOPS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_SHOWN, _OPENING = 160, 40
"""Letters of the text that go with a date as the line it stands in, and those in which the date begins."""
LEAD = 6
"""Blocks from the head of the body in which a date may open the text."""
_PARTED = re.compile(r"\s*(?:[-–—|:)/]|\.\s*[-–—]|\([^()]{3,24}\)\s*[-–—])")
_PLACE = re.compile(
    r"[(\[]?\s*[A-ZÀ-ÞΆ-Ω][\w.’'/-]+(?:\s[\w.’'/-]+){0,3}(?:,\s[A-ZÀ-Þ][\w.]+(?:\s[A-ZÀ-Þ]\w+)?)?"
    r"(?:\s*,\s*(?:den |le |am |lì |a |dnia )?|\s\(|\s?--\([^()]{3,24}\)--\s?)"
)
"""The place before the day, as press releases open: `Quayside, 12 March 2019. …`, `(Quayside, 12.03.2019) …`."""
_TEXT_BEHIND = re.compile(r"[.,:]?\)?[.:]?\s+(?=[„“\"«»‚A-ZÀ-ÞΆ-Ω])")


def opens_sentence(page: Outline, block: TextBlock, date: Printed) -> bool:
    """Whether a day without an hour opens a sentence, or stands behind the place that does: with an hour something begins then."""
    if _PLACE.fullmatch(block.flat, 0, date.start):
        return True
    sentence = block.text.endswith(STOPS) and page.tags[block.node] not in HEADING_LEVELS
    return date.start <= 1 and date.stamp.hour is None and sentence


def opening_date(context: Context, block: TextBlock, language: str | None) -> Iterator[Printed]:
    """Yield the date that opens the text: `27.1.2022 - …`, `(21. November 2022) …`, `Press release of 25 January 2022 | …`."""
    page = context.outline
    first = page.last_block[context.title_node] if page is not None and context.title_node >= 0 else context.body_first
    if not min(first, context.body_first) <= block.number <= context.body_first + LEAD:
        return
    for found in timestamps.find(block.flat[: _OPENING + 24], language)[:1]:
        behind = block.flat[found.end :]
        placed = not found.start or _PLACE.fullmatch(block.flat, 0, found.start) is not None
        parted = _PARTED.match(behind) is not None or (placed and _TEXT_BEHIND.match(behind) is not None)
        if found.start <= _OPENING and parted and (found.start <= 1 or placed or "|" in behind[:3]):
            yield Printed("opening", found.stamp, block.flat[:_SHOWN], block.node, block.number)
