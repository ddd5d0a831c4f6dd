"""The heading areas of teasers: how far a heading reaches, and what stands around it, beside it and behind it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from scraper.extraction.layout import hints
from scraper.extraction.teaser_blocks import empty_lists

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock

LONGEST = 40
"""Letters of a heading, at most."""
LONGEST_LINE = LONGEST + 12
"""The same with the link to the rest of its block."""
_BOXES = frozenset({"div", "section", "aside"})
_LINKED = 0.5
_SENTENCE = 5.0
"""Rough words from which a line with a full stop is a sentence: of languages with short ones too."""


class HeadingAreas:
    """A page's elements around headings, told by the cards the page holds."""

    def __init__(self, page: Outline, cards: list[int], skins: set[str | None]) -> None:
        """Take the page, the elements that are cards, and the classes of headings that the profile knows."""
        self._page = page
        self._cards = sorted(cards)
        self.holders = self._holders(cards)
        """The elements that hold cards."""
        self._skins = skins

    def _holders(self, cards: list[int]) -> set[int]:
        held: set[int] = set()
        parents = self._page.parents
        for node in cards:
            while node >= 0 and node not in held:
                held.add(node)
                node = parents[node]
        return held

    def in_card(self, node: int) -> bool:
        """Whether an element is a card or stands in one."""
        place = bisect_right(self._cards, node)
        return place > 0 and node < self._page.ends[self._cards[place - 1]]

    def is_skin(self, node: int) -> bool:
        """Whether the profile knows an element's class for a heading's."""
        return self._page.classes[node] in self._skins and self._page.classes[node] is not None

    def anchor(self, block: TextBlock) -> int:
        """Return the element that a line is: its block, or the inline element it begins with where the block holds cards as well.

        So it is where the block holds the empty list that a line in bold heads.
        """
        if block.first in self.holders:
            return block.node
        heads = block.node in self.holders or (block.strong and empty_lists.is_behind(self._page, block.first))
        return block.first if heads else block.node

    def around(self, area: int) -> int:
        """Return the largest element around one that holds no card."""
        parents, tags, holders = self._page.parents, self._page.tags, self.holders
        while (parent := parents[area]) >= 0 and parent not in holders and tags[parent] not in ("body", "html"):
            if (self.is_skin(area) and not self.is_skin(parent)) or self.has_empty_list(area):
                break
            area = parent
        return area

    def before_card(self, anchor: int) -> bool:
        """Whether the next element behind a line, or behind all that holds it alone, holds a card."""
        return self._page.next_of(self.around(anchor)) in self.holders

    def opens_box(self, anchor: int, card: int) -> bool:
        """Whether a line and a list of cards behind it are all that a box of their own holds."""
        page = self._page
        area = self.around(anchor)
        box, behind = page.parents[area], page.next_of(area)
        return (
            behind >= 0
            and page.tags[behind] in ("ul", "ol")
            and page.tags[box] in _BOXES
            and page.within(card, behind)
            and page.ends[behind] == page.ends[box]
            and page.first_block[area] == page.first_block[box]
            and page.last_block[area] - page.first_block[area] <= 1  # an inline element ends with its line
            and all(page.tags[node] == "li" for node in self._cards_in(box))
        )

    def _cards_in(self, node: int) -> list[int]:
        return self._cards[bisect_left(self._cards, node) : bisect_left(self._cards, self._page.ends[node])]

    def holds_text(self, line: TextBlock, anchor: int, body: set[int]) -> bool:
        """Whether what holds a line but no card holds text of the article as well: then it heads that, not the cards behind it."""
        return any(block is not line and block.number in body and not block.link_chars for block in self._page.range(self.around(anchor)))

    def has_empty_list(self, area: int) -> bool:
        """Whether a list that holds nothing, or what is called one of other stories, stands right behind an element, or ends it."""
        page = self._page
        if empty_lists.is_behind(page, area):
            return True
        behind = page.ends[area]
        if behind < page.ends[page.parents[area]] and self._is_empty_list(behind):
            return True
        last = behind - 1
        if last == area:
            return False
        while page.parents[last] != area:
            last = page.parents[last]
        return self._is_empty_list(last)

    def _is_empty_list(self, node: int) -> bool:
        page = self._page
        return page.first_block[node] == page.last_block[node] and (
            page.tags[node] in ("ul", "ol", "dl") or (page.tags[node] == "div" and page.hints[node] & hints.RELATED != 0)
        )

    def is_box(self, area: int, heading: TextBlock) -> bool:
        """Whether what stands around a heading is a box of its own with something to say, such as an appeal: it heads nothing behind it."""
        first, last = self._page.first_block[area], self._page.last_block[area]
        said = self._saying[bisect_left(self._saying, first) : bisect_left(self._saying, last)]
        return said not in ([], [heading.number])

    @cached_property
    def _saying(self) -> list[int]:
        """Numbers of the page's blocks that say more than a heading or a link does."""
        return [
            block.number
            for block in self._page.blocks
            if block.link_density < _LINKED
            and (len(block.text) > LONGEST_LINE or (block.text.endswith((".", "。")) and block.words >= _SENTENCE))
        ]

    def is_alone(self, area: int) -> bool:
        """Whether no text but a heading stands in an area."""
        return self._page.last_block[area] - self._page.first_block[area] == 1

    def parts(self, area: int, scope: int, card: int) -> bool:
        """Whether a rule (`<hr>`) or a block of another kind parts a card from the heading."""
        page = self._page
        child = page.ends[area]
        first: tuple[str, str | None] | None = None
        while child < page.ends[scope]:
            if page.tags[child] == "hr":
                return first is not None
            if child in self.holders:
                if page.within(card, child):
                    return False
                first = first or (page.tags[child], page.classes[child])
            child = page.ends[child]
        return True
