"""The archive's books, read and changed by whoever puts files right: the state and the manifest must go on saying the same."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from archive.captured import Captured
from archive.journal import FILE as STATE_FILE
from archive.journal import Journal
from archive.manifest import Manifest, write_manifest
from archive.segments import line_digest

if TYPE_CHECKING:
    from pathlib import Path

    from archive.manifest import Segment, WarcFile


class Books:
    """What the state, or where there is none the manifest, says of the files; and what is to be changed in both."""

    def __init__(self, directory: Path, manifest: Manifest | None, *, lost: bool = False, read_only: bool = False) -> None:
        """Read them; `lost` says not to read the state. Whoever is to write holds the writer's lock, `read_only` says that nobody is."""
        self._directory = directory
        self._manifest = manifest
        self.segments: dict[str, Segment] = {entry.path: entry for entry in manifest.segments} if manifest else {}
        self.warc: dict[str, WarcFile] = {entry.path: entry for entry in manifest.warc} if manifest else {}
        self.runs: set[str] = set()
        self.waiting: set[bytes] = set()
        """Digests of the lines that wait in the journal."""
        self.waiting_lines = 0
        """Their number, equal ones counted each."""
        self.behind = True
        """Whether the books may be behind the files: the state was lost, or is an old one. Then no length in them is final."""
        self._forgotten: list[str] = []
        self._changed_warc: dict[str, WarcFile | None] = {}
        self._has_state = (directory / STATE_FILE).exists() and not lost
        if self._has_state:
            self._read_state(read_only=read_only)

    def _read_state(self, *, read_only: bool) -> None:
        journal = Journal(self._directory, read_only=read_only)
        with closing(journal.connection):
            self.runs = journal.run_ids()
            self.waiting_lines, _ = journal.waiting.size()
            self.waiting = {line_digest(line) for batch in journal.waiting.all() for line in batch.lines()}
            registered = {entry.path: entry for entry in journal.segments()}
            self.behind = not registered.keys() >= self.segments.keys()
            self.segments |= registered
            for entry in journal.warc_files():
                if entry.path not in self.warc or self.warc[entry.path].bytes < entry.bytes:
                    self.warc[entry.path] = entry

    def forget_segment(self, path: str) -> None:
        """Leave a segment out of the books: what there is of it is taken in anew."""
        self._forgotten.append(path)

    def set_warc(self, path: str, entry: WarcFile | None) -> None:
        """Enter what is to be said of a WARC file; None to forget it."""
        self._changed_warc[path] = entry

    def write(self) -> None:
        """Write the changes, to the manifest first: the state is what counts, and a manifest that is behind it is made again."""
        if not self._forgotten and not self._changed_warc:
            return
        if self._manifest is not None:
            kept = [entry for entry in self._manifest.segments if entry.path not in self._forgotten]
            warc = {entry.path: entry for entry in self._manifest.warc} | self._changed_warc
            entries = [entry for _, entry in sorted(warc.items()) if entry is not None]
            old = self._manifest
            changed = Manifest(number=old.number, schema_version=old.schema_version, created_at=old.created_at, segments=kept, warc=entries)
            write_manifest(self._directory, changed)
        if self._has_state:
            self._write_state()

    def drop_index_lines(self) -> None:
        """Forget the lines of indexes that are not written: the indexes were made by reading the WARC files."""
        if self._has_state:
            with closing(Journal(self._directory).connection) as connection:
                Captured(connection).drop_all_index_lines()

    def _write_state(self) -> None:
        journal = Journal(self._directory)
        with closing(journal.connection) as connection:
            connection.execute("BEGIN IMMEDIATE")
            journal.unregister(self._forgotten)
            for path, entry in self._changed_warc.items():
                if entry is None:
                    journal.forget_warc(path)
                else:
                    journal.set_warc(entry)
            connection.execute("COMMIT")
