"""What an archive says of itself to other tools: JSON Schema files and a Frictionless `datapackage.json`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from archive.durable import make_directories, write_atomically
from archive.manifest import FILE as MANIFEST_FILE
from archive.records import SCHEMA_VERSION, TABLES
from archive.schema import fields_of, json_schema, table_record

if TYPE_CHECKING:
    from pathlib import Path

    from archive.manifest import Manifest

FILE = "datapackage.json"
SCHEMA_FOLDER = "schema"
_FIELD_TYPES = {"list": "array", "record": "object"}
_OPTIONS = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE


def write_schemas(directory: Path) -> None:
    """Write `schema/TABLE.schema.json` for every table, where it is missing or differs."""
    make_directories(directory / SCHEMA_FOLDER)
    for table in TABLES:
        _replace(directory / SCHEMA_FOLDER / f"{table}.schema.json", json_schema(table_record(table)))


def write_description(directory: Path, manifest: Manifest) -> None:
    """Write `datapackage.json` for a manifest's segments, where it differs (Data Package standard 2.0, Table Schema field types)."""
    _replace(directory / FILE, _data_package(manifest))


def _replace(path: Path, content: dict[str, Any]) -> None:
    encoded = orjson.dumps(content, option=_OPTIONS)
    if not path.exists() or path.read_bytes() != encoded:
        write_atomically(path, encoded)


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
    return {
        "name": table,
        "path": [segment.path for segment in manifest.segments if segment.table == table],
        "format": "jsonl",
        "mediatype": "application/jsonl",
        "encoding": "utf-8",
        "compression": "gz",
        "schema": {
            "fields": [
                {"name": column.name, "type": _FIELD_TYPES.get(column.type.kind, column.type.kind), "description": column.doc}
                for column in fields_of(table_record(table))
            ]
        },
    }
