"""pandas. Columns of lists and records hold Python's lists and dictionaries; whole numbers that may be null are `Int64`, never floats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from archive.loaders.chunks import column_chunks
from archive.loaders.engine import require
from archive.schema import fields_of, table_record

if TYPE_CHECKING:
    import pandas as pd

    from archive.reader import Archive
    from archive.schema import ColumnType

_PLAIN = {"string": "str", "integer": "int64", "number": "float64", "boolean": "bool"}
_NULLABLE = {"string": "str", "integer": "Int64", "number": "float64", "boolean": "boolean"}
_TIMES = {"date-time": "datetime64[us, UTC]", "date": "datetime64[us]"}


def dtypes(table: str) -> dict[str, str]:
    """Return a table's pandas types, column name to the name of a dtype: what `DataFrame.astype` takes.

    Raises:
        KeyError: there is no such table.
    """
    return {column.name: _dtype(column.type) for column in fields_of(table_record(table))}


def load(archive: Archive, table: str, *, history: bool) -> pd.DataFrame:
    """Return a table; `Archive.to_pandas`."""
    archive.segments_of(table)
    pandas, types = require("pandas", "pandas"), dtypes(table)
    frames = [_frame(pandas, chunk, types) for chunk in column_chunks(archive, table, history=history)]
    return pandas.concat(frames, ignore_index=True) if frames else _frame(pandas, {name: [] for name in types}, types)


def _dtype(column: ColumnType) -> str:
    if column.kind in {"list", "record"}:
        return "object"
    if column.format is not None:
        return _TIMES[column.format]
    return (_NULLABLE if column.nullable else _PLAIN)[column.kind]


def _frame(pandas: Any, chunk: dict[str, list[Any]], types: dict[str, str]) -> Any:
    return pandas.DataFrame({name: _series(pandas, values, types[name]) for name, values in chunk.items()})


def _series(pandas: Any, values: list[Any], dtype: str) -> Any:
    if dtype.startswith("datetime64"):
        times = pandas.Series(pandas.to_datetime(values, format="ISO8601", utc="UTC" in dtype))
        return times.astype(dtype)
    return pandas.Series(values, dtype=dtype)
