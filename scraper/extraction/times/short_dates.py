"""Days with a year of two digits: `28.01.22`, and in lines that hold hardly anything else `3/5/26`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.times import clock_times, date_forms
from scraper.extraction.times.month_names import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.times.stamp import Stamp

MONTH_FIRST_LANGUAGES = ("en-us", "en-ca", "en-ph")
"""Languages that write the month before the day in numbers."""
_YEAR_FIRST_LANGUAGES = ("ko", "ja", "zh", "hu", "lt", "sv", "fa")
_LONGEST, _ALONE = 80, 24
_PIVOT = 50
"""Years of two digits from here on are of the last century."""
_YEAR_ALONE = re.compile(r"['’]\d\d$")
"""What tells the year of two digits also behind other words: `by Ada Osei 17 Oct '22`."""
_MAY_BE = re.compile(r"\d[./-]\s?\d\d?[./-]\s?\d\d")
"""What every such date holds: a cheap look before its forms."""


def read(text: str, language: str) -> Iterator[tuple[Stamp, int, int]]:
    """Yield the stamp, the start and the end of every date of a short text: day first, in Korean year first.

    Args:
        text: any text; long ones have none.
        language: BCP 47.
    """
    if len(text) > _LONGEST:
        return
    if len(text) <= _ALONE and not language.startswith(_YEAR_FIRST_LANGUAGES):
        yield from _named(text)
    elif "'" in text or "’" in text:
        yield from (found for found in _named(text) if found[2] == len(text) and _YEAR_ALONE.search(text))
    if not may_hold(text):
        return
    found = list(_dotted(text, language))
    if not found and len(text) <= _ALONE and not language.startswith(_YEAR_FIRST_LANGUAGES):
        found = list(_alone(text, language))
    yield from found


def may_hold(text: str) -> bool:
    """Whether a text has figures as such days do."""
    return ("." in text or "/" in text or "-" in text) and _MAY_BE.search(text) is not None


def _dotted(text: str, language: str) -> Iterator[tuple[Stamp, int, int]]:
    if language.startswith(("ja", "zh")):
        return
    east = language.startswith("ko")
    for match in (*date_forms.SHORT.finditer(text), *(date_forms.HYPHENED.finditer(text) if east else ())):
        year, day = (int(match["a"]), int(match["y2"])) if east else (int(match["y2"]), int(match["a"]))
        yield from _stamped(match, int(match["b"]), day, year)


def _alone(text: str, language: str) -> Iterator[tuple[Stamp, int, int]]:
    for match in date_forms.SHORT_ALONE.finditer(text):
        day, month = int(match["a"]), int(match["b"])
        if language in MONTH_FIRST_LANGUAGES and match["sep"] != ".":
            day, month = month, day
        yield from _stamped(match, month, day, int(match["y2"]))


def _named(text: str) -> Iterator[tuple[Stamp, int, int]]:
    for match in date_forms.SHORT_NAMED.finditer(text):
        month = MONTHS.get((match["mon"] or match["mon2"]).lower().rstrip("."))
        if month is not None:
            yield from _stamped(match, month, int(match["a"] or match["a2"]), int(match["y2"] or match["y3"]))


def read_labelled(text: str, language: str) -> Iterator[tuple[Stamp, int, int]]:
    """Yield as `read` does, of a line whose label says that it holds a day: also with single digits and slashes."""
    if len(text) <= _LONGEST and may_hold(text) and not language.startswith(_YEAR_FIRST_LANGUAGES):
        yield from _alone(text, language)


def _stamped(match: re.Match[str], month: int, day: int, year: int) -> Iterator[tuple[Stamp, int, int]]:
    stamp = clock_times.stamp_of(match, month, day, year + (2000 if year < _PIVOT else 1900))
    if stamp is not None:
        yield stamp, match.start(), match.end()
