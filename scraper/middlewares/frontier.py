"""In a crawl that writes an archive, the requests that a page leads to go into the page's own commit.

The spider yields requests and one `Visit`, as any Scrapy spider would. Here the requests are taken out and their URLs put on the visit, so
that the item pipeline commits the page, its records and its new URLs in one transaction; the scheduler then reads them from the frontier.
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
    """Move what is found from requests into visits, and start requests into the frontier."""

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
            if not goes_on:
                frontier.reopen()
                if revisit != "none":
                    frontier.reopen_articles(datetime.now(UTC) if revisit == "due" else None)
        return
        yield  # an async generator that yields nothing: the scheduler reads the frontier

    async def process_spider_output(self, response: Response, result: AsyncIterator[Any]) -> AsyncIterator[Any]:  # noqa: ARG002 - Scrapy's interface
        """Put the URLs of a page's requests on its visit."""
        visits: list[Visit] = []
        found = []
        async for output in result:
            if isinstance(output, Request):
                found.append(output.meta["found"])
            elif isinstance(output, Visit):
                visits.append(output)
            else:
                yield output
        for visit in visits:
            visit.found = found
            yield visit

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
