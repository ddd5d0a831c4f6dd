from __future__ import annotations

import dataclasses
import gzip
import random
import zlib
from datetime import timedelta, timezone
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest
from warcio.archiveiterator import ArchiveIterator

import archive
from archive import ArchiveError, DamagedArchiveError, Limits
from archive.records import RawPointer

if TYPE_CHECKING:
    from pathlib import Path

    from archive import Exchange
    from tests.archive.conftest import Archives, Paper


@pytest.fixture
def capture(tmp_path: Path, archives: Archives) -> Any:
    def run(*exchanges: Exchange, **changes: Any) -> list[RawPointer]:
        with archives.open(tmp_path, **changes) as writer, writer.commit(exchanges) as transaction:
            return transaction.pointers

    return run


def records_of(directory: Path) -> list[tuple[str, dict[str, str], str, list[tuple[str, str]], bytes]]:
    """Return (type, WARC headers, first line, HTTP headers, content) of every record of every file."""
    found = []
    for path in sorted((directory / "warc").iterdir()):
        with path.open("rb") as file:
            for record in ArchiveIterator(file, check_digests=True):
                content = record.content_stream().read()
                http = record.http_headers
                first = f"{http.protocol} {http.statusline}" if http else ""
                found.append((record.rec_type, dict(record.rec_headers.headers), first, http.headers if http else [], content))
                assert record.digest_checker.passed, record.digest_checker.problems
    return found


def test_a_file_begins_with_warcinfo_and_holds_both_sides(tmp_path: Path, capture: Any, paper: Paper) -> None:
    exchange = paper.exchange(7, ip="192.0.2.1", url="https://www.paper.example/a?no=7&q=등대")
    (pointer,) = capture(exchange, operator="An Operator <op@paper.example>")
    info, response, request = records_of(tmp_path)
    assert [info[0], response[0], request[0]] == ["warcinfo", "response", "request"]
    for line in (
        b"software: backissue/test",
        b"operator: An Operator <op@paper.example>",
        b"robots: obey",
        b"isPartOf: ",
        b"conformsTo: http",
    ):
        assert line in info[4]
    assert response[1]["WARC-Target-URI"] == "https://www.paper.example/a?no=7&q=%EB%93%B1%EB%8C%80"
    assert response[1]["WARC-IP-Address"] == "192.0.2.1"
    assert response[1]["WARC-Date"] == "2026-03-01T23:59:37Z"
    assert response[1]["WARC-Payload-Digest"] == pointer.payload_digest == archive.payload_digest(exchange.body)
    assert response[4] == exchange.body
    assert request[1]["WARC-Concurrent-To"] == response[1]["WARC-Record-ID"]
    assert request[1]["WARC-Warcinfo-ID"] == response[1]["WARC-Warcinfo-ID"] == info[1]["WARC-Record-ID"]
    assert request[2] == "GET /a?no=7&q=%EB%93%B1%EB%8C%80 HTTP/1.1"
    assert request[3] == [("Host", "www.paper.example"), ("User-Agent", "backissue"), ("Accept", "*/*")]


def test_headers_keep_their_order_and_repetition_and_tell_the_truth_of_the_body(tmp_path: Path, capture: Any, paper: Paper) -> None:
    headers = (
        ("Set-Cookie", "a=1"),
        ("Transfer-Encoding", "chunked"),
        ("X-Name", "caf\xe9"),
        ("Set-Cookie", "b=2"),
        ("Content-Length", "9999"),
    )
    (pointer,) = capture(paper.exchange(1, response_headers=headers, body=b"12345"))
    read, body = archive.read_exchange(tmp_path, pointer)
    assert read == (("Set-Cookie", "a=1"), ("Content-Length", "5"), ("X-Name", "caf\xe9"), ("Set-Cookie", "b=2"))
    assert body == b"12345"


def test_a_header_cannot_break_out_of_its_line(tmp_path: Path, capture: Any, paper: Paper) -> None:
    (pointer,) = capture(paper.exchange(1, response_headers=(("X-Evil", "a\r\n\r\n<p>b"),)))
    headers, body = archive.read_exchange(tmp_path, pointer)
    assert headers == (("X-Evil", "a <p>b"),)
    assert body == paper.exchange(1).body


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"status": 404, "reason": "Gone fishing"}, "HTTP/1.1 404 Gone fishing"),
        ({"status": 404, "reason": ""}, "HTTP/1.1 404 Not Found"),
        ({"status": 799, "reason": ""}, "HTTP/1.1 799 Unknown"),
        ({"protocol": "HTTP/1.0"}, "HTTP/1.0 200 OK"),
        ({"protocol": "h2"}, "HTTP/1.1 200 OK"),
    ],
)
def test_status_line(tmp_path: Path, capture: Any, paper: Paper, changes: dict[str, Any], line: str) -> None:
    capture(paper.exchange(1, **changes))
    response = records_of(tmp_path)[1]
    assert response[2] == line
    assert response[1].get("WARC-Protocol") == ("h2" if changes.get("protocol") == "h2" else None)


def test_a_body_that_was_cut_says_so(tmp_path: Path, capture: Any, paper: Paper) -> None:
    capture(paper.exchange(1, truncated="length"))
    assert records_of(tmp_path)[1][1]["WARC-Truncated"] == "length"


def test_microseconds_and_other_zones_become_utc(tmp_path: Path, capture: Any, paper: Paper) -> None:
    moment = paper.start.astimezone(timezone(timedelta(hours=9))) + timedelta(microseconds=5)
    capture(paper.exchange(1, fetched_at=moment))
    assert records_of(tmp_path)[1][1]["WARC-Date"] == "2026-03-01T23:59:30.000005Z"


def test_fastwarc_agrees(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    fastwarc = pytest.importorskip("fastwarc.warc")
    archives.fill(tmp_path, range(5), paper)
    bodies = []
    for path in (tmp_path / "warc").iterdir():
        with path.open("rb") as file:
            for record in fastwarc.ArchiveIterator(file, record_types=fastwarc.WarcRecordType.response):
                assert record.verify_payload_digest()
                bodies.append(record.reader.read())
            with path.open("rb") as file:
                assert all(record.verify_block_digest() for record in fastwarc.ArchiveIterator(file, parse_http=False))
    assert bodies == [paper.exchange(number).body for number in range(5)]


@pytest.mark.parametrize("size", [1, 65_530, 65_531, 65_532, 200_000])  # a stored block holds 65 535 bytes, four of them the record's end
def test_a_compressed_payload_is_stored_as_it_is_and_every_reader_takes_it(tmp_path: Path, capture: Any, paper: Paper, size: int) -> None:
    fastwarc = pytest.importorskip("fastwarc.warc")
    body = random.Random(size).randbytes(size)
    (pointer,) = capture(paper.exchange(1, response_headers=(("Content-Encoding", "gzip"),), body=body))
    assert size < pointer.length < size + 1_000
    assert archive.read_exchange(tmp_path, pointer)[1] == body
    content = (tmp_path / pointer.warc_file).read_bytes()
    assert gzip.decompress(content[pointer.offset : pointer.offset + pointer.length]).endswith(body + b"\r\n\r\n")
    assert len(records_of(tmp_path)) == 3  # warcio checks the digests
    with (tmp_path / pointer.warc_file).open("rb") as file:
        record = next(iter(fastwarc.ArchiveIterator(file, record_types=fastwarc.WarcRecordType.response)))
        assert record.verify_payload_digest()


def test_files_rotate_between_commits(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    archives.fill(tmp_path, range(6), paper, limits=Limits(min_free_bytes=0, warc_bytes=1_000))
    names = sorted(path.name for path in (tmp_path / "warc").iterdir())
    assert len(names) > 1
    assert all(":" not in name and "%" not in name for name in names)
    for row in archive.open(tmp_path).rows("articles"):
        archive.read_exchange(tmp_path, RawPointer(**row["raw"][0]))


def test_without_raw_capture_there_is_no_pointer_and_no_file(tmp_path: Path, capture: Any, paper: Paper) -> None:
    assert capture(paper.exchange(1), raw=False) == []
    assert not (tmp_path / "warc").exists()


def encoded(name: str, body: bytes) -> bytes:
    if name == "gzip":
        return gzip.compress(body[:9]) + gzip.compress(body[9:])
    if name == "deflate":
        return zlib.compress(body)
    if name == "raw deflate":
        stream = zlib.compressobj(wbits=-zlib.MAX_WBITS)
        return stream.compress(body) + stream.flush()
    if name == "zstd":
        return bytes(pytest.importorskip("backports.zstd").compress(body))
    return bytes(pytest.importorskip("brotli").compress(body))


@pytest.mark.parametrize("name", ["gzip", "deflate", "raw deflate", "zstd", "br"])
def test_content_encodings_are_kept_on_the_wire_and_undone_for_reading(tmp_path: Path, capture: Any, paper: Paper, name: str) -> None:
    plain = "등대의 불빛 ".encode() * 30
    wire = encoded(name, plain)
    (pointer,) = capture(paper.exchange(1, response_headers=(("Content-Encoding", name.rpartition(" ")[2]),), body=wire))
    assert archive.read_exchange(tmp_path, pointer)[1] == wire
    assert archive.read_html(tmp_path, pointer)[1] == plain


def test_a_page_is_read_by_the_entry_that_a_row_gives(tmp_path: Path, capture: Any, paper: Paper) -> None:
    (pointer,) = capture(paper.exchange(1))
    assert archive.read_html(str(tmp_path), dataclasses.asdict(pointer)) == archive.read_html(tmp_path, pointer)


def test_several_encodings_and_none() -> None:
    assert (
        archive.decode_content((("Content-Encoding", "gzip, identity"), ("content-encoding", "GZIP")), gzip.compress(gzip.compress(b"a")))
        == b"a"
    )
    assert archive.decode_content((("Content-Encoding", "gzip"),), b"") == b""
    assert archive.decode_content((), b"a") == b"a"


def test_of_a_body_that_was_cut_comes_what_is_there() -> None:
    body = bytes(range(256)) * 50
    assert archive.decode_content((("Content-Encoding", "gzip"),), gzip.compress(body)[:300]).startswith(bytes(range(200)))


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd"])
def test_a_body_that_is_not_what_its_header_says_is_an_error(encoding: str) -> None:
    if encoding in ("br", "zstd"):
        encoded(encoding, b"")
    with pytest.raises(ArchiveError, match=f"not {encoding}"):
        archive.decode_content((("Content-Encoding", encoding),), b"<html>plain text that was never compressed</html>")


def test_encodings_that_cannot_be_undone(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ArchiveError, match="unknown Content-Encoding 'rot13'"):
        archive.decode_content((("Content-Encoding", "rot13"),), b"a")

    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(import_module("archive.readback"), "import_module", missing)
    with pytest.raises(ArchiveError, match="install one of: brotli"):
        archive.decode_content((("Content-Encoding", "br"),), b"a")


@pytest.mark.parametrize(
    "changes",
    [
        {"offset": 3},
        {"length": 20},
        {"length": 0},
        {"warc_file": "warc/none.warc.gz"},
        {"warc_file": "../x"},
        {"payload_digest": "sha256:0"},
    ],
)
def test_a_pointer_that_does_not_lead_to_its_capture_is_damage(tmp_path: Path, capture: Any, paper: Paper, changes: dict[str, Any]) -> None:
    (pointer,) = capture(paper.exchange(1))
    for name, value in changes.items():
        setattr(pointer, name, value)
    with pytest.raises(DamagedArchiveError):
        archive.read_exchange(tmp_path, pointer)
