"""DuckDB's views, snapshots, and what is said where an engine is missing."""

from __future__ import annotations

import importlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

import archive
from archive import records
from archive.identity import teaser_id, url_key
from archive.loaders.engine import require

if TYPE_CHECKING:
    from pathlib import Path

    from tests.archive.conftest import Archives, Paper

SITE = "paper.example"
MODULES = {"pandas": "pandas", "polars": "polars", "arrow": "pyarrow", "hf": "datasets", "duckdb": "duckdb"}


@pytest.fixture
def directory(tmp_path: Path, archives: Archives, paper: Paper) -> Path:
    """An article in two revisions, seen three times, behind a teaser seen twice; another article; a teaser without an address."""
    directory = tmp_path / "an 'archive' [1]*"
    behind = teaser_id(SITE, paper.article(1).url + "&utm_source=x", None)
    with archives.open(directory, raw=False) as writer:
        with writer.commit() as transaction:
            for record in _first_day(paper, behind):
                transaction.add(record)
        writer.seal()
        with writer.commit() as transaction:
            transaction.add(paper.article(1, "c3", revision=2, title="등대 1호 소등", captured_at="2026-03-09T00:00:00Z"))
            transaction.add(_capture(paper, "c3", "2026-03-09T00:00:00Z", "changed"))
            transaction.add(_capture(paper, "c4", "2026-03-10T00:00:00Z", "unchanged"))
            transaction.add(_capture(paper, "c5", "2026-03-11T00:00:00Z", "gone"))
    return directory


def _first_day(paper: Paper, behind: str) -> list[Any]:
    people = [records.Author(name="한바다", role="기자"), records.Author(name="Ada Lamp", email="ada@paper.example")]
    seen: dict[str, Any] = {"site": SITE, "page_url": f"https://{SITE}/", "page_type": "home", "block": None}
    return [
        paper.article(1, "c1", authors=people, paragraphs=["하나", "둘"], images=[records.Image(caption="등대")]),
        paper.article(2, "c2"),
        _capture(paper, "c1", "2026-03-02T00:00:00Z", "new"),
        records.Teaser(site=SITE, teaser_id=behind, url=paper.article(1).url, title="등대", first_seen_at="2026-03-02T00:00:00Z"),
        records.Teaser(site=SITE, teaser_id="t0", title="주소 없는 소식", first_seen_at="2026-03-02T00:00:00Z"),
        records.Sighting(capture_id="c1", captured_at="2026-03-02T00:00:00Z", rank=1, teaser_id=behind, **seen),
        records.Sighting(capture_id="c9", captured_at="2026-03-03T00:00:00Z", rank=4, teaser_id=behind, **seen),
    ]


def _capture(paper: Paper, capture_id: str, moment: str, event: str) -> records.Capture:
    url = paper.article(1).url
    return records.Capture(
        site=SITE, capture_id=capture_id, url=url, url_key=url_key(url), outcome="done", fetched_at=moment, event=event,
        article_id=paper.article(1).article_id,
    )  # fmt: skip


def rows(directory: Path, query: str) -> list[Any]:
    duckdb = pytest.importorskip("duckdb")
    con = archive.open(directory).to_duckdb()
    assert isinstance(con, duckdb.DuckDBPyConnection)
    found: list[Any] = con.execute(query).fetchall()
    return found


def test_articles_are_the_latest_with_what_was_computed(directory: Path) -> None:
    assert rows(directory, "SELECT title, revision_count, last_seen_at FROM articles ORDER BY article_id") == [
        ("등대 1호 소등", 2, datetime(2026, 3, 10, tzinfo=UTC)),
        ("등대 2호 점등", 1, None),
    ]
    assert rows(directory, "SELECT count(*) FROM history") == [(3,)]


def test_teasers_know_their_sightings_and_their_article(directory: Path) -> None:
    assert rows(directory, "SELECT title, sighting_count, last_seen_at, article_id FROM teasers ORDER BY title") == [
        ("등대", 2, datetime(2026, 3, 3, tzinfo=UTC), "paper.example:no=1"),
        ("주소 없는 소식", 0, datetime(2026, 3, 2, tzinfo=UTC), None),
    ]


def test_parts_of_articles_are_views_of_the_latest_revision(directory: Path) -> None:
    assert rows(directory, "SELECT article_id, rank, text FROM paragraphs ORDER BY ALL") == [
        ("paper.example:no=1", 1, "등대지기 1호가 불을 켰다."),
        ("paper.example:no=2", 1, "등대지기 2호가 불을 켰다."),
    ]
    assert rows(directory, "SELECT count(*) FROM authors") == rows(directory, "SELECT count(*) FROM images") == [(0,)]
    first = archive.open(directory, at=1).to_duckdb()
    assert first.execute("SELECT rank, name, role, email, org FROM authors ORDER BY rank").fetchall() == [
        (1, "한바다", "기자", None, None),
        (2, "Ada Lamp", None, "ada@paper.example", None),
    ]
    assert first.execute("SELECT caption, url FROM images").fetchall() == [("등대", None)]


@pytest.mark.parametrize("view", ["articles", "history", "paragraphs", "authors", "images", *records.TABLES[1:]])
def test_a_macro_of_the_archives_script_gives_what_the_view_gives(view: str, directory: Path, tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    plain = tmp_path / "plain"
    directory.rename(plain)
    con = duckdb.connect()
    con.execute((plain / "schema" / "duckdb.sql").read_text(encoding="utf-8"))
    query = f"FROM {view}('{plain}') ORDER BY ALL"
    if not (plain / view).is_dir() and view in records.TABLES:
        with pytest.raises(duckdb.IOException, match="No files found"):
            con.execute(query)
    else:
        assert con.execute(query).fetchall() == rows(plain, f"FROM {view} ORDER BY ALL")


def test_a_snapshot_is_pinned(directory: Path, archives: Archives, paper: Paper) -> None:
    pytest.importorskip("duckdb")
    opened = archive.open(directory)
    con = opened.to_duckdb()
    with archives.open(directory, raw=False) as writer, writer.commit() as transaction:
        transaction.add(paper.article(7))
    assert con.execute("SELECT count(*) FROM articles").fetchall() == [(2,)]
    assert len(list(opened.articles())) == len(list(archive.open(directory, at=opened.manifest_number).articles())) == 2
    assert len(list(archive.open(directory).articles())) == 3


@pytest.mark.parametrize(("table", "history", "expected"), [("articles", False, 2), ("articles", True, 3), ("captures", False, 4)])
@pytest.mark.parametrize("engine", ["pandas", "polars", "arrow", "hf"])
def test_articles_load_in_their_latest_revision(engine: str, table: str, history: bool, expected: int, directory: Path) -> None:
    pytest.importorskip(MODULES[engine])
    assert len(getattr(archive.open(directory), f"to_{engine}")(table, history=history)) == expected


def test_of_equal_revisions_the_later_capture_is_the_latest(tmp_path: Path, archives: Archives, paper: Paper) -> None:
    with archives.open(tmp_path, raw=False) as writer, writer.commit() as transaction:
        for capture_id, moment in (("a", "05"), ("c", "06"), ("b", "06"), ("d", "04")):
            transaction.add(paper.article(1, capture_id, captured_at=f"2026-03-02T{moment}:00:00Z"))
    assert [row["capture_id"] for row in archive.open(tmp_path).articles()] == ["c"]
    assert rows(tmp_path, "SELECT capture_id FROM articles") == [("c",)]


@pytest.mark.parametrize("extra", MODULES)
def test_a_missing_engine_is_one_sentence(extra: str, directory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module, real = MODULES[extra], importlib.import_module

    def without_it(name: str, package: str | None = None) -> Any:
        if name == module:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return real(name, package)

    monkeypatch.setattr(importlib, "import_module", without_it)
    with pytest.raises(archive.MissingEngineError, match=rf"{module}, which is not installed: pip install 'backissue\[{extra}\]'$"):
        getattr(archive.open(directory), f"to_{extra}")()


def test_an_engine_that_lacks_a_part_of_its_own_says_so_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "broken_engine.py").write_text("import no_such_part")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ModuleNotFoundError, match="no_such_part"):
        require("broken_engine", "x")


def test_no_such_table(directory: Path) -> None:
    for method in ("to_pandas", "to_polars", "to_arrow"):
        with pytest.raises(ValueError, match="no table 'comments': the tables are articles"):
            getattr(archive.open(directory), method)("comments")
