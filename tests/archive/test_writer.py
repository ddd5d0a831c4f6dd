from __future__ import annotations

import errno
import json
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import archive
from archive import (
    ArchiveError,
    ArchiveLockedError,
    ArchiveTooNewError,
    ArchiveWriter,
    DiskFullError,
    KnownArticle,
    Limits,
    NotAnArchiveError,
    UnwritableError,
)
from archive.manifest import read_manifest

if TYPE_CHECKING:
    from tests.archive.conftest import Archives, Paper

NO_GUARD = Limits(min_free_bytes=0)


def titles(directory: Path) -> list[str]:
    return [row["title"] for row in archive.open(directory).rows("articles")]


# ------------------------------------------------------------------ opening


def test_a_new_directory_becomes_an_archive_at_once(tmp_path: Path, archives: Archives) -> None:
    directory = tmp_path / "deep" / "archive"
    with archives.open(directory) as writer:
        assert re.fullmatch(r"20260301T235930-[a-z0-9]{4}", writer.run_id)
        assert not writer.rebuilt
        held = archive.open(directory)
        assert (held.manifest_number, held.sites(), held.count("articles")) == (0, [], 0)
    manifest = json.loads((directory / "manifest.json").read_bytes())
    assert manifest["created_at"] == "2026-03-01T23:59:30Z"
    assert manifest["format"] == "backissue-archive"


def test_a_directory_that_holds_something_else_is_left_alone(tmp_path: Path, archives: Archives) -> None:
    (tmp_path / "thesis.txt").write_text("chapter one")
    with pytest.raises(NotAnArchiveError, match="not empty and is not an archive"):
        archives.open(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_file_is_not_an_archive(tmp_path: Path, archives: Archives) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NotAnArchiveError, match="not a directory"):
        archives.open(tmp_path / "file")


@pytest.mark.parametrize("content", [b'{"format": "another"}', b"{broken", b"[]"])
def test_anothers_manifest_is_not_ours(tmp_path: Path, archives: Archives, content: bytes) -> None:
    (tmp_path / "manifest.json").write_bytes(content)
    with pytest.raises(NotAnArchiveError):
        archives.open(tmp_path)


def test_anothers_database_is_not_ours(tmp_path: Path, archives: Archives) -> None:
    connection = sqlite3.connect(tmp_path / "state.sqlite")
    connection.execute("CREATE TABLE theirs (a)")
    connection.close()
    before = (tmp_path / "state.sqlite").read_bytes()
    with pytest.raises(NotAnArchiveError, match="another program"):
        archives.open(tmp_path)
    assert (tmp_path / "state.sqlite").read_bytes() == before


def test_there_is_one_writer(tmp_path: Path, archives: Archives) -> None:
    with archives.open(tmp_path) as writer:
        with pytest.raises(ArchiveLockedError, match="another process is writing"):
            archives.open(tmp_path)
        other = f"import archive, pathlib; archive.ArchiveWriter.open(pathlib.Path({str(tmp_path)!r}), software='x')"
        environment = os.environ | {"PYTHONPATH": str(Path(archive.__file__).parents[1])}
        result = subprocess.run([sys.executable, "-c", other], env=environment, capture_output=True, text=True, check=False)
        assert "ArchiveLockedError" in result.stderr
        writer.seal()
    archives.open(tmp_path).close()


def test_a_newer_state_or_schema_is_refused(tmp_path: Path, archives: Archives) -> None:
    archives.open(tmp_path).close()
    connection = sqlite3.connect(tmp_path / "state.sqlite")
    connection.execute("PRAGMA user_version=99")
    connection.close()
    with pytest.raises(ArchiveTooNewError, match="newer version"):
        archives.open(tmp_path)
    manifest = json.loads((tmp_path / "manifest.json").read_bytes()) | {"schema_version": "99.0"}
    (tmp_path / "manifest.json").write_text(json.dumps(manifest))
    with pytest.raises(ArchiveTooNewError, match=r"99\.0"):
        archive.open(tmp_path)


def test_a_damaged_state_is_one_sentence_and_moving_it_away_helps(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    archives.fill(tmp_path, range(3), paper)
    state = tmp_path / "state.sqlite"
    state.write_bytes(b"SQLite format 3\0" + b"\x55" * 5000)
    with pytest.raises(ArchiveError, match="is damaged: move it away"):
        archives.open(tmp_path)
    state.unlink()
    with archives.open(tmp_path) as writer:
        assert writer.rebuilt


# ------------------------------------------------------------------ the commit


def test_what_is_committed_is_sealed_on_closing(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    with archives.open(tmp_path) as writer:
        with writer.commit([paper.exchange(1)]) as transaction:
            transaction.add(paper.article(1))
            assert len(transaction.pointers) == 1
        assert titles(tmp_path) == []
    assert titles(tmp_path) == ["등대 1호 점등"]


def test_a_block_that_raises_leaves_nothing(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    with archives.open(tmp_path) as writer:
        writer.connection.execute("CREATE TABLE frontier (url TEXT)")
        for number in (1, 2):
            with writer.commit([paper.exchange(number)]) as transaction:
                transaction.add(paper.article(number))
            (warc,) = (tmp_path / "warc").iterdir()
            before = warc.read_bytes()
            with pytest.raises(ZeroDivisionError), writer.commit([paper.exchange(9), paper.exchange(10)]) as transaction:  # noqa: PT012 - what raises is the whole commit
                transaction.add(paper.article(9))
                transaction.connection.execute("INSERT INTO frontier VALUES ('a')")
                raise ZeroDivisionError
            assert warc.read_bytes() == before
            assert writer.known_article("paper.example:no=9") is None
        assert writer.connection.execute("SELECT count(*) FROM frontier").fetchone() == (0,)
    assert titles(tmp_path) == ["등대 1호 점등", "등대 2호 점등"]


def test_a_first_commit_that_raises_leaves_no_file(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    with archives.open(tmp_path) as writer:
        with pytest.raises(ZeroDivisionError), writer.commit([paper.exchange(1)]):
            raise ZeroDivisionError
        assert list((tmp_path / "warc").iterdir()) == []
        with writer.commit([paper.exchange(1)]) as transaction:
            pointer = transaction.pointers[0]
    assert archive.read_exchange(tmp_path, pointer)[1] == paper.exchange(1).body


def test_a_record_that_is_refused_does_not_spoil_the_commit(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    with archives.open(tmp_path) as writer, writer.transaction() as transaction:
        with pytest.raises(TypeError):
            transaction.add(paper.article(1, title=5))
        with pytest.raises(ValueError, match="expected a time"):
            transaction.add(paper.article(2, captured_at="../../etc"))
        transaction.add(paper.article(3))
    assert titles(tmp_path) == ["등대 3호 점등"]


def test_commits_do_not_nest_and_a_closed_writer_says_so(tmp_path: Path, archives: Archives) -> None:
    writer = archives.open(tmp_path)
    with writer.commit():
        with pytest.raises(ArchiveError, match="open already"), writer.commit():
            pass
        with pytest.raises(ArchiveError, match="open already"):
            writer.seal()
    writer.close()
    writer.close()
    with pytest.raises(ArchiveError, match="closed"), writer.commit():
        pass


def test_a_commit_of_uncertain_outcome_ends_the_writer(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    """An error between COMMIT and its confirmation must not let a later rollback cut what is committed."""
    writer = archives.open(tmp_path)

    def interrupted() -> None:
        raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(writer._warc, "confirm", interrupted)
        with pytest.raises(KeyboardInterrupt), writer.commit([paper.exchange(1)]) as transaction:  # noqa: PT012 - what raises is the whole commit
            transaction.add(paper.article(1, raw=transaction.pointers))
            pointer = transaction.pointers[0]
    with pytest.raises(ArchiveError, match="has failed"), writer.commit():
        pass
    writer.close()
    archives.open(tmp_path).close()
    assert titles(tmp_path) == ["등대 1호 점등"]
    archive.read_exchange(tmp_path, pointer)


def test_articles_and_teasers_are_known_with_their_commit(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    with archives.open(tmp_path) as writer:
        article, teaser, *_ = paper.records(1)
        assert writer.known_article(article.article_id) is None
        digest = archive.teaser_digest(teaser.title, teaser.snippet)
        assert not writer.knows_teaser(teaser.teaser_id, digest)
        with writer.commit() as transaction:
            transaction.add(article)
            transaction.add(teaser)
            assert writer.known_article(article.article_id) == KnownArticle(
                revision=1, content_digest=article.content_digest, extractor_version="1"
            )
        assert writer.knows_teaser(teaser.teaser_id, digest)
        assert not writer.knows_teaser(teaser.teaser_id, archive.teaser_digest(teaser.title, "another lead"))
        with writer.commit() as transaction:
            transaction.add(paper.article(1, revision=2, content_digest="sha256:2"))
    with archives.open(tmp_path) as writer:
        assert writer.known_article(article.article_id) == KnownArticle(revision=2, content_digest="sha256:2", extractor_version="1")


def test_a_teaser_that_falls_out_of_memory_is_looked_up_again(
    tmp_path: Path, archives: Archives, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("archive.known._MOST_TEASERS", 3)
    asked: list[str] = []
    with archives.open(tmp_path, raw=False) as writer:
        teasers = [paper.records(number)[1] for number in range(4)]
        with writer.commit() as transaction:
            for teaser in teasers:
                transaction.add(teaser)
        writer.seal()
        writer.connection.set_trace_callback(asked.append)
        for number in (0, 1, 2, 0, 1, 2, 3, 0):
            assert writer.knows_teaser(teasers[number].teaser_id, archive.teaser_digest(teasers[number].title, teasers[number].snippet))
        writer.connection.set_trace_callback(None)
    assert len(asked) == 5  # the fourth took the place of three, and the first was not remembered any more


def test_teaser_digest_is_of_the_text_as_archived() -> None:
    assert archive.teaser_digest("a\0", "") == archive.teaser_digest("a", None)
    assert archive.teaser_digest("\ud800", None) == archive.teaser_digest("\ufffd", None)
    assert archive.teaser_digest("a", "b") != archive.teaser_digest("ab", None)


def test_ids_with_odd_text_do_not_stop_a_commit(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    with archives.open(tmp_path) as writer:
        with writer.commit() as transaction:
            transaction.add(paper.article(1, article_id="a\ud800", site="s\0"))
        assert writer.known_article("a\ud800") is not None


def test_capture_ids_are_the_runs_own(tmp_path: Path, archives: Archives) -> None:
    with archives.open(tmp_path) as writer:
        assert [writer.next_capture_id() for _ in range(2)] == [f"{writer.run_id}-000001", f"{writer.run_id}-000002"]


def test_run_record(tmp_path: Path, archives: Archives) -> None:
    with archives.open(tmp_path) as writer:
        writer.write_run_record({"pages": 1})
        path = writer.write_run_record({"pages": 2})
    assert path == tmp_path / "runs" / f"{writer.run_id}.json"
    assert json.loads(path.read_bytes()) == {"pages": 2}


# ------------------------------------------------------------------ sealing


def test_segments_lie_by_table_and_utc_day(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    run = archives.fill(tmp_path, range(40), paper)  # midnight passes
    manifest = read_manifest(tmp_path)
    assert manifest is not None
    paths = [segment.path for segment in manifest.segments]
    assert f"articles/2026/2026-03-01-{run}-0001.jsonl.gz" in paths
    assert f"articles/2026/2026-03-02-{run}-0002.jsonl.gz" in paths
    assert f"evidence/2026/2026-03-02-{run}-0006.jsonl.gz" in paths
    assert len(paths) == 12
    assert all(segment.sites == ["paper.example"] for segment in manifest.segments)
    assert not any(mark in path for path in paths for mark in ":%")


def test_sealing_happens_by_itself(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    for limits in (Limits(min_free_bytes=0, seal_rows=4), Limits(min_free_bytes=0, seal_bytes=4_000)):
        directory = tmp_path / f"{limits.seal_rows}"
        with archives.open(directory, limits=limits) as writer:
            for number in range(9):
                with writer.commit() as transaction:
                    transaction.add(paper.article(number))
            assert archive.open(directory).count("articles") >= 4
        assert archive.open(directory).count("articles") == 9


def test_a_snapshot_can_be_read_later(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    with archives.open(tmp_path) as writer:
        for number in range(1, 4):
            with writer.commit() as transaction:
                transaction.add(paper.article(number))
            writer.seal()
            writer.seal()  # with nothing new: no new number
        assert [archive.open(tmp_path, at=at).count("articles") for at in range(4)] == [0, 1, 2, 3]
    assert archive.open(tmp_path).manifest_number == 3
    for at in (-1, 4):
        with pytest.raises(ArchiveError, match="up to number 3"):
            archive.open(tmp_path, at=at)


def test_the_same_lines_make_the_same_segment(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    contents = []
    for name in "ab":
        with archives.open(tmp_path / name, raw=False) as writer, writer.commit() as transaction:
            for number in range(250):
                transaction.add(paper.article(number, captured_at=paper.moment(0)))
        (path,) = (tmp_path / name / "articles").rglob("*.gz")
        contents.append(path.read_bytes())
    assert contents[0] == contents[1]
    assert contents[0].count(b"\x1f\x8b\x08\x00\x00\x00\x00\x00") == 2


# ------------------------------------------------------------------ a full disk


def test_low_disk_stops_before_a_commit_and_what_is_committed_is_sealed(
    tmp_path: Path, archives: Archives, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    with pytest.raises(DiskFullError, match="disk full"), archives.open(tmp_path, limits=Limits()) as writer:  # noqa: PT012 - what raises is the whole commit
        with writer.commit() as transaction:
            transaction.add(paper.article(1))
        monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=49_999_999))
        with writer.commit() as transaction:
            transaction.add(paper.article(2))
    assert titles(tmp_path) == ["등대 1호 점등"]


def no_space(after: int, real: Any) -> Any:
    """Return a writing call for which there is room for so many bytes more."""
    room = after

    def write(descriptor: int, content: Any, *offset: int) -> int:
        nonlocal room
        if not room:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        written = real(descriptor, content[:room], *offset)
        room -= written
        return int(written)

    return write


def test_no_room_for_the_capture(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    with archives.open(tmp_path) as writer:
        with writer.commit([paper.exchange(1)]) as transaction:
            transaction.add(paper.article(1))
        (warc,) = (tmp_path / "warc").iterdir()
        before = warc.read_bytes()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, "pwrite", no_space(100, os.pwrite))
            with pytest.raises(DiskFullError, match="disk full"), writer.commit([paper.exchange(2)]):
                pytest.fail("the block must not run")
        assert warc.read_bytes() == before
        with writer.commit([paper.exchange(2)]) as transaction:
            transaction.add(paper.article(2))
    assert titles(tmp_path) == ["등대 1호 점등", "등대 2호 점등"]


def test_no_room_for_the_journal(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    with archives.open(tmp_path) as writer:
        with writer.commit([paper.exchange(1)]) as transaction:
            transaction.add(paper.article(1))
        (pages,) = writer.connection.execute("PRAGMA page_count").fetchone()
        writer.connection.execute(f"PRAGMA max_page_count={pages + 2}")
        with pytest.raises(DiskFullError, match="disk full"), writer.commit([paper.exchange(2)]) as transaction:
            transaction.add(paper.article(2, text=random.Random(1).randbytes(400_000).hex()))  # hard to compress
        writer.connection.execute("PRAGMA max_page_count=1000000")
        with writer.commit([paper.exchange(3)]) as transaction:
            transaction.add(paper.article(3, raw=transaction.pointers))
            pointer = transaction.pointers[0]
    assert titles(tmp_path) == ["등대 1호 점등", "등대 3호 점등"]
    assert archive.read_exchange(tmp_path, pointer)[1] == paper.exchange(3).body


def test_no_room_for_the_segments(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    writer = archives.open(tmp_path)
    with writer.commit() as transaction:
        for record in paper.records(1):
            transaction.add(record)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(DiskFullError, match="disk full"):
            writer.close()
    assert not [path for table in ("articles", "captures") for path in (tmp_path / table).rglob("*.jsonl.gz*")]
    archives.open(tmp_path).close()
    assert titles(tmp_path) == ["등대 1호 점등"]


def test_other_errors_are_not_taken_for_a_full_disk(tmp_path: Path, archives: Archives) -> None:
    with archives.open(tmp_path) as writer:
        with pytest.raises(UnwritableError, match=r"^a: no: see who owns it"), writer.commit():
            raise PermissionError(errno.EACCES, "No", "a")
        with pytest.raises(TimeoutError), writer.commit():
            raise TimeoutError(errno.ETIMEDOUT, "no")
        with pytest.raises(sqlite3.OperationalError, match="no such table"), writer.commit() as transaction:
            transaction.connection.execute("SELECT * FROM nowhere")


def test_the_clock_is_the_machines_unless_another_is_given(tmp_path: Path) -> None:
    before = datetime.now(UTC)
    with ArchiveWriter.open(tmp_path, software="x", limits=NO_GUARD) as writer:
        assert before <= writer.started_at <= datetime.now(UTC)
