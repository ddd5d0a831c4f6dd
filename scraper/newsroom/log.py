"""Who asked for what and when: so that politeness can be checked."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from .site import Site

_CONDITIONAL = ("if-none-match", "if-modified-since")


@dataclass(frozen=True, slots=True)
class Visit:
    """One request as it was answered."""

    at: float
    """Seconds since the epoch, of the real clock."""
    newsroom_time: datetime
    """The site's own time, KST: the key of the page that was served is the one of this time."""
    site: str
    """The site's base URL."""
    method: str
    path: str
    """Path and query."""
    status: int
    user_agent: str | None
    conditional: tuple[tuple[str, str], ...]
    """The conditional request headers, names in lower case."""

    @classmethod
    def of(cls, site: Site, method: str, path: str, status: int, headers: Mapping[str, str]) -> Visit:
        """Return the visit of a request that is answered now."""
        conditional = tuple((name, headers[name]) for name in _CONDITIONAL if name in headers)
        return cls(time.time(), site.clock.now, site.base_url, method, path, status, headers.get("user-agent"), conditional)


class RequestLog:
    """Visits in the order they came. Safe to read from another thread while the server writes."""

    def __init__(self, longest: int | None = 1_000_000) -> None:
        """Keep at most the last `longest` visits; all of them with None."""
        self._visits: deque[Visit] = deque(maxlen=longest)

    def add(self, visit: Visit) -> None:
        """Append a visit."""
        self._visits.append(visit)

    def visits(self) -> list[Visit]:
        """Return a copy of what is logged."""
        return list(self._visits)

    def __iter__(self) -> Iterator[Visit]:
        """Iterate over a copy of what is logged."""
        return iter(self.visits())

    def __len__(self) -> int:
        """Return how many visits are kept."""
        return len(self._visits)

    def clear(self) -> None:
        """Forget everything."""
        self._visits.clear()
