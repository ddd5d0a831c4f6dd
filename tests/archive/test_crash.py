"""SIGKILL at every fail point and at other moments: nothing acknowledged is lost, nothing is doubled, every file can be read."""

from __future__ import annotations

import hashlib
import signal
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from warcio.archiveiterator import ArchiveIterator

import archive
from archive import failpoints
from archive.manifest import read_manifest
from archive.records import RawPointer
from archive.segments import OPEN_SUFFIX, segment_files
from tests.archive.crash_child import readings_of
from tests.archive.crashing import PAGES, crash, durable, run

if TYPE_CHECKING:
    from pathlib import Path


LATER_HITS = {
    "commit.warc-half": 6,
    "commit.warc-written": 7,
    "commit.warc-synced": 8,
    "commit.rows-inserted": 9,
    "commit.done": 4,
    "seal.member": 5,
    "seal.written": 4,
    "seal.renamed": 5,
    "seal.registered": 2,
    "seal.manifest": 3,
    "atomic.written": 9,
    "index.written": 2,
}


def assert_complete(directory: Path) -> None:
    """Assert that an archive holds every page once, and that all its files say the same."""
    held = archive.open(directory)
    articles = list(held.rows("articles"))
    assert Counter(row["article_id"] for row in articles) == Counter(f"paper.example:no={number}" for number in range(PAGES))
    assert held.count("captures") == PAGES
    assert held.count("weather") == sum(map(readings_of, range(PAGES)))
    captures = Counter(row["capture_id"] for row in held.rows("captures"))
    assert set(captures.values()) == {1}
    for row in articles:
        _, body = archive.read_exchange(directory, RawPointer(**row["raw"][0]))
        assert body.startswith(f"<p>{row['article_id'].rpartition('=')[2]}: ".encode())
    assert_manifest(directory)
    assert_warc(directory)
    assert archive.verify(directory).findings == []


def assert_manifest(directory: Path) -> None:
    manifest = read_manifest(directory)
    assert manifest is not None
    assert sorted(segment.path for segment in manifest.segments) == sorted(segment_files(directory))
    assert segment_files(directory, OPEN_SUFFIX) == []
    for segment in manifest.segments:
        content = (directory / segment.path).read_bytes()
        assert (len(content), hashlib.sha256(content).hexdigest()) == (segment.bytes, segment.sha256)
    assert max(segment.since for segment in manifest.segments) == manifest.number
    lengths = {path.relative_to(directory).as_posix(): path.stat().st_size for path in (directory / "warc").iterdir()}
    assert {file.path: file.bytes for file in manifest.warc} == lengths


def assert_warc(directory: Path) -> None:
    kinds: Counter[str] = Counter()
    for path in (directory / "warc").iterdir():
        with path.open("rb") as file:
            for record in ArchiveIterator(file, check_digests=True):
                record.content_stream().read()
                assert record.digest_checker.passed is not False  # None for a revisit, whose payload is elsewhere
                kinds[record.rec_type] += 1
    assert kinds["response"] >= PAGES
    assert kinds["response"] + kinds["revisit"] == kinds["request"] == 2 * PAGES


@pytest.mark.parametrize(("point", "hit"), [*((name, 1) for name in failpoints.NAMES), *LATER_HITS.items()])
def test_kill_at_fail_point(tmp_path: Path, point: str, hit: int) -> None:
    directory = tmp_path / "archive"
    code, acknowledged, _ = run(directory, point, hit)
    assert code == -signal.SIGKILL
    assert acknowledged <= durable(directory)
    code, rest, _ = run(directory)
    assert code == 0
    assert not acknowledged & rest
    assert_complete(directory)


@pytest.mark.parametrize("seed", range(20))
def test_crash(tmp_path: Path, seed: int) -> None:
    trial = crash(tmp_path / "archive", seed)
    if trial.skipped:
        pytest.skip("no mount namespace here")
    assert trial.clean, trial


@pytest.mark.parametrize("point", ["recover.segments", "recover.warc", "create.manifest", "seal.renamed"])
def test_kill_while_recovering_from_a_kill(tmp_path: Path, point: str) -> None:
    directory = tmp_path / "archive"
    assert run(directory, "seal.renamed", 3)[0] == -signal.SIGKILL
    assert run(directory, point, 1)[0] == -signal.SIGKILL
    assert run(directory)[0] == 0
    assert_complete(directory)
