"""The folder an export is written to."""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from archive.errors import ExportTargetError

if TYPE_CHECKING:
    from collections.abc import Iterator


def is_free(place: Path) -> bool:
    """Whether a place is that of a new or empty folder."""
    return not place.exists() or (place.is_dir() and not any(place.iterdir()))


@contextlib.contextmanager
def new_folder(target: Path | str) -> Iterator[Path]:
    """Yield a folder to write into, which becomes `target` when the block ends, and is removed where it raises.

    Raises:
        ExportTargetError: `target` is there already and is no empty folder.
        OSError: it cannot be made.
    """
    target = Path(target)
    if not is_free(target):
        raise ExportTargetError(f"{target} is there already: name a new or empty folder")
    partial = target.with_name(f"{target.name}.{os.getpid()}.partial")
    try:
        partial.mkdir(parents=True)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(target)) from error  # the name that was asked for, not the one in between
    try:
        yield partial
        partial.rename(target)
    except BaseException:
        shutil.rmtree(partial, ignore_errors=True)
        raise
