"""The cards of a page: the largest elements that link to one story only."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scraper.extraction.layout import hints, outline
from scraper.extraction.teaser_blocks import empty_lists, story_counts
from scraper.extraction.teaser_blocks.story_links import story_links
from scraper.extraction.teaser_blocks.teaser_heading_looks import heading_before, names_neighbour, points
from scraper.extraction.wording import boilerplate, furniture
from scraper.extraction.wording.folding import fold
from scraper.extraction.wording.vocabulary import words

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline

_PARAGRAPH, _MOST_LEADS = 15.0, 3
"""Rough words of a paragraph, and how many of those a card may hold."""
_NEAR = 5
"""Elements around a link that may be its card's."""
OFTEN = 3
"""Times from which a class is that of cards."""


@dataclass(slots=True)
class Card:
    """One story in one place."""

    node: int
    """The card's element."""
    links: list[int]
    """Its links, all to one story."""
    url: str


def cards_of(context: Context, page: Outline, *, listing: bool) -> list[Card]:
    """Return the cards of the page in page order."""
    urls, title = story_links(context, page, listing=listing), context.title_node
    distinct = story_counts.counted(page, urls)
    for ancestor in page.ancestors(page.parents[title]) if title >= 0 and not listing else ():
        distinct[ancestor] = 2  # what holds the article's own headline is no card
    bodies: frozenset[str] = frozenset() if listing else _bodies(page, urls)  # a list has none
    korean = (context.language or "").startswith("ko") and context.title_node >= 0
    for block in context.body_blocks if korean and not listing else ():  # elsewhere leads of cards may be taken for a text
        if block.number in context.body_numbers:
            distinct[page.parents[block.node]] = 2  # what holds the article's own text is no card
    cards: dict[int, Card] = {}
    for link, url in urls.items():
        node = _largest(page, link, distinct, bodies)
        cards.setdefault(node, Card(node, [], url)).links.append(link)
    return [card for card in cards.values() if _shows(page, card)]


def _shows(page: Outline, card: Card) -> bool:
    """Whether one of a card's links holds anything to see, or lies over the card and says its title to those who do not see it."""
    for link in card.links:
        element = page.els[link]
        if len(element) or fold(element.text):
            return True
        said = fold(element.get("aria-label"))
        if said and any(block.flat == said for block in page.range(card.node)):
            return True
    return False


def _bodies(page: Outline, urls: dict[int, str]) -> frozenset[str]:
    """Return the classes of elements around links that hint at a body and are no part of a card: those that do not come again and again."""
    around: set[int] = set()
    parents, named = page.parents, page.hints
    for holder in {parents[link] for link in urls}:
        node, level = holder, 1
        while node >= 0 and level < _NEAR:
            if named[node] & hints.BODY:
                around.add(node)
            node, level = parents[node], level + 1
    classes = Counter(page.classes[node] or "" for node in around)
    return frozenset(name for name, times in classes.items() if times < OFTEN)


def _largest(page: Outline, link: int, distinct: list[int], bodies: frozenset[str]) -> int:
    """Return the largest element around a link that points to this story only, never across a list item, a heading or a landmark."""
    tags, parents = page.tags, page.parents
    node = link
    while True:
        parent = parents[node]
        if parent < 0 or distinct[parent] > 1 or (tags[parent] in _LANDMARKS and tags[node] != "ul"):
            return (
                parent
                if parent >= 0
                and tags[parent] == "article"
                and distinct[parent] == 1
                and page.first_block[parent] >= page.first_block[node] - 2
                and not _is_text(page, parent)
                else node
            )
        if (
            tags[node] == "li"
            or (page.hints[parent] & hints.BODY and (page.classes[parent] or "") in bodies)
            or _brings_heading(page, parent, node)
        ):
            return node
        node = parent


_LANDMARKS = words("body html ul ol section main article nav aside tbody table")
"""Tags of what is larger than a card."""


def _brings_heading(page: Outline, parent: int, node: int) -> bool:
    """Whether the step up would take in what is no card's: a heading before it, which is the block's, one of an empty list, or a text."""
    if page.last_block[parent] - page.last_block[node] > _MOST_BEHIND:
        return True
    for block in page.blocks[page.first_block[parent] : page.first_block[node]]:
        if block.link_density < 0.5 and (
            page.tags[block.node] in outline.HEADING_LEVELS
            or furniture.is_more(block.flat)
            or page.hint_of(block.node, 2) & hints.TITLE
            or names_neighbour(block.flat)
            or (len(block.text) <= _LONGEST_NAMED and boilerplate.closes(block.flat))
            or points(block.flat)
        ):
            return True
    behind = page.blocks[page.last_block[node] : page.last_block[parent]] if page.last_block[node] > page.first_block[node] else []
    if any(page.tags[block.node] in outline.HEADING_LEVELS and empty_lists.is_headed(page, block) for block in behind):
        return True
    return heading_before(page, node, parent) is not None or _is_text(page, parent)


_LONGEST_NAMED = 30
"""Letters of a plain line that heads other stories, at most."""
_MOST_BEHIND = 12
"""Blocks behind a part of a card, at most."""


def _is_text(page: Outline, node: int) -> bool:
    """Whether an element holds more paragraphs than a card has."""
    blocks = page.range(node)
    return len(blocks) > _MOST_LEADS and sum(block.words >= _PARAGRAPH for block in blocks) > _MOST_LEADS
