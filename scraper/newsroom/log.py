"""Who asked for what and when: so that politeness can be checked."""

from __future__ import annotations

import json
import time
from collections import deque
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

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
    """0 where the connection was cut before a status was sent."""
    user_agent: str | None
    conditional: tuple[tuple[str, str], ...]
    """The conditional request headers, names in lower case."""
    visit: int = 0
    """How many times the page was asked for before, on sites whose pages change with every visit; else 0."""
    retry_after: float | None = None
    """Seconds that the answer asked to wait."""
    fault: str | None = None
    """Name of the fault that the answer showed (`scraper.newsroom.faults`)."""

    @classmethod
    def of(cls, site: Site, method: str, path: str, status: int, headers: Mapping[str, str]) -> Visit:
        """Return the visit of a request that is answered now."""
        return cls(time.time(), site.clock.now, site.base_url, method, path, status, headers.get("user-agent"), conditions(headers))

    def line(self) -> str:
        """Return it as one JSON object."""
        return json.dumps(asdict(self) | {"newsroom_time": self.newsroom_time.isoformat()}, ensure_ascii=False)

    @classmethod
    def read(cls, line: str) -> Visit:
        """Return the visit of a line.

        Raises:
            ValueError: it is no line of a request log.
        """
        try:
            row = json.loads(line)
            row["newsroom_time"] = datetime.fromisoformat(row["newsroom_time"])
            row["conditional"] = tuple((name, value) for name, value in row["conditional"])
            return cls(**row)
        except (TypeError, KeyError) as error:
            raise ValueError(f"no line of a request log: {line[:80]!r}") from error


def conditions(headers: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return the conditional headers of a request (names in lower case)."""
    return tuple((name, headers[name]) for name in _CONDITIONAL if name in headers)


class RequestLog:
    """Visits in the order they came. Safe to read from another thread while the server writes."""

    def __init__(self, longest: int | None = 1_000_000, file: TextIO | None = None) -> None:
        """Keep at most the last `longest` visits, all of them with None; write each to `file` as a line of JSON too."""
        self._visits: deque[Visit] = deque(maxlen=longest)
        self._file = file

    def add(self, visit: Visit) -> None:
        """Append a visit."""
        self._visits.append(visit)
        if self._file is not None:
            self._file.write(visit.line() + "\n")

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


def read_log(path: Path | str) -> list[Visit]:
    """Return the visits of a log that `serve --log` wrote; a last line that was cut short is left out.

    Raises:
        OSError: it cannot be read.
        ValueError: a line is no visit.
    """
    text = Path(path).read_text(encoding="utf-8")
    whole = text[: text.rfind("\n") + 1]
    return [Visit.read(line) for line in whole.splitlines() if line]
