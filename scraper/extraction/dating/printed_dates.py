"""Dates printed on the page, and what their place is worth.

The page clock decides nothing. A date with a label, or in an element that is made for dates and says which one it holds, stands alone. Any
other date is believed by its place (`date_places`), its class, its time of day, and by being the only one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scraper.extraction.dating import date_parts, date_places, valued_dates
from scraper.extraction.dating.block_dates import of_block
from scraper.extraction.dating.date_witness import numeric_language
from scraper.extraction.dating.date_worth import weighed
from scraper.extraction.dating.labelled_dates import labelled
from scraper.extraction.dating.mentions import AMID
from scraper.extraction.dating.opening_dates import LEAD
from scraper.extraction.layout import hints
from scraper.extraction.lines import relative_times
from scraper.extraction.lines.date_labels import LABEL, is_label
from scraper.extraction.times import timestamps
from scraper.extraction.wording.folding import DIGIT, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.dating.date_places import Printed
    from scraper.extraction.dating.date_witness import Dated
    from scraper.extraction.evidence import Candidate
    from scraper.extraction.layout.outline import Outline, TextBlock

_ABOVE, _BELOW = 40, 25
_LONE = 0.32
"""Worth of the only date of the page, in a place that would not do by itself."""


def witnesses(context: Context, page_date: str | None) -> Iterator[Candidate[Dated]]:
    """Yield the dates printed on the page with what each is worth.

    Args:
        context: the page.
        page_date: the page clock, `YYYY-MM-DD`.
    """
    yield from _lone_raised([candidate for item in _printed(context) if (candidate := weighed(context, item, page_date)) is not None])


def _lone_raised(found: list[Candidate[Dated]]) -> list[Candidate[Dated]]:
    """Raise the only day printed around the article, where nothing else speaks for one."""
    days = {candidate.value[1].date(None) for candidate in found if candidate.confidence >= AMID}
    if len(days) != 1 or any(candidate.confidence >= _LONE for candidate in found):
        return found
    return [replace(item, confidence=_LONE) if item.confidence > AMID else item for item in found]


def _printed(context: Context) -> Iterator[Printed]:
    if context.dump is not None:
        for line in context.dump.dates:
            yield from labelled(line, -1, -1, context.language)
        return
    for text, node, _ in context.proposed("dates"):
        yield from labelled(fold(text), node, -1, context.language)
    page = context.outline
    if page is None:
        return
    language = numeric_language(context) or "und"
    yield from valued_dates.elements(context, page)
    yield from valued_dates.spoken(context, page, language)
    for block in _around(context, page):
        if DIGIT.search(block.flat) or relative_times.parts_of(block.flat):
            dates = list(of_block(context, page, block, language))
            yield from dates or date_parts.of_badge(context, page, block, language)


def _around(context: Context, page: Outline) -> list[TextBlock]:
    """Return the blocks between the title and the body, a few above, and those at the end of the body and behind."""
    start = page.first_block[context.title_node] if context.title_node >= 0 else max(context.body_first - _ABOVE, 0)
    above_end = max(min(context.body_first + LEAD, start + 80), start + 12)
    above = page.blocks[max(start - 8, 0) : above_end]
    if not context.body_last:
        return above
    first_below = max(context.body_last - 2, above_end)
    below = page.blocks[first_below : max(first_below, context.body_last) + _BELOW]
    inside = [
        block
        for block in page.blocks[above_end:first_below]
        if (len(block.text) <= 40 and (page.hint_of(block.node, 2) & hints.DATE or _is_value(page, block)) and _is_date_alone(block.flat))
        or (block.number not in context.body_numbers and _is_apart(page, block))
    ]
    beside = [block for block in date_places.headed(page) if block.number >= first_below + len(below)]
    return [*above, *inside, *below, *beside]


def _is_apart(page: Outline, block: TextBlock) -> bool:
    """Whether a line that is no part of the text around it begins with the label of a date: `Veröffentlicht am: 12.01.2021`."""
    label = LABEL.match(block.flat) if len(block.text) <= _LABELLED else None
    return label is not None and label.lastgroup != "created" and not page.hint_of(block.node, 4) & (hints.COMMENTS | hints.RELATED)


_LABELLED = 80


def _is_value(page: Outline, block: TextBlock) -> bool:
    """Whether a cell stands beside the label of a date, in a table of the page's record."""
    return page.tags[block.node] in ("td", "dd") and is_label(page.blocks[block.number - 1].flat)


def _is_date_alone(text: str) -> bool:
    found = timestamps.find(text)
    return len(found) == 1 and len(text) - (found[0].end - found[0].start) <= 4
