"""Hugging Face `datasets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from archive.loaders import arrow_tables
from archive.loaders.engine import require
from archive.schema import fields_of, table_record

if TYPE_CHECKING:
    import datasets

    from archive.reader import Archive
    from archive.schema import ColumnType

_PLAIN = {"string": "string", "integer": "int64", "number": "float64", "boolean": "bool"}
_TIMES = {"date-time": "timestamp[us, tz=UTC]", "date": "date32"}


def features(table: str) -> datasets.Features:
    """Return a table's features: what `datasets.load_dataset` takes for `features`.

    Raises:
        MissingEngineError: datasets is not installed.
        KeyError: there is no such table.
    """
    hf = require("datasets", "hf")
    return hf.Features({column.name: _feature(hf, column.type) for column in fields_of(table_record(table))})


def load(archive: Archive, table: str, *, history: bool) -> datasets.Dataset:
    """Return a table; `Archive.to_hf`."""
    archive.segments_of(table)
    hf, types = require("datasets", "hf"), features(table)
    return hf.Dataset(arrow_tables.load(archive, table, history=history).cast(types.arrow_schema), info=hf.DatasetInfo(features=types))


def _feature(hf: Any, column: ColumnType) -> Any:
    if column.item is not None:
        return hf.List(_feature(hf, column.item))
    if column.record is not None:
        return {part.name: _feature(hf, part.type) for part in fields_of(column.record)}
    return hf.Value(_TIMES[column.format] if column.format else _PLAIN[column.kind])
