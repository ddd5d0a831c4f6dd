"""Segments and WARC files end by size and by time, and segments may be compressed in either way."""

from __future__ import annotations

import tracemalloc
from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

import archive
from archive import ArchiveError, Limits
from archive.manifest import Segment, manifest_digest_matches, read_manifest
from archive.members import read_members
from archive.segments import segment_files
from archive.warc import warc_files

if TYPE_CHECKING:
    from pathlib import Path

    from tests.archive.conftest import Archives, Paper


def test_what_waits_too_long_is_sealed(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    clock = [paper.start]
    limits = Limits(min_free_bytes=0, seal_after=timedelta(minutes=10))
    with archives.open(tmp_path, limits=limits, now=lambda: clock[0]) as writer:
        for number, minutes in enumerate((1, 9, 3, 1)):
            clock[0] += timedelta(minutes=minutes)
            with writer.commit() as transaction:
                transaction.add(paper.article(number))
            expected = [0, 0, 3, 3][number]
            assert archive.open(tmp_path).count("articles") == expected


def test_a_warc_file_that_is_old_enough_is_followed_by_another(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    clock = [paper.start]
    with archives.open(tmp_path, now=lambda: clock[0]) as writer:
        for number in range(3):
            with writer.commit([paper.exchange(number)]):
                pass
            clock[0] += timedelta(hours=13)
    assert len(warc_files(tmp_path)) == 2
    assert archive.verify(tmp_path).findings == []


def test_an_archive_in_zstandard(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    archives.fill(tmp_path, range(3), paper)
    archives.fill(tmp_path, range(3, 130), paper, compression="zstd")
    suffixes = Counter(path.rpartition(".")[2] for path in segment_files(tmp_path))
    assert suffixes["zst"] >= 6
    assert suffixes["gz"] == 6
    assert archive.verify(tmp_path).findings == []
    assert archive.open(tmp_path).count("articles") == len(list(archive.open(tmp_path).rows("articles"))) == 130
    big = max((tmp_path / path for path in segment_files(tmp_path) if path.endswith(".zst")), key=lambda path: path.stat().st_size)
    assert b"".join(member.content for member in read_members(big)).count(b"\n") >= 100


@pytest.mark.parametrize("place", [0.1, 0.5, 0.9])
def test_damage_in_zstandard_is_found_and_repaired(tmp_path: Path, archives: Archives, paper: Paper, place: float) -> None:
    archives.fill(tmp_path, range(30), paper, compression="zstd")
    path = tmp_path / segment_files(tmp_path)[0]
    content = bytearray(path.read_bytes())
    content[int(len(content) * place)] ^= 4
    path.write_bytes(content)
    assert archive.verify(tmp_path).damaged
    archive.repair(tmp_path, software="test")
    assert not archive.verify(tmp_path).damaged


def test_there_is_no_such_compression(tmp_path: Path, archives: Archives) -> None:
    with pytest.raises(ArchiveError, match="no compression 'lzma': it is one of gzip, zstd"):
        archives.open(tmp_path / "archive", compression="lzma")
    assert not (tmp_path / "archive").exists()


def test_a_manifest_of_many_segments_takes_a_kilobyte_for_each(tmp_path: Path, archives: Archives) -> None:
    with archives.open(tmp_path, raw=False) as writer:
        journal = writer._journal
        for number in (1, 2):
            path = f"captures/2026/2026-03-01-20260301T000000-abcd-{{:04d}}.{number}.jsonl.gz"
            journal.register(
                Segment(path=path.format(serial), table="captures", rows=1, bytes=1, sha256="0" * 64, since=number, sites=["paper.example"])
                for serial in range(1000)
            )
            journal.set_fact("manifest_number", number)
            tracemalloc.start()
            writer._sealer.publish()
            _, peak = tracemalloc.get_traced_memory()
            tracemalloc.stop()
    assert peak < 2000 * 1_500
    manifest = read_manifest(tmp_path)
    assert manifest is not None
    assert (manifest.number, len(manifest.segments)) == (2, 2000)
    assert manifest_digest_matches(tmp_path)
