"""Reading an archive folder's JSON lines with gzip and json alone: the newsroom trusts no reader but its own."""

from __future__ import annotations

import gzip
import json
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class DamagedTableError(ValueError):
    """A file of a table is not the gzip JSON lines it should be."""


class ArchiveFolder:
    """The tables of an archive on disk: `DIR/TABLE/**/*.jsonl.gz`, one JSON object a line."""

    def __init__(self, folder: Path | str, bases: Iterable[str] | None = None) -> None:
        """Name the folder, and the base URLs of the sites whose rows count; with None all of them do.

        Raises:
            FileNotFoundError: there is none.
        """
        self.folder = Path(folder)
        self._sites = None if bases is None else {urlsplit(base).netloc.replace(":", "_") for base in bases}
        if not self.folder.is_dir():
            raise FileNotFoundError(f"no archive folder at {self.folder}")

    def rows(self, table: str) -> Iterator[dict[str, Any]]:
        """Yield the rows of a table in the order of file names and lines; none where the table is missing.

        Raises:
            DamagedTableError: a file is damaged, or a line is no JSON object.
            OSError: a file cannot be read.
            ValueError: the table is in zstd.
        """
        if next((self.folder / table).rglob("*.jsonl.zst"), None):
            raise ValueError(f"{self.folder} holds {table} in zstd, and only gzip is read here: crawl with --compression gzip to compare")
        for path in sorted((self.folder / table).rglob("*.jsonl.gz")):
            yield from (row for row in _rows(path) if self._sites is None or row.get("site") in self._sites)


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    try:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                if not isinstance(row, dict):
                    raise DamagedTableError(f"{path}: a line is no JSON object")
                yield row
    except (EOFError, zlib.error, gzip.BadGzipFile, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise DamagedTableError(f"{path} is damaged: {error}") from error
