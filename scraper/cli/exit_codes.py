"""The exit codes of `backissue`, documented in docs/exit-codes.md, and the error that carries one."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """What the command says to the shell."""

    DONE = 0
    """Done; also when nothing was new, or some pages were dead, refused or no articles."""
    INTERNAL = 1
    """A defect of backissue: also a page on which extraction itself failed (`extract`), an archive that differs from its key (`demo`)."""
    USAGE = 2
    """The command line asks for something that is not there: an unknown option, a URL that is not http(s), a file or folder that the
    system does not let it read or write."""
    DISK_FULL = 3
    """No room left; nothing committed is lost."""
    NO_ARCHIVE = 4
    """The folder is not an archive, or another process is writing to it."""
    REFUSED = 7
    """Every start URL, or all that was left, was refused: by robots.txt, because that cannot be had, or because its address is private."""
    DAMAGED = 8
    """The archive is damaged."""
    FAILURES = 9
    """More than 5 % of the article URLs failed; for the one URL of `extract`: it could not be fetched."""
    NOTHING_NEW = 10
    """Nothing new, where the command was told to say so."""
    INTERRUPTED = 11
    """Interrupted; the same command goes on where that makes sense."""


class CommandError(Exception):
    """A command cannot go on, for a reason its user can act on: one sentence and an exit code, no traceback."""

    def __init__(self, message: str, code: ExitCode = ExitCode.USAGE) -> None:
        super().__init__(message)
        self.code = code
