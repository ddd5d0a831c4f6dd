"""SIGKILL at every fail point and at other moments: nothing acknowledged is lost, nothing is doubled, every file can be read."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

import archive
from archive import failpoints
from archive.manifest import read_manifest
from archive.records import RawPointer
from archive.segments import OPEN_SUFFIX, segment_files

CHILD = Path(__file__).with_name("crash_child.py")
ROOT = Path(archive.__file__).parents[1]
PAGES = 14
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
}


def start(directory: Path, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, str(CHILD), str(directory), str(PAGES), *map(str, arguments)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)


def run(directory: Path, *arguments: object) -> tuple[int, set[int]]:
    """Return the child's exit code and the pages it acknowledged."""
    with start(directory, *arguments) as child:
        output, _ = child.communicate()
    return child.returncode, {int(line) for line in output.splitlines()}


def assert_complete(directory: Path) -> None:
    """Assert that an archive holds every page once, and that all its files say the same."""
    held = archive.open(directory)
    articles = list(held.rows("articles"))
    assert Counter(row["article_id"] for row in articles) == Counter(f"paper.example:no={number}" for number in range(PAGES))
    assert held.count("captures") == PAGES
    assert held.count("weather") == 3 * PAGES
    captures = Counter(row["capture_id"] for row in held.rows("captures"))
    assert set(captures.values()) == {1}
    for row in articles:
        _, body = archive.read_exchange(directory, RawPointer(**row["raw"][0]))
        assert body.startswith(f"<p>{row['article_id'].rpartition('=')[2]}: ".encode())
    assert_manifest(directory)
    assert_warc(directory)


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
                assert record.digest_checker.passed
                kinds[record.rec_type] += 1
    assert (kinds["response"], kinds["request"]) == (PAGES, PAGES)


def assert_acknowledged(directory: Path, acknowledged: set[int]) -> None:
    """Assert, before anything is opened again, that what was acknowledged is durable."""
    if acknowledged:
        connection = sqlite3.connect(directory / "state.sqlite")
        assert acknowledged <= {number for (number,) in connection.execute("SELECT number FROM done")}
        connection.close()


@pytest.mark.parametrize(("point", "hit"), [*((name, 1) for name in failpoints.NAMES), *LATER_HITS.items()])
def test_kill_at_fail_point(tmp_path: Path, point: str, hit: int) -> None:
    directory = tmp_path / "archive"
    code, acknowledged = run(directory, point, hit)
    assert code == -signal.SIGKILL
    assert_acknowledged(directory, acknowledged)
    code, rest = run(directory)
    assert code == 0
    assert not acknowledged & rest
    assert_complete(directory)


@pytest.mark.parametrize("seed", range(5))
def test_kill_at_any_moment_again_and_again(tmp_path: Path, seed: int) -> None:
    directory, moments = tmp_path / "archive", random.Random(seed)
    for _ in range(3):
        with start(directory) as child:
            assert child.stdout is not None
            for _ in range(moments.randrange(1, 6)):
                child.stdout.readline()
            child.kill()
    code, _ = run(directory)
    assert code == 0
    assert_complete(directory)


SMALL_DISK = """
set -u
mount -t tmpfs -o size=$1 tmpfs "$2" || exit 77
"$3" "$4" "$2/archive" "$5"
test $? = 1 || exit 78
mount -o remount,size=50m "$2" || exit 77
"$3" "$4" "$2/archive" "$5" || exit 79
cp -r "$2/archive" "$6"
"""


@pytest.mark.skipif(shutil.which("unshare") is None, reason="needs unshare(1)")
@pytest.mark.parametrize("size", ["84k", "148k", "196k", "252k"])
def test_a_disk_that_is_full_and_then_is_not(tmp_path: Path, size: str) -> None:
    """On a small file system of its own, in a mount namespace that ends with the shell."""
    disk, saved = tmp_path / "disk", tmp_path / "saved"
    disk.mkdir()
    script = ["sh", "-c", SMALL_DISK, "sh", size, disk, sys.executable, CHILD, str(PAGES), saved]
    command = ["unshare", "--user", "--map-root-user", "--mount", *script]
    result = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | {"PYTHONPATH": str(ROOT)})
    if result.returncode == 77 or "unshare:" in result.stderr:
        pytest.skip("no mount namespace here")
    assert result.returncode == 0, result.stderr
    assert "disk full" in result.stderr
    assert_complete(saved)


@pytest.mark.parametrize("point", ["recover.segments", "recover.warc", "create.manifest", "seal.renamed"])
def test_kill_while_recovering_from_a_kill(tmp_path: Path, point: str) -> None:
    directory = tmp_path / "archive"
    assert run(directory, "seal.renamed", 3)[0] == -signal.SIGKILL
    assert run(directory, point, 1)[0] == -signal.SIGKILL
    assert run(directory)[0] == 0
    assert_complete(directory)
