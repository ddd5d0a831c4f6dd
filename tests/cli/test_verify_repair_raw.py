"""The verbs `verify`, `repair` and `raw`, and a crawl on a disk that is full."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

import archive
from archive import ArchiveWriter, Exchange
from archive.records import Article, Capture
from archive.segments import segment_files
from scraper.newsroom.check import check
from tests.crawl.killing import newsroom

PAGE = "<p>등대의 불빛이 다시 켜졌다.</p>".encode()
ID = "lamp.example:no=7"


@pytest.fixture
def captured(tmp_path):
    """An archive of one article in two revisions, with its raw pages."""
    directory = tmp_path / "archive"
    with ArchiveWriter.open(directory, software="test") as writer:
        for revision, body in ((1, b"<p>old</p>"), (2, gzip.compress(PAGE, mtime=0))):
            encoding = (("Content-Encoding", "gzip"),) if revision == 2 else ()
            moment = f"2031-03-0{revision}T00:00:00Z"
            url, capture_id = "https://lamp.example/news/article.html?no=7", writer.next_capture_id()
            exchange = Exchange(
                url=url, status=200, reason="Fine", response_headers=(("X-One", "1"), *encoding), body=body, fetched_at=datetime.now(UTC)
            )
            seen = {"site": "lamp.example", "capture_id": capture_id, "url": url}
            identity = {"article_id": ID, "content_digest": f"sha256:{revision}", "extractor_version": "0"}
            with writer.commit([exchange]) as tx:
                tx.add(Article(**seen, **identity, revision=revision, captured_at=moment, raw=tx.pointers))
                tx.add(Capture(**seen, url_key="x", outcome="done", event="new", fetched_at=moment, article_id=ID))
    return directory


def test_verify_says_in_words_and_in_json_that_all_is_well(backissue, captured):
    done = backissue("verify", captured)
    assert (done.code, done.err) == (0, "")
    assert done.out.rstrip().endswith("no damage")
    assert json.loads(backissue("verify", captured, "--json").out) == {
        "damaged": False,
        "complete": True,
        "counts": {"segments": 4, "lines": 4, "warc_files": 1, "warc_records": 5, "references": 6},
        "findings": [],
    }


def test_a_crawl_into_an_archive_whose_manifest_is_damaged_ends_with_8(backissue, captured):
    (captured / "manifest.json").write_text("{")
    done = backissue("crawl", "http://127.0.0.1:9/", "--out", captured)
    assert done.code == 8
    assert "manifest.json" in done.err


def test_damage_is_found_repaired_and_known(backissue, captured):
    path = captured / next(name for name in segment_files(captured) if name.startswith("captures"))
    path.write_bytes(path.read_bytes()[:-9])
    done = backissue("verify", captured)
    assert done.code == 8
    assert f"damage: {path.relative_to(captured)}" in done.out
    assert f"backissue repair {captured}" in done.out
    found = json.loads(backissue("verify", captured, "--json").out)
    assert {"size", "unreadable"} <= {finding["kind"] for finding in found["findings"]}
    planned = backissue("repair", captured, "--dry-run")
    assert planned.code == 8
    assert "nothing was changed" in planned.out
    assert path.exists()
    done = backissue("repair", captured)
    assert done.code == 0, done.out
    assert not path.exists()
    assert backissue("verify", captured).code == 0
    assert backissue("repair", captured).out == "nothing to repair\n"
    assert json.loads(backissue("repair", captured, "--json").out)["actions"] == []


def test_repair_rebuilds_the_frontier(backissue, captured):
    (captured / "state.sqlite").unlink()
    assert "the frontier was rebuilt" in backissue("repair", captured).out
    with ArchiveWriter.open(captured, software="test") as writer:
        assert not writer.rebuilt
        assert writer.connection.execute("SELECT count(*) FROM frontier").fetchone() == (1,)


@pytest.mark.parametrize("verb", ["verify", "repair"])
def test_what_is_no_archive(backissue, tmp_path, verb):
    done = backissue(verb, tmp_path)
    assert done.code == 4
    assert done.err.startswith(f"backissue: {tmp_path} is not an archive: it holds neither a manifest nor a table")


def test_nobody_repairs_what_somebody_writes(backissue, captured):
    with ArchiveWriter.open(captured, software="test"):
        done = backissue("repair", captured)
    assert done.code == 4
    assert "another process is writing" in done.err


def test_raw(process, captured):
    assert process("raw", captured, ID).out.encode() == PAGE
    assert process("raw", captured, ID, "--revision", 1).out == "<p>old</p>"
    head = process("raw", captured, ID, "--headers").out
    assert head.startswith("HTTP/1.1 200 Fine\r\nX-One: 1\r\n")


def test_raw_warc_is_a_warc_file(captured):
    command = [sys.executable, "-m", "scraper", "raw", str(captured), ID, "--warc"]
    record = gzip.decompress(subprocess.run(command, capture_output=True, check=True).stdout)
    assert record.startswith(b"WARC/1.1\r\nWARC-Type: response\r\n")


def test_raw_of_what_is_not_there(backissue, captured):
    done = backissue("raw", captured, "lamp.example:no=8")
    assert done.code == 2
    assert done.err == (
        f"backissue: no article lamp.example:no=8 in {captured}: `backissue cat {captured} articles | jq -r .article_id` lists them\n"
    )
    done = backissue("raw", captured, ID, "--revision", 3)
    assert (done.code, done.err) == (2, f"backissue: no revision 3 of {ID} in {captured}: `backissue history {captured} {ID}` shows them\n")


def test_raw_of_what_was_archived_without(backissue, small_archive):
    article_id = next(archive.open(small_archive).rows("articles"))["article_id"]
    done = backissue("raw", small_archive, article_id)
    assert (done.code, done.err) == (2, f"backissue: {article_id} was archived without its raw page\n")


SMALL_DISK = """
set -u
mount -t tmpfs -o size=58m tmpfs "$1" || exit 77
head -c 9600000 /dev/zero > "$1/filler" || exit 77
shift
"$@"; echo "exit $?"
rm "$DISK/filler"
"$@"; echo "exit $?"
cp -r "$DISK/archive" "$SAVED"
"""


@pytest.mark.skipif(shutil.which("unshare") is None, reason="needs unshare(1)")
def test_a_crawl_on_a_disk_that_is_full_stops_and_goes_on(tmp_path):
    """With the guard of 50 MB, on a small file system of its own."""
    disk, saved = tmp_path / "disk", tmp_path / "saved"
    disk.mkdir()
    with newsroom(60) as room:
        options = ["--out", disk / "archive", "--allow-private", "127.0.0.1", "--delay", "0", "--concurrency", "8"]
        crawl = [sys.executable, "-m", "scraper", "crawl", room.urls[0], *options]
        script = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", SMALL_DISK, "sh", disk, *crawl]
        environment = os.environ | {"DISK": str(disk), "SAVED": str(saved), "PYTHONPATH": str(Path(archive.__file__).parents[1])}
        done = subprocess.run(list(map(str, script)), capture_output=True, text=True, check=False, timeout=240, env=environment)
        if done.returncode == 77 or "unshare:" in done.stderr:
            pytest.skip("no mount namespace here")
        assert done.stdout.split() == ["exit", "3", "exit", "0"], done.stderr
        assert "disk full" in done.stderr
        assert "Traceback" not in done.stderr
        assert check([room.sites[0]], saved).exact
    assert archive.verify(saved).findings == []
