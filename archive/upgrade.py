"""Rows of other versions of the record schema, made to rows of this one.

A minor version only adds: fields that may be null, lists that may be empty, or values a step below computes. So an older row is
completed, and of a row of a newer minor version the fields this one does not know are left out. A newer major version is refused when
the archive is opened (`archive.manifest.check_schema_version`). The files themselves are never rewritten.
"""

from __future__ import annotations

import dataclasses
import functools
from typing import TYPE_CHECKING, Any

import orjson

from archive.errors import ArchiveError, DamagedArchiveError
from archive.records import SCHEMA_VERSION
from archive.schema import fields_of, table_record

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from archive.schema import ColumnType

    Row = dict[str, Any]
    Step = Callable[[str, Row], Row]

RELEASED: tuple[str, ...] = ("1.0",)
"""Every schema version that was released, oldest first; this one reads archives of all of them. A released version never changes: who
changes a record raises `archive.records.SCHEMA_VERSION`, which is entered here, and frozen in tests/fixtures/archives, with its release."""

STEPS: Mapping[str, Step] = {}
"""What turns a row (table, row) of a released version into one of the next, where filling in defaults is not enough; by its version."""

_VERSION_HEAD = b'{"schema_version":"'


def is_current(line: bytes) -> bool:
    """Return whether a line is of this schema version, by its first bytes: every line begins with `schema_version`."""
    return line.startswith(_VERSION_HEAD + SCHEMA_VERSION.encode() + b'"')


def parse(table: str, line: bytes) -> Row:
    """Return a line's row in this schema.

    Raises:
        DamagedArchiveError: the line is no row of the table.
        ArchiveError: its schema version was never released.
    """
    try:
        row = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise DamagedArchiveError(f"table {table} has a line that is not JSON: {line[:60]!r}") from error
    if not isinstance(row, dict):
        raise DamagedArchiveError(f"table {table} has a line that is no record: {line[:60]!r}")
    return row if row.get("schema_version") == SCHEMA_VERSION else upgrade(table, row)


def upgrade(table: str, row: Row) -> Row:
    """Return a row of another version as one of this; errors as `parse`."""
    for version in _versions_from(str(row.get("schema_version"))):
        if version in STEPS:
            row = STEPS[version](table, row)
    return _conform_record(table_record(table), row) | {"schema_version": SCHEMA_VERSION}


def _versions_from(version: str) -> tuple[str, ...]:
    """Return the released versions whose steps a row of a version still has to take."""
    if version in RELEASED:
        return RELEASED[RELEASED.index(version) :]
    major, _, minor = version.partition(".")
    ours = SCHEMA_VERSION.split(".")
    if major == ours[0] and minor.isdecimal() and int(minor) > int(ours[1]):
        return ()
    readable = dict.fromkeys((*RELEASED, SCHEMA_VERSION))
    raise ArchiveError(f"the archive has lines of schema version {version}; this version of backissue reads {', '.join(readable)}")


def _conform_record(record: type, row: Row) -> Row:
    defaults = _defaults(record)
    return {
        column.name: _conform(column.type, row[column.name]) if column.name in row else defaults[column.name]()
        for column in fields_of(record)
    }


def _conform(column: ColumnType, value: Any) -> Any:
    if column.item is not None:
        return [_conform(column.item, entry) for entry in value]
    return value if column.record is None else _conform_record(column.record, value)


@functools.cache
def _defaults(record: type) -> dict[str, Callable[[], Any]]:
    """Return, by field, what makes the value that stands where an older row has none: the field's own default."""
    return {field.name: functools.partial(_default, record, field) for field in dataclasses.fields(record)}


def _default(record: type, field: dataclasses.Field[Any]) -> Any:
    if field.default is not dataclasses.MISSING:
        return field.default
    if field.default_factory is not dataclasses.MISSING:
        return orjson.loads(orjson.dumps(field.default_factory()))
    raise DamagedArchiveError(f"a line of an older schema has no {field.name}, which a {record.__name__.lower()} must have")
