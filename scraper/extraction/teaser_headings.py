"""Headings of teaser blocks and how far each reaches."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from scraper.extraction import container, furniture, hints, outline
from scraper.extraction.folding import fold
from scraper.extraction.url_shape import shape

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline, TextBlock

_HEADING_TAGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LONGEST = 40
_LINKED = 0.5
_SENTENCE = 5.0
"""Rough words from which a line with a full stop is a sentence: of languages with short ones too."""
_HEADING_CLASS = re.compile(
    r"(?:^|[\s_-])(?:tit|title|tit_set|head|header|heading|ttl|label|box-?title|section-?title|block-?title|sec_ttl)(?=$|[\s_-]|\d)",
    re.IGNORECASE,
)
_BOXES = frozenset({"div", "section", "aside", "table"})
_PLAIN_TAGS = frozenset({"p", "strong", "dt", "span", "div"})
_MORE_ENDS = frozenset("기eE+›»")
_MORE_TAIL = re.compile(r"\s*(?:더\s?보기|전체\s?보기|more|[+›»])\s*$", re.IGNORECASE)


@lru_cache(maxsize=16_384)
def _is_heading_class(names: str | None) -> bool:
    return names is not None and _HEADING_CLASS.search(names) is not None


class Headings:
    """The heading areas of a page: elements around a heading that hold no card."""

    def __init__(self, context: Context, page: Outline, cards: list[int], *, listing: bool) -> None:
        self._page = page
        self._cards = sorted(cards)
        self._holds = self._holders(cards)
        self._texts: dict[int, str] = {}
        self._scopes: dict[int, int] = {}
        self._looks: dict[int, tuple[str, str | None]] = {}
        self._used: set[int] = set()
        proposed = context.proposed_nodes("teaser_heading")
        self._skins = {page.classes[node] for node in proposed}
        self._listing = listing
        self._body = {block.number for block in context.body_blocks}
        self._own_lists = context.proposed_nodes("list")
        self._own_heading = next(iter(context.proposed_nodes("list_heading")), -1)
        self._doubted: list[TextBlock] = []
        for block in page.blocks:
            if self._is_heading(context, block):
                self._add(context, block)
        self._add_alike()
        self._ordered = sorted(self._texts)

    def _holders(self, cards: list[int]) -> set[int]:
        held: set[int] = set()
        for card in cards:
            for ancestor in self._page.ancestors(card):
                if ancestor in held:
                    break
                held.add(ancestor)
        return held

    def _is_heading(self, context: Context, block: TextBlock) -> bool:
        page = self._page
        if len(block.text) > _LONGEST + 12 or not self._looks_like_one(block):
            return False
        anchor = self._anchor(block)
        if anchor in self._holds or self._in_card(anchor):
            return False
        text = _heading(block)
        if (
            not text
            or len(text) > _LONGEST
            or (furniture.is_more(text) and (block.link_chars or not self._is_set_apart(block)))
            or furniture.is_counter(text)
            or page.marks[block.node] & (outline.IN_FOOTER | outline.IN_HIDDEN | outline.IN_FORM)
        ):
            return False
        if block.number in context.used and not self._listing:
            return False
        if (
            not self._listing
            and block.number in self._body
            and not furniture.is_furniture(text)
            and not furniture.heads_block(text)
            and not (self._is_set_apart(block) and self._before_card(anchor) and not self._stands_in_text(block, anchor))
        ):
            return False
        if context.title_node >= 0 and not self._listing and page.within(context.title_node, block.node):
            return False
        if self._names_paper(context, block):
            return False
        if page.tags[block.node] in _HEADING_TAGS or furniture.heads_block(text) or (block.strong and self._before_card(anchor)):
            return True
        if furniture.is_furniture(text) and not self._is_skin(page.parents[block.node]):
            return False
        if self._is_called_heading(block):
            return True
        if block.strong and page.classes[block.node] and not block.link_chars:
            self._doubted.append(block)
        return False

    def _looks_like_one(self, block: TextBlock) -> bool:
        """Whether a line is set, named or worded as a heading: what most lines are not, whatever stands around them."""
        return (
            block.strong
            or self._page.tags[block.node] in _HEADING_TAGS
            or self._is_called_heading(block)
            or furniture.heads_block(_heading(block))
        )

    def _is_called_heading(self, block: TextBlock) -> bool:
        """Whether a line's class, or that of what it stands in, says that it is a heading."""
        page = self._page
        tag = page.tags[block.node]
        if _is_heading_class(page.classes[block.node]) or (tag == "header" and page.tags[block.first] in ("strong", "b")):
            return True
        if tag not in _PLAIN_TAGS or page.parents[block.node] < 0:
            return False
        parent = page.classes[page.parents[block.node]]
        return parent is not None and "tit" in parent and _is_heading_class(parent)

    def _is_set_apart(self, block: TextBlock) -> bool:
        """Whether a line is set as a heading: by its tag, or in bold."""
        return self._page.tags[block.node] in _HEADING_TAGS or block.strong

    def _anchor(self, block: TextBlock) -> int:
        """Return the element that a line is: its block, or the inline element it begins with where the block holds cards as well."""
        return block.first if block.node in self._holds and block.first not in self._holds else block.node

    def _before_card(self, anchor: int) -> bool:
        """Whether the next element behind a line, or behind all that holds it alone, holds a card."""
        page = self._page
        area = self._area(anchor)
        behind = page.ends[area]
        while behind < len(page.els) and page.tags[behind] in ("hr", "br") and page.parents[behind] == page.parents[area]:
            behind = page.ends[behind]
        return behind in self._holds and page.parents[behind] == page.parents[area]

    def _stands_in_text(self, line: TextBlock, anchor: int) -> bool:
        """Whether what holds a line but no card holds text of the article as well: then it heads that, not the cards behind it."""
        return any(
            block is not line and block.number in self._body and not block.link_chars for block in self._page.range(self._area(anchor))
        )

    def _area(self, area: int) -> int:
        """Return the largest element around one that holds no card."""
        page = self._page
        while page.parents[area] >= 0 and page.parents[area] not in self._holds and page.tags[page.parents[area]] not in ("body", "html"):
            parent = page.parents[area]
            if (self._is_skin(area) and not self._is_skin(parent)) or self._has_empty_list(area):
                break
            area = parent
        return area

    def _has_empty_list(self, area: int) -> bool:
        """Whether a list that holds nothing, or what is called one of other stories, stands right behind an element, or ends it."""
        page = self._page
        behind = page.ends[area]
        if behind < page.ends[page.parents[area]] and self._is_empty_list(behind):
            return True
        last = next((child for child in page.children(area) if page.ends[child] == behind), -1)
        return last >= 0 and self._is_empty_list(last)

    def _is_empty_list(self, node: int) -> bool:
        page = self._page
        return page.first_block[node] == page.last_block[node] and (
            page.tags[node] in ("ul", "ol", "dl") or (page.tags[node] == "div" and page.hints[node] & hints.RELATED != 0)
        )

    def _names_paper(self, context: Context, block: TextBlock) -> bool:
        """Whether a line is the masthead: the link to the home page in the page's header."""
        page = self._page
        if not block.link_chars or not page.marks[block.node] & outline.IN_HEADER:
            return False
        links = (link for link in range(block.node, page.ends[block.node]) if page.tags[link] == "a")
        return any(shape(url) == "home" for link in links if (url := context.absolute(page.els[link].get("href"))))

    def _in_card(self, node: int) -> bool:
        place = bisect_right(self._cards, node)
        return place > 0 and self._page.within(node, self._cards[place - 1])

    def _add(self, context: Context, block: TextBlock) -> None:
        page = self._page
        area = self._area(self._anchor(block))
        if self._is_box(area, block):
            self._add_empty(block)
            return
        if area in self._texts and not self._is_skin(area):
            return
        scope = page.parents[area]
        if not self._listing and context.body_nodes and block.number < context.body_first and page.within(context.body_nodes[0], scope):
            return  # the section printed above an article heads no teasers
        self._texts.setdefault(area, _heading(block))
        self._looks.setdefault(area, (page.tags[block.node], page.classes[block.node]))
        self._scopes[area] = scope

    def _add_empty(self, block: TextBlock) -> None:
        """Add the name of a block of other stories that stands alone in a box of its own: the block is empty."""
        page = self._page
        area = self._anchor(block)
        while page.parents[area] >= 0 and self._is_alone(page.parents[area]):
            area = page.parents[area]
        if page.tags[area] in _BOXES and furniture.heads_block(_heading(block)):
            self._texts[area], self._scopes[area] = _heading(block), area
            self._looks[area] = (page.tags[block.node], page.classes[block.node])

    def _add_alike(self) -> None:
        """Add bold lines over nothing that look like a heading over teasers: they head no card, but an empty block."""
        looks = set(self._looks.values()) if self._doubted else set()
        for block in self._doubted:
            look = (self._page.tags[block.node], self._page.classes[block.node])
            area = self._area(self._anchor(block))
            if look in looks and area not in self._texts and self._is_alone(area):
                self._texts[area], self._looks[area], self._scopes[area] = _heading(block), look, area

    def _is_box(self, area: int, heading: TextBlock) -> bool:
        """Whether what stands around a heading is a box of its own with something to say, such as an appeal: it heads nothing behind it."""
        page = self._page
        return any(
            block is not heading
            and block.link_density < _LINKED
            and (len(block.text) > _LONGEST + 12 or (block.text.endswith((".", "。")) and block.words >= _SENTENCE))
            for block in page.range(area)
        )

    def _is_alone(self, area: int) -> bool:
        """Whether no text but a heading stands in an area."""
        return self._page.last_block[area] - self._page.first_block[area] == 1

    def _is_skin(self, node: int) -> bool:
        return self._page.classes[node] in self._skins and self._page.classes[node] is not None

    def of(self, card: int) -> int | None:
        """Return the heading area of a card, or None where it has no heading."""
        page = self._page
        own = self._own_area
        if own is not None and any(page.within(card, node) for node in self._own_lists):
            self._used.add(own)
            return own
        for area in reversed(self._ordered[: bisect_right(self._ordered, card)]):
            scope = self._scopes[area]
            if area != own and scope >= 0 and page.within(card, scope) and not self._cut(area, card):
                self._used.add(area)
                return area
        return None

    @cached_property
    def _own_area(self) -> int | None:
        """Return the heading area of a list page's own list, where the profile names one."""
        if self._own_heading < 0 or not self._own_lists:
            return None
        return next(
            (area for area in self._ordered if self._page.within(self._own_heading, area) or self._page.within(area, self._own_heading)),
            None,
        )

    def _cut(self, area: int, card: int) -> bool:
        """Whether a rule (`<hr>`) or a block of another kind parts a card from the heading."""
        page = self._page
        child = page.ends[area]
        first: tuple[str, str | None] | None = None
        while child < page.ends[self._scopes[area]]:
            if page.tags[child] == "hr":
                return first is not None
            if child in self._holds:
                if page.within(card, child):
                    return False
                first = first or (page.tags[child], page.classes[child])
            child = page.ends[child]
        return True

    def text(self, area: int) -> str:
        """Return a heading's text."""
        return self._texts[area]

    def empty(self) -> list[str]:
        """Return the headings of blocks that hold no teaser.

        Those with a "more" link, of the profile's own heading skin, over an empty list, or that look like a heading over teasers.
        """
        page = self._page
        looks = {self._looks[area] for area in self._used if self._looks[area][1]}
        found = []
        for area in self._ordered:
            if (
                area in self._used
                or page.marks[area] & (outline.IN_NAV | outline.IN_FOOTER | outline.IN_FORM)
                or page.hint_of(area, 2) & hints.COMMENTS
            ):
                continue
            if (
                self._is_skin(area)
                or self._has_empty_list(area)
                or (self._looks[area] in looks and self._is_alone(area))
                or furniture.heads_block(self._texts[area])
                or any(furniture.is_more(fold(block.flat)) for block in page.range(area))
            ):
                found.append(self._texts[area])
        return found


def is_listing(context: Context) -> bool:
    """Whether the page's URL says that it is a home, section or list page, or says nothing and the page holds hardly any text."""
    url = context.page.url
    if url is None:
        return False
    if context.profile is not None:
        return context.profile.page_type(url) in ("home", "section")
    kind = shape(url)
    if kind != "other":
        return kind in ("home", "list")
    page = context.outline
    return page is not None and sum(max(container.score(page, block), 0.0) for block in context.body_blocks) < _TEXT


_TEXT = 20.0
"""Rough words of prose that a page of a story holds at least."""


def _heading(block: TextBlock) -> str:
    """Return a heading without the link to the rest of its block; one that says nothing else is left whole."""
    if block.flat[-1] not in _MORE_ENDS:
        return block.flat
    return block.flat if furniture.is_more(block.flat) else _MORE_TAIL.sub("", block.flat)
