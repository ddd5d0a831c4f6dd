"""What the spider hands to the item pipelines: one visit of one URL, with everything its commit needs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from scraper.found import Outcome

if TYPE_CHECKING:
    from datetime import datetime

    from archive.exchange import Exchange
    from archive.records import Article, Policy
    from scraper.extraction.result import Extraction
    from scraper.found import FoundUrl


@dataclass(frozen=True, slots=True)
class Part:
    """One page of a visit."""

    exchange: int
    """Its place among the visit's exchanges."""
    encoding: str | None
    """Character encoding it was decoded with; null for what is no page."""


@dataclass(kw_only=True, slots=True)
class Visit:
    """One visit of one URL, whatever came of it."""

    target: FoundUrl
    """The URL asked for and what led to it."""
    outcome: Outcome
    """How the visit ended."""
    event: str
    """Event of the capture; `new` for an article page, of which the archive makes `changed` or `unchanged` where it knows the article."""
    fetched_at: datetime
    """Time of the answer or of the failure, UTC."""
    final_url: str | None = None
    """URL that answered; null where nothing did."""
    status: int | None = None
    """HTTP status of the answer."""
    etag: str | None = None
    """`ETag` header."""
    last_modified: str | None = None
    """`Last-Modified` header as sent."""
    policy: Policy | None = None
    """Robots and mining policy; null where nothing answered."""
    exchanges: list[Exchange] = field(default_factory=list)
    """Requests and responses as on the wire, redirects first; `parts` tells the pages among them."""
    parts: list[Part] = field(default_factory=list)
    """The pages among the exchanges: one, or of an article in several pages each of them, in order; none where nothing answered."""
    extraction: Extraction | None = None
    """What the page holds, but for sightings and evidence; null for robots.txt, sitemaps and feeds, and where nothing answered."""
    sightings: list[tuple[Any, ...]] = field(default_factory=list)
    """The page's sightings, each the values of `scraper.reading.SIGHTING`."""
    witnesses: list[tuple[Any, ...]] = field(default_factory=list)
    """The page's evidence, each the values of `scraper.reading.WITNESS`."""
    page_type: str | None = None
    """article, home or section; null for any other page, whose furniture is not recorded."""
    found: list[FoundUrl] = field(default_factory=list)
    """URLs the page leads to."""
    last_digest: str | None = None
    """Content digest of the last capture as the present extractor reads it, where the archive's own digest is an older extractor's."""
    record: Article | None = None
    """The article's record, once the archive holds it."""

    def fail(self, reason: str) -> None:
        """Make this a visit that failed: what it brought but the exchanges is given up."""
        self.outcome, self.event = Outcome(state="failed", reason=reason), "failed"
        self.extraction = self.page_type = self.record = None
        self.found = []
