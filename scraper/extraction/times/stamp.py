"""A point in time as precise as it was printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from archive.times import iso

if TYPE_CHECKING:
    from datetime import tzinfo

_EARLIEST, _LATEST = 1900, 2100


@dataclass(slots=True, unsafe_hash=True)
class Stamp:
    """A point in time as printed; it is never changed, but to freeze each costs four times as much as to make it."""

    year: int
    month: int
    day: int
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    offset: int | None = None
    """Minutes east of UTC, where printed."""
    zone_sign: str | None = None
    """Abbreviation of the zone, where it is printed and several countries share it."""

    @property
    def precision(self) -> str:
        """second, minute, hour or day."""
        if self.hour is None:
            return "day"
        if self.minute is None:
            return "hour"
        return "minute" if self.second is None else "second"

    def moment(self, zone: tzinfo | None) -> datetime | None:
        """Return the aware time, in the paper's zone where that is known; None where neither offset nor zone is known."""
        own = timezone(timedelta(minutes=self.offset)) if self.offset is not None else zone if self.zone_sign is None else None
        if own is None:
            return None
        try:
            moment = datetime(self.year, self.month, self.day, self.hour or 0, self.minute or 0, self.second or 0, tzinfo=own)
            return moment.astimezone(zone) if zone is not None and self.hour is not None else moment
        except (OverflowError, ValueError):
            return None

    def same_moment(self, other: Stamp) -> bool:
        """Whether two stamps are one point in time, whatever offset they are written with."""
        moment = self.moment(None)
        return self == other or (moment is not None and moment == other.moment(None) and self.precision == other.precision)

    def utc(self, zone: tzinfo | None) -> str | None:
        """Return `YYYY-MM-DDTHH:MM:SSZ`; a day is the paper's local midnight. None where the zone is not known."""
        moment = self.moment(zone)
        try:
            return iso(moment) if moment is not None else None
        except OverflowError:
            return None

    def local(self, zone: tzinfo | None) -> str:
        """Return ISO 8601 in the paper's time, as precise as printed, with the offset where it is known."""
        if self.hour is None:
            return self.date(zone)
        moment = self.moment(zone) or datetime(self.year, self.month, self.day, self.hour, self.minute or 0, self.second or 0)  # noqa: DTZ001 - zone not known
        return moment.isoformat(timespec={"hour": "hours", "minute": "minutes", "second": "seconds"}[self.precision])

    def date(self, zone: tzinfo | None) -> str:
        """Return the paper's calendar day, `YYYY-MM-DD`."""
        moment = self.moment(zone) if self.hour is not None else None
        day = moment.date() if moment is not None else date(self.year, self.month, self.day)
        return day.isoformat()


def checked(year: int, month: int, day: int, hour: int | None, minute: int | None, second: int | None, offset: int | None) -> Stamp | None:
    """Return a stamp, or None where the calendar or the clock knows no such point in time."""
    if not _EARLIEST <= year <= _LATEST:
        return None
    try:
        datetime(year, month, day, hour or 0, minute or 0, second or 0)  # noqa: DTZ001 - only a check of the calendar
    except ValueError:
        return None
    return Stamp(year, month, day, hour, minute, second, offset)
