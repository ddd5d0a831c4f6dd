"""Whether a line is a record of its table: every field there, of its type, text that every reader takes."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Any

from archive.records import SCHEMA_VERSION
from archive.schema import ColumnType, fields_of, table_record
from archive.times import is_time

if TYPE_CHECKING:
    from collections.abc import Callable

    Check = Callable[[Any], str | None]

_SITE = re.compile(r"[a-z0-9._-]+")
_TYPES: dict[str, tuple[type, str]] = {"integer": (int, "a whole number"), "boolean": (bool, "true or false")}


def complaint(table: str, row: Any) -> str | None:
    """Return what is wrong with a parsed line of a table, or None. Lines of another minor version may have more fields or fewer."""
    if not isinstance(row, dict):
        return "it is no JSON object"
    strict = row.get("schema_version") == SCHEMA_VERSION
    kind = table_record(table)
    found = _record_check(kind, strict)(row)
    if found is None and row.get("record_type") != getattr(kind, "record_type"):  # noqa: B009 - a default of each table's type
        return f"record_type is {row.get('record_type')!r}"
    if found is None and not _SITE.fullmatch(row.get("site") or ""):
        return f"site is {row.get('site')!r}"
    return found


@functools.cache
def _record_check(record: type, strict: bool) -> Check:
    columns = [(column.name, _check(column.type, column.name, strict)) for column in fields_of(record)]
    names = {name for name, _ in columns}

    def check(row: Any) -> str | None:
        if not isinstance(row, dict):
            return "a part of it is no object"
        if strict and row.keys() != names:
            return f"field {min(names ^ row.keys())} is {'missing' if names - row.keys() else 'unknown'}"
        for name, column in columns:
            if (strict or name in row) and (found := column(row[name])) is not None:
                return found
        return None

    return check


def _check(column: ColumnType, name: str, strict: bool) -> Check:
    if column.record is not None:
        return _record_check(column.record, strict)
    if column.item is not None:
        return _list_check(_check(column.item, name, strict), name)
    if column.kind == "string":
        return _text_check(name, column.format, nullable=column.nullable)
    return _plain_check(column.kind, name, nullable=column.nullable)


def _list_check(item: Check, name: str) -> Check:
    def check(value: Any) -> str | None:
        if type(value) is not list:
            return f"{name} is no list"
        return next((found for entry in value if (found := item(entry)) is not None), None)

    return check


def _text_check(name: str, form: str | None, *, nullable: bool) -> Check:
    def check(value: Any) -> str | None:
        if type(value) is str:
            if "\0" in value:
                return f"{name} holds a NUL"
            return None if form is None or is_time(value, form) else f"{name} is no {form}: {value[:40]!r}"
        return None if value is None and nullable else f"{name} is no string"

    return check


def _plain_check(kind: str, name: str, *, nullable: bool) -> Check:
    expected, words = _TYPES.get(kind, (None, "a number"))

    def check(value: Any) -> str | None:
        fits = type(value) is expected if expected else type(value) in (int, float)
        return None if fits or (nullable and value is None) else f"{name} is not {words}"

    return check
