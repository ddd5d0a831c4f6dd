"""One record, one line: UTF-8 JSON, every field in declared order, a newline at the end.

Text is made fit for every reader first: NUL is removed, a lone surrogate becomes U+FFFD, an empty string becomes null where null is
allowed, and so does a number that JSON cannot hold, or what stands in a field of times and is none. Nothing else is touched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson

from archive.forming import record_former

if TYPE_CHECKING:
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
    escape = line.find(b"\\")  # most lines hold none, and looking for one byte is quick
    return line if escape < 0 or line.find(_NUL_ESCAPE, escape) < 0 else _encode_scrubbed(record)


def _encode_scrubbed(record: Envelope) -> bytes:
    kind: type = type(record)
    return orjson.dumps(record_former(kind, scrub=True)(record), option=orjson.OPT_APPEND_NEWLINE)
