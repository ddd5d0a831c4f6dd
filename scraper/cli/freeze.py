"""`backissue freeze`: a page and what is read from it, as a fixture folder whose existence is the test."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson

from scraper.cli.arguments import folder, is_http_url, verb_parser
from scraper.cli.exit_codes import CommandError, ExitCode

if TYPE_CHECKING:
    import argparse

    from scraper.cli.arguments import Subparsers
    from scraper.extraction.result import Extraction

PAGE_NAME, EXPECTED_NAME = "page.html.gz", "expected.json"
_MANY = 100
"""Folders of one family and day."""


def add_parser(subparsers: Subparsers) -> None:
    """Add the verb's parser."""
    parser = verb_parser(
        subparsers,
        "freeze",
        "keep a page as a test of extraction",
        description="Write a page and every field read from it into a fixture folder, FAMILY/DAY/{page.html.gz, expected.json}.",
        examples="""
        backissue freeze page.html --url https://news.example/1 --out tests/fixtures
        backissue freeze page.html --name harbour-bell --out tests/fixtures   under a name of its own
        """,
    )
    parser.add_argument("page", metavar="FILE|-", help="an HTML page (gzip is understood), - for stdin")
    parser.add_argument("--url", metavar="URL", help="URL that the page was fetched from")
    parser.add_argument("--out", metavar="DIR", required=True, type=folder, help="folder of the fixtures")
    parser.add_argument("--name", metavar="FAMILY", help="folder of the family (default: the profile's name, else generic)")


def run(args: argparse.Namespace) -> int:
    """Write the folder, print its path, and return the exit code."""
    from scraper.cli.page_extraction import extract_page
    from scraper.cli.page_file import UnreadableError, read_page, read_stdin
    from scraper.page import Page

    if args.url is not None and not is_http_url(args.url):
        raise CommandError(f"not an http(s) URL: {args.url}")
    try:
        body = read_stdin() if args.page == "-" else read_page(args.page)
    except UnreadableError as error:
        raise CommandError(f"cannot read {'stdin' if args.page == '-' else args.page}: {error}") from error
    extraction = extract_page(Page(body, args.url))
    if extraction.status == "failed":
        raise CommandError(f"the page cannot be read: {extraction.reason}")
    family = args.name or extraction.profile or "generic"
    if Path(family).name != family or family in (".", ".."):
        raise CommandError(f"not the name of a folder: {family}")
    folder = _folder(Path(args.out) / family, extraction.article.published_date or "undated")
    (folder / PAGE_NAME).write_bytes(gzip.compress(body, mtime=0))
    (folder / EXPECTED_NAME).write_bytes(orjson.dumps(expected(extraction, args.url), option=orjson.OPT_INDENT_2) + b"\n")
    print(folder)
    return ExitCode.DONE


def _folder(family: Path, day: str) -> Path:
    """Make and return a folder that is new: the day's, or the day's with a number."""
    for number in range(1, _MANY):
        folder = family / (day if number == 1 else f"{day}-{number}")
        try:
            folder.mkdir(parents=True)
        except FileExistsError:
            continue
        except OSError as error:
            raise CommandError(f"cannot make {folder}: {error.strerror}") from error
        return folder
    raise CommandError(f"{family} holds {_MANY - 1} pages of {day} already")


def expected(extraction: Extraction, url: str | None) -> dict[str, Any]:
    """Return what a fixture pins: the URL, and every field as JSON. `teasers` are (block, title) in page order; evidence is left out."""
    whole = orjson.loads(orjson.dumps(extraction))
    pinned = {name: whole[name] for name in ("status", "reason", "profile", "page_date", "weather", "weather_source")}
    article = {name: value for name, value in whole["article"].items() if name not in ("teasers", "failed_fields")}
    teasers = [[seen["block"], seen["title"]] for seen in whole["sightings"]]
    return {"url": url, **pinned, "article": article, "teasers": teasers}
