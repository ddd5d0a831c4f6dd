"""A progress display beside Scrapy's log: a line a site, with articles archived and found, pages, failures, rate and ETA."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NoReturn, Self

from scrapy import signals
from scrapy.exceptions import NotConfigured
from scrapy.utils.asyncio import create_looping_call
from tqdm import tqdm

from scraper.session import session_of

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

    from scraper.session import Session

INTERVAL_S = 0.5
MOST_LINES = 12
"""Sites with a line of their own; those beyond share the last one."""
_OTHERS = "other sites"
_FORMAT = "{desc} {percentage:3.0f}% |{bar}| {n_fmt}/{total_fmt} articles  {rate_noinv_fmt}  ETA {remaining}{postfix}"


class Progress:
    """Draw the display on stderr while the spider is open, on a terminal only."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._bars: dict[str, tqdm[NoReturn]] = {}
        self._loop = create_looping_call(self._draw)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build the extension; `NotConfigured` without `BACKISSUE_PROGRESS`, an archive or a terminal."""
        if not crawler.settings.getbool("BACKISSUE_PROGRESS") or not sys.stderr.isatty():
            raise NotConfigured
        session = session_of(crawler)
        if session is None:
            raise NotConfigured
        progress = cls(session)
        crawler.signals.connect(progress.spider_opened, signals.spider_opened)
        crawler.signals.connect(progress.spider_idle, signals.spider_idle)
        crawler.signals.connect(progress.spider_closed, signals.spider_closed)
        return progress

    def spider_opened(self) -> None:
        """Begin to draw."""
        self._loop.start(INTERVAL_S)

    def spider_idle(self) -> None:
        """Draw the last state: soon there will be nothing to read it from."""
        self._draw()

    def spider_closed(self) -> None:
        """Leave the last state standing."""
        if self._loop.running:
            self._loop.stop()
        for bar in self._bars.values():
            bar.close()

    def _draw(self) -> None:
        session = self._session
        if session.closed:
            return
        waiting = session.frontier.pending_by_site("article")
        lines: dict[str, list[int]] = {}
        for site in sorted({*waiting, *session.by_site}):
            name = site if site in self._bars or len(self._bars) < MOST_LINES else _OTHERS
            counts = session.by_site[site]
            line = lines.setdefault(name, [0, 0, 0, 0])
            for place, count in enumerate((counts["articles"], waiting[site], counts["pages"], counts["failed"])):
                line[place] += count
            self._bar(name)
        for name, (articles, left, pages, failed) in lines.items():
            bar = self._bar(name)
            bar.total, bar.n = articles + left, articles
            bar.set_postfix_str(f"{pages} pages, {failed} failed", refresh=False)
            bar.refresh()

    def _bar(self, name: str) -> tqdm[NoReturn]:
        if name not in self._bars:
            place = len(self._bars)
            self._bars[name] = tqdm(desc=name[:32], unit="", file=sys.stderr, dynamic_ncols=True, bar_format=_FORMAT, position=place)
        return self._bars[name]
