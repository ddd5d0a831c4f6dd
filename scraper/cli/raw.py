"""`backissue raw DIR ARTICLE_ID`: the page behind an article, as it was captured."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scraper.cli.arguments import folder, no_article, positive_int, verb_parser
from scraper.cli.exit_codes import CommandError, ExitCode

if TYPE_CHECKING:
    import argparse

    from archive import Archive
    from archive.records import RawPointer
    from scraper.cli.arguments import Subparsers


def add_parser(subparsers: Subparsers) -> None:
    """Add the verb's parser."""
    parser = verb_parser(
        subparsers,
        "raw",
        "print the page behind an article, as it was captured",
        examples="""
        backissue raw DIR news.example:no=62345 > page.html         the page, content encoding undone
        backissue raw DIR news.example:no=62345 --headers           status line and headers of the answer
        backissue raw DIR news.example:no=62345 --warc > one.warc.gz  its WARC record, byte for byte
        """,
    )
    parser.add_argument("archive", metavar="DIR", type=folder, help="folder of the archive")
    parser.add_argument("article", metavar="ARTICLE_ID", help="the article_id of its record")
    parser.add_argument("--revision", metavar="N", type=positive_int, help="the revision (default: the latest)")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--headers", action="store_true", help="print status line and headers instead of the page")
    form.add_argument("--warc", action="store_true", help="print the WARC record as it stands in its file, a gzip member")


def run(args: argparse.Namespace) -> int:
    """Print every part of the page, and return the exit code."""
    from archive.records import RawPointer
    from scraper.cli.sealed import open_sealed

    row = _find(open_sealed(args.archive), args.article, args.revision)
    if row is None:
        raise no_article(args.archive, args.article, args.revision)
    if not row["raw"]:
        raise CommandError(f"{args.article} was archived without its raw page")
    out = sys.stdout.buffer
    for pointer in row["raw"]:
        out.write(_form(Path(args.archive), RawPointer(**pointer), args))
    out.flush()
    return ExitCode.DONE


def _find(opened: Archive, article_id: str, revision: int | None) -> dict[str, Any] | None:
    """Return an article's row of one revision or of the latest; of equal ones (archives that were merged) the later capture."""
    import orjson

    needle = orjson.dumps(article_id)
    rows = (row for line in opened.lines("articles") if needle in line and (row := orjson.loads(line))["article_id"] == article_id)
    wanted = [row for row in rows if revision in (None, row["revision"])]
    return max(wanted, key=lambda row: (row["revision"], row["captured_at"]), default=None)


def _form(directory: Path, pointer: RawPointer, args: argparse.Namespace) -> bytes:
    from archive.readback import read_html, read_warc_record

    if args.warc:
        read_warc_record(directory, pointer)
        with (directory / pointer.warc_file).open("rb") as file:
            file.seek(pointer.offset)
            return file.read(pointer.length)
    if args.headers:
        return read_warc_record(directory, pointer).head + b"\r\n\r\n"
    return read_html(directory, pointer)[1]
