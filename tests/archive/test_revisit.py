"""A payload that the archive holds already is not stored twice, and every pointer leads to the record that holds it."""

from __future__ import annotations

import tracemalloc
from typing import TYPE_CHECKING, Any

import orjson
import pytest
from warcio.archiveiterator import ArchiveIterator

import archive
from archive import Limits
from archive.cdxj import index_path, join_lines, surt, write_index_lines
from archive.warc import warc_files

if TYPE_CHECKING:
    from pathlib import Path

    from archive.records import RawPointer
    from archive.warc_reading import WarcRecord
    from tests.archive.conftest import Archives, Paper

HTML = (("Content-Type", "text/html; charset=utf-8"), ("ETag", '"1"'))


@pytest.fixture
def capture(tmp_path: Path, archives: Archives, paper: Paper) -> Any:
    """Commit exchanges of their own and return their pointers."""

    def run(*changes: dict[str, Any], **options: Any) -> list[RawPointer]:
        with archives.open(tmp_path, **options) as writer:
            pointers = []
            for number, change in enumerate(changes):
                with writer.commit(
                    [paper.exchange(number, **({"body": b"the same page", "response_headers": HTML} | change))]
                ) as transaction:
                    pointers += transaction.pointers
            return pointers

    return run


def records(directory: Path, kind: str) -> list[WarcRecord]:
    from archive.warc_reading import read_records

    return [record for path in warc_files(directory) for record in read_records(directory / path) if record.kind == kind]


def test_an_equal_payload_makes_a_revisit_record(tmp_path: Path, capture: Any) -> None:
    first, second = capture({"fetched_at": archive_moment(1)}, {"fetched_at": archive_moment(2)})
    assert first == second
    (response,), (revisit,) = records(tmp_path, "response"), records(tmp_path, "revisit")
    assert revisit.headers["warc-profile"] == "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
    assert revisit.headers["warc-refers-to"] == response.headers["warc-record-id"]
    assert revisit.headers["warc-refers-to-target-uri"] == response.headers["warc-target-uri"]
    assert revisit.headers["warc-refers-to-date"] == response.headers["warc-date"]
    assert revisit.headers["warc-payload-digest"] == response.headers["warc-payload-digest"]
    assert revisit.block.startswith(b"HTTP/1.1 200 OK\r\n")
    assert revisit.payload == b""
    assert archive.read_exchange(tmp_path, second)[1] == b"the same page"
    assert archive.verify(tmp_path).findings == []


def archive_moment(second: int) -> Any:
    from tests.archive.conftest import START

    return START.replace(second=second)


@pytest.mark.parametrize(
    "change",
    [
        {"response_headers": (("Content-Type", "text/html; charset=euc-kr"),)},
        {"response_headers": (*HTML, ("Content-Encoding", "identity"))},
        {"body": b"another page"},
    ],
)
def test_a_payload_that_would_be_read_otherwise_is_stored(tmp_path: Path, capture: Any, change: dict[str, Any]) -> None:
    first, second = capture({}, change)
    assert first != second
    assert records(tmp_path, "revisit") == []


def test_a_cut_body_and_an_empty_one_are_nobodys_payload(tmp_path: Path, capture: Any) -> None:
    capture({"truncated": "length"}, {}, {"body": b""}, {"body": b""}, {"truncated": "length"})
    assert records(tmp_path, "revisit") == []


def test_revisits_reach_over_files_and_runs(tmp_path: Path, capture: Any) -> None:
    limits = Limits(min_free_bytes=0, warc_bytes=600)
    (first,) = capture({}, limits=limits)
    *_, last = capture({"body": b"another"}, {"body": b"a third"}, {}, limits=limits)
    assert last == first
    assert len(warc_files(tmp_path)) > 1
    assert archive.verify(tmp_path).findings == []


def test_not_modified_refers_to_what_the_address_brought_last(tmp_path: Path, capture: Any) -> None:
    url = {"url": "https://www.paper.example/front"}
    _, second, third = capture(url, {"body": b"changed", **url}, {"status": 304, "reason": "", "body": b"", **url})
    assert third == second
    (revisit,) = records(tmp_path, "revisit")
    assert revisit.headers["warc-profile"] == "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
    assert revisit.headers["warc-payload-digest"] == second.payload_digest
    assert revisit.block.startswith(b"HTTP/1.1 304 Not Modified\r\n")


def test_not_modified_since_what_is_not_held_is_a_response(tmp_path: Path, capture: Any) -> None:
    capture({"status": 304, "body": b"", "response_headers": (("Content-Length", "9000"),)})
    (response,) = records(tmp_path, "response")
    assert b"Content-Length: 9000" in response.head  # of the page, not of this answer (RFC 9110 section 8.6)


def test_a_holder_that_was_lost_is_stored_again(tmp_path: Path, capture: Any) -> None:
    capture({})
    (tmp_path / warc_files(tmp_path)[0]).unlink()
    (second,) = capture({})
    assert archive.read_exchange(tmp_path, second)[1] == b"the same page"
    assert records(tmp_path, "revisit") == []


def test_what_was_rolled_back_holds_nothing(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    with archives.open(tmp_path) as writer:
        with pytest.raises(ZeroDivisionError), writer.commit([paper.exchange(1)]):
            raise ZeroDivisionError
        with writer.commit([paper.exchange(1)]) as transaction:
            pointer = transaction.pointers[0]
    assert archive.read_exchange(tmp_path, pointer)[1] == paper.exchange(1).body
    assert archive.verify(tmp_path).findings == []


def test_warcio_reads_a_revisit(tmp_path: Path, capture: Any) -> None:
    capture({}, {})
    with (tmp_path / warc_files(tmp_path)[0]).open("rb") as file:
        kinds = []
        for record in ArchiveIterator(file, check_digests=True):
            assert record.content_stream().read() is not None
            assert record.digest_checker.passed is not False
            kinds.append(record.rec_type)
    assert kinds == ["warcinfo", "response", "request", "revisit", "request"]


# ------------------------------------------------------------------ the index


def test_the_index_of_a_finished_file(tmp_path: Path, capture: Any) -> None:
    pointers = capture(
        {"url": "https://www.paper.example/b?y=2&x=1"}, {"url": "https://paper.example/a/", "status": 404, "body": b"gone"}, {}
    )
    (path,) = warc_files(tmp_path)
    lines = (tmp_path / index_path(path)).read_bytes().splitlines()
    assert lines == sorted(lines)
    entries = {line.split(b" ", 2)[0]: orjson.loads(line.split(b" ", 2)[2]) for line in lines}
    assert list(entries) == [b"example,paper)/a", b"example,paper)/b?x=1&y=2", b"example,paper)/news/article?no=2"]
    page = entries[b"example,paper)/b?x=1&y=2"]
    assert (int(page["offset"]), int(page["length"]), page["digest"]) == (
        pointers[0].offset,
        pointers[0].length,
        pointers[0].payload_digest,
    )
    assert (page["mime"], page["status"], page["filename"]) == ("text/html", "200", path.removeprefix("warc/"))
    assert entries[b"example,paper)/a"]["status"] == "404"
    assert entries[b"example,paper)/news/article?no=2"]["mime"] == "warc/revisit"


def test_an_index_is_written_line_by_line(tmp_path: Path, archives: Archives) -> None:
    """That of a file of a gigabyte has some two hundred thousand lines."""
    with archives.open(tmp_path) as writer:
        lines = [b"example,paper)/news/%06d %s\n" % (number * 7919 % 20_000, b"x" * 300) for number in range(20_000)]
        captured = writer._journal.captured
        captured.add_index_lines("warc/a.warc.gz", lines)
        tracemalloc.start()
        write_index_lines(tmp_path, "warc/a.warc.gz", captured.index_lines("warc/a.warc.gz"))
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        captured.drop_index_lines("warc/a.warc.gz")
        assert (tmp_path / index_path("warc/a.warc.gz")).read_bytes() == join_lines(lines)
    assert peak < 1_000_000


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://www.A.example/B/?y=2&x=1", "example,a)/b?x=1&y=2"),
        ("http://127.0.0.1:8901/news/article.html?no=3", "1,0,0,127:8901)/news/article.html?no=3"),
        ("https://m.x.example/a/", "example,x,m)/a"),
        ("http://x.example", "example,x)/"),
        ("http://x.example:80/a//b#c", "example,x)/a/b"),
        ("https://www2.x.example/%EB%93%B1?b", "example,x)/%eb%93%b1?b"),
        ("http://x.example/?PHPSESSID=0123456789abcdef0123456789abcdef&a=1", "example,x)/?a=1"),
    ],
)
def test_surt(url: str, key: str) -> None:
    """As pywb's own canonicaliser has them, so that it finds them."""
    assert surt(url) == key
