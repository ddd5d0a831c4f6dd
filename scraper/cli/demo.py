"""`backissue demo`: crawl the generated newspapers on this machine, compare the archive with the answer key, load it."""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from scraper.cli.arguments import folder, verb_parser
from scraper.cli.exit_codes import CommandError, ExitCode

if TYPE_CHECKING:
    import argparse

    from scraper.cli.arguments import Subparsers
    from scraper.newsroom.verdict import CheckResult

EXACT_SKINS = ("mediaon", "ndsoft")
"""Papers of the families that must come out exact in every field."""
FURTHER_SKINS = ("ndsoft_old", "portal", "wordpress", "graph", "german", "japanese")
"""Papers that show how other kinds of newspaper fare; what is not right yet is said."""
ARTICLES_EACH = 160
FURTHER_ARTICLES_EACH = 60
CONCURRENCY = 8


def add_parser(subparsers: Subparsers) -> None:
    """Add the verb's parser."""
    parser = verb_parser(
        subparsers,
        "demo",
        "crawl generated newspapers on this machine, check every field, load the archive",
        examples="""
        backissue demo                 into ./demo-archive
        backissue demo --out /tmp/try  into another folder
        """,
    )
    parser.add_argument(
        "--out",
        metavar="DIR",
        type=folder,
        help="new or empty folder of the archive (default: demo-archive, or demo-archive-2 … where that is taken)",
    )


def run(args: argparse.Namespace) -> int:
    """Crawl, compare, load; return the exit code: 1 where a paper that must be exact differs from its answer key."""
    from scraper.cli.crawling import CrawlOptions, crawl  # imports Scrapy
    from scraper.cli.loading import demonstrate
    from scraper.newsroom import serve, sites_of
    from scraper.newsroom.check import check

    out = _unused(Path(args.out)) if args.out else _free_folder()
    exact, further = sites_of(EXACT_SKINS, ARTICLES_EACH), sites_of(FURTHER_SKINS, FURTHER_ARTICLES_EACH)
    with serve([*exact, *further]) as room:
        for site in room.sites:
            print(f"{site.name} ({site.skin.name}): {site.size} articles at {site.base_url}/", file=sys.stderr)
        options = CrawlOptions(urls=tuple(room.urls), out=out, delay=0.0, concurrency=CONCURRENCY, allow_private=("127.0.0.1",))
        report = crawl(options)
        print(report.message, file=sys.stderr)
        result = check(exact, out, among_others=True)
        others = [(site, check([site], out, among_others=True)) for site in further]
    print(f"The archive {out} against the answer key of the two Korean families:\n")
    print(result.render())
    print("\nOther kinds of newspaper, values that are not the key's:\n")
    for site, compared in others:
        print(f"{site.skin.name:12} {_summary(compared)}")
    print("\nLoad it:\n")
    for line in demonstrate(out):
        print(line)
    if report.exit_code != ExitCode.DONE:
        return report.exit_code
    return ExitCode.DONE if result.exact else ExitCode.INTERNAL


def _summary(result: CheckResult) -> str:
    """Return what of one paper is missing, doubled or wrong, field by field with counts."""
    held = f"{result.articles - len(result.missing)} of {result.articles} articles"
    counts = {"missing": len(result.missing), "doubled": len(result.doubled), "unexpected": len(result.unexpected)}
    counts |= {name: tally.wrong for name, tally in result.tallies.items() if tally.decides}
    wrong = ", ".join(f"{name} {count}" for name, count in counts.items() if count)
    return f"{held}; {wrong or 'exact'}"


def _unused(place: Path) -> Path:
    """Return a folder that a demo may fill: generated newspapers are not to come among what somebody gathered."""
    from archive.exports.target import is_free

    if not is_free(place):
        raise CommandError(f"{place} is there already: name a new or empty folder")
    return place


def _free_folder() -> Path:
    """Return demo-archive, or the first numbered one that does not exist: a demo never writes into what is there."""
    first = Path("demo-archive")
    if not first.exists():
        return first
    return next(path for number in count(2) if not (path := Path(f"demo-archive-{number}")).exists())
