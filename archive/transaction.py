"""One transaction of the archive: the records of a page and whatever else must become known with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.lines import clean_text, encode
from archive.records import Article, Capture, Sighting, Teaser, Weather
from archive.segments import utc_day

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from archive.journal import Journal
    from archive.records import Envelope, RawPointer


class Transaction:
    """What `ArchiveWriter.commit` hands to its block."""

    def __init__(self, journal: Journal, pointers: Sequence[RawPointer], today: str) -> None:
        """Begin with nothing to write; `today` is the UTC day of records that carry no time in a transaction where none does."""
        self._journal = journal
        self._rows: list[tuple[str, str | None, str, bytes]] = []
        self._day: str | None = None
        self._today = today
        self.pointers: list[RawPointer] = list(pointers)
        """Where the responses of the exchanges lie, one each in order, `encoding` null; empty where raw capture is off."""

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection, for statements on tables that are not the archive's. Never commit or roll back on it."""
        return self._journal.connection

    def add(self, record: Envelope) -> None:
        """Add a record of any table; `known_article` and `knows_teaser` know of it at once.

        Raises:
            TypeError: a field holds a value of another type than its own.
            ValueError: its time is none.
        """
        line = encode(record)
        moment = _moment(record)
        day = utc_day(moment) if moment is not None else None
        self._day = self._day or day
        self._rows.append((str(getattr(record, "TABLE")), day, clean_text(record.site), line))  # noqa: B009 - a ClassVar of each table's type
        self._journal.know_record(record)

    def frontier_rebuilt(self) -> None:
        """Say that the frontier was rebuilt from `captures` in this transaction: `ArchiveWriter.rebuilt` is False from its commit on."""
        self._journal.set_fact("frontier_stale", 0)

    def finish(self) -> tuple[int, int]:
        """Write the lines into the journal and return their number and bytes."""
        self._journal.append((table, day or self._day or self._today, site, line) for table, day, site, line in self._rows)
        return len(self._rows), sum(len(line) for *_, line in self._rows)


def _moment(record: Envelope) -> str | None:
    """Return the UTC time by whose day a record is filed; `evidence` has none and goes with its article."""
    if isinstance(record, Capture):
        return record.fetched_at
    if isinstance(record, Teaser):
        return record.first_seen_at
    if isinstance(record, (Article, Sighting, Weather)):
        return record.captured_at
    return None
