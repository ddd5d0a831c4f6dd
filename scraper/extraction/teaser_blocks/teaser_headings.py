"""Headings of teaser blocks: which lines of a page are some, and which of them a card stands under."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from scraper.extraction.layout import hints, outline
from scraper.extraction.layout.url_shape import shape
from scraper.extraction.lines.line_pieces import pieces_of
from scraper.extraction.teaser_blocks import empty_lists, tabs
from scraper.extraction.teaser_blocks.card_line import is_when
from scraper.extraction.teaser_blocks.teaser_heading_areas import LONGEST, LONGEST_LINE, HeadingAreas
from scraper.extraction.teaser_blocks.teaser_heading_looks import (
    heading_before,
    heading_text,
    heads_tools,
    is_called_heading,
    is_set_apart,
    likely_headings,
    line_opening,
    names_neighbour,
    points,
)
from scraper.extraction.wording import boilerplate, furniture
from scraper.extraction.wording.folding import fold

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_BOXES = frozenset({"div", "section", "aside", "table"})
_TABS = 0.9


class Headings:
    """The headings of a page's teasers, each with its area: the element around it that holds no card."""

    def __init__(self, context: Context, page: Outline, cards: list[int], *, listing: bool) -> None:
        self._page = page
        self._texts: dict[int, str] = {}
        self._scopes: dict[int, int] = {}
        self._looks: dict[int, tuple[str, str | None]] = {}
        self._used: set[int] = set()
        skins = {page.classes[node] for node in context.proposed_nodes("teaser_heading")}
        self._areas = HeadingAreas(page, cards, skins)
        self._listing = listing
        self._body = {block.number for block in context.body_blocks}
        self._own_lists = context.proposed_nodes("list")
        self._own_heading = next(iter(context.proposed_nodes("list_heading")), -1)
        self._doubted: list[TextBlock] = []
        for block in likely_headings(page, LONGEST_LINE):
            if self._is_heading(context, block):
                self._add(context, block)
        for card in cards:
            self._add_opening(card)
            self._add_named(context, card)
        self._add_alike()
        for node, text in tabs.headings(page, self._areas.holders, self._body, set(self._texts)).items():
            self._texts[node], self._scopes[node], self._looks[node] = text, node, (page.tags[node], page.classes[node])
        self._ordered = sorted(self._texts)

    def _is_heading(self, context: Context, block: TextBlock) -> bool:
        """Whether a line that looks like a heading is one of teasers."""
        page, areas = self._page, self._areas
        anchor = areas.anchor(block)
        if anchor in areas.holders or areas.in_card(anchor):
            return False
        text = heading_text(block)
        if names_neighbour(text):
            return areas.before_card(anchor)
        if not self._may_head(block, text) or (not self._listing and self._is_of_article(context, block, anchor, text)):
            return False
        if self._names_paper(context, block):
            return False
        if page.tags[block.node] in outline.HEADING_LEVELS or furniture.heads_block(text):
            return True
        if points(text) and areas.before_card(anchor):
            return True
        if block.strong and (areas.before_card(anchor) or empty_lists.is_behind(page, anchor)):
            return True
        if furniture.is_furniture(text) and not areas.is_skin(page.parents[block.node]):
            return False
        if is_called_heading(page, block):
            return True
        if block.strong and page.classes[block.node] and not block.link_chars:
            self._doubted.append(block)
        return False

    def _may_head(self, block: TextBlock, text: str) -> bool:
        """Whether a line is no longer than a heading, no button, no counter, and stands where headings do."""
        return not (
            not text
            or len(text) > LONGEST
            or (furniture.is_more(text) and (block.link_chars or not is_set_apart(self._page, block)))
            or furniture.is_counter(text)
            or empty_lists.numbers_page(text)
            or (self._page.tags[block.node] == "th" and self._page.parents[block.node] == self._page.parents[max(block.node - 1, 0)])
            or self._page.marks[block.node] & (outline.IN_FOOTER | outline.IN_HIDDEN | outline.IN_FORM)
        )

    def _is_of_article(self, context: Context, block: TextBlock, anchor: int, text: str) -> bool:
        """Whether a line is the article's own: its title, a field of it, or text that heads no cards."""
        if block.number in context.used:
            return True
        if (
            block.number in self._body
            and not furniture.is_furniture(text)
            and not furniture.heads_block(text)
            and not points(text)
            and not (
                is_set_apart(self._page, block)
                and self._areas.before_card(anchor)
                and not self._areas.holds_text(block, anchor, self._body)
            )
        ):
            return True
        return context.title_node >= 0 and self._page.within(context.title_node, block.node)

    def _names_paper(self, context: Context, block: TextBlock) -> bool:
        """Whether a line is the masthead: the link to the home page in the page's header."""
        page = self._page
        if not block.link_chars or not page.marks[block.node] & outline.IN_HEADER:
            return False
        links = (link for link in range(block.node, page.ends[block.node]) if page.tags[link] == "a")
        return any(shape(url) == "home" for link in links if (url := context.absolute(page.els[link].get("href"))))

    def _add(self, context: Context, block: TextBlock) -> None:
        page = self._page
        area = self._areas.around(self._areas.anchor(block))
        if self._areas.is_box(area, block):
            self._add_empty(block)
            return
        if area in self._texts and not self._areas.is_skin(area):
            return
        scope = page.parents[area]
        if not self._listing and context.body_nodes and block.number < context.body_first and page.within(context.body_nodes[0], scope):
            return  # the section printed above an article heads no teasers
        self._texts.setdefault(area, self._first_tab(block) or heading_text(block))
        self._looks.setdefault(area, (page.tags[block.node], page.classes[block.node]))
        self._scopes[area] = scope

    def _first_tab(self, block: TextBlock) -> str | None:
        """Return the first of the links that a heading is made of, side by side: the others would show other lists."""
        links = self._page.links_of(block) if block.link_density > _TABS else []
        pieces = pieces_of(self._page, block) if len(links) > 1 else []
        return pieces[0] if len(pieces) == len(links) > 1 else None

    def _add_opening(self, card: int) -> None:
        """Add the heading that stands in one line with a card, or with the first of several that line breaks part."""
        page = self._page
        around = page.parents[card]
        text = heading_before(page, card, around)
        if text is not None:
            first, _ = line_opening(page, card)
            self._texts.setdefault(first, text)
            self._looks.setdefault(first, (page.tags[first], page.classes[first]))
            self._scopes.setdefault(first, around)

    def _add_named(self, context: Context, card: int) -> None:
        """Add the plain line right before a card that opens a box of nothing but cards, or that any paper heads other stories with."""
        number = self._page.first_block[card]
        block = self._page.blocks[number - 1] if number else None
        if block is None or block.link_chars or len(block.text) > LONGEST or self._page.marks[block.node] & outline.IN_BUTTON:
            return
        around = self._page.parents[block.node]
        if self._page.tags[block.node] == "li" and self._page.last_block[around] - self._page.first_block[around] > 1:
            return  # one tab of several
        anchor, text = self._areas.anchor(block), block.flat
        if anchor in self._areas.holders or self._areas.in_card(anchor) or not self._may_head(block, text):
            return
        if boilerplate.closes(text) or (
            self._areas.opens_box(anchor, card) and block.number not in context.used and not (furniture.is_furniture(text) or is_when(text))
        ):
            self._add(context, block)

    def _add_empty(self, block: TextBlock) -> None:
        """Add the name of a block of other stories that stands alone in a box of its own: the block is empty."""
        page = self._page
        area = self._areas.anchor(block)
        while page.parents[area] >= 0 and self._areas.is_alone(page.parents[area]):
            area = page.parents[area]
        if page.tags[area] in _BOXES and furniture.heads_block(heading_text(block)):
            self._texts[area], self._scopes[area] = heading_text(block), area
            self._looks[area] = (page.tags[block.node], page.classes[block.node])

    def _add_alike(self) -> None:
        """Add bold lines over nothing that look like a heading over teasers: they head no card, but an empty block."""
        looks = set(self._looks.values()) if self._doubted else set()
        for block in self._doubted:
            look = (self._page.tags[block.node], self._page.classes[block.node])
            area = self._areas.around(self._areas.anchor(block))
            if look in looks and area not in self._texts and self._areas.is_alone(area):
                self._texts[area], self._looks[area], self._scopes[area] = heading_text(block), look, area

    def of(self, card: int) -> int | None:
        """Return the heading area of a card, or None where it has no heading."""
        page = self._page
        own = self._own_area
        if own is not None and any(page.within(card, node) for node in self._own_lists):
            self._used.add(own)
            return own
        for area in reversed(self._ordered[: bisect_right(self._ordered, card)]):
            scope = self._scopes[area]
            if area != own and scope >= 0 and page.within(card, scope) and (area == scope or not self._areas.parts(area, scope, card)):
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

    def text(self, area: int) -> str | None:
        """Return a heading's text, None of one that heads tools: the heading before it does not reach over it."""
        text = self._texts[area]
        return None if heads_tools(text) else text

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
                or heads_tools(self._texts[area])
            ):
                continue
            if (
                self._areas.is_skin(area)
                or self._areas.has_empty_list(area)
                or (self._looks[area] in looks and self._areas.is_alone(area))
                or furniture.heads_block(self._texts[area])
                or any(furniture.is_more(fold(block.flat)) for block in page.range(area))
            ):
                found.append(self._texts[area])
        return found
