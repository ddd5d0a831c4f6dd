"""Sealed segments: files of lines that never change, `TABLE/YYYY/YYYY-MM-DD-RUN-NNNN.jsonl.gz` (or `.zst`) by UTC day of the capture."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
from typing import IO, TYPE_CHECKING

import orjson

from archive.compression import SUFFIXES, compress_member, compression_of, open_segment, reading_errors
from archive.durable import make_directories, sync_directory
from archive.errors import DamagedArchiveError
from archive.failpoints import reach
from archive.manifest import Segment, check_schema_version
from archive.records import TABLES
from archive.waiting import MEMBER_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from archive.waiting import Batch

OPEN_SUFFIX = ".open"
"""What is added to a segment's name while it is written."""

_NAME = re.compile(r"^\d{4}-\d{2}-\d{2}-(?P<run>\d{8}T\d{6}-[a-z0-9]+)-\d{4,}\.jsonl\.(?:gz|zst)(?:\.open)?$")


def segment_path(table: str, day: str, run_id: str, serial: int, suffix: str = SUFFIXES["gzip"]) -> str:
    """Return a segment's path relative to the archive; a run gives every serial number once, so that no name is ever used again."""
    return f"{table}/{day[:4]}/{day}-{run_id}-{serial:04d}{suffix}"


def run_of_segment(name: str) -> str | None:
    """Return the run that wrote a segment, None for a file with another kind of name."""
    match = _NAME.match(name)
    return match["run"] if match else None


def segment_files(directory: Path, further_suffix: str = "") -> list[str]:
    """Return the paths, relative to the archive, of every segment file there is, whether it stands in the manifest or not."""
    names = tuple(suffix + further_suffix for suffix in SUFFIXES.values())
    found = (path for table in TABLES for path in sorted((directory / table).rglob("*.jsonl.*")) if path.name.endswith(names))
    return [path.relative_to(directory).as_posix() for path in found]


def write_segment(directory: Path, path: str, table: str, batches: Iterable[Batch], since: int) -> Segment:
    """Write batches of lines as a segment durably and return its entry in the manifest.

    Raises:
        OSError: it could not be written; nothing of it remains.
    """
    target = directory / path
    unfinished = target.with_name(target.name + OPEN_SUFFIX)
    make_directories(target.parent)
    try:
        with unfinished.open("xb") as file:
            segment = _write_members(file, path, table, batches, since)
            file.flush()
            os.fsync(file.fileno())
        reach("seal.written")
        unfinished.rename(target)
        sync_directory(target.parent)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        target.unlink(missing_ok=True)
        raise
    reach("seal.renamed")
    return segment


def read_lines(path: Path) -> Iterator[bytes]:
    """Return a segment's lines, each with its newline.

    Raises:
        DamagedArchiveError: the file is missing, cut short or damaged.
    """
    try:
        with open_segment(path) as file:
            yield from file
    except reading_errors(path) as error:
        reason = getattr(error, "strerror", None) or error  # without the path, which the system's errors end in
        raise DamagedArchiveError(f"segment {path} cannot be read: {reason}") from error


def line_digest(line: bytes) -> bytes:
    """Return what tells two lines apart, 16 bytes."""
    return hashlib.blake2b(line, digest_size=16).digest()


def inspect_segment(directory: Path, path: str, since: int) -> Segment:
    """Read a segment through and return its entry in the manifest.

    Raises:
        ArchiveTooNewError: its lines are of a newer schema.
        DamagedArchiveError: a gzip member or a line is incomplete, or a line is not a record of the table.
    """
    file, table = directory / path, path.partition("/")[0]
    rows = 0
    sites: set[str] = set()
    for line in read_lines(file):
        record = _parse(line, path)
        if not rows:
            check_schema_version(str(record.get("schema_version")), path)
        sites.add(str(record.get("site")))
        rows += 1
    with file.open("rb") as content:
        digest = hashlib.file_digest(content, "sha256").hexdigest()
    return Segment(path=path, table=table, rows=rows, bytes=file.stat().st_size, sha256=digest, since=since, sites=sorted(sites))


def _parse(line: bytes, path: str) -> dict[str, object]:
    if line.endswith(b"\n"):
        with contextlib.suppress(orjson.JSONDecodeError):
            record = orjson.loads(line)
            if isinstance(record, dict) and "record_type" in record:
                return record
    raise DamagedArchiveError(f"segment {path} has a line that is no record: {line[:60]!r}")


def _write_members(file: IO[bytes], path: str, table: str, batches: Iterable[Batch], since: int) -> Segment:
    rows, size, digest = 0, 0, hashlib.sha256()
    sites: set[str] = set()
    for member, count, named in _members(batches, compression_of(path)):
        file.write(member)
        digest.update(member)
        rows, size = rows + count, size + len(member)
        sites.update(named)
        reach("seal.member")
    return Segment(path=path, table=table, rows=rows, bytes=size, sha256=digest.hexdigest(), since=since, sites=sorted(sites))


def _members(batches: Iterable[Batch], compression: str) -> Iterator[tuple[bytes, int, set[str]]]:
    """Return the members that batches make, with their number of lines and sites: whole members stay, other lines are put together."""
    text, rows, sites = bytearray(), 0, set[str]()
    for batch in batches:
        is_member = batch.coding == compression
        if not is_member:
            text += batch.text()
            rows += batch.rows
            sites.update(batch.sites.split())
        if rows and (is_member or len(text) >= MEMBER_BYTES):
            yield compress_member(text, SUFFIXES[compression]), rows, sites
            text, rows, sites = bytearray(), 0, set()
        if is_member:
            yield batch.content, batch.rows, set(batch.sites.split())
    if rows:
        yield compress_member(text, SUFFIXES[compression]), rows, sites
