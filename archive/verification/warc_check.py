"""WARC files: length, digest, every member inflated, every record's block and payload digest, the index beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.cdxj import index_line, index_path, join_lines
from archive.manifest import file_digest
from archive.tombstone import tombstone_cause
from archive.verification.findings import RESTORE
from archive.verification.references import pointer_key
from archive.warc_reading import digest_matches, read_records

if TYPE_CHECKING:
    from pathlib import Path

    from archive.manifest import WarcFile
    from archive.verification.findings import Report
    from archive.verification.references import References
    from archive.warc_reading import WarcRecord

_WITH_PAYLOAD = frozenset({"response", "resource"})


class WarcCheck:
    """Checks one WARC file."""

    def __init__(self, directory: Path, path: str, report: Report, references: References) -> None:
        """Take note."""
        self._directory, self._path = directory, path
        self._file = directory / path
        self._report, self._references = report, references
        self._index: list[bytes] = []
        self.tombstones: list[tuple[int, int]] = []
        """Begin and end of the stretches where records were taken out."""

    def run(self, entry: WarcFile | None, end: int | None) -> None:
        """Check the file up to the byte `end`, or as a whole, and against its entry in the manifest where there is one."""
        if not self._file.is_file():
            self._report.damage("missing", self._path, "the manifest lists it and it is not there", remedy=RESTORE)
            return
        for record in read_records(self._file, end):
            self._report.count("warc_records")
            self._check(record)
        self._report.count("warc_files")
        if entry is not None:
            self._compare(entry)
        size = self._file.stat().st_size
        if end is not None and size > end:
            what = f"{size - end} bytes lie beyond what was committed: a crawl is writing them, or the next one cuts them"
            self._report.note("leftover", self._path, what)
        else:
            self._check_index()

    def _check(self, record: WarcRecord) -> None:
        place = f"offset {record.member.offset}"
        if record.damage:
            what = f"a record of {record.member.length} bytes cannot be read: {record.damage}"
            self._report.damage("unreadable", self._path, what, place=place, remedy=RESTORE)
            return
        if line := index_line(record, self._path):
            self._index.append(line)
        cause = tombstone_cause(record)
        if cause is not None:
            self.tombstones.append((record.member.offset, record.member.end))
            self._report.note(cause, self._path, f"a record of {record.member.length} bytes was {_PAST.get(cause, cause)}", place=place)
            return
        if wrong := _wrong_digest(record):
            self._report.damage("warc", self._path, f"the {wrong} of a {record.kind} record is wrong", place=place, remedy=RESTORE)
        if record.kind in _WITH_PAYLOAD:
            self._references.hold("payload", _key(record, self._path))

    def _compare(self, entry: WarcFile) -> None:
        size = self._file.stat().st_size
        if size < entry.bytes:
            self._report.damage("size", self._path, f"it has {size} bytes, {entry.bytes} were committed", remedy=RESTORE)
        elif entry.sha256 and file_digest(self._file, entry.bytes) != entry.sha256:
            self._report.damage("digest", self._path, "the SHA-256 of what was committed is not the one in the manifest", remedy=RESTORE)

    def _check_index(self) -> None:
        path = index_path(self._path)
        try:
            content = (self._directory / path).read_bytes()
        except FileNotFoundError:
            self._report.note(
                "index", path, "there is no index of the WARC file: a crawl is writing it, or the next one, or a repair, makes it"
            )
            return
        if content != join_lines(self._index):
            self._report.damage("index", path, "it is not the index of its WARC file")


_PAST = {"redacted": "redacted", "lost": "damaged and is lost"}


def _wrong_digest(record: WarcRecord) -> str | None:
    if not digest_matches(record.headers.get("warc-block-digest", ""), record.block):
        return "block digest"
    is_message = record.kind in ("response", "request")
    if is_message and not digest_matches(record.headers.get("warc-payload-digest", ""), record.payload):
        return "payload digest"
    return None


def _key(record: WarcRecord, path: str) -> str:
    member, digest = record.member, record.headers.get("warc-payload-digest")
    return pointer_key({"warc_file": path, "offset": member.offset, "length": member.length, "payload_digest": digest})
