"""The schema of every table, derived from `archive.records` and from nothing else."""

from __future__ import annotations

import ast
import dataclasses
import functools
import inspect
import types
import typing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from archive import records

if TYPE_CHECKING:
    from collections.abc import Mapping

_KINDS: dict[type, str] = {str: "string", bool: "boolean", int: "integer", float: "number"}
_FORMATS = {"_at": "date-time", "_date": "date"}
"""A string field whose name ends so holds nothing but a time of that format (or null)."""
JSON_SCHEMA_DIALECT = "https://json-schema.org/draft/2020-12/schema"


@dataclass(frozen=True, kw_only=True)
class ColumnType:
    """A column's type, in JSON Schema's words."""

    kind: str
    """string, integer, number, boolean, list or record."""
    nullable: bool = False
    """Whether null may stand in its place; lists and records are never null."""
    item: ColumnType | None = None
    """Type of a list's items."""
    record: type | None = None
    """The dataclass of a record."""
    format: str | None = None
    """For a string that is a point in time: `date-time` (UTC, `YYYY-MM-DDTHH:MM:SSZ`) or `date` (`YYYY-MM-DD`); engines get it as such."""


@dataclass(frozen=True, kw_only=True)
class Column:
    """One field of a record type."""

    name: str
    type: ColumnType
    doc: str
    """The docstring under the field, white space folded."""


@functools.cache
def fields_of(record: type) -> tuple[Column, ...]:
    """Return the columns of a record type of `archive.records` (a table's or a part's), in the order in which a line holds them.

    Raises:
        TypeError: a field has a type that has no place in the schema.
    """
    hints = typing.get_type_hints(record)
    return tuple(
        Column(name=field.name, type=_with_format(_column_type(hints[field.name]), field.name), doc=_doc(record, field.name))
        for field in dataclasses.fields(record)
    )


def json_schema(record: type) -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of one line of a table."""
    title = getattr(record, "TABLE", record.__name__)
    return {"$schema": JSON_SCHEMA_DIALECT, "title": title, "x-schema-version": records.SCHEMA_VERSION, **_object_schema(record)}


def table_record(table: str) -> type:
    """Return the record type of a table.

    Raises:
        KeyError: there is no such table.
    """
    return _TABLE_RECORDS[table]


_TABLE_RECORDS: Mapping[str, type] = dict(zip(records.TABLES, records.RECORDS))


def _column_type(hint: Any) -> ColumnType:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        (inner,) = (argument for argument in arguments if argument is not type(None))
        return dataclasses.replace(_column_type(inner), nullable=True)
    if origin is list:
        return ColumnType(kind="list", item=_column_type(arguments[0]))
    if dataclasses.is_dataclass(hint):
        return ColumnType(kind="record", record=typing.cast("type", hint))
    if hint not in _KINDS:
        raise TypeError(f"no column type for {hint!r}")
    return ColumnType(kind=_KINDS[hint])


def _with_format(column: ColumnType, name: str) -> ColumnType:
    found = next((form for suffix, form in _FORMATS.items() if name.endswith(suffix)), None)
    return dataclasses.replace(column, format=found) if found and column.kind == "string" else column


def _object_schema(record: type) -> dict[str, Any]:
    columns = fields_of(record)
    return {
        "description": inspect.cleandoc(record.__doc__ or ""),
        "type": "object",
        "properties": {column.name: {"description": column.doc, **_type_schema(column.type)} for column in columns},
        "required": [column.name for column in columns],
        "additionalProperties": False,
    }


def _type_schema(column: ColumnType) -> dict[str, Any]:
    if column.item is not None:
        return {"type": "array", "items": _type_schema(column.item)}
    if column.record is not None:
        return _object_schema(column.record)
    plain: dict[str, Any] = {"type": [column.kind, "null"] if column.nullable else column.kind}
    return plain | {"format": column.format} if column.format else plain


def _doc(record: type, name: str) -> str:
    for owner in record.__mro__:
        text = _field_docs().get((owner.__name__, name))
        if text is not None:
            return text
    return ""


@functools.cache
def _field_docs() -> dict[tuple[str, str], str]:
    """Read the docstrings under the fields (PEP 257) from the source of `archive.records`: Python keeps none at run time."""
    docs = {}
    for node in ast.parse(inspect.getsource(records)).body:
        if not isinstance(node, ast.ClassDef):
            continue
        for field, following in zip(node.body, node.body[1:]):
            if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and (text := _string(following)):
                docs[node.name, field.target.id] = " ".join(text.split())
    return docs


def _string(node: ast.stmt) -> str | None:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
        return node.value.value
    return None
