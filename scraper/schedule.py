"""When to ask again: after a failure, and for the next version of an article. Pure functions; times are aware UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

REVISITS = tuple(timedelta(hours=hours) for hours in (1, 6, 24, 3 * 24, 7 * 24, 30 * 24))
"""How long after an article's first capture it is looked at again: often while news is corrected, rarely later."""

BACKOFF = (timedelta(seconds=2), timedelta(seconds=15))
"""How long after a failed try the next one comes; there is one try more than there are entries."""

LONGEST_PAUSE = timedelta(hours=1)
"""A server that asks for a longer pause is left alone until the next run."""


def next_visit(first_fetched_at: datetime, fetched_at: datetime) -> datetime | None:
    """Return when an article that was first captured and last visited at these times is due again; None when it is settled."""
    return next((due for step in REVISITS if (due := first_fetched_at + step) > fetched_at), None)


def next_try(failed_at: datetime, attempts: int, retry_after: datetime | None) -> datetime | None:
    """Return when a URL that has failed `attempts` times in a row is tried again; None when it is given up.

    A server's own `Retry-After` is waited for, even where it is longer than our own pause.
    """
    if attempts > len(BACKOFF):
        return None
    due = failed_at + BACKOFF[attempts - 1]
    return max(due, retry_after) if retry_after is not None else due


def retry_after(value: str | None, now: datetime) -> datetime | None:
    """Return the time a `Retry-After` header asks to wait for (RFC 9110 section 10.2.3: seconds or a date); None for anything else."""
    if value is None:
        return None
    value = value.strip()
    if value.isascii() and value.isdigit():
        return now + timedelta(seconds=min(int(value), 10 * 365 * 86_400))
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    return max(now, moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC))
