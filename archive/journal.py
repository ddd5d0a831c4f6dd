"""`state.sqlite`: what is committed and not yet sealed, and what the archive knows of itself.

The archive owns the connection. Other modules (the frontier) keep their own tables in the same file and write them within the archive's
transactions, so that what is known to be done is never ahead of the data. Their names must not begin with `archive_`.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING
from urllib.parse import quote

from archive import known, waiting
from archive.captured import Captured
from archive.errors import ArchiveTooNewError, NotAnArchiveError
from archive.known import Known
from archive.manifest import Segment, WarcFile
from archive.waiting import Waiting

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

FILE = "state.sqlite"
APPLICATION_ID = 0x6261636B
"""`back`: what marks an SQLite file as an archive's state (SQLite file format, section 1.3.16)."""
STATE_VERSION = 2
"""1 had a row of `archive_journal` for every line."""

_TABLES = (
    "CREATE TABLE archive_facts (name TEXT PRIMARY KEY, value) WITHOUT ROWID",
    "CREATE TABLE archive_runs (run_id TEXT PRIMARY KEY, started_at TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE archive_segments (path TEXT PRIMARY KEY, table_name TEXT NOT NULL, row_count INTEGER NOT NULL, bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL, since INTEGER NOT NULL, sites TEXT NOT NULL)""",
    "CREATE TABLE archive_warc (path TEXT PRIMARY KEY, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL DEFAULT '') WITHOUT ROWID",
    waiting.TABLE,
    *known.TABLES,
)


def open_for_reading(path: Path) -> sqlite3.Connection:
    """Open a `state.sqlite` for reading, also where its folder may not be written.

    Nothing is written beside it: without a write-ahead log nobody has it open, and it is as it is.
    """
    mode = "mode=ro" if path.with_name(path.name + "-wal").exists() else "immutable=1"
    return sqlite3.connect(f"file:{quote(path.resolve().as_posix())}?{mode}", uri=True)


def count_waiting(directory: Path) -> int:
    """Return the number of committed lines that wait to be sealed; 0 where no state can be read: readers need none."""
    path = directory / FILE
    if not path.exists():
        return 0
    with suppress(sqlite3.DatabaseError), closing(open_for_reading(path)) as connection:
        return waiting_lines(connection)
    return 0


def waiting_lines(connection: sqlite3.Connection) -> int:
    """Return the number of lines that wait in a state of any version; errors as SQLite's."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    rows = "total(row_count)" if version > 1 else "count(*)"  # version 1 had a row a line
    return int(connection.execute(f"SELECT {rows} FROM archive_journal").fetchone()[0])  # noqa: S608 - one of the two above


class Journal:
    """The archive's tables in `state.sqlite`. Every method that writes expects a transaction to be open."""

    def __init__(self, directory: Path, *, read_only: bool = False) -> None:
        """Open or create the file; `read_only` changes nothing in it or beside it.

        Raises:
            ArchiveTooNewError: a newer version of the software made it.
            NotAnArchiveError: it is another program's.
            sqlite3.DatabaseError: it is damaged, or cannot be opened.
        """
        path = directory / FILE
        self.connection = open_for_reading(path) if read_only else sqlite3.connect(path, isolation_level=None, timeout=30)
        self.fresh = False
        """Whether the file was made just now."""
        try:
            self._prepare(directory, read_only=read_only)
        except BaseException:
            self.connection.close()
            raise

    def _prepare(self, directory: Path, *, read_only: bool) -> None:
        execute = self.connection.execute
        (application,) = execute("PRAGMA application_id").fetchone()
        new = application == 0 and execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
        if not new and application != APPLICATION_ID:
            raise NotAnArchiveError(f"{directory / FILE} belongs to another program")
        (version,) = execute("PRAGMA user_version").fetchone()
        if version > STATE_VERSION:
            raise ArchiveTooNewError(f"{directory / FILE} was written by a newer version of backissue: upgrade it")
        if read_only and version < STATE_VERSION:
            self._go_on_in_memory()
        elif not read_only:
            execute("PRAGMA journal_mode=WAL")
            execute("PRAGMA synchronous=FULL")
        if new:
            self._create()
        elif version < STATE_VERSION:
            self._upgrade()
        self.captured = Captured(self.connection)
        """What is known of captured payloads."""
        self.waiting = Waiting(self.connection)
        """Lines that wait to be sealed."""
        self.known = Known(self.connection)
        """What the archive holds of articles and teasers."""

    def _go_on_in_memory(self) -> None:
        """Use a copy of what may only be read and has no tables yet, or those of an older version: the copy is brought up to date."""
        copy = sqlite3.connect(":memory:", isolation_level=None)
        with closing(self.connection):
            self.connection.backup(copy)
        self.connection = copy

    def _upgrade(self) -> None:
        """Bring the tables of state version 1 up to date."""
        columns = {name for _, name, *_ in self.connection.execute("PRAGMA table_info(archive_warc)")}
        added = () if "sha256" in columns else ("ALTER TABLE archive_warc ADD COLUMN sha256 TEXT NOT NULL DEFAULT ''",)
        self._execute_together(*added, *waiting.UPGRADE_FROM_1, f"PRAGMA user_version={STATE_VERSION}")

    def _execute_together(self, *statements: str) -> None:
        self.connection.execute("BEGIN IMMEDIATE")
        for statement in statements:
            self.connection.execute(statement)
        self.connection.execute("COMMIT")

    def _create(self) -> None:
        self._execute_together(*_TABLES, f"PRAGMA application_id={APPLICATION_ID}", f"PRAGMA user_version={STATE_VERSION}")
        self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # from now on the file's header tells whose it is
        self.fresh = True

    # ------------------------------------------------------------------ facts and runs

    def fact(self, name: str) -> str | int | None:
        """Return a stored fact (created_at, manifest_number, frontier_stale), or None."""
        row = self.connection.execute("SELECT value FROM archive_facts WHERE name = ?", (name,)).fetchone()
        return row[0] if row else None

    def set_fact(self, name: str, value: str | int) -> None:
        """Store a fact."""
        self.connection.execute("INSERT OR REPLACE INTO archive_facts VALUES (?, ?)", (name, value))

    @property
    def manifest_number(self) -> int:
        """Number of the manifest the journal's segments make."""
        return int(self.fact("manifest_number") or 0)

    def add_run(self, run_id: str, started_at: str) -> bool:
        """Make a run known; False where there is one of that name."""
        return self.connection.execute("INSERT OR IGNORE INTO archive_runs VALUES (?, ?)", (run_id, started_at)).rowcount == 1

    def run_ids(self) -> set[str]:
        """Return the runs that wrote to this archive with this state."""
        return {run_id for (run_id,) in self.connection.execute("SELECT run_id FROM archive_runs")}

    # ------------------------------------------------------------------ files

    def register(self, segments: Iterable[Segment]) -> None:
        """Enter sealed segments."""
        self.connection.executemany(
            "INSERT INTO archive_segments VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(each.path, each.table, each.rows, each.bytes, each.sha256, each.since, " ".join(each.sites)) for each in segments],
        )

    def unregister(self, paths: Iterable[str]) -> None:
        """Leave segments out: they are gone, or are to be taken in anew."""
        self.connection.executemany("DELETE FROM archive_segments WHERE path = ?", ((path,) for path in paths))

    def segments(self) -> list[Segment]:
        """Return the registered segments in the order of their registration."""
        rows = self.connection.execute(
            "SELECT path, table_name, row_count, bytes, sha256, since, sites FROM archive_segments ORDER BY since, rowid"
        )
        return [
            Segment(path=path, table=table, rows=count, bytes=size, sha256=sha256, since=since, sites=sites.split())
            for path, table, count, size, sha256, since, sites in rows
        ]

    def set_warc(self, file: WarcFile) -> None:
        """Enter a WARC file with its committed length."""
        self.connection.execute(
            "INSERT OR REPLACE INTO archive_warc (path, bytes, sha256) VALUES (?, ?, ?)", (file.path, file.bytes, file.sha256)
        )

    def forget_warc(self, path: str) -> None:
        """Leave a WARC file out: it is gone."""
        self.connection.execute("DELETE FROM archive_warc WHERE path = ?", (path,))

    def warc_files(self) -> list[WarcFile]:
        """Return the WARC files and their committed lengths, by path."""
        rows = self.connection.execute("SELECT path, bytes, sha256 FROM archive_warc ORDER BY path")
        return [WarcFile(path=path, bytes=size, sha256=sha256) for path, size, sha256 in rows]
