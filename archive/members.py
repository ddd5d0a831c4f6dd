"""Files made of compressed members: gzip's (RFC 1952) or Zstandard's frames (RFC 8878).

Every member of a file, where the last whole one ends, and where reading goes on behind a damaged one.
"""

from __future__ import annotations

import os
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_CHUNK_BYTES = 1 << 16
"""Larger chunks cost more than they save: what lies behind a member's end is copied once a member."""


class _Inflater(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, /) -> bytes: ...


@dataclass(frozen=True, slots=True)
class _Codec:
    magic: bytes
    """What every member begins with."""
    inflater: Callable[[], _Inflater]
    error: type[Exception]


@dataclass(frozen=True, slots=True)
class Member:
    """One member, or a stretch of a file that is none."""

    offset: int
    """Where it begins."""
    length: int
    """Its bytes; of a damaged one, those up to the next whole member or the end of the file."""
    content: bytes
    """What it inflates to; of a damaged one, what came before the damage, which no checksum vouches for."""
    damage: str | None = None
    """What is wrong with it: `cut short`, or the decompressor's complaint; null where it is whole."""

    @property
    def end(self) -> int:
        """Offset of the first byte behind it."""
        return self.offset + self.length


def read_members(path: Path, end: int | None = None) -> Iterator[Member]:
    """Return the members of a file, up to the byte `end` where it is given; behind a damaged one reading goes on at the next whole one.

    Raises:
        OSError: the file cannot be read.
    """
    codec = _codec_of(path)
    with path.open("rb") as file:
        descriptor = file.fileno()
        size = os.fstat(descriptor).st_size
        size = size if end is None else min(size, end)
        position = 0
        while position < size:
            member = _read_member(codec, descriptor, position, size)
            if member.damage:
                following = _next_whole(codec, descriptor, position + 1, size)
                member = Member(position, following - position, member.content, member.damage)
            yield member
            position = member.end


def read_member(path: Path, offset: int) -> Member:
    """Return the one member that begins at an offset.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        return _read_member(_codec_of(path), file.fileno(), offset, os.fstat(file.fileno()).st_size)


def _codec_of(path: Path) -> _Codec:
    if path.suffix == ".zst":
        from backports import zstd  # only where there is such a file

        return _Codec(b"\x28\xb5\x2f\xfd", zstd.ZstdDecompressor, zstd.ZstdError)
    return _Codec(b"\x1f\x8b\x08", lambda: zlib.decompressobj(zlib.MAX_WBITS | 16), zlib.error)


def _read_member(codec: _Codec, descriptor: int, offset: int, size: int) -> Member:
    inflater = codec.inflater()
    parts: list[bytes] = []
    position = offset
    while position < size and not inflater.eof:
        chunk = os.pread(descriptor, min(_CHUNK_BYTES, size - position), position)
        if not chunk:
            break
        position += len(chunk)
        try:
            parts.append(inflater.decompress(chunk))
        except codec.error as error:
            return Member(offset, position - offset, b"".join(parts), str(error).partition(": ")[2] or str(error))
    damage = None if inflater.eof else "cut short"
    return Member(offset, position - len(inflater.unused_data) - offset, b"".join(parts), damage)


def _next_whole(codec: _Codec, descriptor: int, position: int, size: int) -> int:
    """Return where the next whole member begins, or the end of the file."""
    while position < size:
        window = os.pread(descriptor, min(_CHUNK_BYTES, size - position), position)
        found = window.find(codec.magic)
        if found < 0:
            position += max(1, len(window) - len(codec.magic) + 1)
        elif _read_member(codec, descriptor, position + found, size).damage is None:
            return position + found
        else:
            position += found + 1
    return size
