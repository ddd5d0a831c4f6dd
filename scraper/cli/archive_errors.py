"""What an error of the archive ends a command with; apart from the codes, so that a command without an archive loads no archive."""

from __future__ import annotations

from archive.errors import ArchiveError, DamagedArchiveError, DiskFullError, StorageError
from scraper.cli.exit_codes import ExitCode

_CODES = ((DiskFullError, ExitCode.DISK_FULL), (StorageError, ExitCode.USAGE), (DamagedArchiveError, ExitCode.DAMAGED))


def code_of(error: ArchiveError) -> ExitCode:
    """Return the exit code that docs/exit-codes.md gives an error."""
    return next((code for kind, code in _CODES if isinstance(error, kind)), ExitCode.NO_ARCHIVE)
