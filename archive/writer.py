"""The one writer of an archive: what is known, the commit, sealing and closing."""

from __future__ import annotations

import contextlib
import itertools
from datetime import UTC
from typing import TYPE_CHECKING, Any, Self

from archive.compression import suffix_of
from archive.durable import check_free_space, storage_errors
from archive.errors import ArchiveError, StorageError
from archive.failpoints import reach
from archive.limits import Limits
from archive.opening import open_archive, opening_errors
from archive.runs import utcnow, write_run_record
from archive.transaction import Transaction

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path
    from types import TracebackType

    from archive.exchange import Exchange
    from archive.known import KnownArticle
    from archive.opening import OpenedArchive
    from archive.records import RawPointer


class ArchiveWriter:
    """Writes to one archive; there is one at a time, kept by a lock that dies with its process.

    After an error whose outcome is not certain (a failing COMMIT) the writer refuses to go on: opening the archive again settles it.
    """

    def __init__(self, opened: OpenedArchive, *, raw: bool, compression: str, limits: Limits, now: Callable[[], datetime]) -> None:
        """Use `ArchiveWriter.open`."""
        self.directory = opened.directory
        self._lock, self._journal, self._sealer, self._backlog = opened.lock, opened.journal, opened.sealer, opened.backlog
        self._warc = opened.warc
        self.started_at = opened.started_at
        """Time the run began, aware."""
        self.run_id = opened.run_id
        """The run's id: its time in UTC and four letters."""
        self._raw, self._compression, self._limits, self._now = raw, compression, limits, now
        self._captures = itertools.count(1)
        self._usable, self._closed = True, False

    @classmethod
    def open(
        cls,
        directory: Path,
        *,
        software: str,
        operator: str | None = None,
        raw: bool = True,
        compression: str = "gzip",
        limits: Limits | None = None,
        now: Callable[[], datetime] = utcnow,
    ) -> ArchiveWriter:
        """Open an archive, or make one of a directory that is new or empty, put it in order and begin a run.

        Args:
            directory: the archive.
            software: name and version of the program, for `warcinfo`.
            operator: who runs it, with contact, for `warcinfo`.
            raw: whether exchanges are kept as WARC.
            compression: of segments, gzip or zstd; an archive may hold both.
            limits: sizes at which the writer acts.
            now: the clock, aware.

        Raises:
            NotAnArchiveError: the directory holds something else.
            ArchiveLockedError: another process writes to it.
            ArchiveTooNewError: a newer version wrote it.
            StorageError: there is no room, or its folder cannot be written.
            ArchiveError: there is no such compression, or its `state.sqlite` is damaged.
        """
        limits = limits or Limits()
        with opening_errors(directory):
            opened = open_archive(directory, suffix_of(compression), software=software, operator=operator, limits=limits, now=now)
            return cls(opened, raw=raw, compression=compression, limits=limits, now=now)

    # ------------------------------------------------------------------ what is known

    @property
    def connection(self) -> sqlite3.Connection:
        """Connection to `state.sqlite`, in autocommit mode outside of `commit`."""
        return self._journal.connection

    @property
    def rebuilt(self) -> bool:
        """Whether segments were taken in whose captures the frontier may not know: until a transaction says `frontier_rebuilt`."""
        return bool(self._journal.fact("frontier_stale"))

    def known_article(self, article_id: str) -> KnownArticle | None:
        """Return the latest revision the archive holds of an article, or None."""
        return self._journal.known.article(article_id)

    def last_payload(self, url: str) -> RawPointer | None:
        """Return where the payload is held that a URL brought last, `encoding` null; None where none was kept, or that is not known."""
        return self._journal.captured.latest(url)

    def knows_teaser(self, teaser_id: str, digest: str) -> bool:
        """Return whether the archive holds a line of this teaser with the text of this digest (`archive.teaser_digest`)."""
        return self._journal.known.has_teaser(teaser_id, digest)

    def next_capture_id(self) -> str:
        """Return an id that no other capture has."""
        return f"{self.run_id}-{next(self._captures):06d}"

    # ------------------------------------------------------------------ the commit

    @contextlib.contextmanager
    def commit(self, exchanges: Sequence[Exchange] = ()) -> Iterator[Transaction]:
        """Commit everything the block adds, and the exchanges, at once or not at all.

        The block may write to tables of its own through the transaction's connection. Where it raises, nothing of it remains.

        Raises:
            DiskFullError: there is no room, or less than `Limits.min_free_bytes`; or none for the sealing that follows: the commit stands.
            UnwritableError: the system refuses, or the disk fails; at the sealing that follows the commit stands.
            ArchiveError: the writer is closed, has failed, or is in a commit.
        """
        self._check_usable()
        with storage_errors(self.directory):
            check_free_space(self.directory, self._limits.min_free_bytes)
            moment = self._now()
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                pointers, today = self._capture(exchanges, moment), f"{moment.astimezone(UTC):%Y-%m-%d}"
                transaction = Transaction(self._journal, pointers, today=today, compression=self._compression)
                yield transaction
                rows, size = self._write_out(transaction)
            except BaseException:
                self._roll_back()
                raise
            with self._certainly():
                self.connection.execute("COMMIT")
                self._warc.confirm()
                self._journal.known.keep()
        reach("commit.done")
        self._backlog.add(rows, size, moment)
        if self._backlog.is_due(moment):
            self.seal()

    def transaction(self) -> contextlib.AbstractContextManager[Transaction]:
        """Commit without exchanges: `commit()`."""
        return self.commit()

    def _capture(self, exchanges: Sequence[Exchange], moment: datetime) -> list[RawPointer]:
        pointers = self._warc.append(exchanges, moment) if self._raw and exchanges else []
        reach("commit.warc-written")
        return pointers

    def _write_out(self, transaction: Transaction) -> tuple[int, int]:
        if self._warc.pending:
            self._warc.sync()
            reach("commit.warc-synced")
            self._journal.set_warc(self._warc.file)
        written = transaction.finish()
        reach("commit.rows-inserted")
        return written

    def _roll_back(self) -> None:
        self._journal.known.forget()
        with self._certainly():
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            self._warc.rollback()

    @contextlib.contextmanager
    def _certainly(self) -> Iterator[None]:
        """Leave the writer unusable where the block does not come to its end: what raises may have happened or not."""
        self._usable = False
        yield
        self._usable = True

    def _check_usable(self) -> None:
        if self._closed:
            raise ArchiveError("the archive's writer is closed")
        if not self._usable:
            raise ArchiveError("the archive's writer has failed: open the archive again")
        if self.connection.in_transaction:
            raise ArchiveError("a transaction of the archive is open already")

    # ------------------------------------------------------------------ sealing and closing

    def seal(self) -> None:
        """Write the journal's lines into segments, for readers to see. It is done by itself at `Limits.seal_rows` and on closing.

        Raises:
            StorageError: there is no room, or it cannot be written; the lines stay in the journal.
            ArchiveError: as `commit`.
        """
        self._check_usable()
        with storage_errors(self.directory):
            if self._backlog:
                self._sealer.seal(self._commit_sealing)
            self._sealer.publish()
            self._sealer.write_indexes(self._warc.open_path)

    def _commit_sealing(self) -> None:
        with self._certainly():
            self.connection.execute("COMMIT")
            self._journal.known.written()
            self._backlog.clear()

    def write_run_record(self, record: dict[str, Any]) -> Path:
        """Write what a run wants to tell of itself (JSON) to `runs/RUN.json`, atomically, and return the path. It may be called again."""
        return write_run_record(self.directory, self.run_id, record)

    def close(self) -> None:
        """Seal, index the WARC file, let go of the files and the lock. Closing twice does nothing.

        Raises:
            StorageError: nothing could be sealed; the lines stay in the journal, and the next writer seals them.
        """
        if self._closed:
            return
        try:
            if self._usable:
                self.seal()
                self._warc.close()
                with storage_errors(self.directory):
                    self._sealer.write_indexes(still_open=None)
        finally:
            self._closed = True
            self._warc.close()
            self.connection.close()
            self._lock.release()
            reach("close.unlocked")

    def __enter__(self) -> Self:
        """Return the writer."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        """Close; a full disk is told once."""
        with contextlib.suppress(StorageError) if error is not None else contextlib.nullcontext():
            self.close()
