"""One record, one line: UTF-8 JSON, every field in declared order, a newline at the end.

Text is made fit for every reader first: NUL is removed, a lone surrogate becomes U+FFFD, an empty string becomes null where null is
allowed, and so does a number that JSON cannot hold, or what stands in a field of times and is none. Nothing else is touched.
"""

from __future__ import annotations

import contextlib
import functools
import math
import re
from typing import TYPE_CHECKING, Any

import orjson

from archive.schema import ColumnType, fields_of
from archive.times import EXAMPLES, is_time

if TYPE_CHECKING:
    from collections.abc import Callable

    from archive.records import Envelope

    Former = Callable[[Any], Any]

_SURROGATES = re.compile(r"[\ud800-\udfff]")
_PAIRS = re.compile(r"[\ud800-\udbff][\udc00-\udfff]")
_NUL_ESCAPE = rb"\u0000"
MAX_INTEGER = 2**53
"""Largest whole number a record may hold: what R and JavaScript, which count in doubles, hold exactly."""


def encode(record: Envelope) -> bytes:
    """Return a record's line.

    Raises:
        TypeError: a field holds a value of another type than its own, or null where null has no place.
        ValueError: a time that may not be null is none.
    """
    kind: type = type(record)
    line = None
    with contextlib.suppress(orjson.JSONEncodeError):  # a lone surrogate; a value of a wrong type never gets so far
        line = orjson.dumps(_record_former(kind, scrub=False)(record), option=orjson.OPT_APPEND_NEWLINE)
    if line is None or _NUL_ESCAPE in line:
        line = orjson.dumps(_record_former(kind, scrub=True)(record), option=orjson.OPT_APPEND_NEWLINE)
    return line


def clean_text(text: str) -> str:
    """Return text that every reader takes: no NUL, no lone surrogate (surrogate pairs become the character they stand for)."""
    if "\0" in text:
        text = text.replace("\0", "")
    try:
        text.encode()
    except UnicodeEncodeError:
        text = _SURROGATES.sub("\ufffd", _PAIRS.sub(_join_pair, text))
    return text


def _join_pair(match: re.Match[str]) -> str:
    return match[0].encode("utf-16", "surrogatepass").decode("utf-16")


@functools.cache
def _record_former(record: type, *, scrub: bool) -> Former:
    """Return the function that turns a record into what its line holds. Scrubbing looks at every character and is left out at first."""
    plan = [(column.name, _former(column.type, f"{record.__name__}.{column.name}", scrub=scrub)) for column in fields_of(record)]

    def form(value: Any) -> dict[str, Any]:
        if type(value) is not record:
            raise TypeError(f"expected a {record.__name__}, got {value!r:.100}")
        return {name: former(getattr(value, name)) for name, former in plan}

    return form


def _former(column: ColumnType, name: str, *, scrub: bool) -> Former:
    if column.record is not None:
        return _record_former(column.record, scrub=scrub)
    if column.item is not None:
        return _list_former(_former(column.item, name, scrub=scrub), name)
    if column.format is not None:
        return _time_former(name, column.format, nullable=column.nullable)
    if column.kind == "string":
        return _text_former(name, nullable=column.nullable, scrub=scrub)
    if column.kind == "number":
        return _number_former(name, nullable=column.nullable)
    if column.kind == "integer":
        return _integer_former(name, nullable=column.nullable)
    return _boolean_former(name, nullable=column.nullable)


def _list_former(item: Former, name: str) -> Former:
    def form(value: Any) -> list[Any]:
        if type(value) is not list:
            raise _wrong(name, "a list", value)
        return [item(entry) for entry in value]

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
