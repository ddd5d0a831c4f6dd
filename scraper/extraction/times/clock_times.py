"""Times of day printed behind a date: the half of the day, and the zone by its offset or its abbreviation."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from scraper.extraction.times import date_forms
from scraper.extraction.times.month_names import SEASONAL, SHARED_ZONES, WEEKDAYS, ZONES
from scraper.extraction.times.stamp import Stamp, checked

NO_TIME = (None, None, None, None)


def stamp_of(match: re.Match[str], month: int, day: int, year: int | None = None) -> Stamp | None:
    """Return the day of a match with the time of day printed behind it; the day alone where the clock knows no such time."""
    parts = match.groupdict()
    year = int(parts["y"]) if year is None else year
    if parts["h"] is None:
        return checked(year, month, day, None, None, None, None)
    return _timed(parts, year, month, day) or checked(year, month, day, None, None, None, None)


def completed(day: Stamp, text: str) -> Stamp | None:
    """Return a day with the time that is all a text says; None where it says anything else."""
    match = date_forms.TIME_ALONE.fullmatch(date_forms.with_ascii_digits(text))
    return _timed(match.groupdict(), day.year, day.month, day.day) if match is not None else None


def completed_before(day: Stamp, text: str) -> Stamp | None:
    """Return a day with the time that ends the text before it."""
    match = next((found for found in date_forms.TIME_BEFORE.finditer(text) if found.end() == len(text)), None)
    if match is None or (match["word"] and match["word"].lower() not in WEEKDAYS):
        return None
    return _timed(match.groupdict(), day.year, day.month, day.day)


def _timed(parts: dict[str, str | None], year: int, month: int, day: int) -> Stamp | None:
    """Return the stamp of a day and the parts of a time."""
    half = parts.get("noon") or parts["noon2"]
    hour = _hour(int(parts["h"] or 0), _SPACED.sub("", half.lower()) if half else "")
    minute = parts["mi"] or parts.get("mi2") or parts.get("mi3")
    second = parts["s"] or parts.get("s2")
    sign = (parts["off"] or "").strip(" (")
    offset = offset_of(sign)
    if offset is None and sign:
        offset = _seasonal(sign, year, month, day)
    stamp = checked(year, month, day, hour, int(minute) if minute else None, int(second) if second else None, offset)
    return replace(stamp, zone_sign=sign.lower()) if stamp is not None and sign.lower() in SHARED_ZONES else stamp


_SPACED = re.compile(r"[.\s\u064b]")
_AFTERNOON = frozenset({"오후", "午後", "下午", "pm", "μμ", "بظ", "بعدازظهر", "م", "مساء", "مساءا", "अपराह्न", "ös"})
_FORENOON = frozenset({"오전", "午前", "上午", "am", "πμ", "قظ", "قبلازظهر", "ص", "صباح", "صباحا", "पूर्वाह्न", "öö"})


def _hour(hour: int, half: str) -> int:
    """Broadcasters print `오후 17:25`: an hour over twelve is left alone."""
    if half in _AFTERNOON:
        return hour + 12 if hour < 12 else hour
    return 0 if half in _FORENOON and hour == 12 else hour


def _seasonal(name: str, year: int, month: int, day: int) -> int | None:
    """Return the minutes east of UTC that a zone keeps on a day."""
    zone = SEASONAL.get(name.lower())
    stamp = checked(year, month, day, *NO_TIME) if zone is not None else None
    if zone is None or stamp is None:
        return None
    offset = datetime(year, month, day, 12, tzinfo=ZoneInfo(zone)).utcoffset()
    return int(offset.total_seconds()) // 60 if offset is not None else None


_WHOLE_HOURS = (2, 3)
"""Characters of an offset in hours, with its sign."""


def offset_of(text: str | None) -> int | None:
    """Return the minutes east of UTC that an offset or an abbreviation says; None where it says none."""
    if not text:
        return None
    text = text.strip(" (").lower()
    if text in ZONES:
        return ZONES[text]
    digits = re.sub(r"[^\d+-]", "", text)
    if len(digits) in _WHOLE_HOURS and text.startswith(("utc", "gmt")):
        digits += "00"
    if len(digits) not in (4, 5) or digits[0] not in "+-":
        return None
    minutes = int(digits[1:-2]) * 60 + int(digits[-2:])
    if minutes > 14 * 60:
        return None
    return minutes if digits[0] == "+" else -minutes
