"""After an upgrade of the extractor an article that did not change stays as it is, and one that did becomes a revision."""

from __future__ import annotations

import sqlite3

import archive
from tests.crawl.small_paper import ARTICLES, SITE, captures, crawl
from tests.crawl.small_server import Answer, article, small_server

SAME, FURNITURE, CHANGED = ARTICLES


def make_old(out):
    """Make the archive's articles an older extractor's work, which had read other words."""
    with sqlite3.connect(out / "state.sqlite") as connection:
        connection.execute("UPDATE archive_articles SET extractor_version = '0.0', content_digest = 'sha256:' || hex(randomblob(32))")
    connection.close()


def test_stored_captures_are_read_again_before_digests_are_compared(tmp_path):
    out, site = tmp_path / "a", dict(SITE)
    with small_server(site) as server:
        assert crawl(server.base, out).returncode == 0
        make_old(out)
        site[FURNITURE] = Answer(ARTICLES[FURNITURE].body.replace("</body>", "<aside><a href=/>Now online: 7 readers</a></aside></body>"))
        site[CHANGED] = Answer(article("Bridge works have ended, part 3", number=3))
        done = crawl(server.base, out, "--revisit", "all")
        assert done.returncode == 0, done.stderr
    events = {path: captures(out)[server.base + path]["event"] for path in ARTICLES}
    assert events == {SAME: "unchanged", FURNITURE: "unchanged", CHANGED: "changed"}
    assert archive.open(out).count("articles") == 4


def test_without_a_stored_capture_the_present_extractor_makes_a_revision(tmp_path):
    out = tmp_path / "a"
    with small_server(SITE) as server:
        assert crawl(server.base, out).returncode == 0
        make_old(out)
        with sqlite3.connect(out / "state.sqlite") as connection:
            connection.execute("DELETE FROM archive_addresses")
        connection.close()
        assert crawl(server.base, out, "--revisit", "all").returncode == 0
    assert [captures(out)[server.base + path]["event"] for path in ARTICLES] == ["changed"] * 3
    assert archive.verify(out).findings == []
