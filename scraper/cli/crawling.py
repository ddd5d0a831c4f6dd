"""Run one crawl in this process: from the options of a verb to Scrapy's settings, and from its end to an exit code."""

from __future__ import annotations

import logging
import resource
import sys
from dataclasses import dataclass, field
from math import ceil
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from scrapy.crawler import AsyncCrawlerProcess, Crawler
from scrapy.settings import Settings

from archive.errors import ArchiveError
from scraper import heap
from scraper.cli.archive_errors import code_of
from scraper.cli.exit_codes import CommandError, ExitCode
from scraper.found import PRIVATE_ADDRESS
from scraper.session import INTERRUPTED, session_of
from scraper.spiders.news import NewsSpider

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from scraper.session import Session

MAX_FAILED_SHARE = 0.05
LEAST_OPEN_FILES = 64
"""Files and connections that a crawl must be allowed to have open; with less than 20 its event loop does not start."""


@dataclass(frozen=True, kw_only=True)
class CrawlOptions:
    """What a crawl is asked to do."""

    urls: tuple[str, ...]
    """Where to start: http(s) URLs."""
    out: Path
    """Folder of the archive."""
    limit: int = 0
    """Articles to archive at most; 0 for all."""
    delay: float | None = None
    """Least delay between requests to one host, seconds; null for the default."""
    host_delays: Mapping[str, float] = field(default_factory=dict)
    """Least delay of single hosts or domains, seconds, where it is longer."""
    concurrency: int | None = None
    """Requests at a time to one host to aim at; null for the default."""
    revisit: str = "due"
    """Archived articles to look at again: due, all or none."""
    since: date | None = None
    """First day of publication wanted."""
    until: date | None = None
    """Last day of publication wanted."""
    contact: str | None = None
    """Web page or address told to the sites; None for none."""
    user_agent: str | None = None
    """Name told to the sites, in front of the contact; null for backissue's own."""
    refuse_reserved: bool | None = None
    """Whether to keep no article that is reserved from text and data mining; null for the default."""
    allow_private: tuple[str, ...] = ()
    """Hosts that may have a private or loopback address."""
    raw: bool | None = None
    """Whether pages are kept as captured; null for the default."""
    compression: str | None = None
    """gzip or zstd; null for the default."""
    min_free_mb: int | None = None
    """Free space, in megabytes, with less of which the crawl stops; null for the default."""
    fail_if_nothing_new: bool = False
    """Whether a crawl that found no new or changed article ends with its own exit code."""
    dry_run: bool = False
    """Whether to look at the sources only."""
    progress: bool = True
    """Whether to draw a progress bar on a terminal."""


@dataclass(frozen=True, kw_only=True)
class CrawlReport:
    """How a crawl ended."""

    exit_code: ExitCode
    """What to say to the shell."""
    message: str
    """What to say to people, one or more lines."""
    quiet: bool
    """Whether nothing happened that anybody need be told: a scheduled crawl without news mails nobody."""
    events: Counter[tuple[str, str]] = field(repr=False)
    """Visits by kind of URL and event."""
    log: Path
    """Scrapy's log."""
    backlog: Counter[str] = field(repr=False)
    """Articles known and not yet visited, by site."""
    raw_bytes: int
    """Size of the WARC files of the run."""


def crawl(options: CrawlOptions) -> CrawlReport:
    """Crawl until nothing is left to visit, the limit is reached or somebody stops it; blocks, and can be called once in a process.

    Raises:
        CommandError: the folder is not an archive, another crawl writes to it, the disk is full from the start, or too few files may be
            open.
    """
    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    if files < LEAST_OPEN_FILES:
        raise CommandError(f"a crawl needs {LEAST_OPEN_FILES} open files and may have {files}: allow more with `ulimit -n 256`")
    process = AsyncCrawlerProcess(settings_of(options))
    crawler = process.create_crawler(NewsSpider)
    try:
        session = session_of(crawler)
    except ArchiveError as error:
        raise CommandError(str(error), code_of(error)) from error
    assert session is not None  # noqa: S101 - the settings name an archive
    log = _log_to_file(options.out, session.writer.run_id)
    heap.settle()
    task = process.crawl(crawler, url=" ".join(options.urls))
    try:
        process.start()
    finally:
        if isinstance(crawler.spider, NewsSpider):
            crawler.spider.end_workers()
        session.close(INTERRUPTED, crawler.stats.get_stats())  # closed already, unless the crawl was cut off
    failure = task.exception() if task.done() and not task.cancelled() else None
    if failure is not None:
        logging.getLogger(__name__).error("the crawl failed", exc_info=failure)
        raise CommandError(f"internal error: {type(failure).__name__}: {failure} (see {log})", ExitCode.INTERNAL)
    return _report(crawler, session, options, log)


def settings_of(options: CrawlOptions) -> Settings:
    """Return the Scrapy settings of a crawl."""
    settings = Settings()
    settings.setmodule("scraper.settings", priority="project")
    changes: dict[str, object] = {
        "BACKISSUE_ARCHIVE": str(options.out),
        "BACKISSUE_LIMIT": options.limit,
        "BACKISSUE_REVISIT": options.revisit,
        "BACKISSUE_SINCE": options.since.isoformat() if options.since else None,
        "BACKISSUE_UNTIL": options.until.isoformat() if options.until else None,
        "BACKISSUE_CONTACT": options.contact,
        "BACKISSUE_ALLOW_PRIVATE": list(options.allow_private),
        "BACKISSUE_HOST_DELAYS": dict(options.host_delays),
        "BACKISSUE_PROGRESS": options.progress,
        "BACKISSUE_DRY_RUN": options.dry_run,
        "LOG_INSTALL_ROOT_HANDLER": False,  # the log goes into the archive
    }
    kept = {
        "RAW": options.raw,
        "COMPRESSION": options.compression,
        "MIN_FREE_MB": options.min_free_mb,
        "REFUSE_RESERVED": options.refuse_reserved,
    }
    changes |= {f"BACKISSUE_{name}": value for name, value in kept.items() if value is not None}
    if options.delay is not None:
        changes["AUTOTHROTTLE_START_DELAY"] = options.delay
        changes["DOWNLOAD_DELAY"] = options.delay
        changes["AUTOTHROTTLE_MAX_DELAY"] = max(options.delay, settings.getfloat("AUTOTHROTTLE_MAX_DELAY"))
    if options.user_agent is not None:
        changes["USER_AGENT"] = options.user_agent
    if options.concurrency is not None:
        changes["AUTOTHROTTLE_TARGET_CONCURRENCY"] = float(options.concurrency)
        changes["CONCURRENT_REQUESTS_PER_DOMAIN"] = max(1, ceil(options.concurrency))
    if options.allow_private:
        changes["HTTPPROXY_ENABLED"] = False  # a proxy cannot reach this machine's own addresses
    settings.setdict(changes, priority="cmdline")
    return settings


def _log_to_file(directory: Path, run_id: str) -> Path:
    path = directory / "log" / f"{run_id}.log"
    path.parent.mkdir(exist_ok=True)
    handler = LogFile(path, encoding="utf-8", errors="backslashreplace")
    handler.setFormatter(logging.Formatter("%(asctime)s [%(name)s] %(levelname)s: %(message)s"))
    handler.setLevel(logging.INFO)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.getLogger("scrapy").setLevel(logging.INFO)  # it would make several records of every page for nobody
    logging.captureWarnings(capture=True)
    return path


class LogFile(logging.FileHandler):
    """A log that goes without the lines a full disk has no room for: the crawl says once that it is full, and ends."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        if not isinstance(sys.exception(), OSError):
            super().handleError(record)


def _report(crawler: Crawler, session: Session, options: CrawlOptions, log: Path) -> CrawlReport:
    reason = str(crawler.stats.get_value("finish_reason") or INTERRUPTED)
    exit_code = _exit_code(session, reason, options)
    return CrawlReport(
        exit_code=exit_code,
        message=_message(session, reason, exit_code),
        quiet=not sys.stderr.isatty() and not any(event not in ("not_article", "unchanged") for _, event in session.events),
        events=session.events,
        log=log,
        backlog=session.backlog,
        raw_bytes=sum(path.stat().st_size for path in options.out.glob(f"warc/*{session.writer.run_id}*")),
    )


def _exit_code(session: Session, reason: str, options: CrawlOptions) -> ExitCode:
    if session.stopped_by:
        return code_of(session.stopped_by)
    if reason == INTERRUPTED:
        return ExitCode.INTERRUPTED
    if session.starts and all(state == "refused" for _, state, _ in session.starts):
        return ExitCode.REFUSED
    visits = sum(count for (kind, _), count in session.events.items() if kind != "robots")
    if visits and session.refused_for_now.total() == visits:
        return ExitCode.REFUSED
    articles = sum(count for (kind, event), count in session.events.items() if kind == "article" and event != "retried")
    if session.events["article", "failed"] > MAX_FAILED_SHARE * articles:
        return ExitCode.FAILURES
    if options.fail_if_nothing_new and not any(event in ("new", "changed") for _, event in session.events):
        return ExitCode.NOTHING_NEW
    return ExitCode.DONE


def _message(session: Session, reason: str, exit_code: ExitCode) -> str:
    by_event: dict[str, int] = {}
    for (kind, event), count in session.events.items():
        if kind == "article" or event in ("refused", "failed", "retried"):
            by_event[event] = by_event.get(event, 0) + count
    counts = ", ".join(f"{count} {event.replace('_', ' ')}" for event, count in sorted(by_event.items())) or "nothing new"
    lines = [f"{session.archived} {'article' if session.archived == 1 else 'articles'} archived ({counts})"]
    if session.stopped_by:
        is_full = exit_code == ExitCode.DISK_FULL  # of which the error itself says that nothing committed is lost
        then = (
            "the same command goes on when there is room"
            if is_full
            else "nothing committed is lost, the same command goes on once that is put right"
        )
        lines.append(f"stopped: {session.stopped_by}; {then}")
    elif reason == INTERRUPTED:
        lines.append(f"interrupted: {session.pending} addresses are still to visit; the same command goes on")
    if exit_code == ExitCode.FAILURES:
        lines.append(f"more than {MAX_FAILED_SHARE:.0%} of the article addresses failed; `backissue status` says why")
    lines += _refusals(session, by_event.get("refused", 0))
    return "\n".join(lines)


def _refusals(session: Session, refused: int) -> Iterator[str]:
    starts = [(url, why) for url, state, why in session.starts if state == "refused"]
    if refused > session.refused_for_now.total() and not session.archived and not starts:
        yield "`backissue status` says what was refused, and why"
    yield from (f"refused: {url} ({_refusal(url, why)})" for url, why in starts)
    told = {urlsplit(url).netloc for url, _ in starts}
    for (host, why), count in sorted(session.refused_for_now.items()):
        if host not in told:
            addresses = "1 address" if count == 1 else f"{count} addresses"
            yield f"refused: {addresses} of {host} ({_refusal(f'//{host}', why)}); the next run asks again"


def _refusal(url: str, why: str | None) -> str:
    if why != PRIVATE_ADDRESS:
        return str(why)
    host = urlsplit(url).hostname
    return f"{why}; --allow-private {host} would allow it"
