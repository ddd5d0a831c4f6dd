"""Reading an archive. A reader needs no `state.sqlite`, takes no lock and sees sealed segments only, also while a crawl goes on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson

from archive.errors import ArchiveError, NotAnArchiveError
from archive.manifest import Segment, read_manifest
from archive.records import TABLES
from archive.segments import inspect_segment, read_lines, segment_files

if TYPE_CHECKING:
    from collections.abc import Iterator


class Archive:
    """An archive as it stood when it was opened, or at an earlier manifest."""

    def __init__(self, directory: Path, segments: list[Segment], manifest_number: int | None) -> None:
        """Use `archive.open`."""
        self.directory = directory
        self.segments = segments
        """The segments it is made of, in the order in which they were sealed."""
        self.manifest_number = manifest_number
        """Number of the manifest it is read at; None where the archive has lost its manifest."""

    def lines(self, table: str) -> Iterator[bytes]:
        """Return a table's lines as they stand in the files, each with its newline, all revisions.

        Raises:
            ValueError: there is no such table.
            DamagedArchiveError: a segment is missing or damaged.
        """
        for segment in self._segments_of(table):
            yield from read_lines(self.directory / segment.path)

    def rows(self, table: str) -> Iterator[dict[str, Any]]:
        """Return a table's rows as dictionaries, all revisions; errors as `lines`."""
        return map(orjson.loads, self.lines(table))

    def articles(self, *, history: bool = False) -> Iterator[dict[str, Any]]:
        """Return the articles: the latest revision of each, or every revision where `history` is asked for."""
        if history:
            return self.rows("articles")
        return self._latest_articles()

    def count(self, table: str) -> int:
        """Return the number of a table's lines, without reading them."""
        return sum(segment.rows for segment in self._segments_of(table))

    def sites(self) -> list[str]:
        """Return the sites that have a line in any table, sorted."""
        return sorted({site for segment in self.segments for site in segment.sites})

    def _segments_of(self, table: str) -> list[Segment]:
        if table not in TABLES:
            raise ValueError(f"no table {table!r}: the tables are {', '.join(TABLES)}")
        return [segment for segment in self.segments if segment.table == table]

    def _latest_articles(self) -> Iterator[dict[str, Any]]:
        """Return each article's highest revision; of two equal ones (archives that were merged) the later capture."""
        latest: dict[str, tuple[int, str, int]] = {}
        for place, row in enumerate(self.rows("articles")):
            rank = (row["revision"], row["captured_at"], place)
            if rank > latest.get(row["article_id"], (0, "", -1)):
                latest[row["article_id"]] = rank
        places = {place for _, _, place in latest.values()}
        del latest
        return (row for place, row in enumerate(self.rows("articles")) if place in places)


def open_archive(directory: Path | str, at: int | None = None) -> Archive:
    """Open an archive for reading.

    Args:
        directory: the archive.
        at: number of the manifest to read it at; the latest by default.

    Raises:
        NotAnArchiveError: it is none.
        ArchiveTooNewError: it was written by a newer version whose records this one cannot read.
        ArchiveError: it has no manifest of that number.
    """
    directory = Path(directory)
    manifest = read_manifest(directory) if directory.is_dir() else None
    if manifest is None:
        return _open_without_manifest(directory, at)
    if at is None:
        return Archive(directory, manifest.segments, manifest.number)
    if not 0 <= at <= manifest.number:
        raise ArchiveError(f"{directory} has manifests up to number {manifest.number}, not {at}")
    return Archive(directory, [segment for segment in manifest.segments if segment.since <= at], at)


def _open_without_manifest(directory: Path, at: int | None) -> Archive:
    paths = segment_files(directory) if directory.is_dir() else []
    if not paths:
        raise NotAnArchiveError(f"{directory} is not an archive")
    if at is not None:
        raise ArchiveError(f"{directory} has lost its manifest: it can be read as a whole only")
    return Archive(directory, [inspect_segment(directory, path, 0) for path in paths], None)
