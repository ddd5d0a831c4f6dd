"""What a crawl would take: the sources are read, no article is asked for, and nothing is left behind."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from archive.identity import site_of
from scraper.cli.crawling import crawl
from scraper.cli.exit_codes import ExitCode
from scraper.cli.terminal import duration, size
from scraper.extensions.throttle import delay_of

if TYPE_CHECKING:
    from scraper.cli.crawling import CrawlOptions

POLITE_DELAY_S = 1.0
"""What a crawl starts from between two requests to one host."""


def plan(options: CrawlOptions) -> int:
    """Read the sources only, into an archive that is thrown away; print what a crawl would take, and return the exit code."""
    with TemporaryDirectory(prefix="backissue-plan-") as folder:
        report = crawl(replace(options, out=Path(folder, "archive"), dry_run=True, revisit="none"))
        pages = sum(report.events.values())
    if report.exit_code not in (ExitCode.DONE, ExitCode.FAILURES):
        print(report.message, file=sys.stderr)
        return report.exit_code
    delay = options.delay if options.delay is not None else POLITE_DELAY_S
    mean = report.raw_bytes / max(1, pages)
    for site, articles in sorted(report.backlog.items()):
        own = max(delay, own_delay(site, options))
        pace = f"{duration(articles * own)} at one in {own:g} s"
        print(f"{site}: {articles} articles announced, {articles} requests, {pace}, about {size(articles * mean)} raw")
    if not report.backlog:
        print("no article announced: the sources name none, or none of the days asked for")
    print(f"{pages} pages read for the plan; lists may lead to more articles than the sources announce", file=sys.stderr)
    return ExitCode.DONE


def own_delay(site: str, options: CrawlOptions) -> float:
    """Return the delay asked for the hosts at which a site is visited, seconds: a site's name lacks its `www.` and holds its port."""
    delays = {host.lower(): seconds for host, seconds in options.host_delays.items()}
    hosts = [urlsplit(url).hostname or "" for url in options.urls if site_of(url) == site]
    return max((delay_of(host, delays) for host in hosts), default=0.0)
