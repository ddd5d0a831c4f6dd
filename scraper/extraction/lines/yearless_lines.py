"""Lines of a day without its year and an hour, which date nothing and are no text."""

from __future__ import annotations

import re

from scraper.extraction.lines.date_labels import LABEL
from scraper.extraction.times.month_names import MONTHS, WEEKDAYS


def is_yearless(text: str) -> bool:
    """Whether a line is a day without its year and an hour, and no more: `5.3. klo 6.30`, `5. mars kl. 12:45`, `Thu 5 Mar, 14:32`.

    So are two, with the label of the last change between them.
    """
    days = [day for part in LABEL.sub("|", text).split("|") if (day := part.strip(" :,·•–-"))] if len(text) <= 2 * _LONGEST_DAY else []
    return 0 < len(days) <= _PUT_UP_AND_CHANGED and all(map(_is_day_and_hour, days))


_PUT_UP_AND_CHANGED = 2


def _is_day_and_hour(text: str) -> bool:
    hour = _HOUR_BEHIND.search(text) if len(text) <= _LONGEST_DAY else None
    if hour is None:
        return False
    parts = [part for part in _DAY_PARTS.split(text[: hour.start()].casefold()) if part and part not in WEEKDAYS and part not in _OF]
    if len(parts) != _DAY_AND_MONTH:
        return False
    days = [int(part) for part in parts if part.isascii() and part.isdigit() and len(part) <= _DAY_AND_MONTH]
    if len(days) == 1:
        return 0 < days[0] <= _DAYS and any(part in MONTHS for part in parts)
    return len(days) == _DAY_AND_MONTH and 0 < min(days) <= _MONTHS and max(days) <= _DAYS


_HOUR_BEHIND = re.compile(
    r"[\s,|·•–-]+(?:(?:kl\.?|klo|um|at|à|a las|às|o|om|u|ore|alle|в|о|об|saat|ώρα)\s)?"
    r"(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?(?:uhr|uur|h|hs|[ap]\.?m\.?))?(?:\s[-–|•]\s(?-i:[A-ZÀ-Þ][A-ZÀ-Þ' ]{2,24}))?$",
    re.IGNORECASE,
)
_DAY_PARTS = re.compile(r"[\s.,/]+")
_OF = frozenset(("de", "den", "of", "am", "il", "le", "el"))
_LONGEST_DAY, _DAY_AND_MONTH, _DAYS, _MONTHS = 40, 2, 31, 12
