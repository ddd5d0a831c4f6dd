"""What a writer needs of a language: words, patterns and customs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from ..content import Byline
    from ..dice import Dice
    from ..stories import Desk
    from ..topics.topic import Topic


@dataclass(frozen=True, slots=True)
class Common:
    """Patterns that fit most stories of a language."""

    details: tuple[str, ...]
    quotes: tuple[str, ...]
    headings: tuple[str, ...]
    points_heading: str
    """Over a list of points."""
    points: tuple[str, ...]
    entry_headings: tuple[str, ...]
    """Of a live blog's entries."""
    kickers: Mapping[str, tuple[str, ...]]
    """Lines above the title by section key."""
    live_kicker: str
    gallery_leads: tuple[str, ...]
    gallery_captions: tuple[str, ...]
    """Besides the topic's own."""
    video_leads: tuple[str, ...]
    table: tuple[tuple[str, ...], ...]
    """Rows of a table, the first its heading."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language as papers write it."""

    code: str
    space: str
    """Between two sentences."""
    topics: Mapping[str, tuple[Topic, ...]]
    """By section key."""
    common: Common
    towns: tuple[str, ...]
    words: Mapping[str, tuple[str, ...]]
    """Slots whose word holds through a story."""
    numbers: Mapping[str, tuple[int, int]]
    """Slots that are drawn anew each time; `month` is printed by name, `year` as bare digits."""
    months: tuple[str, ...]
    person: Callable[[Dice, str], str]
    """An invented name for a slot."""
    day: Callable[[datetime], str]
    """A day as a story names it (slots `day`, of the event, and `later`)."""
    number: Callable[[int], str]
    """A whole number as printed."""
    byline: Callable[[Dice, Desk, Topic, str], Byline | None]
    """A byline for desk, topic and town."""
    credit: Callable[[Dice, str], str | None]
    """A photo credit for a paper; null where none is printed."""
    dateline: Callable[[Dice, str], str | None]
    """A dateline for a town, with what parts it from the text; null where the story has none."""
