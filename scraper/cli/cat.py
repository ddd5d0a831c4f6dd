"""`backissue cat DIR TABLE`: the records of a table, one JSON object a line."""

from __future__ import annotations

import sys
from itertools import islice
from typing import TYPE_CHECKING

from archive.records import TABLES
from scraper.cli.arguments import folder, known_site, positive_int, verb_parser
from scraper.cli.exit_codes import ExitCode

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from archive import Archive
    from scraper.cli.arguments import Subparsers


def add_parser(subparsers: Subparsers) -> None:
    """Add the verb's parser."""
    parser = verb_parser(
        subparsers,
        "cat",
        "print the records of a table, one JSON object a line",
        examples="""
        backissue cat DIR articles | jq -r .title    every title
        backissue cat DIR weather --site news.example > weather.jsonl
        backissue cat DIR articles --limit 1 | jq .  one article, readable
        """,
    )
    parser.add_argument(
        "archive", metavar="DIR", type=folder, help="folder of the archive; it may be written to meanwhile: sealed segments are read"
    )
    parser.add_argument("table", metavar="TABLE", choices=TABLES, help=f"one of {', '.join(TABLES)}")
    parser.add_argument("--site", metavar="SITE", help="only lines of this site")
    parser.add_argument("--limit", metavar="N", type=positive_int, help="stop after N lines")


def run(args: argparse.Namespace) -> int:
    """Print, and return the exit code."""
    from scraper.cli.sealed import open_sealed

    opened = open_sealed(args.archive)
    if args.site is not None:
        known_site(opened, args.site)
    out = sys.stdout.buffer
    for line in islice(_lines(opened, args.table, args.site), args.limit):
        out.write(line)
    out.flush()
    return ExitCode.DONE


def _lines(opened: Archive, table: str, site: str | None) -> Iterator[bytes]:
    """Return lines with their newline, as they stand in the segments."""
    if site is None:
        return opened.lines(table)
    import orjson

    return (line for line in opened.lines(table) if orjson.loads(line)["site"] == site)
