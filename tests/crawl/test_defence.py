"""What a crawl must never do, seen from the server's side; and the exit code and sentence it ends with."""

from __future__ import annotations

import itertools
import json
import os
import signal
import subprocess
import sys
import threading
import time
from urllib.parse import quote

import pytest

import archive
from tests.crawl.small_paper import ARTICLES, HOME, LINKS, SITE, captures, crawl, linked, scrapy_crawl
from tests.crawl.small_server import Answer, article, small_server


def test_a_small_site_is_archived(tmp_path):
    with small_server(SITE) as server:
        done = crawl(server.base, tmp_path / "a")
        assert done.returncode == 0, done.stderr
        assert "3 articles archived" in done.stderr
        assert done.stdout == ""
        assert server.paths.count("/robots.txt") == 1
    assert sorted(row["title"] for row in archive.open(tmp_path / "a").articles()) == [f"Bridge works go on, part {n}" for n in (1, 2, 3)]


def test_what_robots_forbids_is_not_asked_for(tmp_path):
    routes = {**SITE, "/robots.txt": Answer("User-agent: *\nDisallow: /2024/05/02/\n")}
    with small_server(routes) as server:
        assert crawl(server.base, tmp_path / "a").returncode == 0
        assert not [path for path in server.paths if path.startswith("/2024/05/02/")]
    refused = [row for row in captures(tmp_path / "a").values() if row["event"] == "refused"]
    assert [(row["url"][-1], row["reason"], row["status"]) for row in refused] == [("2", "robots.txt", None)]


@pytest.mark.parametrize("robots", [Answer("", 503), Answer("", 429), Answer("User-agent: *\nDisallow: /\n")])
def test_a_site_that_refuses_robots_is_left_alone(tmp_path, robots):
    with small_server({**SITE, "/robots.txt": robots}) as server:
        done = crawl(server.base, tmp_path / "a")
        assert done.returncode == 7
        assert "refused: " + server.base in done.stderr
        assert set(server.paths) == {"/robots.txt"}


def test_a_site_without_robots_is_open(tmp_path):
    routes = {path: answer for path, answer in SITE.items() if path != "/robots.txt"}
    with small_server(routes) as server:
        assert crawl(server.base, tmp_path / "a").returncode == 0
    assert archive.open(tmp_path / "a").count("articles") == 3


def test_rules_that_are_asked_for_again_are_archived(tmp_path):
    texts = (f"User-agent: *\nDisallow: /private/{number}\n" for number in itertools.count(1))
    with small_server({**SITE, "/robots.txt": lambda: Answer(next(texts))}) as server:
        options = ["crawl", server.base, "--out", str(tmp_path / "a"), "--allow-private", "127.0.0.1", "--delay", "0.2"]
        hasty = f"from scraper.middlewares import robots; robots.LONGEST_S = 0.3; from scraper.cli.main import main; main({options})"
        done = subprocess.run([sys.executable, "-c", hasty], capture_output=True, text=True, timeout=60, check=False)
        asked = server.paths.count("/robots.txt")
    assert done.returncode == 0, done.stderr
    assert asked > 1
    rows = [row for row in archive.open(tmp_path / "a").rows("captures") if row["url"].endswith("/robots.txt")]
    assert len({row["payload_digest"] for row in rows}) == len(rows) == asked
    assert archive.verify(tmp_path / "a").findings == []


def test_crawl_delay_wins(tmp_path):
    robots = Answer("User-agent: *\nCrawl-delay: 0.4\n")
    with small_server({**SITE, "/robots.txt": robots}) as server:
        assert crawl(server.base, tmp_path / "a").returncode == 0
        times = [moment for moment, _, path, _ in server.asked if path != "/robots.txt"]
    assert len(times) >= 4
    assert min(later - earlier for earlier, later in itertools.pairwise(times)) >= 0.35


def test_a_host_with_a_delay_of_its_own_is_asked_no_faster(tmp_path):
    (tmp_path / "config.toml").write_text('[delays]\n"127.0.0.1" = 0.4\n', "utf-8")
    with small_server(SITE) as server:
        assert crawl(server.base, tmp_path / "a", "--config", str(tmp_path / "config.toml")).returncode == 0
        times = [moment for moment, _, _, _ in server.asked]
    assert len(times) >= 4
    assert min(later - earlier for earlier, later in itertools.pairwise(times)) >= 0.35


def test_a_private_address_is_refused_unless_named(tmp_path):
    with small_server(SITE) as server:
        done = crawl(server.base, tmp_path / "a", allow=False)
        assert done.returncode == 7
        assert "(private address; --allow-private 127.0.0.1 would allow it)" in done.stderr
        by_name = crawl(server.base.replace("127.0.0.1", "localhost"), tmp_path / "b", allow=False)
        assert by_name.returncode == 7
        assert "private address" in by_name.stderr
        assert server.asked == []


def test_no_redirect_leads_to_a_private_address_another_site_or_a_file(tmp_path):
    with small_server({"/": Answer("secret")}) as inner:
        port = inner.base.rpartition(":")[2]
        targets = [
            f"http://localhost:{port}/",
            f"http://127.1:{port}/",
            f"http://[::1]:{port}/",
            "file:///etc/passwd",
            "data:text/html,x",
            "http://other.example/",
        ]
        hops = {f"/2024/05/1{n}/a-redirect-to-somewhere-else": Answer("", 302, {"Location": target}) for n, target in enumerate(targets)}
        links = "".join(f'<p><a href="{path}">A story of some length, part {n}</a></p>' for n, path in enumerate(hops))
        with small_server({**SITE, "/": Answer(HOME.format(LINKS + links)), **hops}) as server:
            assert crawl(server.base, tmp_path / "a").returncode in (0, 9)
            assert set(hops) <= set(server.paths)
        assert inner.asked == []
    assert archive.open(tmp_path / "a").count("articles") == 3
    events = {row["event"] for row in captures(tmp_path / "a").values() if "/2024/05/1" in row["url"]}
    assert events <= {"refused", "failed"}


def test_dead_and_failing_pages_are_counted_with_a_reason(tmp_path):
    broken = {"/2024/05/11/a-story-that-is-gone-for-good": Answer("gone", 410), "/2024/05/12/a-story-that-only-fails": Answer("", 500)}
    links = "".join(f'<p><a href="{path}">A story of some length</a></p>' for path in broken)
    with small_server({**SITE, "/": Answer(HOME.format(LINKS + links)), **broken}) as server:
        done = crawl(server.base, tmp_path / "a")
    assert done.returncode == 9, done.stderr  # one of five article pages failed
    rows = {url[-4:]: (row["event"], row["reason"]) for url, row in captures(tmp_path / "a").items()}
    assert rows["good"] == ("gone", "http 410")
    assert rows["ails"] == ("failed", "http 500")


def test_limit(tmp_path):
    with small_server(SITE) as server:
        assert crawl(server.base, tmp_path / "a", "--limit", "1").returncode == 0
        assert archive.open(tmp_path / "a").count("articles") == 1
        assert crawl(server.base, tmp_path / "a").returncode == 0
    titles = [row["title"] for row in archive.open(tmp_path / "a").rows("articles")]
    assert len(titles) == len(set(titles)) == 3


def test_a_second_crawl_takes_only_what_is_new(tmp_path):
    routes = dict(SITE)
    with small_server(routes) as server:
        assert crawl(server.base, tmp_path / "a").returncode == 0
        routes["/2024/05/04/bridge-works-go-on-and-on-4"] = Answer(article("Bridge works go on, part 4", number=4))
        routes["/"] = Answer(HOME.format(LINKS + '<p><a href="/2024/05/04/bridge-works-go-on-and-on-4">Bridge works, part 4</a></p>'))
        asked = len(server.paths)
        done = crawl(server.base, tmp_path / "a")
        assert "1 article archived" in done.stderr
        assert [path for path in server.paths[asked:] if path in ARTICLES] == []
    assert archive.open(tmp_path / "a").count("articles") == 4


def test_an_interrupted_crawl_says_how_to_go_on(tmp_path):
    links = "".join(f'<p><a href="/2024/06/01/one-of-many-stories-of-the-day-{n}">Story of the day, number {n}</a></p>' for n in range(60))
    pages = {f"/2024/06/01/one-of-many-stories-of-the-day-{n}": Answer(article(f"Story of the day, number {n}")) for n in range(60)}
    with small_server({**SITE, "/": Answer(HOME.format(links)), **pages}) as server:
        command = [
            sys.executable,
            "-m",
            "scraper",
            "crawl",
            server.base,
            "--out",
            str(tmp_path / "a"),
            "--allow-private",
            "127.0.0.1",
            "--delay",
            "0.2",
        ]
        process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=dict(os.environ))
        while len(server.asked) < 6:
            assert process.poll() is None
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
        assert process.returncode == 11
        assert "the same command goes on" in err
        assert "Traceback" not in err
        (record,) = (json.loads(path.read_bytes()) for path in tmp_path.glob("a/runs/*.json"))
        assert record["end"] == "interrupted"
        assert f"{record['articles']} article" in err
        assert crawl(server.base, tmp_path / "a").returncode == 0
    assert sorted(row["title"] for row in archive.open(tmp_path / "a").rows("articles")) == sorted(
        f"Story of the day, number {n}" for n in range(60)
    )


def test_scrapy_crawl_honours_its_feeds_and_writes_an_archive_on_request(tmp_path):
    feed, out = tmp_path / "feed.jsonl", tmp_path / "a"
    with small_server(SITE) as server:
        scrapy_crawl(server.base, "-O", str(feed))
        lines = [json.loads(line) for line in feed.read_text("utf-8").splitlines()]
        assert sorted(line["title"] for line in lines) == [f"Bridge works go on, part {n}" for n in (1, 2, 3)]
        assert list(lines[0])[:3] == ["schema_version", "record_type", "site"]
        scrapy_crawl(server.base, "-O", str(feed), BACKISSUE_ARCHIVE=out)
    archived = [json.loads(line) for line in archive.open(out).lines("articles")]
    assert archived == [json.loads(line) for line in feed.read_text("utf-8").splitlines()]


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["ftp://paper.example/", "--out", "a"], 2, "not an http(s) address: ftp://paper.example/"),
        (["paper.example", "--out", "a"], 2, "not an http(s) address: paper.example"),
        (["http://paper.example/", "--out", "a", "--delay", "0.1"], 2, "--allow-private HOST"),
        (["http://paper.example/", "--out", "a", "--delay", "0.1", "--allow-private", "127.0.0.1"], 2, "--allow-private paper.example"),
        (["http://127.0.0.1:9/", "--out", "full"], 4, "is not an archive"),
    ],
)
def test_bad_input_gets_one_sentence(tmp_path, arguments, code, sentence):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "notes.txt").write_text("mine")
    done = subprocess.run(
        [sys.executable, "-m", "scraper", "crawl", *arguments], capture_output=True, text=True, cwd=tmp_path, check=False, timeout=60
    )
    assert done.returncode == code
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["full"]
    assert (tmp_path / "full" / "notes.txt").read_text() == "mine"


def test_a_second_signal_ends_the_crawl_at_once_and_a_slow_server_does_not_hold_it_up(tmp_path):
    over = threading.Event()

    def slow():
        over.wait(60)
        return Answer("late")

    slow_paths = [f"/2024/07/0{n}/a-story-that-takes-its-time-{n}" for n in range(1, 5)]
    routes = {**SITE, "/": linked(*slow_paths), **dict.fromkeys(slow_paths, slow)}
    with small_server(routes) as server:
        command = [sys.executable, "-m", "scraper", "crawl", server.base, "--out", str(tmp_path / "a")]
        command += ["--allow-private", "127.0.0.1", "--delay", "0.01", "--concurrency", "8"]
        process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        while not set(slow_paths) & set(server.paths):
            assert process.poll() is None
            time.sleep(0.02)
        process.send_signal(signal.SIGTERM)
        time.sleep(0.5)
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=15)
        over.set()
    assert process.returncode == 11
    assert "the same command goes on" in err
    assert "Traceback" not in err
    assert archive.open(tmp_path / "a").count("captures") > 0


def test_a_page_in_utf_16_leads_to_addresses_in_utf_8(tmp_path):
    path = "/2024/05/09/gr\u00f6\u00dfe-der-neuen-br\u00fccke-im-tal"
    home = "\ufeff" + HOME.format(f'<p><a href="{path}">Die neue Br\u00fccke</a></p>')
    routes = {
        **SITE,
        "/": Answer(home.encode("utf-16-le"), headers={"Content-Type": "text/html"}),
        quote(path): Answer(article("The bridge")),
    }
    with small_server(routes) as server:
        assert crawl(server.base, tmp_path / "a").returncode == 0
        assert quote(path) in server.paths
    assert archive.open(tmp_path / "a").count("articles") == 1
