"""What opening an archive for writing puts in order first, after whatever ended the run before.

Files that were never registered are dropped where their lines stand in the journal, taken in where they do not: copied from another
archive, or left by a state that was lost or restored from a backup. Nothing that is not in the journal is ever deleted.
"""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

from archive.cdxj import index_line
from archive.errors import ArchiveTooNewError, DamagedArchiveError
from archive.failpoints import reach
from archive.known import KNOWN_TABLES
from archive.manifest import WarcFile, file_digest
from archive.segments import OPEN_SUFFIX, inspect_segment, line_digest, read_lines, run_of_segment, segment_files
from archive.warc import run_of_file, warc_files
from archive.warc_reading import read_records

if TYPE_CHECKING:
    from pathlib import Path

    from archive.journal import Journal
    from archive.manifest import Manifest, Segment

logger = logging.getLogger(__name__)


def recover(directory: Path, journal: Journal, manifest: Manifest | None) -> None:
    """Bring files and journal together again. Doing it twice does no more than doing it once."""
    journal.connection.execute("BEGIN IMMEDIATE")
    try:
        Recovery(directory, journal, manifest).run()
        journal.connection.execute("COMMIT")
    except BaseException:
        if journal.connection.in_transaction:
            journal.connection.execute("ROLLBACK")
        raise


class Recovery:
    """One recovery: the files as found, the journal, and the manifest readers saw last."""

    def __init__(self, directory: Path, journal: Journal, manifest: Manifest | None) -> None:
        """Take stock; `manifest` is None where there is none yet."""
        self._directory = directory
        self._journal = journal
        self._runs = journal.run_ids()
        self._registered = {segment.path for segment in journal.segments()}
        self._listed = {segment.path: segment.since for segment in manifest.segments} if manifest else {}
        self._number = max(journal.manifest_number, manifest.number if manifest else 0)
        self._stale = not self._registered.issuperset(self._listed)
        """Whether the journal is older than the files: it was lost, or restored from a backup."""

    def run(self) -> None:
        """Drop, adopt, cut and register."""
        self._drop_unfinished()
        adopted = self._settle_segments()
        reach("recover.segments")
        if adopted:
            self._adopt(adopted)
        self._settle_warc_files()
        reach("recover.warc")
        self._journal.set_fact("manifest_number", self._number)
        self._know_waiting()

    def _is_own(self, run_id: str | None) -> bool:
        return run_id in self._runs

    def _drop_unfinished(self) -> None:
        for path in segment_files(self._directory, OPEN_SUFFIX):
            if self._is_own(run_of_segment(path.rpartition("/")[2])):
                (self._directory / path).unlink()

    def _settle_segments(self) -> list[Segment]:
        """Drop own segments whose lines wait in the journal, and return the entries of the others that are not registered yet."""
        adopted = []
        for path in segment_files(self._directory):
            if path in self._registered:
                continue
            try:
                if not (self._is_own(run_of_segment(path.rpartition("/")[2])) and self._drop_if_waiting(path)):
                    adopted.append(inspect_segment(self._directory, path, self._since(path)))
            except (DamagedArchiveError, ArchiveTooNewError) as error:
                logger.warning("left out of the archive: %s", error)
        return adopted

    def _drop_if_waiting(self, path: str) -> bool:
        """Drop a segment all of whose lines wait in the journal.

        Where only some do, a state from a backup has met segments that were sealed after it: the segment stays and those lines go.
        """
        held = {line_digest(line) for line in read_lines(self._directory / path)}
        table = path.partition("/")[0]
        if held.issubset(line_digest(line) for batch in self._journal.waiting.of_table(table) for line in batch.lines()):
            (self._directory / path).unlink()
            return True
        inspect_segment(self._directory, path, 0)
        for batch in list(self._journal.waiting.of_table(table)):
            left = [line for line in batch.lines() if line_digest(line) not in held]
            if len(left) < batch.rows:
                self._journal.waiting.keep_only(batch, left)
        return False

    def _since(self, path: str) -> int:
        """Return the manifest number a segment had where the journal knows no segment, having been lost as a whole, else the next."""
        return self._number + 1 if self._registered else self._listed.get(path, self._number + 1)

    def _adopt(self, segments: list[Segment]) -> None:
        for segment in segments:
            for line in read_lines(self._directory / segment.path) if segment.table in KNOWN_TABLES else ():
                self._journal.known.add_line(segment.table, line)
            self._journal.known.keep()
            self._journal.known.write()
            self._journal.known.written()
        self._journal.register(sorted(segments, key=lambda segment: (segment.since, segment.path)))
        self._journal.set_fact("frontier_stale", 1)
        self._number = max(self._number, *(segment.since for segment in segments))
        self._stale = self._stale or any(self._is_own(run_of_segment(segment.path.rpartition("/")[2])) for segment in segments)

    def _know_waiting(self) -> None:
        for table in KNOWN_TABLES:
            for batch in self._journal.waiting.of_table(table):
                for line in batch.lines():
                    self._journal.known.add_line(table, line)
        self._journal.known.keep()

    def _settle_warc_files(self) -> None:
        """Cut what own runs left beyond the committed length, and register what other archives or a lost journal left."""
        committed = {file.path: file.bytes for file in self._journal.warc_files()}
        for path in warc_files(self._directory):
            file = self._directory / path
            own = self._is_own(run_of_file(file.name)) and not self._stale
            if path in committed and file.stat().st_size <= committed[path]:
                if file.stat().st_size < committed[path]:
                    logger.warning("%s is shorter than what was committed to it", file)
            elif path in committed and own:
                os.truncate(file, committed[path])
            elif own:
                file.unlink()
            elif path not in committed or self._stale:
                self._adopt_warc(path)

    def _adopt_warc(self, path: str) -> None:
        """Register a WARC file up to its last whole record, and index it."""
        end, captured = 0, self._journal.captured
        captured.drop_index_lines(path)
        for record in read_records(self._directory / path):
            if record.member.damage is None:
                end = record.member.end
                captured.add_index_lines(path, [line] if (line := index_line(record, path)) else [])
        self._journal.set_warc(WarcFile(path=path, bytes=end, sha256=file_digest(self._directory / path, end)))
