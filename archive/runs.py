"""Runs: every opening of an archive for writing has an id, which names the files it makes, and a record of what it did."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import orjson

from archive.durable import make_directories, storage_errors, write_atomically
from archive.times import iso

if TYPE_CHECKING:
    from pathlib import Path

    from archive.journal import Journal
    from archive.manifest import Manifest

FOLDER = "runs"
_SUFFIX_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that is read for another


def utcnow() -> datetime:
    """Return the present moment, aware, in UTC."""
    return datetime.now(UTC)


def new_run_id(moment: datetime) -> str:
    """Return an id for a run that begins at a moment: its time in UTC and four letters. Whether it is new is for the caller to see."""
    moment = moment.astimezone(UTC)
    return f"{moment:%Y%m%dT%H%M%S}-" + "".join(secrets.choice(_SUFFIX_LETTERS) for _ in range(4))


def begin_run(journal: Journal, previous: Manifest | None, moment: datetime) -> str:
    """Enter a run that begins at an aware moment into the journal, and return its id, which no other run of the archive has."""
    stamp = iso(moment)
    journal.connection.execute("BEGIN IMMEDIATE")
    if journal.fact("created_at") is None:
        journal.set_fact("created_at", previous.created_at if previous else stamp)
    run_id = new_run_id(moment)
    while not journal.add_run(run_id, stamp):
        run_id = new_run_id(moment)
    journal.connection.execute("COMMIT")
    return run_id


def write_run_record(directory: Path, run_id: str, record: dict[str, Any]) -> Path:
    """Write what a run tells of itself (JSON) to `runs/RUN.json` of an archive, atomically, and return the path.

    Raises:
        StorageError: there is no room, or it cannot be written.
    """
    path = directory / FOLDER / f"{run_id}.json"
    with storage_errors(directory):
        make_directories(path.parent)
        write_atomically(path, orjson.dumps(record, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
    return path
