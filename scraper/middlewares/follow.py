"""In a crawl that writes no archive, what a page leads to is asked for as Scrapy would have it: by requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from scrapy.exceptions import NotConfigured

from scraper.items import Visit

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from scrapy.crawler import Crawler
    from scrapy.http import Response


class FollowMiddleware:
    """Yield the requests of the URLs that a visit found."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build the middleware; `NotConfigured` where an archive is written, whose frontier takes what was found."""
        if crawler.settings.get("BACKISSUE_ARCHIVE"):
            raise NotConfigured
        return cls(crawler)

    async def process_spider_output(self, response: Response, result: AsyncIterator[Any]) -> AsyncIterator[Any]:  # noqa: ARG002 - Scrapy's interface
        """Pass everything on, and a request for each URL found."""
        build = getattr(self._crawler.spider, "request_for")  # noqa: B009 - Scrapy types the spider as its base class
        async for output in result:
            if isinstance(output, Visit):
                for found in output.found:
                    yield build(found)
            yield output
