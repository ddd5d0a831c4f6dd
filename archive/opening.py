"""Opening an archive for writing: the lock, what an earlier run left, and the run that begins."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

from archive.backlog import Backlog
from archive.datapackage import write_schemas
from archive.directory import lock, recognise
from archive.durable import make_directories, storage_errors
from archive.errors import ArchiveError
from archive.failpoints import reach
from archive.journal import FILE as STATE_FILE
from archive.journal import Journal
from archive.manifest import read_manifest
from archive.recovery import recover
from archive.runs import begin_run
from archive.sealer import Sealer
from archive.warc import WarcAppender

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

    from filelock import FileLock

    from archive.limits import Limits


@dataclass(frozen=True, slots=True)
class OpenedArchive:
    """An archive that is locked and in order, with a run begun."""

    directory: Path
    lock: FileLock
    journal: Journal
    sealer: Sealer
    backlog: Backlog
    warc: WarcAppender
    started_at: datetime
    run_id: str


def open_archive(
    directory: Path, suffix: str, *, software: str, operator: str | None, limits: Limits, now: Callable[[], datetime]
) -> OpenedArchive:
    """Lock an archive, or make one, bring it in order and begin a run whose segments end in `suffix`; where that fails, let go of it."""
    recognise(directory)
    make_directories(directory)
    with contextlib.ExitStack() as undo:
        held = lock(directory)
        undo.callback(held.release)
        journal = Journal(directory)
        undo.callback(journal.connection.close)
        reach("create.journal")
        previous = read_manifest(directory)
        recover(directory, journal, previous)
        started_at = now()
        run_id = begin_run(journal, previous, started_at)
        sealer = Sealer(directory, journal, run_id, suffix)
        backlog = Backlog(limits, *journal.waiting.size(), started_at)
        _tell_readers(directory, sealer)
        info = {"software": software, "robots": "obey", "isPartOf": run_id} | ({"operator": operator} if operator else {})
        warc = WarcAppender(directory, run_id, info=info, limits=limits, captured=journal.captured)
        undo.pop_all()
    return OpenedArchive(directory, held, journal, sealer, backlog, warc, started_at, run_id)


def _tell_readers(directory: Path, sealer: Sealer) -> None:
    """Publish what recovery took in."""
    sealer.publish()
    sealer.write_indexes(still_open=None)
    write_schemas(directory)
    reach("create.manifest")


@contextlib.contextmanager
def opening_errors(directory: Path) -> Iterator[None]:
    """Say of a full disk and of a damaged `state.sqlite` what they are, and what helps."""
    with storage_errors(directory):
        try:
            yield
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError as error:
            raise ArchiveError(
                f"{directory / STATE_FILE} is damaged: move it away, or run `backissue repair`, and it is rebuilt from the segments"
            ) from error
