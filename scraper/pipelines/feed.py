"""What Scrapy's own feeds get: an article record for each article page: `scrapy crawl news -a url=… -O file.jsonl`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from scrapy.exceptions import DropItem

from scraper.items import Visit
from scraper.pipelines.records import article_of

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

    from archive.records import Article


class NotAnArticle(DropItem):
    """A visit that brought no article: it is counted, and not part of the feed."""


class FeedPipeline:
    """Turn a visit into an article record."""

    def __init__(self, *, archives: bool) -> None:
        self._archives = archives

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build the pipeline."""
        return cls(archives=bool(crawler.settings.get("BACKISSUE_ARCHIVE")))

    def process_item(self, item: Any) -> Any:
        """Return the article's record: the archive's own where one is written, else one without raw pointer.

        Raises:
            NotAnArticle: the visit brought none.
        """
        if not isinstance(item, Visit):
            return item
        if item.event != "new":
            raise NotAnArticle(item.outcome.reason or item.event, log_level="DEBUG")
        return item.record or self._unarchived(item)

    def _unarchived(self, visit: Visit) -> Article:
        if self._archives:
            raise NotAnArticle("unchanged", log_level="DEBUG")
        return article_of(visit, "feed", [], None)
