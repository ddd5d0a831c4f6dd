"""`newsroom serve|key|check` from the command line, and what the documentation says of them."""

from __future__ import annotations

import gzip
import http.client
import json
import re
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

import archive
from scraper.cli.main import main as backissue
from scraper.newsroom.__main__ import main
from scraper.newsroom.faults import FAULTS
from scraper.newsroom.log import read_log

if TYPE_CHECKING:
    from collections.abc import Callable

_DOCS = Path(__file__).parents[2] / "docs" / "newsroom.md"


def _lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_the_key_depends_on_skins_and_hosting(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["key", "--size", "2", "--skins", "ndsoft", "--hosting", "paths", "--port", "7000"]) == 0
    keys = _lines(capsys)
    assert [str(key["url"]).startswith("http://127.0.0.1:7000/hanyeoulgol/news/articleView.html?idxno=") for key in keys] == [True, True]


def test_the_key_of_every_revision(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["key", "--size", "40", "--skins", "mediaon", "--edited", "1", "--revisions"]) == 0
    keys = _lines(capsys)
    assert len(keys) > len({key["url"] for key in keys})
    assert {"revision", "at", "kind", "changes_text", "title", "paragraphs"} <= set(keys[0])


def test_all_skins_have_a_key(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["key", "--size", "1", "--skins", "all"]) == 0
    assert len(_lines(capsys)) >= 2


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["key", "--skins", "nothing"], "no skin 'nothing'"),
        (["key", "--faults", "flood"], "no fault 'flood'"),
        (["key", "--variants", "fax"], "no variant 'fax'"),
        (["check"], "check needs the folder"),
        (["key", "folder"], "check needs the folder"),
        (["key", "--skins", ","], "no skin is named"),
        (["serve", "--port", "65535"], "2 papers at ports from 65535 on go beyond 65535"),
        (["serve", "--host", "192.0.2.1"], "cannot listen at 192.0.2.1, port 8901: "),
    ],
)
def test_what_is_not_there_is_one_sentence(arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 8
    assert sentence in capsys.readouterr().err
    assert backissue(["newsroom", *arguments]) == 2
    error = capsys.readouterr().err
    assert error.startswith("backissue: ")
    assert sentence in error
    assert error.count("\n") == 1


def test_a_port_that_is_taken_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert backissue(["newsroom", "serve", "--skins", "ndsoft", "--port", str(port)]) == 2
    expected = f"backissue: cannot listen at 127.0.0.1, port {port}: address already in use (--host and --port name others)\n"
    assert capsys.readouterr().err == expected


@pytest.mark.parametrize("made", [False, True])
def test_what_is_no_archive_cannot_be_checked(made: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "archive"
    if made:
        folder.mkdir()
    assert backissue(["newsroom", "check", str(folder)]) == 4
    assert "is not an archive" in capsys.readouterr().err


@pytest.mark.parametrize(
    "damage", [lambda whole: whole[:-9], lambda _: b"xx", lambda _: gzip.compress(b"{"), lambda _: gzip.compress(b"\xff")]
)
def test_a_damaged_table_is_damage(damage: Callable[[bytes], bytes], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    segment = tmp_path / "articles" / "2031" / "2031-03-04-20310304T000000-abcd-0001.jsonl.gz"
    segment.parent.mkdir(parents=True)
    segment.write_bytes(damage(gzip.compress(b"{}")))
    assert backissue(["newsroom", "check", str(tmp_path)]) == 8
    assert capsys.readouterr().err.startswith(f"backissue: {segment} is damaged: ")


def test_tables_in_zstd_are_told_apart_from_missing_ones(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    segment = tmp_path / "articles" / "2031" / "2031-03-04-20310304T000000-abcd-0001.jsonl.zst"
    segment.parent.mkdir(parents=True)
    segment.touch()
    assert main(["check", str(tmp_path)]) == 8
    assert "holds articles in zstd" in capsys.readouterr().err


@pytest.mark.parametrize(("content", "reason"), [(None, "No such file or directory"), ("nothing\n", "is no log of serve --log")])
def test_a_log_that_is_none_is_named(content: str | None, reason: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    archive.ArchiveWriter.open(tmp_path / "archive", software="test", raw=False).close()
    log = tmp_path / "visits.jsonl"
    if content is not None:
        log.write_text(content, encoding="utf-8")
    assert backissue(["newsroom", "check", str(tmp_path / "archive"), "--log", str(log)]) == 2
    error = capsys.readouterr().err
    assert error.startswith(f"backissue: {log}")
    assert reason in error


@pytest.mark.parametrize(
    "arguments",
    [["key", "--edited", "2"], ["key", "--size", "0"], ["key", "--port", "70000"], ["key", "--crawl-delay", "-1"], ["dance"]],
)
def test_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert backissue(["newsroom", *arguments]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_serve_writes_a_log_that_check_reads(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log = tmp_path / "visits.jsonl"
    options = ["--size", "2", "--skins", "ndsoft", "--faults", "503_burst", "--rate", "60", "--variants", "all"]
    command = [sys.executable, "-m", "scraper.newsroom", "serve", *options, "--port", "0", "--log", str(log)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stderr is not None
            base = process.stderr.readline().split()[-1]
            connection = http.client.HTTPConnection(urlsplit(base).netloc, timeout=30)
            connection.request("GET", "/")
            assert connection.getresponse().status == 200
            connection.close()
            _wait_for_a_line(log)
        finally:
            process.terminate()
    (visit,) = read_log(log)
    assert (visit.path, visit.status, visit.site) == ("/", 200, base.rstrip("/"))
    folder = tmp_path / "archive"
    folder.mkdir()
    port = str(urlsplit(base).port)
    assert main(["check", str(folder), *options, "--port", port, "--log", str(log)]) == 8
    shown = capsys.readouterr().out
    assert "robots.txt first    broken 1 times" in shown
    assert "identifies itself   broken 1 times" in shown


def _wait_for_a_line(path: Path) -> None:
    until = time.monotonic() + 30
    while time.monotonic() < until and not path.read_text(encoding="utf-8").endswith("\n"):
        time.sleep(0.02)


def test_every_fault_is_documented() -> None:
    rows = re.findall(
        r"^\| `(\w+)` \| (article|trap|sitemap|feed|robots) \| (.+) \|$", _DOCS.read_text(encoding="utf-8"), flags=re.MULTILINE
    )
    assert {name: (where, meaning.lower().rstrip(".")) for name, where, meaning in rows} == {
        name: (fault.where, fault.meaning.lower()) for name, fault in FAULTS.items()
    }
