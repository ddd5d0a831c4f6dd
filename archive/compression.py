"""The two compressions of segments: gzip, which every tool reads, and Zstandard, smaller and faster, which nearly every tool reads."""

from __future__ import annotations

import gzip
import zlib
from typing import IO, TYPE_CHECKING, cast

from archive.errors import ArchiveError

if TYPE_CHECKING:
    from pathlib import Path

SUFFIXES = {"gzip": ".jsonl.gz", "zstd": ".jsonl.zst"}
"""File suffix of each."""

_GZIP_LEVEL = 6
_ZSTD_LEVEL = 6


def suffix_of(compression: str) -> str:
    """Return the suffix of files of a compression.

    Raises:
        ArchiveError: there is no such compression.
    """
    if compression not in SUFFIXES:
        raise ArchiveError(f"no compression {compression!r}: it is one of {', '.join(SUFFIXES)}")
    return SUFFIXES[compression]


def compress_member(content: bytes, suffix: str) -> bytes:
    """Return a gzip member, or a Zstandard frame with a checksum; `suffix` as `SUFFIXES` has them. Equal input makes equal output."""
    if suffix == SUFFIXES["gzip"]:
        return gzip.compress(content, _GZIP_LEVEL, mtime=0)
    from backports import zstd

    parameter = zstd.CompressionParameter
    return zstd.compress(content, options={parameter.compression_level: _ZSTD_LEVEL, parameter.checksum_flag: 1})


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
