"""Lines of a site that have the form of a byline: its slogan under its name, and who made it, beside its menu or in its foot."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.dating import page_feet
from scraper.extraction.dating.date_places import menu_between
from scraper.extraction.layout.home_links import links_home
from scraper.extraction.names import people

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock


def is_slogan(context: Context, page: Outline, block: TextBlock, name: str) -> bool:
    """Whether a line under the site's name, above the title, names nobody by a whole name: `Von Silben und ihren Launen`."""
    title = context.title_node
    if title < 0 or not 0 < block.number < page.first_block[title] or people.whole_names(name):
        return False
    above = page.blocks[block.number - 1]
    return links_home(context, page, above.node) or (page.tags[above.node] == "h1" and above.link_density > _LINKED)


_LINKED = 0.9  # share of a heading that is linked where it names the site


def names_maker(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a line that may name a site's maker stands in the page's head or foot, or under a heading behind the text."""
    title = context.title_node
    if title < 0 or _OF_SITE.search(block.text) is None or not menu_between(page, block.node, title):
        return False
    foot = block.number >= context.body_last and page_feet.holds(context, page, block.node, block.number, of_page=True)
    return foot or block.number < page.first_block[title] or page_feet.is_headed(context, page, block.number)


_OF_SITE = re.compile(r"^(?:erstellt|gestaltet) von\b|^redaktion\s?:", re.IGNORECASE | re.MULTILINE)
"""How a line begins that names who wrote an article, or who makes the site."""
