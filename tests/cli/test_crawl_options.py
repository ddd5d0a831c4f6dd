"""What `backissue crawl` is asked to do: by flag, environment, configuration file and site list."""

from __future__ import annotations

import contextlib
import logging
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import pytest

import archive
from archive.errors import DiskFullError, UnwritableError
from scraper.cli.crawling import CrawlOptions, LogFile, _message, settings_of
from scraper.cli.exit_codes import ExitCode
from scraper.cli.main import main
from scraper.cli.planning import own_delay
from tests.crawl.small_paper import ARTICLES, SITE
from tests.crawl.small_server import Answer, article, small_server


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A configuration folder of our own, and no setting of the machine's."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    (tmp_path / "config" / "backissue").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def config(home, text):
    (home / "config" / "backissue" / "config.toml").write_text(text, "utf-8")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("delay = 'fast'", "delay in the configuration file: must be a number of seconds"),
        ("speed = 1", "unknown key 'speed'"),
        ("sites = 'http://paper.example/'", "sites must be a list of strings"),
        ("sites = [", "is not TOML"),
        ("delays = 3", "delays must be a table of seconds by host"),
        ("[delays]\n'paper.example' = 'slow'", "delays must be a table of seconds by host"),
        ("raw = 'sometimes'", "raw in the configuration file: must be on or off"),
        ("compression = 'lzma'", "compression in the configuration file: must be gzip or zstd"),
        ("min-free-mb = -1", "min-free-mb in the configuration file: must be a whole number of megabytes"),
        ("revisit = 'often'", "revisit in the configuration file: must be due, all or none"),
        ("sites = ['paper.example']", "not an http(s) address: paper.example"),
        ("", "no newspaper to crawl"),
        ("sites = ['http://paper.example/']\ndelay = 0.1", "--allow-private paper.example"),
    ],
)
def test_a_configuration_that_makes_no_sense(home, capsys, text, sentence):
    config(home, text)
    assert main(["crawl", "--out", "a"]) == 2
    assert sentence in capsys.readouterr().err
    assert not (home / "a").exists()


def test_flag_before_environment_before_file(home, capsys, monkeypatch):
    config(home, "since = 'never'")
    assert main(["crawl", "http://paper.example/", "--out", "a"]) == 2
    assert "'never'" in capsys.readouterr().err
    monkeypatch.setenv("BACKISSUE_SINCE", "sometimes")
    assert main(["crawl", "http://paper.example/", "--out", "a"]) == 2
    assert "'sometimes'" in capsys.readouterr().err
    assert main(["crawl", "http://paper.example/", "--out", "a", "--since", "always"]) == 2
    assert "'always'" in capsys.readouterr().err


def test_named_files_must_be_there(home, capsys):
    assert main(["crawl", "--sites", "none.txt", "--out", "a"]) == 2
    assert "the site list none.txt cannot be read" in capsys.readouterr().err
    assert main(["crawl", "http://paper.example/", "--config", "none.toml", "--out", "a"]) == 2
    assert "none.toml cannot be read" in capsys.readouterr().err


def test_a_byte_order_mark_is_no_part_of_a_file(home, capsys):
    (home / "papers.txt").write_text("http://127.0.0.1:9/\n", encoding="utf-8-sig")
    (home / "options.toml").write_text("delay = 0.1\n", encoding="utf-8-sig")
    assert main(["crawl", "--sites", "papers.txt", "--config", "options.toml", "--out", "a"]) == 2
    assert "a delay below 0.5 s is for your own machine only" in capsys.readouterr().err


def test_since_after_until(home, capsys):
    assert main(["crawl", "http://paper.example/", "--out", "a", "--since", "2024-02", "--until", "2024-01"]) == 2
    assert "--since 2024-02-01 is after --until 2024-01-31" in capsys.readouterr().err


def run(*arguments):
    return subprocess.run([sys.executable, "-m", "scraper", "crawl", *arguments], capture_output=True, text=True, timeout=120, check=False)


def test_several_papers_from_a_site_list_and_a_second_run_without_news(home):
    with small_server(SITE) as one, small_server(SITE) as other:
        (home / "papers.txt").write_text(f"# my papers\n{one.base}/\n\n{other.base}/\n", "utf-8")
        config(home, "delay = 0.01\nconcurrency = 4\nallow-private = ['127.0.0.1']")
        first = run("--sites", "papers.txt", "--out", "a")
        assert first.returncode == 0, first.stderr
        held = archive.open(home / "a")
        assert held.count("articles") == 6
        assert len(held.sites()) == 2
        second = run("--sites", "papers.txt", "--out", "a")
        assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
        assert run("--sites", "papers.txt", "--out", "a", "--fail-if-nothing-new").returncode == 10


def test_a_dry_run_asks_for_no_article_and_leaves_nothing(home):
    with small_server(SITE) as server:
        done = run(server.base, "--out", "a", "--allow-private", "127.0.0.1", "--delay", "0.01", "--dry-run")
        assert done.returncode == 0, done.stderr
        assert re.search(r"3 articles announced, 3 requests, 0 seconds at one in 0.01 s, about [\d.]+ (bytes|kB) raw\n", done.stdout)
        assert not [path for path in server.paths if path.startswith("/2024")]
    assert not (home / "a").exists()


def test_a_dry_run_knows_the_delay_of_a_single_host(home):
    config(home, "delay = 0.01\nallow-private = ['127.0.0.1']\n[delays]\n'127.0.0.1' = 0.02\n'www.Paper.example' = 5")
    with small_server(SITE) as server:
        done = run(server.base, "--out", "a", "--dry-run")
    assert "at one in 0.02 s" in done.stdout
    options = CrawlOptions(urls=("https://www.paper.example:8080/",), out=home, host_delays={"www.Paper.example": 5.0})
    assert own_delay("paper.example_8080", options) == 5.0
    assert own_delay("other.example", options) == 0.0


def test_what_is_kept_can_be_chosen(home):
    with small_server(SITE) as server:
        config(home, "delay = 0.01\nconcurrency = 4\nallow-private = ['127.0.0.1']\nmin-free-mb = 999999999")
        full = run(f"{server.base}/", "--out", "a")
        assert full.returncode == 3
        assert "disk full" in full.stderr
        done = run(f"{server.base}/", "--out", "a", "--min-free-mb", "0", "--raw", "off", "--compression", "zstd")
        assert done.returncode == 0, done.stderr
    held = archive.open(home / "a")
    assert held.count("articles") == 3
    assert [row["raw"] for row in held.articles()] == [[]] * 3
    assert not list((home / "a").glob("warc/*"))
    assert list((home / "a" / "articles").rglob("*.jsonl.zst"))


def test_the_name_told_to_the_paper_and_what_it_reserves(home):
    reserved = Answer(article("Bridge works go on, part 1"), headers={"tdm-reservation": "1"})
    config(
        home,
        "user-agent = 'UniBot/2'\ncontact = 'https://uni.example/bot'\nallow-private = ['127.0.0.1']\ndelay = 0.01\nrefuse-reserved = true",
    )
    with small_server({**SITE, next(iter(ARTICLES)): reserved}) as server:
        done = run(f"{server.base}/", "--out", "a")
        assert done.returncode == 0, done.stderr
        assert {agent for *_, agent in server.asked} == {"UniBot/2 (+https://uni.example/bot)"}
    assert "2 articles archived (2 new, 1 refused)" in done.stderr
    assert archive.open(home / "a").count("articles") == 2


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("user-agent", ""), ("user-agent", " "), ("user-agent", "Üni"), ("user-agent", "two\nlines"),
        ("contact", "https://uni.example/größe"), ("contact", "two\nlines"), ("contact", "a) Other/1"), ("contact", "a\\b"),
    ],
)  # fmt: skip
def test_what_a_field_cannot_tell_is_refused(home, capsys, monkeypatch, option, value):
    sentence = "must be a name in printable ASCII" if option == "user-agent" else "must be printable ASCII without brackets and backslash"
    assert main(["crawl", "http://paper.example/", "--out", "a", f"--{option}", value]) == 2
    assert f"argument --{option}: {sentence}" in capsys.readouterr().err
    monkeypatch.setenv(f"BACKISSUE_{option.upper().replace('-', '_')}", value)
    assert main(["crawl", "http://paper.example/", "--out", "a"]) == 2
    assert sentence in capsys.readouterr().err
    assert not (home / "a").exists()


def test_no_request_comes_earlier_than_the_delay_asked_for(tmp_path):
    settings = settings_of(CrawlOptions(urls=("http://paper.example/",), out=tmp_path, delay=90.0))
    delays = [settings.getfloat(name) for name in ("DOWNLOAD_DELAY", "AUTOTHROTTLE_START_DELAY", "AUTOTHROTTLE_MAX_DELAY")]
    assert delays == [90.0, 90.0, 90.0]
    assert settings.getfloat("DOWNLOAD_DELAY_JITTER") == 0.0


def test_too_many_failures_are_told(home):
    routes = {**SITE, **dict.fromkeys(list(ARTICLES)[:2], Answer("broken", 501))}
    with small_server(routes) as server:
        done = run(f"{server.base}/", "--out", "a", "--allow-private", "127.0.0.1", "--delay", "0.01")
    assert done.returncode == 9
    assert "1 article archived (2 failed, 1 new)\nmore than 5% of the article addresses failed" in done.stderr


@pytest.mark.parametrize(
    ("error", "code", "line"),
    [
        (DiskFullError("disk full; what was committed is kept"), 3, "the same command goes on when there is room"),
        (UnwritableError("a: permission denied"), 2, "nothing committed is lost, the same command goes on once that is put right"),
    ],
)
def test_what_stopped_a_crawl_is_told_once(error, code, line):
    session = SimpleNamespace(stopped_by=error, events=Counter(), starts=[], refused_for_now=Counter(), archived=0)
    assert _message(session, "finished", ExitCode(code)) == f"0 articles archived (nothing new)\nstopped: {error}; {line}"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_log_lines_without_room_are_left_out_quietly(capsys):
    handler = LogFile(Path("/dev/full"), encoding="utf-8")
    handler.emit(logging.makeLogRecord({"msg": "a line for which there is no room"}))
    assert capsys.readouterr().err == ""
    handler.emit(logging.makeLogRecord({"msg": "%d", "args": ("a defect of ours",)}))
    assert "Logging error" in capsys.readouterr().err
    with contextlib.suppress(OSError):
        handler.close()
