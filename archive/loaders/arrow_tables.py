"""Arrow (pyarrow)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from archive.loaders.chunks import column_chunks
from archive.loaders.engine import require
from archive.schema import fields_of, table_record

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pyarrow as pa

    from archive.reader import Archive
    from archive.schema import ColumnType


def schema(table: str) -> pa.Schema:
    """Return a table's Arrow schema.

    Raises:
        MissingEngineError: pyarrow is not installed.
        KeyError: there is no such table.
    """
    pyarrow = require("pyarrow", "arrow")
    return pyarrow.schema([(column.name, _type(pyarrow, column.type)) for column in fields_of(table_record(table))])


def batches(archive: Archive, table: str, *, history: bool) -> Iterator[pa.RecordBatch]:
    """Yield a table as record batches, with flat memory; errors as `load`."""
    pyarrow, types = require("pyarrow", "arrow"), schema(table)
    for chunk in column_chunks(archive, table, history=history):
        yield pyarrow.record_batch([_array(pyarrow, values, types.field(name).type) for name, values in chunk.items()], schema=types)


def load(archive: Archive, table: str, *, history: bool) -> pa.Table:
    """Return a table; `Archive.to_arrow`."""
    archive.segments_of(table)
    pyarrow = require("pyarrow", "arrow")
    return pyarrow.Table.from_batches(batches(archive, table, history=history), schema=schema(table))


def _type(pyarrow: Any, column: ColumnType) -> Any:
    if column.item is not None:
        return pyarrow.list_(_type(pyarrow, column.item))
    if column.record is not None:
        return pyarrow.struct([(part.name, _type(pyarrow, part.type)) for part in fields_of(column.record)])
    if column.format is not None:
        return {"date-time": pyarrow.timestamp("us", "UTC"), "date": pyarrow.date32()}[column.format]
    return {"string": pyarrow.string(), "integer": pyarrow.int64(), "number": pyarrow.float64(), "boolean": pyarrow.bool_()}[column.kind]


def _array(pyarrow: Any, values: list[Any], kind: Any) -> Any:
    """Return a column's array; times are read as strings first, for Arrow makes none from Python's."""
    if pyarrow.types.is_temporal(kind):
        return pyarrow.array(values, pyarrow.string()).cast(kind)
    return pyarrow.array(values, kind)
