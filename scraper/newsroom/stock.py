"""A paper's stories by number, by time and by section, made when asked for and remembered only for a while."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from .clock import DEFAULT_NOW
from .dice import Dice
from .languages import writer_of
from .stories import Desk, run_sections

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .content import Story
    from .resource import Resource

INTERVAL = timedelta(minutes=53)
"""Time between two stories, before jitter of up to as much."""
_REMEMBERED = 4096
_DELETED = 4
"""Stories below the first number that were deleted: their addresses are still known."""
_MOST_A_DAY = timedelta(days=1) // INTERVAL + 4
"""Stories of one day, with a margin for jitter and for the hour that a change of clocks adds."""


class Stories:
    """The stories of one paper. Index 0 is the oldest; `size` of them are out at `DEFAULT_NOW`, and more come as the clock goes on."""

    def __init__(self, desk: Desk, size: int, first_number: int) -> None:
        """Prepare the stock; nothing is written yet."""
        self._desk = desk
        self._write_story = writer_of(desk.habits.language)
        self._size = size
        self._first = first_number
        self.by_index = lru_cache(maxsize=_REMEMBERED)(self._write)
        self._order = lru_cache(maxsize=_REMEMBERED)(lambda run: run_sections(desk.seed, run, desk.sections))

    def published(self, index: int) -> datetime:
        """Return when the story of an index comes out, KST; it grows with the index."""
        seconds = Dice(self._desk.seed, "time", index).number(0, int(INTERVAL.total_seconds()) - 1)
        return DEFAULT_NOW + (index - self._size) * INTERVAL + timedelta(seconds=seconds)

    def count(self, at: datetime) -> int:
        """Return how many stories are out at `at` (aware)."""
        count = max(0, self._size + (at - DEFAULT_NOW) // INTERVAL)
        return count + (self.published(count) <= at)

    def index(self, number: int) -> int:
        """Return the index of the story of a number; it may lie outside the stock."""
        return number - self._first

    def by_number(self, number: int) -> Story:
        """Return the story of a number."""
        return self.by_index(self.index(number))

    def find(self, named: Resource) -> Resource:
        """Return the resource with the number of the story it names by day and words (`YYYY/MM/DD/words`); number 0 where there is none."""
        slug = self._desk.habits.slug
        try:
            day = datetime.strptime(named.name[:10], "%Y/%m/%d").replace(tzinfo=self._desk.habits.zone)
        except ValueError:
            return named
        start = max(-_DELETED, self._size + (day - DEFAULT_NOW) // INTERVAL - 1)
        for index in range(start, start + _MOST_A_DAY):
            if slug is not None and slug(self.by_index(index)) == named.name:
                return replace(named, number=index + self._first)
        return named

    def newest(self, skip: int, limit: int, count: int) -> Iterator[Story]:
        """Yield at most `limit` stories, the newest first, after skipping some, of the oldest `count`."""
        for index in range(count - 1 - skip, max(-1, count - 1 - skip - limit), -1):
            yield self.by_index(index)

    def of_section(self, key: str, skip: int, limit: int, count: int) -> Iterator[Story]:
        """Yield at most `limit` stories of a section, the newest first, after skipping some, of the oldest `count`."""
        newest_run = (count - 1) // len(self._desk.sections)
        late = self._section_index(key, newest_run) >= count
        first = newest_run - late - skip
        for run in range(first, max(-1, first - limit), -1):
            yield self.by_index(self._section_index(key, run))

    def section_size(self, key: str, count: int) -> int:
        """Return how many of the oldest `count` stories a section has."""
        if count == 0:
            return 0
        newest_run = (count - 1) // len(self._desk.sections)
        return newest_run + (self._section_index(key, newest_run) < count)

    def _section_index(self, key: str, run: int) -> int:
        order = self._order(run)
        slot = next(at for at, section in enumerate(order) if section.key == key)
        return run * len(order) + slot

    def _write(self, index: int) -> Story:
        return self._write_story(self._desk, index + self._first, index, self.published(index))
