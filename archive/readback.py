"""Captured pages read back from the WARC files by their pointer."""

from __future__ import annotations

import zlib
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from archive.errors import ArchiveError, DamagedArchiveError
from archive.exchange import parse_response, payload_digest
from archive.records import RawPointer
from archive.tombstone import tombstone_cause
from archive.warc_reading import read_record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from archive.exchange import Headers
    from archive.warc_reading import WarcRecord


def pointer_of(entry: RawPointer | Mapping[str, Any]) -> RawPointer:
    """Return the pointer that an entry of an article's `raw` is, as a record or as the dictionary that readers give."""
    return entry if isinstance(entry, RawPointer) else RawPointer(**entry)


def read_exchange(directory: Path | str, pointer: RawPointer | Mapping[str, Any]) -> tuple[Headers, bytes]:
    """Return response headers and body as captured: content encoding still on.

    Raises:
        DamagedArchiveError: there is no such record, or its body is not the one the pointer's digest was taken of.
    """
    pointer = pointer_of(pointer)
    headers, body = parse_response(read_warc_record(Path(directory), pointer).block)
    if payload_digest(body) != pointer.payload_digest:
        raise _damaged(pointer, "does not have the digest it was archived with")
    return headers, body


def read_warc_record(directory: Path, pointer: RawPointer) -> WarcRecord:
    """Return the record a pointer leads to.

    Raises:
        DamagedArchiveError: there is none.
        ArchiveError: it was taken out of the file.
    """
    path = directory / pointer.warc_file
    if not path.resolve().is_relative_to(directory.resolve()):
        raise _damaged(pointer, "points out of the archive")
    try:
        record = read_record(path, pointer.offset)
    except FileNotFoundError as error:
        raise _damaged(pointer, "is in a file that is missing") from error
    if record.damage or record.member.length != pointer.length:
        raise _damaged(pointer, "is no WARC record")
    if cause := tombstone_cause(record):
        raise ArchiveError(f"the capture at {pointer.warc_file}, offset {pointer.offset}, is {cause}: a tombstone stands in its place")
    return record


def read_html(directory: Path | str, pointer: RawPointer | Mapping[str, Any]) -> tuple[Headers, bytes]:
    """Return response headers and the body with its content encoding taken off: what extraction reads.

    Raises:
        ArchiveError: as `read_exchange` does, or the body has an encoding that cannot be undone here.
    """
    headers, body = read_exchange(directory, pointer)
    return headers, decode_content(headers, body)


def decode_content(headers: Headers, body: bytes) -> bytes:
    """Undo `Content-Encoding` (RFC 9110 section 8.4): gzip, deflate, br and zstd; of a body that was cut short, what is there.

    Raises:
        ArchiveError: an unknown encoding, a package that is missing, or a body that is not what the header says.
    """
    values = ",".join(value for name, value in headers if name.lower() == "content-encoding")
    for encoding in reversed([value.strip().lower() for value in values.split(",") if value.strip()]):
        if not body or encoding == "identity":
            continue
        try:
            body = _decode(encoding, body)
        except (zlib.error, ValueError) as error:
            raise ArchiveError(f"the body is not {encoding}, as its Content-Encoding says") from error
    return body


def _decode(encoding: str, body: bytes) -> bytes:
    if encoding in ("gzip", "x-gzip"):
        return _inflate(body, zlib.MAX_WBITS | 16)
    if encoding == "deflate":  # with or without the zlib header: servers disagree (RFC 9110 section 8.4.1.2)
        try:
            return _inflate(body, zlib.MAX_WBITS)
        except zlib.error:
            return _inflate(body, -zlib.MAX_WBITS)
    if encoding == "br":
        return _decode_with(("brotli", "brotlicffi"), "error", "Decompressor", "process", body)
    if encoding == "zstd":
        return _decode_with(("compression.zstd", "backports.zstd"), "ZstdError", "ZstdDecompressor", "decompress", body)
    raise ArchiveError(f"unknown Content-Encoding {encoding!r}")


def _inflate(body: bytes, window: int) -> bytes:
    """Inflate every member; what follows the last one is dropped, as browsers do."""
    whole = b""
    while body:
        stream = zlib.decompressobj(window)
        try:
            whole += stream.decompress(body) + stream.flush()
        except zlib.error:
            if not whole:
                raise
            break
        body = stream.unused_data
    return whole


def _decode_with(modules: tuple[str, ...], failure: str, decompressor: str, method: str, body: bytes) -> bytes:
    for name in modules:
        try:
            module = import_module(name)
        except ImportError:
            continue
        try:
            decoded = getattr(getattr(module, decompressor)(), method)(body)
        except getattr(module, failure) as error:
            raise ValueError(str(error)) from error
        return bytes(decoded)
    raise ArchiveError(f"to undo this Content-Encoding, install one of: {', '.join(modules)}")


def _damaged(pointer: RawPointer, what: str) -> DamagedArchiveError:
    return DamagedArchiveError(f"the capture at {pointer.warc_file}, offset {pointer.offset}, {what}")
