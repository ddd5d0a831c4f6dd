"""Lists of other stories around a text, told before the body is looked for: behind short news they weigh more than it does.

Their cards are elements alike beside each other, each short and with a link to another article of the site as its title or to read on. A
roundup is built so as well: a list of stories is told by its heading or by days of its own, or stands apart from the text and is
brief, has links to read on, or leads cut off.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from scraper.extraction.blocks.story_cards import alike, is_day, leads_to_story
from scraper.extraction.layout import outline
from scraper.extraction.wording import boilerplate, furniture
from scraper.extraction.wording.folding import fold
from scraper.extraction.wording.reading_on import LONGEST, reads_on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_LEAST, _WORDS, _BRIEF, _BLOCKS = 3, 60.0, 30.0, 6
"""Cards of a list, at least; rough words of one and of a brief one, and blocks, at most."""
_TITLE = 3.0
"""Rough words of a story's title above the page's, at least: menus have fewer."""
_LEAD, _PARAGRAPH = 5.0, 12.0
"""Rough words of a lead, and of the paragraph that must stand between the title and the first card, for the page to be more than a list."""
_CUT_OFF = ("…", "...", "[…]", "[...]", "(...)")
"""How a lead ends that goes on in its story."""


def around_text(context: Context, page: Outline) -> set[int]:
    """Return the elements of cards in lists of other stories, or that head one: above a title with a paragraph below, or behind both."""
    if context.title_node < 0:
        return set()
    heads = list(_heads(context, page))
    more = {block.number for block, on in heads if on}
    start = page.last_block[context.title_node]
    below = any(_is_prose(block) for block in page.blocks[start : start + _NEAR])
    found: set[int] = set()
    for cards in _lists(page, [block for block, _ in heads]):
        first = page.first_block[cards[0]]
        prose = [block for block in page.blocks[start:first] if _is_prose(block)]
        above = page.last_block[cards[-1]] <= page.first_block[context.title_node]
        if not (below if above else prose) or not _are_short(page, cards):
            continue
        apart = above or not any(page.within(block.node, page.parents[cards[0]]) for block in prose)
        if first and _heads_list(page.blocks[first - 1]):
            head = page.blocks[first - 1].node  # in an element of headings it ends the text by itself
            found.update((*cards, head) if page.tags[head] == "p" and len(page.range(head)) == 1 else cards)
        elif _are_dated(page, cards) or (apart and (_are_brief(page, cards) or _lead_on(page, cards, more))):
            found.update(cards)
    return found


def _lists(page: Outline, heads: list[TextBlock]) -> list[list[int]]:
    """Return the elements alike beside each other that hold one of some lines each, where there are enough of them."""
    lists: list[list[int]] = []
    for one, other in pairwise(heads):
        pair = alike(page, one, other)
        if pair and lists and lists[-1][-1] == pair[0]:
            lists[-1].append(pair[1])
        elif pair:
            lists.append(list(pair))
    return [cards for cards in lists if len(cards) >= _LEAST]


_NEAR = 8
"""Blocks below a title among which the first paragraph stands."""


def _is_prose(block: TextBlock) -> bool:
    return block.words >= _PARAGRAPH and not block.link_chars


def _heads(context: Context, page: Outline) -> Iterator[tuple[TextBlock, bool]]:
    """Yield the lines that are a link to another article of the site, or end in one to read on, and whether they do."""
    last, title, marks, blocks = -1, context.title_node, page.marks, page.blocks
    for link in page.links:
        number = page.first_block[link]
        if number == last or number >= len(blocks) or marks[link] & outline.IN_NAV:
            continue
        block = blocks[number]
        if block.words > _WORDS or not block.link_chars or (link < title and block.words < _TITLE):
            continue
        if 2 * block.link_chars > len(block.text):
            on = reads_on(block.text)
        elif block.link_chars > LONGEST or not (on := reads_on(fold(page.raw_text(link)))):
            continue
        if leads_to_story(context, page, link):
            last = number
            yield block, on


def _are_short(page: Outline, cards: list[int]) -> bool:
    ranges = map(page.range, cards)
    return all(len(blocks) <= _BLOCKS and sum(block.words for block in blocks) <= _WORDS for blocks in ranges)


def _heads_list(line: TextBlock) -> bool:
    """Whether a line heads other stories."""
    return furniture.heads_block(line.flat) or boilerplate.closes(line.flat)


def _lead_on(page: Outline, cards: list[int], more: set[int]) -> bool:
    """Whether half of some cards, at least, have links to read on, or are cut off."""
    ranges = [page.range(card) for card in cards]
    links = sum(any(block.number in more for block in blocks) for blocks in ranges)
    cut = sum(blocks[-1].text.rstrip(" »>›").endswith(_CUT_OFF) for blocks in ranges)
    return 2 * max(links, cut) >= len(cards)


def _are_brief(page: Outline, cards: list[int]) -> bool:
    """Whether no card says more than a title and a sentence, which is no link: a text may list pages without one."""
    ranges = [page.range(card) for card in cards]
    brief = all(sum(block.words for block in blocks) <= _BRIEF for blocks in ranges)
    return brief and all(len(blocks) > 1 and any(block.words >= _LEAD and not block.link_chars for block in blocks) for blocks in ranges)


def _are_dated(page: Outline, cards: list[int]) -> bool:
    """Whether half of some cards, at least, have days of their own."""
    return 2 * sum(any(map(is_day, page.range(card))) for card in cards) >= len(cards)
