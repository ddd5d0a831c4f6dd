"""Reading an archive folder's JSON lines with gzip and json alone: the newsroom trusts no reader but its own."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


class ArchiveFolder:
    """The tables of an archive on disk: `DIR/TABLE/**/*.jsonl.gz`, one JSON object a line."""

    def __init__(self, folder: Path | str) -> None:
        """Name the folder.

        Raises:
            FileNotFoundError: there is none.
        """
        self.folder = Path(folder)
        if not self.folder.is_dir():
            raise FileNotFoundError(f"no archive folder at {self.folder}")

    def rows(self, table: str) -> Iterator[dict[str, Any]]:
        """Yield the rows of a table in the order of file names and lines; none where the table is missing.

        Raises:
            OSError: a file is damaged.
            ValueError: a line is no JSON object.
        """
        for path in sorted((self.folder / table).rglob("*.jsonl.gz")):
            with gzip.open(path, "rt", encoding="utf-8") as lines:
                for line in lines:
                    row = json.loads(line)
                    if not isinstance(row, dict):
                        raise ValueError(f"{path}: a line is no JSON object")
                    yield row
