"""The one writer of an archive: opening, the commit, the run."""

from __future__ import annotations

import contextlib
import itertools
import secrets
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Self

import orjson

from archive.datapackage import write_schemas
from archive.directory import lock, recognise
from archive.durable import MIN_FREE_BYTES, check_free_space, disk_full_errors, make_directories, write_atomically
from archive.errors import ArchiveError, DiskFullError
from archive.failpoints import reach
from archive.journal import FILE as STATE_FILE
from archive.journal import Journal, KnownArticle
from archive.manifest import read_manifest
from archive.recovery import recover
from archive.sealer import Sealer
from archive.transaction import Transaction
from archive.warc import MAX_FILE_BYTES, WarcAppender

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from types import TracebackType

    from archive.exchange import Exchange
    from archive.manifest import Manifest
    from archive.records import RawPointer

RUNS_FOLDER = "runs"
_SUFFIX_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that is read for another


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """Sizes at which a writer acts by itself."""

    min_free_bytes: int = MIN_FREE_BYTES
    """No commit begins with less free space; 0 switches the guard off."""
    seal_rows: int = 20_000
    """The journal is sealed when it holds so many lines …"""
    seal_bytes: int = 16_000_000
    """… or so many bytes: about a second's work of compression."""
    warc_bytes: int = MAX_FILE_BYTES
    """A WARC file of this size is followed by a new one."""


def utcnow() -> datetime:
    """Return the present moment, aware, in UTC."""
    return datetime.now(UTC)


class ArchiveWriter:
    """Writes to one archive; there is one at a time, kept by a lock that dies with its process.

    After an error whose outcome is not certain (a failing COMMIT) the writer refuses to go on: opening the archive again settles it.
    """

    def __init__(
        self, directory: Path, *, software: str, operator: str | None, raw: bool, limits: Limits, now: Callable[[], datetime]
    ) -> None:
        """Use `ArchiveWriter.open`."""
        recognise(directory)
        make_directories(directory)
        self.directory = directory
        self._limits, self._now, self._raw = limits, now, raw
        self._captures = itertools.count(1)
        self._usable, self._closed = True, False
        with contextlib.ExitStack() as undo:
            self._lock = lock(directory)
            undo.callback(self._lock.release)
            self._journal = Journal(directory)
            undo.callback(self._journal.connection.close)
            reach("create.journal")
            self._settle()
            undo.pop_all()
        info = {"software": software, "robots": "obey", "isPartOf": self.run_id} | ({"operator": operator} if operator else {})
        self._warc = WarcAppender(directory, self.run_id, info=info, max_bytes=limits.warc_bytes, now=now)

    @classmethod
    def open(
        cls,
        directory: Path,
        *,
        software: str,
        operator: str | None = None,
        raw: bool = True,
        limits: Limits | None = None,
        now: Callable[[], datetime] = utcnow,
    ) -> ArchiveWriter:
        """Open an archive, or make one of a directory that is new or empty, put it in order and begin a run.

        Args:
            directory: the archive.
            software: name and version of the program, for `warcinfo`.
            operator: who runs it, with contact, for `warcinfo`.
            raw: whether exchanges are kept as WARC.
            limits: sizes at which the writer acts.
            now: the clock, aware.

        Raises:
            NotAnArchiveError: the directory holds something else.
            ArchiveLockedError: another process writes to it.
            ArchiveTooNewError: a newer version wrote it.
            DiskFullError: there is no room.
            ArchiveError: its `state.sqlite` is damaged.
        """
        with disk_full_errors(directory):
            try:
                return cls(directory, software=software, operator=operator, raw=raw, limits=limits or Limits(), now=now)
            except sqlite3.OperationalError:
                raise
            except sqlite3.DatabaseError as error:
                raise ArchiveError(f"{directory / STATE_FILE} is damaged: move it away, and it is rebuilt from the segments") from error

    def _settle(self) -> None:
        """Bring the archive in order, begin the run and tell readers of what was taken in."""
        previous = read_manifest(self.directory)
        recover(self.directory, self._journal, previous)
        self.started_at = self._now()
        """Time the run began, aware."""
        self.run_id = self._begin_run(previous)
        """The run's id: its time in UTC and four letters."""
        self._sealer = Sealer(self.directory, self._journal, self.run_id)
        self._waiting_rows, self._waiting_bytes = self._journal.waiting()
        self._sealer.publish()
        write_schemas(self.directory)
        reach("create.manifest")

    def _begin_run(self, previous: Manifest | None) -> str:
        moment = self.started_at.astimezone(UTC)
        stamp = f"{moment:%Y-%m-%dT%H:%M:%SZ}"
        self.connection.execute("BEGIN IMMEDIATE")
        if self._journal.fact("created_at") is None:
            self._journal.set_fact("created_at", previous.created_at if previous else stamp)
        run_id = _run_id(moment)
        while not self._journal.add_run(run_id, stamp):
            run_id = _run_id(moment)
        self.connection.execute("COMMIT")
        return run_id

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
        return self._journal.known_article(article_id)

    def knows_teaser(self, teaser_id: str, digest: str) -> bool:
        """Return whether the archive holds a line of this teaser with the text of this digest (`archive.teaser_digest`)."""
        return self._journal.knows_teaser(teaser_id, digest)

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
            ArchiveError: the writer is closed, has failed, or is in a commit.
        """
        self._check_usable()
        with disk_full_errors(self.directory):
            check_free_space(self.directory, self._limits.min_free_bytes)
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                transaction = Transaction(self._journal, self._capture(exchanges), today=f"{self._now().astimezone(UTC):%Y-%m-%d}")
                yield transaction
                rows, size = self._write_out(transaction)
            except BaseException:
                self._roll_back()
                raise
            with self._certainly():
                self.connection.execute("COMMIT")
                self._warc.confirm()
        reach("commit.done")
        self._waiting_rows += rows
        self._waiting_bytes += size
        if self._waiting_rows >= self._limits.seal_rows or self._waiting_bytes >= self._limits.seal_bytes:
            self.seal()

    def transaction(self) -> contextlib.AbstractContextManager[Transaction]:
        """Commit without exchanges: `commit()`."""
        return self.commit()

    def _capture(self, exchanges: Sequence[Exchange]) -> list[RawPointer]:
        pointers = self._warc.append(exchanges) if self._raw and exchanges else []
        reach("commit.warc-written")
        return pointers

    def _write_out(self, transaction: Transaction) -> tuple[int, int]:
        if self._warc.pending:
            self._warc.sync()
            reach("commit.warc-synced")
            self._journal.set_warc_length(self._warc.path, self._warc.size)
        written = transaction.finish()
        reach("commit.rows-inserted")
        return written

    def _roll_back(self) -> None:
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
            DiskFullError: there is no room; the lines stay in the journal.
            ArchiveError: as `commit`.
        """
        self._check_usable()
        with disk_full_errors(self.directory):
            if self._waiting_rows:
                self._sealer.seal(self._commit_sealing)
            self._sealer.publish()

    def _commit_sealing(self) -> None:
        with self._certainly():
            self.connection.execute("COMMIT")
            self._waiting_rows = self._waiting_bytes = 0

    def write_run_record(self, record: dict[str, Any]) -> Path:
        """Write what a run wants to tell of itself (JSON) to `runs/RUN.json`, atomically, and return the path. It may be called again."""
        path = self.directory / RUNS_FOLDER / f"{self.run_id}.json"
        with disk_full_errors(self.directory):
            make_directories(path.parent)
            write_atomically(path, orjson.dumps(record, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
        return path

    def close(self) -> None:
        """Seal, let go of the files and the lock. Closing twice does nothing.

        Raises:
            DiskFullError: there was no room to seal; the lines stay in the journal, and are sealed when there is.
        """
        if self._closed:
            return
        try:
            if self._usable:
                self.seal()
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
        with contextlib.suppress(DiskFullError) if error is not None else contextlib.nullcontext():
            self.close()


def _run_id(moment: datetime) -> str:
    return f"{moment:%Y%m%dT%H%M%S}-" + "".join(secrets.choice(_SUFFIX_LETTERS) for _ in range(4))
