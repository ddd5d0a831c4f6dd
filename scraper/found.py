"""A URL on its way: what led to it, and how its visit ended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from archive.records import Discovery

KINDS = ("robots", "home", "sitemap", "feed", "article", "section")
"""Kinds of URLs in the order in which pending ones are fetched: what leads to articles first, deep lists last."""

PRIVATE_ADDRESS = "private address"
"""The reason of what is refused for its address. A name server may give it for a while, and the next run may allow it."""


Place: TypeAlias = tuple[str, str, str, str, int]
"""Key, URL, site, kind and page of a `FoundUrl`: what is its own among all those that one page leads to."""


@dataclass(kw_only=True)  # neither frozen nor slotted: dozens are made and pickled for every page
class FoundUrl:
    """A URL and what the source that named it said about it."""

    key: str
    """Key it is known under."""
    url: str
    """Absolute http(s) URL to fetch."""
    site: str
    """The newspaper it belongs to (`archive.identity.site_of`); a sitemap may lie on another host."""
    kind: str
    """One of `KINDS`: what its URL looks like."""
    discovery: Discovery
    """What led to it."""
    page: int = 1
    """Place in the chain of a paginated list, from 1."""
    accept_alias: bool = False
    """Whether its page makes the record although it names another canonical, which brought none or is another story."""
    own_story: bool = False
    """Whether the canonical that its page names is another story: then it is no canonical."""
    visits: int = 0
    """Answers it has given so far."""
    etag: str | None = None
    """`ETag` of its last full answer."""
    last_modified: str | None = None
    """`Last-Modified` of its last full answer."""
    article_id: str | None = None
    """The article its page held at the last visit."""


def found_at(places: Iterable[Place], discovery: Discovery) -> list[FoundUrl]:
    """Return the URLs of some places that one page led to."""
    return [FoundUrl(key=key, url=url, site=site, kind=kind, discovery=discovery, page=page) for key, url, site, kind, page in places]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How the visit of a URL ended."""

    state: str
    """done, failed or refused."""
    reason: str | None = None
    """Why, where it is not an archived page."""
    transient: bool = False
    """Whether another try may well succeed."""
    retry_at: datetime | None = None
    """Time before which the server does not want to be asked again."""
    canonical_key: str | None = None
    """Key of the canonical that the page named, where the page is its alias."""
    title: str | None = None
    """Title of the article, or of the alias, that was read."""

    @property
    def is_for_now(self) -> bool:
        """Whether the URL was refused for what may be otherwise in the next run: its address is private, or robots.txt could not be had."""
        if self.state != "refused" or self.reason is None:
            return False
        return self.reason == PRIVATE_ADDRESS or self.reason.startswith("robots.txt ")  # what it forbids has the reason `robots.txt`


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What is kept of an answer for the next visit."""

    etag: str | None = None
    """`ETag` header."""
    last_modified: str | None = None
    """`Last-Modified` header."""
    article_id: str | None = None
    """The article the page holds."""
