"""`state.sqlite`: a damaged one goes into quarantine, and the committed lines that it still gives are taken over."""

from __future__ import annotations

import contextlib
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import orjson

from archive.compression import SUFFIXES, decompress_member, reading_errors
from archive.errors import ArchiveTooNewError, DamagedArchiveError, NotAnArchiveError
from archive.journal import FILE, Journal
from archive.refusals import primary_code
from archive.repairing.quarantine import Action
from archive.segments import line_digest, read_lines, segment_files
from archive.waiting import PLAIN, Pile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from archive.repairing.quarantine import Quarantine
    from archive.waiting import Batch

_Line = tuple[str, str, bytes]
"""Table, day and line."""
_COMPANIONS = ("-wal", "-shm")


def state_damage(directory: Path, *, read_only: bool) -> str | None:
    """Return what is wrong with the state; None where it is whole, or where there is none. `read_only` is for a dry run.

    Raises:
        ArchiveTooNewError: a newer version wrote it.
        sqlite3.OperationalError: it cannot be opened.
    """
    if not (directory / FILE).exists():
        return None
    try:
        with closing(Journal(directory, read_only=read_only).connection) as connection:
            (complaint,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    except ArchiveTooNewError:
        raise
    except (sqlite3.DatabaseError, NotAnArchiveError) as error:
        if isinstance(error, sqlite3.OperationalError) and primary_code(error) == sqlite3.SQLITE_CANTOPEN:
            raise
        return str(error)
    return None if complaint == "ok" else str(complaint)


def replace_state(directory: Path, damage: str, quarantine: Quarantine, *, dry_run: bool) -> Action:
    """Put the damaged state into quarantine and make a new one with the committed lines that can still be read from it."""
    kept = quarantine.move(FILE)
    for companion in _COMPANIONS:
        if (directory / (FILE + companion)).exists():
            quarantine.move(FILE + companion)
    lines = [] if dry_run else _unsealed(directory, list(_salvage(directory / kept)))
    if not dry_run:
        journal = Journal(directory)
        with closing(journal.connection) as connection:
            connection.execute("BEGIN IMMEDIATE")
            journal.waiting.append(_batches(lines))
            journal.set_fact("frontier_stale", 1)
            connection.execute("COMMIT")
    what = f"it is damaged ({damage}): made anew from the segments, with {len(lines)} lines that waited to be sealed"
    return Action(kind="quarantined", path=FILE, what=what, kept=kept)


def _salvage(path: Path) -> Iterator[_Line]:
    with contextlib.suppress(sqlite3.DatabaseError), closing(sqlite3.connect(path)) as connection:
        columns = {name for _, name, *_ in connection.execute("PRAGMA table_info(archive_journal)")}
        query = "SELECT table_name, day, coding, content FROM archive_journal ORDER BY id"
        if "coding" not in columns:  # state version 1
            query = "SELECT table_name, day, 'plain', line FROM archive_journal ORDER BY id"
        for table, day, coding, content in connection.execute(query):
            for line in _whole_lines(coding, content):
                yield str(table), str(day), line


def _whole_lines(coding: object, content: object) -> list[bytes]:
    """Return the lines that a row of the journal still gives."""
    if not isinstance(content, bytes) or coding not in (PLAIN, *SUFFIXES):
        return []
    try:
        text = content if coding == PLAIN else decompress_member(content, SUFFIXES[str(coding)])
    except reading_errors(Path(SUFFIXES.get(str(coding), ""))):
        return []
    return [line for line in text.splitlines(keepends=True) if line.endswith(b"\n")]


def _batches(lines: Iterable[_Line]) -> Iterator[Batch]:
    piles: dict[tuple[str, str], Pile] = {}
    for table, day, line in lines:
        pile = piles.setdefault((table, day), Pile("gzip"))
        pile.add(line)
        pile.sites.add(str(orjson.loads(line)["site"]))
    for (table, day), pile in piles.items():
        yield from pile.batches(table, day)


def _unsealed(directory: Path, lines: list[_Line]) -> list[_Line]:
    """Leave out the lines that stand in a segment: a damaged state may not say that they were sealed."""
    waiting = {line_digest(line) for *_, line in lines}
    sealed: set[bytes] = set()
    for path in segment_files(directory) if waiting else ():
        with contextlib.suppress(DamagedArchiveError):
            sealed.update(waiting.intersection(map(line_digest, read_lines(directory / path))))
    return [entry for entry in lines if line_digest(entry[2]) not in sealed]
