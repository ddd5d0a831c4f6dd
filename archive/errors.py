"""What can go wrong with an archive. Every message is one sentence meant for the person at the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class ArchiveError(Exception):
    """Base of every error of this package."""


class NotAnArchiveError(ArchiveError):
    """The directory holds something, and it is not an archive."""

    @classmethod
    def at(cls, directory: Path) -> NotAnArchiveError:
        """Return what to tell of a place that is to be read and where no archive lies."""
        if not directory.exists():
            why = "there is no such folder"
        elif not directory.is_dir():
            why = "it is a file"
        else:
            why = "it holds neither a manifest nor a table; name the folder that a crawl was given with --out"
        return cls(f"{directory} is not an archive: {why}")


class ArchiveLockedError(ArchiveError):
    """Another process is writing to the archive."""


class ArchiveTooNewError(ArchiveError):
    """The archive was written by a newer version whose format this one does not know."""


class StorageError(ArchiveError):
    """The archive cannot be written now. Nothing that was committed is lost."""


class DiskFullError(StorageError):
    """There is no room left, or less than the guard asks for. Nothing that was committed is lost."""


class UnwritableError(StorageError):
    """The system does not let a file or folder be written, or the disk fails. Nothing that was committed is lost."""


class DamagedArchiveError(ArchiveError):
    """A file of the archive does not hold what the archive says it holds."""


class MissingEngineError(ArchiveError, ImportError):
    """An optional engine is asked for that is not installed."""


class ExportTargetError(ArchiveError):
    """The folder an export is to be written to holds something already."""
