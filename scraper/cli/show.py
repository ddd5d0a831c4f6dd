"""`backissue show DIR`: what an archive holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.cli.arguments import folder, verb_parser
from scraper.cli.exit_codes import ExitCode
from scraper.cli.streams import write_json

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from scraper.cli.arguments import Subparsers
    from scraper.cli.holdings import SiteHoldings

_COUNTED = ("articles", "teasers", "sightings", "weather", "captures")


def add_parser(subparsers: Subparsers) -> None:
    """Add the verb's parser."""
    parser = verb_parser(
        subparsers,
        "show",
        "say what an archive holds: by site and day, and how well the fields are filled",
        examples="""
        backissue show DIR         tables for people
        backissue show DIR --json  the same for machines
        """,
    )
    parser.add_argument(
        "archive", metavar="DIR", type=folder, help="folder of the archive; it may be written to meanwhile: sealed segments are read"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Count, print, and return the exit code."""
    import orjson

    from scraper.cli.holdings import holdings
    from scraper.cli.sealed import open_sealed

    sites = holdings(open_sealed(args.archive))
    if args.json:
        write_json(orjson.dumps({"sites": sites}, option=orjson.OPT_INDENT_2))
    else:
        print("\n".join(_report(sites)))
    return ExitCode.DONE


def _report(sites: list[SiteHoldings]) -> Iterator[str]:
    from scraper.cli.terminal import columns, wrap

    if not sites:
        yield "the archive holds no records yet"
        return
    yield from _days(sites)
    for site in sites:
        yield ""
        yield from wrap(_headline(site), columns())
        yield from wrap(f"captures: {_listed(site.events)}", columns())
        if site.failed:
            yield from wrap(f"failed fields: {_listed(site.failed)}", columns())
    for group in _side_by_side([site for site in sites if site.revisions]):
        yield ""
        yield from _fields(group)


def _days(sites: list[SiteHoldings]) -> Iterator[str]:
    from scraper.cli.holdings import total
    from scraper.cli.terminal import table

    rows = [(site.site, day.day, *(f"{getattr(day, name):,}" for name in _COUNTED)) for site in sites for day in site.days]
    if len(rows) > 1:
        sums = total([day for site in sites for day in site.days])
        rows.append(("total", "", *(f"{sums[name]:,}" for name in _COUNTED)))
    yield from table(("site", "captured", *_COUNTED), rows, numbers=frozenset(range(2, 2 + len(_COUNTED))), whole=frozenset([1]))


def _headline(site: SiteHoldings) -> str:
    published = f", published {site.published_from} to {site.published_to}" if site.published_from else ""
    return f"{site.site}: {site.articles:,} articles in {site.revisions:,} revisions{published}"


def _listed(counts: dict[str, int]) -> str:
    return ", ".join(f"{number:,} {name}" for name, number in sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _side_by_side(sites: list[SiteHoldings]) -> Iterator[list[SiteHoldings]]:
    """Yield the sites in groups whose columns fit beside each other."""
    from scraper.cli.holdings import STORY_FIELDS
    from scraper.cli.terminal import columns

    room = columns() - max(map(len, STORY_FIELDS))
    group: list[SiteHoldings] = []
    used = 0
    for site in sites:
        width = max(len(site.site), len("100 %")) + 2
        if group and used + width > room:
            yield group
            group, used = [], 0
        group.append(site)
        used += width
    if group:
        yield group


def _fields(sites: list[SiteHoldings]) -> Iterator[str]:
    from scraper.cli.holdings import STORY_FIELDS
    from scraper.cli.terminal import table

    rows = [(name, *(_percent(site.filled[name], site.revisions) for site in sites)) for name in STORY_FIELDS]
    yield from table(("field filled", *(site.site for site in sites)), rows, numbers=frozenset(range(1, 1 + len(sites))))


def _percent(part: int, whole: int) -> str:
    """Return a share that says 100 % only where it is all, and 0 % only where it is none."""
    if part in {0, whole}:
        return f"{100 * part // whole} %"
    return f"{min(99.9, max(0.1, 100 * part / whole)):.1f} %"
