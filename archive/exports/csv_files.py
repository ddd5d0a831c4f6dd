"""CSV: one file a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.exports.cells import write_csv
from archive.exports.selection import rows
from archive.exports.target import new_folder
from archive.records import TABLES
from archive.schema import fields_of, table_record

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from archive.reader import Archive


def export_csv(
    archive: Archive,
    target: Path | str,
    *,
    tables: Sequence[str] = TABLES,
    history: bool = False,
    sites: Collection[str] = (),
    bom: bool = False,
) -> dict[str, int]:
    """Write `TABLE.csv` for each table, with every column of the schema, and return the number of rows of each.

    Args:
        archive: what to export.
        target: a new or empty folder.
        tables: tables to write.
        history: all revisions of the articles, not the latest only.
        sites: only rows of these sites; all where none is named.
        bom: begin files with a byte order mark.

    Raises:
        ExportTargetError: the folder holds something.
        DamagedArchiveError: a segment is missing or damaged.
    """
    with new_folder(target) as folder:
        return {
            table: write_csv(
                folder / f"{table}.csv",
                [column.name for column in fields_of(table_record(table))],
                rows(archive, table, history=history, sites=sites),
                bom=bom,
            )
            for table in tables
        }
