from __future__ import annotations

import csv
import errno
import gzip
import json
from typing import TYPE_CHECKING, Any

import pytest

import archive
from archive.exports import export_csv, export_parquet, export_sample, export_text
from archive.exports.cells import cell
from archive.exports.parquet import told_apart
from archive.exports.text_files import file_name, site_folder
from archive.records import TABLES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from archive.reader import Archive
    from tests.archive.conftest import Archives, Paper

OTHER = "pier.example"


@pytest.fixture
def opened(tmp_path: Path, archives: Archives, paper: Paper) -> Archive:
    """Two days, two sites, a second revision, and a line of every table."""
    with archives.open(tmp_path / "an archive [1]", raw=False) as writer, writer.commit() as transaction:
        for number in range(20, 41, 10):  # the last two on the next day
            for record in paper.records(number, f"c{number}"):
                transaction.add(record)
        transaction.add(
            paper.article(20, "c50", revision=2, title="=등대 소등", captured_at="2026-03-03T00:00:00Z", published_date="2026-02-28")
        )
        for number in range(30):
            transaction.add(paper.article(number, f"p{number}", site=OTHER, article_id=f"{OTHER}:no={number}"))
    return archive.open(tmp_path / "an archive [1]")


def read(path: Path, encoding: str = "utf-8") -> list[dict[str, str]]:
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("history", [False, True])
def test_parquet_holds_the_rows_and_types_under_hives_names(history: bool, opened: Archive, tmp_path: Path) -> None:
    polars = pytest.importorskip("polars")
    pytest.importorskip("duckdb")
    counts = export_parquet(opened, tmp_path / "out", history=history)
    assert counts == {table: opened.count(table) - (table == "articles" and not history) for table in TABLES}
    assert (tmp_path / "out/articles/site=paper.example/date=2026-03-02").is_dir()
    for table in TABLES:
        expected = opened.to_polars(table, history=history)
        frame = polars.read_parquet(tmp_path / "out" / table, hive_partitioning=True)
        assert set(frame.columns) == {*expected.columns, "date"}
        key = "capture_id" if table != "teasers" else "teaser_id"
        assert frame.select(expected.columns).sort(key, "site").equals(expected.sort(key, "site"))
        assert frame.select(expected.columns).schema == expected.schema


def test_parquet_loads_in_the_other_readers(opened: Archive, tmp_path: Path) -> None:
    duckdb, pandas = pytest.importorskip("duckdb"), pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    export_parquet(opened, tmp_path / "out", tables=["articles"], sites=[OTHER])
    frame = pandas.read_parquet(tmp_path / "out" / "articles")
    assert (len(frame), set(frame["site"])) == (30, {OTHER})
    query = (
        f"SELECT site, date, count(*), typeof(any_value(captured_at)) FROM '{tmp_path}/out/articles/**/*.parquet' GROUP BY ALL ORDER BY ALL"
    )
    found = duckdb.connect().execute(query).fetchall()
    assert [(site, str(date), kind) for site, date, _, kind in found] == [(OTHER, "2026-03-01", "TIMESTAMP WITH TIME ZONE")]


def test_csv_holds_every_column_and_runs_nothing(opened: Archive, tmp_path: Path) -> None:
    counts = export_csv(opened, tmp_path / "out", history=True)
    assert counts == {table: opened.count(table) for table in TABLES}
    rows = read(tmp_path / "out" / "articles.csv")
    source = list(opened.rows("articles"))
    assert [list(row) for row in rows] == [list(row) for row in source]
    assert [json.loads(row["weather"]) for row in rows] == [row["weather"] for row in source]
    assert {row["title"] for row in rows if row["capture_id"] == "c50"} == {"'=등대 소등"}
    assert {row["subtitle"] for row in rows} == {""}
    assert (tmp_path / "out" / "articles.csv").read_bytes().count(b"\r\n") == len(rows) + 1


def test_csv_begins_with_a_byte_order_mark_on_request(opened: Archive, tmp_path: Path) -> None:
    export_csv(opened, tmp_path / "out", tables=["weather"], bom=True)
    assert (tmp_path / "out" / "weather.csv").read_bytes().startswith(b"\xef\xbb\xbfschema_version,")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["weather.csv"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, ""), (True, "true"), (False, "false"), (-3.5, "-3.5"), (7, "7"), ([], "[]"), (["=1"], '["=1"]'), ({"a": None}, '{"a":null}'),
        ("등대", "등대"), ("=1+1", "'=1+1"), ("+82", "'+82"), ("-", "'-"), ("@a", "'@a"), ("\tx", "'\tx"), ("\rx", "'\rx"), ("＝1", "'＝1"),
        ("0012345", "0012345"), ("'x", "'x"),
    ],
)  # fmt: skip
def test_cells(value: Any, expected: str) -> None:
    assert cell(value) == expected


def test_texts_are_files_with_an_index(opened: Archive, tmp_path: Path) -> None:
    assert export_text(opened, tmp_path / "out") == {"articles": 33}
    index = {row["article_id"]: row for row in read(tmp_path / "out" / "index.csv")}
    assert len(index) == len(list((tmp_path / "out").rglob("*.txt"))) == 33
    entry = index["paper.example:no=20"]
    assert (entry["file"], entry["revision"], entry["title"]) == ("paper.example/2026-02/no_20.txt", "2", "'=등대 소등")
    assert (tmp_path / "out" / entry["file"]).read_text(encoding="utf-8") == "=등대 소등\n"


def test_names_of_text_files_are_safe_and_different() -> None:
    ids = [
        "s:no=1",
        "s:no_1",
        "s:no/1",
        "s:no=A",
        "s:no=a",
        "s:u0123456789abcdef",
        "s:no=" + "9" * 300,
        "s:no=" + "9" * 301,
        "s:no=../x",
        "odd",
    ]
    names = [file_name(article_id) for article_id in ids]
    assert len({name.lower() for name in names}) == len(ids)
    assert all(len(name) < 150 and "/" not in name for name in names)
    assert names[0] == "no_1.txt"


def test_names_of_folders_lead_nowhere_else() -> None:
    assert [site_folder(site) for site in ("lamp.example_8901", "..", ".x", "a/../b")] == ["lamp.example_8901", "_..", "_.x", "a_.._b"]


def test_a_sample_is_the_same_for_the_same_seed(opened: Archive, tmp_path: Path) -> None:
    def drawn(name: str, **arguments: Any) -> list[str]:
        export_sample(opened, tmp_path / name, **arguments)
        return [row["article_id"] for row in read(tmp_path / name / "sample.csv")]

    first = drawn("a", per_site=5, seed=7)
    assert [article_id.partition(":")[0] for article_id in first] == ["paper.example"] * 3 + [OTHER] * 5
    assert drawn("b", per_site=5, seed=7) == first
    assert drawn("c", per_site=5, seed=8) != first
    assert drawn("d", per_site=9, seed=7, sites=[OTHER])[:5] == first[3:]
    about = json.loads((tmp_path / "a" / "sample.json").read_bytes())
    assert about == {"seed": 7, "per_site": 5, "manifest_number": 1, "population": {"paper.example": 3, OTHER: 30}}
    assert list(read(tmp_path / "a" / "sample.csv")[0])[-3:] == ["code", "coder", "note"]


EXPORTS: list[Callable[[Archive, Path], dict[str, int]]] = [export_parquet, export_csv, export_text, export_sample]


@pytest.mark.parametrize("export", EXPORTS)
def test_nothing_is_written_over(export: Callable[[Archive, Path], dict[str, int]], opened: Archive, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").touch()
    with pytest.raises(archive.ExportTargetError, match="is there already: name a new or empty folder"):
        export(opened, tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("export", EXPORTS)
def test_an_export_that_fails_leaves_nothing(export: Callable[[Archive, Path], dict[str, int]], opened: Archive, tmp_path: Path) -> None:
    pytest.importorskip("duckdb")
    before = set(tmp_path.iterdir())
    segment = opened.segments_of("articles")[-1]
    (opened.directory / segment.path).unlink()
    with pytest.raises(archive.DamagedArchiveError, match="cannot be read"):
        export(opened, tmp_path / "out")
    assert set(tmp_path.iterdir()) == before


@pytest.mark.parametrize("export", EXPORTS)
def test_a_damaged_line_is_damage(export: Callable[[Archive, Path], dict[str, int]], opened: Archive, tmp_path: Path) -> None:
    pytest.importorskip("duckdb")
    segment = opened.directory / opened.segments_of("articles")[-1].path
    segment.write_bytes(gzip.compress(gzip.decompress(segment.read_bytes()) + b'{"schema_version":\n'))
    with pytest.raises(archive.DamagedArchiveError, match="JSON"):
        export(opened, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_full_disk_is_told_as_such_by_duckdb_too(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    with pytest.raises(OSError, match="No space left on device") as full, told_apart(tmp_path):
        raise duckdb.IOException('IO Error: Async write failed: {"exception_type":"IO","errno":"28"}')
    assert full.value.errno == errno.ENOSPC


def test_an_empty_folder_is_taken(opened: Archive, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    export_text(opened, tmp_path / "out")
    assert (tmp_path / "out" / "index.csv").is_file()
