"""Opening an archive to be read: what is sealed is read, and what a crawl that was cut off left unsealed is told of."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import archive

if TYPE_CHECKING:
    from archive import Archive


def open_sealed(directory: str) -> Archive:
    """Open an archive as `archive.open` does, with a sentence on stderr where lines of it wait that no crawl is about to seal."""
    opened = archive.open(directory)
    tell_waiting(Path(directory))
    return opened


def tell_waiting(directory: Path) -> None:
    """Say on stderr how many committed lines readers do not see until they are sealed; nothing while a crawl that will do it is running."""
    from archive.directory import is_locked
    from archive.journal import count_waiting
    from scraper.cli.terminal import counted

    waiting = 0
    with contextlib.suppress(PermissionError):  # of the lock: whoever may not read it reads the sealed segments all the same
        waiting = 0 if is_locked(directory) else count_waiting(directory)
    if waiting:
        lines = f"{counted(waiting, 'committed line')} of a run that was cut off {'waits' if waiting == 1 else 'wait'} to be sealed"
        print(f"{lines} and cannot be read yet: go on with the crawl, or run `backissue repair {directory}`", file=sys.stderr)
