"""`state.sqlite`: a damaged one goes into quarantine, and the committed lines that it still gives are taken over."""

from __future__ import annotations

import contextlib
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from archive.errors import ArchiveTooNewError, DamagedArchiveError, NotAnArchiveError
from archive.journal import FILE, Journal
from archive.repairing.quarantine import Action
from archive.segments import line_digest, read_lines, segment_files

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from archive.repairing.quarantine import Quarantine

_Row = tuple[str, str, str, bytes]
_COMPANIONS = ("-wal", "-shm")


def state_damage(directory: Path) -> str | None:
    """Return what is wrong with the state; None where it is whole, or where there is none.

    Raises:
        ArchiveTooNewError: a newer version wrote it.
    """
    if not (directory / FILE).exists():
        return None
    try:
        with closing(Journal(directory).connection) as connection:
            (complaint,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    except ArchiveTooNewError:
        raise
    except (sqlite3.DatabaseError, NotAnArchiveError) as error:
        return str(error)
    return None if complaint == "ok" else str(complaint)


def replace_state(directory: Path, damage: str, quarantine: Quarantine, *, dry_run: bool) -> Action:
    """Put the damaged state into quarantine and make a new one with the committed lines that can still be read from it."""
    kept = quarantine.move(FILE)
    for companion in _COMPANIONS:
        if (directory / (FILE + companion)).exists():
            quarantine.move(FILE + companion)
    rows = [] if dry_run else _unsealed(directory, list(_salvage(directory / kept)))
    if not dry_run:
        journal = Journal(directory)
        with closing(journal.connection) as connection:
            connection.execute("BEGIN IMMEDIATE")
            journal.append(rows)
            journal.set_fact("frontier_stale", 1)
            connection.execute("COMMIT")
    what = f"it is damaged ({damage}): made anew from the segments, with {len(rows)} lines that waited to be sealed"
    return Action(kind="quarantined", path=FILE, what=what, kept=kept)


def _salvage(path: Path) -> Iterable[_Row]:
    with contextlib.suppress(sqlite3.DatabaseError), closing(sqlite3.connect(path)) as connection:
        for table, day, site, line in connection.execute("SELECT table_name, day, site, line FROM archive_journal ORDER BY id"):
            if isinstance(line, bytes) and line.endswith(b"\n"):
                yield str(table), str(day), str(site), line


def _unsealed(directory: Path, rows: list[_Row]) -> list[_Row]:
    """Leave out the lines that stand in a segment: a damaged state may not say that they were sealed."""
    left = {line_digest(row[3]): row for row in rows}
    for path in segment_files(directory) if left else ():
        with contextlib.suppress(DamagedArchiveError):
            for line in read_lines(directory / path):
                left.pop(line_digest(line), None)
    return list(left.values())
