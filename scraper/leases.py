"""Leases: the URLs that are being fetched, in memory only, and the turns that sites take.

After a crash whatever was leased is simply pending again: one writer works on an archive at a time.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from scraper.found import FoundUrl


@dataclass(slots=True)
class _Lane:
    """One site's URLs that are ready or held."""

    ready: deque[FoundUrl] = field(default_factory=deque)
    held: int = 0


class Leases:
    """Which URLs are held, and which are ready to be."""

    def __init__(self) -> None:
        """Hold nothing."""
        self._leased: dict[str, FoundUrl] = {}
        self._landed: set[str] = set()
        self._lanes: dict[str, _Lane] = {}

    def __len__(self) -> int:
        """Number of URLs held."""
        return len(self._leased)

    def take(self, sites: Iterable[str], refill: Callable[[str], Iterable[FoundUrl]], *, per_site: int, articles: bool) -> FoundUrl | None:
        """Hold the next URL that is ready and return it; None where there is none.

        Sites take turns, and none has more than `per_site` URLs held that have not landed. `articles=False` holds articles back.
        `refill` brings a site's pending URLs in order, those held among them.
        """
        if not self._lanes:
            self._lanes = {site: _Lane() for site in sites}
        for site in list(self._lanes):
            lane = self._lanes.pop(site)
            self._lanes[site] = lane  # to the end of the queue
            if lane.held >= per_site:
                continue
            if not articles and lane.ready and lane.ready[0].kind == "article":
                lane.ready.clear()  # a source that was found since then must not wait behind it
            if not lane.ready:
                lane.ready.extend(found for found in refill(site) if found.key not in self._leased)
            if lane.ready:
                return self._hold(lane, lane.ready.popleft())
        return None

    def _hold(self, lane: _Lane, found: FoundUrl) -> FoundUrl:
        lane.held += 1
        self._leased[found.key] = found
        return found

    def land(self, key: str) -> None:
        """Say that a leased URL has its answer: its site may be asked for another one, while this one is read and committed."""
        if key in self._leased and key not in self._landed:
            self._landed.add(key)
            self._lanes[self._leased[key].site].held -= 1

    def release(self, key: str) -> None:
        """Give a leased URL back: its outcome is committed, or its visit was given up and it is pending again."""
        self.land(key)
        self._landed.discard(key)
        self._leased.pop(key, None)

    @property
    def landed(self) -> int:
        """Number of leased URLs that have their answer."""
        return len(self._landed)

    def count(self, kind: str | None = None) -> int:
        """Number of URLs held, of one kind or of all."""
        return sum(kind in (None, found.kind) for found in self._leased.values())
