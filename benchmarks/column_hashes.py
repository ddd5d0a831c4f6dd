"""One hash a column, the same whatever engine holds it: over its values as JSON, times as this schema writes them."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import orjson

if TYPE_CHECKING:
    from collections.abc import Iterable

    import datasets
    import duckdb
    import pandas as pd
    import polars as pl
    import pyarrow as pa

PIECE = 10_000


def of_rows(rows: Iterable[dict[str, Any]]) -> dict[str, str]:
    """Return the hashes of rows as dictionaries."""
    digests: dict[str, Any] = {}
    for row in rows:
        for name, value in row.items():
            digests.setdefault(name, hashlib.sha256()).update(orjson.dumps(value) + b"\n")
    return {name: digest.hexdigest() for name, digest in digests.items()}


def of_arrow(table: pa.Table) -> dict[str, str]:
    """Return the hashes of an Arrow table."""
    return {name: _hash(part.to_pylist() for part in _pieces(table.column(name))) for name in table.column_names}


def of_polars(frame: pl.DataFrame) -> dict[str, str]:
    """Return the hashes of a polars DataFrame."""
    return {column.name: _hash(part.to_list() for part in _pieces(column)) for column in frame}


def of_dataset(dataset: datasets.Dataset) -> dict[str, str]:
    """Return the hashes of a Hugging Face Dataset, as it hands its values out."""
    starts = range(0, len(dataset), PIECE)
    columns = {name: dataset.select_columns(name) for name in dataset.column_names}
    return {name: _hash(column[start : start + PIECE][name] for start in starts) for name, column in columns.items()}


def of_duckdb(connection: duckdb.DuckDBPyConnection, query: str) -> dict[str, str]:
    """Return the hashes of a query's result."""
    connection.execute(f"CREATE OR REPLACE TEMP TABLE hashed AS {query}")
    names = [row[0] for row in connection.execute("DESCRIBE hashed").fetchall()]
    return {name: _hash(_fetched(connection, name)) for name in names}


def of_pandas(frame: pd.DataFrame) -> dict[str, str]:
    """Return the hashes of a pandas DataFrame, whose one missing value in columns of floats is NaN."""
    return {name: _hash((_plain_values(part) for part in _pieces(frame[name])), nan=True) for name in frame}


def _pieces(column: Any) -> Iterable[Any]:
    for start in range(0, len(column), PIECE):
        yield column.iloc[start : start + PIECE] if hasattr(column, "iloc") else column[start : start + PIECE]


def _fetched(connection: duckdb.DuckDBPyConnection, name: str) -> Iterable[list[Any]]:
    result = connection.execute(f'SELECT "{name}" FROM hashed')
    while rows := result.fetchmany(PIECE):
        yield [value for (value,) in rows]


def _plain_values(column: pd.Series) -> list[Any]:
    kind = str(column.dtype)
    if kind.startswith("datetime64"):
        column = column.map(
            lambda moment: moment.isoformat().replace("+00:00", "Z") if "UTC" in kind else str(moment.date()), na_action="ignore"
        )
    values = column.astype(object)
    return values.where(column.notna(), None).tolist() if kind != "object" else values.tolist()


def _hash(pieces: Iterable[list[Any]], *, nan: bool = False) -> str:
    digest = hashlib.sha256()
    for values in pieces:
        if not nan:
            assert all(value == value for value in values if isinstance(value, float)), "a NaN where null belongs"
        digest.update(b"".join(orjson.dumps(value, option=orjson.OPT_UTC_Z) + b"\n" for value in values))
    return digest.hexdigest()
