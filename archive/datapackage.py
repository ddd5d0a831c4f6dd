"""What an archive says of itself to other tools: JSON Schema files, a script for DuckDB and a Frictionless `datapackage.json`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from archive.duckdb_sql import macro_script
from archive.durable import make_directories, write_atomically
from archive.manifest import FILE as MANIFEST_FILE
from archive.records import SCHEMA_VERSION, TABLES
from archive.schema import fields_of, json_schema, table_record

if TYPE_CHECKING:
    from pathlib import Path

    from archive.manifest import Manifest
    from archive.schema import Column

FILE = "datapackage.json"
SCHEMA_FOLDER = "schema"
DUCKDB_SCRIPT = "duckdb.sql"
_FIELD_TYPES = {"list": "array", "record": "object"}
_TIME_TYPES = {"date-time": "datetime", "date": "date"}
_OPTIONS = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE


def write_schemas(directory: Path) -> None:
    """Write `schema/TABLE.schema.json` for every table and `schema/duckdb.sql`, where they are missing or differ."""
    make_directories(directory / SCHEMA_FOLDER)
    for table in TABLES:
        _replace(directory / SCHEMA_FOLDER / f"{table}.schema.json", _json(json_schema(table_record(table))))
    _replace(directory / SCHEMA_FOLDER / DUCKDB_SCRIPT, macro_script().encode())


def write_description(directory: Path, manifest: Manifest) -> None:
    """Write `datapackage.json` for a manifest's segments, where it differs (Data Package standard 2.0, Table Schema field types)."""
    _replace(directory / FILE, _json(_data_package(manifest)))


def _json(content: dict[str, Any]) -> bytes:
    return orjson.dumps(content, option=_OPTIONS)


def _replace(path: Path, content: bytes) -> None:
    if not path.exists() or path.read_bytes() != content:
        write_atomically(path, content)


def _data_package(manifest: Manifest) -> dict[str, Any]:
    tables = [_table_resource(table, manifest) for table in TABLES if any(segment.table == table for segment in manifest.segments)]
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "newspaper-archive",
        "version": SCHEMA_VERSION,
        "created": manifest.created_at,
        "resources": [*tables, {"name": "manifest", "path": MANIFEST_FILE, "format": "json", "mediatype": "application/json"}],
    }


def _table_resource(table: str, manifest: Manifest) -> dict[str, Any]:
    paths = [segment.path for segment in manifest.segments if segment.table == table]
    compressions = {path.rpartition(".")[2] for path in paths}
    return {
        "name": table,
        "path": paths,
        "format": "jsonl",
        "mediatype": "application/jsonl",
        "encoding": "utf-8",
        **({"compression": compressions.pop()} if len(compressions) == 1 else {}),
        "schema": {"fields": [_field(column) for column in fields_of(table_record(table))]},
    }


def _field(column: Column) -> dict[str, Any]:
    """Return a field's Table Schema (datapackage.org, standard 2.0)."""
    kind = _TIME_TYPES[column.type.format] if column.type.format else _FIELD_TYPES.get(column.type.kind, column.type.kind)
    field: dict[str, Any] = {"name": column.name, "type": kind, "description": column.doc}
    return field if column.type.nullable else field | {"constraints": {"required": True}}
