"""The page laid out once: elements in preorder with their extent and hints, and blocks of text in reading order.

Everything that reads the page's visible part works on these arrays; nothing walks the tree again.
"""

from __future__ import annotations

from bisect import bisect_left
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from scraper.extraction.layout.elements import (
    HEADING_LEVELS,
    IN_ASIDE,
    IN_BUTTON,
    IN_CAPTION,
    IN_COMMENTS,
    IN_FIGURE,
    IN_FOOTER,
    IN_FORM,
    IN_HEADER,
    IN_HIDDEN,
    IN_LIST,
    IN_NAV,
    IN_NOSCRIPT,
    IN_QUOTE,
    IN_TABLE,
)
from scraper.extraction.layout.text_block import TextBlock
from scraper.extraction.layout.walk import MOST_ELEMENTS, Layout
from scraper.extraction.wording.folding import fold, weight

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

__all__ = [
    "HEADING_LEVELS",
    "HEADLINES",
    "IN_ASIDE",
    "IN_BUTTON",
    "IN_CAPTION",
    "IN_COMMENTS",
    "IN_FIGURE",
    "IN_FOOTER",
    "IN_FORM",
    "IN_HEADER",
    "IN_HIDDEN",
    "IN_LIST",
    "IN_NAV",
    "IN_NOSCRIPT",
    "IN_QUOTE",
    "IN_TABLE",
    "MOST_ELEMENTS",
    "Outline",
    "TextBlock",
    "between",
]

"""The levels of headings by their tags."""
HEADLINES = frozenset({"h1", "h2", "h3", "h4"})
"""Tags of headings that are no small print."""


def between(nodes: list[int], first: int, end: int) -> list[int]:
    """Return those of some elements, in page order, from a first one up to an end, which is none of them."""
    return nodes[bisect_left(nodes, first) : bisect_left(nodes, end)]


_WITHIN = 4
"""Elements in which the first line of a block may stand, one in the other."""


class Outline(Layout):
    """A page laid out, and what may be asked of it."""

    def __init__(self, root: HtmlElement, appended: HtmlElement | None = None) -> None:
        """Lay out a page.

        Args:
            root: root of the page's tree.
            appended: root of text that the page holds in its scripts: laid out as the last child of `root`.
        """
        super().__init__()
        self.scores: dict[int, float] = {}
        self.discounts: dict[int, float] = {}
        """What `prose_scores.score` worked out, by block and by element."""
        self._tagged: dict[str, list[int]] = {}
        self.pieces: dict[int, list[str]] = {}
        """What `line_pieces.pieces_of` parted, by block."""
        self.hinted: dict[tuple[int, int, bool], int] = {}
        """What `byline_hints` found around elements, by what was found within them."""
        self._raw_texts: dict[int, str] = {}
        self.walk(root, -1)
        self.appended = len(self.els)
        """Index of the first element of the appended text."""
        if appended is not None:
            self.walk(appended, 0)

    def range(self, node: int) -> list[TextBlock]:
        """Return the blocks an element holds."""
        return self.blocks[self.first_block[node] : self.last_block[node]]

    def links_of(self, block: TextBlock) -> list[int]:
        """Return the links that begin in a block."""
        links = between(self.links, block.node, self.ends[block.node])
        return [link for link in links if self.first_block[link] == block.number]

    def images_before(self, block: TextBlock) -> list[int]:
        """Return the images between a block and the one before it, those at its own beginning included."""
        before = self.blocks[block.number - 1].node if block.number else 0
        return between(self.images, before, max(block.node, block.first) + 1)

    def element(self, block: TextBlock) -> int:
        """Return the element that a block stands in alone: of a line among others between line breaks, the one within it.

        That one, which is inline and holds no block of its own, is taken to hold the line from then on.
        """
        if self.last_block[block.node] - self.first_block[block.node] == 1:
            return block.node
        if self.first_block[block.first] == self.last_block[block.first]:
            self.first_block[block.first], self.last_block[block.first] = block.number, block.number + 1
        return block.first

    def cut_line(self, block: TextBlock) -> int:
        """Take the first of a block's lines out of it; return the inline element that holds it, -1 where it is bare text."""
        line, _, rest = block.text.partition("\n")
        inside = range(block.first, min(block.first + _WITHIN, self.ends[block.node]))
        holder = next((node for node in inside if fold(self.raw_text(node)) == line), -1)
        behind = self.next_of(holder) if holder >= 0 else -1
        block.text, block.flat, block.words = rest, rest.replace("\n", " "), weight(rest)
        block.first = behind if behind >= 0 and rest.startswith(fold(self.raw_text(behind)) or "\n") else block.node
        if holder >= 0:
            self.first_block[holder] = self.last_block[holder] = block.number
        return holder

    def within(self, inner: int, outer: int) -> bool:
        """Whether an element stands in another (or is it)."""
        return outer <= inner < self.ends[outer]

    def ancestors(self, node: int) -> Iterator[int]:
        """Yield the element and what it stands in, inside out."""
        while node >= 0:
            yield node
            node = self.parents[node]

    def around(self, node: int, tag: str) -> int:
        """Return the innermost element of a tag that an element is or stands in, -1 where there is none."""
        return next((ancestor for ancestor in self.ancestors(node) if self.tags[ancestor] == tag), -1)

    def shared(self, node: int, other: int) -> int:
        """Return the least element that holds both of two elements."""
        return next(ancestor for ancestor in self.ancestors(node) if self.within(other, ancestor))

    def child_holding(self, inner: int, outer: int) -> int:
        """Return the child of an element in which another, below it, stands; -1 where none is."""
        return next((node for node in self.ancestors(inner) if self.parents[node] == outer), -1)

    def next_of(self, node: int) -> int:
        """Return the element behind another in the element around it, rules and line breaks passed over; -1 where none is."""
        parent = self.parents[node]
        behind, end = self.ends[node], self.ends[parent] if parent >= 0 else 0
        while behind < end and self.tags[behind] in ("hr", "br"):
            behind = self.ends[behind]
        return behind if behind < end else -1

    def hint_of(self, node: int, levels: int = 3) -> int:
        """Return the hints of an element and its next ancestors together."""
        found = 0
        while node >= 0 and levels:
            found |= self.hints[node]
            node = self.parents[node]
            levels -= 1
        return found

    def children(self, node: int) -> Iterator[int]:
        """Yield the indices of an element's children."""
        child = node + 1
        while child < self.ends[node]:
            yield child
            child = self.ends[child]

    def text(self, node: int) -> str:
        """Return an element's text, white space folded line by line, blocks joined by newlines."""
        blocks = self.range(node)
        if blocks:
            return "\n".join(block.text for block in blocks)
        return fold(self.raw_text(node))

    def raw_text(self, node: int) -> str:
        """Return an element's text as written, white space and all, gathered once: several fields ask for that of links."""
        text = self._raw_texts.get(node)
        if text is None:
            text = "".join(self.els[node].itertext())
            for sheet in self.els[node].iter("style", "script") if "{" in text else ():  # within a link
                text = text.replace(sheet.text, "") if sheet.text else text
            self._raw_texts[node] = text
        return text

    def tagged(self, tag: str) -> list[int]:
        """Return the elements of a tag, in page order: a few tags are asked for, each by several fields."""
        found = self._tagged.get(tag)
        if found is None:
            found = self._tagged[tag] = []
            with suppress(ValueError):
                node = -1
                while True:
                    node = self.tags.index(tag, node + 1)
                    found.append(node)
        return found

    @cached_property
    def headings(self) -> list[TextBlock]:
        """The blocks that stand in a heading, h1 to h6, directly."""
        tags = self.tags
        return [block for block in self.blocks if tags[block.node] in HEADING_LEVELS]

    @cached_property
    def index(self) -> dict[HtmlElement, int]:
        """Index of every element."""
        return dict(zip(self.els, range(len(self.els)), strict=True))

    @cached_property
    def hrefs(self) -> dict[HtmlElement, str]:
        """By link: its reference as written; none of one without."""
        return dict(self.references)
