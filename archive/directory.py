"""Whether a directory is an archive, and the lock of its one writer."""

from __future__ import annotations

import contextlib
import fcntl
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from archive.errors import ArchiveLockedError, DamagedArchiveError, NotAnArchiveError
from archive.journal import APPLICATION_ID
from archive.journal import FILE as STATE_FILE
from archive.manifest import read_manifest
from archive.segments import run_of_segment, segment_files

if TYPE_CHECKING:
    from pathlib import Path

LOCK_FILE = "archive.lock"

_FIRST_FILES = frozenset((LOCK_FILE, STATE_FILE, f"{STATE_FILE}-wal", f"{STATE_FILE}-shm", f"{STATE_FILE}-journal"))
"""All that a process can have left which was killed before its `state.sqlite` says whose it is."""
_APPLICATION_ID_PLACE = slice(68, 72)  # SQLite file format, section 1.3


def recognise(directory: Path) -> None:
    """Do nothing where a directory is an archive or may become one: it is missing, empty, or holds the beginning of an archive.

    Raises:
        NotAnArchiveError: it is a file, or holds something else.
        ArchiveTooNewError: a newer version wrote it.
    """
    if not directory.exists():
        return
    if not directory.is_dir():
        raise NotAnArchiveError(f"{directory} is not a directory")
    if {entry.name for entry in directory.iterdir()} <= _FIRST_FILES or is_archive(directory):
        return
    raise NotAnArchiveError(f"{directory} is not empty and is not an archive: name a new or empty directory")


def is_archive(directory: Path) -> bool:
    """Return whether a directory is an archive, whole or damaged: it has a manifest, a state, or segments.

    Raises:
        ArchiveTooNewError: a newer version wrote it.
    """
    if not directory.is_dir():
        return False
    if _has_state(directory) or any(run_of_segment(path.rpartition("/")[2]) for path in segment_files(directory)):
        return True
    with contextlib.suppress(DamagedArchiveError):
        return read_manifest(directory) is not None
    return False


def lock(directory: Path) -> FileLock:
    """Take the writer's lock (flock(2): the kernel lets go of it when the process ends, however it ends).

    Raises:
        ArchiveLockedError: another process has it.
    """
    held = FileLock(directory / LOCK_FILE, timeout=0, thread_local=False)
    try:
        held.acquire()
    except Timeout as error:
        raise _locked_error(directory) from error
    return held


def check_unlocked(directory: Path) -> None:
    """Do nothing where no process is writing to an archive; asked as `is_locked` asks.

    Raises:
        ArchiveLockedError: one is.
    """
    if is_locked(directory):
        raise _locked_error(directory)


def is_locked(directory: Path) -> bool:
    """Return whether a process is writing to an archive; asked without writing, so that a folder one may only read has an answer."""
    try:
        with (directory / LOCK_FILE).open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except BlockingIOError:
        return True
    return False


def _locked_error(directory: Path) -> ArchiveLockedError:
    return ArchiveLockedError(f"another process is writing to {directory}: wait until it has ended")


def _has_state(directory: Path) -> bool:
    try:
        with (directory / STATE_FILE).open("rb") as file:
            header = file.read(_APPLICATION_ID_PLACE.stop)
    except FileNotFoundError:
        return False
    return int.from_bytes(header[_APPLICATION_ID_PLACE], "big") == APPLICATION_ID
