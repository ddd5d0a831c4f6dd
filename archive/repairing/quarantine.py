"""The quarantine, `DIR/quarantine/`: whatever a repair takes out of an archive, and a report of every repair that did anything."""

from __future__ import annotations

import os
import shutil
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

import orjson

from archive.durable import make_directories, sync_directory, write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from archive.verification import Report

FOLDER = "quarantine"


@dataclass(frozen=True, kw_only=True, slots=True)
class Action:
    """One thing that a repair did, or would do."""

    kind: str
    """salvaged, unregistered, registered, cut, tombstone, quarantined, index or losses."""
    path: str
    """The file it was done to, relative to the archive."""
    what: str
    """What was wrong and what was done, a sentence."""
    kept: str | None = None
    """Where in the quarantine the original is; null where nothing was taken out."""

    def sentence(self) -> str:
        """Return the action as one line for people."""
        return f"{self.path}: {self.what}" + (f" (the original is in {self.kept})" if self.kept else "")


@dataclass(kw_only=True, slots=True)
class Repairs:
    """What a repair did, or would do."""

    dry_run: bool
    """Whether nothing was changed."""
    actions: list[Action] = field(default_factory=list)
    """In the order in which they were done."""
    sealed_lines: int = 0
    """Committed lines that waited, of a run that was cut off, and are sealed thereby."""
    verified: Report | None = None
    """What verifying found afterwards; null for a dry run."""

    def as_json(self) -> dict[str, Any]:
        """Return them as a JSON object: `dry_run`, `actions`, `sealed_lines`, `verified`."""
        verified = self.verified.as_json() if self.verified else None
        actions = [asdict(action) for action in self.actions]
        return {"dry_run": self.dry_run, "actions": actions, "sealed_lines": self.sealed_lines, "verified": verified}


class Quarantine:
    """Takes files and stretches of files in; in a dry run it only says where they would go."""

    def __init__(self, directory: Path, *, dry_run: bool) -> None:
        """Prepare; the folder is made with the first thing that goes in."""
        self._directory = directory
        self._dry_run = dry_run

    def move(self, path: str) -> str:
        """Move a file in, or a folder, and return its new path, relative to the archive."""
        target = self._free(path)
        if not self._dry_run:
            make_directories(target.parent)
            (self._directory / path).rename(target)
            sync_directory(target.parent)
            sync_directory((self._directory / path).parent)
        return target.relative_to(self._directory).as_posix()

    def clear(self, path: str, lost: str) -> Action:
        """Return what is done where a file is missing; what stands in its place, a folder, is moved in. `lost` says what that costs."""
        if not (self._directory / path).exists():
            return Action(kind="unregistered", path=path, what=f"it is missing: {lost}")
        return Action(kind="unregistered", path=path, what=f"it is no file: {lost}", kept=self.move(path))

    def copy(self, path: str) -> str:
        """Copy a file in and return the copy's path, relative to the archive."""
        target = self._free(path)
        if not self._dry_run:
            make_directories(target.parent)
            shutil.copyfile(self._directory / path, target)
            _sync(target)
        return target.relative_to(self._directory).as_posix()

    def copy_stretch(self, path: str, offset: int, length: int) -> str:
        """Copy a stretch of a file in and return the copy's path, relative to the archive."""
        target = self._free(f"{path}.{offset}-{offset + length}")
        if not self._dry_run:
            make_directories(target.parent)
            with (self._directory / path).open("rb") as source, target.open("xb") as copy:
                source.seek(offset)
                _copy_bytes(source, copy, length)
            _sync(target)
        return target.relative_to(self._directory).as_posix()

    def write(self, path: str, content: bytes) -> str:
        """Write a file and return its path, relative to the archive."""
        target = self._free(path)
        if not self._dry_run:
            make_directories(target.parent)
            write_atomically(target, content)
        return target.relative_to(self._directory).as_posix()

    def write_report(self, run_id: str, repairs: Repairs) -> None:
        """Write the report of a repair."""
        self.write(f"report-{run_id}.json", orjson.dumps(repairs.as_json(), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))

    def _free(self, path: str) -> Path:
        """Return a path below the quarantine that is not taken."""
        target = self._directory / FOLDER / path
        number = 2
        while target.exists():
            target = self._directory / FOLDER / f"{path}.{number}"
            number += 1
        return target


def _copy_bytes(source: Any, copy: Any, length: int) -> None:
    while length and (chunk := source.read(min(length, 1 << 20))):
        copy.write(chunk)
        length -= len(chunk)


def _sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())
    sync_directory(path.parent)
