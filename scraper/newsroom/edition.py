"""Which stories stand in which teaser block of a page: a function of the site, the page and the hour it was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .content import Story, TeaserBlock
from .resource import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .content import Section
    from .dice import Dice
    from .resource import BlockPlan, Resource
    from .stock import Stories

_RECENT = 60
"""Most-read and photo blocks choose among this many newest stories."""
_REPEATS = 0.35
"""Share of section blocks that repeat a story of an earlier block."""
_OWN = 0.3
"""Share of article pages whose newest-stories block begins with the page's own article."""
_EMPTY = 0.15
"""Share of blocks that hold nothing but their heading, where the plan allows it."""


class Edition:
    """Fills the blocks of one page."""

    def __init__(self, stories: Stories, resource: Resource, story: Story | None, count: int, dice: Dice) -> None:
        """Prepare a page.

        Args:
            stories: the paper's stories.
            resource: the page.
            story: the page's own article, if it is one.
            count: how many stories were published when the page was made.
            dice: the page's own draws.
        """
        self._stories = stories
        self._resource = resource
        self._own = story
        self._count = count
        self._dice = dice
        self._shown: list[Story] = []

    def fill(self, plans: tuple[BlockPlan, ...], listed: tuple[Story, ...] = ()) -> tuple[TeaserBlock, ...]:
        """Return the blocks of the plans, in their order; `listed` is what a list page lists."""
        return tuple(self._block(plan, listed) for plan in plans if plan.source != "related" or (self._own and self._own.has_related))

    def _block(self, plan: BlockPlan, listed: tuple[Story, ...]) -> TeaserBlock:
        if plan.source == "list":
            return TeaserBlock(plan.zone, plan.style, plan.heading, listed, plan.lead_length)
        empty = plan.count == 0 or (plan.may_be_empty and self._dice.chance(_EMPTY))
        chosen = () if empty else tuple(self._choose(plan))
        self._shown.extend(chosen[:1])
        return TeaserBlock(plan.zone, plan.style, plan.heading, chosen, plan.lead_length)

    def _choose(self, plan: BlockPlan) -> list[Story]:
        if plan.source == "latest":
            chosen = self._newest(plan.count)
            if self._own is not None and self._dice.chance(_OWN):
                chosen = [self._own, *(story for story in chosen if story.number != self._own.number)]
        elif plan.source == "popular":
            chosen = self._dice.sample(self._newest(_RECENT), plan.count)
        elif plan.source == "photo":
            chosen = [story for story in self._dice.shuffled(self._newest(_RECENT)) if story.photos]
        elif plan.source == "related":
            chosen = self._related()
        else:
            chosen = self._of_section(plan)
        return chosen[: plan.count]

    def _of_section(self, plan: BlockPlan) -> list[Story]:
        recent = self._stories.of_section(plan.source, 0, max(12, plan.count), self._count)
        chosen = self._dice.sample(list(recent), plan.count)
        if self._shown and plan.lead_length and self._dice.chance(_REPEATS):
            repeated = self._dice.pick(self._shown)
            chosen = [repeated, *(story for story in chosen if story.number != repeated.number)]
        return chosen

    def _newest(self, count: int) -> list[Story]:
        return list(self._stories.newest(0, count, self._count))

    def _related(self) -> list[Story]:
        own = self._own
        if own is None or self._resource.kind is not Kind.ARTICLE:
            return []
        others: Iterator[Story] = self._stories.of_section(own.section.key, 0, 40, self._count)
        older = [story for story in others if story.number != own.number]
        return self._dice.sample(older, self._dice.number(2, 4))


def section_of(sections: tuple[Section, ...], code: str | None) -> Section | None:
    """Return the section of a code, or None."""
    return next((section for section in sections if section.code == code), None)
