"""Trails of Korean pages without the usual markup: names in an element called so, a short row or list that the home page opens."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout import outline
from scraper.extraction.layout.home_links import links_home
from scraper.extraction.lines.line_pieces import pieces_of
from scraper.extraction.sections.home_names import HOME as ALL_HOME
from scraper.extraction.wording.folding import fold, key

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline


def above_title(context: Context, page: Outline, bearers: list[int]) -> list[str]:
    """Return a trail of a Korean page: a name or a few without a link in an element named as one, or a short row with the home page."""
    if not (context.language or "").startswith("ko"):
        return []
    named = [*bearers, *(node for nodes in map(page.named.get, _SHORT_NAMES) if nodes for node in nodes)]
    above = (node for node in named if page.ends[node] <= context.title_node)
    return next((names for node in above if (names := _only_names(page, node))), None) or _home_and_few(context, page)


_SHORT_NAMES = ("loc", "navi")


def _only_names(page: Outline, node: int) -> list[str]:
    """Return the name that is all an element named as a trail holds, without a link, or the few of its inline elements."""
    blocks = page.range(node)
    if len(blocks) != 1 or blocks[0].link_chars or len(blocks[0].flat) > LONGEST_NAME * MOST_STEPS:
        return []
    names = pieces_of(page, blocks[0])
    return names if len(names) <= MOST_STEPS and all(map(_is_name, names)) else []


def _is_name(text: str) -> bool:
    return 0 < len(text) <= LONGEST_NAME and not any(map(str.isdigit, text)) and len(PARTS.split(text)) == 1


LONGEST_NAME = 12


def _home_and_few(context: Context, page: Outline) -> list[str]:
    """Return a trail of a Korean page known by its place: a row of the link to the home page and one or two more, right over the title."""
    if context.title_node < 0:
        return []
    first = page.first_block[context.title_node]
    for block in page.blocks[max(first - _RIGHT_ABOVE, 0) : first]:
        marks = page.marks[block.node]
        in_menu = marks & outline.IN_NAV and page.tags[page.shared(block.node, context.title_node)] == "body"
        if block.link_chars < _ALL * len(block.flat.replace(" ", "")) or not block.link_chars or marks & outline.IN_BUTTON or in_menu:
            continue
        links = page.links_of(block)
        names = [fold(page.raw_text(link)) for link in links]
        if not 1 < len(names) <= MOST_STEPS or (key(names[0]) not in HOME and not links_home(context, page, links[0])):
            continue  # the word for news heads menus, too
        if key(names[0]) in ALL_HOME and all(0 < len(name) <= LONGEST_NAME for name in names):
            return names[1:]
    return _home_in_list(page, context.title_node, first)


def _home_in_list(page: Outline, title: int, first: int) -> list[str]:
    """Return the names behind the home page's in a list of two or three links right over the title, within its own header."""
    for link in outline.between(page.links, 0, title)[-MOST_STEPS:]:
        row = page.parents[page.parents[link]]
        if page.tags[page.parents[link]] != "li" or key(page.raw_text(link)) not in HOME:
            continue
        around = page.parents[row] if page.tags[page.parents[row]] != "nav" else page.parents[page.parents[row]]
        if page.shared(row, title) != around or page.tags[around] == "body":
            continue  # a menu
        names = [fold(page.raw_text(other)) for other in outline.between(page.links, row, page.ends[row])]
        alone = len(names) == page.last_block[row] - page.first_block[row] and first - page.last_block[row] < _RIGHT_ABOVE
        if alone and 1 < len(names) <= MOST_STEPS and all(0 < len(name) <= LONGEST_NAME for name in names):
            return names[1:]
    return []


HOME = ("home", "홈")
_RIGHT_ABOVE, MOST_STEPS, _ALL = 2, 3, 0.9
PARTS = re.compile(r"\s*(?:[>›»→]|&gt;)\s*")
