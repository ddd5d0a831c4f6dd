"""In a crawl that writes an archive, a run begins with what the frontier knows, and every URL ends in a state.

The URLs that a page leads to travel on its `Visit`: the item pipeline commits the page, its records and its new URLs in one transaction,
and the scheduler then reads them from the frontier.
"""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Self

from scrapy import Request
from scrapy.exceptions import NotConfigured

from scraper.found import Outcome
from scraper.items import Visit
from scraper.session import session_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from scrapy.crawler import Crawler
    from scrapy.http import Response

    from scraper.session import Session

logger = logging.getLogger(__name__)


class FrontierMiddleware:
    """Put start requests into the frontier, and make failures of the spider outcomes of their URLs."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build the middleware; `NotConfigured` where no archive is written."""
        session = session_of(crawler)
        if session is None:
            raise NotConfigured
        return cls(session)

    async def process_start(self, start: AsyncIterator[Any]) -> AsyncIterator[Any]:
        """Make the start URLs known; when nothing of an earlier run is pending, look at the sources anew, and at articles that are due."""
        frontier, revisit = self._session.frontier, self._session.revisit
        found = [output.meta["found"] async for output in start if isinstance(output, Request)]
        frontier.choose({each.site for each in found})
        with self._session.writer.transaction():
            goes_on = frontier.pending() > 0
            frontier.add(found)
            frontier.reopen_refused()
            if not goes_on:
                frontier.reopen()
                if revisit != "none":
                    frontier.reopen_articles(datetime.now(UTC) if revisit == "due" else None)
        return
        yield  # an async generator that yields nothing: the scheduler reads the frontier

    def process_spider_input(self, response: Response) -> None:
        """Tell the frontier that the URL has its answer."""
        found = response.meta.get("found")
        if found is not None:
            self._session.frontier.land(found.key)

    def process_spider_exception(self, response: Response, exception: Exception) -> list[Visit] | None:
        """Make a defect of ours the failure of one page: its URL ends in a state with a reason, and the crawl goes on."""
        target = response.meta.get("found")
        if target is None:
            return None
        logger.error("the spider failed on %s", response.url, exc_info=exception)
        outcome = Outcome(state="failed", reason=f"internal error: {type(exception).__name__}")
        visit = Visit(
            target=target,
            outcome=outcome,
            event="failed",
            fetched_at=datetime.now(UTC),
            final_url=response.url,
            status=response.status,
            exchanges=response.meta["exchanges"],
        )
        return [visit]
