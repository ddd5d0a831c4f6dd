"""One record, one line: UTF-8 JSON, every field in declared order, a newline at the end.

Text is made fit for every reader first: NUL is removed, a lone surrogate becomes U+FFFD, an empty string becomes null where null is
allowed, and so does a number that JSON cannot hold, or what stands in a field of times and is none. Nothing else is touched.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import orjson

from archive.forming import part_former, record_former

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.records import Envelope

_NUL_ESCAPE = rb"\u0000"


def encode(record: Envelope) -> bytes:
    """Return a record's line.

    Raises:
        TypeError: a field holds a value of another type than its own, or null where null has no place.
        ValueError: a time that may not be null is none.
    """
    kind: type = type(record)
    try:
        line = orjson.dumps(record_former(kind)(record), option=orjson.OPT_APPEND_NEWLINE)
    except orjson.JSONEncodeError:  # a lone surrogate; a value of a wrong type never gets so far
        return _encode_scrubbed(record)
    return _encode_scrubbed(record) if _holds_nul(line) else line


@dataclass(frozen=True, slots=True)
class Alike:
    """Records of one table that differ in a few fields next to each other: most of a page's lines."""

    like: Envelope
    """One of them; what it holds in the fields that differ is passed over."""
    names: tuple[str, ...]
    """The fields that differ, in declared order."""
    each: Sequence[tuple[Any, ...]]
    """For each record, its values of these fields."""


def encode_alike(alike: Alike) -> bytes:
    """Return the lines of records that are alike, as `encode` would make each: what they share is encoded once.

    Raises:
        TypeError, ValueError: as `encode`.
    """
    with suppress(orjson.JSONEncodeError):  # a lone surrogate
        text = _encode_at_once(alike)
        if not _holds_nul(text):
            return text
    return b"".join(encode(replace(alike.like, **dict(zip(alike.names, values, strict=True)))) for values in alike.each)


def _encode_at_once(alike: Alike) -> bytes:
    kind: type = type(alike.like)
    row = record_former(kind)(alike.like)
    names = [*row]
    place = names.index(alike.names[0])
    rest = {name: row[name] for name in names[place + len(alike.names) :]}
    before = orjson.dumps({name: row[name] for name in names[:place]})[:-1] + b","
    after = b"," + orjson.dumps(rest, option=orjson.OPT_APPEND_NEWLINE)[1:] if rest else b"}\n"
    form = part_former(kind, alike.names)
    return b"".join([before + orjson.dumps(form(values))[1:-1] + after for values in alike.each])


def _holds_nul(text: bytes) -> bool:
    escape = text.find(b"\\")  # most text holds none, and looking for one byte is quick
    return escape >= 0 and text.find(_NUL_ESCAPE, escape) >= 0


def _encode_scrubbed(record: Envelope) -> bytes:
    kind: type = type(record)
    return orjson.dumps(record_former(kind, scrub=True)(record), option=orjson.OPT_APPEND_NEWLINE)
