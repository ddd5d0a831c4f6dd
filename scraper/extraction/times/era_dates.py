"""Days whose year is that of an era: `令和3年5月12日`, `民國110年5月12日`, and behind a label on pages of Taiwan `發布日期：110-05-12`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.times import clock_times
from scraper.extraction.times.date_forms import TIME_BEHIND

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.times.stamp import Stamp

_BEFORE = {"令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911}
"""The year before the first of an era; the Republic of China counts from 1912."""
_REPUBLIC = 1911
_DAY = r"\s?(?P<m>\d{1,2})\s?月\s?(?P<d>\d{1,2})\s?日"
_NAMED = re.compile(rf"(?:中華|中华)?(?P<era>{'|'.join(_BEFORE)})\s?(?P<y>\d{{1,3}})\s?年{_DAY}{TIME_BEHIND}", re.IGNORECASE)
_LABELLED = re.compile(
    r"(?:[發張刊公建上更][^\s\d:：]{0,3})?(?:日期|時間)\s*[:：]?\s*"
    r"(?P<y>(?<!\d)(?:9\d|1[0-4]\d))(?:\s?年" + _DAY + r"|(?P<sep>[./-])(?P<m2>\d{1,2})(?P=sep)(?P<d2>\d{1,2})(?!\d))" + TIME_BEHIND,
    re.IGNORECASE,
)


def read(text: str) -> Iterator[tuple[Stamp, int, int]]:
    """Yield the days of a text with where they stand in it.

    A year of the Republic that no era names is read behind a label only, one of two digits only behind a label in characters of Taiwan.
    """
    for match in _NAMED.finditer(text):
        stamp = clock_times.stamp_of(match, int(match["m"]), int(match["d"]), _BEFORE[match["era"]] + int(match["y"]))
        if stamp is not None:
            yield stamp, match.start(), match.end()
    if "期" not in text and "時間" not in text:
        return
    for match in _LABELLED.finditer(text):
        if len(match["y"]) < _FIGURES and "發" not in match[0]:
            continue
        month, day = match["m"] or match["m2"], match["d"] or match["d2"]
        stamp = clock_times.stamp_of(match, int(month), int(day), _REPUBLIC + int(match["y"]))
        if stamp is not None:
            yield stamp, match.start("y"), match.end()


_FIGURES = 3
"""Figures of a year of the Republic since 2011."""
