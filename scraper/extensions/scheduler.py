"""Scrapy's scheduler over the frontier of an archive.

Scrapy keeps its queue in memory (or in files it writes when it closes), and a killed crawl loses it silently. Here a URL stays pending in
the archive's database until its page is committed: nothing is lost, and nothing is fetched twice but what was in flight.
"""

from __future__ import annotations

from collections import deque
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Self

from scrapy.core.scheduler import BaseScheduler
from scrapy.exceptions import NotConfigured

from scraper.session import session_of

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.spiders import Spider

    from scraper.session import Session


MOST_LANDED = 16
"""Answers that wait to be read and committed: enough for the readers never to wait; after a crash they are asked for again."""
LONGEST_WAIT = timedelta(minutes=5)
"""A run does not end while a URL is to be tried again within this time."""


class FrontierScheduler(BaseScheduler):
    """Hand out the frontier's pending URLs as requests."""

    def __init__(self, crawler: Crawler, session: Session) -> None:
        self._crawler = crawler
        self._session = session
        self._again: deque[Request] = deque()
        self._dry_run = crawler.settings.getbool("BACKISSUE_DRY_RUN")
        # two more than are on the wire: a host's next request is ready when its turn comes, and no queue builds up behind a pause
        self._per_site = crawler.settings.getint("CONCURRENT_REQUESTS_PER_DOMAIN") + 2

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build the scheduler of a crawl that writes an archive."""
        session = session_of(crawler)
        if session is None:
            raise NotConfigured("FrontierScheduler needs BACKISSUE_ARCHIVE")
        return cls(crawler, session)

    def open(self, spider: Spider) -> None:
        """Remember the spider that builds the requests."""
        self._spider = spider

    def close(self, reason: str) -> None:
        """Seal the archive: the scheduler is the last of a crawl's components to close."""
        self._session.close(reason, self._crawler.stats.get_stats())

    def has_pending_requests(self) -> bool:
        """Return whether there is anything left to hand out in this run: URLs to be tried again soon are waited for."""
        session = self._session
        if session.stopped_by or session.closed:
            return False
        if self._again:
            return True
        return not session.limit_reached and session.frontier.has_more(datetime.now(UTC) + LONGEST_WAIT, articles=not self._dry_run)

    def enqueue_request(self, request: Request) -> bool:
        """Take back a request of a visit that goes on: a retry or a redirect. All others come from the frontier."""
        if "found" not in request.meta:
            return False
        self._again.append(request)
        return True

    def next_request(self) -> Request | None:
        """Return the next request, or null when none is ready."""
        session = self._session
        if self._again:
            return self._again.popleft()
        if session.stopped_by or session.closed or session.limit_reached or session.frontier.landed >= MOST_LANDED:
            return None
        articles = not self._dry_run and (not session.limit or session.articles + session.frontier.leased("article") < session.limit)
        found = session.frontier.lease(datetime.now(UTC), per_site=self._per_site, articles=articles)
        if found is None:
            return None
        build = getattr(self._spider, "request_for")  # noqa: B009 - Scrapy types the spider as its base class
        request: Request = build(found)
        return request
