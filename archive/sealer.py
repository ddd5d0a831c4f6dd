"""The sealer: lines that wait in the journal become segments, and the manifest tells readers of them."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from archive.cdxj import write_index_lines
from archive.datapackage import write_description
from archive.failpoints import reach
from archive.manifest import Manifest, read_manifest, write_manifest
from archive.segments import segment_path, write_segment

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from archive.journal import Journal
    from archive.manifest import Segment


class Sealer:
    """Seals the journal of one run."""

    def __init__(self, directory: Path, journal: Journal, run_id: str, suffix: str) -> None:
        """Begin with serial number 1: no other run's segments bear this run's id. The suffix says how segments are compressed."""
        self._suffix = suffix
        self._directory = directory
        self._journal = journal
        self._run_id = run_id
        self._serials = itertools.count(1)
        self._published: int | None = None

    def seal(self, commit: Callable[[], None]) -> None:
        """Move every waiting line into segments; `commit` ends the transaction that registers them.

        Raises:
            OSError, sqlite3.OperationalError: the lines are still in the journal, and no new segment remains, unless `commit` raised.
        """
        number = self._journal.manifest_number + 1
        connection = self._journal.connection
        segments: list[Segment] = []
        try:
            for table, day in self._journal.waiting.groups():
                path = segment_path(table, day, self._run_id, next(self._serials), self._suffix)
                segments.append(write_segment(self._directory, path, table, self._journal.waiting.of_group(table, day), number))
            connection.execute("BEGIN IMMEDIATE")
            self._journal.register(segments)
            self._journal.known.write()
            self._journal.waiting.clear()
            self._journal.set_fact("manifest_number", number)
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            for segment in segments:
                (self._directory / segment.path).unlink(missing_ok=True)
            raise
        commit()
        reach("seal.registered")

    def publish(self) -> None:
        """Write the manifest and what is derived from it, where they do not yet say what the journal says."""
        number = self._journal.manifest_number
        manifest = Manifest(
            number=number,
            created_at=str(self._journal.fact("created_at")),
            segments=self._journal.segments(),
            warc=self._journal.warc_files(),
        )
        # what was sealed since cannot stand there yet: a large manifest is not read for that
        if self._published not in (None, number) or manifest != read_manifest(self._directory):
            write_manifest(self._directory, manifest)
            reach("seal.manifest")
        self._published = number
        write_description(self._directory, manifest)

    def write_indexes(self, still_open: str | None) -> None:
        """Write the indexes of the WARC files that will not grow any more: all but the one that is open."""
        captured = self._journal.captured
        for path in captured.unwritten_indexes():
            if path != still_open:
                write_index_lines(self._directory, path, captured.index_lines(path))
                reach("index.written")
                captured.drop_index_lines(path)
