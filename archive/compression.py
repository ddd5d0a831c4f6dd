"""Compression of segments and WARC records: gzip, which every tool reads, or for segments Zstandard, smaller, which nearly all read.

gzip members of lines are made by ISA-L, five times as fast as zlib at its level 6 and larger by 13 %; those of raw pages, which are most of
what an archive weighs, by zlib-ng, at its level 5 as small as zlib's level 6 within 2 % in less than half the time (the table is in
benchmarks/RESULTS.md). Pages that the server compressed are not compressed once more. What a file holds does not depend on the library; its
bytes may, and digests are taken of the bytes.
"""

from __future__ import annotations

import gzip
import struct
import zlib
from typing import IO, TYPE_CHECKING, cast

from isal import isal_zlib
from zlib_ng import zlib_ng

from archive.errors import ArchiveError

if TYPE_CHECKING:
    from pathlib import Path

SUFFIXES = {"gzip": ".jsonl.gz", "zstd": ".jsonl.zst"}
"""File suffix of each."""

LINES_LEVEL = 2
"""ISA-L's level of lines, of 0 to 3. Part of what it costs in room is saved by members of 256 kB (`archive.waiting.MEMBER_BYTES`)."""
PAGE_LEVEL = 5
"""gzip level of raw pages, most of what an archive weighs."""
_ZSTD_LEVEL = 6
_GZIP_FORMAT = 16 + zlib.MAX_WBITS
_GZIP_HEADER = b"\x1f\x8b\x08\0\0\0\0\0\0\xff"  # no name, no time, of no known system (RFC 1952 section 2.3)
_LONGEST_STORED = 65_535


def suffix_of(compression: str) -> str:
    """Return the suffix of files of a compression.

    Raises:
        ArchiveError: there is no such compression.
    """
    if compression not in SUFFIXES:
        raise ArchiveError(f"no compression {compression!r}: it is one of {', '.join(SUFFIXES)}")
    return SUFFIXES[compression]


def compression_of(name: str) -> str:
    """Return the compression that a segment's name states."""
    return "zstd" if name.endswith(SUFFIXES["zstd"]) else "gzip"


def gzip_member(content: bytes) -> bytes:
    """Return a gzip member of a raw page, without name or time."""
    return zlib_ng.compress(content, PAGE_LEVEL, _GZIP_FORMAT)


def stored_member(head: bytes, rest: bytes) -> bytes:
    """Return a gzip member of which only the head is deflated; the rest, compressed already, is stored (RFC 1951 section 3.2.4)."""
    deflater = zlib_ng.compressobj(PAGE_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    parts = [_GZIP_HEADER, deflater.compress(head), deflater.flush(zlib.Z_SYNC_FLUSH)]
    for start in range(0, max(1, len(rest)), _LONGEST_STORED):
        block = rest[start : start + _LONGEST_STORED]
        parts += (struct.pack("<BHH", start + len(block) == len(rest), len(block), len(block) ^ 0xFFFF), block)
    check = zlib_ng.crc32(rest, zlib_ng.crc32(head))
    parts.append(struct.pack("<II", check, (len(head) + len(rest)) & 0xFFFF_FFFF))
    return b"".join(parts)


def compress_member(content: bytes | memoryview | bytearray, suffix: str) -> bytes:
    """Return a gzip member, or a Zstandard frame with a checksum; `suffix` as `SUFFIXES` has them. Equal input makes equal output."""
    if suffix == SUFFIXES["gzip"]:
        return isal_zlib.compress(content, LINES_LEVEL, _GZIP_FORMAT)
    from backports import zstd

    parameter = zstd.CompressionParameter
    return zstd.compress(content, options={parameter.compression_level: _ZSTD_LEVEL, parameter.checksum_flag: 1})


def decompress_member(content: bytes, suffix: str) -> bytes:
    """Return what `compress_member` was given; errors as `reading_errors` says."""
    if suffix == SUFFIXES["gzip"]:
        return gzip.decompress(content)
    from backports import zstd

    return zstd.decompress(content)


def open_segment(path: Path) -> IO[bytes]:
    """Open a segment for reading what it inflates to; `reading_errors` says what may be raised then."""
    if path.name.endswith(SUFFIXES["gzip"]):
        return cast("IO[bytes]", gzip.open(path, "rb"))
    from backports import zstd

    return cast("IO[bytes]", zstd.open(path, "rb"))


def reading_errors(path: Path) -> tuple[type[Exception], ...]:
    """Return what reading a segment raises where it is missing, cut short or damaged."""
    common = (FileNotFoundError, EOFError, gzip.BadGzipFile, zlib.error)
    if path.name.endswith(SUFFIXES["gzip"]):
        return common
    from backports import zstd

    return (*common, zstd.ZstdError)
