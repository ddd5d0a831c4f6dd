"""Reading a page from a file: plain or gzip, limited in size, every failure one sentence."""

from __future__ import annotations

import sys
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import BinaryIO

MAX_BYTES = 100_000_000
"""The largest page read, in bytes after decompression. The largest news page met in practice is under 10 MB."""

_GZIP_MAGIC = b"\x1f\x8b"
_WARC_HEAD = b"WARC/1."


class UnreadableError(Exception):
    """A page cannot be read; the message says why."""


def read_page(path: str | Path) -> bytes:
    """Return the bytes of a page in a file, decompressed where it is gzip.

    Raises:
        UnreadableError: the file is missing, a directory, too large, not permitted, damaged gzip or a WARC file.
    """
    try:
        with Path(path).open("rb") as file:
            return _read(file)
    except OSError as error:
        raise UnreadableError(error.strerror or str(error)) from error
    except ValueError as error:  # a NUL in the path
        raise UnreadableError(str(error)) from error


def read_stdin() -> bytes:
    """Return the bytes of a page on stdin, decompressed where it is gzip.

    Raises:
        UnreadableError: there is no stdin, or it is too large or damaged gzip.
    """
    try:
        return _read(sys.stdin.buffer)
    except OSError as error:
        raise UnreadableError(error.strerror or str(error)) from error


def _read(file: BinaryIO) -> bytes:
    raw = file.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        raise UnreadableError(f"larger than {MAX_BYTES // 1_000_000} MB")
    page = gunzip(raw, MAX_BYTES) if raw.startswith(_GZIP_MAGIC) else raw
    if page.startswith(_WARC_HEAD):
        raise UnreadableError("it is a WARC file, which holds pages and is none: give one page's own file")
    return page


def gunzip(raw: bytes, limit: int) -> bytes:
    """Return the content of a gzip file of one or more members (RFC 1952), without inflating more than `limit` bytes.

    Raises:
        UnreadableError: the data is damaged, cut short or larger than the limit.
    """
    parts, size = [], 0
    while raw:
        inflater = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
        try:
            part = inflater.decompress(raw, limit + 1 - size)
        except zlib.error as error:
            raise UnreadableError("damaged gzip data") from error
        size += len(part)
        if size > limit:
            raise UnreadableError(f"larger than {limit // 1_000_000} MB when decompressed")
        if not inflater.eof:
            raise UnreadableError("gzip data is cut short")
        parts.append(part)
        raw = inflater.unused_data.lstrip(b"\0")  # some writers pad with zeros
    return b"".join(parts)
