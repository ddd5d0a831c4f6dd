"""The whole of it: books, segments, WARC files, references, leftovers."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

import orjson

from archive.directory import is_archive
from archive.errors import NotAnArchiveError
from archive.refusals import cause_and_advice
from archive.segments import run_of_segment, segment_files
from archive.verification.books import check_manifest, check_state
from archive.verification.findings import DAMAGE, NOTE, RESTORE, Finding, Report
from archive.verification.references import References
from archive.verification.segment_check import SegmentCheck
from archive.verification.warc_check import WarcCheck
from archive.warc import run_of_file, warc_files

if TYPE_CHECKING:
    from collections.abc import Iterator

    from archive.manifest import Manifest
    from archive.verification.books import State
    from archive.verification.references import Dangling

QUARANTINE = "quarantine"
LOSSES_FILE = f"{QUARANTINE}/losses.jsonl"
"""Keys that a repair has reported as lost; references to them are known and no damage any more."""

_WORDS = {
    "capture": "captures that `captures` does not hold",
    "article": "articles that `articles` does not hold",
    "revision": "revisions that `articles` does not hold",
    "teaser": "teasers that `teasers` does not hold",
    "payload": "captured pages that the WARC files do not hold there",
}


def verify(directory: Path | str) -> Report:
    """Look through an archive: every file, line, record and reference. Nothing is changed; a crawl may be writing to it meanwhile.

    Memory does not grow with the archive, but with its largest WARC record and segment.

    Raises:
        NotAnArchiveError: it is none.
        ArchiveTooNewError: it was written by a newer version.
    """
    directory = Path(directory)
    if not is_archive(directory):
        raise NotAnArchiveError.at(directory)
    with References() as references:
        return _Verification(directory, references).run()


class _Verification:
    def __init__(self, directory: Path, references: References) -> None:
        self._directory = directory
        self._references = references
        self._report = Report()
        self._tombstones: dict[str, list[tuple[int, int]]] = {}

    def run(self) -> Report:
        manifest = check_manifest(self._directory, self._report)
        state = check_state(self._directory, manifest, self._report)
        self._check_segments(manifest, state)
        self._check_warc(manifest, state)
        self._check_references()
        self._note_leftovers()
        return self._report

    def _check_segments(self, manifest: Manifest | None, state: State) -> None:
        listed = {entry.path: entry for entry in manifest.segments} if manifest else {}
        for path in [*listed, *(path for path in segment_files(self._directory) if path not in listed)]:
            own = run_of_segment(path.rpartition("/")[2]) in state.runs and path not in state.segments
            if path in listed or not own:
                with self._reading(path):
                    SegmentCheck(self._directory, path, self._report, self._references).run(listed.get(path))
            if own and path not in listed:
                self._report.note("leftover", path, "a run is sealing it, or left it when it was interrupted: then the next settles it")
            elif manifest is not None and path not in listed:
                self._report.note("unlisted", path, "it is not in the manifest yet: the next crawl, or a repair, takes it in")

    def _check_warc(self, manifest: Manifest | None, state: State) -> None:
        """Check WARC files as far as they are committed: the state may be ahead of the manifest, and a run that is writing of both."""
        listed = {entry.path: entry for entry in manifest.warc} if manifest else {}
        for path in [*listed, *(path for path in warc_files(self._directory) if path not in listed)]:
            entry = listed.get(path)
            ends = [known.bytes for known in (entry, state.warc.get(path)) if known is not None]
            if not ends and run_of_file(path) in state.runs:
                self._report.note("leftover", path, "a run is writing it, or left it when it was interrupted: then the next settles it")
                continue
            check = WarcCheck(self._directory, path, self._report, self._references)
            with self._reading(path):
                check.run(entry, max(ends, default=None))
            self._tombstones[path] = check.tombstones

    @contextlib.contextmanager
    def _reading(self, path: str) -> Iterator[None]:
        """Take note of a file that the system does not let be read, and let the others be looked at."""
        try:
            yield
        except OSError as error:
            if (refused := cause_and_advice(error)) is None:
                raise
            self._report.leave(path, *refused)

    def _check_references(self) -> None:
        if not self._report.complete:
            return  # what the unread files hold would seem to be missing
        for kind, key in _losses(self._directory):
            self._references.lose(kind, key)
        self._report.count("references", self._references.count())
        for dangling in self._references.dangling():
            keys = [key for key in dangling.keys if not self._is_in_tombstone(dangling, key)]
            if keys:
                self._report.findings.append(_finding(dangling, keys))

    def _is_in_tombstone(self, dangling: Dangling, key: str) -> bool:
        if dangling.kind != "payload":
            return False
        path, _, place = key.partition("@")
        offset = int(place.partition("+")[0])
        return any(begin <= offset < end for begin, end in self._tombstones.get(path, ()))

    def _note_leftovers(self) -> None:
        for pattern in ("*.open", "*.tmp"):
            for path in sorted(self._directory.rglob(pattern)):
                name = path.relative_to(self._directory).as_posix()
                if not name.startswith(QUARANTINE):
                    self._report.note("leftover", name, "a file that was never finished; it is no part of the archive")


def _finding(dangling: Dangling, keys: list[str]) -> Finding:
    what = f"{len(keys)} references lead to {_WORDS[dangling.kind]}, the first to {keys[0]}"
    return Finding(
        severity=NOTE if dangling.known else DAMAGE,
        kind="lost" if dangling.known else "reference",
        path=dangling.path,
        place=f"line {dangling.line}",
        what=f"{what}; a repair has reported the loss" if dangling.known else what,
        remedy=None if dangling.known else RESTORE,
        keys=[f"{dangling.kind} {key}" for key in keys],
    )


def _losses(directory: Path) -> list[tuple[str, str]]:
    try:
        lines = (directory / LOSSES_FILE).read_bytes().splitlines()
    except FileNotFoundError:
        return []
    return [(row["kind"], row["key"]) for row in map(orjson.loads, lines)]
