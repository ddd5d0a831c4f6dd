"""What the archive holds of every article and teaser: the index in `state.sqlite` that says whether a record is due.

The tables are written when the lines are sealed, many at once and in their order, so that a commit does not touch a page of them for every
teaser. Until then what the lines say is kept in memory; opening an archive reads the lines that wait.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING

import orjson

from archive.records import Article, Teaser
from archive.text import clean_text

if TYPE_CHECKING:
    import sqlite3

KNOWN_TABLES = (Article.TABLE, Teaser.TABLE)
"""Tables whose latest lines are known."""

TABLES = (
    """CREATE TABLE archive_articles (article_id TEXT PRIMARY KEY, revision INTEGER NOT NULL, content_digest TEXT NOT NULL,
    extractor_version TEXT NOT NULL) WITHOUT ROWID""",
    "CREATE TABLE archive_teasers (teaser_id TEXT NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (teaser_id, digest)) WITHOUT ROWID",
)
"""The statements that make the tables."""

_KNOW_ARTICLES = """
INSERT INTO archive_articles VALUES {} ON CONFLICT DO UPDATE SET revision = excluded.revision,
    content_digest = excluded.content_digest, extractor_version = excluded.extractor_version WHERE excluded.revision >= revision
"""
_ROWS_A_STATEMENT = 50  # SQLite takes half the time a row of one statement for many that it takes for a statement of its own
_MOST_TEASERS = 5_000
"""Texts kept in memory (about 1 MB): most of a page's teasers stood on the page before."""


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


_Row = tuple[str, int, str, str]  # of archive_articles


class Known:
    """The index: tables for what is sealed, memory for what waits in the journal or was added in the open transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Begin with nothing beside the tables; lines that wait are to be told by `add_line` and `keep`."""
        self._connection = connection
        self._articles: dict[str, _Row] = {}
        self._teasers: set[tuple[str, str]] = set()
        self._before: list[tuple[str, _Row | None]] = []  # what the open transaction changed, with what stood there
        self._new_teasers: list[tuple[str, str]] = []
        self._held_teasers: set[tuple[str, str]] = set()  # found in the table once: nothing is ever taken out of it

    def article(self, article_id: str) -> KnownArticle | None:
        """Return what is known of an article, or None."""
        key = clean_text(article_id)
        row: _Row | None = self._connection.execute("SELECT * FROM archive_articles WHERE article_id = ?", (key,)).fetchone()
        added = self._articles.get(key)
        if added is not None and (row is None or added[1] >= row[1]):
            row = added
        return KnownArticle(revision=row[1], content_digest=row[2], extractor_version=row[3]) if row else None

    def has_teaser(self, teaser_id: str, digest: str) -> bool:
        """Return whether the archive holds a line of this teaser with this text."""
        key = (clean_text(teaser_id), digest)
        if key in self._held_teasers or key in self._teasers:
            return True
        found = self._connection.execute("SELECT 1 FROM archive_teasers WHERE teaser_id = ? AND digest = ?", key).fetchone() is not None
        if found:
            if len(self._held_teasers) >= _MOST_TEASERS:
                self._held_teasers.clear()
            self._held_teasers.add(key)
        return found

    def add_article(self, article_id: str, revision: int, content_digest: str, extractor_version: str) -> None:
        """Note a revision; one that is older than what is noted changes nothing."""
        key = clean_text(article_id)
        before = self._articles.get(key)
        if before is None or revision >= before[1]:
            self._before.append((key, before))
            self._articles[key] = (key, revision, content_digest, extractor_version)

    def add_teaser(self, teaser_id: str, title: str | None, snippet: str | None) -> None:
        """Note a teaser's text."""
        key = (clean_text(teaser_id), teaser_digest(title, snippet))
        if key not in self._teasers:
            self._new_teasers.append(key)
            self._teasers.add(key)

    def add_line(self, table: str, line: bytes) -> None:
        """Note what a line of one of `KNOWN_TABLES` says."""
        row = orjson.loads(line)
        if table == Article.TABLE:
            self.add_article(row["article_id"], row["revision"], row["content_digest"], row["extractor_version"])
        elif table == Teaser.TABLE:
            self.add_teaser(row["teaser_id"], row["title"], row["snippet"])

    def keep(self) -> None:
        """Keep what was added: its lines are committed, and wait."""
        self._before.clear()
        self._new_teasers.clear()

    def forget(self) -> None:
        """Forget what was added since `keep`: its transaction was taken back."""
        for key, before in reversed(self._before):
            if before is None:
                del self._articles[key]
            else:
                self._articles[key] = before
        self._teasers.difference_update(self._new_teasers)
        self.keep()

    def write(self) -> None:
        """Write what is kept into the tables; an older revision than the table's changes nothing. `written` is to follow the commit."""
        rows = map(self._articles.__getitem__, sorted(self._articles))
        while part := list(islice(rows, _ROWS_A_STATEMENT)):
            statement = _KNOW_ARTICLES.format(", ".join(["(?, ?, ?, ?)"] * len(part)))
            self._connection.execute(statement, list(chain.from_iterable(part)))
        if self._teasers:
            self._connection.executemany("INSERT OR IGNORE INTO archive_teasers VALUES (?, ?)", sorted(self._teasers))

    def written(self) -> None:
        """Forget what is kept: it stands in the tables."""
        self._articles.clear()
        self._teasers.clear()
