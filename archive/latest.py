"""Which lines of `articles` are the latest revisions, found with flat memory: the candidates lie in a temporary file."""

from __future__ import annotations

import contextlib
import sqlite3
from itertools import islice
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_CACHE_KIB = 32 << 10
_BATCH_ROWS = 10_000

_TABLE = """
CREATE TABLE latest (article_id TEXT PRIMARY KEY, revision INTEGER, captured_at TEXT, capture_id TEXT, place INTEGER) WITHOUT ROWID"""
_UPSERT = """
INSERT INTO latest VALUES (?, ?, ?, ?, ?)
ON CONFLICT (article_id) DO UPDATE
SET revision = excluded.revision, captured_at = excluded.captured_at, capture_id = excluded.capture_id, place = excluded.place
WHERE (excluded.revision, excluded.captured_at, excluded.capture_id) >= (revision, captured_at, capture_id)"""


class Places:
    """The places of the lines to keep; they are asked for once, in rising order."""

    def __init__(self, places: Iterator[tuple[int]]) -> None:
        """Take the places in rising order."""
        self._places = places
        self._next = next(self._places, None)

    def is_next(self, place: int) -> bool:
        """Return whether the line at a place is one to keep; every place from 0 on must be asked for."""
        if (place,) != self._next:
            return False
        self._next = next(self._places, None)
        return True


@contextlib.contextmanager
def latest_places(rows: Iterable[dict[str, Any]]) -> Iterator[Places | None]:
    """Yield the places, counted from 0, of the highest revision of every article; None where there is no older one among the rows.

    Of equal revisions the later capture is the latest, then the higher `capture_id`.
    """
    with contextlib.closing(sqlite3.connect("")) as connection:  # temporary: in memory while it is small, then in a file that goes with it
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute(_TABLE)
        count = _enter(connection, rows)
        ((articles,),) = connection.execute("SELECT count(*) FROM latest")
        yield None if articles == count else Places(connection.execute("SELECT place FROM latest ORDER BY place"))


def _enter(connection: sqlite3.Connection, rows: Iterable[dict[str, Any]]) -> int:
    """Enter the rows and return their number."""
    count = 0
    keys = ((row["article_id"], row["revision"], row["captured_at"], row["capture_id"], place) for place, row in enumerate(rows))
    while batch := list(islice(keys, _BATCH_ROWS)):
        connection.executemany(_UPSERT, batch)
        count += len(batch)
    return count
