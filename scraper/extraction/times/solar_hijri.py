"""Days of the solar Hijri calendar, by which the papers of Iran and Afghanistan date: `۱۲ تیر ۱۳۹۹` is 2 July 2020."""

from __future__ import annotations

from datetime import date, timedelta

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("فروردین", "حمل"),
            ("اردیبهشت", "ثور"),
            ("خرداد", "جوزا"),
            ("تیر", "سرطان"),
            ("مرداد", "اسد"),
            ("شهریور", "سنبله"),
            ("مهر", "میزان"),
            ("آبان", "عقرب"),
            ("آذر", "قوس"),
            ("دی", "جدی"),
            ("بهمن", "دلو"),
            ("اسفند", "حوت"),
        ),
        1,
    )
    for name in names
}
"""Number of a month by its name in Iran and in Afghanistan."""
FIRST, LAST = 1300, 1430
"""Years that a paper may print, 1921 to 2052; later ones are of the lunar calendar today."""

_LEAP = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
"""Leap years by their remainder in the cycle of 33 years, which agrees with the equinox from 1178 to 1633."""
_NEW_YEAR = date(1921, 3, 21)
"""The first day of the year 1300."""
_LONG = 6
"""Months of 31 days, with which the year begins; the others have 30, the last one 29 where the year is no leap year."""


def gregorian(year: int, month: int, day: int) -> date | None:
    """Return the Gregorian day of a solar Hijri one; None where there is no such day."""
    leap = year % 33 in _LEAP
    longest = 31 if month <= _LONG else 30 if month < len(MONTHS) // 2 or leap else 29
    if not (FIRST <= year <= LAST and 1 <= month <= len(MONTHS) // 2 and 1 <= day <= longest):
        return None
    leaps = sum(before % 33 in _LEAP for before in range(FIRST, year))
    return _NEW_YEAR + timedelta(days=365 * (year - FIRST) + leaps + 30 * (month - 1) + min(month - 1, _LONG) + day - 1)
