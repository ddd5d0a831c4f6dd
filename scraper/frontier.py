"""The frontier: what is known of every URL, kept in the archive's own `state.sqlite` and written in the archive's own transactions.

A URL is known under its key: the article's number where the CMS numbers its articles, else the URL key (`archive.identity.url_key`).
It is pending until its page is committed; then it is done, failed or refused, with a reason. What is being fetched is remembered in
memory only, so that after a crash it is simply pending again: one writer works on an archive at a time.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from archive.records import Discovery

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

_SCHEMA = (
    """
CREATE TABLE IF NOT EXISTS frontier (
    seq INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    url TEXT NOT NULL,
    kind TEXT NOT NULL,
    priority INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'pending',
    reason TEXT,
    page INTEGER NOT NULL DEFAULT 1,
    via TEXT, source_url TEXT, title TEXT, date TEXT, section TEXT,
    canonical_key TEXT,
    accept_alias INTEGER NOT NULL DEFAULT 0
)""",
    "CREATE INDEX IF NOT EXISTS frontier_by_state ON frontier (state, priority, page, seq)",
    "CREATE INDEX IF NOT EXISTS frontier_by_canonical ON frontier (canonical_key) WHERE canonical_key IS NOT NULL",
)

_TAKE_ALIAS = "UPDATE frontier SET state = 'pending', accept_alias = 1 WHERE canonical_key = ? AND state = 'done' AND accept_alias = 0"

KINDS = ("robots", "home", "sitemap", "feed", "article", "section")
"""Kinds of URLs in the order in which pending ones are fetched: what leads to articles first, deep lists last."""

_REFILL = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundUrl:
    """A URL and what the source that named it said about it."""

    key: str
    """Key it is known under."""
    url: str
    """Absolute http(s) URL to fetch."""
    kind: str
    """One of `KINDS`: what its URL looks like."""
    discovery: Discovery
    """What led to it."""
    page: int = 1
    """Place in the chain of a paginated list, from 1."""
    accept_alias: bool = False
    """Whether its page makes the record although it names another canonical (which could not be fetched)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How the visit of a URL ended."""

    state: str
    """done, failed or refused."""
    reason: str | None = None
    """Why, where it is not an archived page."""
    canonical_key: str | None = None
    """Key of the canonical that the page named, where the page is its alias."""


class Frontier:
    """The tables of the frontier on the archive's connection. Its writes, the first one included, belong into the archive's transactions."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Make the tables where they do not exist."""
        self._connection = connection
        self._leased: dict[str, FoundUrl] = {}
        self._ready: deque[FoundUrl] = deque()
        for statement in _SCHEMA:
            connection.execute(statement)

    def add(self, found: Iterable[FoundUrl]) -> int:
        """Make URLs known; one that is known already stays as it is. Return how many were new."""
        rows = [
            (f.key, f.url, f.kind, KINDS.index(f.kind), f.page, d.via, d.source_url, d.title, d.date, d.section)
            for f in found
            for d in (f.discovery,)
        ]
        if not rows:
            return 0
        before = self._connection.total_changes
        self._connection.executemany(
            "INSERT OR IGNORE INTO frontier (key, url, kind, priority, page, via, source_url, title, date, section) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
        return self._connection.total_changes - before

    def knows(self, key: str) -> bool:
        """Return whether a URL is known under this key."""
        return self._connection.execute("SELECT 1 FROM frontier WHERE key = ?", (key,)).fetchone() is not None

    def finish(self, key: str, outcome: Outcome) -> None:
        """Record how a visit ended. When a canonical brings no record, the page that named it makes it."""
        execute = self._connection.execute
        execute(
            "UPDATE frontier SET state = ?, reason = ?, canonical_key = ? WHERE key = ?",
            (outcome.state, outcome.reason, outcome.canonical_key, key),
        )
        canonical = outcome.canonical_key
        if canonical is not None:
            # two pages that name each other: the first makes the record; a chain: all wait for its last page
            execute(_TAKE_ALIAS + " AND key = ?", (key, canonical))
            execute(
                "UPDATE frontier SET canonical_key = ? WHERE canonical_key = ? AND state = 'done' AND accept_alias = 0", (canonical, key)
            )
            if execute(
                "SELECT 1 FROM frontier WHERE key = ? AND state != 'pending' AND NOT (state = 'done' AND reason IS NULL)", (canonical,)
            ).fetchone():
                execute(_TAKE_ALIAS + " AND key = ?", (canonical, key))
        elif outcome.reason is not None:
            execute(_TAKE_ALIAS, (key,))

    def lease(self, *, articles: bool = True) -> FoundUrl | None:
        """Return the next pending URL and hold it until `release`; null when there is none, or only articles where none are wanted."""
        if not self._ready:
            self._refill()
        if not self._ready or (self._ready[0].kind == "article" and not articles):
            return None
        found = self._ready.popleft()
        self._leased[found.key] = found
        return found

    def release(self, key: str) -> None:
        """Give a leased URL back: its outcome is committed, or its visit was given up and it is pending again."""
        self._leased.pop(key, None)

    def leased(self, kind: str | None = None) -> int:
        """Number of URLs held, of one kind or of all."""
        return sum(kind in (None, found.kind) for found in self._leased.values())

    def pending(self, kind: str | None = None) -> int:
        """Number of URLs not yet visited, those held included."""
        if kind is None:
            return self._count("SELECT count(*) FROM frontier WHERE state = 'pending'")
        return self._count("SELECT count(*) FROM frontier WHERE state = 'pending' AND kind = ?", kind)

    def _count(self, query: str, *arguments: str) -> int:
        return int(self._connection.execute(query, arguments).fetchone()[0])

    def reopen(self) -> int:
        """Make what may hold news pending again: home, robots.txt, feeds, sitemaps, first list pages, and what failed. Return how many."""
        return self._connection.execute(
            "UPDATE frontier SET state = 'pending', reason = NULL "
            "WHERE state = 'failed' OR (kind != 'article' AND state != 'pending' AND page = 1)"
        ).rowcount

    def outcomes(self) -> list[tuple[str, str, str | None, int]]:
        """Return (kind, state, reason, count) over all URLs."""
        query = "SELECT kind, state, reason, count(*) FROM frontier GROUP BY kind, state, reason ORDER BY kind, state, reason"
        return [(str(kind), str(state), reason, int(count)) for kind, state, reason, count in self._connection.execute(query)]

    def start_states(self) -> list[tuple[str, str, str | None]]:
        """Return (url, state, reason) of the URLs the crawl was asked to start from."""
        query = "SELECT url, state, reason FROM frontier WHERE via = 'start' AND kind != 'robots' ORDER BY seq"
        return [(str(url), str(state), reason) for url, state, reason in self._connection.execute(query)]

    def _refill(self) -> None:
        cursor = self._connection.execute(
            "SELECT key, url, kind, page, via, source_url, title, date, section, accept_alias FROM frontier "
            "WHERE state = 'pending' ORDER BY priority, page, seq LIMIT ?",
            (_REFILL + len(self._leased),),
        )
        for key, url, kind, page, *facts, accept_alias in cursor:
            if key not in self._leased:
                discovery = Discovery(via=facts[0], source_url=facts[1], title=facts[2], date=facts[3], section=facts[4])
                self._ready.append(FoundUrl(key=key, url=url, kind=kind, page=page, discovery=discovery, accept_alias=bool(accept_alias)))
