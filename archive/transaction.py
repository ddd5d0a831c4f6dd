"""One transaction of the archive: the records of a page and whatever else must become known with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.lines import encode, encode_alike
from archive.records import Article, Capture, Evidence, Sighting, Teaser, Weather
from archive.text import clean_text
from archive.waiting import Pile

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from archive.journal import Journal
    from archive.lines import Alike
    from archive.records import Envelope, RawPointer


_FILING = {
    Article: (Article.TABLE, "captured_at"),
    Teaser: (Teaser.TABLE, "first_seen_at"),
    Sighting: (Sighting.TABLE, "captured_at"),
    Weather: (Weather.TABLE, "captured_at"),
    Capture: (Capture.TABLE, "fetched_at"),
    Evidence: (Evidence.TABLE, None),
}
"""By type, the table and the field of the UTC time by whose day a record is filed, which its line holds; `evidence` has none and goes with
its article."""


class Transaction:
    """What `ArchiveWriter.commit` hands to its block."""

    def __init__(self, journal: Journal, pointers: Sequence[RawPointer], *, today: str, compression: str) -> None:
        """Begin with nothing to write; `today` is the UTC day of records that carry no time in a transaction where none does."""
        self._journal = journal
        self._known = journal.known
        self._piles: dict[tuple[str, str | None], Pile] = {}
        self._day: str | None = None
        self._today = today
        self._compression = compression
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
        self._file(record, encode(record), 1)
        if isinstance(record, Article):
            self._known.add_article(record.article_id, record.revision, record.content_digest, record.extractor_version)
        elif isinstance(record, Teaser):
            self._known.add_teaser(record.teaser_id, record.title, record.snippet)

    def add_alike(self, alike: Alike) -> None:
        """Add records that differ in a few fields, of a table that nothing is looked up in: any but articles and teasers.

        Raises:
            TypeError, ValueError: as `add`.
        """
        if alike.each:
            self._file(alike.like, encode_alike(alike), len(alike.each))

    def _file(self, record: Envelope, lines: bytes, rows: int) -> None:
        table, moment_field = _FILING[type(record)]
        day = getattr(record, moment_field)[:10] if moment_field else None
        pile = self._piles.get((table, day)) or self._begin_pile(table, day)
        pile.add(lines, rows)
        if record.site not in pile.sites:
            pile.sites.add(clean_text(record.site))

    def _begin_pile(self, table: str, day: str | None) -> Pile:
        self._day = self._day or day
        pile = self._piles[table, day] = Pile(self._compression)
        return pile

    def frontier_rebuilt(self) -> None:
        """Say that the frontier was rebuilt from `captures` in this transaction: `ArchiveWriter.rebuilt` is False from its commit on."""
        self._journal.set_fact("frontier_stale", 0)

    def finish(self) -> tuple[int, int]:
        """Write the lines into the journal and return their number and the bytes they take there."""
        batches = [batch for (table, day), pile in self._piles.items() for batch in pile.batches(table, day or self._day or self._today)]
        self._journal.waiting.append(batches)
        return sum(batch.rows for batch in batches), sum(len(batch.content) for batch in batches)
