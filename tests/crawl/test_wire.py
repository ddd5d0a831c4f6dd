"""The WARC files hold what was on the wire: status line with its reason, headers in order and case, cut bodies marked as cut."""

from __future__ import annotations

import gzip
import socketserver
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import archive
from archive.warc import warc_files
from archive.warc_reading import read_records
from tests.crawl.small_server import article

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from archive.warc_reading import WarcRecord

ROOT = Path(archive.__file__).parents[1]
PAGE = article("Harbour lights renewed").encode()
LINKS = "".join(f'<li><a href="/news/article.html?no={n}">Story of the {n}th boat on the pier</a></li>' for n in (4101, 4102, 4103, 4104))
HOME = f"<!doctype html><html><head><title>The Ashford Echo</title></head><body><ul>{LINKS}</ul></body></html>".encode()


def message(first_line: str, *headers: str, body: bytes = b"") -> bytes:
    return "".join(f"{line}\r\n" for line in (first_line, *headers, "")).encode("latin-1") + body


def chunked(body: bytes) -> bytes:
    half = len(body) // 2
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:half], body[half:])) + b"0\r\n\r\n"


CUT = "/news/article.html?no=4102"
ODD_HEADERS = (
    "server: Old-Press/1.0",
    "x-ODD-caSe:  kept ",
    "Set-Cookie: b=2",
    "CONTENT-TYPE: text/html; charset=utf-8",
    "set-cookie: a=1",
    "X-Name: caf\xe9",
    "X-Folded: one\r\n two",
)
ANSWERS = {
    "/robots.txt": message("HTTP/1.1 404 No Robots Here", "Content-Length: 0"),
    "/": message("HTTP/1.1 200 Fine By Me", *ODD_HEADERS, f"content-length: {len(HOME)}", body=HOME),
    "/news/article.html?no=4101": message(
        "HTTP/1.1 200 OK", "Content-Type: text/html", "Content-Encoding: gzip", "Transfer-Encoding: chunked", "Connection: close",
        body=chunked(gzip.compress(PAGE, mtime=0)),
    ),
    CUT: message("HTTP/1.1 200 OK", "Content-Type: text/html", "Content-Length: 9999", body=PAGE[:700]),
    "/news/article.html?no=4104": message("HTTP/1.1 200 OK", *(f"X-Filler-{n}: {'x' * 8000}" for n in range(50)), "Content-Length: 0"),
    "/news/article.html?no=4103": message("HTTP/1.1 200 OK", "Content-Type: video/mp4", "Content-Length: 99999999", body=b"0" * 100),
}  # fmt: skip


@contextmanager
def wire_server(answers: Mapping[str, bytes]) -> Iterator[str]:
    """Serve answers byte for byte, one a connection; what was cut short is gone when it is asked for again."""
    asked: set[str] = set()

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            first, *_ = self.rfile.readline().decode().split(" ", 1)[1:] or [""]
            while self.rfile.readline().strip():
                pass
            path = first.rpartition(" ")[0]
            known = path in answers and not (path == CUT and path in asked)
            asked.add(path)
            self.wfile.write(answers[path] if known else message("HTTP/1.1 404 Not Found", "Content-Length: 0"))

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, list[WarcRecord]]]:
    """Crawl the answers; return the archive, and its records by kind and path."""
    directory = tmp_path_factory.mktemp("crawl") / "archive"
    with wire_server(ANSWERS) as base:
        settings: dict[str, object] = {
            "BACKISSUE_ARCHIVE": directory,
            "BACKISSUE_ALLOW_PRIVATE": "127.0.0.1",
            "DOWNLOAD_DELAY": 0,
            "AUTOTHROTTLE_ENABLED": 0,
        }
        settings |= {"RETRY_TIMES": 0, "HTTPPROXY_ENABLED": 0}
        command = [
            sys.executable,
            "-m",
            "scrapy",
            "crawl",
            "news",
            "-a",
            f"url={base}/",
            "-s",
            "RETRY_TIMES=0",
            "-s",
            "HTTPPROXY_ENABLED=0",
        ]
        options = [option for name, value in settings.items() for option in ("-s", f"{name}={value}")]
        subprocess.run([*command, *options], capture_output=True, timeout=120, check=True, cwd=ROOT)
    found: dict[str, list[WarcRecord]] = {}
    for path in warc_files(directory):
        for record in read_records(directory / path):
            if record.kind in ("request", "response"):
                where = record.headers["warc-target-uri"].removeprefix(base)
                found.setdefault(f"{record.kind} {where}", []).append(record)
    return directory, found


def test_messages_are_kept_as_they_were(crawled: tuple[Path, dict[str, list[WarcRecord]]]) -> None:
    _, records = crawled
    home = records["response /"][0]
    expected = [line.replace(":  kept ", ": kept").replace("\r\n two", " two") for line in ODD_HEADERS]
    assert home.head.decode("latin-1").split("\r\n") == ["HTTP/1.1 200 Fine By Me", *expected, f"Content-Length: {len(HOME)}"]
    assert home.payload == HOME
    assert records["response /robots.txt"][0].head.startswith(b"HTTP/1.1 404 No Robots Here\r\n")
    first, *lines = records["request /news/article.html?no=4101"][0].head.decode().split("\r\n")
    assert first == "GET /news/article.html?no=4101 HTTP/1.1"
    names = [line.partition(":")[0] for line in lines]
    assert sorted(names) == ["Accept", "Accept-Encoding", "Accept-Language", "Host", "User-Agent"]
    coded = records["response /news/article.html?no=4101"][0]
    assert coded.payload == gzip.compress(PAGE, mtime=0)
    assert b"Content-Encoding: gzip" in coded.head
    assert b"Transfer-Encoding" not in coded.head


def test_what_was_cut_short_is_kept_and_marked(crawled: tuple[Path, dict[str, list[WarcRecord]]]) -> None:
    directory, records = crawled
    lost, *_ = records["response /news/article.html?no=4102"]
    assert (lost.headers["warc-truncated"], lost.payload) == ("disconnect", PAGE[:700])
    large, *_ = records["response /news/article.html?no=4103"]
    assert (large.headers["warc-truncated"], large.payload) == ("length", b"")
    reasons = {row["reason"] for row in archive.open(directory).rows("captures")}
    assert {"body cut short", "too large"} <= reasons
    assert archive.verify(directory).findings == []


def test_a_head_without_end_is_given_up(crawled: tuple[Path, dict[str, list[WarcRecord]]]) -> None:
    out, _ = crawled
    outcomes = {row["url"].rpartition("=")[2]: (row["event"], row["reason"]) for row in archive.open(out).rows("captures")}
    assert outcomes["4104"] == ("failed", "connection lost")
