"""CSV that a spreadsheet program opens without running anything (RFC 4180; OWASP, "CSV Injection")."""

from __future__ import annotations

import csv
from typing import IO, TYPE_CHECKING, Any

import orjson

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")
"""A text cell that begins with one of these gets an apostrophe in front: programs would take it for a formula, or drop it."""


def cell(value: Any) -> str:
    """Return what stands in a cell: nothing for null, `true` and `false`, numbers as in JSON, lists and records as JSON, else the text."""
    if value is None:
        return ""
    if isinstance(value, str):
        return f"'{value}" if value.startswith(FORMULA_STARTS) else value
    return orjson.dumps(value).decode()


def write_csv(path: Path, names: Sequence[str], rows: Iterable[dict[str, Any]], *, bom: bool) -> int:
    """Write rows under a line of names and return their number. UTF-8, lines end in CR LF; `bom` is what Excel knows UTF-8 by."""
    with path.open("x", encoding="utf-8-sig" if bom else "utf-8", newline="") as file:
        return _write(file, names, rows)


def _write(file: IO[str], names: Sequence[str], rows: Iterable[dict[str, Any]]) -> int:
    writer = csv.writer(file)
    writer.writerow(names)
    count = 0
    for row in rows:
        writer.writerow([cell(row.get(name)) for name in names])
        count += 1
    return count
