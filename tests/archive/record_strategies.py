"""Hypothesis strategies for records of every table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from archive import records
from archive.schema import ColumnType, fields_of

if TYPE_CHECKING:
    from collections.abc import Sequence

ANY_TEXT = st.text(st.characters(codec=None, categories=None), max_size=12)  # lone surrogates and NUL too
CLEAN_TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=12)
MOMENTS = st.datetimes().map(lambda moment: f"{moment.replace(microsecond=0).isoformat()}Z")
DAYS = st.dates().map(str)
FINITE = st.floats(allow_nan=False, allow_infinity=False)


def values(column: ColumnType, text: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    """Return values of a column's type."""
    if column.record is not None:
        return built(column.record, text)
    if column.item is not None:
        return st.lists(values(column.item, text), max_size=2)
    return st.none() | _plain(column, text) if column.nullable else _plain(column, text)


def _plain(column: ColumnType, text: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    if column.format is not None:
        return {"date-time": MOMENTS, "date": DAYS}[column.format]
    return {"string": text, "integer": st.integers(-(2**53), 2**53), "boolean": st.booleans(), "number": FINITE}[column.kind]


def built(record: type, text: st.SearchStrategy[str], **fixed: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return records of a type; `fixed` are strategies of single fields."""
    return st.builds(record, **({column.name: values(column.type, text) for column in fields_of(record)} | fixed))


def tables(text: st.SearchStrategy[str], kinds: Sequence[type] = records.RECORDS) -> st.SearchStrategy[Any]:
    """Return records of any table."""
    return st.sampled_from(kinds).flatmap(lambda record: built(record, text))
