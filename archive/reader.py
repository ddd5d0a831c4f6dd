"""Reading an archive. A reader needs no `state.sqlite`, takes no lock and sees sealed segments only, also while a crawl goes on."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from archive.errors import ArchiveError, NotAnArchiveError
from archive.latest import latest_places
from archive.manifest import Segment, read_manifest
from archive.records import TABLES
from archive.segments import inspect_segment, read_lines, segment_files
from archive.upgrade import is_current, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    import datasets
    import duckdb
    import pandas as pd
    import polars as pl
    import pyarrow as pa


class Archive:
    """An archive as it stood when it was opened, or at an earlier manifest: what is written later is not seen."""

    def __init__(self, directory: Path, segments: list[Segment], manifest_number: int | None) -> None:
        """Use `archive.open`."""
        self.directory = directory
        self.segments = segments
        """The segments it is made of, in the order in which they were sealed."""
        self.manifest_number = manifest_number
        """Number of the manifest it is read at; None where the archive has lost its manifest."""

    # ------------------------------------------------------------------ iterators

    def lines(self, table: str) -> Iterator[bytes]:
        """Return a table's lines as they stand in the files, each with its newline, all revisions.

        Raises:
            ValueError: there is no such table.
            DamagedArchiveError: a segment is missing or damaged.
        """
        for segment in self.segments_of(table):
            yield from read_lines(self.directory / segment.path)

    def rows(self, table: str) -> Iterator[dict[str, Any]]:
        """Return a table's rows as dictionaries in this version's schema, all revisions; errors as `lines`."""
        return map(partial(parse, table), self.lines(table))

    def articles(self, *, history: bool = False) -> Iterator[dict[str, Any]]:
        """Return the articles: the latest revision of each, or every revision where `history` is asked for; errors as `lines`."""
        return map(partial(parse, "articles"), self.selected_lines("articles", history=history))

    def selected_lines(self, table: str, *, history: bool = False) -> Iterator[bytes]:
        """Return the lines a loader loads: of `articles` the latest revisions unless `history` is asked for, of other tables all.

        Of two equal revisions (archives that were merged) the later capture is taken. The lines are read twice; memory stays flat.
        """
        if history or table != "articles":
            return self.lines(table)
        return self._latest_lines()

    def _latest_lines(self) -> Iterator[bytes]:
        with latest_places(self.rows("articles")) as places:
            yield from (line for place, line in enumerate(self.lines("articles")) if places is None or places.is_next(place))

    def count(self, table: str) -> int:
        """Return the number of a table's lines, without reading them."""
        return sum(segment.rows for segment in self.segments_of(table))

    def sites(self) -> list[str]:
        """Return the sites that have a line in any table, sorted."""
        return sorted({site for segment in self.segments for site in segment.sites})

    def segments_of(self, table: str) -> list[Segment]:
        """Return a table's segments in the order in which they were sealed.

        Raises:
            ValueError: there is no such table.
        """
        if table not in TABLES:
            raise ValueError(f"no table {table!r}: the tables are {', '.join(TABLES)}")
        return [segment for segment in self.segments if segment.table == table]

    def is_current(self, segment: Segment) -> bool:
        """Return whether a segment's lines are of this schema version. Lines are sealed in order, so that the first one is the oldest."""
        return is_current(next(read_lines(self.directory / segment.path), b""))

    # ------------------------------------------------------------------ engines, each imported when it is asked for

    def to_pandas(self, table: str = "articles", *, history: bool = False) -> pd.DataFrame:
        """Return a table as a pandas DataFrame (`archive.loaders.pandas_frames`).

        Every loader gives `articles` in their latest revisions unless `history` is asked for, other tables whole, and raises:
            ValueError: there is no such table.
            MissingEngineError: the engine is not installed.
            DamagedArchiveError: a segment is missing or damaged.
        """
        from archive.loaders import pandas_frames

        return pandas_frames.load(self, table, history=history)

    def to_polars(self, table: str = "articles", *, history: bool = False) -> pl.DataFrame:
        """Return a table as a polars DataFrame (`archive.loaders.polars_frames`); arguments and errors as `to_pandas`."""
        from archive.loaders import polars_frames

        return polars_frames.load(self, table, history=history)

    def to_arrow(self, table: str = "articles", *, history: bool = False) -> pa.Table:
        """Return a table as an Arrow table (`archive.loaders.arrow_tables`); arguments and errors as `to_pandas`."""
        from archive.loaders import arrow_tables

        return arrow_tables.load(self, table, history=history)

    def to_hf(self, table: str = "articles", *, history: bool = False) -> datasets.Dataset:
        """Return a table as a Hugging Face Dataset (`archive.loaders.huggingface`); arguments and errors as `to_pandas`."""
        from archive.loaders import huggingface

        return huggingface.load(self, table, history=history)

    def to_duckdb(self) -> duckdb.DuckDBPyConnection:
        """Return a DuckDB connection with the archive's views (`archive.loaders.duckdb_views`); errors as `to_pandas`."""
        from archive.loaders import duckdb_views

        return duckdb_views.connect(self)


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
        raise NotAnArchiveError.at(directory)
    if at is not None:
        raise ArchiveError(f"{directory} has lost its manifest: it can be read as a whole only")
    return Archive(directory, [inspect_segment(directory, path, 0) for path in paths], None)
