"""A page that names another as its canonical is never lost."""

from __future__ import annotations

import archive
from tests.crawl.small_paper import ARTICLES, SITE, captures, crawl
from tests.crawl.small_server import Answer, article, small_server

FIRST, SECOND, THIRD = ARTICLES


def with_canonical(page, path):
    return Answer(page.replace("</head>", f'<link rel=canonical href="{path}"></head>', 1), headers={"ETag": '"1"'})


def test_a_site_that_names_one_canonical_everywhere_loses_no_article(tmp_path):
    pages = {
        FIRST: article("Bridge works go on, part 1"),
        SECOND: article("Storm takes the roofs of the old mill", number=2),
        THIRD: article("Bridge works go on, part 1 | The Ashford Echo", number=3),  # a copy
    }
    with small_server({**SITE, **{path: with_canonical(page, FIRST) for path, page in pages.items()}}) as server:
        assert crawl(server.base, tmp_path / "a").returncode == 0
    rows = {row["url"].removeprefix(server.base): row for row in archive.open(tmp_path / "a").rows("articles")}
    assert {path: row["canonical_url"] for path, row in rows.items()} == {FIRST: server.base + FIRST, SECOND: None}
    assert len({row["article_id"] for row in rows.values()}) == 2
    assert captures(tmp_path / "a")[server.base + THIRD]["event"] == "alias"


def test_an_alias_makes_the_record_where_its_canonical_is_dead(tmp_path):
    site = {**SITE, SECOND: with_canonical(ARTICLES[SECOND].body, "/2024/05/02/a-canonical-that-is-not-there-any-more")}
    with small_server(site) as server:
        assert crawl(server.base, tmp_path / "a").returncode == 0
    assert server.paths.count(SECOND) == 2
    assert archive.open(tmp_path / "a").count("articles") == 3
