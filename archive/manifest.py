"""`manifest.json`: which segments and WARC files belong to an archive. Readers see what stands there and nothing else."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

import orjson

from archive.durable import write_atomically
from archive.errors import ArchiveTooNewError, DamagedArchiveError
from archive.records import SCHEMA_VERSION

if TYPE_CHECKING:
    from pathlib import Path

FILE = "manifest.json"
FORMAT = "backissue-archive"


@dataclass(frozen=True, kw_only=True, slots=True)
class Segment:
    """One sealed file of lines."""

    path: str
    """Path relative to the archive, with `/`."""
    table: str
    """Table its lines belong to."""
    rows: int
    """Number of lines."""
    bytes: int
    """Size of the file."""
    sha256: str
    """64 hexadecimal digits over the file."""
    since: int
    """Number of the manifest it first stood in."""
    sites: list[str] = field(default_factory=list)
    """Sites its lines are of, sorted."""


@dataclass(frozen=True, kw_only=True, slots=True)
class WarcFile:
    """One WARC file."""

    path: str
    """Path relative to the archive, with `/`."""
    bytes: int
    """Length that is committed; what lies beyond it is not part of the archive."""
    sha256: str = ""
    """64 hexadecimal digits over the committed bytes; empty where it is not known."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Manifest:
    """The whole of `manifest.json`."""

    format: str = FORMAT
    """Always `backissue-archive`: what marks a directory as one."""
    number: int = 0
    """Counts up with every seal; a snapshot is the segments whose `since` is not above its number."""
    schema_version: str = SCHEMA_VERSION
    """Version of the record schema, `MAJOR.MINOR`."""
    created_at: str
    """Time the archive was made, UTC."""
    segments: list[Segment] = field(default_factory=list)
    """In the order in which they were sealed."""
    warc: list[WarcFile] = field(default_factory=list)
    """In the order of their paths."""


def read_manifest(directory: Path) -> Manifest | None:
    """Return an archive's manifest, or None where there is no file of that name that is one of ours.

    Raises:
        ArchiveTooNewError: its schema has a major version above ours.
        DamagedArchiveError: it is ours and cannot be read.
    """
    try:
        content = orjson.loads((directory / FILE).read_bytes())
    except FileNotFoundError:
        return None
    except orjson.JSONDecodeError as error:
        raise DamagedArchiveError(f"{directory / FILE} is not valid JSON") from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        return None
    check_schema_version(str(content.get("schema_version")), directory)
    try:
        manifest = Manifest(**_known(Manifest, content))
        return Manifest(
            **_known(Manifest, content)
            | {
                "segments": [Segment(**_known(Segment, entry)) for entry in manifest.segments],  # type: ignore[arg-type]
                "warc": [WarcFile(**_known(WarcFile, entry)) for entry in manifest.warc],  # type: ignore[arg-type]
            }
        )
    except TypeError as error:
        raise DamagedArchiveError(f"{directory / FILE} lacks a key: {error}") from error


def write_manifest(directory: Path, manifest: Manifest) -> None:
    """Replace the manifest atomically, with a digest of itself. It is encoded once: that of a large archive takes megabytes."""
    content = _encode(manifest)
    digest = f',\n  "digest": "{_digest(content)}"'.encode()
    write_atomically(directory / FILE, (memoryview(content)[: -len(_END)], digest, _END))


def manifest_digest_matches(directory: Path) -> bool | None:
    """Return whether a manifest that can be read is, to the byte, what was written; None where it holds no digest."""
    written = (directory / FILE).read_bytes()
    content = orjson.loads(written)
    if "digest" not in content:
        return None if content.keys() <= {entry.name for entry in fields(Manifest)} else False
    return written == _encode(_with_digest({name: value for name, value in content.items() if name != "digest"}))


def file_digest(path: Path, end: int | None = None) -> str:
    """Return 64 hexadecimal digits of SHA-256 over a file, or over its first `end` bytes."""
    digest = hashlib.sha256()
    left = path.stat().st_size if end is None else end
    with path.open("rb") as file:
        while left and (chunk := file.read(min(left, 1 << 20))):
            digest.update(chunk)
            left -= len(chunk)
    return digest.hexdigest()


def _with_digest(content: dict[str, Any]) -> dict[str, Any]:
    """Add SHA-256 over the content as it would be written without it."""
    return {**content, "digest": _digest(_encode(content))}


_END = b"\n}\n"


def _digest(encoded: bytes) -> str:
    return "sha256:" + hashlib.sha256(encoded).hexdigest()


def _encode(content: Manifest | dict[str, Any]) -> bytes:
    return orjson.dumps(content, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def check_schema_version(version: str, where: object) -> None:
    """Raise ArchiveTooNewError where the major part of a schema version is above this one's."""
    major = version.partition(".")[0]
    if major.isdecimal() and int(major) > int(SCHEMA_VERSION.partition(".")[0]):
        raise ArchiveTooNewError(
            f"{where} has schema version {version}; this version of backissue reads up to {SCHEMA_VERSION}: upgrade it"
        )


def _known(kind: type, content: dict[str, Any]) -> dict[str, Any]:
    """Keep the keys this version knows: a newer minor version may add some."""
    names = {entry.name for entry in fields(kind)}
    return {key: value for key, value in content.items() if key in names}
