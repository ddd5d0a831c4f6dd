"""The frontier's table in the archive's `state.sqlite`: a row for every URL that is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

_SCHEMA = (
    """
CREATE TABLE IF NOT EXISTS frontier (
    seq INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    url TEXT NOT NULL,
    site TEXT NOT NULL,
    kind TEXT NOT NULL,
    priority INTEGER NOT NULL,
    page INTEGER NOT NULL DEFAULT 1,
    via TEXT, source_url TEXT, title TEXT, date TEXT, section TEXT,
    state TEXT NOT NULL DEFAULT 'pending',
    reason TEXT,
    due_at TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    visits INTEGER NOT NULL DEFAULT 0,
    first_fetched_at TEXT,
    fetched_at TEXT,
    etag TEXT,
    last_modified TEXT,
    article_id TEXT,
    canonical_key TEXT,
    accept_alias INTEGER NOT NULL DEFAULT 0,
    read_title TEXT
)""",
    "CREATE INDEX IF NOT EXISTS frontier_by_state ON frontier (state, site, priority, page, seq)",
    "CREATE INDEX IF NOT EXISTS frontier_by_canonical ON frontier (canonical_key) WHERE canonical_key IS NOT NULL",
)


def make_tables(connection: sqlite3.Connection) -> None:
    """Make the table and its indexes where they do not exist, and bring one of an older version up to date."""
    for statement in _SCHEMA:
        connection.execute(statement)
    if "read_title" not in {name for _, name, *_ in connection.execute("PRAGMA table_info(frontier)")}:
        connection.execute("ALTER TABLE frontier ADD COLUMN read_title TEXT")
