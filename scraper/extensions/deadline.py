"""An interrupted crawl ends in time: what is in flight may finish, but nobody waits for a slow server longer than the grace."""

from __future__ import annotations

import logging
from time import monotonic
from typing import TYPE_CHECKING, Self

from scrapy import signals
from scrapy.utils.asyncio import create_looping_call

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

logger = logging.getLogger(__name__)

GRACE_S = 15.0
"""Time between the first signal to stop and the end, at most; sealing comes after it."""
_LOOK_S = 0.5


class Deadline:
    """Stop the event loop when an interrupted crawl is still not over after the grace."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._stopping_since: float | None = None
        self._loop = create_looping_call(self._look)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build the extension."""
        deadline = cls(crawler)
        crawler.signals.connect(deadline.spider_opened, signals.spider_opened)
        crawler.signals.connect(deadline.spider_closed, signals.spider_closed)
        return deadline

    def spider_opened(self) -> None:
        """Begin to look whether the crawl is being stopped."""
        self._loop.start(_LOOK_S, now=False)

    def spider_closed(self) -> None:
        """The crawl has ended by itself."""
        if self._loop.running:
            self._loop.stop()

    def _look(self) -> None:
        engine = self._crawler.engine
        if engine.running:
            return
        if self._stopping_since is None:
            self._stopping_since = monotonic()
        elif monotonic() - self._stopping_since >= GRACE_S:
            logger.warning("giving up what is still in flight")
            self._loop.stop()
            from twisted.internet import reactor  # installed by now, and only one

            reactor.stop()  # type: ignore[misc]
