"""What the operating system and SQLite refuse, in a sentence that says where and what to do."""

from __future__ import annotations

import errno
import sqlite3

_ADVICE = {
    errno.ENOENT: "see whether it was moved or deleted, or name another place",
    errno.EACCES: "see who owns it and what its mode allows, or name another place",
    errno.EPERM: "see who owns it and what its mode allows, or name another place",
    errno.EROFS: "name a place on another file system, or mount this one for writing",
    errno.EISDIR: "a file should be there: move the folder away",
    errno.ENOTDIR: "a folder should be there: move the file away, or name another place",
    errno.EEXIST: "move away what is there, or name another place",
    errno.ENAMETOOLONG: "name a shorter one",
    errno.ELOOP: "its symbolic links lead back to themselves",
    errno.EIO: "the disk or its connection fails: look at the system's log",
    errno.ESTALE: "the network's file system has lost it: mount it again",
    errno.EMFILE: "allow more open files: `ulimit -n 256`",
    errno.ENFILE: "the system has too many open files: end other programs",
}
"""What helps, by error number (POSIX.1-2017, `errno.h`)."""
_OF_SQLITE = {
    sqlite3.SQLITE_PERM: _ADVICE[errno.EACCES],
    sqlite3.SQLITE_READONLY: _ADVICE[errno.EACCES],
    sqlite3.SQLITE_CANTOPEN: _ADVICE[errno.EACCES],
    sqlite3.SQLITE_IOERR: _ADVICE[errno.EIO],
}
"""The same by SQLite's primary result code."""
_PRIMARY_CODE = 0xFF  # an extended SQLite result code holds the primary one in its low byte


def primary_code(error: sqlite3.OperationalError) -> int:
    """Return SQLite's primary result code of an error, 0 for one that Python raised itself."""
    return getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE


def refusal_of(error: BaseException) -> str | None:
    """Return what to tell of a file or folder that cannot be read or written; None for every other error, a full disk's too."""
    if isinstance(error, sqlite3.OperationalError):
        advice = _OF_SQLITE.get(primary_code(error))
        return f"state.sqlite: {error}: {advice}" if advice is not None else None
    if not isinstance(error, OSError) or (known := cause_and_advice(error)) is None:
        return None
    place = f"{error.filename}: " if error.filename is not None else ""
    return f"{place}{known[0]}: {known[1]}"


def cause_and_advice(error: OSError) -> tuple[str, str] | None:
    """Return what the system says of a file or folder it refuses, and what helps; None for every other error."""
    advice = _ADVICE.get(error.errno or 0)
    return ((error.strerror or type(error).__name__).lower(), advice) if advice is not None else None
