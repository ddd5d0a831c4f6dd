"""`backissue export DIR --format FORMAT --out FOLDER`: a copy of an archive for another tool."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from archive.records import TABLES
from scraper.cli.arguments import folder, known_site, positive_int, verb_parser
from scraper.cli.exit_codes import CommandError, ExitCode

if TYPE_CHECKING:
    import argparse

    from archive import Archive
    from scraper.cli.arguments import Subparsers

FORMATS = ("parquet", "csv", "text", "sample")
_ONLY_FOR = {
    "table": ("parquet", "csv"),
    "history": ("parquet", "csv"),
    "bom": ("csv", "text", "sample"),
    "per_site": ("sample",),
    "seed": ("sample",),
}
_SAMPLE_SIZE = 20


def add_parser(subparsers: Subparsers) -> None:
    """Add the verb's parser."""
    parser = verb_parser(
        subparsers,
        "export",
        "copy an archive into Parquet, CSV, a folder of text files or a sample for hand-coding",
        examples="""
        backissue export DIR --format parquet --out parquet            every table, articles in their latest revision
        backissue export DIR --format csv --table articles --bom --out csv   for Excel
        backissue export DIR --format text --out texts                 one text file an article
        backissue export DIR --format sample --per-site 50 --seed 7 --out sample   to code by hand
        """,
    )
    parser.add_argument(
        "archive", metavar="DIR", type=folder, help="folder of the archive; it may be written to meanwhile: sealed segments are read"
    )
    parser.add_argument("--format", required=True, choices=FORMATS, help="what to write")
    parser.add_argument("--out", required=True, type=folder, metavar="FOLDER", help="new or empty folder to write to")
    parser.add_argument("--table", action="append", choices=TABLES, help="only this table; repeatable (parquet, csv)")
    parser.add_argument("--history", action="store_true", help="every revision of the articles, not the latest only (parquet, csv)")
    parser.add_argument("--site", action="append", metavar="SITE", help="only rows of this site; repeatable")
    parser.add_argument("--bom", action="store_true", help="begin CSV files with a byte order mark, by which Excel knows UTF-8")
    parser.add_argument("--per-site", type=positive_int, metavar="N", help=f"articles of a site in the sample (default: {_SAMPLE_SIZE})")
    parser.add_argument("--seed", type=int, metavar="N", help="number the sample is drawn by (default: 0)")


def run(args: argparse.Namespace) -> int:
    """Export, say what was written, and return the exit code."""
    import archive
    from scraper.cli.sealed import open_sealed

    for option, formats in _ONLY_FOR.items():
        value = getattr(args, option)
        if value is not None and value is not False and args.format not in formats:
            raise CommandError(f"--{option.replace('_', '-')} is for --format {_either(formats)} only")
    opened = open_sealed(args.archive)
    for site in args.site or ():
        known_site(opened, site)
    try:
        counts = _export(opened, args)
    except (archive.ExportTargetError, archive.MissingEngineError) as error:
        raise CommandError(str(error)) from error
    print(f"{args.out}: {', '.join(f'{count} {table}' for table, count in counts.items())}", file=sys.stderr)
    return ExitCode.DONE


def _either(names: tuple[str, ...]) -> str:
    *first, last = names
    return f"{', '.join(first)} or {last}" if first else last


def _export(opened: Archive, args: argparse.Namespace) -> dict[str, int]:
    from archive import exports

    sites, tables = frozenset(args.site or ()), tuple(dict.fromkeys(args.table or TABLES))
    if args.format == "parquet":
        return exports.export_parquet(opened, args.out, tables=tables, history=args.history, sites=sites)
    if args.format == "csv":
        return exports.export_csv(opened, args.out, tables=tables, history=args.history, sites=sites, bom=args.bom)
    if args.format == "text":
        return exports.export_text(opened, args.out, sites=sites, bom=args.bom)
    return exports.export_sample(opened, args.out, per_site=args.per_site or _SAMPLE_SIZE, seed=args.seed or 0, sites=sites, bom=args.bom)
