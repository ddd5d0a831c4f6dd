"""What happens to a paper as its clock goes on, and what happens to single articles: deletion and removal to another address."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from .dice import Dice

if TYPE_CHECKING:
    from .content import Story
    from .skins import Skin

FATES = ("404", "410", "home")
"""How a deleted article answers: not found, gone, or a redirect to the home page."""


@dataclass(frozen=True, slots=True)
class Life:
    """What is switched on. Everything is a function of seed, article, clock and visit, so that the key can tell it."""

    edited: float = 0.0
    """Share of articles that are edited after they came out (`scraper.newsroom.edits`)."""
    deleted: float = 0.0
    """Share of articles that are deleted, 6 to 72 hours after they came out; lists, teasers and sitemaps go on naming them."""
    moved: float = 0.0
    """Share of articles that the sitemap names by an old address too, which answers 301."""
    lively: bool = False
    """Whether teasers, weather and view counter change with every visit."""
    redesign: tuple[datetime, Skin] | None = None
    """From this time (aware) pages wear another skin's markup; addresses, sections and stories stay. For skins of one family."""
    layout_b: Skin | None = None
    """Every other page, or visit where the site is lively, wears this skin's markup. For skins of one family."""


@dataclass(frozen=True, slots=True)
class Fate:
    """How and when an article ended."""

    kind: str
    """One of `FATES`."""
    at: datetime


def fate(seed: int, story: Story, share: float) -> Fate | None:
    """Return the end of an article, or None where it stays."""
    dice = Dice(seed, "fate", story.number)
    if not dice.chance(share):
        return None
    return Fate(dice.pick(FATES), story.published + timedelta(hours=dice.number(6, 72)))


def is_moved(seed: int, number: int, share: float) -> bool:
    """Return whether an article has an old address that the sitemap names."""
    return bool(share) and Dice(seed, "moved", number).chance(share)
