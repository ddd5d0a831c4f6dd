"""`state.sqlite`: what is committed and not yet sealed, and what the archive knows of itself.

The archive owns the connection. Other modules (the frontier) keep their own tables in the same file and write them within the archive's
transactions, so that what is known to be done is never ahead of the data. Their names must not begin with `archive_`.
"""

from __future__ import annotations

import hashlib
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

import orjson

from archive.captured import Captured
from archive.errors import ArchiveTooNewError, NotAnArchiveError
from archive.lines import clean_text
from archive.manifest import Segment, WarcFile
from archive.records import Article, Teaser

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

FILE = "state.sqlite"
APPLICATION_ID = 0x6261636B
"""`back`: what marks an SQLite file as an archive's state (SQLite file format, section 1.3.16)."""
STATE_VERSION = 1
KNOWN_TABLES = (Article.TABLE, Teaser.TABLE)
"""Tables whose latest lines the journal keeps an index of."""

_TABLES = """
CREATE TABLE archive_facts (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE archive_runs (run_id TEXT PRIMARY KEY, started_at TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE archive_journal (id INTEGER PRIMARY KEY AUTOINCREMENT, table_name TEXT NOT NULL, day TEXT NOT NULL, site TEXT NOT NULL,
    line BLOB NOT NULL);
CREATE TABLE archive_segments (path TEXT PRIMARY KEY, table_name TEXT NOT NULL, row_count INTEGER NOT NULL, bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL, since INTEGER NOT NULL, sites TEXT NOT NULL);
CREATE TABLE archive_warc (path TEXT PRIMARY KEY, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL DEFAULT '') WITHOUT ROWID;
CREATE TABLE archive_articles (article_id TEXT PRIMARY KEY, revision INTEGER NOT NULL, content_digest TEXT NOT NULL,
    extractor_version TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE archive_teasers (teaser_id TEXT NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (teaser_id, digest)) WITHOUT ROWID
"""

_KNOW_ARTICLE = """
INSERT INTO archive_articles VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET revision = excluded.revision,
    content_digest = excluded.content_digest, extractor_version = excluded.extractor_version WHERE excluded.revision >= revision
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class KnownArticle:
    """The latest revision of an article that the archive holds."""

    revision: int
    """Its number."""
    content_digest: str
    """Its digest, to be compared within one extractor version only."""
    extractor_version: str
    """Version of the extractor that made it."""


def teaser_digest(title: str | None, snippet: str | None) -> str:
    """Return 16 hex digits over a teaser's text: a line of `teasers` is due for each text that a story was not yet shown with."""
    return hashlib.sha256(orjson.dumps([clean_text(title or ""), clean_text(snippet or "")])).hexdigest()[:16]


class Journal:
    """The archive's tables in `state.sqlite`. Every method that writes expects a transaction to be open."""

    def __init__(self, directory: Path) -> None:
        """Open or create the file.

        Raises:
            ArchiveTooNewError: a newer version of the software made it.
            NotAnArchiveError: it is another program's.
            sqlite3.DatabaseError: it is damaged, or cannot be opened.
        """
        self.connection = sqlite3.connect(directory / FILE, isolation_level=None, timeout=30)
        self.fresh = False
        """Whether the file was made just now."""
        try:
            self._prepare(directory)
        except BaseException:
            self.connection.close()
            raise

    def _prepare(self, directory: Path) -> None:
        execute = self.connection.execute
        (application,) = execute("PRAGMA application_id").fetchone()
        new = application == 0 and execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
        if not new and application != APPLICATION_ID:
            raise NotAnArchiveError(f"{directory / FILE} belongs to another program")
        if execute("PRAGMA user_version").fetchone()[0] > STATE_VERSION:
            raise ArchiveTooNewError(f"{directory / FILE} was written by a newer version of backissue: upgrade it")
        execute("PRAGMA journal_mode=WAL")
        execute("PRAGMA synchronous=FULL")
        if new:
            self._create()
        self.captured = Captured(self.connection)
        """What is known of captured payloads."""
        if "sha256" not in {name for _, name, *_ in execute("PRAGMA table_info(archive_warc)")}:
            execute("ALTER TABLE archive_warc ADD COLUMN sha256 TEXT NOT NULL DEFAULT ''")

    def _create(self) -> None:
        self.connection.execute("BEGIN IMMEDIATE")
        for statement in (*_TABLES.split(";"), f"PRAGMA application_id={APPLICATION_ID}", f"PRAGMA user_version={STATE_VERSION}"):
            self.connection.execute(statement)
        self.connection.execute("COMMIT")
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

    # ------------------------------------------------------------------ lines that wait to be sealed

    def append(self, rows: Iterable[tuple[str, str, str, bytes]]) -> None:
        """Append (table, day, site, line) rows."""
        self.connection.executemany("INSERT INTO archive_journal (table_name, day, site, line) VALUES (?, ?, ?, ?)", rows)

    def waiting(self) -> tuple[int, int]:
        """Return the number of lines that wait to be sealed, and their bytes."""
        rows, size = self.connection.execute("SELECT count(*), total(length(line)) FROM archive_journal").fetchone()
        return rows, int(size)

    def groups(self) -> list[tuple[str, str]]:
        """Return the (table, day) pairs that have lines waiting, sorted."""
        return self.connection.execute("SELECT DISTINCT table_name, day FROM archive_journal ORDER BY table_name, day").fetchall()

    def lines(self, table: str, day: str) -> Iterator[tuple[str, bytes]]:
        """Return the waiting (site, line) pairs of a table and a day, in the order in which they were committed."""
        return self.connection.execute("SELECT site, line FROM archive_journal WHERE table_name = ? AND day = ? ORDER BY id", (table, day))

    def numbered_lines(self, table: str) -> Iterator[tuple[int, bytes]]:
        """Return the waiting (number, line) pairs of a table."""
        return self.connection.execute("SELECT id, line FROM archive_journal WHERE table_name = ?", (table,))

    def drop(self, numbers: Iterable[int]) -> None:
        """Drop waiting lines by their numbers: they stand in a segment that is registered in the same transaction."""
        self.connection.executemany("DELETE FROM archive_journal WHERE id = ?", ((number,) for number in numbers))

    def clear(self) -> None:
        """Drop the waiting lines: their segments are registered in the same transaction."""
        self.connection.execute("DELETE FROM archive_journal")

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

    # ------------------------------------------------------------------ what is known

    def know_article(self, article_id: str, known: KnownArticle) -> None:
        """Keep an article's latest revision; an older one changes nothing."""
        self.connection.execute(_KNOW_ARTICLE, (clean_text(article_id), known.revision, known.content_digest, known.extractor_version))

    def know_teaser(self, teaser_id: str, digest: str) -> None:
        """Keep a text that a teaser was shown with."""
        self.connection.execute("INSERT OR IGNORE INTO archive_teasers VALUES (?, ?)", (clean_text(teaser_id), digest))

    def known_article(self, article_id: str) -> KnownArticle | None:
        """Return what is known of an article, or None."""
        row = self.connection.execute(
            "SELECT revision, content_digest, extractor_version FROM archive_articles WHERE article_id = ?", (clean_text(article_id),)
        ).fetchone()
        return KnownArticle(revision=row[0], content_digest=row[1], extractor_version=row[2]) if row else None

    def knows_teaser(self, teaser_id: str, digest: str) -> bool:
        """Return whether the archive holds a line of this teaser with this text."""
        found = self.connection.execute("SELECT 1 FROM archive_teasers WHERE teaser_id = ? AND digest = ?", (clean_text(teaser_id), digest))
        return found.fetchone() is not None

    def know_record(self, record: object) -> None:
        """Keep what a record of `articles` or `teasers` says; others say nothing."""
        if isinstance(record, Article):
            known = KnownArticle(revision=record.revision, content_digest=record.content_digest, extractor_version=record.extractor_version)
            self.know_article(record.article_id, known)
        elif isinstance(record, Teaser):
            self.know_teaser(record.teaser_id, teaser_digest(record.title, record.snippet))

    def know_line(self, table: str, line: bytes) -> None:
        """Keep what a line of a sealed segment of one of `KNOWN_TABLES` says."""
        if table == Article.TABLE:
            row = orjson.loads(line)
            known = KnownArticle(revision=row["revision"], content_digest=row["content_digest"], extractor_version=row["extractor_version"])
            self.know_article(row["article_id"], known)
        elif table == Teaser.TABLE:
            row = orjson.loads(line)
            self.know_teaser(row["teaser_id"], teaser_digest(row["title"], row["snippet"]))
