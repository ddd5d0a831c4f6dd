"""The two forms of time that records hold."""

from __future__ import annotations

import datetime
import functools
import re

_FORMS = {
    "date-time": re.compile(r"\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ", re.ASCII),
    "date": re.compile(r"\d{4}-\d\d-\d\d", re.ASCII),
}
_FORM = "%Y-%m-%dT%H:%M:%SZ"
EXAMPLES = {"date-time": "2026-11-23T05:12:00Z", "date": "2026-11-23"}


@functools.lru_cache(maxsize=64)  # the records of one page tell the same time
def iso(moment: datetime.datetime) -> str:
    """Return an aware time as `YYYY-MM-DDTHH:MM:SSZ`, the form in which times compare as text."""
    return moment.astimezone(datetime.UTC).strftime(_FORM)


def moment(text: str) -> datetime.datetime:
    """Return the aware time of `iso`'s form."""
    return datetime.datetime.fromisoformat(text)


@functools.lru_cache(maxsize=1024)
def is_time(text: str, form: str) -> bool:
    """Return whether a text is a time of the calendar in the form `date-time` or `date`: one that is none stops every engine."""
    return _FORMS[form].fullmatch(text) is not None and _is_day(text[:10])


@functools.lru_cache(maxsize=1024)
def _is_day(text: str) -> bool:
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return True
