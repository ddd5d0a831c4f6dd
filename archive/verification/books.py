"""The archive's own books: the manifest, and `state.sqlite` where there is one."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from archive.errors import DamagedArchiveError
from archive.journal import FILE as STATE_FILE
from archive.journal import open_for_reading, waiting_lines
from archive.manifest import FILE as MANIFEST_FILE
from archive.manifest import WarcFile, manifest_digest_matches, read_manifest
from archive.verification.findings import RESTORE

if TYPE_CHECKING:
    from pathlib import Path

    from archive.manifest import Manifest
    from archive.verification.findings import Report


@dataclass(frozen=True, slots=True)
class State:
    """What `state.sqlite` says."""

    runs: frozenset[str] = frozenset()
    """Runs that wrote to the archive with this state."""
    segments: dict[str, str] = field(default_factory=dict)
    """SHA-256 of the registered segments by path."""
    warc: dict[str, WarcFile] = field(default_factory=dict)
    """The WARC files as far as they are committed, by path."""
    manifest_number: int = 0
    """Number of the manifest they make."""


def check_manifest(directory: Path, report: Report) -> Manifest | None:
    """Return the manifest; None where it is missing or cannot be read.

    Raises:
        ArchiveTooNewError: it was written by a newer version.
    """
    try:
        manifest = read_manifest(directory)
    except DamagedArchiveError as error:
        report.damage("manifest", MANIFEST_FILE, str(error))
        return None
    if manifest is None:
        report.damage("manifest", MANIFEST_FILE, "it is missing, or is none")
    elif (matches := manifest_digest_matches(directory)) is False:
        report.damage("manifest", MANIFEST_FILE, "its content is not the one its digest was taken of")
    elif matches is None:
        report.note("manifest", MANIFEST_FILE, "it has no digest, so that it cannot be checked")
    return manifest


def check_state(directory: Path, manifest: Manifest | None, report: Report) -> State:
    """Return what the state says; an empty one where there is none: readers and copies need none."""
    path = directory / STATE_FILE
    if not path.exists():
        return State()
    try:
        with closing(open_for_reading(path)) as connection:
            connection.execute("BEGIN")
            state, waiting, complaint = _read_state(connection)
    except sqlite3.DatabaseError as error:
        report.damage("state", STATE_FILE, f"it cannot be read: {error}")
        return State()
    if complaint != "ok":
        report.damage("state", STATE_FILE, f"it is damaged: {complaint}")
    if waiting:
        report.note("journal", STATE_FILE, f"{waiting} committed lines wait to be sealed: the next crawl, or a repair, seals them")
    if manifest is not None:
        _compare(state, manifest, report)
    return state


def _read_state(connection: sqlite3.Connection) -> tuple[State, int, str]:
    execute = connection.execute
    (complaint,) = execute("PRAGMA integrity_check(1)").fetchone()
    number = execute("SELECT value FROM archive_facts WHERE name = 'manifest_number'").fetchone()
    state = State(
        runs=frozenset(run for (run,) in execute("SELECT run_id FROM archive_runs")),
        segments=dict(execute("SELECT path, sha256 FROM archive_segments").fetchall()),
        warc={path: WarcFile(path=path, bytes=size) for path, size in execute("SELECT path, bytes FROM archive_warc")},
        manifest_number=int(number[0]) if number else 0,
    )
    return state, waiting_lines(connection), str(complaint)


def _compare(state: State, manifest: Manifest, report: Report) -> None:
    listed = {segment.path: segment.sha256 for segment in manifest.segments}
    differing = sorted(path for path in listed.keys() & state.segments.keys() if listed[path] != state.segments[path])
    for path in differing:
        report.damage("state", path, "manifest.json and state.sqlite state different digests of it", remedy=RESTORE)
    if missing := listed.keys() - state.segments.keys():
        report.note("state", STATE_FILE, f"it does not know {len(missing)} segments of the manifest: the next crawl takes them in")
    if state.manifest_number > manifest.number:
        report.note(
            "manifest", MANIFEST_FILE, f"it is number {manifest.number}, the state is at {state.manifest_number}: the next crawl writes it"
        )
