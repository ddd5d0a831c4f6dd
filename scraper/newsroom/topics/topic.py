"""What a topic is: the patterns one kind of story is written from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """Patterns of one kind of story. Slots are those of `scraper.newsroom.stories`; every title holds {town} or {short}, {item} and {n}."""

    name: str
    items: tuple[str, ...]
    """What the story is about; with town and number it makes its title different from every other."""
    titles: tuple[str, ...]
    decks: tuple[str, ...]
    leads: tuple[str, ...]
    details: tuple[str, ...]
    quotes: tuple[str, ...]
    captions: tuple[str, ...]
    tags: tuple[str, ...]
    numbers: tuple[int, int] = (2, 151)
    """Lowest and highest {n}."""
    opinion: bool = False
    """A column or an editorial: it is signed by a 논설위원 or a 칼럼니스트, or not at all."""
