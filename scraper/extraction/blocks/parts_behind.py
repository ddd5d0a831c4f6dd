"""Lists and tables that follow the text in parts of their own, under headings, as firms and museums set hours, prices and features.

On pages that state no article and no day of publication: a story is followed by other things.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.layout import hints
from scraper.extraction.layout.outline import HEADING_LEVELS, IN_ASIDE, IN_FOOTER, IN_FORM, IN_HIDDEN, IN_NAV
from scraper.extraction.times import timestamps
from scraper.extraction.wording import boilerplate
from scraper.extraction.wording.folding import DIGIT

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline


def joined(context: Context, page: Outline, nodes: list[int]) -> list[int]:
    """Return the containers of a text with the parts right behind the last one, each the like of it."""
    last = nodes[-1]
    if (facts := page.next_of(last)) >= 0 and _is_table(page, facts) and not _states_article(context, page):
        return [*nodes, facts]
    if page.tags[last] not in ("section", "div") or page.tags[page.parents[last]] not in _HOLDERS or _states_article(context, page):
        return nodes
    levels = {page.tags[block.node] for block in page.range(last) if page.tags[block.node] in HEADING_LEVELS}
    parts = []
    while (part := page.next_of(last)) >= 0 and page.tags[part] == page.tags[last] and _is_part(page, part, levels):
        parts.append(part)
        last = part
    return [*nodes, *parts]


def _is_table(page: Outline, node: int) -> bool:
    """Whether an element is a table of facts or a list of definitions, and holds no link: what a thing to buy is made of."""
    held = page.range(node) if page.tags[node] in ("table", "dl") and not page.hints[node] & _OTHERS else []
    return len(held) > _LEAST and not any(block.link_chars or page.marks[block.node] & _ASTRAY for block in held)


_HOLDERS = ("main", "article", "body", "div", "section")


def _states_article(context: Context, page: Outline) -> bool:
    if context.states_story:
        return True
    title = page.first_block[max(context.title_node, 0)]
    head = (block for block in page.blocks[max(title - _HEAD, 0) : title + _HEAD] if len(block.text) < _LINE and DIGIT.search(block.text))
    return any(len(timestamps.find(block.flat)) == 1 for block in head)  # from one day to another an exhibition lasts


_HEAD, _LINE = 12, 120
"""Blocks before and behind the title among which a page prints its day, and letters of such a line, at most."""


def _is_part(page: Outline, node: int, levels: set[str]) -> bool:
    """Whether an element opens with a heading as high as those of the text, and holds a list or a table and no link or form."""
    held = page.range(node)
    if len(held) < _LEAST or page.tags[held[0].node] not in levels or page.hint_of(node, 1) & _OTHERS:
        return False
    if boilerplate.closes(held[0].flat) or "form" in page.tags[node : page.ends[node]]:
        return False
    if not any(page.tags[block.node] in _FACTS for block in held):
        return False
    return not any(block.link_chars or page.marks[block.node] & _ASTRAY for block in held)


_LEAST, _FACTS = 3, ("li", "td", "dd")
_OTHERS = hints.NEGATIVE | hints.RELATED | hints.COMMENTS | hints.FOOTER | hints.BYLINE
_ASTRAY = IN_NAV | IN_FOOTER | IN_ASIDE | IN_FORM | IN_HIDDEN
