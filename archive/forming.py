"""What a record's line holds, checked: for every record type, functions are made from the schema that turn its values into plain ones.

A value that is as it should be passes in a compiled expression of the field's own, without a call; whatever else a field may be given goes
to a function that mends or refuses it. Both come of the same column types.
"""

from __future__ import annotations

import functools
import math
from typing import TYPE_CHECKING, Any

from archive.schema import Column, ColumnType, fields_of
from archive.text import clean_text
from archive.times import EXAMPLES, is_time

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Former = Callable[[Any], Any]

MAX_INTEGER = 2**53
"""Largest whole number a record may hold: what R and JavaScript, which count in doubles, hold exactly."""


@functools.cache
def record_former(record: type, scrub: bool = False) -> Former:
    """Return the function that turns a record into what its line holds. Scrubbing looks at every character and is left out at first.

    It raises `TypeError` where a field holds a value of another type than its own, `ValueError` where a time that may not be null is none.
    """

    def refuse(value: object) -> TypeError:
        return TypeError(f"expected a {record.__name__}, got {value!r:.100}")

    columns = fields_of(record)
    taken = [
        "    if type(record) is not expected:",
        "        raise refuse(record)",
        *_taken(columns, has_slots="__slots__" in vars(record)),
    ]
    return _compile(record, columns, taken, scrub=scrub, expected=record, refuse=refuse)


@functools.cache
def part_former(record: type, names: tuple[str, ...]) -> Former:
    """Return the function that turns a tuple of values into what a record's line holds in its fields of these names, in their order.

    It raises as that of `record_former` does, and `ValueError` for another number of values.
    """
    by_name = {column.name: column for column in fields_of(record)}
    columns = [by_name[name] for name in names]
    taken = [f"    {', '.join(f'v{place}' for place in range(len(names)))}, = record", _row(columns)]
    return _compile(record, columns, taken, scrub=False)


def _taken(columns: Sequence[Column], *, has_slots: bool) -> list[str]:
    """Return the source that takes a record's values apart: each on its own, and all as a row."""
    if has_slots:
        return [*(f"    v{place} = record.{column.name}" for place, column in enumerate(columns)), _row(columns)]
    return [
        "    row = record.__dict__.copy()",
        "    if [*row] != names:  # attributes were added, or taken away and set again",
        "        row = {name: getattr(record, name) for name in names}",
        f"    {', '.join(f'v{place}' for place in range(len(columns)))}, = row.values()",
    ]


def _row(columns: Sequence[Column]) -> str:
    return f"    row = {{{', '.join(f'{column.name!r}: v{place}' for place, column in enumerate(columns))}}}"


def _compile(record: type, columns: Sequence[Column], taken: Sequence[str], *, scrub: bool, **known: Any) -> Former:
    """Return the function that takes values apart so and checks each. What passes stays where it is: most is null or as it should be."""
    lines = ["def form(record):", *taken]
    for place, column in enumerate(columns):
        known[f"form_v{place}"] = _former(column.type, f"{record.__name__}.{column.name}", scrub=scrub)
        check = None if scrub else _passes(column.type)
        if check is not None:
            lines.append(f"    if not ({check.format(v=f'v{place}')}):")
        lines.append(f"    {'    ' if check is not None else ''}row[{column.name!r}] = form_v{place}(v{place})")
    known |= {"is_time": is_time, "infinity": math.inf, "names": [column.name for column in columns]}
    exec("\n".join([*lines, "    return row"]), known)  # noqa: S102 - names and types of our own dataclasses, as `dataclasses` does
    form: Former = known["form"]
    return form


def _passes(column: ColumnType) -> str | None:
    """Return an expression that holds for values which stand in the line as they are; `{v}` is the value."""
    if column.record is not None:
        return None
    if column.item is not None:
        return "type({v}) is list and not {v}"
    or_null = "{v} is None or " if column.nullable else ""
    if column.format is not None:
        return f"{or_null}type({{v}}) is str and is_time({{v}}, {column.format!r})"
    return (
        or_null
        + {
            "string": "type({v}) is str" + (" and {v}" if column.nullable else ""),
            "number": "type({v}) is float and -infinity < {v} < infinity",
            "integer": f"type({{v}}) is int and {-MAX_INTEGER} <= {{v}} <= {MAX_INTEGER}",
            "boolean": "type({v}) is bool",
        }[column.kind]
    )


def _former(column: ColumnType, name: str, *, scrub: bool) -> Former:
    if column.record is not None:
        return record_former(column.record, scrub)
    if column.item is not None:
        item = _former(column.item, name, scrub=scrub)
        return _list_former(item, name, str if column.item.kind == "string" and not (scrub or column.item.nullable) else None)
    if column.format is not None:
        return _time_former(name, column.format, nullable=column.nullable)
    if column.kind == "string":
        return _text_former(name, nullable=column.nullable, scrub=scrub)
    if column.kind == "number":
        return _number_former(name, nullable=column.nullable)
    if column.kind == "integer":
        return _integer_former(name, nullable=column.nullable)
    return _boolean_former(name, nullable=column.nullable)


def _list_former(item: Former, name: str, plain: type | None) -> Former:
    """Return the former of a list; items of the type `plain` stand in the line as they are."""

    def form(value: Any) -> list[Any]:
        if type(value) is not list:
            raise _wrong(name, "a list", value)
        for entry in value:
            if type(entry) is not plain:
                return [item(entry) for entry in value]
        return value

    return form


def _text_former(name: str, *, nullable: bool, scrub: bool) -> Former:
    def form(value: Any) -> str | None:
        if value is None and nullable:
            return None
        if not isinstance(value, str):
            raise _wrong(name, "a string", value)
        if scrub:
            value = clean_text(value)
        return value or None if nullable else value

    return form


def _time_former(name: str, time_format: str, *, nullable: bool) -> Former:
    def form(value: Any) -> str | None:
        if value is None and nullable:
            return None
        if not isinstance(value, str):
            raise _wrong(name, "a string", value)
        if is_time(value, time_format):
            return value
        if nullable:
            return None
        raise ValueError(f"{name} expected a time such as {EXAMPLES[time_format]}, got {value!r:.100}")

    return form


def _number_former(name: str, *, nullable: bool) -> Former:
    def form(value: Any) -> float | None:
        if type(value) is int or (type(value) is float and math.isfinite(value)):
            return float(value)
        if nullable and (value is None or type(value) is float):
            return None
        raise _wrong(name, "a finite number", value)

    return form


def _integer_former(name: str, *, nullable: bool) -> Former:
    def form(value: Any) -> int | None:
        if (type(value) is int and -MAX_INTEGER <= value <= MAX_INTEGER) or (nullable and value is None):
            return value
        raise _wrong(name, "of type int and not above 2**53", value)

    return form


def _boolean_former(name: str, *, nullable: bool) -> Former:
    def form(value: Any) -> bool | None:
        if type(value) is bool or (nullable and value is None):
            return value
        raise _wrong(name, "of type bool", value)

    return form


def _wrong(name: str, expected: str, value: object) -> TypeError:
    return TypeError(f"{name} must be {expected}, not {value!r:.100}")
