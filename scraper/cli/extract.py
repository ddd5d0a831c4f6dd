"""`backissue extract`: one page, or every page of a list, as Extractions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.cli.arguments import add_allow_private, is_http_url, positive_int, positive_seconds, verb_parser
from scraper.cli.exit_codes import CommandError, ExitCode
from scraper.cli.streams import write_json

if TYPE_CHECKING:
    import argparse

    from scraper.cli.arguments import Subparsers
    from scraper.page import Page


_TIMEOUT_S = 60.0


def add_parser(subparsers: Subparsers) -> None:
    """Add the verb's parser."""
    parser = verb_parser(
        subparsers,
        "extract",
        "read the article, the weather and the teasers of a page",
        description="Read article, weather and teasers of a page, HTML or a plain-text dump of one, or of every page of a list.",
        examples="""
        backissue extract page.html                       for people
        backissue extract page.html.gz --json             for machines: one JSON object
        backissue extract dump.txt --text --json          a page saved as plain text
        backissue extract - --url https://news.example/1  from stdin; the URL makes links absolute and finds the site's profile
        backissue extract https://news.example/1          fetched once, if robots.txt allows
        backissue extract --explain page.html             which witnesses spoke for every field
        backissue extract --batch list.jsonl > out.jsonl  lines {"id", "path", "url"}; one Extraction a line, in the same order
        """,
    )
    parser.add_argument("page", metavar="FILE|-|URL", nargs="?", help="a file (gzip is understood), - for stdin, or an http(s) URL")
    parser.add_argument("--batch", metavar="LIST", help="extract every page of a list in JSON lines (gzip is understood), - for stdin")
    parser.add_argument("--url", metavar="URL", help="URL that the page in FILE was fetched from")
    parser.add_argument("--text", action="store_true", help="the page is a plain-text dump (default: told by the page itself)")
    parser.add_argument("--json", action="store_true", help="print the Extraction as one JSON object")
    parser.add_argument("--explain", action="store_true", help="print the evidence too: every witness of every field")
    parser.add_argument("--jobs", metavar="N", type=positive_int, help="worker processes of --batch (default: one per core)")
    parser.add_argument(
        "--timeout", metavar="SECONDS", type=positive_seconds, help=f"time a page of --batch may take (default: {_TIMEOUT_S:g})"
    )
    add_allow_private(parser)


def run(args: argparse.Namespace) -> int:
    """Extract, print, and return the exit code."""
    if (args.page is None) == (args.batch is None):
        raise CommandError("extract needs one page or --batch LIST (see 'backissue extract --help')")
    if args.url is not None and not is_http_url(args.url):
        raise CommandError(f"not an http(s) URL: {args.url}")
    if args.batch is None and (args.jobs, args.timeout) != (None, None):
        raise CommandError(f"--{'timeout' if args.jobs is None else 'jobs'} is for --batch only")
    text = True if args.text else None
    if args.batch is not None:
        return _batch(args, text)
    return _print(args, _page(args, text))


def _batch(args: argparse.Namespace, text: bool | None) -> int:
    if args.url is not None:
        raise CommandError("--url belongs to one page; in a list every line has its own")
    from scraper.cli.batch import run_batch
    from scraper.cli.page_extraction import Options

    return run_batch(args.batch, Options(text=text, explain=args.explain, limit_s=args.timeout or _TIMEOUT_S), args.jobs)


def _page(args: argparse.Namespace, text: bool | None) -> Page:
    from scraper.page import Page

    if "://" in args.page:
        from scraper.cli.fetch import fetch

        fetched = fetch(args.page, frozenset(host.lower() for host in args.allow_private))
        return Page(fetched.body, args.url or fetched.url, fetched.headers, fetched.captured_at, text=text)
    from scraper.cli.page_file import UnreadableError, read_page, read_stdin

    try:
        return Page(read_stdin() if args.page == "-" else read_page(args.page), args.url, text=text)
    except UnreadableError as error:
        raise CommandError(f"cannot read {'stdin' if args.page == '-' else args.page}: {error}") from error


def _print(args: argparse.Namespace, page: Page) -> int:
    from scraper.cli.page_extraction import extract_page

    extraction = extract_page(page)
    if args.json:
        from scraper.cli.extraction_json import extraction_json

        write_json(extraction_json(extraction, explain=args.explain))
    else:
        from scraper.cli.extraction_report import report

        print("\n".join(report(extraction, explain=args.explain)))
    return ExitCode.INTERNAL if extraction.status == "failed" else ExitCode.DONE
