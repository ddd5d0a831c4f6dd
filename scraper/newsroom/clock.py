"""The newsroom's own time. It stands still unless it is moved, so that the same site serves the same bytes at any time."""

from __future__ import annotations

from datetime import datetime, timedelta

from .content import KST

DEFAULT_NOW = datetime(2025, 11, 27, 17, 40, tzinfo=KST)
"""Where a clock stands that nobody has set."""


class Clock:
    """A settable clock. Papers publish what is due, and pages show the date and the weather of, this time."""

    def __init__(self, now: datetime = DEFAULT_NOW) -> None:
        """Start at `now` (aware).

        Raises:
            ValueError: `now` has no time zone.
        """
        self.set(now)

    @property
    def now(self) -> datetime:
        """The time, aware, KST."""
        return self._now

    def set(self, now: datetime) -> None:
        """Move to `now` (aware).

        Raises:
            ValueError: `now` has no time zone.
        """
        if now.tzinfo is None:
            raise ValueError("the newsroom's clock needs a time with a zone")
        self._now = now.astimezone(KST)

    def advance(self, step: timedelta) -> None:
        """Move on by `step`."""
        self._now += step
