"""The spider that finds a newspaper's articles and reads them."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Self

from protego import Protego
from scrapy import Request, Spider, signals
from scrapy.exceptions import IgnoreRequest
from scrapy.http.request import NO_CALLBACK

from archive.identity import site_of
from archive.records import Discovery
from scraper.discovery import found_in_source, found_url, start_urls
from scraper.found import Outcome
from scraper.items import Part, Visit
from scraper.middlewares.robots import UNREACHABLE
from scraper.parts import MOST_PARTS, append
from scraper.period import Period
from scraper.preloading import READING
from scraper.reading import PageToRead, Reading, UnreadablePageError, read, try_to_read
from scraper.recent import Recent
from scraper.settings_check import check_settings
from scraper.sources import parse_source
from scraper.spiders.answers import conditions, page_of, status_of, visit_of
from scraper.spiders.outcomes import is_reserved, outcome_of_failure, outcome_of_page, page_type
from scraper.worker_pool import LostItemError, WorkerPool

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator

    from scrapy.crawler import Crawler
    from scrapy.http import Response
    from scrapy.settings import BaseSettings
    from twisted.python.failure import Failure

    from scraper.found import FoundUrl, Place

_REMEMBERED = 20_000
"""Articles named by list pages that are remembered."""
_TEXT = ("paragraphs", "body", "text")
"""Fields of an article that is not whole."""
_SIGNED = ("byline", "authors")
"""Fields that the last page of an article may hold alone."""


class NewsSpider(Spider):
    """Crawl one or several newspapers: `scrapy crawl news -a url=https://example.com/`.

    Arguments:
        url: where to start, a home page, section or article; several are separated by white space.
    """

    name = "news"

    def __init__(self, url: str | None = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._starts = (url or "").split()
        self._sites = frozenset(site_of(start) for start in self._starts)
        self._listed = Recent[str](_REMEMBERED)
        self.period = Period()
        self.refuse_reserved = False
        self._pool: WorkerPool | None = None

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        """Refuse settings that mean nothing: Scrapy calls this with the settings of a crawl before anything is built.

        Raises:
            UsageError: one means nothing.
        """
        super().update_settings(settings)
        check_settings(settings)

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """Build the spider; `BACKISSUE_SINCE` and `BACKISSUE_UNTIL` are days, `YYYY-MM-DD`."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        since, until = (crawler.settings.get(name) for name in ("BACKISSUE_SINCE", "BACKISSUE_UNTIL"))
        spider.refuse_reserved = crawler.settings.getbool("BACKISSUE_REFUSE_RESERVED")
        if crawler.settings.getint("BACKISSUE_WORKERS"):
            crawler.signals.connect(spider.start_workers, signals.spider_opened)
            crawler.signals.connect(spider.end_workers, signals.engine_stopped)
        spider.period = Period(date.fromisoformat(since) if since else None, date.fromisoformat(until) if until else None)
        return spider

    def start_workers(self) -> None:
        """Read pages in processes of their own from now on, until the crawl has ended."""
        self._pool = WorkerPool(
            try_to_read,
            workers=self.settings.getint("BACKISSUE_WORKERS"),
            limit_s=self.settings.getfloat("BACKISSUE_READ_TIMEOUT"),
            loop=asyncio.get_running_loop(),
            preload=READING,
        )

    def end_workers(self) -> None:
        """End the processes that read pages."""
        if self._pool is not None:
            self._pool.close()

    async def start(self) -> AsyncIterator[Any]:
        """Yield the requests to start from: each URL given, and its site's home page and robots.txt."""
        if not self._starts:
            self.logger.error("no start URL: scrapy crawl news -a url=https://example.com/")
        for start in self._starts:
            for found in start_urls(start):
                yield self.request_for(found)

    def request_for(self, found: FoundUrl) -> Request:
        """Return the request of a known URL."""
        callbacks = {"robots": self.parse_robots, "sitemap": self.parse_listing, "feed": self.parse_listing}
        return Request(
            found.url,
            callback=callbacks.get(found.kind, self.parse_page),
            errback=self.fetch_failed,
            headers=conditions(found),
            meta={"found": found, "exchanges": []},
            dont_filter=found.visits > 0,
        )

    # -------------------------------------------------------------------------------------------- answers

    def parse_robots(self, response: Response) -> Iterator[Visit]:
        """Yield the visit of a robots.txt, which found the sitemaps it names, or the usual place where it names none."""
        named = list(Protego.parse(response.body.decode("utf-8-sig", "replace")).sitemaps) if response.status < 300 else []
        via, site = Discovery(via="robots", source_url=response.url), response.meta["found"].site
        sitemaps = [found_url(url, via, kind="sitemap", site=site) for url in named or [response.urljoin("/sitemap.xml")]]
        visit = visit_of(response, Outcome(state="done", reason="robots.txt"), "not_article")
        visit.found = [found for found in sitemaps if found is not None]
        yield visit

    def parse_listing(self, response: Response) -> Iterator[Visit]:
        """Yield the visit of a sitemap or feed, which found the URLs it names."""
        target: FoundUrl = response.meta["found"]
        kind = target.kind
        outcome, event = status_of(response) or (Outcome(state="done", reason=kind), "not_article")
        visit = visit_of(response, outcome, event)
        if outcome.state == "done" and response.status < 300:
            named = found_in_source(parse_source(response.body, response.url), response.url, kind, self._sites)
            visit.found = [found for found in named if found.kind != "article" or not self.period.rules_out(found.discovery)]
        yield visit

    async def parse_page(self, response: Response) -> AsyncIterator[Visit]:
        """Yield the visit of an HTML page with what it holds and the URLs it leads to."""
        refused = status_of(response)
        if refused is not None:
            yield visit_of(response, *refused)
            return
        target: FoundUrl = response.meta["found"]
        try:
            reading = await self.read(page_of(response, target, self._sites))
        except (UnreadablePageError, LostItemError) as error:
            self.logger.error("%s: %s", response.url, error)
            yield visit_of(response, Outcome(state="failed", reason=str(error).partition(":")[0]), "failed")
            return
        outcome, event, canonical = outcome_of_page(target, response.url, reading.extraction, self.period)
        visit = visit_of(response, outcome, event, reading)
        visit.found = [canonical] if canonical is not None else []
        if self._goes_on(target, reading.places):
            visit.found += reading.found
        visit.page_type = page_type(target, event, reading)
        if visit.policy is not None:
            visit.policy.tdm_reservation = visit.policy.tdm_reservation or reading.tdm_reservation
            visit.policy.robots_meta = reading.robots_meta
        if self.refuse_reserved and event == "new" and visit.policy is not None and is_reserved(visit.policy):
            visit.outcome, visit.event = Outcome(state="refused", reason="reserved from mining"), "refused"
        elif event == "new" and reading.next_part is not None:
            await self._add_parts(visit, response, reading.next_part)
        yield visit

    async def _add_parts(self, visit: Visit, first: Response, url: str | None) -> None:
        """Fetch and read the further pages of an article before it is committed; where one cannot be had, its text counts as failed."""
        assert visit.extraction is not None  # noqa: S101 - the visit of an article
        for number in range(2, MOST_PARTS + 1):
            if url is None:
                return
            meta: dict[str, Any] = {"found": visit.target, "exchanges": []}
            try:
                response = await self.crawler.engine.download_async(Request(url, meta=meta, callback=NO_CALLBACK))
                reading = (
                    await self.read(page_of(response, visit.target, self._sites, number, first.url)) if response.status == 200 else None
                )
            except (IgnoreRequest, UnreadablePageError, LostItemError, *UNREACHABLE) as error:
                self.logger.warning("%s, page %d of %s: %s", url, number, first.url, error)
                reading = None
            visit.exchanges += meta["exchanges"]
            signed = visit.extraction.article.byline is not None
            if reading is None or not append(visit.extraction, reading.extraction):
                visit.extraction.article.failed_fields += [name for name in _TEXT if name not in visit.extraction.article.failed_fields]
                return
            visit.parts.append(Part(len(visit.exchanges) - 1, reading.extraction.encoding))
            if not signed and visit.extraction.article.byline is not None:
                visit.witnesses += [witness for witness in reading.witnesses if witness[0] in _SIGNED]
            url = reading.next_part

    async def read(self, page: PageToRead) -> Reading:
        """Return what a page holds, read in a process of its own where there is one.

        Raises:
            UnreadablePageError: it met a defect of ours.
            LostItemError: it took too long or took its process down.
        """
        if self._pool is None:
            return read(page)
        answer: Reading | str = await self._pool.submit(page)
        if isinstance(answer, str):
            raise UnreadablePageError(answer)
        return answer

    def _goes_on(self, target: FoundUrl, places: Iterable[Place]) -> bool:
        """Return whether to follow a page's links: not those of a further list page that brings no article unseen in this run."""
        if target.kind != "section":
            return True
        articles = {key for key, _, _, kind, _ in places if kind == "article"}
        brings_new = any(key not in self._listed for key in articles)
        self._listed.add(articles)
        return brings_new or target.page == 1

    def fetch_failed(self, failure: Failure) -> Iterator[Visit]:
        """Yield the visit of a URL that was refused or brought no answer."""
        request = getattr(failure, "request")  # noqa: B009 - Scrapy adds it to the failure
        outcome = outcome_of_failure(failure.value)
        yield Visit(
            target=request.meta["found"],
            outcome=outcome,
            event=outcome.state,
            fetched_at=datetime.now(UTC),
            exchanges=request.meta["exchanges"],
        )
