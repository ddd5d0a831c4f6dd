"""WARC files: torn tails are cut, tombstones take the place of what cannot be read, so that no other record moves."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from archive.durable import write_fully
from archive.errors import ArchiveError
from archive.manifest import WarcFile, file_digest
from archive.repairing.quarantine import Action
from archive.tombstone import tombstone
from archive.warc_reading import read_records
from archive.warc_records import new_record_id, warc_date

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from archive.repairing.quarantine import Quarantine


@dataclass(slots=True)
class WarcOutcome:
    """What was done to one WARC file."""

    actions: list[Action] = field(default_factory=list)
    """Empty where the file is whole."""
    entry: WarcFile | None = None
    """What the books are to say of it from now on; null where they are to forget it."""


class WarcRepair:
    """Repairs WARC files; what it changes in the archive's books it hands to the caller."""

    def __init__(self, directory: Path, quarantine: Quarantine, now: Callable[[], datetime], *, dry_run: bool) -> None:
        """Prepare."""
        self._directory = directory
        self._quarantine = quarantine
        self._now = now
        self._dry_run = dry_run

    def repair(self, path: str, entry: WarcFile | None, *, behind: bool) -> WarcOutcome:
        """Repair one file.

        Args:
            path: the file.
            entry: what the books say of it; None where they do not list it.
            behind: whether the books may be behind the file: then whole records beyond the length they state belong to it.
        """
        file = self._directory / path
        if not file.is_file():
            return WarcOutcome([self._quarantine.clear(path, "its captures are lost")])
        outcome = WarcOutcome()
        size = file.stat().st_size
        whole, holes = self._survey(path, None if behind or entry is None else entry.bytes)
        end = max(whole, entry.bytes if entry else 0)
        if size > end:
            outcome.actions.append(self._cut(path, end, size))
        holes = [(begin, stop) for begin, stop in holes if begin < end]
        if size < end and not (holes and holes[-1][1] == size):
            holes.append((size, size))
        for begin, stop in holes:
            outcome.actions.append(self._bury(path, begin, end if stop == min(size, end) else stop, size))
        self._settle(path, entry, end, outcome)
        return outcome

    def _survey(self, path: str, end: int | None) -> tuple[int, list[tuple[int, int]]]:
        """Return the end of the last whole record, and the stretches that cannot be read."""
        whole, holes = 0, []
        for record in read_records(self._directory / path, end):
            if record.damage:
                holes.append((record.member.offset, record.member.end))
            else:
                whole = record.member.end
        return whole, holes

    def _cut(self, path: str, end: int, size: int) -> Action:
        kept = self._quarantine.copy_stretch(path, end, size - end)
        if not self._dry_run:
            os.truncate(self._directory / path, end)
        return Action(kind="cut", path=path, what=f"{size - end} bytes beyond the last committed record, at {end}, were cut off", kept=kept)

    def _bury(self, path: str, begin: int, end: int, size: int) -> Action:
        """Lay a tombstone over a stretch that cannot be read; where the file has lost its end, it gets its length again."""
        there = min(end, size) - begin
        kept = self._quarantine.copy_stretch(path, begin, there) if there else None
        date = warc_date(self._now())
        try:
            member = tombstone(end - begin, record_id=new_record_id(), date=date, reason="it could not be read", cause="lost")
        except ArchiveError as error:
            return Action(kind="tombstone", path=path, what=f"{end - begin} bytes at {begin} cannot be read, and stay: {error}", kept=kept)
        if not self._dry_run:
            _write(self._directory / path, begin, member)
        what = f"{end - begin} bytes at {begin} could not be read: a tombstone stands in their place"
        return Action(kind="tombstone", path=path, what=what, kept=kept)

    def _settle(self, path: str, entry: WarcFile | None, end: int, outcome: WarcOutcome) -> None:
        if self._dry_run and outcome.actions:
            return
        digest = file_digest(self._directory / path, end)
        outcome.entry = WarcFile(path=path, bytes=end, sha256=digest)
        if entry is not None and not outcome.actions and entry.sha256 not in ("", digest):
            what = "every record is whole, but it is not the file that was written: entered anew"
            outcome.actions.append(Action(kind="registered", path=path, what=what))


def _write(path: Path, offset: int, content: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CLOEXEC)
    try:
        write_fully(descriptor, content, offset)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
