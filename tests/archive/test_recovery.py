"""Archives that were copied, merged, restored or damaged between two runs."""

from __future__ import annotations

import gzip
import logging
import shutil
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

import archive
from archive import DamagedArchiveError, NotAnArchiveError
from archive.manifest import read_manifest
from archive.records import TABLES, RawPointer, Teaser
from archive.segments import segment_files

if TYPE_CHECKING:
    from pathlib import Path

    from tests.archive.conftest import Archives, Paper


def numbers(directory: Path, **changes: Any) -> Counter[int]:
    return Counter(int(row["article_id"].rpartition("=")[2]) for row in archive.open(directory, **changes).rows("articles"))


def assert_raw(directory: Path) -> None:
    for row in archive.open(directory).rows("articles"):
        for pointer in row["raw"]:
            archive.read_exchange(directory, RawPointer(**pointer))


def copy_into(source: Path, target: Path) -> None:
    """Copy tables and WARC files of one archive into another, as a person would to merge them."""
    for name in (*TABLES, "warc", "runs"):
        if (source / name).exists():
            shutil.copytree(source / name, target / name, dirs_exist_ok=True)


def test_an_archive_goes_on_where_it_stopped(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    runs = {archives.fill(tmp_path, range(start, start + 3), paper) for start in (0, 3, 6)}
    assert len(runs) == 3
    assert numbers(tmp_path) == Counter(range(9))
    assert_raw(tmp_path)


def test_archives_merge_by_copying(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    archives.fill(ours, range(3), paper)
    archives.fill(theirs, range(3, 6), paper)
    copy_into(theirs, ours)
    assert numbers(ours) == Counter(range(3))
    with archives.open(ours) as writer:
        assert writer.rebuilt
        assert writer.known_article("paper.example:no=4") is not None
        teaser = next(record for record in paper.records(4) if isinstance(record, Teaser))
        assert writer.knows_teaser(teaser.teaser_id, archive.teaser_digest(teaser.title, teaser.snippet))
        assert numbers(ours) == Counter(range(6))
    assert_raw(ours)
    manifest = read_manifest(ours)
    assert manifest is not None
    assert (manifest.number, len(manifest.warc)) == (2, 2)
    assert numbers(ours, at=1) == Counter(range(3))


@pytest.mark.parametrize("names", [["manifest.json"], ["manifest.json", "state.sqlite"]])
def test_merging_survives_that_the_others_files_overwrite_ours(tmp_path: Path, archives: Archives, paper: Paper, names: list[str]) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    archives.fill(ours, range(3), paper)
    archives.fill(theirs, range(3, 6), paper)
    copy_into(theirs, ours)
    for name in names:
        shutil.copy(theirs / name, ours / name)
    archives.open(ours).close()
    archives.open(ours).close()
    assert numbers(ours) == Counter(range(6))
    assert_raw(ours)


def test_rebuilding_the_frontier_is_asked_for_until_it_is_done(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    archives.fill(tmp_path / "a", range(2), paper)
    archives.fill(tmp_path / "b", range(2, 4), paper)
    copy_into(tmp_path / "b", tmp_path / "a")
    with archives.open(tmp_path / "a") as writer:
        assert writer.rebuilt
    with archives.open(tmp_path / "a") as writer:
        assert writer.rebuilt
        with pytest.raises(ZeroDivisionError), writer.commit() as transaction:  # noqa: PT012 - what raises is the whole commit
            transaction.frontier_rebuilt()
            raise ZeroDivisionError
        assert writer.rebuilt
        with writer.commit() as transaction:
            transaction.frontier_rebuilt()
        assert not writer.rebuilt
    with archives.open(tmp_path / "a") as writer:
        assert not writer.rebuilt


def test_the_higher_revision_is_known_whatever_the_order(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    for name, revision in (("a", 2), ("b", 1), ("c", 3)):
        with archives.open(tmp_path / name) as writer, writer.commit() as transaction:
            transaction.add(paper.article(1, revision=revision, title=f"판 {revision}"))
    for name, revision in (("b", 2), ("c", 3)):
        copy_into(tmp_path / name, tmp_path / "a")
        with archives.open(tmp_path / "a") as writer:
            known = writer.known_article("paper.example:no=1")
            assert known is not None
            assert known.revision == revision
    assert [row["title"] for row in archive.open(tmp_path / "a").articles()] == ["판 3"]
    assert [row["revision"] for row in archive.open(tmp_path / "a").articles(history=True)] == [2, 1, 3]


def test_a_lost_state_is_rebuilt_from_the_segments(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    for start in (0, 3):
        archives.fill(tmp_path, range(start, start + 3), paper)
    before = read_manifest(tmp_path)
    (tmp_path / "state.sqlite").unlink()
    with archives.open(tmp_path) as writer:
        assert writer.rebuilt
        assert writer.known_article("paper.example:no=5") is not None
    assert read_manifest(tmp_path) == before
    archives.fill(tmp_path, range(6, 8), paper)
    assert numbers(tmp_path) == Counter(range(8))
    assert numbers(tmp_path, at=1) == Counter(range(3))
    assert_raw(tmp_path)


def test_segments_alone_are_an_archive(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    archives.fill(tmp_path, range(3), paper)
    for path in tmp_path.iterdir():
        if path.is_file():
            path.unlink()
    held = archive.open(tmp_path)
    assert (held.manifest_number, held.count("articles"), held.sites()) == (None, 3, ["paper.example"])
    with pytest.raises(archive.ArchiveError, match="lost its manifest"):
        archive.open(tmp_path, at=1)
    archives.open(tmp_path).close()
    assert archive.open(tmp_path).manifest_number == 1
    assert numbers(tmp_path) == Counter(range(3))


def test_a_state_from_a_backup_costs_no_sealed_record(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    """The run is known to the old state, the segments it sealed later are not, nor is the WARC they point into."""
    directory, backup = tmp_path / "archive", tmp_path / "backup.sqlite"
    with archives.open(directory) as writer:
        for number in range(6):
            with writer.commit([paper.exchange(number)]) as transaction:
                transaction.add(paper.article(number, raw=transaction.pointers))
            if number == 2:
                writer.connection.execute("VACUUM INTO ?", (str(backup),))
    shutil.copy(backup, directory / "state.sqlite")
    archives.open(directory).close()
    assert numbers(directory) == Counter(range(6))
    assert_raw(directory)


def test_own_leftovers_are_dropped_and_others_kept(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    run = archives.fill(tmp_path, range(3), paper)
    folder = tmp_path / "articles" / "2026"
    own, foreign = folder / f"2026-03-01-{run}-0099.jsonl.gz.open", folder / "2026-03-01-20250101T000000-zzzz-0001.jsonl.gz.open"
    own.write_bytes(b"torn")
    foreign.write_bytes(b"torn")
    (tmp_path / "warc" / f"backissue-20260301235930-{run}-00099.warc.gz").write_bytes(b"never committed")
    archives.open(tmp_path).close()
    assert not own.exists()
    assert foreign.exists()
    assert len(list((tmp_path / "warc").iterdir())) == 1


@pytest.mark.parametrize("damage", ["torn", "flipped", "not json", "no newline", "too new"])
def test_a_foreign_segment_that_is_damaged_stays_out_and_stays_there(
    tmp_path: Path, archives: Archives, paper: Paper, caplog: pytest.LogCaptureFixture, damage: str
) -> None:
    archives.fill(tmp_path / "a", range(2), paper)
    archives.fill(tmp_path / "b", range(2, 4), paper)
    copy_into(tmp_path / "b", tmp_path / "a")
    (path,) = (each for each in segment_files(tmp_path / "b") if each.startswith("articles/"))
    target = tmp_path / "a" / path
    content = target.read_bytes()
    target.write_bytes(
        {
            "torn": content[:-9],
            "flipped": content[:60] + bytes([content[60] ^ 255]) + content[61:],
            "not json": gzip.compress(b"{\n"),
            "no newline": gzip.compress(gzip.decompress(content)[:-1]),
            "too new": gzip.compress(gzip.decompress(content).replace(b'"schema_version":"1.', b'"schema_version":"99.')),
        }[damage]
    )
    with caplog.at_level(logging.WARNING):
        archives.open(tmp_path / "a").close()
    assert path in caplog.text
    assert target.exists()
    assert numbers(tmp_path / "a") == Counter(range(2))


def test_a_torn_foreign_warc_file_counts_to_its_last_whole_record(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    archives.fill(tmp_path / "b", range(2), paper)
    (source,) = (tmp_path / "b" / "warc").iterdir()
    content = source.read_bytes()
    archives.open(tmp_path / "a").close()
    (tmp_path / "a" / "warc").mkdir()
    torn = tmp_path / "a" / "warc" / source.name
    torn.write_bytes(content + content[:50])
    archives.open(tmp_path / "a").close()
    manifest = read_manifest(tmp_path / "a")
    assert manifest is not None
    assert [file.bytes for file in manifest.warc] == [len(content)]
    assert torn.read_bytes() == content + content[:50]


def test_a_torn_tail_of_an_own_warc_file_is_cut(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    archives.fill(tmp_path, range(2), paper)
    (path,) = (tmp_path / "warc").iterdir()
    content = path.read_bytes()
    path.write_bytes(content + content[:50])
    archives.open(tmp_path).close()
    assert path.read_bytes() == content


def test_a_warc_file_that_lost_its_end_is_told_of(
    tmp_path: Path, archives: Archives, paper: Paper, caplog: pytest.LogCaptureFixture
) -> None:
    archives.fill(tmp_path, range(2), paper)
    (path,) = (tmp_path / "warc").iterdir()
    content = path.read_bytes()
    path.write_bytes(content[:-5])
    archives.open(tmp_path).close()
    assert "shorter than what was committed" in caplog.text
    assert path.read_bytes() == content[:-5]


# ------------------------------------------------------------------ reading what is not whole


def test_reading_a_damaged_archive_says_what_is_damaged(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    archives.fill(tmp_path, range(2), paper)
    (path,) = (each for each in segment_files(tmp_path) if each.startswith("articles/"))
    (tmp_path / path).unlink()
    with pytest.raises(DamagedArchiveError, match="cannot be read"):
        list(archive.open(tmp_path).rows("articles"))
    manifest = tmp_path / "manifest.json"
    manifest.write_bytes(b'{"format": "backissue-archive", "schema_version": "1.0"}')
    with pytest.raises(DamagedArchiveError, match="lacks a key"):
        archive.open(tmp_path)
    manifest.write_bytes(b"{")
    with pytest.raises(DamagedArchiveError, match="not valid JSON"):
        archive.open(tmp_path)


def test_what_is_no_archive_cannot_be_opened(tmp_path: Path) -> None:
    for directory in (tmp_path, tmp_path / "missing"):
        with pytest.raises(NotAnArchiveError, match="not an archive"):
            archive.open(directory)


def test_there_is_no_such_table(tmp_path: Path, archives: Archives) -> None:
    archives.open(tmp_path).close()
    with pytest.raises(ValueError, match="no table 'editorials': the tables are articles, teasers"):
        archive.open(tmp_path).count("editorials")
