"""Tombstones: what stands in a WARC file where a record was taken out, of equal length, so that no other record moves.

A tombstone is a gzip member that holds a `metadata` record. Its length is made up by padding that every reader of gzip passes over:
bytes of the header's extra field (RFC 1952 section 2.3.1.1) and empty stored blocks (RFC 1951 section 3.2.4).
"""

from __future__ import annotations

import os
import struct
import zlib
from typing import TYPE_CHECKING

from archive.durable import write_fully
from archive.errors import ArchiveError

if TYPE_CHECKING:
    from pathlib import Path

    from archive.warc_reading import WarcRecord

_CONTENT_TYPE = "application/warc-fields"
_FIELD = "backissue-tombstone"
_EMPTY_BLOCK = b"\x00\x00\x00\xff\xff"  # a stored block of length 0 that is not the last one
_EXTRA_FLAG, _COMMENT_FLAG = 4, 16
_EXTRA_OVERHEAD = 6  # XLEN and the head of one subfield
_MOST_EXTRA = 65_535 - 4
_SUBFIELD = b"bi"


def tombstone(length: int, *, record_id: str, date: str, reason: str, cause: str = "redacted") -> bytes:
    """Return a tombstone of exactly `length` bytes.

    Args:
        length: bytes of the member it stands for.
        record_id: `WARC-Record-ID`, with its angle brackets: of the record it stands for, where that is known.
        date: `WARC-Date`, UTC.
        reason: why, for people.
        cause: `redacted`, or `lost` where the record was damaged.

    Raises:
        ArchiveError: the length is too small for a record (about 200 bytes).
    """
    block = f"{_FIELD}: {cause}\r\nreason: {' '.join(reason.split())}\r\n".encode()
    head = f"WARC/1.1\r\nWARC-Type: metadata\r\nWARC-Record-ID: {record_id}\r\nWARC-Date: {date}\r\n"
    head += f"Content-Type: {_CONTENT_TYPE}\r\nContent-Length: {len(block)}\r\n\r\n"
    return pad_member(head.encode() + block + b"\r\n\r\n", length)


def pad_member(content: bytes, length: int) -> bytes:
    """Return a gzip member of exactly `length` bytes that inflates to `content`.

    Raises:
        ArchiveError: the content does not fit.
    """
    deflater = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    body = deflater.compress(content) + deflater.flush()
    trailer = struct.pack("<II", zlib.crc32(content), len(content))
    room = length - 10 - len(body) - len(trailer)
    if room < 0:
        raise ArchiveError(f"a tombstone of {length} bytes cannot be made: {length - room} are the least")
    flag, field, blocks = _padding(room)
    return b"\x1f\x8b\x08" + bytes([flag]) + b"\0\0\0\0\0\xff" + field + _EMPTY_BLOCK * blocks + body + trailer


def tombstone_cause(record: WarcRecord) -> str | None:
    """Return `redacted` or `lost` where a record is a tombstone, else None."""
    if record.kind != "metadata" or not record.block.startswith(f"{_FIELD}: ".encode()):
        return None
    return record.block.partition(b"\r\n")[0].decode("utf-8", "replace").partition(": ")[2]


def overwrite(path: Path, offset: int, member: bytes) -> None:
    """Write a tombstone over what it stands for, durably. Doing it again after a crash does no harm.

    Raises:
        ArchiveError: it would make the file longer.
        OSError: it cannot be written.
    """
    descriptor = os.open(path, os.O_WRONLY | os.O_CLOEXEC)
    try:
        if offset + len(member) > os.fstat(descriptor).st_size:
            raise ArchiveError(f"{path} ends before byte {offset + len(member)}")
        write_fully(descriptor, member, offset)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _padding(room: int) -> tuple[int, bytes, int]:
    """Return flag and optional field of the gzip header and the number of empty blocks that take up `room` bytes."""
    if room == 0:
        return 0, b"", 0
    if room < _EXTRA_OVERHEAD:
        return _COMMENT_FLAG, b" " * (room - 1) + b"\0", 0
    extra = room - _EXTRA_OVERHEAD
    blocks = 0
    if extra > _MOST_EXTRA:
        blocks = -(-(extra - _MOST_EXTRA) // len(_EMPTY_BLOCK))
        extra -= blocks * len(_EMPTY_BLOCK)
    return _EXTRA_FLAG, struct.pack("<H2sH", extra + 4, _SUBFIELD, extra) + b"\0" * extra, blocks
