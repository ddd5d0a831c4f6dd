"""The dates of one line, each with the field that its label names: the label stands before it or right behind it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scraper.extraction.dating import other_days
from scraper.extraction.dating.date_places import Printed
from scraper.extraction.lines.date_labels import EDITION, ISSUE_OF, LABEL, PHOTOGRAPHED, PRINTED_PAGE, REFRESHED, TAKES_PLACE
from scraper.extraction.times import clock_times, timestamps
from scraper.extraction.times.month_names import MONTHS
from scraper.extraction.times.stamp import checked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.times.stamp import Stamp

NAMED_BETWEEN, _LONGEST_OPENING = 40, 80
"""Letters before a date in which its label stands; those of a line that opens with the label and names the writer between."""
_RANGE = re.compile(
    r"\d{1,2}\.(?:\s?(?:\d{1,2}\.|[^\W\d_]{3,10}))?\s*(?:bis(?: zum)?|und|[-–—/])\s*$|"
    r"\d(?:º|er|\.)?(?:\s(?:de\s)?[^\W\d_]{3,12}\.?)?\s(?:to|until|au|al|ao|do|t/m|hasta|по|до|până la|til|till)\s$"
)
_RANGE_BEHIND = re.compile(r"\s*(?:bis(?: zum)?|to|until)\s\d")
"""The other end of a span of days, `4. bis 6. Februar 2019`: something took place then."""
_NEXT_DATE = re.compile(
    r"[\s|·•(（,-]*[^\d\n]{2,30}\s?[:：]?\s*\d{1,4}(?:[./年月-]\s?\d|\s(?:min|sec|hours?|hrs?|days?|stund|tag|heure|jour|hora|d[ií]a|or[ae]|"
    r"giorn|uur|dag|tim|saat|час|дн))",
    re.IGNORECASE,
)
"""A label right behind a date with another date behind it, or how long ago: it names that one."""


_HEADS = re.compile(r"[\s|·•(-]*[^\W\d_]{3,16}\s?[:：]\s?\w")
"""A label with a colon right behind a date and words behind that: it heads those, `Update: a month ago`."""
_MONTH_BEFORE = re.compile(r"\d\.?\s([^\W\d_]{3,12})\.?\s?[-–—]\s?$")
"""A day and its month before a dash: with the day behind it a span, whose year stands at its end."""


def _ends_span(before: str) -> bool:
    """Whether what stands before a date is the beginning of a span that ends with it."""
    month = _MONTH_BEFORE.search(before)
    return (month is not None and month[1].lower() in MONTHS) or _RANGE.search(before) is not None


def _label_each(text: str, dates: tuple[timestamps.Found, ...]) -> bool:
    """Whether every date of a line has its label right behind, and the first one none before: `14:05 입력 15:10 수정`."""
    return LABEL.search(text, 0, dates[0].start) is None and all(LABEL.match(text[date.end :].lstrip()) for date in dates)


def _names_next(text: str, end: int, following: timestamps.Found | None) -> bool:
    """Whether a label right behind a date is that of the next date or of how long ago something was."""
    return (following is not None and following.start <= end + NAMED_BETWEEN) or _NEXT_DATE.match(text, end) is not None


def _names_change(text: str, end: int, following: timestamps.Found) -> bool:
    """Whether the next date of a short line is labelled as that of the last change: `12 March 2024 (updated: 14 March 2024)`."""
    label = LABEL.search(text, end, following.start) if len(text) <= _LONGEST_OPENING else None
    return label is not None and (label.lastgroup == "modified" or _STAND.match(label[0]) is not None)


_STAND = re.compile(r"\bstand\b", re.IGNORECASE)
"""A German label that is the day of the last change where a day stands before it."""


def with_hour_before(item: Printed) -> Printed:
    """Return a day with the hour that ends what its line says before it: `Published 10:05 p.m. ET March 12, 2019`."""
    before = item.raw[: item.start]
    stamp = clock_times.completed_before(item.stamp, before) if item.stamp.hour is None and ":" in before else None
    return replace(item, stamp=stamp) if stamp is not None else item


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
            or _ends_span(before)
            or _RANGE_BEHIND.match(behind)
        ):
            continue
        field = _field_of(text, before, found, following, trailing=trailing)
        if field == "created" and preceding is not None and _STAND.search(before):
            field = "modified"
        yield Printed(field, found.stamp, text, node, number, found.start, end, found.weekday)
    if len(dates) == 1 and ("更新" in text or text.endswith("updated")) and (change := _change_of_year(text, dates[0])) is not None:
        yield Printed("modified", change, text, node, number, dates[0].end, len(text))


def _field_of(text: str, before: str, found: timestamps.Found, following: timestamps.Found | None, *, trailing: bool) -> str | None:
    """Return the field that the label of a date names: one before it, or right behind it where it is not the next one's."""
    behind = text[found.end : found.end + 8]
    if found.stamp.hour is None and (PRINTED_PAGE.search(before) or PRINTED_PAGE.match(behind)):
        return None
    labels = list(LABEL.finditer(before[-NAMED_BETWEEN:]))
    if labels and not trailing:
        return labels[-1].lastgroup
    if NAMED_BETWEEN < len(before) <= _LONGEST_OPENING and (opens := LABEL.match(before)):
        return opens.lastgroup
    if REFRESHED.match(behind):
        return "refreshed"
    if (behind_label := LABEL.match(behind.strip())) and (
        trailing or not (_names_next(text, found.end, following) or _HEADS.match(text, found.end))
    ):
        return behind_label.lastgroup
    opening = following is not None and not before.strip(" \t|·([") and _names_change(text, found.end, following)
    return "created" if opening else None


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
