"""Dates printed on the page, and what their place is worth.

The page clock decides nothing. A date with a label, or in an element that is made for dates and says which one it holds, stands alone. Any
other date is believed by its place (`date_places`), its class, its time of day, and by being the only one.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scraper.extraction import clock_times, hints, timestamps, valued_dates
from scraper.extraction.byline_lines import spaced
from scraper.extraction.date_labels import CHINESE_REFRESHED, EDITION, ISSUED, LABEL, PRINTED_PAGE, field_of
from scraper.extraction.date_lines import FACTS, label_behind, tells_entry
from scraper.extraction.date_places import Printed
from scraper.extraction.date_witness import numeric_language
from scraper.extraction.date_worth import weighed
from scraper.extraction.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.date_witness import Dated
    from scraper.extraction.evidence import Candidate
    from scraper.extraction.outline import Outline, TextBlock
    from scraper.extraction.stamp import Stamp

_ABOVE, _BELOW = 40, 25
_LINE, _ALONE = 160, 40
_OPENING = 40
_LEAD = 6
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LONE = 0.32
"""Worth of the only date of the page, in a place that would not do by itself."""
_LONE_LEAST = 0.15


def witnesses(context: Context, page_date: str | None) -> Iterator[Candidate[Dated]]:
    """Yield the dates printed on the page with what each is worth.

    Args:
        context: the page.
        page_date: the page clock, `YYYY-MM-DD`.
    """
    yield from _lone_raised([candidate for item in _printed(context) if (candidate := weighed(context, item, page_date)) is not None])


def _lone_raised(found: list[Candidate[Dated]]) -> list[Candidate[Dated]]:
    """Raise the only day printed around the article, where nothing else speaks for one."""
    days = {candidate.value[1].date(None) for candidate in found if candidate.confidence >= _LONE_LEAST}
    if len(days) != 1 or any(candidate.confidence >= _LONE for candidate in found):
        return found
    return [replace(item, confidence=_LONE) if item.confidence >= _LONE_LEAST else item for item in found]


def _printed(context: Context) -> Iterator[Printed]:
    if context.dump is not None:
        for line in context.dump.dates:
            yield from _labelled(line, -1, -1, context.language)
        return
    for text, node, _ in context.proposed("dates"):
        yield from _labelled(fold(text), node, -1, context.language)
    page = context.outline
    if page is None:
        return
    language = numeric_language(context) or "und"
    yield from valued_dates.elements(context, page)
    for block in _around(context, page):
        text = block.flat
        if not _DIGIT.search(text):
            continue
        if len(text) <= _LINE:
            dates = list(_labelled(_with_label(page, block), block.node, block.number, language))
            # `<b>Ada Osei</b><i>March 3, 2024</i>`
            glued = _GLUED.search(text) is not None
            if (glued or not dates) and _YEAR.search(text) and (apart := spaced(page, block)) != text:
                dates = list(_labelled(fold(apart), block.node, block.number, language))
            if "T" in text and _MACHINE.search(text):
                dates = [_of_machine(page, block, date) for date in dates]
                printed = _MACHINE.sub(" ", fold(spaced(page, block)))
                dates += _labelled(printed, block.node, block.number, language)
            if len(dates) == 1 and dates[0].field is None and len(text) <= _ALONE:
                dates = [replace(dates[0], field=label_behind(page, block.node))]
            yield from (_of_line(block, _with_time(context, page, block, date)) for date in dates)
            if len(text) <= 30 and page.hint_of(block.node, 3) & hints.DATE:
                yield from _relative(context, text, block)
        else:
            yield from _opening_date(context, block, language)
            yield from _of_entry(context, block, language)


_MACHINE = re.compile(r"(?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d[\d:.+-]*Z?")
"""A moment written for machines, which some themes hide in an element of a line's own: its class says which it is."""


def _of_machine(page: Outline, block: TextBlock, date: Printed) -> Printed:
    if date.field is not None or _MACHINE.match(date.raw[date.start :]) is None:
        return date
    for node in range(block.node + 1, page.ends[block.node]):
        if "updated" in (page.classes[node] or "") and _MACHINE.match(fold("".join(page.els[node].itertext()))):
            return replace(date, field="modified")
    return date


def _of_line(block: TextBlock, item: Printed) -> Printed:
    """Return a date with the line it stands in as its text, of a block whose lines are parted by line breaks."""
    if "\n" not in block.text or item.raw != block.flat:
        return item
    start = block.text.rfind("\n", 0, item.start) + 1
    end = block.text.find("\n", item.end)
    return replace(item, raw=block.text[start : end if end >= 0 else None], start=item.start - start, end=item.end - start)


def _with_time(context: Context, page: Outline, block: TextBlock, date: Printed) -> Printed:
    """Return a day with the time printed before it, or alone in the next block beside it; above the title it may be the page's clock."""
    if date.stamp.hour is not None or context.title_node < 0 or block.number < page.first_block[context.title_node]:
        return date
    stamp = clock_times.completed_before(date.stamp, date.raw[: date.start]) if ":" in date.raw[: date.start] else None
    if stamp is None and date.end >= len(date.raw.rstrip(_PARTING)):
        stamp = _time_beside(page, block, date.stamp)
    return replace(date, stamp=stamp) if stamp is not None else date


def _time_beside(page: Outline, block: TextBlock, day: Stamp) -> Stamp | None:
    """Return a day with the time that the next block is, where it stands in the same element or the same small group."""
    if block.number + 1 >= len(page.blocks):
        return None
    time = page.blocks[block.number + 1]
    if (
        len(time.text) > _LONGEST_TIME
        or not _DIGIT.search(time.text)
        or _LENGTH.search(page.classes[time.first] or page.classes[time.node] or "")
    ):
        return None
    around = next(node for node in page.ancestors(block.node) if page.within(time.node, node))
    few = page.last_block[around] - page.first_block[around] <= FACTS
    return clock_times.completed(day, time.flat) if few or around in (page.parents[block.node], block.node) else None


_PARTING = " ,|·•–-/"
_LONGEST_TIME = 24
_LENGTH = re.compile(r"duration|length|laufzeit|dauer|runtime|play|video|audio|durée|duree|duracion", re.IGNORECASE)
"""Classes of how long something lasts."""
_GLUED = re.compile(r"\d[^\W\d_]{4}|20\d\d\d{1,2}:\d\d")
"""A word or a time glued to the digits before it: only elements part them."""


def _with_label(page: Outline, block: TextBlock) -> str:
    """Return a block's text behind its label, where that is an element of its own."""
    before = page.blocks[block.number - 1].flat if block.number else ""
    return f"{before} {block.flat}" if len(before) <= 16 and LABEL.fullmatch(before.strip(" :：|·•")) else block.flat


def _opening_date(context: Context, block: TextBlock, language: str | None) -> Iterator[Printed]:
    """The date that opens the text: `27.1.2022 - …`, `(21. November 2022) …`, `Press release of 25 January 2022 | …`."""
    page = context.outline
    first = page.last_block[context.title_node] if page is not None and context.title_node >= 0 else context.body_first
    if not min(first, context.body_first) <= block.number <= context.body_first + _LEAD:
        return
    for found in timestamps.find(block.flat[: _OPENING + 24], language)[:1]:
        if (
            found.start <= _OPENING
            and _PARTED.match(block.flat[found.end :])
            and (found.start <= 1 or "|" in block.flat[found.end : found.end + 3])
        ):
            yield Printed("opening", found.stamp, block.flat[:_LINE], block.node, block.number)


def _of_entry(context: Context, block: TextBlock, language: str | None) -> Iterator[Printed]:
    """The first date of a blog's sentence about the post, behind its text: `This entry was posted on …`."""
    if block.number >= context.text_first and tells_entry(block.flat):
        for found in timestamps.find(block.flat, language)[:1]:
            field = field_of(block.flat[: found.end + _LABEL_BEHIND]) or "published"
            yield Printed(field, found.stamp, block.flat[: found.end], block.node, block.number)


_LABEL_BEHIND = 24
_PARTED = re.compile(r"\s*(?:[-–—|:)/]|\.\s*[-–—])")


def _relative(context: Context, text: str, block: TextBlock) -> Iterator[Printed]:
    captured = context.page.captured_at
    stamp = timestamps.ago(text, captured) if captured is not None else None
    if stamp is not None:
        yield Printed(field_of(text), stamp, text, block.node, block.number)


def _around(context: Context, page: Outline) -> list[TextBlock]:
    """Return the blocks between the title and the body, a few above, and those at the end of the body and behind."""
    start = page.first_block[context.title_node] if context.title_node >= 0 else max(context.body_first - _ABOVE, 0)
    above_end = max(min(context.body_first + _LEAD, start + 80), start + 12)
    above = page.blocks[max(start - 8, 0) : above_end]
    if not context.body_last:
        return above
    first_below = max(context.body_last - 2, above_end)
    below = page.blocks[first_below : max(first_below, context.body_last) + _BELOW]
    inside = [
        block
        for block in page.blocks[above_end:first_below]
        if len(block.text) <= 40 and page.hint_of(block.node, 2) & hints.DATE and _is_date_alone(block.flat)
    ]
    return [*above, *inside, *below]


_NEXT_DATE = re.compile(
    r"[\s|·•(（,-]*[^\d\n]{2,30}\s?[:：]?\s*\d{1,4}(?:[./年-]\s?\d|\s(?:min|sec|hours?|hrs?|days?|stund|tag|heure|jour|hora|d[ií]a|or[ae]|"
    r"giorn|uur|dag|tim|saat|час|дн))",
    re.IGNORECASE,
)
"""A label right behind a date with another date behind it, or how long ago: it names that one."""


def _is_date_alone(text: str) -> bool:
    found = timestamps.find(text)
    return len(found) == 1 and len(text) - (found[0].end - found[0].start) <= 4


def _labelled(text: str, node: int, number: int, language: str | None) -> Iterator[Printed]:
    """Yield the dates of a line, each with the field its label names: the label stands before it, or right behind it (`… 송고`)."""
    end = 0
    for found in timestamps.find(text, language):
        before, behind = text[end : found.start], text[found.end : found.end + 8]
        end = found.end
        if EDITION.search(before) or (found.stamp.hour is None and ISSUED.search(before)):
            continue
        labels = list(LABEL.finditer(before[-40:]))
        field = None
        if found.stamp.hour is None and (PRINTED_PAGE.search(before) or PRINTED_PAGE.match(behind)):
            pass
        elif labels:
            field = labels[-1].lastgroup
        elif CHINESE_REFRESHED.match(behind):
            field = "refreshed"
        elif (behind_label := LABEL.match(behind.strip())) and not _NEXT_DATE.match(text, found.end):
            field = behind_label.lastgroup
        yield Printed(field, found.stamp, text, node, number, found.start, end, found.weekday)
