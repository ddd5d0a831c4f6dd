"""Every kind of damage is found, repairing leaves an archive that verifies, takes nothing away for good and does nothing twice."""

from __future__ import annotations

import errno
import gzip
import os
import random
import shutil
import sqlite3
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson
import pytest

import archive
from archive import Limits, NotAnArchiveError
from archive.cdxj import index_path
from archive.manifest import read_manifest
from archive.members import read_members
from archive.records import TABLES, Capture, RawPointer
from archive.segments import segment_files
from archive.warc import warc_files
from scraper.cli.main import main

if TYPE_CHECKING:
    from archive.verification import Finding
    from tests.archive.conftest import Archives, Paper

PAGES = 12


@pytest.fixture
def filled(tmp_path: Path, archives: Archives, paper: Paper) -> Path:
    """An archive of two runs, several segments and WARC files."""
    directory = tmp_path / "archive"
    for start in (0, 6):
        archives.fill(directory, range(start, start + 6), paper, limits=Limits(min_free_bytes=0, seal_rows=13, warc_bytes=2_000))
    return directory


def damages(directory: Path) -> list[Finding]:
    return [finding for finding in archive.verify(directory).findings if finding.severity == "damage"]


def kinds(directory: Path) -> set[str]:
    return {finding.kind for finding in damages(directory)}


def mend(directory: Path) -> Any:
    """Repair; assert that the archive verifies then, and that repairing again does nothing."""
    before = tree(directory)
    planned = archive.repair(directory, software="test", dry_run=True)
    assert tree(directory) == before
    done = archive.repair(directory, software="test")
    assert {(action.kind, action.path) for action in planned.actions} <= {(action.kind, action.path) for action in done.actions}
    assert damages(directory) == []
    again = archive.repair(directory, software="test")
    assert again.actions == []
    return done


def tree(directory: Path) -> dict[str, bytes]:
    skipped = ("archive.lock", "state.sqlite", "state.sqlite-shm", "state.sqlite-wal")
    return {
        path.relative_to(directory).as_posix(): path.read_bytes()
        for path in directory.rglob("*")
        if path.is_file() and path.name not in skipped
    }


def numbers(directory: Path) -> Counter[int]:
    return Counter(int(row["article_id"].rpartition("=")[2]) for row in archive.open(directory).rows("articles"))


def segment_of(directory: Path, table: str = "articles") -> Path:
    return directory / next(path for path in segment_files(directory) if path.startswith(table))


def test_a_sound_archive_is_sound_and_needs_no_repair(filled: Path) -> None:
    before = tree(filled)
    report = archive.verify(filled)
    assert report.findings == []
    assert not report.damaged
    assert report.counts["lines"] == PAGES * len(TABLES)
    assert report.counts["warc_records"] == 2 * PAGES + report.counts["warc_files"]
    assert report.counts["references"] > PAGES
    assert archive.repair(filled, software="test").actions == []
    assert tree(filled) == before


def test_what_is_no_archive(tmp_path: Path) -> None:
    for directory in (tmp_path, tmp_path / "missing"):
        with pytest.raises(NotAnArchiveError):
            archive.verify(directory)
        with pytest.raises(NotAnArchiveError):
            archive.repair(directory, software="test")


def test_two_archives_merge_by_copying(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    archives.fill(ours, range(3), paper)
    archives.fill(theirs, range(3, 6), paper)
    shutil.copytree(theirs, ours, dirs_exist_ok=True)
    report = archive.verify(ours)
    assert not report.damaged
    assert {finding.kind for finding in report.findings} == {"unlisted"}
    archives.open(ours).close()
    assert archive.verify(ours).findings == []
    assert numbers(ours) == Counter(range(6))


@pytest.mark.parametrize("seed", range(16))
def test_every_flipped_bit_is_found_and_repaired(filled: Path, seed: int) -> None:
    dice = random.Random(seed)
    path = dice.choice([*segment_files(filled), *warc_files(filled), *map(index_path, warc_files(filled)), "manifest.json"])
    content = bytearray((filled / path).read_bytes())
    content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    (filled / path).write_bytes(content)
    found = damages(filled)
    assert path in {finding.path for finding in found}
    assert all(finding.what and finding.remedy for finding in found)
    mend(filled)


@pytest.mark.parametrize("share", [0.0, 0.3, 0.7, 0.99])
def test_a_segment_that_lost_its_end(filled: Path, share: float) -> None:
    path = segment_of(filled)
    name, content = path.relative_to(filled).as_posix(), path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    assert kinds(filled) >= {"size"}
    done = mend(filled)
    if share:
        assert (filled / "quarantine" / name).read_bytes() == content[: int(len(content) * share)]
    assert list((filled / "quarantine").glob("report-*.json"))
    assert {"salvaged", "registered"} & {action.kind for action in done.actions}


def test_whole_members_before_and_behind_a_damaged_one_are_kept(
    tmp_path: Path, archives: Archives, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("archive.segments.MEMBER_BYTES", 60_000)
    archives.fill(tmp_path, range(350), paper, raw=False)
    path = tmp_path / [name for name in segment_files(tmp_path) if name.startswith("captures")][-1]  # the day with most of them
    members = list(read_members(path))
    content = bytearray(path.read_bytes())
    content[members[1].offset + 40] ^= 255
    path.write_bytes(content)
    rows = archive.open(tmp_path).count("captures")
    assert kinds(tmp_path) >= {"unreadable", "digest", "count", "reference"}
    mend(tmp_path)
    spoilt = members[1].content.count(b"\n")
    assert spoilt >= 50
    assert archive.open(tmp_path).count("captures") == rows - spoilt
    lost = [orjson.loads(line) for line in (tmp_path / "quarantine" / "losses.jsonl").read_bytes().splitlines()]
    assert Counter(entry["kind"] for entry in lost)["capture"] >= spoilt
    assert {finding.kind for finding in archive.verify(tmp_path).findings} == {"lost"}


def test_a_missing_segment(filled: Path) -> None:
    path = segment_of(filled, "teasers")
    path.unlink()
    assert kinds(filled) == {"missing", "reference"}
    mend(filled)


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        (b'{"schema_version":"1.1"}\n', "schema"),
        (b"not json\n", "schema"),
        (b"[]\n", "schema"),
    ],
)
def test_a_line_that_is_no_record(filled: Path, changed: bytes, kind: str) -> None:
    path = segment_of(filled)
    lines = gzip.decompress(path.read_bytes()).splitlines(keepends=True)
    path.write_bytes(gzip.compress(b"".join([lines[0], changed])))
    assert kinds(filled) >= {kind, "size"}
    done = mend(filled)
    assert next(action.kept for action in done.actions if action.kind == "salvaged")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (b'"revision":1', b'"revision":"1"', "revision is not a whole number"),
        (b'"paragraphs":[', b'"paragraphs":[1,', "paragraphs is no string"),
        (b'"tags":[]', b'"tags":null', "tags is no list"),
        (b'"captured_at":"2026', b'"captured_at":"99', "captured_at is no date-time"),
        (b'"kicker":null', b'"kicker":"\\u0000"', "kicker holds a NUL"),
        (b'"kicker":null,', b"", "field kicker is missing"),
        (b'"kicker":null', b'"kicker":null,"kickers":1', "field kickers is unknown"),
        (b'"site":"paper.example"', b'"site":"Paper Example"', "site is 'Paper Example'"),
        (b'"record_type":"article"', b'"record_type":"capture"', "record_type is 'capture'"),
    ],
)
def test_every_line_is_held_against_the_schema(filled: Path, old: bytes, new: bytes, words: str) -> None:
    path = segment_of(filled)
    path.write_bytes(gzip.compress(gzip.decompress(path.read_bytes()).replace(old, new, 1)))
    assert any(words in finding.what and finding.place == "line 1" for finding in damages(filled))


def test_a_line_that_stands_twice(filled: Path) -> None:
    path = segment_of(filled, "captures")
    lines = gzip.decompress(path.read_bytes()).splitlines(keepends=True)
    path.write_bytes(gzip.compress(b"".join([*lines, lines[0]])))
    assert "doubled" in kinds(filled)


def test_references_are_followed(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    with archives.open(tmp_path) as writer, writer.commit([paper.exchange(1)]) as transaction:
        pointer = transaction.pointers[0]
        pointer.offset += 1
        for record in paper.records(1):
            if not isinstance(record, Capture):
                transaction.add(record)
        transaction.add(paper.article(2, raw=[pointer]))
    found = [(finding.path.partition("/")[0], finding.keys) for finding in damages(tmp_path)]
    assert ("articles", ["capture run-000001"]) in found
    assert ("weather", ["capture run-000001"]) in found
    assert any(path == "articles" and keys[0].startswith("payload warc/") for path, keys in found)


# ------------------------------------------------------------------ WARC


def test_a_warc_record_that_cannot_be_read_gives_way_to_a_tombstone(filled: Path) -> None:
    path = filled / warc_files(filled)[0]
    before = path.read_bytes()
    member = list(read_members(path))[1]
    broken = bytearray(before)
    broken[member.offset + member.length // 2] ^= 255
    path.write_bytes(broken)
    assert kinds(filled) >= {"unreadable", "digest", "reference"}
    done = mend(filled)
    kept = next(action.kept for action in done.actions if action.kind == "tombstone")
    assert kept is not None
    assert (filled / kept).read_bytes() == broken[member.offset : member.end]
    after = path.read_bytes()
    assert (after[: member.offset], after[member.end :]) == (before[: member.offset], before[member.end :])
    assert {finding.kind for finding in archive.verify(filled).findings} == {"lost"}


@pytest.mark.parametrize("lost", [1, 300, 700])
def test_a_warc_file_that_lost_its_end_gets_its_length_again(filled: Path, lost: int) -> None:
    path = filled / warc_files(filled)[0]
    content = path.read_bytes()
    path.write_bytes(content[:-lost])
    assert kinds(filled) >= {"size"}
    mend(filled)
    assert path.stat().st_size == len(content)


def test_a_torn_tail_is_cut_and_kept(filled: Path) -> None:
    path = filled / warc_files(filled)[-1]
    content = path.read_bytes()
    path.write_bytes(content + content[:77])
    assert not archive.verify(filled).damaged
    done = mend(filled)
    assert path.read_bytes() == content
    kept = next(action.kept for action in done.actions if action.kind == "cut")
    assert kept is not None
    assert (filled / kept).read_bytes() == content[:77]


def test_a_missing_warc_file(filled: Path) -> None:
    (filled / warc_files(filled)[0]).unlink()
    assert kinds(filled) == {"missing", "reference"}
    mend(filled)


def test_a_missing_index_is_made_again(filled: Path) -> None:
    path = filled / index_path(warc_files(filled)[0])
    content = path.read_bytes()
    path.unlink()
    assert not archive.verify(filled).damaged
    mend(filled)
    assert path.read_bytes() == content


# ------------------------------------------------------------------ books


@pytest.mark.parametrize("lost", [["manifest.json"], ["state.sqlite"], ["manifest.json", "state.sqlite"]])
def test_lost_books_are_made_again(filled: Path, lost: list[str]) -> None:
    before = read_manifest(filled)
    for name in lost:
        (filled / name).unlink()
    mend(filled)
    assert numbers(filled) == Counter(range(PAGES))
    after = read_manifest(filled)
    assert before is not None
    assert after is not None
    assert {entry.sha256 for entry in after.segments} == {entry.sha256 for entry in before.segments}
    assert after.warc == before.warc
    if lost != ["manifest.json", "state.sqlite"]:
        assert after == before


def test_a_dry_run_tells_of_a_lost_state(filled: Path) -> None:
    (filled / "state.sqlite").unlink()
    assert [action.path for action in archive.repair(filled, software="test", dry_run=True).actions] == ["state.sqlite"]
    assert not (filled / "state.sqlite").exists()


def test_a_dry_run_writes_nothing(filled: Path) -> None:
    (filled / "archive.lock").unlink(missing_ok=True)
    before = {path: path.read_bytes() for path in filled.rglob("*") if path.is_file()}
    assert archive.repair(filled, software="test", dry_run=True).actions == []
    assert {path: path.read_bytes() for path in filled.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("kind", ["articles", "captures", "warc", "indexes"])
def test_a_folder_in_the_place_of_a_file_goes_into_quarantine(filled: Path, kind: str) -> None:
    path = next(path for path in sorted((filled / kind).rglob("*")) if path.is_file())
    path.unlink()
    path.mkdir()
    (path / "note.txt").write_text("mine")
    mend(filled)
    assert (filled / "quarantine" / path.relative_to(filled) / "note.txt").read_text() == "mine"


def test_of_a_damaged_state_the_waiting_lines_are_kept(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    directory = tmp_path / "archive"
    archives.fill(directory, range(3), paper)
    writer = archives.open(directory)
    with writer.commit([paper.exchange(7)]) as transaction:
        for record in paper.records(7, writer.next_capture_id()):
            transaction.add(record)
    writer.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copytree(directory, tmp_path / "copy")
    writer.close()
    state = tmp_path / "copy" / "state.sqlite"
    with sqlite3.connect(state) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'archive_runs'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    content = bytearray(state.read_bytes())
    content[(page - 1) * size : page * size] = b"\x55" * size
    state.write_bytes(content)
    assert kinds(tmp_path / "copy") == {"state"}
    mend(tmp_path / "copy")
    assert numbers(tmp_path / "copy") == Counter([0, 1, 2, 7])


def test_leftovers_go_into_quarantine(filled: Path) -> None:
    (filled / "articles" / "x.jsonl.gz.open").write_bytes(b"torn")
    (filled / "manifest.json.tmp").write_bytes(b"{")
    report = archive.verify(filled)
    assert not report.damaged
    assert len(report.findings) == 2
    mend(filled)
    assert (filled / "quarantine" / "articles" / "x.jsonl.gz.open").read_bytes() == b"torn"


def test_a_repaired_archive_goes_on(filled: Path, archives: Archives, paper: Paper) -> None:
    path = segment_of(filled)
    path.write_bytes(path.read_bytes()[:-30])
    mend(filled)
    archives.fill(filled, range(50, 53), paper)
    assert damages(filled) == []
    for row in archive.open(filled).rows("articles"):
        archive.read_exchange(filled, RawPointer(**row["raw"][0]))


def test_nobody_repairs_what_somebody_writes(filled: Path, archives: Archives) -> None:
    with archives.open(filled):
        assert not archive.verify(filled).damaged
        for dry_run in (True, False):
            with pytest.raises(archive.ArchiveLockedError):
                archive.repair(filled, software="test", dry_run=dry_run)


@pytest.mark.parametrize("table", ["articles", "warc"])
def test_a_file_that_may_not_be_read_is_told_and_the_others_are_checked(filled, monkeypatch, capsys, table):
    files = sorted(path.relative_to(filled).as_posix() for path in filled.rglob("*.gz") if table in path.parts)
    whole = archive.verify(filled)
    open_file = Path.open

    def refuse(self: Path, *args: Any, **options: Any) -> Any:
        if self == filled / files[0]:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(self))
        return open_file(self, *args, **options)

    monkeypatch.setattr(Path, "open", refuse)
    report = archive.verify(filled)
    assert not report.complete
    assert not report.damaged
    assert [(finding.severity, finding.kind, finding.path) for finding in report.findings if finding.severity != "note"] == [
        ("unread", "refused", files[0])
    ]
    counted = "warc_files" if table == "warc" else "segments"
    assert report.counts[counted] == whole.counts[counted] - 1
    assert main(["verify", str(filled)]) == 2
    said = capsys.readouterr().out
    assert f"unread: {files[0]}: permission denied (see who owns it" in said
    assert "no damage; 1 file could not be read, so references were not checked" in said
