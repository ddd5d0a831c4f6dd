"""A host that answers with `Retry-After` is left alone for so long: whatever waits in its queue waits on.

Scrapy ignores the header (RFC 9110 section 10.2.3). The URL itself is put back by the frontier; this keeps the others from going on at it.
"""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from time import monotonic
from typing import TYPE_CHECKING, Self

from scraper.schedule import LONGEST_PAUSE, retry_after

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.http import Response

logger = logging.getLogger(__name__)

_PAUSING = frozenset((429, 503))


class RetryAfterMiddleware:
    """Stop the download slot of a host that asks for a pause."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build the middleware."""
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        """Pass the response on, after stopping its host's slot where it asks for that."""
        value = response.headers.get("Retry-After")
        if response.status in _PAUSING and value is not None:
            now = datetime.now(UTC)
            until = retry_after(value.decode("latin-1"), now)
            if until is not None:
                self._pause(request, min(until - now, LONGEST_PAUSE).total_seconds())
        return response

    def _pause(self, request: Request, seconds: float) -> None:
        engine = self._crawler.engine
        if engine is None:
            return
        slot = engine.downloader.slots.get(engine.downloader.get_slot_key(request))
        if slot is not None:
            # the slot sends its next request one delay after `lastseen`; a slot without a delay never looks
            slot.delay = max(slot.delay, 0.001)
            slot.lastseen = max(slot.lastseen, monotonic() + seconds)
            logger.info("%s asks for a pause of %.0f s", request.url, seconds)
