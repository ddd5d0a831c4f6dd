"""polars."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from archive.loaders.chunks import text_chunks
from archive.loaders.engine import require
from archive.schema import fields_of, table_record

if TYPE_CHECKING:
    import polars as pl

    from archive.reader import Archive
    from archive.schema import ColumnType


def schema(table: str) -> dict[str, Any]:
    """Return a table's polars schema, column name to data type: what `polars.read_ndjson` takes for `schema`.

    Raises:
        MissingEngineError: polars is not installed.
        KeyError: there is no such table.
    """
    polars = require("polars", "polars")
    return {column.name: _type(polars, column.type) for column in fields_of(table_record(table))}


def load(archive: Archive, table: str, *, history: bool) -> pl.DataFrame:
    """Return a table; `Archive.to_polars`."""
    archive.segments_of(table)
    polars, types = require("polars", "polars"), schema(table)
    frames = [polars.read_ndjson(text, schema=types) for text in text_chunks(archive, table, history=history)]
    frame: pl.DataFrame = polars.concat(frames) if frames else polars.DataFrame(schema=types)
    return frame


def _type(polars: Any, column: ColumnType) -> Any:
    if column.item is not None:
        return polars.List(_type(polars, column.item))
    if column.record is not None:
        return polars.Struct({part.name: _type(polars, part.type) for part in fields_of(column.record)})
    if column.format is not None:
        return {"date-time": polars.Datetime("us", "UTC"), "date": polars.Date()}[column.format]
    return {"string": polars.String(), "integer": polars.Int64(), "number": polars.Float64(), "boolean": polars.Boolean()}[column.kind]
