"""WARC/1.1 files (ISO 28500:2017): one record a gzip member, a request and a response for every exchange.

A file grows only at its end and is never touched again once the run that began it is over.
"""

from __future__ import annotations

import gzip
import io
import os
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeaders, StatusAndHeadersParser
from warcio.warcwriter import WARCWriter

from archive.durable import make_directories, sync_directory, write_fully
from archive.exchange import ascii_url, payload_digest, request_message, response_message
from archive.failpoints import reach
from archive.records import RawPointer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from archive.exchange import Exchange

FOLDER = "warc"
MAX_FILE_BYTES = 1_000_000_000
"""A file that has reached this size is followed by a new one: 1 GB, as the WARC implementation guidelines recommend."""

_PREFIX = "backissue"
_GZIP_LEVEL = 6
_VERSION = "WARC/1.1"
_CONFORMS_TO = "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"
_RUN_IN_NAME = re.compile(r"-(\d{8}T\d{6}-[a-z0-9]+)-\d{5,}\.warc\.gz$")


def run_of_file(name: str) -> str | None:
    """Return the run that wrote a WARC file of ours, null for a file with another kind of name."""
    match = _RUN_IN_NAME.search(name)
    return match[1] if match else None


class WarcAppender:
    """Appends exchanges to the WARC files of one run and takes back what was not committed."""

    def __init__(self, directory: Path, run_id: str, *, info: dict[str, str], max_bytes: int, now: Callable[[], datetime]) -> None:
        """Prepare to write below `directory`/warc; a file is made with the first exchange. `info` is what `warcinfo` says."""
        self._directory = directory
        self._run_id = run_id
        self._info = info
        self._max_bytes = max_bytes
        self._now = now
        self._serial = 0
        self._descriptor: int | None = None
        self._committed = 0
        self._info_id = ""
        self.path = ""
        """Path of the open file, relative to the archive; empty before the first."""
        self.size = 0
        """Bytes written to it."""

    @property
    def pending(self) -> bool:
        """Whether anything is written that is not confirmed."""
        return self.size != self._committed

    def append(self, exchanges: Sequence[Exchange]) -> list[RawPointer]:
        """Write the exchanges and return where their responses lie; `sync` makes them durable, `rollback` takes them back.

        Raises:
            OSError: nothing of the exchanges remains after `rollback`.
        """
        if self._descriptor is None or self._committed >= self._max_bytes:
            self._begin_file()
        return [self._append_one(exchange) for exchange in exchanges]

    def sync(self) -> None:
        """Make what was appended durable."""
        if self._descriptor is not None:
            os.fsync(self._descriptor)

    def confirm(self) -> None:
        """Keep what was appended: its length stands in the journal."""
        self._committed = self.size

    def rollback(self) -> None:
        """Cut the file back to what is committed; a file that holds nothing committed goes."""
        if self._descriptor is None or not self.pending:
            return
        if self._committed:
            os.ftruncate(self._descriptor, self._committed)
            self.size = self._committed
        else:
            self.close()
            (self._directory / self.path).unlink()

    def close(self) -> None:
        """Close the open file."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _begin_file(self) -> None:
        self.close()
        folder = self._directory / FOLDER
        make_directories(folder)
        self._serial += 1
        moment = self._now().astimezone(UTC)
        name = f"{_PREFIX}-{moment:%Y%m%d%H%M%S}-{self._run_id}-{self._serial:05d}.warc.gz"
        self.path = f"{FOLDER}/{name}"
        self.size = self._committed = 0
        self._descriptor = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)
        sync_directory(folder)
        self._info_id = _record_id()
        self._write(_member(*_warcinfo(self._info, name, self._info_id, moment)))

    def _append_one(self, exchange: Exchange) -> RawPointer:
        response_id, digest = _record_id(), payload_digest(exchange.body)
        common = _common_headers(exchange, self._info_id)
        offset = self.size
        length = self._write(_member(*_response(exchange, common, response_id, digest)))
        reach("commit.warc-half")
        self._write(_member(*_request(exchange, common, response_id)))
        return RawPointer(warc_file=self.path, offset=offset, length=length, payload_digest=digest)

    def _write(self, member: bytes) -> int:
        assert self._descriptor is not None  # noqa: S101 - append has opened it
        offset = self.size
        self.size += len(member)  # first: what a failed write leaves behind must be cut too
        write_fully(self._descriptor, member, offset)
        return len(member)


_Record = tuple[str, list[tuple[str, str]], bytes]


def _warcinfo(info: dict[str, str], name: str, record_id: str, moment: datetime) -> _Record:
    fields = {**info, "format": "WARC File Format 1.1", "conformsTo": _CONFORMS_TO}
    block = "".join(f"{key}: {' '.join(value.split())}\r\n" for key, value in fields.items()).encode()
    headers = [("WARC-Record-ID", record_id), ("WARC-Date", _warc_date(moment)), ("WARC-Filename", name)]
    return "warcinfo", [*headers, ("Content-Type", "application/warc-fields")], block


def _response(exchange: Exchange, common: list[tuple[str, str]], record_id: str, digest: str) -> _Record:
    headers = [("WARC-Record-ID", record_id), *common, ("WARC-Payload-Digest", digest)]
    if exchange.truncated:
        headers.append(("WARC-Truncated", exchange.truncated))
    return "response", [*headers, ("Content-Type", "application/http; msgtype=response")], response_message(exchange)


def _request(exchange: Exchange, common: list[tuple[str, str]], response_id: str) -> _Record:
    headers = [("WARC-Record-ID", _record_id()), *common, ("WARC-Concurrent-To", response_id), ("WARC-Payload-Digest", payload_digest(b""))]
    return "request", [*headers, ("Content-Type", "application/http; msgtype=request")], request_message(exchange)


def _common_headers(exchange: Exchange, info_id: str) -> list[tuple[str, str]]:
    headers = [
        ("WARC-Warcinfo-ID", info_id),
        ("WARC-Target-URI", ascii_url(exchange.url)),
        ("WARC-Date", _warc_date(exchange.fetched_at)),
    ]
    if exchange.ip:
        headers.append(("WARC-IP-Address", exchange.ip))
    if exchange.protocol not in ("HTTP/1.0", "HTTP/1.1"):
        headers.append(("WARC-Protocol", exchange.protocol))
    return headers


def _member(kind: str, headers: list[tuple[str, str]], block: bytes) -> bytes:
    """Return a record as one gzip member.

    The block goes to warcio whole, not split into HTTP headers and body: warcio would percent-encode header values that are not ASCII.
    """
    named = StatusAndHeaders("", [("WARC-Type", kind), *headers, ("WARC-Block-Digest", payload_digest(block))], protocol=_VERSION)
    record = ArcWarcRecord("warc", kind, named, io.BytesIO(block), None, named.get_header("Content-Type"), len(block))
    buffer = io.BytesIO()
    WARCWriter(buffer, gzip=False, warc_version=_VERSION).write_record(record)
    return gzip.compress(buffer.getvalue(), _GZIP_LEVEL, mtime=0)


def _record_id() -> str:
    return str(StatusAndHeadersParser.make_warc_id())


def _warc_date(moment: datetime) -> str:
    """Return a moment in UTC as WARC/1.1 writes it, with microseconds where it has any (W3C profile of ISO 8601)."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
