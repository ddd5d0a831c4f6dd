"""The dates of one printed line or block: with the label that names them, the time beside them, or how they open a text."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scraper.extraction import clock_times, hints, other_days, short_dates, timestamps
from scraper.extraction.byline_lines import may_label
from scraper.extraction.date_labels import EDITION, ISSUE_OF, LABEL, PHOTOGRAPHED, PRINTED_PAGE, REFRESHED, TAKES_PLACE, field_of
from scraper.extraction.date_lines import FACTS, label_behind, tells_entry
from scraper.extraction.date_places import Printed
from scraper.extraction.folding import DIGIT, STOPS, fold
from scraper.extraction.line_pieces import pieces_of, spaced
from scraper.extraction.outline import HEADING_LEVELS
from scraper.extraction.stamp import checked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline, TextBlock
    from scraper.extraction.stamp import Stamp

_LINE, _DATELINE, _ALONE = 160, 80, 40
_OPENING = 40
LEAD = 6
"""Blocks from the head of the body in which a date may open the text."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_MACHINE = re.compile(r"(?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d[\d:.+-]*Z?")
"""A moment written for machines, which some themes hide in an element of a line's own: its class says which it is."""
_PARTING = " ,|·•–-/"
_LONGEST_TIME = 24
_LENGTH = re.compile(r"duration|length|laufzeit|dauer|runtime|play|video|audio|durée|duree|duracion", re.IGNORECASE)
"""Classes of how long something lasts."""
_GLUED = re.compile(r"\d[^\W\d_]{4}|20\d\d\d{1,2}:\d\d|[a-zß-ÿ][A-ZÀ-Þ][a-zß-ÿ]{3}")
"""A word or a time glued to the digits or the word before it: only elements part them."""
_LABEL_BEHIND = 24
_LONGEST_LABEL, _LABEL_ALONE = 28, 16
"""Letters of a label that is an element of its own: with a colon (`Data ostatniej modyfikacji:`), and without."""
_NAMED_BETWEEN, _LONGEST_OPENING = 40, 80
"""Letters before a date in which its label stands; those of a line that opens with the label and names the writer between."""
_PARTED = re.compile(r"\s*(?:[-–—|:)/]|\.\s*[-–—]|\([^()]{3,24}\)\s*[-–—])")
_PLACE = re.compile(
    r"[(\[]?\s*[A-ZÀ-ÞΆ-Ω][\w.’'/-]+(?:\s[\w.’'/-]+){0,3}(?:,\s[A-ZÀ-Þ][\w.]+(?:\s[A-ZÀ-Þ]\w+)?)?"
    r"(?:\s*,\s*(?:den |le |am |lì |a |dnia )?|\s\(|\s?--\([^()]{3,24}\)--\s?)"
)
"""The place before the day, as press releases open: `Quayside, 12 March 2019. …`, `(Quayside, 12.03.2019) …`."""
_TEXT_BEHIND = re.compile(r"[.,:]?\)?[.:]?\s+(?=[„“\"«»‚A-ZÀ-ÞΆ-Ω])")
_RANGE = re.compile(
    r"\d{1,2}\.(?:\s?(?:\d{1,2}\.|[^\W\d_]{3,10}))?\s*(?:bis(?: zum)?|und|[-–—/])\s*$|"
    r"\d\s(?:to|until|au|al|do|t/m|hasta)\s$"
)
_RANGE_BEHIND = re.compile(r"\s*(?:bis(?: zum)?|to|until)\s\d")
"""The other end of a span of days, `4. bis 6. Februar 2019`: something took place then."""
_NEXT_DATE = re.compile(
    r"[\s|·•(（,-]*[^\d\n]{2,30}\s?[:：]?\s*\d{1,4}(?:[./年月-]\s?\d|\s(?:min|sec|hours?|hrs?|days?|stund|tag|heure|jour|hora|d[ií]a|or[ae]|"
    r"giorn|uur|dag|tim|saat|час|дн))",
    re.IGNORECASE,
)
"""A label right behind a date with another date behind it, or how long ago: it names that one."""


def of_block(context: Context, page: Outline, block: TextBlock, language: str | None) -> Iterator[Printed]:
    """Yield the dates of a block: all of a line, of a paragraph only the one that opens the text or tells of the post."""
    text = block.flat
    if len(text) > _LINE:
        yield from _opening_date(context, block, language)
        yield from _of_entry(context, block, language)
        return
    if other_days.is_in_cell(page, block):
        return
    line = _with_label(page, block)
    if timestamps.may_hold(line):
        yield from _of_figures(context, page, block, line, language)
    if len(text) <= 30 and page.hint_of(block.node, 3) & hints.DATE:
        yield from _relative(context, text, block)


def _of_figures(context: Context, page: Outline, block: TextBlock, line: str, language: str | None) -> Iterator[Printed]:
    """Yield the dates of a block that is one line, which `line` has with the label before it."""
    text = block.flat
    dates = list(labelled(line, block.node, block.number, language))
    # `<b>Ada Osei</b><i>March 3, 2024</i>`
    if _YEAR.search(text) and (not dates or _GLUED.search(text)) and (apart := spaced(page, block)) != text:
        dates = list(labelled(fold(apart), block.node, block.number, language))
    if not dates and short_dates.may_hold(text):  # `<span>Ada Osei</span> <span>11-03-21, 06:00</span>`
        dates = [date for piece in pieces_of(page, block) for date in labelled(piece, block.node, block.number, language)]
        dates = dates or list(_short(block, language))
    if "T" in text and _MACHINE.search(text):
        dates = [_of_machine(page, block, date) for date in dates]
        printed = _MACHINE.sub(" ", fold(spaced(page, block)))
        dates += labelled(printed, block.node, block.number, language)
    if len(dates) == 1 and dates[0].field is None and tells_entry(text) and not EDITION.search(text):
        dates = list(_of_entry(context, block, language)) or dates
    elif len(dates) == 1 and dates[0].field is None and len(text) <= _ALONE:
        dates = [replace(dates[0], field=label_behind(page, block.node))]
    yield from (_of_line(block, _with_time(context, page, block, date)) for date in (*dates, *_changed_that_day(dates)))
    if len(text) > _DATELINE and dates and dates[0].field is None and _opens(page, block, dates[0]):
        yield from _opening_date(context, block, language)


def _opens(page: Outline, block: TextBlock, date: Printed) -> bool:
    """Whether a day without an hour opens a sentence, or stands behind the place that does: with an hour something begins then."""
    if _PLACE.fullmatch(block.flat, 0, date.start):
        return True
    sentence = block.text.endswith(STOPS) and page.tags[block.node] not in HEADING_LEVELS
    return date.start <= 1 and date.stamp.hour is None and sentence


def _changed_that_day(dates: list[Printed]) -> Iterator[Printed]:
    """Yield the hour of a change that a line prints without its day behind the day and hour of publication: `…, 14:02, updated 16:31`."""
    if len(dates) != 1 or dates[0].field == "modified" or (first := dates[0].stamp).hour is None:
        return
    raw, end = dates[0].raw, dates[0].end
    label = LABEL.search(raw, end, end + _NAMED_BETWEEN) if DIGIT.search(raw, end) is not None else None
    if label is None or label.lastgroup != "modified" or raw[end : label.start()].strip(_PARTING + "()"):
        return
    last = clock_times.completed(first, _AT.sub("", raw[label.end() :].strip(" :,()")))
    if last is not None and last.hour is not None and (last.hour, last.minute or 0) > (first.hour, first.minute or 0):
        yield replace(dates[0], field="modified", stamp=last, start=label.start(), end=len(raw))


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
        or not DIGIT.search(time.text)
        or _LENGTH.search(page.classes[time.first] or page.classes[time.node] or "")
    ):
        return None
    around = page.shared(block.node, time.node)
    few = page.last_block[around] - page.first_block[around] <= FACTS
    return clock_times.completed(day, time.flat) if few or around in (page.parents[block.node], block.node) else None


def _with_label(page: Outline, block: TextBlock) -> str:
    """Return a block's text behind its label, where that is an element of its own."""
    before = page.blocks[block.number - 1].flat if block.number else ""
    return (
        f"{before} {block.flat}"
        if len(before) <= (_LONGEST_LABEL if before.endswith(":") else _LABEL_ALONE) and LABEL.fullmatch(before.strip(" :：|·•"))
        else block.flat
    )


def _opening_date(context: Context, block: TextBlock, language: str | None) -> Iterator[Printed]:
    """The date that opens the text: `27.1.2022 - …`, `(21. November 2022) …`, `Press release of 25 January 2022 | …`."""
    page = context.outline
    first = page.last_block[context.title_node] if page is not None and context.title_node >= 0 else context.body_first
    if not min(first, context.body_first) <= block.number <= context.body_first + LEAD:
        return
    for found in timestamps.find(block.flat[: _OPENING + 24], language)[:1]:
        behind = block.flat[found.end :]
        placed = not found.start or _PLACE.fullmatch(block.flat, 0, found.start) is not None
        parted = _PARTED.match(behind) is not None or (placed and _TEXT_BEHIND.match(behind) is not None)
        if found.start <= _OPENING and parted and (found.start <= 1 or placed or "|" in behind[:3]):
            yield Printed("opening", found.stamp, block.flat[:_LINE], block.node, block.number)


def _of_entry(context: Context, block: TextBlock, language: str | None) -> Iterator[Printed]:
    """The first date of a blog's sentence about the post, behind its text: `This entry was posted on …`."""
    if block.number >= context.text_first and tells_entry(block.flat):
        for found in timestamps.find(block.flat, language)[:1]:
            field = field_of(block.flat[: found.end + _LABEL_BEHIND]) or "published"
            yield Printed(field, found.stamp, block.flat[: found.end], block.node, block.number)


def _relative(context: Context, text: str, block: TextBlock) -> Iterator[Printed]:
    captured = context.page.captured_at
    stamp = timestamps.ago(text, captured) if captured is not None else None
    if stamp is not None:
        yield Printed(field_of(text), stamp, text, block.node, block.number)


def _label_each(text: str, dates: tuple[timestamps.Found, ...]) -> bool:
    """Whether every date of a line has its label right behind, and the first one none before: `14:05 입력 15:10 수정`."""
    return LABEL.search(text, 0, dates[0].start) is None and all(LABEL.match(text[date.end :].lstrip()) for date in dates)


def _names_next(text: str, end: int, following: timestamps.Found | None) -> bool:
    """Whether a label right behind a date is that of the next date or of how long ago something was."""
    return (following is not None and following.start <= end + _NAMED_BETWEEN) or _NEXT_DATE.match(text, end) is not None


def labelled(text: str, node: int, number: int, language: str | None) -> Iterator[Printed]:
    """Yield the dates of a line, each with the field its label names: the label stands before it, or right behind it (`… 송고`)."""
    dates = timestamps.find(text, language)
    if not dates:
        return
    end = 0
    trailing = len(dates) > 1 and _label_each(text, dates)
    for found, following, preceding in zip(dates, (*dates[1:], None), (None, *dates[:-1]), strict=True):
        before, behind = text[end : found.start], text[found.end : found.end + 8]
        end = found.end
        if ISSUE_OF.match(before):
            yield Printed("issue", found.stamp, text, node, number, found.start, end, found.weekday)
            continue
        if other_days.is_other(text, before, found, following, preceding):
            continue
        if (
            EDITION.search(before)
            or TAKES_PLACE.search(text, end)
            or PHOTOGRAPHED.match(behind)
            or _RANGE.search(before)
            or _RANGE_BEHIND.match(behind)
        ):
            continue
        labels = list(LABEL.finditer(before[-_NAMED_BETWEEN:]))
        field = None
        if found.stamp.hour is None and (PRINTED_PAGE.search(before) or PRINTED_PAGE.match(behind)):
            pass
        elif labels and not trailing:
            field = labels[-1].lastgroup
        elif _NAMED_BETWEEN < len(before) <= _LONGEST_OPENING and (opens := LABEL.match(before)):
            field = opens.lastgroup
        elif REFRESHED.match(behind):
            field = "refreshed"
        elif (behind_label := LABEL.match(behind.strip())) and (trailing or not _names_next(text, end, following)):
            field = behind_label.lastgroup
        yield Printed(field, found.stamp, text, node, number, found.start, end, found.weekday)
    if len(dates) == 1 and ("更新" in text or text.endswith("updated")) and (change := _change_of_year(text, dates[0])) is not None:
        yield Printed("modified", change, text, node, number, dates[0].end, len(text))


_CHANGE = re.compile(
    r"更新\s*[:：]?\s*(?P<m>\d{1,2})[月/](?P<d>\d{1,2})日?\s*(?P<h>\d{1,2})[:：時](?P<mi>\d{2})|"
    r"[(（]\s*(?P<m2>\d{1,2})[月/](?P<d2>\d{1,2})日?\s*(?P<h2>\d{1,2})[:：時](?P<mi2>\d{2})分?\s*更新|"
    r"(?P<m3>\d{1,2})/(?P<d3>\d{1,2})\s+(?P<h3>\d{1,2}):(?P<mi3>\d{2})\s*(?:\(JST\))?\s*updated$"
)
"""When a story was last changed, without the year, behind when it came out: `2015年05月12日 08時15分（最終更新 05月12日 10時20分）`."""


def _change_of_year(text: str, published: timestamps.Found) -> Stamp | None:
    """Return the last change told behind a date without its year, which is that of the date or the one after it."""
    match = _CHANGE.search(text, published.end)
    if match is None:
        return None
    month, day, hour, minute = (int(match[name] or match[f"{name}2"] or match[f"{name}3"]) for name in ("m", "d", "h", "mi"))
    year = published.stamp.year + ((month, day) < (published.stamp.month, published.stamp.day))
    return checked(year, month, day, hour, minute, None, published.stamp.offset)
