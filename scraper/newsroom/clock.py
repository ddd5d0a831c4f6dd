"""The newsroom's own time. It stands still unless it is moved or made to run, so that the same site serves the same bytes at any time."""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from .content import KST

if TYPE_CHECKING:
    from collections.abc import Callable

DEFAULT_NOW = datetime(2025, 11, 27, 17, 40, tzinfo=KST)
"""Where a clock stands that nobody has set."""
TICK = timedelta(minutes=1)
"""A running clock moves in steps of this: between two of them every page stays as it is."""


class Clock:
    """A settable clock. Papers publish what is due, and pages show the date and the weather of, this time."""

    def __init__(self, now: datetime = DEFAULT_NOW, *, rate: float = 0.0, timer: Callable[[], float] = time.monotonic) -> None:
        """Start at `now` (aware).

        Args:
            now: where it starts.
            rate: seconds of the newsroom for each real second; 0 stands still, 3600 lets an hour pass in a second.
            timer: seconds of real time, for tests.

        Raises:
            ValueError: `now` has no time zone, or the rate is negative.
        """
        self._timer = timer
        self._rate = 0.0
        self.set(now)
        if rate:
            self.run(rate)

    @property
    def now(self) -> datetime:
        """The time, aware, KST."""
        if not self._rate:
            return self._now
        passed = timedelta(seconds=(self._timer() - self._since) * self._rate)
        return self._now + passed // TICK * TICK

    def set(self, now: datetime) -> None:
        """Move to `now` (aware).

        Raises:
            ValueError: `now` has no time zone.
        """
        if now.tzinfo is None:
            raise ValueError("the newsroom's clock needs a time with a zone")
        self._now = now.astimezone(KST)
        self._since = self._timer()

    def advance(self, step: timedelta) -> None:
        """Move on by `step`."""
        self._now += step

    def run(self, rate: float) -> None:
        """Go on from the present time at `rate` newsroom seconds a real second; 0 stops.

        Raises:
            ValueError: the rate is negative.
        """
        if rate < 0:
            raise ValueError("the newsroom's clock does not run backwards")
        self.set(self.now)
        self._rate = rate
