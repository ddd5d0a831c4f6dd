"""Lines that wait in the journal: their rows, their members, and the state of older versions."""

from __future__ import annotations

import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import archive
from archive.compression import SUFFIXES
from archive.journal import APPLICATION_ID, STATE_VERSION
from archive.members import read_members
from archive.records import Weather
from archive.waiting import MEMBER_BYTES, PLAIN, Pile

if TYPE_CHECKING:
    from collections.abc import Iterable

    from archive import ArchiveWriter
    from archive.records import Envelope
    from tests.archive.conftest import Archives, Paper

FROZEN = Path(__file__).parents[1] / "fixtures" / "archives" / "state-1"
"""What the writer of state version 1 left when it was killed: page 1 sealed, pages 2 and 3 in its journal, a row for every line."""


def journal_rows(writer: ArchiveWriter, table: str) -> list[tuple[int, str, str]]:
    query = "SELECT row_count, coding, sites FROM archive_journal WHERE table_name = ? ORDER BY id"
    return writer.connection.execute(query, (table,)).fetchall()


def kill(writer: ArchiveWriter) -> None:
    """End a writer as SIGKILL would."""
    writer.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    writer.connection.close()
    writer._lock.release()


def commit(writer: ArchiveWriter, records: Iterable[Envelope]) -> None:
    with writer.commit() as transaction:
        for record in records:
            transaction.add(record)


def complaints(directory: Path) -> set[str]:
    return {finding.kind for finding in archive.verify(directory).findings} - {"reference"}  # to a capture that these tests leave out


def readings(count: int, **changes: Any) -> list[Weather]:
    said = {"site": "paper.example", "capture_id": "c", "captured_at": "2026-03-01T00:00:00Z"} | changes
    return [Weather(**said, place=f"섬 {number}", source="기상청 " * 40) for number in range(count)]


def test_a_commit_makes_one_row_a_table(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    with archives.open(tmp_path, raw=False) as writer:
        with writer.commit() as transaction:
            for record in [*paper.records(1), *readings(5), *readings(2, site="other.example", captured_at=paper.moment(1))]:
                transaction.add(record)
        assert journal_rows(writer, "articles") == [(1, PLAIN, "paper.example")]
        assert journal_rows(writer, "weather") == [(8, PLAIN, "other.example paper.example")]


def test_much_is_compressed_at_once_and_moved_as_it_is(tmp_path: Path, archives: Archives) -> None:
    with archives.open(tmp_path, raw=False) as writer:
        for _ in range(2):
            commit(writer, readings(900))
        assert [coding for _, coding, _ in journal_rows(writer, "weather")].count("gzip") >= 4
        members = [
            content for (content,) in writer.connection.execute("SELECT content FROM archive_journal WHERE coding = 'gzip' ORDER BY id")
        ]
    (path,) = (tmp_path / "weather").rglob("*.gz")
    content = path.read_bytes()
    assert all(member in content for member in members)
    assert Counter(row["place"] for row in archive.open(tmp_path).rows("weather")) == Counter(f"섬 {n}" for n in range(900) for _ in "ab")
    assert not complaints(tmp_path)


def test_small_rows_are_put_together_to_members(tmp_path: Path, archives: Archives) -> None:
    with archives.open(tmp_path, raw=False) as writer:
        for _ in range(60):
            commit(writer, readings(20))
        assert {coding for _, coding, _ in journal_rows(writer, "weather")} == {PLAIN}
    (path,) = (tmp_path / "weather").rglob("*.gz")
    sizes = [len(member.content) for member in read_members(path)]
    assert all(MEMBER_BYTES <= size < 2 * MEMBER_BYTES for size in sizes[:-1])
    assert len(sizes) == sum(sizes) // MEMBER_BYTES + 1


@pytest.mark.parametrize(("first", "then"), [("gzip", "zstd"), ("zstd", "gzip")])
def test_members_of_another_compression_are_made_anew(tmp_path: Path, archives: Archives, first: str, then: str) -> None:
    writer = archives.open(tmp_path, raw=False, compression=first)
    commit(writer, readings(900))
    assert first in {coding for _, coding, _ in journal_rows(writer, "weather")}
    kill(writer)
    archives.open(tmp_path, raw=False, compression=then).close()
    assert [path.name.endswith(SUFFIXES[then]) for path in (tmp_path / "weather").rglob("*.jsonl.*")] == [True]
    assert archive.open(tmp_path).count("weather") == 900
    assert not complaints(tmp_path)


def test_a_pile_gives_back_every_line_in_order() -> None:
    lines = [f"{number} {'x' * (number % 3000)}\n".encode() for number in range(700)]
    pile = Pile("zstd", ["b", "a"])
    for line in lines:
        pile.add(line)
    batches = list(pile.batches("weather", "2026-03-01"))
    assert [line for batch in batches for line in batch.lines()] == lines
    assert sum(batch.rows for batch in batches) == len(lines)
    assert {batch.sites for batch in batches} == {"a b"}


def test_what_a_failed_transaction_added_is_not_known(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    with archives.open(tmp_path, raw=False) as writer:
        with writer.commit() as transaction:
            transaction.add(paper.article(1, revision=1, content_digest="sha256:1"))
        teaser = paper.records(1)[1]
        records = [paper.article(1, revision=2), paper.article(1, revision=3), paper.article(2), teaser]
        with pytest.raises(TypeError):
            commit(writer, [*records, paper.article(3, title=1)])
        known = writer.known_article("paper.example:no=1")
        assert known is not None
        assert known.content_digest == "sha256:1"
        assert writer.known_article("paper.example:no=2") is None
        assert not writer.knows_teaser(teaser.teaser_id, archive.teaser_digest(teaser.title, teaser.snippet))


def test_what_waits_is_known_after_a_crash(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    writer = archives.open(tmp_path, raw=False)
    article, teaser, *_ = paper.records(1)
    with writer.commit() as transaction:
        transaction.add(article)
        transaction.add(teaser)
    kill(writer)
    with archives.open(tmp_path, raw=False) as writer:
        assert writer.known_article(article.article_id) is not None
        assert writer.knows_teaser(teaser.teaser_id, archive.teaser_digest(teaser.title, teaser.snippet))
        writer.seal()
        assert writer.known_article(article.article_id) is not None


# ------------------------------------------------------------------ state version 1


@pytest.fixture
def old(tmp_path: Path) -> Path:
    directory = tmp_path / "old"
    shutil.copytree(FROZEN / "archive", directory)
    with closing(sqlite3.connect(directory / "state.sqlite")) as connection:
        connection.executescript((FROZEN / "state.sql").read_text())
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute("PRAGMA user_version=1")
    return directory


def test_a_dry_run_reads_a_state_of_version_1_and_leaves_it(old: Path) -> None:
    before = (old / "state.sqlite").read_bytes()
    assert archive.repair(old, software="test", dry_run=True).sealed_lines == 12
    assert (old / "state.sqlite").read_bytes() == before
    assert archive.repair(old, software="test").sealed_lines == 12
    assert archive.repair(old, software="test").sealed_lines == 0


def test_a_state_of_version_1_is_taken_over_whole(old: Path, archives: Archives, paper: Paper) -> None:
    note = [finding.what for finding in archive.verify(old).findings if finding.kind == "journal"]
    assert note == ["12 committed lines wait to be sealed: the next crawl, or a repair, seals them"]
    with archives.open(old, raw=False) as writer:
        assert writer.connection.execute("PRAGMA user_version").fetchone() == (STATE_VERSION,)
        assert writer.known_article("paper.example:no=2") is not None
        assert writer.known_article("paper.example:no=1") is not None
        with writer.commit() as transaction:
            transaction.add(paper.article(4))
    opened = archive.open(old)
    assert [row["article_id"] for row in opened.rows("articles")] == [f"paper.example:no={number}" for number in (1, 2, 3, 4)]
    assert {table: opened.count(table) for table in ("teasers", "sightings", "weather", "captures", "evidence")} == dict.fromkeys(
        ("teasers", "sightings", "weather", "captures", "evidence"), 3
    )
    assert not complaints(old)


def spoil(state: Path) -> None:
    """Overwrite the page of one table; the others can still be read."""
    with closing(sqlite3.connect(state)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'archive_runs'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    content = bytearray(state.read_bytes())
    content[(page - 1) * size : page * size] = b"\x55" * size
    state.write_bytes(content)


def test_of_a_damaged_state_of_version_1_the_waiting_lines_are_kept(old: Path) -> None:
    spoil(old / "state.sqlite")
    archive.repair(old, software="test")
    assert sorted(row["article_id"] for row in archive.open(old).rows("articles")) == [f"paper.example:no={n}" for n in (1, 2, 3)]


def test_of_a_damaged_state_whole_members_are_kept(tmp_path: Path, archives: Archives) -> None:
    writer = archives.open(tmp_path, raw=False)
    for _ in range(2):
        commit(writer, readings(900))
    (place, torn) = writer.connection.execute("SELECT id, row_count FROM archive_journal WHERE coding = 'gzip'").fetchone()
    writer.connection.execute("UPDATE archive_journal SET content = substr(content, 1, 40) WHERE id = ?", (place,))
    kill(writer)
    spoil(tmp_path / "state.sqlite")
    archive.repair(tmp_path, software="test")
    places = Counter(row["place"] for row in archive.open(tmp_path).rows("weather"))
    assert len(places) == 900 and sum(places.values()) == 1800 - torn  # noqa: PT018
