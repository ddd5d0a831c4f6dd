"""Which blocks of teasers a skin's pages bear, by kind of page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..resource import BlockPlan, Kind

if TYPE_CHECKING:
    from ..content import Section


@dataclass(frozen=True, slots=True)
class Plans:
    """The blocks of every kind of page, each kind's in page order."""

    home: tuple[BlockPlan, ...]
    article: tuple[BlockPlan, ...]
    beside: tuple[BlockPlan, ...] = ()
    """Beside and below a list."""
    lost: tuple[BlockPlan, ...] = ()
    """On the page that tells with a 200 that an article is gone."""
    cover: tuple[BlockPlan, ...] = ()
    """Above the list of a section's front."""
    all_stories: str = "전체기사"
    """Heading of the list that is no section's."""
    lead_length: int = 0
    """Letters of the leads in lists."""

    def of(self, kind: Kind, section: Section | None, per_page: int) -> tuple[BlockPlan, ...]:
        """Return the blocks of a page."""
        if kind is Kind.ARTICLE:
            return self.article
        if kind is Kind.HOME:
            return self.home
        if kind in (Kind.LIST, Kind.FRONT):
            stories = BlockPlan("main", "list", section.name if section else self.all_stories, "list", per_page, self.lead_length)
            return (*(self.cover if kind is Kind.FRONT else ()), stories, *self.beside)
        return self.lost if kind is Kind.SOFT_404 else ()
