"""Points in time as pages print them: a ladder of cheap patterns, dateparser with fixed languages last.

Forms: ISO 8601, East Asian (`2023.10.30 오후 2:05`, `2025년 12월 26일 15시 12분`, `2024年3月5日 10:30`), month names of the larger European
languages, numeric dates of the West, fourteen digits. A value keeps the precision it was printed with.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from scraper.extraction.month_names import MONTHS, ZONES
from scraper.extraction.stamp import Stamp, checked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Found:
    """A stamp and where it stands in the text it was read from."""

    stamp: Stamp
    start: int
    end: int
    weekday: bool = False


_TIME = (
    r"(?:[T\s,|·(\[]|시각|um|at|à|às|a las|alle|kl\.?|klo|-|–)*"
    r"(?P<noon>오전|오후|午前|午後|上午|下午)?\s*(?P<h>\d{1,2})\s*(?:[:：]\s*(?P<mi>\d{2})(?!\d)(?:\s*[:：]\s*(?P<s>\d{2})(?!\d)(?:[.,]\d+)?)?"
    r"|[시時点點时]\s*(?:(?P<mi2>\d{1,2})\s*[분分]\s*(?:(?P<s2>\d{1,2})\s*[초秒])?)?|[.h]\s?(?P<mi3>\d{2})(?=\s*(?:uhr|"
    r"h\b|am\b|pm\b|a\.m|p\.m|$|[^\d.]))|(?=\s*(?:[ap]\.?m\b|uhr)))"
    r"\s*(?P<noon2>[ap]\.?\s?m\b\.?)?(?:\s*uhr)?\)?\s*(?P<off>Z\b|(?:UTC|GMT)?\s?[+-]\d{1,2}:?\d{2}\b|[(]?\b(?:"
    + "|".join(ZONES)
    + r")\b)?"
)
_WEEKDAY = (
    r"(?P<wd>\s*[(（\[]?\s*(?:[월화수목금토일月火水木金土日](?:요일|曜日?)?|星期[一二三四五六日天]|周[一二三四五六日])\s*[)）\]]?(?=[\s,|"
    r"]|$|\d|오|午))?"
)
_EAST = re.compile(
    r"(?<![\d.])(?P<y>(?:19|20)\d\d)\s*(?P<sep>[.\-/년年])\s*(?P<m>\d{1,2})\s*(?:(?P=sep)|[월月])\s*(?P<d>\d{1,2})(?!\d)\s*[.일日号]?"
    + _WEEKDAY
    + r"(?:"
    + _TIME
    + r")?",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)[T\s]?([0-2]\d)([0-5]\d)([0-5]\d)?(?!\d)(Z|[+-]\d\d:?\d\d)?")

_MONTH = r"(?P<mon>" + "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True)) + r")\b\.?"
_WEST_DAY_FIRST = re.compile(
    r"(?<![\d/.-])(?P<d>\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?[\s\-/]*(?:de |of |d')?\s*"
    + _MONTH
    + r"[,\s\-/]*(?:de |del )?\s*(?P<y>(?:19|20)\d\d)\b[,.]?(?:"
    + _TIME
    + r")?",
    re.IGNORECASE,
)
_WEST_MONTH_FIRST = re.compile(
    r"\b" + _MONTH + r"\s*(?P<d>\d{1,2})(?:st|nd|rd|th)?(?:\s*,\s*|\s+)(?P<y>(?:19|20)\d\d)\b,?(?:" + _TIME + r")?",
    re.IGNORECASE,
)
_NUMERIC = re.compile(
    r"(?<![\d./-])(?P<a>\d{1,2})(?P<sep>[./-])(?P<b>\d{1,2})(?P=sep)(?P<y>(?:19|20)\d\d)(?!\d),?(?:" + _TIME + r")?", re.IGNORECASE
)
_SHORT = re.compile(
    r"(?<![\d./-])'?(?P<a>\d\d)\.\s?(?P<b>\d\d)\.\s?(?P<y2>\d\d)(?![\d.%€$]|\s?(?:uhr|euro|mio))[,.]?(?:" + _TIME + r")?", re.IGNORECASE
)
_SHORT_TEXT = 80
_PIVOT = 50
"""Years of two digits from here on are of the last century."""
_HAS_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD = re.compile(r"[^\W\d_]{3,}")
_NAMED = (_WEST_DAY_FIRST, _WEST_MONTH_FIRST)
_MONTH_FIRST_LANGUAGES = ("en-us", "en-ca", "en-ph")


def find(text: str, language: str | None = None) -> list[Found]:
    """Return every full date (with its year) of a text, in order.

    Args:
        text: any text.
        language: BCP 47; decides between day/month and month/day. With it, a short text's years of two digits are read too (`28.01.22`).
    """
    if not (("20" in text or "19" in text) and _HAS_YEAR.search(text)):
        return list(_short(text, language)) if language is not None and len(text) <= _SHORT_TEXT and "." in text else []
    found = [*_east(text), *_digits(text)]
    if not found:
        found = [*_named(text), *_numeric(text, language)]
    return sorted(found, key=lambda item: item.start)


def parse(text: str | None, language: str | None = None) -> Stamp | None:
    """Return the first full date of a text meant to be a date, such as a meta element's content."""
    if not text:
        return None
    text = text.strip()[:200]
    found = find(text, language)
    return found[0].stamp if found else None


def guess(text: str, language: str | None) -> Stamp | None:
    """Return what dateparser makes of a text in this language: the last rung of the ladder, a thousand times as dear as the others."""
    import dateparser

    if not language or len(text) > 60 or not _HAS_YEAR.search(text):
        return None
    try:
        moment = dateparser.parse(
            text, languages=[language.split("-")[0]], settings={"REQUIRE_PARTS": ["day", "month", "year"], "PARSERS": ["absolute-time"]}
        )
    except (ValueError, OverflowError, TypeError):
        return None
    if moment is None:
        return None
    hour, minute = (moment.hour, moment.minute) if ":" in text else (None, None)
    return checked(moment.year, moment.month, moment.day, hour, minute, None, None)


def ago(text: str, now: datetime) -> Stamp | None:
    """Return the time a relative form (`54분전`, `4시간 전`, `3 hours ago`) stands for against the capture time, as precise as its unit."""
    match = _AGO.search(text)
    if match is None:
        return None
    unit = next(seconds for words, seconds in _UNITS if match[2].lower() in words)
    try:
        moment = (now - timedelta(seconds=int(match[1]) * unit)).astimezone(UTC)
    except OverflowError:
        return None
    if unit >= 86_400:
        return Stamp(moment.year, moment.month, moment.day)
    return Stamp(moment.year, moment.month, moment.day, moment.hour, moment.minute if unit == 60 else None, None, 0)


_UNITS = ((("분", "minute", "minutes", "min", "分"), 60), (("시간", "hour", "hours", "時間"), 3600), (("일", "day", "days", "日"), 86400))
_AGO = re.compile(r"(?<!\d)(\d{1,3})\s*(분|시간|일|minutes?|min|hours?|days?|分|時間|日)\s*(?:전|ago|前)", re.IGNORECASE)


def _east(text: str) -> Iterator[Found]:
    for match in _EAST.finditer(text):
        stamp = _from_match(match, int(match["m"]), int(match["d"]))
        if stamp is not None:
            yield Found(stamp, match.start(), match.end(), weekday=bool(match["wd"]))


def _digits(text: str) -> Iterator[Found]:
    for match in _DIGITS.finditer(text):
        year, month, day, hour, minute, second = (int(part) if part else None for part in match.groups()[:6])
        stamp = checked(year or 0, month or 0, day or 0, hour, minute, second, _offset(match[7]))
        if stamp is not None:
            yield Found(stamp, match.start(), match.end())


def _named(text: str) -> Iterator[Found]:
    if MONTHS.keys().isdisjoint(_WORD.findall(text.lower())):
        return
    for pattern in _NAMED:
        for match in pattern.finditer(text):
            stamp = _from_match(match, MONTHS[match["mon"].lower().rstrip(".")], int(match["d"]))
            if stamp is not None:
                yield Found(stamp, match.start(), match.end())


def _numeric(text: str, language: str | None) -> Iterator[Found]:
    for match in _NUMERIC.finditer(text):
        first, second = int(match["a"]), int(match["b"])
        month_first = match["sep"] in "/-" and (language or "") in _MONTH_FIRST_LANGUAGES
        if second > 12 or (month_first and first <= 12):
            first, second = second, first
        stamp = _from_match(match, second, first)
        if stamp is not None:
            yield Found(stamp, match.start(), match.end())


def _short(text: str, language: str) -> Iterator[Found]:
    """Dates with dots and a year of two digits: day first, in Korean year first."""
    east = language.startswith("ko")
    for match in _SHORT.finditer(text) if not language.startswith(("ja", "zh")) else ():
        year, day = (int(match["a"]), int(match["y2"])) if east else (int(match["y2"]), int(match["a"]))
        stamp = _from_match(match, int(match["b"]), day, year + (2000 if year < _PIVOT else 1900))
        if stamp is not None:
            yield Found(stamp, match.start(), match.end())


def _from_match(match: re.Match[str], month: int, day: int, year: int | None = None) -> Stamp | None:
    parts = match.groupdict()
    year = int(parts["y"]) if year is None else year
    if parts["h"] is None:
        return checked(year, month, day, None, None, None, None)
    hour = _hour(int(parts["h"]), (parts["noon"] or parts["noon2"] or "").lower().replace(".", "").replace(" ", ""))
    minute = parts["mi"] or parts["mi2"] or parts["mi3"]
    second = parts["s"] or parts["s2"]
    whole = checked(year, month, day, hour, int(minute) if minute else None, int(second) if second else None, _offset(parts["off"]))
    return whole or checked(year, month, day, None, None, None, None)


def _hour(hour: int, half: str) -> int:
    """Broadcasters print `오후 17:25`: an hour over twelve is left alone."""
    if half in ("오후", "午後", "下午", "pm"):
        return hour + 12 if hour < 12 else hour
    return 0 if half in ("오전", "午前", "上午", "am") and hour == 12 else hour


def _offset(text: str | None) -> int | None:
    if not text:
        return None
    text = text.strip(" (").lower()
    if text in ZONES:
        return ZONES[text]
    digits = re.sub(r"[^\d+-]", "", text)
    if len(digits) not in (4, 5) or digits[0] not in "+-":
        return None
    minutes = int(digits[1:-2]) * 60 + int(digits[-2:])
    if minutes > 14 * 60:
        return None
    return minutes if digits[0] == "+" else -minutes
