"""Days in figures with the year behind: which of the first two is the month, the language, the weekday and the zone tell."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from scraper.extraction.times import clock_times, date_forms, short_dates
from scraper.extraction.times.stamp import checked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.times.stamp import Stamp


def read(text: str, language: str | None) -> Iterator[tuple[Stamp, int, int]]:
    """Yield (stamp, start, end) of every day in figures of a text; `language` decides between day/month and month/day."""
    for match in date_forms.NUMERIC.finditer(text):
        first, second = int(match["a"]), int(match["b"])
        month_first = match["sep"] in "/-" and _is_month_first(text[: match.start()], match, language)
        if second > 12 or (month_first and first <= 12):
            first, second = second, first
        stamp = clock_times.stamp_of(match, second, first)
        if stamp is not None:
            yield stamp, match.start(), match.end()


_WEEKDAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s*$", re.IGNORECASE)
_DAY_FIRST_ZONES = frozenset({"gmt", "bst", "ist", "cet", "cest", "eet", "eest", "aest", "aedt", "sgt", "hkt"})
"""Zones of English-speaking papers that set the day first, and of Europe."""
_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _is_month_first(before: str, match: re.Match[str], language: str | None) -> bool:
    """Whether a numeric date is written month first: where only that is the weekday printed before it, else where its language does so."""
    usual = (language or "") in short_dates.MONTH_FIRST_LANGUAGES and (match["off"] or "").strip(" (").lower() not in _DAY_FIRST_ZONES
    weekday = _WEEKDAY.search(before[-12:])
    if weekday is None:
        return usual
    stamps = [checked(int(match["y"]), month, day, *clock_times.NO_TIME) for month, day in _readings(match)]
    fits = [stamp is not None and date(stamp.year, stamp.month, stamp.day).weekday() == _WEEK.index(weekday[1].lower()) for stamp in stamps]
    return fits[0] if fits[0] != fits[1] else usual


def _readings(match: re.Match[str]) -> list[tuple[int, int]]:
    first, second = int(match["a"]), int(match["b"])
    return [(first, second), (second, first)]
