"""`backissue demo`: crawl the generated newspapers on this machine, compare the archive with the answer key, load it."""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from scraper.cli.arguments import verb_parser
from scraper.cli.exit_codes import ExitCode

if TYPE_CHECKING:
    import argparse

    from scraper.cli.arguments import Subparsers

ARTICLES_EACH = 160
"""Articles of each of the two newspapers."""
CONCURRENCY = 8


def add_parser(subparsers: Subparsers) -> None:
    """Add the verb's parser."""
    parser = verb_parser(
        subparsers,
        "demo",
        "crawl two generated newspapers on this machine, check every field, load the archive",
        examples="""
        backissue demo                 into ./demo-archive
        backissue demo --out /tmp/try  into another folder
        """,
    )
    parser.add_argument(
        "--out", metavar="DIR", help="folder of the archive (default: demo-archive, or demo-archive-2 … where that is taken)"
    )


def run(args: argparse.Namespace) -> int:
    """Crawl, compare, load; return the exit code: 1 where the archive differs from the answer key."""
    from scraper.cli.crawling import CrawlOptions, crawl  # imports Scrapy
    from scraper.cli.loading import demonstrate
    from scraper.newsroom import default_sites, serve
    from scraper.newsroom.check import check

    out = Path(args.out) if args.out else _free_folder()
    sites = default_sites(size=ARTICLES_EACH)
    with serve(sites) as room:
        for site in sites:
            print(f"{site.name}: {ARTICLES_EACH} articles at {site.base_url}/", file=sys.stderr)
        options = CrawlOptions(urls=tuple(room.urls), out=out, delay=0.0, concurrency=CONCURRENCY, allow_private=("127.0.0.1",))
        report = crawl(options)
        print(report.message, file=sys.stderr)
        result = check(sites, out)
    print(f"The archive {out} against the answer key of the newspapers:\n")
    print(result.render())
    print("\nLoad it:\n")
    for line in demonstrate(out):
        print(line)
    if report.exit_code != ExitCode.DONE:
        return report.exit_code
    return ExitCode.DONE if result.exact else ExitCode.INTERNAL


def _free_folder() -> Path:
    """Return demo-archive, or the first numbered one that does not exist: a demo never writes into what is there."""
    first = Path("demo-archive")
    if not first.exists():
        return first
    return next(path for number in count(2) if not (path := Path(f"demo-archive-{number}")).exists())
