"""A table in pieces that fit into memory, however large its lines are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import orjson

from archive.schema import fields_of, table_record
from archive.upgrade import is_current, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from archive.reader import Archive

CHUNK_ROWS = 10_000
CHUNK_BYTES = 32 << 20


def line_chunks(archive: Archive, table: str, *, history: bool) -> Iterator[list[bytes]]:
    """Yield a table's lines in lists of up to `CHUNK_ROWS` lines and about `CHUNK_BYTES` bytes; errors as `Archive.lines`."""
    chunk: list[bytes] = []
    size = 0
    for line in archive.selected_lines(table, history=history):
        chunk.append(line)
        size += len(line)
        if len(chunk) >= CHUNK_ROWS or size >= CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def column_chunks(archive: Archive, table: str, *, history: bool) -> Iterator[dict[str, list[Any]]]:
    """Yield a table's columns, in the schema's order, as lists of JSON values."""
    names = [column.name for column in fields_of(table_record(table))]
    for lines in line_chunks(archive, table, history=history):
        rows = list(map(partial(parse, table), lines))
        yield {name: [row[name] for row in rows] for name in names}


def text_chunks(archive: Archive, table: str, *, history: bool) -> Iterator[bytes]:
    """Yield a table as JSON lines of this schema version."""
    for lines in line_chunks(archive, table, history=history):
        yield b"".join(line if is_current(line) else orjson.dumps(parse(table, line), option=orjson.OPT_APPEND_NEWLINE) for line in lines)
