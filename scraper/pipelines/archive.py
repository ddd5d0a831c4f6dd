"""The commit: a visit, with its WARC records, its JSON lines, its new URLs and its outcome, becomes durable at once or not at all."""

from __future__ import annotations

import asyncio
import logging
from itertools import islice
from typing import TYPE_CHECKING, Any, Self

from scrapy.exceptions import DropItem, NotConfigured

from archive.errors import ArchiveError, StorageError
from archive.identity import site_of
from archive.known import teaser_digest
from archive.times import iso
from scraper.items import Visit
from scraper.pipelines.records import answer_of, article_of, capture_of, evidence_of, furniture_of, id_of_article, page_url, teaser_of
from scraper.pipelines.rereading import digest_of_last_capture
from scraper.recent import Recent
from scraper.session import session_of

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

    from archive.records import RawPointer
    from archive.transaction import Transaction
    from scraper.reading import PageToRead, Reading
    from scraper.session import Session

logger = logging.getLogger(__name__)

GROUP = 8
"""Visits committed together at most: disks are waited for once."""
LATEST_S = 0.1
"""Time a visit waits for others at most: it is not waited for where no other is on its way."""
_REMEMBERED = 10_000
"""URLs remembered as committed (some 3 MB): what pages link to was linked to by those just before."""


class Uncommitted(DropItem):
    """A visit that could not be committed: its URL stays pending."""


class ArchivePipeline:
    """Commit visits to the archive: those that come within a moment together, each whole."""

    def __init__(self, crawler: Crawler, session: Session) -> None:
        self._crawler = crawler
        self._session = session
        self._waiting: list[tuple[Visit, asyncio.Future[None]]] = []
        self._timer: asyncio.TimerHandle | None = None
        self._urls = Recent[str](_REMEMBERED)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build the pipeline; `NotConfigured` where no archive is written."""
        session = session_of(crawler)
        if session is None:
            raise NotConfigured
        return cls(crawler, session)

    async def process_item(self, item: Any) -> Any:
        """Pass a visit on once it is committed.

        Raises:
            Uncommitted: the archive cannot be written; the crawl is asked to stop.
        """
        if not isinstance(item, Visit):
            return item
        if item.event == "new":
            item.last_digest = await digest_of_last_capture(item, self._session.writer, self._read)
        loop = asyncio.get_running_loop()
        committed = loop.create_future()
        self._waiting.append((item, committed))
        if self._timer is None:
            self._timer = loop.call_later(LATEST_S, self._commit_waiting)
        if len(self._waiting) >= min(GROUP, self._session.frontier.leased()):
            loop.call_soon(self._commit_waiting)  # not here: this one would go on before those that wait
        await committed
        return item

    async def _read(self, page: PageToRead) -> Reading:
        read = getattr(self._crawler.spider, "read")  # noqa: B009 - Scrapy types the spider as its base class
        reading: Reading = await read(page)
        return reading

    def _commit_waiting(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        waiting, self._waiting = self._waiting, []
        if not waiting:
            return
        try:
            self._commit_or_fail([visit for visit, _ in waiting])
        except Exception as error:  # noqa: BLE001 - handed on to those who wait
            for _, committed in waiting:
                committed.set_exception(error)
        else:
            for _, committed in waiting:
                committed.set_result(None)
        finally:
            for visit, _ in waiting:
                self._session.frontier.release(visit.target.key)

    def _commit_or_fail(self, visits: list[Visit]) -> None:
        """Commit visits; one that meets a defect of ours is committed as failed, so that it is not asked for again and again."""
        if self._session.stopped_by:
            raise Uncommitted(str(self._session.stopped_by), log_level="DEBUG")
        try:
            self._commit(visits)
        except StorageError as error:
            self._stop(error)
            raise Uncommitted(str(error), log_level="DEBUG") from error
        except ArchiveError:
            raise
        except Exception as error:  # one page's defect must not end the crawl
            if len(visits) > 1:
                for visit in visits:
                    self._commit_or_fail([visit])
                return
            if visits[0].event == "failed":
                raise
            logger.error("%s could not be committed", page_url(visits[0]), exc_info=error)
            visits[0].fail(f"internal error: {type(error).__name__}")
            self._commit(visits)

    def _commit(self, visits: list[Visit]) -> None:
        session = self._session
        results = []
        with session.writer.commit([exchange for visit in visits for exchange in visit.exchanges]) as transaction:
            pointers = iter(transaction.pointers)
            for visit in visits:
                own = list(islice(pointers, len(visit.exchanges)))
                event, article_id = self._add_records(transaction, visit, own)
                session.frontier.add([found for found in visit.found if found.key not in self._urls])
                if visit.target.kind == "sitemap" and session.revisit != "none":
                    session.frontier.hasten(visit.found, visit.fetched_at)
                state = session.frontier.finish(visit.target.key, visit.outcome, visit.fetched_at, answer_of(visit, article_id))
                results.append((visit, "retried" if state == "pending" else event))
        for visit, event in results:
            self._urls.add(found.key for found in visit.found)  # committed now: they need not be looked up again
            session.count(visit.target, visit.outcome, event)
            self._count(visit, event)

    def _add_records(self, transaction: Transaction, visit: Visit, pointers: list[RawPointer]) -> tuple[str, str | None]:
        """Add everything a visit brought; return the capture's event and the article's id."""
        capture_id = self._session.writer.next_capture_id()
        event, article = visit.event, visit.target.article_id
        if visit.event == "new":
            article = id_of_article(visit)
            event = self._add_revision(transaction, visit, capture_id, pointers)
        transaction.add(capture_of(visit, capture_id, pointers, article, event))
        for furniture in furniture_of(visit, capture_id):
            transaction.add_alike(furniture)
        self._add_teasers(transaction, visit)
        return event, article

    def _add_revision(self, transaction: Transaction, visit: Visit, capture_id: str, pointers: list[RawPointer]) -> str:
        """Add the article's record unless its content is what the archive holds already; return the capture's event."""
        known = self._session.writer.known_article(id_of_article(visit))
        record = article_of(visit, capture_id, pointers, (known.revision, known.content_digest) if known else None)
        if known and record.content_digest in (known.content_digest, visit.last_digest):
            return "unchanged"
        transaction.add(record)
        visit.record = record
        transaction.add_alike(evidence_of(visit, capture_id, record))
        return "changed" if known else "new"

    def _add_teasers(self, transaction: Transaction, visit: Visit) -> None:
        """Fold repeated teasers: a story's line is written once for each text it is shown with.

        They are compared by their digests: texts themselves, some 2 kB with a lead, would fill the memory of a long crawl.
        """
        if visit.extraction is None or visit.page_type is None:
            return
        site, seen_at = site_of(page_url(visit)), iso(visit.fetched_at)
        for distinct in visit.extraction.teasers:
            if not self._session.writer.knows_teaser(distinct.teaser_id, teaser_digest(distinct.title, distinct.snippet)):
                transaction.add(teaser_of(distinct, site, seen_at))

    def _count(self, visit: Visit, event: str) -> None:
        stats = self._crawler.stats
        assert stats is not None  # noqa: S101 - a running crawl has statistics
        stats.inc_value(f"backissue/{visit.target.kind}/{event}")
        if visit.outcome.reason:
            stats.inc_value(f"backissue/reason/{visit.outcome.reason}")
        for name in visit.extraction.article.failed_fields if visit.extraction else ():
            stats.inc_value(f"backissue/failed_field/{name}")

    def _stop(self, reason: StorageError) -> None:
        # the scheduler hands out nothing more, so the crawl ends when what is in flight has come back
        if not self._session.stopped_by:
            self._session.stopped_by = reason
            logger.error("%s", reason)
