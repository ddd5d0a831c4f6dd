"""`backissue crawl URL --out DIR`: crawl a newspaper into an archive."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from archive.compression import SUFFIXES
from scraper.cli import config
from scraper.cli.arguments import add_allow_private, folder, megabytes, on_or_off, positive_int, seconds, verb_parser
from scraper.cli.exit_codes import CommandError, ExitCode
from scraper.field_values import is_comment, is_field_value

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from scraper.cli.arguments import Subparsers
    from scraper.cli.crawling import CrawlOptions

MIN_PUBLIC_DELAY_S = 0.5
"""No newspaper is asked more often than this, except one on the user's own machine."""


def add_parser(subparsers: Subparsers) -> None:
    """Add the verb's parser."""
    parser = verb_parser(
        subparsers,
        "crawl",
        "crawl a newspaper into an archive, or go on where the last crawl stopped",
        examples="""
        backissue crawl https://news.example/ --out DIR              the whole newspaper, as fast as it likes to be crawled
        backissue crawl https://news.example/ --out DIR --limit 100  stop after 100 articles
        backissue crawl --sites papers.txt --out DIR --since 7d      several newspapers, the last week
        backissue crawl https://news.example/ --out DIR --dry-run    what it would take
        """,
    )
    _add_what_to_visit(parser)
    _add_manners(parser)
    _add_what_to_keep(parser)
    add_allow_private(parser)


def _add_what_to_visit(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "urls", metavar="URL", nargs="*", help="address of a newspaper, or of one of its sections; several are crawled together"
    )
    parser.add_argument("--sites", metavar="FILE", help="file of further addresses, one a line, # begins a comment line")
    parser.add_argument(
        "--config", metavar="FILE", help="TOML file of options and sites (default: backissue/config.toml in the XDG folder)"
    )
    parser.add_argument("--out", metavar="DIR", required=True, type=folder, help="folder of the archive; made where there is none")
    parser.add_argument("--dry-run", action="store_true", help="look at the sources only, and say what the crawl would take")
    parser.add_argument("--fail-if-nothing-new", action="store_true", help="end with exit code 10 where no article was new or changed")
    parser.add_argument("--limit", metavar="N", type=positive_int, help="stop after N articles")
    parser.add_argument(
        "--revisit",
        type=_revisit,
        metavar="WHICH",
        help="archived articles to look at again: those due (ever more rarely after their first capture), all, or none (default: due)",
    )
    parser.add_argument(
        "--since", metavar="DAY", help="only articles published on DAY or later: 2024-01-31, 2024-01 or 2024 (its first day), 7d (days ago)"
    )
    parser.add_argument(
        "--until", metavar="DAY", help="only articles published on DAY or earlier: likewise, a month or year to its last day"
    )


def _add_manners(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--contact", metavar="URL", type=_contact, help="web page or address of whoever runs the crawl, told to the site in the user agent"
    )
    parser.add_argument(
        "--user-agent",
        metavar="NAME",
        type=_user_agent,
        help="name of the crawler told to the site, before the contact (default: backissue/VERSION)",
    )
    parser.add_argument(
        "--delay", metavar="SECONDS", type=seconds, help="least delay between requests to one host; slow hosts are given longer"
    )
    parser.add_argument("--concurrency", metavar="N", type=positive_int, help="requests at a time to one host to aim at")


def _add_what_to_keep(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--refuse-reserved",
        metavar="on|off",
        type=on_or_off,
        help="whether to keep no article whose page reserves text and data mining or machine learning (default: off)",
    )
    parser.add_argument(
        "--raw", metavar="on|off", type=on_or_off, help="whether to keep the pages as captured, in WARC files (default: on)"
    )
    parser.add_argument("--compression", choices=SUFFIXES, help="of the JSON lines: gzip, which every tool reads, or zstd (default: gzip)")
    parser.add_argument("--min-free-mb", metavar="MB", type=megabytes, help="stop with less free space on the disk (default: 50)")


def run(args: argparse.Namespace) -> int:
    """Crawl, print what came of it to stderr, and return the exit code."""
    held = config.load(args.config, _READERS)
    config.fill(args, held, _READERS)
    urls = [*args.urls, *(config.site_list(args.sites) if args.sites else []), *([] if args.urls or args.sites else held.get("sites", []))]
    if not urls:
        raise CommandError("no newspaper to crawl: give its address, --sites FILE, or sites in the configuration file")
    allowed = [*args.allow_private, *config.hosts(held)]
    for url in urls:
        checked_url(url)
        _check_pace(url, args.delay, allowed)
    period = _period(args)
    if not args.dry_run:
        from scraper.preloading import READING, load_once

        load_once(READING)  # on another core, while this process loads Scrapy and opens the archive
    options = _options(args, held, urls, allowed, period)
    if not options.contact and not allowed and sys.stderr.isatty():
        print("no contact given: --contact URL tells the newspaper whom to write to", file=sys.stderr)
    if args.dry_run:
        from scraper.cli.planning import plan

        return plan(options)
    from scraper.cli.crawling import crawl

    report = crawl(options)
    if report.exit_code != ExitCode.DONE or not report.quiet:
        print(f"{report.message}\narchive: {options.out}  log: {report.log}", file=sys.stderr)
    return report.exit_code


def _options(
    args: argparse.Namespace, held: dict[str, Any], urls: list[str], allowed: list[str], period: tuple[date | None, date | None]
) -> CrawlOptions:
    from scraper.cli.crawling import CrawlOptions  # imports Scrapy, which takes longer than to refuse a wrong call

    return CrawlOptions(
        urls=tuple(urls),
        out=Path(args.out),
        limit=args.limit or 0,
        revisit=args.revisit or "due",
        since=period[0],
        until=period[1],
        contact=args.contact,
        user_agent=args.user_agent,
        refuse_reserved=args.refuse_reserved,
        delay=args.delay,
        host_delays=held.get("delays", {}),
        concurrency=args.concurrency,
        allow_private=tuple(allowed),
        raw=args.raw,
        compression=args.compression,
        min_free_mb=args.min_free_mb,
        fail_if_nothing_new=args.fail_if_nothing_new,
    )


def _revisit(text: str) -> str:
    if text not in ("due", "all", "none"):
        raise argparse.ArgumentTypeError(f"must be due, all or none, not {text!r}")
    return text


def _user_agent(text: str) -> str:
    if not is_field_value(text.strip()):
        raise argparse.ArgumentTypeError(f"must be a name in printable ASCII (RFC 9110 section 5.5), not {text!r}")
    return text.strip()


def _contact(text: str) -> str:
    if text.strip() and not is_comment(text.strip()):
        raise argparse.ArgumentTypeError(
            f"must be printable ASCII without brackets and backslash (RFC 9110 sections 5.5 and 5.6.5), not {text!r}: "
            "write other characters of an address as %XX, of a host as xn--…"
        )
    return text.strip()


def _compression(text: str) -> str:
    if text not in SUFFIXES:
        raise argparse.ArgumentTypeError(f"must be {' or '.join(SUFFIXES)}, not {text!r}")
    return text


_READERS: config.Readers = {
    "revisit": _revisit,
    "contact": _contact,
    "user-agent": _user_agent,
    "refuse-reserved": on_or_off,
    "delay": seconds,
    "concurrency": positive_int,
    "limit": positive_int,
    "raw": on_or_off,
    "compression": _compression,
    "min-free-mb": megabytes,
    "since": str,
    "until": str,
}


def _period(args: argparse.Namespace) -> tuple[date | None, date | None]:
    from scraper.period import first_day, last_day

    since = _day("--since", first_day, args.since)
    until = _day("--until", last_day, args.until)
    if since and until and since > until:
        raise CommandError(f"--since {since} is after --until {until}")
    return since, until


def _day(option: str, read: Callable[[str, date], date], text: str | None) -> date | None:
    if not text:
        return None
    try:
        return read(text, datetime.now(UTC).date())
    except ValueError as error:
        raise CommandError(f"{option}: {error}; give 2024-01-31, 2024-01, 2024 or 7d") from error


def _check_pace(url: str, delay: float | None, allowed: list[str]) -> None:
    if delay is None or delay >= MIN_PUBLIC_DELAY_S:
        return
    host = urlsplit(url).hostname or "HOST"
    if host not in allowed:
        raise CommandError(
            f"a delay below {MIN_PUBLIC_DELAY_S} s is for your own machine only: name it with --allow-private HOST (--allow-private {host})"
        )


def checked_url(url: str) -> str:
    """Return a start URL as it was given.

    Raises:
        CommandError: it is not an http(s) URL with a host.
    """
    try:
        parts = urlsplit(url)
        valid = parts.scheme in ("http", "https") and bool(parts.hostname) and not any(c.isspace() for c in url)
        _ = parts.port
    except ValueError:
        valid = False
    if not valid:
        raise CommandError(f"not an http(s) address: {url}; give the newspaper's address with http:// or https://")
    return url
