"""What answers in an article's place is a failed visit, not a page that is none: the next run asks again."""

from __future__ import annotations

import archive
from tests.crawl.small_paper import ARTICLES, SITE, captures, crawl
from tests.crawl.small_server import Answer, small_server

CHECK = Answer("<html><head><title>Echo</title></head><body><h1>Pardon our interruption</h1><p>You may be a robot.</p></body></html>")


def test_an_article_behind_a_check_is_asked_for_by_the_next_run(tmp_path):
    first, *others = ARTICLES
    shown = [CHECK]
    with small_server({**SITE, first: lambda: shown[0]}) as server:
        done = crawl(server.base, tmp_path / "a")
        assert done.returncode == 9, done.stderr
        (blocked,) = [row for row in captures(tmp_path / "a").values() if row["event"] == "failed"]
        assert (blocked["url"].removeprefix(server.base), blocked["status"], blocked["reason"]) == (first, 200, "blocked")
        assert blocked["warc_file"] is not None
        assert archive.open(tmp_path / "a").count("articles") == len(others)
        shown[0] = ARTICLES[first]
        assert crawl(server.base, tmp_path / "a").returncode == 0
    assert archive.open(tmp_path / "a").count("articles") == len(ARTICLES)
