"""Cards of other stories that no class names, told by their build: elements alike beside each other, each with a linked heading.

So is a whole story behind the text, which some papers add for those who scroll on.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from scraper.extraction.layout import outline, prose_scores
from scraper.extraction.layout.url_shape import shape
from scraper.extraction.times import timestamps
from scraper.extraction.wording.folding import DIGIT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_LEADING = 3
"""Blocks of a card before which its heading ends: a label and a photo's line may stand above it."""
_BETWEEN = 2
"""Blocks between two cards, at most: boxes amid the text, further apart, may hold its next paragraph as well."""
_PARAGRAPH, _LEAST_TEXT, _LEAST_SHARE = 12.0, 40.0, 0.2
"""Rough words of a paragraph; what must be left of a text without its cards, for it to be more than a list of stories."""


def beside(context: Context, page: Outline, blocks: list[TextBlock]) -> set[int]:
    """Return the elements behind the title that are cards of other stories; none where hardly any of the body is left without them."""
    heads = list(_linked_headings(context, page)) if blocks else []
    cards = {card for one, other in pairwise(heads) for card in alike(page, one, other)}
    cards |= {story for head in heads if (story := _whole_story(context, page, head)) >= 0}
    if not cards:
        return cards
    held = {block.number for card in cards for block in page.range(card)}
    first = min(held)
    prose = {block.number: value for block in blocks if (value := prose_scores.score(page, block, heed_hints=False)) > 0}
    left = sum(value for number, value in prose.items() if number not in held)
    before = any(block.number < first and block.words >= _PARAGRAPH and block.number in prose for block in blocks)
    return cards if before and left >= max(_LEAST_TEXT, _LEAST_SHARE * sum(prose.values())) else set()


def _linked_headings(context: Context, page: Outline) -> Iterator[TextBlock]:
    """Yield the headings behind the title that are links to other articles of the site."""
    return (block for block, url in linked_headings(context, page) if shape(url) == "article")


def linked_headings(context: Context, page: Outline) -> Iterator[tuple[TextBlock, str]]:
    """Yield the headings behind the title that are links to other pages of the site, with these pages' addresses."""
    start = page.last_block[context.title_node] if context.title_node >= 0 else 0
    for block in page.headings:
        if block.number < start or page.tags[block.node] not in _HEADINGS or 2 * block.link_chars <= len(block.text):
            continue
        link = next(iter(outline.between(page.links, block.node, page.ends[block.node])), page.around(block.node, "a"))
        if link >= 0 and (url := _other_page(context, page, link)) is not None:
            yield block, url


def leads_to_story(context: Context, page: Outline, link: int) -> bool:
    """Whether a link leads to another article of the site."""
    url = _other_page(context, page, link)
    return url is not None and shape(url) == "article"


def _other_page(context: Context, page: Outline, link: int) -> str | None:
    """Return the address that a link leads to, None where that is no other page of the site."""
    url = context.absolute(page.els[link].get("href"))
    own = (context.page.url or "").partition("#")[0]
    return url if url and url.partition("#")[0] != own and context.page.site in url else None


def is_day(block: TextBlock) -> bool:
    """Whether a short line holds a day."""
    return len(block.text) <= _FACT and DIGIT.search(block.text) is not None and bool(timestamps.find(block.flat))


def alike(page: Outline, one: TextBlock, other: TextBlock) -> tuple[int, ...]:
    """Return the elements beside each other that hold one of two headings each, where both are built alike and hold more than it.

    A heading is a block that ends within the first of its card; empty where there are no two such elements.
    """
    around = page.shared(one.node, other.node)
    if around in (one.node, other.node):  # damaged markup: one heading in another
        return ()
    cards = tuple(page.child_holding(block.node, around) for block in (one, other))
    kinds = {(page.tags[card], page.classes[card]) for card in cards}
    wrapped = all(block.number - page.first_block[card] < _LEADING for block, card in zip((one, other), cards, strict=True))
    whole = all(page.last_block[card] - page.first_block[card] > 1 or page.tags[card] in ("li", "article") for card in cards)
    close = page.first_block[cards[1]] - page.last_block[cards[0]] <= _BETWEEN
    return cards if len(kinds) == 1 and close and wrapped and whole else ()


def _whole_story(context: Context, page: Outline, head: TextBlock) -> int:
    """Return the largest element that a linked heading opens, a day near it and a paragraph behind, -1 where it holds no such story."""
    story = -1
    for around in page.ancestors(head.node):
        if page.within(context.title_node, around) or head.number - page.first_block[around] >= _OPENING:
            break
        story = around
    held = page.range(story)[head.number - page.first_block[story] + 1 :] if story >= 0 else []
    return story if any(map(is_day, held[:_FACTS])) and any(block.words >= _PARAGRAPH for block in held) else -1


_OPENING, _FACTS, _FACT = 2, 4, 80
"""Blocks before such a heading, blocks and letters behind it in which its day stands, at most."""
