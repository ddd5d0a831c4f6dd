"""What a crawl is at, and what became of an article."""

from __future__ import annotations

import json
import shutil

import pytest

from archive.directory import lock
from scraper.cli.main import main
from tests.crawl.small_paper import ARTICLES, SITE, crawl
from tests.crawl.small_server import Answer, article, small_server


@pytest.fixture(scope="module")
def crawled(tmp_path_factory):
    """An archive of two runs: one article changed, one went away."""
    out = tmp_path_factory.mktemp("status") / "a"
    first, second, _ = ARTICLES
    site = {**SITE, **ARTICLES}
    with small_server(site) as server:
        assert crawl(server.base, out).returncode == 0
        site[first] = Answer(article("Bridge works have ended", number=1))
        site[second] = Answer("", 404)
        assert crawl(server.base, out, "--revisit", "all").returncode == 0
    return out


def test_status(crawled, capsys):
    assert main(["status", str(crawled), "--json"]) == 0
    state = json.loads(capsys.readouterr().out)
    assert state["running"] is False
    assert [run["articles"] for run in state["runs"]] == [3, 1]
    articles = {(row["state"], row["reason"]): row["urls"] for row in state["urls"] if row["kind"] == "article"}
    assert articles == {("done", None): 2, ("done", "http 404"): 1}
    assert state["next_due_at"] > state["runs"][0]["finished_at"]
    assert main(["status", str(crawled)]) == 0
    shown = capsys.readouterr().out
    assert "no crawl is running" in shown
    assert "http 404" in shown
    run = [line.split() for line in shown.splitlines()[-3:]]
    assert run[0] == ["run", "finished", "archived", "unchanged", "end"]
    assert [line[2:] for line in run[1:]] == [["3", "0", "finished"], ["1", "1", "finished"]]


def test_status_writes_nothing(crawled, capsys):
    (crawled / "archive.lock").unlink(missing_ok=True)
    before = sorted(path.name for path in crawled.iterdir())
    assert main(["status", str(crawled), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["running"] is False
    assert sorted(path.name for path in crawled.iterdir()) == before


def test_status_sees_the_lock_of_a_crawl(crawled, capsys):
    held = lock(crawled)
    try:
        assert main(["status", str(crawled), "--json"]) == 0
    finally:
        held.release()
    assert json.loads(capsys.readouterr().out)["running"] is True


def test_status_of_a_damaged_state(crawled, capsys, tmp_path):
    damaged = tmp_path / "a"
    shutil.copytree(crawled, damaged)
    state = damaged / "state.sqlite"
    state.write_bytes(state.read_bytes()[:100] + b"?" * 5000)
    assert main(["status", str(damaged)]) == 8
    assert "state.sqlite is damaged" in capsys.readouterr().err


def test_a_run_that_was_cut_off_is_told(crawled, capsys):
    last = max((crawled / "runs").iterdir())
    record = json.loads(last.read_bytes()) | {"end": None, "finished_at": None}
    last.write_text(json.dumps(record), "utf-8")
    assert main(["status", str(crawled), "--json"]) == 0
    assert [run["end"] for run in json.loads(capsys.readouterr().out)["runs"]] == ["finished", "cut off"]


def test_status_of_what_is_no_archive(tmp_path, capsys):
    assert main(["status", str(tmp_path)]) == 4
    assert "is not an archive" in capsys.readouterr().err


def test_history(crawled, capsys, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    main(["cat", str(crawled), "articles"])
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    changed = next(row["article_id"] for row in rows if row["revision"] == 2)
    assert main(["history", str(crawled), changed]) == 0
    shown = capsys.readouterr().out
    assert "- title: Bridge works go on, part 1\n+ title: Bridge works have ended\n" in shown
    assert main(["history", str(crawled), changed, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [visit["event"] for visit in told["visits"]] == ["new", "changed"]
    assert [change["revision"] for change in told["revisions"]] == [1, 2]
    gone = next(row["article_id"] for row in rows if "part 2" in row["title"])
    assert main(["history", str(crawled), gone]) == 0
    assert "(http 404)" in capsys.readouterr().out


def test_history_of_an_unknown_article(crawled, capsys):
    assert main(["history", str(crawled), "paper.example:no=1"]) == 2
    assert "no article paper.example:no=1" in capsys.readouterr().err
