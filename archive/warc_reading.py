"""WARC files read record by record, each with the place it stands at: for verifying, indexing and repairing.

One gzip member holds one record, as the WARC standard recommends (ISO 28500:2017 annex D) and every crawler writes.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from archive.members import Member, read_member, read_members

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_HEAD_END = b"\r\n\r\n"
_HASHES = {"sha256": hashlib.sha256, "sha1": hashlib.sha1, "md5": hashlib.md5, "sha512": hashlib.sha512}


@dataclass(frozen=True, slots=True)
class WarcRecord:
    """One record, or what is left of one."""

    member: Member
    """Where it stands."""
    headers: dict[str, str] = field(default_factory=dict)
    """WARC header fields, names in lower case; empty where it cannot be read."""
    block: bytes = b""
    """Its content: of a response the whole HTTP message."""
    damage: str | None = None
    """Why it cannot be read; null where it can."""

    @property
    def kind(self) -> str:
        """`WARC-Type`: warcinfo, response, request, revisit, metadata …"""
        return self.headers.get("warc-type", "")

    @property
    def head(self) -> bytes:
        """The HTTP message's first line and headers."""
        return self.block.partition(_HEAD_END)[0]

    @property
    def payload(self) -> bytes:
        """The HTTP message's body; what a payload digest is taken of."""
        return self.block.partition(_HEAD_END)[2]


def read_records(path: Path, end: int | None = None) -> Iterator[WarcRecord]:
    """Return the records of a WARC file, up to the byte `end`; stretches that cannot be read come as records with `damage`.

    Raises:
        OSError: the file cannot be read.
    """
    return map(parse_record, read_members(path, end))


def read_record(path: Path, offset: int) -> WarcRecord:
    """Return the record that begins at an offset; with `damage` where there is none that can be read.

    Raises:
        OSError: the file cannot be read.
    """
    return parse_record(read_member(path, offset))


def parse_record(member: Member) -> WarcRecord:
    """Return the record that a gzip member holds."""
    if member.damage:
        return WarcRecord(member, damage=member.damage)
    head, separator, rest = member.content.partition(_HEAD_END)
    first, *lines = head.decode("utf-8", "replace").split("\r\n")
    if not first.startswith("WARC/1.") or not separator:
        return WarcRecord(member, damage="is no WARC record")
    pairs = (line.partition(":") for line in lines)
    headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
    length = headers.get("content-length", "")
    if not length.isdecimal() or rest[int(length) :] != _HEAD_END:
        return WarcRecord(member, damage="is a WARC record whose length is not the one it states")
    return WarcRecord(member, headers, rest[: int(length)])


def digest_matches(stated: str, content: bytes) -> bool:
    """Return whether content has a digest as WARC files state it: `algorithm:` and hexadecimal or base32; unknown algorithms match."""
    name, _, value = stated.partition(":")
    algorithm = _HASHES.get(name.lower())
    if algorithm is None:
        return True
    digest = algorithm(content).digest()
    return value.lower() == digest.hex() or value.upper().rstrip("=") == base64.b32encode(digest).decode().rstrip("=")
