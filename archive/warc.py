"""WARC/1.1 files (ISO 28500:2017): one record a gzip member, a request and a response for every exchange.

A payload that the archive holds already is not stored twice: a `revisit` record takes the place of the response (section 6.7).
A file grows only at its end and is never touched again once the run that began it is over.
"""

from __future__ import annotations

import hashlib
import os
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from archive.cdxj import index_line
from archive.durable import make_directories, sync_directory, write_fully
from archive.exchange import payload_digest
from archive.failpoints import reach
from archive.manifest import WarcFile
from archive.members import Member
from archive.records import RawPointer
from archive.warc_reading import read_record
from archive.warc_records import (
    encode_record,
    new_record_id,
    request_record,
    response_record,
    revisit_record,
    warcinfo_record,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from archive.captured import Captured
    from archive.exchange import Exchange
    from archive.limits import Limits
    from archive.warc_reading import WarcRecord
    from archive.warc_records import Record

FOLDER = "warc"

_PREFIX = "backissue"
_RUN_IN_NAME = re.compile(r"-(\d{8}T\d{6}-[a-z0-9]+)-\d{5,}\.warc\.gz$")


def run_of_file(name: str) -> str | None:
    """Return the run that wrote a WARC file of ours, null for a file with another kind of name."""
    match = _RUN_IN_NAME.search(name)
    return match[1] if match else None


def warc_files(directory: Path) -> list[str]:
    """Return the paths, relative to the archive, of every WARC file there is, whether it stands in the manifest or not."""
    return [f"{FOLDER}/{path.name}" for path in sorted((directory / FOLDER).glob("*.warc.gz"))]


class WarcAppender:
    """Appends exchanges to the WARC files of one run and takes back what was not committed."""

    def __init__(self, directory: Path, run_id: str, *, info: dict[str, str], limits: Limits, captured: Captured) -> None:
        """Prepare to write below `directory`/warc; a file is made with the first exchange. `info` is what `warcinfo` says."""
        self._directory = directory
        self._run_id = run_id
        self._info = info
        self._limits = limits
        self._captured = captured
        self._serial = 0
        self._descriptor: int | None = None
        self._committed = 0
        self._begun_at = datetime.min.replace(tzinfo=UTC)
        self._info_id = ""
        self._path = ""
        self._size = 0
        self._digest = self._committed_digest = hashlib.sha256()

    @property
    def pending(self) -> bool:
        """Whether anything is written that is not confirmed."""
        return self._size != self._committed

    @property
    def file(self) -> WarcFile:
        """The open file as far as it is written."""
        return WarcFile(path=self._path, bytes=self._size, sha256=self._digest.hexdigest())

    @property
    def open_path(self) -> str | None:
        """Path of the file that may still grow, relative to the archive; None where there is none."""
        return self._path if self._descriptor is not None else None

    def append(self, exchanges: Sequence[Exchange], moment: datetime) -> list[RawPointer]:
        """Write the exchanges and return where their payloads lie; `sync` makes them durable, `rollback` takes them back.

        Raises:
            OSError: nothing of the exchanges remains after `rollback`.
        """
        if self._descriptor is None or self._is_full(moment):
            self._begin_file(moment.astimezone(UTC))
        lines: list[bytes] = []
        pointers = [self._append_one(exchange, lines) for exchange in exchanges]
        self._captured.add_index_lines(self._path, lines)
        return pointers

    def sync(self) -> None:
        """Make what was appended durable."""
        if self._descriptor is not None:
            os.fsync(self._descriptor)

    def confirm(self) -> None:
        """Keep what was appended: its length stands in the journal."""
        self._committed, self._committed_digest = self._size, self._digest.copy()

    def rollback(self) -> None:
        """Cut the file back to what is committed; a file that holds nothing committed goes."""
        if self._descriptor is None or not self.pending:
            return
        if self._committed:
            os.ftruncate(self._descriptor, self._committed)
            self._size, self._digest = self._committed, self._committed_digest.copy()
        else:
            self.close()
            (self._directory / self._path).unlink()

    def close(self) -> None:
        """Close the open file: it grows no more."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _is_full(self, moment: datetime) -> bool:
        return self._committed >= self._limits.warc_bytes or moment - self._begun_at >= self._limits.warc_after

    def _begin_file(self, moment: datetime) -> None:
        self.close()
        folder = self._directory / FOLDER
        make_directories(folder)
        self._serial += 1
        name = f"{_PREFIX}-{moment:%Y%m%d%H%M%S}-{self._run_id}-{self._serial:05d}.warc.gz"
        self._path = f"{FOLDER}/{name}"
        self._size, self._committed = 0, 0
        self._digest, self._committed_digest = hashlib.sha256(), hashlib.sha256()
        self._begun_at = moment
        self._descriptor = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)
        sync_directory(folder)
        self._captured.name(self._path)
        self._info_id = new_record_id()
        self._write(warcinfo_record(self._info, name, self._info_id, moment))

    def _append_one(self, exchange: Exchange, index_lines: list[bytes]) -> RawPointer:
        record_id, digest = new_record_id(), payload_digest(exchange.body)
        held = self._captured.holder(exchange, digest)
        holder = self._read_holder(held) if held is not None else None
        if held is not None and holder is not None:
            pointer = held
            record = revisit_record(exchange, self._info_id, record_id, held.payload_digest, holder.headers)
            place = self._write(record)
        else:
            record = response_record(exchange, self._info_id, record_id, digest)
            place = self._write(record)
            pointer = RawPointer(warc_file=self._path, offset=place.offset, length=place.length, payload_digest=digest)
        if line := index_line(record.at(place), self._path):
            index_lines.append(line)
        reach("commit.warc-half")
        self._write(request_record(exchange, self._info_id, record_id))
        self._captured.enter(exchange, pointer)
        return pointer

    def _read_holder(self, pointer: RawPointer) -> WarcRecord | None:
        """Return the record that holds a payload; None where it cannot be read (any more): then the payload is stored again."""
        try:
            record = read_record(self._directory / pointer.warc_file, pointer.offset)
        except OSError:
            return None
        intact = record.kind == "response" and record.member.length == pointer.length
        return record if intact and record.headers.get("warc-payload-digest") == pointer.payload_digest else None

    def _write(self, record: Record) -> Member:
        assert self._descriptor is not None  # noqa: S101 - append has opened it
        member = encode_record(record)
        offset = self._size
        self._size += len(member)  # first: what a failed write leaves behind must be cut too
        self._digest.update(member)
        write_fully(self._descriptor, member, offset)
        return Member(offset, len(member), b"")
