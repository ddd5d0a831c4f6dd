"""The two forms of time that records hold."""

from __future__ import annotations

import datetime
import functools
import re

_FORMS = {
    "date-time": re.compile(r"\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d:\d\dZ", re.ASCII),
    "date": re.compile(r"\d{4}-\d\d-\d\d", re.ASCII),
}
EXAMPLES = {"date-time": "2026-11-23T05:12:00Z", "date": "2026-11-23"}


@functools.lru_cache(maxsize=4096)
def is_time(text: str, form: str) -> bool:
    """Return whether a text is a time of the calendar in the form `date-time` or `date`: one that is none stops every engine."""
    if not _FORMS[form].fullmatch(text):
        return False
    try:
        datetime.datetime.fromisoformat(text)
    except ValueError:
        return False
    return True
