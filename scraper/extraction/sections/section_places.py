"""Where a link stands that names the section: as a label by the title, in the head of the article, or alone in the line above."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout import outline
from scraper.extraction.layout.url_shape import path_in
from scraper.extraction.sections.breadcrumb import path_of
from scraper.extraction.sections.home_names import HOME
from scraper.extraction.times import timestamps
from scraper.extraction.wording.folding import HANGUL, key
from scraper.extraction.wording.memories import LONGEST_NAME, of_short
from scraper.extraction.wording.vocabulary import any_of, words

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline

_CLOSE = 6
"""Elements before the title within which a link needs no other sign."""
LABELS_ABOVE = 3
"""Blocks before the title in which a label stands."""
_holds_section = any_of(words("categor section rubri cat-links seccion sezione ressort"))
"""Parts of the classes that call something a section."""
_CONTROL = re.compile(r"menu-?item|nav-?(?:item|link)|btn|button|\bcta\b|share|social", re.IGNORECASE)
"""Classes of items of menus and of buttons, which stand by the title only because little stands between."""
LETTER = 3
"""Length of the path of a folder of one letter, which a CMS keeps all its pages in."""


def is_label(context: Context, page: Outline, link: int) -> bool:
    """Whether a link by the title stands there as a label does: no item of a menu, no button, right above it, or called a category."""
    title = context.title_node
    above = link < title
    if above and page.first_block[title] - page.first_block[link] > LABELS_ABOVE:
        return False
    own, parent, outer = (page.classes[node] or "" for node in _around(page, link))
    named = says_section(f"{own} {parent} {outer}")
    among = not above and _is_among_facts(page, link)
    if not (named or above or among) or _CONTROL.search(f"{own} {parent}"):
        return False
    return named or among or title - link <= _CLOSE or _is_around(context, page, link)


def _is_among_facts(page: Outline, link: int) -> bool:
    """Whether a link stands in a line with a day, as the section does among the facts under a title."""
    number = page.first_block[link]
    if number == len(page.blocks):
        return False  # a link without words that ends the page
    block = page.blocks[number]
    return len(block.text) <= _FACTS_LINE and block.first < link and bool(timestamps.find(block.flat))


_FACTS_LINE = 120


@of_short(1024, LONGEST_NAME)
def says_section(names: str) -> bool:
    """Whether classes call what bears them a section or a category."""
    low = names.lower()
    return _holds_section(low) is not None or ("cate" in low and _CATE.search(names) is not None)


_CATE = re.compile(r"(?:^|[\s_-])[Cc]ate(?=$|[\s_-])|[a-z]Cate(?![a-z])")


def _around(page: Outline, link: int) -> tuple[int, int, int]:
    parent = page.parents[link]
    return link, parent, page.parents[parent]


def _is_around(context: Context, page: Outline, link: int) -> bool:
    """Whether a link leads to a folder that the page is in, or stands in the head of the article."""
    path = path_of(context, link)
    if path is not None and len(path) > LETTER and path_in(context.page.url).startswith(path):
        return True
    return is_in_head(page, link, context.title_node)


def is_in_head(page: Outline, link: int, title: int) -> bool:
    """Whether a header or an article holds both a link and the title."""
    shared = page.shared(link, title)
    return page.tags[shared] == "header" or any(page.tags[node] == "article" for node in page.ancestors(shared))


def own_facts(page: Outline, title: int) -> frozenset[int]:
    """Return the numbers of the blocks right by the title and at the end of the `article` that holds it: there, facts are this story's."""
    if title < 0:
        return frozenset()
    near = range(page.first_block[title] - LABELS_ABOVE, page.last_block[title] + _FACTS)
    article = page.around(title, "article")
    return frozenset((*near, *(range(page.last_block[article])[-_FACTS:] if article >= 0 else ())))


_FACTS = 6
"""Blocks under the title, and at the article's end, in which the lines of facts stand."""


def is_alone(page: Outline, link: int, title: int) -> bool:
    """Whether a link in Korean is all of the line right over the title, or ends it behind the link to the home page."""
    block = page.blocks[title - 1] if title else None
    if block is None or page.first_block[link] != block.number or not (HANGUL.search(block.text) or block.text == "AI"):
        return False
    links = page.links_of(block)
    alone = len(links) == 1 or (len(links) == _WITH_HOME and links[-1] == link and key(page.raw_text(links[0])) in HOME)
    before = page.blocks[title - 2] if title > 1 else block
    around = page.shared(before.node, block.node)
    in_menu = before.link_density > _IN_PART and before is not block and not page.first_block[around] < title < page.last_block[around]
    return (
        alone
        and not in_menu
        and block.link_density > _LINKED
        and not page.marks[link] & (outline.IN_NAV | outline.IN_LIST | outline.IN_HEADER)
    )


_WITH_HOME = 2
_LINKED, _IN_PART = 0.45, 0.4
"""Shares of letters that are linked: of such a line, around which brackets stand, and of a menu whose items bars part."""
