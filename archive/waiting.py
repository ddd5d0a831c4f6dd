"""Lines that wait to be sealed, in `state.sqlite`: one row for each table and day of a commit, or several where it brings much.

Much is compressed at once, to the very members that go into the segment: it is written once, small, and needs no more work when sealed.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

import orjson

from archive.compression import SUFFIXES, compress_member, decompress_member

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

MEMBER_BYTES = 256_000
"""Text that makes a compressed member. Every reader takes the members as one stream (RFC 1952 section 2.2); small lines, of which a hundred
are 30 kB, take a third less room than in members of a hundred, and articles as much (the table is in benchmarks/RESULTS.md)."""
_LEAST_MEMBER_BYTES = MEMBER_BYTES // 4
"""What a commit brings of one table beyond whole members is compressed from here on; less waits to be put together with other lines."""

PLAIN = "plain"
"""`coding` of lines that are not compressed; of others it is the compression's name."""

TABLE = """CREATE TABLE archive_journal (id INTEGER PRIMARY KEY AUTOINCREMENT, table_name TEXT NOT NULL, day TEXT NOT NULL,
    sites TEXT NOT NULL, content BLOB NOT NULL, row_count INTEGER NOT NULL DEFAULT 1, coding TEXT NOT NULL DEFAULT 'plain')"""
"""The statement that makes the table."""
UPGRADE_FROM_1 = (
    "ALTER TABLE archive_journal RENAME COLUMN site TO sites",
    "ALTER TABLE archive_journal RENAME COLUMN line TO content",
    "ALTER TABLE archive_journal ADD COLUMN row_count INTEGER NOT NULL DEFAULT 1",
    f"ALTER TABLE archive_journal ADD COLUMN coding TEXT NOT NULL DEFAULT '{PLAIN}'",
)
"""What turns the table of state version 1, one row a line, into this one: a row of one plain line stays as it is."""

_SELECT = "SELECT id, table_name, day, sites, row_count, coding, content FROM archive_journal "


@dataclass(frozen=True, slots=True)
class Batch:
    """Lines of one table and day that wait."""

    number: int
    """Number of the row, 0 before it is written."""
    table: str
    """Their table."""
    day: str
    """The UTC day they are filed under."""
    sites: str
    """Their sites, sorted, with a space between."""
    rows: int
    """Number of lines."""
    coding: str
    """`plain`, or the compression's name."""
    content: bytes
    """The lines, or the member that holds them."""

    def text(self) -> bytes:
        """Return the lines as one text; errors as `archive.compression.reading_errors` says."""
        return self.content if self.coding == PLAIN else decompress_member(self.content, SUFFIXES[self.coding])

    def lines(self) -> list[bytes]:
        """Return the lines, each with its newline; errors as `text`."""
        return self.text().splitlines(keepends=True)


class Pile:
    """Lines of one table and day on their way into the journal; as soon as there are enough, they are compressed to a member."""

    def __init__(self, compression: str, sites: Iterable[str] = ()) -> None:
        """Begin with no lines; `sites` takes the sites of those that are added."""
        self.sites = set(sites)
        self._compression = compression
        self._text = io.BytesIO()  # its memory stays: what is asked for and given back line by line is slow
        self._rows = 0
        self._members: list[tuple[int, bytes]] = []

    def add(self, lines: bytes, rows: int = 1) -> None:
        """Add a line, or several."""
        self._text.write(lines)
        self._rows += rows
        if self._text.tell() >= MEMBER_BYTES:
            self._compress()

    def _compress(self) -> None:
        with self._text.getbuffer() as buffer, buffer[: self._text.tell()] as text:
            self._members.append((self._rows, compress_member(text, SUFFIXES[self._compression])))
        self._text.seek(0)
        self._rows = 0

    def batches(self, table: str, day: str) -> Iterator[Batch]:
        """Return what the lines come to."""
        if self._text.tell() >= _LEAST_MEMBER_BYTES:
            self._compress()
        sites = " ".join(sorted(self.sites))
        for rows, member in self._members:
            yield Batch(0, table, day, sites, rows, self._compression, member)
        if self._rows:
            yield Batch(0, table, day, sites, self._rows, PLAIN, self._text.getvalue()[: self._text.tell()])


class Waiting:
    """The table on the archive's connection. Every method that writes expects a transaction to be open."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use the connection."""
        self._connection = connection

    def append(self, batches: Iterable[Batch]) -> None:
        """Append batches."""
        self._connection.executemany(
            "INSERT INTO archive_journal (table_name, day, sites, row_count, coding, content) VALUES (?, ?, ?, ?, ?, ?)",
            [(each.table, each.day, each.sites, each.rows, each.coding, each.content) for each in batches],
        )

    def size(self) -> tuple[int, int]:
        """Return the number of lines that wait, and the bytes of their rows."""
        rows, size = self._connection.execute("SELECT total(row_count), total(length(content)) FROM archive_journal").fetchone()
        return int(rows), int(size)

    def groups(self) -> list[tuple[str, str]]:
        """Return the (table, day) pairs that have lines waiting, sorted."""
        return self._connection.execute("SELECT DISTINCT table_name, day FROM archive_journal ORDER BY table_name, day").fetchall()

    def of_group(self, table: str, day: str) -> Iterator[Batch]:
        """Return the batches of a table and a day, in the order in which they were committed."""
        rows = self._connection.execute(_SELECT + "WHERE table_name = ? AND day = ? ORDER BY id", (table, day))
        return (Batch(*row) for row in rows)

    def of_table(self, table: str) -> Iterator[Batch]:
        """Return the batches of a table, in the order in which they were committed."""
        return (Batch(*row) for row in self._connection.execute(_SELECT + "WHERE table_name = ? ORDER BY id", (table,)))

    def all(self) -> Iterator[Batch]:
        """Return every batch, in the order in which they were committed."""
        return (Batch(*row) for row in self._connection.execute(_SELECT + "ORDER BY id"))

    def keep_only(self, batch: Batch, lines: Sequence[bytes]) -> None:
        """Keep only these lines of a batch: the others stand in a segment that is registered in the same transaction."""
        if lines:
            sites = " ".join(sorted({str(orjson.loads(line)["site"]) for line in lines}))
            self._connection.execute(
                "UPDATE archive_journal SET sites = ?, row_count = ?, coding = ?, content = ? WHERE id = ?",
                (sites, len(lines), PLAIN, b"".join(lines), batch.number),
            )
        else:
            self._connection.execute("DELETE FROM archive_journal WHERE id = ?", (batch.number,))

    def clear(self) -> None:
        """Drop every batch: their segments are registered in the same transaction."""
        self._connection.execute("DELETE FROM archive_journal")
