"""What the archive knows of its captured payloads, so that none is stored twice, and the lines of WARC indexes that are not written yet.

The tables stand in `state.sqlite` and are written in the commit of the page. They may be lost without harm: a payload is then stored once
more, and an index is made by reading the WARC file.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from archive.records import RawPointer

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from archive.exchange import Exchange

_TABLES = (
    "CREATE TABLE IF NOT EXISTS archive_warc_names (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE)",
    """CREATE TABLE IF NOT EXISTS archive_payloads (id INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, warc INTEGER NOT NULL,
    offset INTEGER NOT NULL, length INTEGER NOT NULL, digest TEXT NOT NULL)""",
    "CREATE TABLE IF NOT EXISTS archive_addresses (url BLOB PRIMARY KEY, payload INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS archive_index_lines (id INTEGER PRIMARY KEY, path TEXT NOT NULL, line BLOB NOT NULL)",
    "CREATE INDEX IF NOT EXISTS archive_index_lines_by_path ON archive_index_lines (path)",
)
_POINTER = """
SELECT path, offset, length, digest FROM archive_payloads JOIN archive_warc_names ON archive_warc_names.id = warc
    WHERE archive_payloads.id = ({})
"""
_BY_KEY = _POINTER.format("SELECT id FROM archive_payloads WHERE key = ?")
_BY_URL = _POINTER.format("SELECT payload FROM archive_addresses WHERE url = ?")
_DECIDING_HEADERS = ("content-type", "content-encoding")


class Captured:
    """The tables on the archive's connection. Every method that writes expects a transaction to be open."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Make the tables where they do not exist."""
        self._connection = connection
        for statement in _TABLES:
            connection.execute(statement)

    # ------------------------------------------------------------------ payloads

    def holder(self, exchange: Exchange, digest: str) -> RawPointer | None:
        """Return where the payload of an exchange is held already, or None.

        That is an equal body which says the same of its type and encoding; for an answer of 304 what its URL brought last.
        """
        if exchange.status == 304:
            return self.latest(exchange.url)
        if exchange.body and exchange.truncated is None:
            return _pointer(self._connection.execute(_BY_KEY, (_key(exchange, digest),)).fetchone())
        return None

    def latest(self, url: str) -> RawPointer | None:
        """Return where the payload is held that a URL brought last, or None."""
        return _pointer(self._connection.execute(_BY_URL, (_short(url),)).fetchone())

    def name(self, path: str) -> None:
        """Make a WARC file known, before payloads that it holds are entered."""
        self._connection.execute("INSERT OR IGNORE INTO archive_warc_names (path) VALUES (?)", (path,))

    def enter(self, exchange: Exchange, pointer: RawPointer) -> None:
        """Keep that the record at `pointer` holds the payload of an exchange."""
        if not exchange.body or exchange.truncated is not None:
            return
        execute = self._connection.execute
        execute(
            "INSERT INTO archive_payloads (key, warc, offset, length, digest) SELECT ?, id, ?, ?, ? FROM archive_warc_names WHERE path = ? "
            "ON CONFLICT (key) DO UPDATE SET warc = excluded.warc, offset = excluded.offset, length = excluded.length",
            (_key(exchange, pointer.payload_digest), pointer.offset, pointer.length, pointer.payload_digest, pointer.warc_file),
        )
        if 200 <= exchange.status < 300:
            execute(
                "INSERT OR REPLACE INTO archive_addresses SELECT ?, id FROM archive_payloads WHERE key = ?",
                (_short(exchange.url), _key(exchange, pointer.payload_digest)),
            )

    # ------------------------------------------------------------------ index lines

    def add_index_lines(self, path: str, lines: Iterable[bytes]) -> None:
        """Keep lines of the index of a WARC file until the file is finished."""
        self._connection.executemany("INSERT INTO archive_index_lines (path, line) VALUES (?, ?)", ((path, line) for line in lines))

    def unwritten_indexes(self) -> list[str]:
        """Return the paths of the WARC files that have lines waiting."""
        return [path for (path,) in self._connection.execute("SELECT DISTINCT path FROM archive_index_lines ORDER BY path")]

    def index_lines(self, path: str) -> Iterable[bytes]:
        """Return the lines of a WARC file's index in order. SQLite sorts them on disk: of a full file they take some 70 MB."""
        rows = self._connection.execute("SELECT line FROM archive_index_lines WHERE path = ? ORDER BY line", (path,))
        return (line for (line,) in rows)

    def drop_index_lines(self, path: str) -> None:
        """Drop the lines of an index that is written."""
        self._connection.execute("DELETE FROM archive_index_lines WHERE path = ?", (path,))

    def drop_all_index_lines(self) -> None:
        """Drop every line: the indexes were made by reading the WARC files."""
        self._connection.execute("DELETE FROM archive_index_lines")


def _pointer(row: tuple[str, int, int, str] | None) -> RawPointer | None:
    return RawPointer(warc_file=row[0], offset=row[1], length=row[2], payload_digest=row[3]) if row else None


def _key(exchange: Exchange, digest: str) -> bytes:
    """Return the key of a payload: a body means the same only with the headers that say how to read it."""
    said = [value for name, value in exchange.response_headers if name.lower() in _DECIDING_HEADERS]
    return _short("\n".join((digest, *said)))


def _short(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
