"""References: what is held, what is wanted, and what is wanted and not held.

They are kept in a temporary database that SQLite moves to disk when it grows, so that verifying needs no more memory than a crawl.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TABLES = """
CREATE TABLE held (kind TEXT, key TEXT, PRIMARY KEY (kind, key)) WITHOUT ROWID;
CREATE TABLE wanted (kind TEXT, key TEXT, path TEXT, line INTEGER, PRIMARY KEY (kind, path, key)) WITHOUT ROWID;
CREATE TABLE lost (kind TEXT, key TEXT, PRIMARY KEY (kind, key)) WITHOUT ROWID;
"""
_DANGLING = """
SELECT wanted.path, wanted.kind, wanted.key, wanted.line, lost.key IS NOT NULL FROM wanted
    LEFT JOIN held USING (kind, key) LEFT JOIN lost USING (kind, key) WHERE held.key IS NULL
    ORDER BY wanted.path, wanted.kind, lost.key IS NOT NULL, wanted.line
"""


@dataclass(frozen=True, slots=True)
class Dangling:
    """The references of one file and kind that lead nowhere."""

    path: str
    """The file."""
    kind: str
    """What they lead to: capture, article, revision, teaser or payload."""
    known: bool
    """Whether a repair has reported the loss."""
    line: int
    """First line with such a reference, from 1."""
    keys: list[str]
    """What is not there."""


class References:
    """Collects keys of both kinds."""

    def __init__(self) -> None:
        """Begin with none."""
        self._connection = sqlite3.connect("", isolation_level=None)
        self._connection.executescript(_TABLES)
        self._connection.execute("BEGIN")

    def __enter__(self) -> References:
        """Return the references."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the database."""
        self._connection.close()

    def hold(self, kind: str, key: str) -> bool:
        """Enter a key that can be referred to; False where it was entered before."""
        return self._connection.execute("INSERT OR IGNORE INTO held VALUES (?, ?)", (kind, key)).rowcount == 1

    def lose(self, kind: str, key: str) -> None:
        """Enter a key whose loss is known."""
        self._connection.execute("INSERT OR IGNORE INTO lost VALUES (?, ?)", (kind, key))

    def want(self, path: str, wanted: Iterable[tuple[str, str, int]]) -> None:
        """Enter (kind, key, line) references of a file."""
        rows = ((kind, key, path, line) for kind, key, line in wanted)
        self._connection.executemany("INSERT OR IGNORE INTO wanted VALUES (?, ?, ?, ?)", rows)

    def count(self) -> int:
        """Return the number of distinct references of every file."""
        return int(self._connection.execute("SELECT count(*) FROM wanted").fetchone()[0])

    def dangling(self) -> Iterator[Dangling]:
        """Return the references that lead nowhere, by file and kind."""
        rows: Iterable[tuple[Any, ...]] = self._connection.execute(_DANGLING)
        for (path, kind, known), group in groupby(rows, key=lambda row: (row[0], row[1], bool(row[4]))):
            entries = [(key, line) for _, _, key, line, _ in group]
            yield Dangling(path=path, kind=kind, known=known, line=entries[0][1], keys=[key for key, _ in entries])


def pointer_key(pointer: dict[str, Any]) -> str:
    """Return the key of a payload: what a RawPointer or a capture says of it."""
    return f"{pointer['warc_file']}@{pointer['offset']}+{pointer['length']} {pointer['payload_digest']}"


def wanted_by(table: str, row: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Return the (kind, key) of everything a line refers to."""
    if table not in ("teasers", "captures"):
        yield "capture", row["capture_id"]
    if table == "articles":
        yield from (("teaser", teaser["teaser_id"]) for teaser in row["teasers"])
        yield from (("payload", pointer_key(pointer)) for pointer in row["raw"])
    elif table == "sightings":
        yield "teaser", row["teaser_id"]
    elif table == "evidence":
        yield "revision", f"{row['article_id']} {row['revision']}"
    elif table == "captures":
        if row["article_id"] is not None:
            yield "article", row["article_id"]
        if row["warc_file"] is not None:
            yield "payload", pointer_key(row)


def held_by(table: str, row: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Return the (kind, key) of everything that can refer to a line."""
    if table == "articles":
        yield "article", row["article_id"]
        yield "revision", f"{row['article_id']} {row['revision']}"
    elif table == "teasers":
        yield "teaser", row["teaser_id"]
    elif table == "captures":
        yield "capture", row["capture_id"]


def unique_key(table: str, row: dict[str, Any]) -> str | None:
    """Return the key that no two lines of a table share; None for tables without one."""
    if table == "captures":
        return str(row["capture_id"])
    if table == "articles":
        return f"{row['capture_id']} {row['article_id']} {row['revision']}"
    return None
