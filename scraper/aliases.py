"""Pages that name another page as their canonical: no article is lost to an alias. Statements on the frontier's table.

An alias is done when it is captured; the canonical makes the record. It is taken up again, and makes the record itself, where the canonical
brings none, and where its title shows that the canonical is another story: some sites name the wrong one everywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.identity import fold_title

if TYPE_CHECKING:
    import sqlite3

    from scraper.found import Outcome

OWN_STORY = 2
"""`accept_alias` of a page whose canonical is another story; 1 is that of a page whose canonical brings no record."""

_WAITS = "canonical_key = ? AND state = 'done' AND accept_alias = 0"
# what the alias was answered with must come once more, in full: its validators are forgotten
_TAKE_ALIAS = f"UPDATE frontier SET state = 'pending', accept_alias = 1, etag = NULL, last_modified = NULL WHERE {_WAITS}"  # noqa: S608
_TAKE_STRANGER = f"UPDATE frontier SET state = 'pending', accept_alias = {OWN_STORY}, etag = NULL, last_modified = NULL WHERE key = ?"  # noqa: S608
_NO_RECORD = "state != 'pending' AND NOT (state = 'done' AND reason IS NULL)"


def take_up_aliases(connection: sqlite3.Connection, key: str, outcome: Outcome) -> None:
    """Make pending what must make its own record, now that the visit of a URL has ended so."""
    execute = connection.execute
    canonical = outcome.canonical_key
    if canonical is None:
        if outcome.reason is not None:
            execute(_TAKE_ALIAS, (key,))
        elif outcome.title is not None:
            _take_up_strangers(connection, key, outcome.title)
        return
    # two pages that name each other: the first makes the record; a chain: all wait for its last page
    execute(_TAKE_ALIAS + " AND key = ?", (key, canonical))
    execute(f"UPDATE frontier SET canonical_key = ? WHERE {_WAITS}", (canonical, key))  # noqa: S608 - a constant
    if execute(f"SELECT 1 FROM frontier WHERE key = ? AND {_NO_RECORD}", (canonical,)).fetchone():  # noqa: S608 - a constant
        execute(_TAKE_ALIAS + " AND key = ?", (canonical, key))
    read = execute("SELECT read_title FROM frontier WHERE key = ? AND state = 'done' AND reason IS NULL", (canonical,)).fetchone()
    if read is not None and read[0] is not None:
        _take_up_strangers(connection, canonical, read[0])


def _take_up_strangers(connection: sqlite3.Connection, canonical: str, title: str) -> None:
    rows = connection.execute(f"SELECT key, read_title FROM frontier WHERE {_WAITS}", (canonical,)).fetchall()  # noqa: S608 - a constant
    if rows:
        connection.executemany(_TAKE_STRANGER, [(key,) for key, other in rows if other is not None and not same_title(title, other)])


def same_title(one: str, other: str) -> bool:
    """Return whether two titles may be those of one story: one holds the other, or they share two thirds of their pairs of letters."""
    first, second = fold_title(one), fold_title(other)
    if first in second or second in first:
        return True
    pairs, others = ({text[at : at + 2] for at in range(len(text) - 1)} for text in (first, second))
    return 3 * len(pairs & others) >= 2 * min(len(pairs), len(others))
