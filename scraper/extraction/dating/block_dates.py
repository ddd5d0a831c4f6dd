"""The dates of one block of a page, a line or a paragraph, with the time beside them and the label before it in an element of its own."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from scraper.extraction.dating import other_days
from scraper.extraction.dating.date_places import Printed
from scraper.extraction.dating.labelled_dates import NAMED_BETWEEN, labelled, with_hour_before
from scraper.extraction.dating.opening_dates import opening_date, opens_sentence
from scraper.extraction.layout import hints
from scraper.extraction.layout.outline import HEADING_LEVELS
from scraper.extraction.lines import relative_times
from scraper.extraction.lines.byline_lines import may_label
from scraper.extraction.lines.date_labels import EDITION, LABEL, field_of
from scraper.extraction.lines.date_lines import FACTS, label_behind, tells_entry
from scraper.extraction.lines.line_pieces import pieces_of, spaced
from scraper.extraction.times import clock_times, short_dates, timestamps
from scraper.extraction.times.paper_zone import printed_zone
from scraper.extraction.wording.folding import DIGIT, fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock
    from scraper.extraction.times.stamp import Stamp

_LINE, _DATELINE, _ALONE = 160, 80, 40
_MACHINE = re.compile(r"(?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d[\d:.+-]*Z?")
"""A moment written for machines, which some themes hide in an element of a line's own: its class says which it is."""
_PARTING = " ,|·•–-/"
_LONGEST_TIME = 24
_LENGTH = re.compile(r"duration|length|laufzeit|dauer|runtime|play|video|audio|durée|duree|duracion", re.IGNORECASE)
"""Classes of how long something lasts."""
_GLUED = re.compile(
    r"\d[^\W\d_]{4}|20\d\d\d{1,2}:\d\d|[a-zß-ÿ\u0370-\u0fff][A-ZÀ-Þ][a-zß-ÿ]{3}|(?:\d|[ap]\.?m\.?)\s[A-Z]{2,4}[A-Z][a-z]{3}"
)
"""A word or a time glued to the digits or the word before it: only elements part them."""
_LABEL_BEHIND = 24
_LONGEST_LABEL, _LABEL_ALONE = 28, 16
"""Letters of a label that is an element of its own: with a colon (`Data ostatniej modyfikacji:`), and without."""


def of_block(context: Context, page: Outline, block: TextBlock, language: str | None) -> Iterator[Printed]:
    """Yield the dates of a block: all of a line, of a paragraph only the one that opens the text or tells of the post."""
    text = block.flat
    if len(text) > _LINE:
        yield from opening_date(context, block, language)
        yield from _of_entry(context, block, language)
        return
    if other_days.is_in_cell(page, block):
        return
    line = _with_label(page, block)
    if other_days.is_of_case(page, block, line):
        return
    if timestamps.may_hold(line):
        yield from _of_figures(context, page, block, line, language)
    ages = relative_times.parts_of(text)
    told = _told_of(page, block, ages[0], language) if ages else None
    if told is not None:
        yield told
    elif context.page.captured_at is not None and len(text) <= relative_times.LONGEST_PARTED:
        yield from _relative(context, page, line, block, context.page.captured_at)


def _of_figures(context: Context, page: Outline, block: TextBlock, line: str, language: str | None) -> Iterator[Printed]:
    """Yield the dates of a block that is one line, which `line` has with the label before it."""
    text = block.flat
    dates = list(labelled(line, block.node, block.number, language))
    # `<b>Ada Osei</b><i>March 3, 2024</i>`
    if timestamps.has_year(text) and (not dates or _GLUED.search(text)) and (apart := spaced(page, block)) != text:
        dates = list(labelled(fold(apart), block.node, block.number, language))
    if short_dates.may_hold(text) and not other_days.is_of_page(text) and all(date.field == "modified" for date in dates):
        # `<span>Ada Osei</span> <span>11-03-21, 06:00</span>`, and perhaps the last change behind it
        known = {date.stamp for date in dates}
        pieces = [date for piece in pieces_of(page, block) for date in labelled(piece, block.node, block.number, language)]
        dates = [*(date for date in pieces if date.stamp not in known), *dates] or list(_short(block, language))
    if "T" in text and _MACHINE.search(text):
        dates = [_of_machine(page, block, date) for date in dates]
        printed = _MACHINE.sub(" ", fold(spaced(page, block)))
        dates += labelled(printed, block.node, block.number, language)
    if len(dates) == 1 and dates[0].field is None and tells_entry(text) and not EDITION.search(text):
        dates = list(_of_entry(context, block, language)) or dates
    elif len(dates) == 1 and dates[0].field is None and len(text) <= _ALONE:
        dates = [replace(dates[0], field=label_behind(page, block.node))]
    yield from (_of_line(block, _with_time(context, page, block, date)) for date in (*dates, *_changed_that_day(dates)))
    if len(text) > _DATELINE and dates and dates[0].field is None and opens_sentence(page, block, dates[0]):
        yield from opening_date(context, block, language)


def _changed_that_day(dates: list[Printed]) -> Iterator[Printed]:
    """Yield the hour of a change that a line prints without its day behind the day and hour of publication: `…, 14:02, updated 16:31`."""
    if len(dates) != 1 or dates[0].field == "modified" or (first := dates[0].stamp).hour is None:
        return
    raw, end = dates[0].raw, dates[0].end
    label = LABEL.search(raw, end, end + NAMED_BETWEEN) if DIGIT.search(raw, end) is not None else None
    if label is None or label.lastgroup != "modified" or raw[end : label.start()].strip(_PARTING + "()"):
        return
    behind = _AT.sub("", raw[label.end() :].strip(" :,()"))
    last = clock_times.completed(first, behind[: clock.end()] if (clock := _CLOCK.match(behind)) is not None else behind)
    if last is not None and last.hour is not None and (last.hour, last.minute or 0) > (first.hour, first.minute or 0):
        yield replace(dates[0], field="modified", stamp=last, start=label.start(), end=len(raw))


_CLOCK = re.compile(r"\d{1,2}[:.]\d\d(?=\s[^\W\d_]{3})(?!\s(?i:uhr|uur))")
"""An hour behind which other words stand."""
_AT = re.compile(r"(?:um|à|at|kl\.?|klo\.?|alle(?: ore)?|às|a las|om|o godz\.?|o|в|saat)\s+", re.IGNORECASE)


def _short(block: TextBlock, language: str | None) -> Iterator[Printed]:
    """The first day with a year of two digits of a line that a label opens: `By Ada Osei 3/25/10 9:12 AM`."""
    text = block.flat
    if language is not None and (LABEL.match(text) or may_label(text[:_LABEL_BEHIND])):
        for stamp, start, end in list(short_dates.read_labelled(text, language))[:1]:
            yield Printed(field_of(text[:start], last=True), stamp, text, block.node, block.number, start, end)


def _of_machine(page: Outline, block: TextBlock, date: Printed) -> Printed:
    if date.field is not None or _MACHINE.match(date.raw[date.start :]) is None:
        return date
    for node in range(block.node + 1, page.ends[block.node]):
        if "updated" in (page.classes[node] or "") and _MACHINE.match(fold(page.raw_text(node))):
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
    if date.field in ("published", "modified"):  # its label says that it is the article's, wherever the title stands
        date = with_hour_before(date)
    if date.stamp.hour is not None or context.title_node < 0 or block.number < page.first_block[context.title_node]:
        return date
    timed = with_hour_before(date)
    if timed is date and date.end >= len(date.raw.rstrip(_PARTING)):
        stamp = _time_beside(page, block, date.stamp)
        return replace(date, stamp=stamp) if stamp is not None else date
    return timed


def _time_beside(page: Outline, block: TextBlock, day: Stamp) -> Stamp | None:
    """Return a day with the time that the next block is, where it stands in the same element or the same small group."""
    if block.number + 1 >= len(page.blocks):
        return None
    time = page.blocks[block.number + 1]
    if (
        len(time.text) > _LONGEST_TIME
        or not DIGIT.search(time.text)
        or (time.strong and not block.strong)  # an hour that heads a part of the text
        or page.tags[time.node] in HEADING_LEVELS
        or _LENGTH.search(page.classes[time.first] or page.classes[time.node] or "")
    ):
        return None
    around = page.shared(block.node, time.node)
    few = page.last_block[around] - page.first_block[around] <= FACTS
    return clock_times.completed(day, time.flat) if few or around in (page.parents[block.node], block.node) else None


def _with_label(page: Outline, block: TextBlock) -> str:
    """Return a block's text behind its label, where that is an element of its own."""
    return f"{label} {block.flat}" if (label := label_before(page, block.number)) else block.flat


def label_before(page: Outline, number: int) -> str:
    """Return the block before another where it is the label of a date and nothing else; empty where it is not."""
    before = page.blocks[number - 1].flat if number else ""
    short = len(before) <= (_LONGEST_LABEL if before.endswith(":") else _LABEL_ALONE)
    return before if short and LABEL.fullmatch(before.strip(" :：|·•")) else ""


def _of_entry(context: Context, block: TextBlock, language: str | None) -> Iterator[Printed]:
    """The first date of a blog's sentence about the post, behind its text: `This entry was posted on …`."""
    if block.number >= context.text_first and tells_entry(block.flat):
        for found in timestamps.find(block.flat, language)[:1]:
            field = field_of(block.flat[: found.end + _LABEL_BEHIND]) or "published"
            yield Printed(field, found.stamp, block.flat[: found.end], block.node, block.number)


def _told_of(page: Outline, block: TextBlock, age: str, language: str | None) -> Printed | None:
    """The moment in the `title` of an element that shows how long ago it was: `<abbr title="2024-03-12T10:00:00Z">2 years ago</abbr>`."""
    for node in islice(range(block.node, page.ends[block.node]), _PARTS):
        title = fold(page.els[node].get("title"))
        found = timestamps.find(title, language) if len(title) <= _ALONE else []
        if len(found) == 1:
            field = field_of(age) or field_of(title) or label_behind(page, block.node)
            return Printed(field, found[0].stamp, title, node, block.number, found[0].start, found[0].end)
    return None


_PARTS = 6


def _relative(context: Context, page: Outline, line: str, block: TextBlock, captured: datetime) -> Iterator[Printed]:
    """The times of a line that says how long ago it was: one of a date's class, a `time`, or any between title and text."""
    between = page.last_block[max(context.title_node, 0)] <= block.number < context.text_first
    if not (between or page.hint_of(block.node, 3) & hints.DATE or page.tags[block.node] == "time"):
        return
    zone = context.zone or printed_zone(context)
    for part in relative_times.parts_of(line):
        if (stamp := relative_times.read(part, captured, zone)) is not None:
            yield Printed(field_of(part), stamp, part, block.node, block.number)
    if (stamp := relative_times.day_named(line, captured, zone)) is not None:
        yield Printed(field_of(line), stamp, line, block.node, block.number)
