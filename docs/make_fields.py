"""Write docs/fields.md, the field reference, from the record types: `make docs`. A test checks that it is current."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import TYPE_CHECKING

from archive import records
from archive.schema import ColumnType, fields_of

if TYPE_CHECKING:
    from collections.abc import Iterator

TARGET = Path(__file__).with_name("fields.md")

_INTRODUCTION = f"""\
# Field reference

Record schema {records.SCHEMA_VERSION}. This page is made from `archive/records.py` by `make docs`; every archive holds the same as
JSON Schema in its folder `schema/`.

Every line of a table holds every field of its record, in this order. A field that may be null says so; a list is never null, but
empty where there is nothing. A `date-time` (names end in `_at`) is UTC, `YYYY-MM-DDTHH:MM:SSZ`; a `date` (`_date`) is `YYYY-MM-DD`. No
field has two types; [loading](loading.md#types) says what each is in DuckDB, polars, pandas, Arrow and Hugging Face datasets.

Null means: the page does not say, or no witness deserved belief. A field whose extraction failed stands in `failed_fields`
besides, and its null or empty value says nothing about the page.
"""


def fields_page() -> str:
    """Return the text of docs/fields.md."""
    parts = [_INTRODUCTION, "Tables: " + ", ".join(f"[{name}](#{name})" for name in records.TABLES) + ".\n"]
    parts += ["\n".join(_section(name, record)) for name, record in zip(records.TABLES, records.RECORDS)]
    parts += ["## Parts of records\n", *("\n".join(_section(part.__name__, part, level=3)) for part in _parts())]
    parts.append(f"## Sky codes\n\n{', '.join(f'`{code}`' for code in records.SKY_CODES)}\n")
    return "\n".join(parts)


def _section(title: str, record: type, level: int = 2) -> Iterator[str]:
    yield f"{'#' * level} {title}\n"
    yield inspect.cleandoc(record.__doc__ or "") + "\n"
    yield "| field | type | meaning |"
    yield "|---|---|---|"
    for column in fields_of(record):
        yield f"| `{column.name}` | {_type(column.type)} | {column.doc.replace('|', chr(92) + '|')} |"
    yield ""


def _type(column: ColumnType) -> str:
    if column.item is not None:
        return f"list of {_type(column.item)}"
    name = f"[{column.record.__name__}](#{column.record.__name__.lower()})" if column.record else column.kind
    if column.format is not None:
        name = f"{name} ({column.format})"
    return f"{name} or null" if column.nullable else name


def _parts() -> list[type]:
    """Return the record types that stand inside others, in the order in which they are first met."""
    met: list[type] = []
    for record in records.RECORDS:
        for column in fields_of(record):
            part = column.type.record or (column.type.item.record if column.type.item else None)
            if part is not None and part not in met:
                met.append(part)
    return met


if __name__ == "__main__":
    TARGET.write_text(fields_page(), encoding="utf-8")
