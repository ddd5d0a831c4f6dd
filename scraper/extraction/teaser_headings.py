"""Headings of teaser blocks and how far each reaches."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction import furniture, hints, outline
from scraper.extraction.folding import fold
from scraper.extraction.url_shape import shape

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline, TextBlock

_HEADING_TAGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LONGEST = 40
_HEADING_CLASS = re.compile(
    r"(?:^|[\s_-])(?:tit|title|tit_set|head|header|heading|ttl|label|box-?title|section-?title|block-?title|sec_ttl)(?=$|[\s_-]|\d)",
    re.IGNORECASE,
)
_MORE_TAIL = re.compile(r"\s*(?:더\s?보기|전체\s?보기|more|[+›»])\s*$", re.IGNORECASE)


class Headings:
    """The heading areas of a page: elements around a heading that hold no card."""

    def __init__(self, context: Context, page: Outline, cards: list[int]) -> None:
        self._page = page
        self._cards = sorted(cards)
        self._holds = self._holders(cards)
        self._texts: dict[int, str] = {}
        self._scopes: dict[int, int] = {}
        self._used: set[int] = set()
        proposed = [node for _, node, _ in context.proposed("teaser_heading") if node >= 0]
        self._skins = {page.els[node].get("class") for node in proposed}
        self._listing = is_listing(context)
        self._body = {block.number for block in context.body_blocks}
        self._own_lists = [node for _, node, _ in context.proposed("list") if node >= 0]
        self._own_heading = next((node for _, node, _ in context.proposed("list_heading") if node >= 0), -1)
        for block in page.blocks:
            if self._is_heading(context, block):
                self._add(context, block)
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
        if len(block.text) > _LONGEST + 12:
            return False
        text = _MORE_TAIL.sub("", block.flat)
        if (
            not text
            or len(text) > _LONGEST
            or furniture.is_more(text)
            or furniture.is_counter(text)
            or page.marks[block.node] & (outline.IN_FOOTER | outline.IN_HIDDEN | outline.IN_FORM)
        ):
            return False
        if block.number in context.used and not self._listing:
            return False
        if (
            block.node in self._holds
            or self._in_card(block.node)
            or (not self._listing and block.number in self._body and not furniture.is_furniture(text))
        ):
            return False
        if context.title_node >= 0 and not self._listing and page.within(context.title_node, block.node):
            return False
        if page.tags[block.node] in _HEADING_TAGS:
            return True
        if furniture.heads_block(text):
            return True
        if furniture.is_furniture(text) and not self._is_skin(page.parents[block.node]):
            return False
        names = page.els[block.node].get("class") or ""
        parent = page.els[page.parents[block.node]].get("class") or "" if page.parents[block.node] >= 0 else ""
        strong = page.tags[block.first] in ("strong", "b") and (
            page.tags[block.node] == "header" or _HEADING_CLASS.search(names) is not None
        )
        return (
            strong
            or _HEADING_CLASS.search(names) is not None
            or (
                page.tags[block.node] in ("p", "strong", "dt", "span", "div")
                and _HEADING_CLASS.search(parent) is not None
                and "tit" in parent
            )
        )

    def _in_card(self, node: int) -> bool:
        from bisect import bisect_right

        place = bisect_right(self._cards, node)
        return place > 0 and self._page.within(node, self._cards[place - 1])

    def _add(self, context: Context, block: TextBlock) -> None:
        page = self._page
        area = block.node
        while page.parents[area] >= 0 and page.parents[area] not in self._holds and page.tags[page.parents[area]] not in ("body", "html"):
            parent = page.parents[area]
            if self._is_skin(area) and not self._is_skin(parent):
                break
            area = parent
        if area in self._texts and not self._is_skin(area):
            return
        scope = page.parents[area]
        if not self._listing and context.body_nodes and block.number < context.body_first and page.within(context.body_nodes[0], scope):
            return  # the section printed above an article heads no teasers
        self._texts.setdefault(area, _MORE_TAIL.sub("", block.flat))
        self._scopes[area] = scope

    def _is_skin(self, node: int) -> bool:
        return self._page.els[node].get("class") in self._skins and self._page.els[node].get("class") is not None

    def of(self, card: int) -> int | None:
        """Return the heading area of a card, or None where it has no heading."""
        page = self._page
        own = self._own_area()
        if own is not None and any(page.within(card, node) for node in self._own_lists):
            self._used.add(own)
            return own
        best: int | None = None
        for area in self._ordered:
            if area > card:
                break
            if area == own:
                continue
            scope = self._scopes[area]
            if scope >= 0 and page.within(card, scope) and not self._cut(area, card):
                best = area
        if best is not None:
            self._used.add(best)
        return best

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
                first = first or (page.tags[child], page.els[child].get("class"))
            child = page.ends[child]
        return True

    def text(self, area: int) -> str:
        """Return a heading's text."""
        return self._texts[area]

    def empty(self) -> list[str]:
        """Return the headings of blocks that hold no teaser: those with a "more" link, or of the profile's own heading skin."""
        page = self._page
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
                or furniture.heads_block(self._texts[area])
                or any(furniture.is_more(fold(block.flat)) for block in page.range(area))
            ):
                found.append(self._texts[area])
        return found


def is_listing(context: Context) -> bool:
    """Whether the page's URL says that it is a home, section or list page."""
    url = context.page.url
    if url is None:
        return False
    if context.profile is not None:
        return context.profile.page_type(url) in ("home", "section")
    return shape(url) in ("home", "list")
