"""The whole of it: state, manifest, segments, WARC files, indexes, leftovers; then the archive's books are made again and verified."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import orjson

from archive.books import Books
from archive.cdxj import index_of, index_path, write_index
from archive.directory import check_unlocked, is_archive, lock
from archive.durable import make_directories, storage_errors, write_atomically
from archive.errors import DamagedArchiveError, NotAnArchiveError
from archive.journal import FILE as STATE_FILE
from archive.limits import Limits
from archive.manifest import FILE as MANIFEST_FILE
from archive.manifest import manifest_digest_matches, read_manifest
from archive.repairing.quarantine import FOLDER, Action, Quarantine, Repairs
from archive.repairing.segment_repair import SegmentRepair
from archive.repairing.state_repair import replace_state, state_damage
from archive.repairing.warc_repair import WarcRepair
from archive.runs import new_run_id, utcnow
from archive.segments import run_of_segment, segment_files
from archive.verification.verifier import LOSSES_FILE, verify
from archive.warc import run_of_file, warc_files
from archive.writer import ArchiveWriter

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from archive.manifest import Manifest


def repair(directory: Path | str, *, software: str, dry_run: bool = False, now: Callable[[], datetime] = utcnow) -> Repairs:
    """Repair an archive. What can be read is kept, everything else goes into `quarantine/` with a report; nothing is deleted.

    Doing it again does nothing. What is lost stays lost: references to it are noted in `quarantine/losses.jsonl`, so that verifying knows
    them. Where the state was lost, the frontier is to be rebuilt (`ArchiveWriter.rebuilt`).

    Args:
        directory: the archive.
        software: name and version of the program.
        dry_run: change nothing, only say what would be done.
        now: the clock, aware.

    Raises:
        NotAnArchiveError: it is none.
        ArchiveLockedError: another process writes to it.
        ArchiveTooNewError: a newer version wrote it.
        StorageError: there is no room, or it cannot be written.
    """
    directory = Path(directory)
    if not is_archive(directory):
        raise NotAnArchiveError.at(directory)
    repairs = _Repair(directory, dry_run=dry_run, now=now)
    with storage_errors(directory):
        if dry_run:
            check_unlocked(directory)
            repairs.run()
            return repairs.done
        held = lock(directory)
        try:
            repairs.run()
        finally:
            held.release()
        repairs.settle(software)
    return repairs.done


class _Repair:
    def __init__(self, directory: Path, *, dry_run: bool, now: Callable[[], datetime]) -> None:
        self.done = Repairs(dry_run=dry_run)
        self._directory = directory
        self._dry_run = dry_run
        self._now = now
        self._run_id = new_run_id(now())
        self._quarantine = Quarantine(directory, dry_run=dry_run)

    def run(self) -> None:
        damage = state_damage(self._directory, read_only=self._dry_run)
        if damage:
            self._act(replace_state(self._directory, damage, self._quarantine, dry_run=self._dry_run))
        elif not (self._directory / STATE_FILE).exists():
            self._act(Action(kind="registered", path=STATE_FILE, what="it is missing: made anew from the segments"))
        manifest = self._sound_manifest()
        books = Books(self._directory, manifest, lost=self._dry_run and bool(damage), read_only=self._dry_run)
        self.done.sealed_lines = 0 if damage else books.waiting_lines
        self._quarantine_leftovers()
        self._repair_segments(books)
        self._repair_warc(books)
        if not self._dry_run:
            books.write()
        self._repair_indexes(books)

    def settle(self, software: str) -> None:
        """Let a writer take in, seal and publish; then verify, and keep account of what is lost."""
        with ArchiveWriter.open(self._directory, software=software, raw=False, limits=Limits(min_free_bytes=0), now=self._now):
            pass
        report = verify(self._directory)
        lost = [key for finding in report.findings if finding.kind == "reference" for key in finding.keys]
        if lost:
            self._note_losses(lost)
            report = verify(self._directory)
        self.done.verified = report
        if self.done.actions:
            self._quarantine.write_report(self._run_id, self.done)

    def _act(self, action: Action) -> None:
        self.done.actions.append(action)

    def _sound_manifest(self) -> Manifest | None:
        """Return the manifest; one that is damaged goes into quarantine, and None is returned."""
        if not (self._directory / MANIFEST_FILE).exists():
            self._act(Action(kind="registered", path=MANIFEST_FILE, what="it is missing: made anew"))
            return None
        try:
            manifest = read_manifest(self._directory)
            why = "it is no manifest" if manifest is None else "its digest is wrong"
            sound = manifest is not None and manifest_digest_matches(self._directory) is not False
        except DamagedArchiveError as error:
            manifest, sound, why = None, False, str(error)
        if sound:
            return manifest
        kept = self._quarantine.move(MANIFEST_FILE)
        self._act(Action(kind="quarantined", path=MANIFEST_FILE, what=f"{why}: made anew", kept=kept))
        return None

    def _quarantine_leftovers(self) -> None:
        for pattern in ("*.open", "*.tmp"):
            for file in sorted(self._directory.rglob(pattern)):
                path = file.relative_to(self._directory).as_posix()
                if not path.startswith(f"{FOLDER}/"):
                    what = "it was never finished; it is no part of the archive"
                    self._act(Action(kind="quarantined", path=path, what=what, kept=self._quarantine.move(path)))

    def _repair_segments(self, books: Books) -> None:
        mender = SegmentRepair(self._directory, self._quarantine, self._run_id, dry_run=self._dry_run)
        for path in [*books.segments, *(path for path in segment_files(self._directory) if path not in books.segments)]:
            if self._run_id == run_of_segment(path.rpartition("/")[2]):
                continue  # made by this repair
            action = mender.repair(path, books.segments.get(path), books.waiting.__contains__)
            if action is not None:
                self._act(action)
                books.forget_segment(path)

    def _repair_warc(self, books: Books) -> None:
        mender = WarcRepair(self._directory, self._quarantine, self._now, dry_run=self._dry_run)
        for path in [*books.warc, *(path for path in warc_files(self._directory) if path not in books.warc)]:
            if path not in books.warc and run_of_file(path) in books.runs and not books.behind:
                what = "nothing of it was ever committed"
                self._act(Action(kind="quarantined", path=path, what=what, kept=self._quarantine.move(path)))
                continue
            outcome = mender.repair(path, books.warc.get(path), behind=books.behind)
            self.done.actions += outcome.actions
            if outcome.actions and not self._dry_run:
                books.set_warc(path, outcome.entry)

    def _repair_indexes(self, books: Books) -> None:
        for path in warc_files(self._directory):
            if not (self._directory / path).is_file():
                continue  # a dry run leaves in place what is no file
            index, content = self._directory / index_path(path), index_of(self._directory, path)
            there = index.read_bytes() if index.is_file() else None
            if content == there:
                continue
            kept = None
            if index.exists():
                kept = self._quarantine.copy(index_path(path)) if there is not None else self._quarantine.move(index_path(path))
            what = "it was not the index of its WARC file" if kept else "it was missing"
            self._act(Action(kind="index", path=index_path(path), what=f"{what}: made anew", kept=kept))
            if not self._dry_run:
                write_index(self._directory, path, content)
        if not self._dry_run:
            books.drop_index_lines()

    def _note_losses(self, lost: list[str]) -> None:
        target = self._directory / LOSSES_FILE
        make_directories(target.parent)
        entries = [dict(zip(("kind", "key"), key.split(" ", 1))) for key in lost]
        old = target.read_bytes() if target.exists() else b""
        write_atomically(target, old + b"".join(orjson.dumps(entry, option=orjson.OPT_APPEND_NEWLINE) for entry in entries))
        self._act(Action(kind="losses", path=LOSSES_FILE, what=f"references to {len(lost)} lost records were noted, as known from now on"))
