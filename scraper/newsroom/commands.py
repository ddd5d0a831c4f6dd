"""What `newsroom serve|key|check` do."""

from __future__ import annotations

import json
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from .check import check
from .faults import faults
from .hosting import Hosting
from .life import Life
from .log import RequestLog, read_log
from .options import LAST_PORT
from .papers import PAPERS, sites_of
from .politeness import judge
from .server import serve_forever
from .variants import ADDRESSES, Variants

if TYPE_CHECKING:
    import argparse

    from .server import NewsroomServer
    from .site import Site

DONE = 0
DIFFERS = 8
"""The archive is not exact, or the crawler not polite."""
_KEPT_VISITS = 10_000


def run(options: argparse.Namespace) -> int:
    """Do what the options say and return the exit code: 0, or 8 where an archive is not exact or its crawl was not polite.

    Raises:
        ValueError: an unknown skin, fault or variant, an archive where none is wanted or none where one is, a damaged log.
        OSError: a port is taken, a file cannot be read or written.
    """
    if (options.action == "check") != (options.archive is not None):
        raise ValueError("check needs the folder of an archive, the other actions take none")
    sites = sites_from(options)
    if options.action == "serve":
        return _serve(sites, options)
    return _print_key(sites, options.revisions) if options.action == "key" else _compare(sites, options)


def sites_from(options: argparse.Namespace) -> list[Site]:
    """Return the papers that the options describe, with the base URLs that serving them gives.

    Raises:
        ValueError: an unknown skin, fault or variant.
    """
    skins = [paper.skin for paper in PAPERS] if options.skins == "all" else _names(options.skins)
    if not skins:
        raise ValueError(f"no skin is named; there are {', '.join(paper.skin for paper in PAPERS)}")
    sites = sites_of(skins, options.size, options.seed)
    for site in sites:
        site.crawl_delay = options.crawl_delay
        site.life = Life(edited=options.edited, deleted=options.deleted, moved=options.moved, lively=options.lively)
        site.variants = _variants(options)
        if options.faults:
            site.faults = faults("all" if options.faults == "all" else _names(options.faults))
    hosting = Hosting(sites, options.hosting)
    if options.port + hosting.ports - 1 > LAST_PORT:
        raise ValueError(f"{hosting.ports} papers at ports from {options.port} on go beyond {LAST_PORT}: begin lower, or use --hosting")
    hosting.settle(options.host, range(options.port, options.port + hosting.ports))
    return sites


def _names(text: str) -> list[str]:
    return [name for name in text.replace(" ", "").split(",") if name]


def _variants(options: argparse.Namespace) -> Variants:
    if options.variants == "all":
        return Variants.all(options.canonicals)
    switched = dict.fromkeys(_names(options.variants), True)
    unknown = [name for name in switched if name not in ADDRESSES]
    if unknown:
        raise ValueError(f"no variant {unknown[0]!r}; there are {', '.join(ADDRESSES)}")
    return Variants(**switched, canonicals=options.canonicals)


def _serve(sites: list[Site], options: argparse.Namespace) -> int:
    if options.rate:
        sites[0].clock.run(options.rate)
    with ExitStack() as open_files:
        file = open_files.enter_context(Path(options.log).open("a", encoding="utf-8", buffering=1)) if options.log else None
        log = RequestLog(_KEPT_VISITS, file)
        serve_forever(sites, options.host, options.port, _announce, hosting=options.hosting, log=log)
    return DONE


def _announce(server: NewsroomServer) -> None:
    for site in server.sites:
        sys.stderr.write(f"{site.name}  {site.base_url}/\n")


def _print_key(sites: list[Site], every_state: bool) -> int:
    for site in sites:
        for key in site.key_articles():
            states = site.key_revisions(site.article_number(key["url"]) or 0) if every_state else [key]
            for state in states:
                sys.stdout.buffer.write(json.dumps({"url": key["url"]} | state, ensure_ascii=False).encode() + b"\n")
    return DONE


def _compare(sites: list[Site], options: argparse.Namespace) -> int:
    try:
        visits = read_log(options.log) if options.log else None
    except ValueError as error:
        raise ValueError(f"{options.log} is no log of serve --log: {error}") from error
    result = check(sites, options.archive, visits)
    sys.stdout.write(result.render() + "\n")
    if visits is None:
        return DONE if result.exact else DIFFERS
    manners = judge(visits, sites)
    sys.stdout.write(manners.render() + "\n")
    return DONE if result.exact and manners.polite else DIFFERS
