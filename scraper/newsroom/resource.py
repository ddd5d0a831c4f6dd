"""What a site serves: resources, and the view of one page, which is its whole content before a skin makes HTML of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .content import Reading, Section, Story, TeaserBlock
    from .skins import Skin


class Kind(StrEnum):
    """Kinds of resources."""

    ARTICLE = "article"
    HOME = "home"
    FRONT = "front"
    """A section's front page."""
    LIST = "list"
    """One page of a section's list, or of the list of all articles (no section)."""
    FEED = "feed"
    SITEMAP_INDEX = "sitemap_index"
    SITEMAP = "sitemap"
    NEWS_SITEMAP = "news_sitemap"
    ROBOTS = "robots"
    PAGE = "page"
    """A page that is no news, such as the company's own."""
    GONE = "gone"
    """An article that was deleted: 404."""
    SOFT_404 = "soft_404"
    """A deleted article that answers 200 with a notice."""
    DISALLOWED = "disallowed"
    """robots.txt asks to stay away."""
    ASSET = "asset"
    """Style sheet or image."""
    REMOVED = "removed"
    """An article that was deleted after it came out (`scraper.newsroom.life`)."""
    MOVED = "moved"
    """An old address of an article: 301."""


@dataclass(frozen=True, slots=True)
class Resource:
    """One thing a site serves."""

    kind: Kind
    number: int = 0
    """Of an article."""
    section: str | None = None
    """Section code of a list, front or feed; null for the whole paper."""
    page: int = 1
    """Of a list, or the number of a sitemap."""
    name: str = ""
    """Of a page, an asset or a disallowed place."""
    flavour: str = ""
    """Of an article under another address: amp, print or m (`scraper.newsroom.variants`); addresses are made without it."""


@dataclass(frozen=True, slots=True)
class BlockPlan:
    """How a skin wants one block of teasers filled."""

    zone: str
    style: str
    heading: str | None
    source: str
    """`latest`, `popular`, `photo`, `related`, `list`, or a section's key."""
    count: int
    lead_length: int = 0
    may_be_empty: bool = False


@dataclass(frozen=True, slots=True)
class PageView:
    """Everything one visit of one page shows."""

    resource: Resource
    url: str
    made: datetime
    """When the page was made, KST: papers cache their pages, so it lies before the clock, never after."""
    story: Story | None
    section: Section | None
    """Of the article, list or front."""
    ticker: tuple[Reading, ...]
    """Empty where the paper has no ticker."""
    blocks: tuple[TeaserBlock, ...]
    """In page order."""
    last_page: int = 1
    """Of a list."""
    skin: Skin | None = None
    """Whose markup the page wears; None for the site's own skin."""
    views: int = 0
    """How often the page was asked for before, on sites whose pages change with every visit: what a view counter prints."""

    def zone(self, name: str) -> tuple[TeaserBlock, ...]:
        """The blocks of one part of the page, in order."""
        return tuple(block for block in self.blocks if block.zone == name)
