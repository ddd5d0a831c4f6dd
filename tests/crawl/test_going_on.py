"""Later visits and second tries: what changed, what is gone, what failed for a while."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import time

import pytest

import archive
from scraper.sites import PROFILES
from tests.crawl.small_paper import ARTICLES, SITE, captures, crawl, linked
from tests.crawl.small_server import Answer, article, small_server

STORY = "/2024/05/09/a-story-that-comes-and-goes"


def events(out):
    rows = archive.open(out).rows("captures")
    return [(row["url"].rpartition("/")[2], row["event"], row["reason"]) for row in rows if "/2024/" in row["url"]]


def one_after_the_other(*answers):
    """Return a route that gives the answers in turn, the last one for good."""
    waiting = list(answers)
    return lambda: waiting.pop(0) if len(waiting) > 1 else waiting[0]


def test_a_changed_article_becomes_a_revision_and_a_deleted_one_is_gone(tmp_path):
    routes = {path: Answer(page.body, headers={"ETag": f'"{path[-1]}"'}) for path, page in ARTICLES.items()}
    first, second, third = routes
    site = {**SITE, **routes}
    with small_server(site) as server:
        assert crawl(server.base, tmp_path / "a").returncode == 0
        site[second] = Answer(article("Bridge works have ended, part 2", number=2))
        site[third] = Answer("gone", 410)
        asked = len(server.paths)
        done = crawl(server.base, tmp_path / "a", "--revisit", "all")
        assert done.returncode == 0, done.stderr
        assert sorted(path for path in server.paths[asked:] if path in routes) == sorted(routes)
    rows = archive.open(tmp_path / "a").articles(history=True)
    by_title = [(row["title"], row["revision"], row["previous_digest"] is None) for row in rows]
    assert sorted(by_title)[-2:] == [("Bridge works go on, part 3", 1, True), ("Bridge works have ended, part 2", 2, False)]
    assert len(by_title) == 4
    last = {url: (event, reason) for url, event, reason in events(tmp_path / "a")}
    assert last[first.rpartition("/")[2]] == ("unchanged", None)
    assert last[second.rpartition("/")[2]] == ("changed", None)
    assert last[third.rpartition("/")[2]] == ("gone", "http 410")
    gone = [row for row in archive.open(tmp_path / "a").rows("captures") if row["event"] == "gone"]
    assert gone[0]["article_id"] is not None


def test_an_unchanged_article_is_asked_for_conditionally(tmp_path):
    path = next(iter(ARTICLES))
    with small_server({**SITE, path: one_after_the_other(Answer(ARTICLES[path].body, headers={"ETag": '"1"'}), Answer("", 304))}) as server:
        assert crawl(server.base, tmp_path / "a").returncode == 0
        assert crawl(server.base, tmp_path / "a", "--revisit", "all").returncode == 0
    assert [event for url, event, _ in events(tmp_path / "a") if path.endswith(url)] == ["new", "unchanged"]


def test_without_revisits_only_sources_are_asked_for(tmp_path):
    with small_server(SITE) as server:
        assert crawl(server.base, tmp_path / "a").returncode == 0
        asked = len(server.paths)
        assert crawl(server.base, tmp_path / "a", "--revisit", "none").returncode == 0
        assert set(server.paths[asked:]) == {"/robots.txt", "/.well-known/tdmrep.json", "/", "/sitemap.xml"}
        assert crawl(server.base, tmp_path / "a").returncode == 0  # nothing is due yet
        assert not set(ARTICLES) & set(server.paths[asked:])


def test_what_waits_is_kept_while_robots_cannot_be_had(tmp_path):
    site = dict(SITE)
    with small_server(site) as server:
        assert crawl(server.base, tmp_path / "a", "--limit", "1").returncode == 0
        site["/robots.txt"] = Answer("later", 503)
        asked = len(server.paths)
        done = crawl(server.base, tmp_path / "a", "--limit", "1")
        assert set(server.paths[asked:]) == {"/robots.txt"}
        site["/robots.txt"] = SITE["/robots.txt"]
        assert crawl(server.base, tmp_path / "a").returncode == 0
    assert done.returncode == 7
    assert f" of {server.base.removeprefix('http://')} (robots.txt answered 503); the next run asks again\n" in done.stderr
    assert archive.open(tmp_path / "a").count("articles") == 3


def test_what_waits_is_kept_while_its_address_is_refused(tmp_path):
    with small_server(SITE) as server:
        assert crawl(server.base, tmp_path / "a", "--limit", "1").returncode == 0
        done = crawl(server.base, tmp_path / "a", allow=False)
        assert crawl(server.base, tmp_path / "a").returncode == 0
    assert done.returncode == 7
    assert "(private address; --allow-private 127.0.0.1 would allow it); the next run asks again\n" in done.stderr
    assert archive.open(tmp_path / "a").count("articles") == 3


def test_a_failure_is_tried_again_after_the_pause_the_server_asks_for(tmp_path):
    busy = Answer("busy", 503, {"Retry-After": "2"})
    with small_server({**SITE, "/": linked(STORY), STORY: one_after_the_other(busy, Answer(article("A story")))}) as server:
        assert crawl(server.base, tmp_path / "a").returncode == 0
        times = [moment for moment, _, path, _ in server.asked if path == STORY]
        others = [moment for moment, _, path, _ in server.asked if path != STORY and moment > times[0] + 0.5]
    assert len(times) == 2
    assert times[1] - times[0] >= 1.9
    assert all(moment - times[0] >= 1.5 for moment in others)  # the whole host is left alone
    assert [(event, reason) for url, event, reason in events(tmp_path / "a") if STORY.endswith(url)] == [
        ("failed", "http 503"),
        ("new", None),
    ]


@pytest.mark.parametrize("heals", [True, False])
def test_a_damaged_body_is_never_an_article(tmp_path, heals):
    whole = gzip.compress(article("A story").encode())
    damaged = Answer(whole[: len(whole) // 2], headers={"Content-Encoding": "gzip"})
    answers = [damaged, Answer(whole, headers={"Content-Encoding": "gzip"})] if heals else [damaged]
    with small_server({**SITE, "/": linked(STORY), STORY: one_after_the_other(*answers)}) as server:
        done = crawl(server.base, tmp_path / "a")
        assert done.returncode == (0 if heals else 9)
        assert server.paths.count(STORY) == (2 if heals else 3)
    last = [(event, reason) for url, event, reason in events(tmp_path / "a") if STORY.endswith(url)][-1]
    assert last == (("new", None) if heals else ("failed", "damaged gzip body"))


def test_a_bomb_is_refused_and_the_crawl_goes_on(tmp_path):
    bomb = Answer(gzip.compress(bytes(100_000_000)), headers={"Content-Encoding": "gzip"})
    with small_server({**SITE, "/": linked(STORY), STORY: bomb}) as server:
        assert crawl(server.base, tmp_path / "a").returncode == 9
        assert server.paths.count(STORY) == 1
    assert captures(tmp_path / "a")[server.base + STORY]["reason"] == "too large"
    assert archive.open(tmp_path / "a").count("articles") == 3


def test_only_the_days_asked_for_are_archived(tmp_path):
    with small_server(SITE) as server:
        assert crawl(server.base, tmp_path / "a", "--since", "2024-05-02", "--until", "2024-05-02").returncode == 0
    assert [row["published_date"] for row in archive.open(tmp_path / "a").rows("articles")] == ["2024-05-02"]


def test_a_second_newspaper_joins_the_archive(tmp_path):
    with small_server(SITE) as server:
        assert crawl(server.base, tmp_path / "a").returncode == 0
    with small_server(SITE) as server:  # the first one answers no more
        done = crawl(server.base, tmp_path / "a")
        assert done.returncode == 0, done.stderr
        assert "3 articles archived" in done.stderr
    assert archive.open(tmp_path / "a").count("articles") == 6


def test_a_run_leaves_a_record_of_what_made_it_and_what_came_of_it(tmp_path):
    with small_server(SITE) as server:
        assert crawl(server.base, tmp_path / "a", "--contact", "https://university.example/crawl").returncode == 0
    (path,) = (tmp_path / "a" / "runs").glob("*.json")
    record = json.loads(path.read_text("utf-8"))
    assert record["run"] == path.stem
    assert (record["articles"], record["end"]) == (3, "finished")
    assert {"software", "scrapy", "schema_version", "extractor_version", "started_at", "finished_at", "stats"} <= record.keys()
    assert record["settings"]["BACKISSUE_CONTACT"] == "https://university.example/crawl"
    assert record["profiles"] == {profile.name: profile.digest() for profile in PROFILES}
    assert {"kind": "article", "event": "new", "visits": 3} in record["visits"]
    reasons = {(row["kind"], row["state"], row["reason"]): row["urls"] for row in record["frontier"]}
    assert reasons["article", "done", None] == 3
    assert reasons["sitemap", "done", "http 404"] == 1
    assert (tmp_path / "a" / "log" / f"{path.stem}.log").stat().st_size > 0


def test_a_run_that_was_killed_leaves_a_record_too(tmp_path):
    with small_server(SITE) as server:
        command = [sys.executable, "-m", "scraper", "crawl", server.base, "--out", str(tmp_path / "a"), "--allow-private", "127.0.0.1"]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            while not server.paths:
                assert process.poll() is None
                time.sleep(0.02)
            process.kill()
        (path,) = (tmp_path / "a" / "runs").glob("*.json")
        record = json.loads(path.read_text("utf-8"))
        assert (record["run"], record["end"], record["finished_at"]) == (path.stem, None, None)
        assert record["settings"]["BACKISSUE_ALLOW_PRIVATE"] == ["127.0.0.1"]
        assert crawl(server.base, tmp_path / "a").returncode == 0
    assert len(list((tmp_path / "a" / "runs").glob("*.json"))) == 2
