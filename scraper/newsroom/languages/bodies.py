"""Bodies by layout: typed blocks from a topic's and the language's patterns."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ..content import Block
from .pattern import fill

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from ..dice import Dice
    from ..topics.topic import Topic
    from .language import Language
    from .slots import Slots

_PAYWALL_PARAGRAPHS = 2


def write_body(
    language: Language, dice: Dice, topic: Topic, words: Slots, layout: str, published: datetime, headings: float
) -> list[Block]:
    """Return the body of a story: what its page shows, so of a paywalled one the opening only.

    Args:
        language: its patterns.
        dice: the story's draws.
        topic: what it is about.
        words: the story's slots.
        layout: `Story.layout`.
        published: aware; a live blog's entries lie before it.
        headings: share of stories with headings, points and tables.
    """
    writer = _LAYOUTS.get(layout)
    if writer is not None:
        return writer(language, dice, topic, words, published)
    quotes = words.many(topic.quotes, 3)
    blocks = [Block("paragraph", text) for text in _texts(language, dice, topic, words, quotes, layout == "parts")]
    if layout == "paywall":
        return blocks[:_PAYWALL_PARAGRAPHS]
    if dice.chance(0.25):
        blocks.insert(min(4, len(blocks)), Block("quote", quotes[1]))
    if layout == "parts" or dice.chance(headings):
        blocks = _structured(language, dice, words, blocks)
    return _distinct(blocks)


def _distinct(blocks: list[Block]) -> list[Block]:
    """Drop what would be said twice in the same words."""
    return list({block.text: block for block in reversed(blocks)}.values())[::-1]


def _texts(language: Language, dice: Dice, topic: Topic, words: Slots, quotes: list[str], is_long: bool) -> list[str]:
    common = language.common
    sentences = words.many(topic.details, dice.number(max(4, len(topic.details) - 3), len(topic.details)))
    if not topic.opinion:
        sentences += words.many(common.details, len(common.details) if is_long else dice.number(3, 6))
    texts = [words.one(topic.leads)]
    while sentences:
        take = dice.weighted(((1, 45), (2, 40), (3, 15)))
        texts.append(language.space.join(sentences[:take]))
        del sentences[:take]
    texts[2:2] = quotes[:1]
    texts += quotes[2:]
    if not topic.opinion and dice.chance(0.6):
        texts.append(words.one(common.quotes))
    return texts


def _structured(language: Language, dice: Dice, words: Slots, blocks: list[Block]) -> list[Block]:
    """Add two headings, and a list of points or a table."""
    common = language.common
    first, second = words.many(common.headings, 2)
    middle = len(blocks) // 2 + 1
    extra: list[Block] = []
    if dice.chance(0.5):
        extra = [Block("heading", common.points_heading, 3), *(Block("list_item", text, 1) for text in words.many(common.points, 3))]
    elif dice.chance(0.5):
        rows = (" | ".join(fill(cell, words) for cell in row) for row in common.table)
        extra = [Block("table", "\n".join(rows))]
    return [*blocks[:2], Block("heading", first, 2), *blocks[2:middle], *extra, Block("heading", second, 2), *blocks[middle:]]


def _live(language: Language, dice: Dice, topic: Topic, words: Slots, published: datetime) -> list[Block]:
    """A lead, and entries, the newest first; every other one has a heading, a line of its own."""
    texts = [*words.many(topic.details, 8), *words.many(topic.quotes, 2), *words.many(language.common.details, 4)]
    at = published
    entries = []
    headings = words.many(language.common.entry_headings, len(language.common.entry_headings))
    for rank, text in enumerate(dice.shuffled(texts)):
        lines = [headings.pop(), text] if rank % 2 and headings else [text]
        entries.append(Block("entry", "\n".join(lines), at=at))
        at -= timedelta(minutes=dice.number(6, 31))
    return [Block("paragraph", words.one(topic.leads)), *_distinct(entries)]


def _gallery(language: Language, dice: Dice, topic: Topic, words: Slots, published: datetime) -> list[Block]:
    del dice, published
    return [Block("paragraph", words.one(topic.leads)), Block("paragraph", words.one(language.common.gallery_leads))]


def _video(language: Language, dice: Dice, topic: Topic, words: Slots, published: datetime) -> list[Block]:
    del published
    texts = [words.one(topic.leads), words.one(language.common.video_leads), *words.many(topic.details, dice.number(1, 2))]
    return [Block("paragraph", text) for text in texts]


_LAYOUTS: dict[str, Callable[[Language, Dice, Topic, Slots, datetime], list[Block]]] = {"live": _live, "gallery": _gallery, "video": _video}
