"""Which rows of an archive an export takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from archive.upgrade import parse

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from archive.reader import Archive


def rows(archive: Archive, table: str, *, history: bool, sites: Collection[str]) -> Iterator[dict[str, Any]]:
    """Yield a table's rows, of `articles` the latest revisions unless `history` is asked for; of all sites where none is named."""
    for line in archive.selected_lines(table, history=history):
        row = parse(table, line)
        if not sites or row["site"] in sites:
            yield row
