from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest

import archive
from archive.records import TABLES

if TYPE_CHECKING:
    from pathlib import Path

    from tests.archive.conftest import Archives, Paper

ROWS = 250  # more than two gzip members


@pytest.fixture
def directory(tmp_path: Path, archives: Archives, paper: Paper) -> Path:
    """An archive of two segments and three members, with a second revision of article 3."""
    with archives.open(tmp_path, raw=False) as writer:
        with writer.commit() as transaction:
            for number in range(ROWS):
                transaction.add(paper.article(number))
        writer.seal()
        with writer.commit() as transaction:
            transaction.add(paper.article(3, revision=2, title="등대 3호 소등", captured_at="2026-03-09T00:00:00Z"))
    return tmp_path


def test_rows_and_lines(directory: Path) -> None:
    held = archive.open(str(directory))
    rows = list(held.rows("articles"))
    assert len(rows) == held.count("articles") == ROWS + 1
    assert [json.loads(line) for line in held.lines("articles")] == rows
    assert [list(held.rows(table)) for table in TABLES[1:]] == [[]] * 5


def test_articles_are_the_latest_revisions(directory: Path) -> None:
    held = archive.open(directory)
    latest = {row["article_id"]: row["title"] for row in held.articles()}
    assert len(latest) == len(list(held.articles())) == ROWS
    assert latest["paper.example:no=3"] == "등대 3호 소등"
    assert len(list(held.articles(history=True))) == ROWS + 1


def test_readers_need_no_state_and_take_no_lock(directory: Path, archives: Archives) -> None:
    with archives.open(directory):
        assert archive.open(directory).count("articles") == ROWS + 1
    (directory / "state.sqlite").unlink()
    assert len(list(archive.open(directory).articles())) == ROWS


def test_data_package_lists_every_segment(directory: Path) -> None:
    package = json.loads((directory / "datapackage.json").read_bytes())
    articles, manifest = package["resources"]
    assert [(directory / path).is_file() for path in articles["path"]] == [True] * 3  # one of them a day later
    assert (articles["name"], articles["compression"], manifest["path"]) == ("articles", "gz", "manifest.json")
    types = {field["name"]: field["type"] for field in articles["schema"]["fields"]}
    assert (types["title"], types["revision"], types["weather"], types["policy"]) == ("string", "integer", "array", "object")


def test_zcat_and_the_standard_library_read_a_segment(directory: Path) -> None:
    lines = [line for path in sorted(directory.glob("articles/**/*.jsonl.gz")) for line in gzip.decompress(path.read_bytes()).splitlines()]
    assert len(lines) == ROWS + 1


def test_duckdb_reads_the_files(directory: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    with duckdb.connect() as connection:
        query = f"SELECT count(*), count(DISTINCT article_id), max(revision) FROM read_json('{directory}/articles/**/*.jsonl.gz')"
        assert connection.execute(query).fetchall() == [(ROWS + 1, ROWS, 2)]


def test_polars_reads_the_files(directory: Path) -> None:
    polars = pytest.importorskip("polars")
    frame = polars.concat([polars.read_ndjson(path) for path in sorted(directory.glob("articles/**/*.jsonl.gz"))], how="vertical_relaxed")
    assert frame.height == ROWS + 1
    assert frame["title"][3] == "등대 3호 점등"


def test_pandas_reads_the_files(directory: Path) -> None:
    pandas = pytest.importorskip("pandas")
    frames = [pandas.read_json(path, lines=True) for path in sorted(directory.glob("articles/**/*.jsonl.gz"))]
    assert sum(map(len, frames)) == ROWS + 1
    assert frames[0]["weather"][0][0]["temperature_c"] == 4.0
