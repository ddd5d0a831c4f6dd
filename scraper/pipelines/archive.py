"""The commit: one visit, with its WARC records, its JSON lines, its new URLs and its outcome, becomes durable at once or not at all."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Self

from scrapy.exceptions import DropItem, NotConfigured

from archive.errors import DiskFullError
from archive.identity import site_of
from archive.journal import teaser_digest
from scraper.items import Visit
from scraper.pipelines.records import answer_of, article_of, capture_of, evidence_of, furniture_of, id_of_article, page_url, teaser_of
from scraper.schedule import iso
from scraper.session import session_of

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

    from archive.records import RawPointer
    from archive.transaction import Transaction
    from scraper.session import Session

logger = logging.getLogger(__name__)


class Uncommitted(DropItem):
    """A visit that could not be committed: its URL stays pending."""


class ArchivePipeline:
    """Commit each visit to the archive."""

    def __init__(self, crawler: Crawler, session: Session) -> None:
        self._crawler = crawler
        self._session = session

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build the pipeline; `NotConfigured` where no archive is written."""
        session = session_of(crawler)
        if session is None:
            raise NotConfigured
        return cls(crawler, session)

    def process_item(self, item: Any) -> Any:
        """Commit a visit and pass it on.

        Raises:
            Uncommitted: the disk is full; the crawl is asked to stop.
        """
        if not isinstance(item, Visit):
            return item
        session = self._session
        try:
            if session.stopped_by:
                raise Uncommitted(session.stopped_by)
            self._commit(item)
        except DiskFullError as error:
            self._stop(str(error))
            raise Uncommitted(str(error)) from error
        finally:
            session.frontier.release(item.target.key)
        return item

    def _commit(self, visit: Visit) -> None:
        session = self._session
        with session.writer.commit(visit.exchanges) as transaction:
            event, article_id = self._add_records(transaction, visit)
            session.frontier.add(visit.found)
            state = session.frontier.finish(visit.target.key, visit.outcome, visit.fetched_at, answer_of(visit, article_id))
        session.articles += event in ("new", "changed", "unchanged")
        event = "retried" if state == "pending" else event
        session.events[visit.target.kind, event] += 1
        here = session.by_site[visit.target.site]
        here.update(pages=1, articles=event in ("new", "changed", "unchanged"), failed=event == "failed")
        self._count(visit, event)

    def _add_records(self, transaction: Transaction, visit: Visit) -> tuple[str, str | None]:
        """Add everything a visit brought; return the capture's event and the article's id."""
        writer = self._session.writer
        capture_id = writer.next_capture_id()
        pointer = transaction.pointers[-1] if transaction.pointers else None
        event, article = visit.event, visit.target.article_id
        if visit.event == "new":
            article = id_of_article(visit)
            event = self._add_revision(transaction, visit, capture_id, pointer)
        transaction.add(capture_of(visit, capture_id, pointer, article, event))
        for record in furniture_of(visit, capture_id):
            transaction.add(record)
        self._add_teasers(transaction, visit)
        return event, article

    def _add_revision(self, transaction: Transaction, visit: Visit, capture_id: str, pointer: RawPointer | None) -> str:
        """Add the article's record unless its content is what the archive holds already; return the capture's event."""
        known = self._session.writer.known_article(id_of_article(visit))
        record = article_of(visit, capture_id, pointer, (known.revision, known.content_digest) if known else None)
        if known and known.content_digest == record.content_digest:
            return "unchanged"
        transaction.add(record)
        visit.record = record
        for witness in evidence_of(visit, capture_id, record):
            transaction.add(witness)
        return "changed" if known else "new"

    def _add_teasers(self, transaction: Transaction, visit: Visit) -> None:
        """Fold repeated teasers: a story's line is written once for each text it is shown with."""
        if visit.extraction is None or visit.page_type is None:
            return
        site, seen_at = site_of(page_url(visit)), iso(visit.fetched_at)
        for distinct in visit.extraction.teasers:
            teaser = teaser_of(distinct, site, seen_at)
            if not self._session.writer.knows_teaser(teaser.teaser_id, teaser_digest(teaser.title, teaser.snippet)):
                transaction.add(teaser)

    def _count(self, visit: Visit, event: str) -> None:
        stats = self._crawler.stats
        assert stats is not None  # noqa: S101 - a running crawl has statistics
        stats.inc_value(f"backissue/{visit.target.kind}/{event}")
        if visit.outcome.reason:
            stats.inc_value(f"backissue/reason/{visit.outcome.reason}")
        for name in visit.extraction.article.failed_fields if visit.extraction else ():
            stats.inc_value(f"backissue/failed_field/{name}")

    def _stop(self, reason: str) -> None:
        # the scheduler hands out nothing more, so the crawl ends when what is in flight has come back
        if not self._session.stopped_by:
            self._session.stopped_by = reason
            logger.error("%s", reason)
