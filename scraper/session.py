"""One crawl's hold on one archive: the writer, the frontier in its database, and how the crawl ended.

Scrapy builds its components one by one from the crawler; those that write the archive share the crawler's session through `session_of`.
"""

from __future__ import annotations

import logging
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

import archive
from archive import __version__
from archive.errors import ArchiveError, StorageError
from archive.limits import Limits
from archive.records import SCHEMA_VERSION, Discovery
from archive.times import iso, moment
from archive.writer import ArchiveWriter
from scraper.discovery import found_url
from scraper.extraction import EXTRACTOR_VERSION
from scraper.found import Answer, Outcome
from scraper.frontier import Frontier
from scraper.sites import PROFILES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scrapy.crawler import Crawler
    from scrapy.settings import BaseSettings

    from scraper.found import FoundUrl

logger = logging.getLogger(__name__)

INTERRUPTED = "shutdown"
"""Scrapy's reason for a crawl to close that was interrupted."""
SOFTWARE = f"backissue/{__version__}"
"""Name and version, as written into WARC files and run records."""


@dataclass(eq=False)
class Session:
    """An archive opened for one crawl."""

    writer: ArchiveWriter
    """The archive's one writer."""
    frontier: Frontier
    """What is known of every URL."""
    settings: dict[str, Any]
    """The settings that shaped the crawl, for the run record."""
    revisit: str
    """Which archived articles to look at again: due, all or none."""
    limit: int
    """Articles to archive in this run at most; 0 for no limit."""
    articles: int = 0
    """Article pages archived in this run, unchanged ones included."""
    stopped_by: StorageError | None = None
    """Why the crawl had to stop: a full disk, or one that cannot be written; null while nothing forced it."""
    started_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    """Start of the run, UTC."""
    events: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Visits committed in this run, by kind of URL and event."""
    by_site: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    """Articles, pages and failures of this run, by site."""
    refused_for_now: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Visits refused for what may be otherwise in the next run, by host and reason."""
    starts: list[tuple[str, str, str | None]] = field(default_factory=list)
    """URL, state and reason of the start URLs, filled when the session closes."""
    backlog: Counter[str] = field(default_factory=Counter)
    """Articles still to visit by site, filled when the session closes."""
    pending: int = 0
    """URLs still to visit, filled when the session closes."""
    closed: bool = False
    """Whether the archive is sealed and released."""

    @property
    def limit_reached(self) -> bool:
        """Whether this run holds as many articles as it was asked for."""
        return bool(self.limit) and self.articles >= self.limit

    @property
    def archived(self) -> int:
        """Articles of which this run archived a revision: new and changed ones."""
        return sum(count for (_, event), count in self.events.items() if event in ("new", "changed"))

    def count(self, target: FoundUrl, outcome: Outcome, event: str) -> None:
        """Count a visit that was committed."""
        archived = event in ("new", "changed", "unchanged")
        self.articles += archived
        self.events[target.kind, event] += 1
        if outcome.is_for_now:
            self.refused_for_now[urlsplit(target.url).netloc, str(outcome.reason)] += 1
        self.by_site[target.site].update(pages=1, articles=archived, failed=event == "failed")

    def begin(self) -> None:
        """Leave the run's record in the archive as it is at the start: a run that is killed has one too.

        Raises:
            StorageError: there is no room, or it cannot be written.
        """
        self.writer.write_run_record(self._run_record(None, {}))

    def close(self, reason: str, stats: Mapping[str, Any]) -> None:
        """Seal and release the archive, and leave the run's record; where that is refused, what is committed stays in the journal."""
        if self.closed:
            return
        self.closed = True
        self.starts, self.pending = self.frontier.start_states(), self.frontier.pending()
        for (site, kind, state, _), urls in self.frontier.outcomes().items():
            if kind == "article" and state == "pending":
                self.backlog[site] += urls
        try:
            self.writer.write_run_record(self._run_record("interrupted" if reason == INTERRUPTED else reason, stats))
        except StorageError as error:
            self.stopped_by = error
        try:
            self.writer.close()
        except StorageError as error:
            self.stopped_by = error
            logger.error("%s", error)

    def _run_record(self, reason: str | None, stats: Mapping[str, Any]) -> dict[str, Any]:
        """Return the record; without a reason to have ended, of a run that goes on."""
        outcomes = [
            {"site": site, "kind": kind, "state": state, "reason": why, "urls": urls}
            for (site, kind, state, why), urls in self.frontier.outcomes().items()
        ]
        return {
            "run": self.writer.run_id,
            "software": SOFTWARE,
            "scrapy": metadata.version("scrapy"),
            "schema_version": SCHEMA_VERSION,
            "extractor_version": EXTRACTOR_VERSION,
            "profiles": {profile.name: profile.digest() for profile in PROFILES},
            "started_at": iso(self.started_at),
            "finished_at": iso(datetime.now(UTC)) if reason is not None else None,
            "end": str(self.stopped_by) if self.stopped_by is not None else reason,
            "articles": self.archived,
            "visits": [{"kind": kind, "event": event, "visits": count} for (kind, event), count in sorted(self.events.items())],
            "settings": self.settings,
            "frontier": outcomes,
            "stats": {key: value for key, value in sorted(stats.items()) if isinstance(value, int | float | str)},
        }


_SESSIONS: WeakKeyDictionary[Crawler, Session] = WeakKeyDictionary()

_RECORDED_SETTINGS = (
    "BACKISSUE_ALLOW_PRIVATE", "BACKISSUE_CONTACT", "BACKISSUE_REVISIT", "BACKISSUE_SINCE",
    "BACKISSUE_UNTIL", "BACKISSUE_LIMIT", "BACKISSUE_RAW", "USER_AGENT", "DOWNLOAD_DELAY", "BACKISSUE_HOST_DELAYS",
    "AUTOTHROTTLE_START_DELAY",
    "AUTOTHROTTLE_TARGET_CONCURRENCY", "CONCURRENT_REQUESTS_PER_DOMAIN", "DOWNLOAD_MAXSIZE", "DOWNLOAD_TIMEOUT",
)  # fmt: skip


def session_of(crawler: Crawler) -> Session | None:
    """Return the crawler's session, opened at the first call; null where `BACKISSUE_ARCHIVE` is not set.

    Raises:
        ArchiveError: the folder is not an archive, another crawl writes to it, or the disk is full.
    """
    directory = crawler.settings.get("BACKISSUE_ARCHIVE")
    if not directory:
        return None
    session = _SESSIONS.get(crawler)
    if session is None:
        settings = crawler.settings
        writer = ArchiveWriter.open(
            Path(str(directory)),
            software=SOFTWARE,
            operator=settings.get("BACKISSUE_CONTACT"),
            raw=settings.getbool("BACKISSUE_RAW"),
            compression=str(settings["BACKISSUE_COMPRESSION"]),
            limits=_limits(settings),
        )
        recorded = {name: settings.get(name) for name in _RECORDED_SETTINGS}
        try:
            frontier = _frontier(writer)
            session = Session(writer, frontier, recorded, str(settings["BACKISSUE_REVISIT"]), settings.getint("BACKISSUE_LIMIT"))
            session.begin()
        except ArchiveError:
            writer.close()
            raise
        _SESSIONS[crawler] = session
    return session


def _limits(settings: BaseSettings) -> Limits:
    return Limits(
        min_free_bytes=settings.getint("BACKISSUE_MIN_FREE_MB") * 1_000_000,
        seal_after=timedelta(minutes=settings.getfloat("BACKISSUE_SEAL_MINUTES")),
        warc_bytes=settings.getint("BACKISSUE_WARC_MB") * 1_000_000,
    )


def rebuild_frontier(directory: Path) -> bool:
    """Rebuild the frontier of an archive whose state was lost, or which another was copied into; return whether there was need to.

    Raises:
        ArchiveError: another process writes to the archive, or the disk is full.
    """
    with ArchiveWriter.open(directory, software=SOFTWARE, raw=False, limits=Limits(min_free_bytes=0)) as writer:
        needed = writer.rebuilt
        if needed:
            _frontier(writer)
    return needed


def _frontier(writer: ArchiveWriter) -> Frontier:
    with writer.transaction():
        frontier = Frontier(writer.connection)
    if writer.rebuilt:
        _rebuild(writer, frontier)
    return frontier


def _rebuild(writer: ArchiveWriter, frontier: Frontier) -> None:
    """Make known the articles that the archive's captures tell of: its `state.sqlite` was lost, or another archive was copied into it.

    Sources (home, lists, feeds, sitemaps) stay unknown, so that they are read again and lead to what was not yet visited.
    """
    with writer.transaction() as transaction:
        for row in archive.open(writer.directory).rows("captures"):
            found = found_url(row["url"], Discovery(**row["discovery"]))
            if found is not None and found.kind == "article":
                frontier.add([found])
                answer = Answer(etag=row["etag"], last_modified=row["last_modified"], article_id=row["article_id"])
                frontier.finish(found.key, Outcome(state=row["outcome"], reason=row["reason"]), moment(row["fetched_at"]), answer)
        transaction.frontier_rebuilt()
