"""A progress bar beside Scrapy's log: articles archived of articles found, pages fetched, failures."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Self

from scrapy import signals
from scrapy.exceptions import NotConfigured
from scrapy.utils.asyncio import create_looping_call
from tqdm import tqdm

from scraper.session import session_of

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

    from scraper.session import Session

INTERVAL_S = 0.25


class Progress:
    """Draw the bar on stderr while the spider is open, on a terminal only."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._bar = tqdm(desc="articles", unit="", file=sys.stderr, dynamic_ncols=True, leave=True)
        self._loop = create_looping_call(self._draw)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build the extension; `NotConfigured` without `BACKISSUE_PROGRESS`, an archive or a terminal."""
        session = session_of(crawler)
        if session is None or not crawler.settings.getbool("BACKISSUE_PROGRESS") or not sys.stderr.isatty():
            raise NotConfigured
        progress = cls(session)
        crawler.signals.connect(progress.spider_opened, signals.spider_opened)
        crawler.signals.connect(progress.spider_closed, signals.spider_closed)
        return progress

    def spider_opened(self) -> None:
        """Begin to draw."""
        self._loop.start(INTERVAL_S)

    def spider_closed(self) -> None:
        """Draw the last state and leave it standing."""
        if self._loop.running:
            self._loop.stop()
        self._draw()
        self._bar.close()

    def _draw(self) -> None:
        session = self._session
        waiting = session.pending if session.closed else session.frontier.pending("article")
        self._bar.total = session.articles + waiting if not session.limit else min(session.limit, session.articles + waiting)
        self._bar.n = session.articles
        failures = sum(count for (_, event), count in session.events.items() if event == "failed")
        self._bar.set_postfix(pages=sum(session.events.values()), failed=failures, refresh=False)
        self._bar.refresh()
