"""Segments: the lines of a damaged one that can be read make a new one."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import orjson

from archive.compression import compression_of
from archive.manifest import file_digest
from archive.members import read_members
from archive.repairing.quarantine import Action
from archive.segments import line_digest, segment_path, write_segment
from archive.verification.line_check import complaint
from archive.waiting import Pile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from archive.manifest import Segment
    from archive.repairing.quarantine import Quarantine


@dataclass(slots=True)
class _Contents:
    lines: list[tuple[str, bytes]] = field(default_factory=list)
    """(site, line) of every line that is a record."""
    damage: list[str] = field(default_factory=list)
    """What could not be read."""


class SegmentRepair:
    """Repairs segments; what it changes in the archive's books it hands to the caller."""

    def __init__(self, directory: Path, quarantine: Quarantine, run_id: str, *, dry_run: bool) -> None:
        """Prepare; new segments bear the run's id."""
        self._directory = directory
        self._quarantine = quarantine
        self._run_id = run_id
        self._dry_run = dry_run
        self._serials = itertools.count(1)

    def repair(self, path: str, entry: Segment | None, is_waiting: Callable[[bytes], bool]) -> Action | None:
        """Repair one segment and return what was done; None where it is whole. Its entry in the books is to go wherever anything was done.

        Args:
            path: the segment.
            entry: what the books say of it; None where they do not list it.
            is_waiting: says of a line's digest whether the line waits in the journal, and must not be kept a second time.
        """
        if not (self._directory / path).is_file():
            rows = f"its {entry.rows} lines are lost" if entry else "it is lost"
            return self._quarantine.clear(path, rows)
        contents = self._read(path)
        if contents.damage:
            return self._salvage(path, contents, entry, is_waiting)
        if entry is None or self._is_as_stated(path, entry, len(contents.lines)):
            return None
        what = f"every line is whole, but it is not the file that was sealed: entered anew with {len(contents.lines)} of {entry.rows} lines"
        return Action(kind="registered", path=path, what=what)

    def _is_as_stated(self, path: str, entry: Segment, rows: int) -> bool:
        file = self._directory / path
        return (file.stat().st_size, rows) == (entry.bytes, entry.rows) and file_digest(file) == entry.sha256

    def _salvage(self, path: str, contents: _Contents, entry: Segment | None, is_waiting: Callable[[bytes], bool]) -> Action:
        kept = self._quarantine.move(path)
        lines = [(site, line) for site, line in contents.lines if entry is not None or not is_waiting(line_digest(line))]
        stated = f" of {entry.rows}" if entry else ""
        what = f"{'; '.join(contents.damage[:3])}: {len(contents.lines)}{stated} lines kept"
        if lines:
            table, day = path.partition("/")[0], path.rpartition("/")[2][:10]
            target = segment_path(table, day, self._run_id, next(self._serials))
            if not self._dry_run:
                pile = Pile(compression_of(target), {site for site, _ in lines})
                for _, line in lines:
                    pile.add(line)
                write_segment(self._directory, target, table, pile.batches(table, day), 0)
            what += f" in {target}"
        return Action(kind="salvaged", path=path, what=what, kept=kept)

    def _read(self, path: str) -> _Contents:
        """Return what can be read. Of a member that was cut short its whole lines count; of one that is damaged inside, none."""
        contents = _Contents()
        table, rest = path.partition("/")[0], b""
        for member in read_members(self._directory / path):
            if member.damage:
                contents.damage.append(f"{member.length} bytes at offset {member.offset} cannot be read ({member.damage})")
            if member.damage and member.damage != "cut short":
                rest = b""
                continue
            *lines, rest = (rest + member.content).split(b"\n")
            for line in lines:
                _take(contents, table, line + b"\n")
        if rest and not contents.damage:
            contents.damage.append(f"its last line is not whole: {rest[:40]!r}")
        return contents


def _take(contents: _Contents, table: str, line: bytes) -> None:
    try:
        row = orjson.loads(line)
    except orjson.JSONDecodeError:
        contents.damage.append(f"a line is not JSON: {line[:40]!r}")
        return
    if (found := complaint(table, row)) is not None:
        contents.damage.append(f"a line is no record: {found}")
    else:
        contents.lines.append((row["site"], line))
