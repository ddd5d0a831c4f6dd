"""Redaction: one captured page is taken out of its WARC file for good, with the request that names it, and nothing else changes.

The records are overwritten by tombstones of equal length, so every other pointer, index entry and offset stays true.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from archive.books import Books
from archive.cdxj import index_of, write_index
from archive.directory import lock
from archive.errors import DamagedArchiveError
from archive.manifest import WarcFile, file_digest, read_manifest
from archive.readback import pointer_of
from archive.tombstone import overwrite, tombstone
from archive.warc_reading import read_record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from archive.records import RawPointer
    from archive.warc_reading import WarcRecord


def redact(directory: Path | str, pointer: RawPointer | Mapping[str, Any], *, reason: str) -> None:
    """Overwrite the record that a pointer leads to, and its request record, which names the URL. Lines of the tables stay as they are.

    Done again, also after a crash, it does no harm. The caller sees to copies of the archive and of the file system.

    Args:
        directory: the archive.
        pointer: the record: an entry of an article's `raw`, or any other record by its offset and length.
        reason: why, for people; it stands in the file.

    Raises:
        ArchiveLockedError: another process writes to the archive.
        DamagedArchiveError: there is no such record.
        ArchiveError: a record is too small for a tombstone; then nothing was changed.
    """
    directory, pointer = Path(directory), pointer_of(pointer)
    held = lock(directory)
    try:
        path = directory / pointer.warc_file
        record = read_record(path, pointer.offset)
        if record.damage or record.member.length != pointer.length:
            raise DamagedArchiveError(f"what lies at {pointer.warc_file}, offset {pointer.offset}, is no WARC record of that length")
        doomed = [record, *_request_of(path, record)]
        for each, member in [(each, _tombstone_of(each, reason)) for each in doomed]:
            overwrite(path, each.member.offset, member)
        _enter(directory, pointer.warc_file)
    finally:
        held.release()


def _request_of(path: Path, response: WarcRecord) -> list[WarcRecord]:
    """Return the request record of a response, which follows it; none where there is none, or it was redacted already."""
    if response.member.end >= path.stat().st_size:
        return []
    record = read_record(path, response.member.end)
    belongs = record.kind == "request" and record.headers.get("warc-concurrent-to") == response.headers["warc-record-id"]
    return [record] if belongs else []


def _tombstone_of(record: WarcRecord, reason: str) -> bytes:
    headers = record.headers
    return tombstone(record.member.length, record_id=headers["warc-record-id"], date=headers["warc-date"], reason=reason)


def _enter(directory: Path, warc_file: str) -> None:
    """Make index and books say what the file holds now."""
    books = Books(directory, read_manifest(directory))
    entry = books.warc.get(warc_file)
    end = entry.bytes if entry else None
    write_index(directory, warc_file, index_of(directory, warc_file, end))
    if entry is not None:
        books.set_warc(warc_file, WarcFile(path=warc_file, bytes=entry.bytes, sha256=file_digest(directory / warc_file, end)))
        books.write()
