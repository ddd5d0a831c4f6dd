"""The archive in DuckDB's SQL: explicit column types, and the views that compute what no line can know.

The same definitions serve twice: as views of the connection that `Archive.to_duckdb` returns, and as table macros in the archive's
`schema/duckdb.sql`, for every DuckDB client that has the folder and not this package.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.records import SCHEMA_VERSION, TABLES
from archive.schema import fields_of, table_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from archive.schema import ColumnType

MAXIMUM_LINE_BYTES = 128 << 20
"""Longest line DuckDB is told to expect. Its default, 16 MB, refuses lines that a page of 20 MB can make; a larger one costs nothing."""
SEGMENT_GLOB = "*/*.jsonl.[gz]*[zt]"
"""Sealed segments of a table, gzip and zstd, and not those that are being written (`.open`)."""

_PLAIN = {"string": "VARCHAR", "integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN"}
_TIMES = {"date-time": "TIMESTAMPTZ", "date": "DATE"}

_LATEST = """
SELECT history.*, seen.last_seen_at, latest.revision_count
FROM {history} AS history
JOIN (
    SELECT article_id, arg_max(capture_id, row(revision, captured_at, capture_id)) AS capture_id, count(*) AS revision_count
    FROM {history} GROUP BY article_id
) AS latest USING (article_id, capture_id)
LEFT JOIN (
    SELECT article_id, max(fetched_at) AS last_seen_at
    FROM {captures} WHERE event IN ('new', 'unchanged', 'changed') GROUP BY article_id
) AS seen USING (article_id)"""

_TEASERS = """
SELECT lines.*, coalesce(seen.last_seen_at, lines.first_seen_at) AS last_seen_at, coalesce(seen.sighting_count, 0) AS sighting_count,
    behind.article_id
FROM {lines_teasers} AS lines
LEFT JOIN (
    SELECT teaser_id, max(captured_at) AS last_seen_at, count(*) AS sighting_count FROM {sightings} GROUP BY teaser_id
) AS seen USING (teaser_id)
LEFT JOIN (
    SELECT 't' || left(sha256(site || chr(10) || url_key), 16) AS teaser_id, arg_max(article_id, row(fetched_at, capture_id)) AS article_id
    FROM {captures} WHERE article_id IS NOT NULL GROUP BY ALL
) AS behind USING (teaser_id)"""

_PART = """
SELECT article.site, article.article_id, article.revision, article.published_at, part.rank, {fields}
FROM {{articles}} AS article, unnest(article.{column}) WITH ORDINALITY AS part(entry, rank)"""

_VIEWS = {
    "history": "SELECT * FROM {lines_articles}",
    "captures": "SELECT * FROM {lines_captures}",
    "sightings": "SELECT * FROM {lines_sightings}",
    "weather": "SELECT * FROM {lines_weather}",
    "evidence": "SELECT * FROM {lines_evidence}",
    "articles": _LATEST,
    "teasers": _TEASERS,
}
_PARTS = {"paragraphs": "part.entry AS text", "authors": None, "images": None}


def duckdb_type(column: ColumnType) -> str:
    """Return a column's type in DuckDB's SQL."""
    if column.item is not None:
        return duckdb_type(column.item) + "[]"
    if column.record is not None:
        return "STRUCT(" + ", ".join(f'"{part.name}" {duckdb_type(part.type)}' for part in fields_of(column.record)) + ")"
    return _TIMES[column.format] if column.format else _PLAIN[column.kind]


def duckdb_columns(table: str) -> str:
    """Return a table's column types as `read_json` takes them for `columns`."""
    pairs = (f"'{column.name}': '{duckdb_type(column.type)}'" for column in fields_of(table_record(table)))
    return "{" + ", ".join(pairs) + "}"


def read_json(files: str, table: str) -> str:
    """Return the call that reads a table's files with their types; `files` is an SQL expression, a glob or a list."""
    options = f"format = 'newline_delimited', maximum_object_size = {MAXIMUM_LINE_BYTES}"
    return f"read_json({files}, {options}, columns = {duckdb_columns(table)})"


def read_files(paths: Iterable[str], table: str) -> str:
    """Return the call that reads these files and no others."""
    return read_json("[" + ", ".join(quote(_literal_glob(path)) for path in paths) + "]", table)


def no_rows(table: str) -> str:
    """Return a SELECT of a table's columns without a row: DuckDB refuses a list of no files."""
    columns = ", ".join(f'CAST(NULL AS {duckdb_type(column.type)}) AS "{column.name}"' for column in fields_of(table_record(table)))
    return f"SELECT {columns} WHERE false"


def quote(text: str) -> str:
    """Return an SQL string literal."""
    return "'" + text.replace("'", "''") + "'"


def view_statements() -> Iterator[str]:
    """Yield the statements that make the views, from views of the same tables' lines in a schema `lines`."""
    names = {name: name for name in (*_VIEWS, *_PARTS)} | {f"lines_{table}": f"lines.{table}" for table in TABLES}
    for name, select in _definitions():
        yield f"CREATE VIEW {name} AS {select.format(**names)}"


def macro_script() -> str:
    """Return the script that makes one table macro a view, each taking the archive's folder: `FROM articles('DIR')`."""
    names = {name: f"{name}(dir)" for name in (*_VIEWS, *_PARTS)} | {f"lines_{table}": f"lines_{table}(dir)" for table in TABLES}
    head = (
        f"-- Record schema {SCHEMA_VERSION}. In any DuckDB: .read DIR/schema/duckdb.sql, then FROM articles('DIR').\n"
        f"-- Macros: {', '.join((*_VIEWS, *_PARTS))}; a macro needs the table's files to be there.\n"
        "SET TimeZone = 'UTC';\n"
    )
    lines = (f"CREATE OR REPLACE MACRO lines_{table}(dir) AS TABLE FROM {read_json(_glob_of(table), table)};\n" for table in TABLES)
    views = (f"CREATE OR REPLACE MACRO {name}(dir) AS TABLE{select.format(**names)};\n" for name, select in _definitions())
    return head + "".join((*lines, *views))


def _definitions() -> Iterator[tuple[str, str]]:
    for name, select in _VIEWS.items():
        yield name, "\n" + select.lstrip()
    for name, fields in _PARTS.items():
        yield name, _PART.format(column=name, fields=fields or _fields_of_part(name)).rstrip()


def _fields_of_part(column: str) -> str:
    (found,) = (entry.type.item for entry in fields_of(table_record("articles")) if entry.name == column)
    assert found is not None  # noqa: S101 - a list of records
    assert found.record is not None  # noqa: S101
    return ", ".join(f'part.entry."{entry.name}"' for entry in fields_of(found.record))


def _glob_of(table: str) -> str:
    return f"dir || '/{table}/{SEGMENT_GLOB}'"


def _literal_glob(path: str) -> str:
    """Return the glob that matches one path: DuckDB takes every name of a list for a glob."""
    return "".join(f"[{character}]" if character in "*?[" else character for character in path)
