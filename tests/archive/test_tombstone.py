"""A record is taken out of a WARC file, and not a byte of another moves."""

from __future__ import annotations

import gzip
import zlib
from typing import TYPE_CHECKING

import pytest
from warcio.archiveiterator import ArchiveIterator

import archive
from archive import ArchiveError
from archive.records import RawPointer
from archive.redaction import redact
from archive.tombstone import pad_member, tombstone
from archive.warc import warc_files

if TYPE_CHECKING:
    from pathlib import Path

    from tests.archive.conftest import Archives, Paper

ID, DATE = "<urn:uuid:00000000-0000-4000-8000-000000000000>", "2026-03-01T00:00:00Z"


@pytest.mark.parametrize("more", [*range(20), 100, 65_530, *range(65_535, 65_550), 1_000_003])
def test_a_member_of_any_length(more: int) -> None:
    content = b"WARC" * 50
    plain = zlib.compressobj(9, zlib.DEFLATED, -15)
    least = 18 + len(plain.compress(content) + plain.flush())
    member = pad_member(content, least + more)
    assert len(member) == least + more
    assert gzip.decompress(member) == content
    inflater = zlib.decompressobj(31)
    assert inflater.decompress(member + b"next") == content
    assert inflater.unused_data == b"next"


def test_too_small() -> None:
    with pytest.raises(ArchiveError, match=r"tombstone of 60 bytes cannot be made: \d+ are the least"):
        tombstone(60, record_id=ID, date=DATE, reason="x")


def redacted(directory: Path, archives: Archives, paper: Paper) -> RawPointer:
    archives.fill(directory, range(4), paper)
    row = next(row for row in archive.open(directory).rows("articles") if row["article_id"].endswith("=2"))
    redact(str(directory), row["raw"][0], reason="a court order")
    return RawPointer(**row["raw"][0])


def test_redaction_moves_nothing_and_is_no_damage(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    pointer = redacted(tmp_path, archives, paper)
    with pytest.raises(ArchiveError, match="is redacted: a tombstone stands in its place"):
        archive.read_exchange(tmp_path, pointer)
    for row in archive.open(tmp_path).rows("articles"):
        if row["raw"][0]["offset"] != pointer.offset:
            archive.read_exchange(tmp_path, RawPointer(**row["raw"][0]))
    report = archive.verify(tmp_path)
    assert not report.damaged
    both = [("redacted", f"offset {offset}") for offset in (pointer.offset, pointer.offset + pointer.length)]
    assert [(finding.kind, finding.place) for finding in report.findings] == both
    assert archive.repair(tmp_path, software="test").actions == []


def test_every_reader_passes_over_it(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    redacted(tmp_path, archives, paper)
    path = tmp_path / warc_files(tmp_path)[0]
    body = paper.exchange(2).body
    assert body not in gzip.decompress(path.read_bytes())
    with path.open("rb") as file:
        kinds = [(record.rec_type, record.content_stream().read())[0] for record in ArchiveIterator(file, check_digests=True)]
    assert paper.exchange(2).url.encode() not in gzip.decompress(path.read_bytes())  # the request went with its answer
    assert kinds.count("metadata") == 2
    assert kinds.count("request") == 3
    assert kinds.count("response") == 3
    fastwarc = pytest.importorskip("fastwarc.warc")
    with path.open("rb") as file:
        assert sum(1 for _ in fastwarc.ArchiveIterator(file, parse_http=False)) == len(kinds)


def test_redacting_again_does_no_harm_and_the_archive_goes_on(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    pointer = redacted(tmp_path, archives, paper)
    redact(tmp_path, pointer, reason="a court order")
    archives.fill(tmp_path, range(2, 6), paper)  # what was redacted is captured anew, not referred to
    report = archive.verify(tmp_path)
    assert not report.damaged
    assert {finding.kind for finding in report.findings} == {"redacted"}
    bodies = [archive.read_exchange(tmp_path, RawPointer(**row["raw"][0]))[1] for row in list(archive.open(tmp_path).rows("articles"))[4:]]
    assert bodies == [paper.exchange(number).body for number in range(2, 6)]


def test_what_cannot_be_redacted(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    archives.fill(tmp_path, range(1), paper)
    row = next(archive.open(tmp_path).rows("articles"))
    pointer = RawPointer(**row["raw"][0])
    pointer.length += 1
    with pytest.raises(ArchiveError, match="is no WARC record of that length"):
        redact(tmp_path, pointer, reason="x")
    with archives.open(tmp_path), pytest.raises(archive.ArchiveLockedError):
        redact(tmp_path, pointer, reason="x")
