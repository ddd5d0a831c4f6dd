"""DuckDB: a connection with the views of `archive.duckdb_sql` over the archive's files, which are read when a view is asked."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from archive.duckdb_sql import no_rows, read_files, view_statements
from archive.loaders.chunks import text_chunks
from archive.loaders.engine import require
from archive.reader import Archive
from archive.records import TABLES

if TYPE_CHECKING:
    import duckdb

    from archive.manifest import Segment


def connect(archive: Archive) -> duckdb.DuckDBPyConnection:
    """Return a connection to a database in memory, time zone UTC; `Archive.to_duckdb`.

    Its views are pinned to the archive's segments: a crawl that goes on does not change them. Segments of other schema versions are
    read into tables at once.
    """
    connection: duckdb.DuckDBPyConnection = require("duckdb", "duckdb").connect()
    connection.execute("SET TimeZone = 'UTC'")
    connection.execute("CREATE SCHEMA lines")
    for table in TABLES:
        _add_lines(connection, archive, table)
    for statement in view_statements():
        connection.execute(statement)
    return connection


def current_files(archive: Archive, table: str, segments: list[Segment], scratch: Path) -> list[str]:
    """Return the paths of segments' files; those of another schema version are copied into `scratch` in this one."""
    return [_current_file(archive, table, segment, scratch) for segment in segments]


def _current_file(archive: Archive, table: str, segment: Segment, scratch: Path) -> str:
    if archive.is_current(segment):
        return str((archive.directory / segment.path).resolve())
    path = scratch / f"{segment.path.replace('/', '-')}.jsonl"
    with path.open("wb") as file:
        file.writelines(text_chunks(Archive(archive.directory, [segment], archive.manifest_number), table, history=True))
    return str(path)


def _add_lines(connection: duckdb.DuckDBPyConnection, archive: Archive, table: str) -> None:
    """Make the view `lines.TABLE`, all lines of a table."""
    segments = archive.segments_of(table)
    other = [segment for segment in segments if not archive.is_current(segment)]
    parts = []
    if current := [segment for segment in segments if segment not in other]:
        parts.append(f"FROM {read_files(current_files(archive, table, current, Path()), table)}")
    if other:
        with tempfile.TemporaryDirectory() as scratch:
            upgraded = read_files(current_files(archive, table, other, Path(scratch)), table)
            connection.execute(f"CREATE TABLE lines.upgraded_{table} AS FROM {upgraded}")
        parts.append(f"FROM lines.upgraded_{table}")
    connection.execute(f"CREATE VIEW lines.{table} AS {' UNION ALL '.join(parts) or no_rows(table)}")
