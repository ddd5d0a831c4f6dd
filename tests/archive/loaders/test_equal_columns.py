"""The same rows and types in every engine, by both ways of loading."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import archive
from archive.records import RECORDS, SCHEMA_VERSION, TABLES
from archive.schema import json_schema, table_record
from archive.upgrade import RELEASED, upgrade
from benchmarks import column_hashes
from benchmarks.loaders_matrix import ENGINES, WAYS, hashes
from tests.archive.record_strategies import CLEAN_TEXT, MOMENTS, built

if TYPE_CHECKING:
    from archive.reader import Archive

FROZEN = Path(__file__).parents[2] / "fixtures" / "archives"


def installed(engine: str) -> None:
    if ENGINES[engine] is not None:
        pytest.importorskip(str(ENGINES[engine]))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("engine", ENGINES)
def test_every_engine_holds_the_same_columns(engine: str, way: str, adversarial: Path) -> None:
    installed(engine)
    assert hashes(engine, way, adversarial) == column_hashes.of_rows(map(json.loads, archive.open(adversarial).lines("articles")))


def test_an_archive_of_every_released_schema_is_frozen() -> None:
    assert sorted(path.name for path in FROZEN.iterdir() if path.is_dir() and path.name[0].isdigit()) == sorted(RELEASED)


@pytest.mark.parametrize("table", TABLES)
def test_a_released_schema_does_not_change(table: str) -> None:
    if SCHEMA_VERSION not in RELEASED:
        pytest.skip(f"{SCHEMA_VERSION} is not released yet")
    frozen = json.loads((FROZEN / SCHEMA_VERSION / "archive" / "schema" / f"{table}.schema.json").read_bytes())
    assert _types(json_schema(table_record(table))) == _types(frozen), "the records changed: raise SCHEMA_VERSION"


def _types(schema: Any) -> Any:
    """Return a JSON Schema without its descriptions."""
    if isinstance(schema, dict):
        return {name: _types(part) for name, part in schema.items() if name != "description" or isinstance(part, dict)}
    return schema


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("version", RELEASED)
def test_archives_of_every_released_schema_load(version: str, engine: str, table: str) -> None:
    installed(engine)
    rows = json.loads((FROZEN / version / "rows.json").read_text(encoding="utf-8"))[table]
    expected = column_hashes.of_rows(upgrade(table, row) for row in rows)
    assert hashes(engine, "open", FROZEN / version / "archive", table) == expected


RECORD_LISTS = st.sampled_from(RECORDS).flatmap(
    lambda record: st.lists(
        built(
            record, CLEAN_TEXT, schema_version=st.just(SCHEMA_VERSION), **({"captured_at": MOMENTS} if record.TABLE == "articles" else {})
        ),
        min_size=1,
        max_size=3,
    )
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@given(RECORD_LISTS)
def test_any_records_load_equally(records: list[Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        with archive.ArchiveWriter.open(Path(folder), software="test", raw=False) as writer, writer.commit() as transaction:
            for record in records:
                transaction.add(record)
        table = records[0].TABLE
        expected = hashes("python", "open", Path(folder), table)
        for engine in ("pandas", "polars", "duckdb", "arrow"):
            installed(engine)
            assert hashes(engine, "open", Path(folder), table) == expected, engine


@pytest.mark.parametrize("table", TABLES)
def test_an_empty_table_has_its_types(table: str, tmp_path: Path) -> None:
    with archive.ArchiveWriter.open(tmp_path, software="test", raw=False):
        pass
    opened: Archive = archive.open(tmp_path)
    pandas, polars, arrow = pytest.importorskip("pandas"), pytest.importorskip("polars"), pytest.importorskip("pyarrow")
    from archive.loaders import arrow_tables, pandas_frames, polars_frames

    frame = opened.to_pandas(table)
    assert isinstance(frame, pandas.DataFrame)
    assert {name: str(kind) for name, kind in frame.dtypes.items()} == pandas_frames.dtypes(table)
    assert opened.to_polars(table).schema == polars.Schema(polars_frames.schema(table))
    assert opened.to_arrow(table).schema == arrow.schema(arrow_tables.schema(table))
    pytest.importorskip("duckdb")
    assert opened.to_duckdb().execute(f"FROM lines.{table}").fetchall() == []
