"""Segments: size, digest, every member inflated, every line a record of its table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from archive.manifest import file_digest
from archive.members import read_members
from archive.verification.findings import RESTORE
from archive.verification.line_check import complaint
from archive.verification.references import held_by, unique_key, wanted_by

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from archive.manifest import Segment
    from archive.verification.findings import Report
    from archive.verification.references import References

_SHOWN = 3
"""Findings of one kind that are shown of one file; the rest is counted."""


class SegmentCheck:
    """Checks one segment."""

    def __init__(self, directory: Path, path: str, report: Report, references: References) -> None:
        """Take note."""
        self._file, self._path = directory / path, path
        self._table = path.partition("/")[0]
        self._report, self._references = report, references
        self._rows = 0
        self._sites: set[str] = set()
        self._complaints = 0
        self._wanted: dict[tuple[str, str], int] = {}

    def run(self, entry: Segment | None) -> None:
        """Check the file, and against its entry in the manifest where there is one."""
        if not self._file.is_file():
            self._report.damage("missing", self._path, "the manifest lists it and it is not there", remedy=RESTORE)
            return
        for number, line in enumerate(self._lines(), 1):
            self._check_line(number, line)
        self._report.count("segments")
        self._report.count("lines", self._rows)
        if self._complaints > _SHOWN:
            self._report.damage("schema", self._path, f"{self._complaints - _SHOWN} more lines are no records of the table")
        self._references.want(self._path, ((kind, key, line) for (kind, key), line in self._wanted.items()))
        if entry is not None:
            self._compare(entry)

    def _lines(self) -> Iterator[bytes]:
        rest = b""
        for member in read_members(self._file):
            if member.damage:
                what = f"a compressed member of {member.length} bytes cannot be read: {member.damage}"
                self._report.damage("unreadable", self._path, what, place=f"offset {member.offset}", remedy=RESTORE)
                rest = b""
                continue
            *lines, rest = (rest + member.content).split(b"\n")
            yield from lines
        if rest:
            yield rest

    def _check_line(self, number: int, line: bytes) -> None:
        self._rows += 1
        try:
            row = orjson.loads(line)
        except orjson.JSONDecodeError:
            self._complain(number, "it is not JSON")
            return
        if (found := complaint(self._table, row)) is not None:
            self._complain(number, found)
            return
        self._sites.add(row["site"])
        self._enter(number, row)

    def _enter(self, number: int, row: dict[str, Any]) -> None:
        for kind, key in held_by(self._table, row):
            self._references.hold(kind, key)
        unique = unique_key(self._table, row)
        if unique is not None and not self._references.hold(f"line of {self._table}", unique):
            self._report.damage("doubled", self._path, f"the archive holds this line twice: {unique}", place=f"line {number}")
        for reference in wanted_by(self._table, row):
            self._wanted.setdefault(reference, number)

    def _complain(self, number: int, what: str) -> None:
        self._complaints += 1
        if self._complaints <= _SHOWN:
            self._report.damage("schema", self._path, what, place=f"line {number}")

    def _compare(self, entry: Segment) -> None:
        size = self._file.stat().st_size
        if size != entry.bytes:
            self._report.damage("size", self._path, f"it has {size} bytes, the manifest says {entry.bytes}", remedy=RESTORE)
        elif file_digest(self._file) != entry.sha256:
            self._report.damage("digest", self._path, "its SHA-256 is not the one in the manifest", remedy=RESTORE)
        if self._rows != entry.rows:
            self._report.damage("count", self._path, f"it has {self._rows} readable lines, the manifest says {entry.rows}", remedy=RESTORE)
        elif not self._complaints and sorted(self._sites) != entry.sites:
            self._report.damage("count", self._path, "its sites are not those in the manifest")
