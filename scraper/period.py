"""The days a crawl is asked for."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from archive.records import Discovery

_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_AGO = re.compile(r"(\d{1,5})d")


@dataclass(frozen=True, slots=True)
class Period:
    """Calendar days of publication, both ends included; None for an open end."""

    since: date | None = None
    until: date | None = None

    def holds(self, day: date) -> bool:
        """Return whether a day lies within the period."""
        return (self.since is None or day >= self.since) and (self.until is None or day <= self.until)

    def rules_out(self, discovery: Discovery) -> bool:
        """Return whether what a source said of an article shows that it was published on another day.

        A plain sitemap dates the last change: what did not change since the period began was published before it.
        """
        day = source_day(discovery.date)
        if day is None:
            return False
        if discovery.via == "sitemap":
            return self.since is not None and day < self.since
        return not self.holds(day)


def source_day(text: str | None) -> date | None:
    """Return the day of a source's date in its own offset: ISO 8601 or RFC 5322 (RSS); None for anything else."""
    parsed = _parsed(text)
    return parsed.date() if parsed is not None else None


def source_moment(text: str | None) -> datetime | None:
    """Return the time of a source's date, aware: of a day its first moment, and UTC where there is no offset; None for anything else."""
    parsed = _parsed(text)
    return parsed.replace(tzinfo=parsed.tzinfo or UTC) if parsed is not None else None


def _parsed(text: str | None) -> datetime | None:
    if not text:
        return None
    text = text.strip()
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass
    try:
        return parsedate_to_datetime(text)
    except ValueError:
        return None


def first_day(text: str, today: date) -> date:
    """Return the first day of `2024-01-01`, `2024-01`, `2024` or `7d` (so many days ago).

    Raises:
        ValueError: it is none of these.
    """
    return _span(text, today)[0]


def last_day(text: str, today: date) -> date:
    """Return the last day of the same forms.

    Raises:
        ValueError: it is none of these.
    """
    return _span(text, today)[1]


def _span(text: str, today: date) -> tuple[date, date]:
    try:
        return _days_of(text, today)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"not a day, month, year or number of days: {text!r}") from error


def _days_of(text: str, today: date) -> tuple[date, date]:
    ago = _AGO.fullmatch(text)
    if ago is not None:
        day = today - timedelta(days=int(ago[1]))
        return day, day
    match = _DAY.fullmatch(text)
    if match is None:
        raise ValueError
    year, month, day_of_month = (int(part) if part else None for part in match.groups())
    assert year is not None  # noqa: S101 - the pattern has it
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day_of_month is None:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return date(year, month, day_of_month), date(year, month, day_of_month)
