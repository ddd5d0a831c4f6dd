"""Files that outlive a crash: fsync of files and directories, atomic replacement, and what to do when the disk is full."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sqlite3
from typing import TYPE_CHECKING

from archive.errors import DiskFullError, UnwritableError
from archive.failpoints import reach
from archive.refusals import primary_code, refusal_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

MIN_FREE_BYTES = 50_000_000
"""Below this much free space no commit begins: enough to seal what is committed and to write the run's record."""

_FULL_ERRNOS = frozenset({errno.ENOSPC, errno.EDQUOT})
_IO_ERROR = sqlite3.SQLITE_IOERR


def sync_directory(directory: Path) -> None:
    """Make the names in a directory durable: a renamed or created file may otherwise be gone after a power cut (see fsync(2))."""
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_directories(directory: Path) -> None:
    """Create a directory and its missing parents durably."""
    if directory.is_dir():
        return
    make_directories(directory.parent)
    directory.mkdir(exist_ok=True)
    sync_directory(directory.parent)


def write_atomically(path: Path, content: bytes | Iterable[bytes | memoryview]) -> None:
    """Replace a file so that a reader, or a crash, sees the old content or the new and nothing between; the new may come in pieces."""
    temporary = path.with_name(path.name + ".tmp")
    try:
        with temporary.open("wb") as file:
            file.writelines((content,) if isinstance(content, bytes) else content)
            file.flush()
            os.fsync(file.fileno())
        reach("atomic.written")
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_directory(path.parent)


def write_fully(descriptor: int, content: bytes, offset: int) -> None:
    """Write every byte at an offset: `os.pwrite` may stop short, most of all on a disk that is filling up.

    Raises:
        OSError: as `os.pwrite` does.
    """
    view = memoryview(content)
    while view:
        written = os.pwrite(descriptor, view, offset)
        view, offset = view[written:], offset + written


def check_free_space(directory: Path, least: int) -> None:
    """Refuse to go on below `least` free bytes; 0 switches the guard off.

    Raises:
        DiskFullError: there is less.
    """
    if least and (free := shutil.disk_usage(directory).free) < least:
        raise DiskFullError(
            f"disk full: {free / 1e6:.0f} MB are free at {directory}, the least is {least / 1e6:.0f} MB; what was committed is kept"
        )


@contextlib.contextmanager
def storage_errors(directory: Path) -> Iterator[None]:
    """Turn the many ways in which a full disk shows itself into one, and what the system does not let be written into another.

    Raises:
        DiskFullError: ENOSPC or EDQUOT, SQLITE_FULL, or SQLITE_IOERR while the disk is full.
        UnwritableError: as `refusal_of` tells.
    """
    try:
        yield
    except (OSError, sqlite3.OperationalError) as error:
        if not _is_disk_full(error, directory):
            if (refusal := refusal_of(error)) is None:
                raise
            raise UnwritableError(refusal) from error
        raise DiskFullError(f"disk full: no room left at {directory}; what was committed is kept") from error


def _is_disk_full(error: OSError | sqlite3.OperationalError, directory: Path) -> bool:
    if isinstance(error, OSError):
        return error.errno in _FULL_ERRNOS
    code = primary_code(error)
    if code == _IO_ERROR:
        return shutil.disk_usage(directory).free < MIN_FREE_BYTES
    return code == sqlite3.SQLITE_FULL
