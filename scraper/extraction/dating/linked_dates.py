"""Dates of what a link leads to: a file to download, the post before or behind, another story in a list."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from scraper.extraction.layout.networks import is_network
from scraper.extraction.layout.outline import HEADLINES, between
from scraper.extraction.names import people
from scraper.extraction.wording.folding import DIGIT, fold, key, weight

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.dating.date_places import Printed
    from scraper.extraction.layout.outline import Outline, TextBlock

_LINKED = 0.8
_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|odt|zip)(?:$|[?#])", re.IGNORECASE)
_NEIGHBOUR = re.compile(
    r"(?:^|[\s_-])(?:prev(?:ious)?|next|vorherige[rs]?|nächste[rs]?)(?:[_-](?:post|article|story|link|entry))?(?=$|\s)", re.IGNORECASE
)
_TITLE, _TITLE_LETTERS = 4.0, 20
"""Rough words and letters of a link that is no category's, no writer's and no date's."""
_LISTED_LETTERS = 3
"""Letters of a link in a list of links with days."""
_NOTE, _NOTE_LETTERS = 2.0, 8
"""Those of a link behind the text that holds a date and is not only one: `Privacy notice (25 May 2018)`."""


def is_of_link(context: Context, page: Outline, item: Printed) -> bool:
    """Whether a date belongs to what a link leads to and not to the page."""
    block = page.blocks[item.number] if item.number < len(page.blocks) else None  # no text may stand behind an empty element
    if block is not None and block.link_chars:
        links = page.links_of(block)
        behind = item.number >= context.text_first and block.link_density > _LINKED
        if behind and any(_FILE.search(page.els[link].get("href") or "") for link in links):
            return True
        listed = item.field is None or (item.number >= context.body_last > 0 and _is_listed(page, block))
        if listed and any(_is_title(context, page, link, item) for link in links):
            return True
    if item.field is None and context.body_last and item.number > context.text_first and _is_of_card(context, page, item.node):
        return True
    return any(_NEIGHBOUR.search(page.classes[node] or "") for node in list(page.ancestors(item.node))[:3])


def _is_of_card(context: Context, page: Outline, node: int) -> bool:
    """Whether an element stands in the card of another story: a few blocks, a linked heading that is no name among them."""
    own = page.last_block[node] - page.first_block[node] > 1  # the day stands in the card's element itself
    for around in islice(page.ancestors(node if own else page.parents[node]), _LEVELS):
        if around < 0 or page.last_block[around] - page.first_block[around] > _CARD:
            return False
        for link in between(page.links, around, page.ends[around]):
            text = fold(page.raw_text(link))
            if len(text) >= _NOTE_LETTERS and weight(text) >= _HEADING and _is_heading(page, link) and not people.western(text):
                title = key(page.text(context.title_node)) if context.title_node >= 0 else key(context.metadata.title)
                return key(text)[:_TITLE_LETTERS] not in title
    return False


def _is_heading(page: Outline, link: int) -> bool:
    """Whether a link is a heading's or holds one."""
    around = islice(page.ancestors(link), _LEVELS)
    return any(page.tags[node] in HEADLINES for node in (*around, *range(link, page.ends[link])) if node >= 0)


_LEVELS, _CARD, _HEADING = 3, 5, 2.5
"""Elements around a date and blocks of a card; rough words of its heading, at least."""


def _is_listed(page: Outline, block: TextBlock) -> bool:
    """Whether a block is one of a list's items that hold a link and figures each, as the days of other posts."""
    beside = page.blocks[max(block.number - 1, 0) : block.number + 2] if page.tags[block.node] == "li" else ()
    parent = page.parents[block.node]
    return any(one is not block and one.link_chars and page.parents[one.node] == parent and DIGIT.search(one.text) for one in beside)


def _leads_to_page(context: Context, href: str) -> bool:
    """Whether a reference is that of a page: a button's leads nowhere, and what a paper links to on a network is no story."""
    return not href.startswith(("#", "javascript:")) and not is_network(context.absolute(href) or "")


def _is_title(context: Context, page: Outline, link: int, item: Printed) -> bool:
    """Whether a link is the title of another story, with the date beside it or in it."""
    text = fold(page.raw_text(link))
    rest = fold(text.replace(item.raw[item.start : item.end], " ")) if item.end else text
    if not _leads_to_page(context, page.els[link].get("href") or ""):
        return False
    listed = item.number >= context.body_last and _is_listed(page, page.blocks[item.number])
    noted = item.number >= context.body_last and rest != text
    if listed and len(rest) >= _LISTED_LETTERS:
        return True
    words, letters = (_NOTE, _NOTE_LETTERS) if noted else (_TITLE, _TITLE_LETTERS)
    if len(rest) < letters or weight(rest) < words:
        return False
    own = key(page.text(context.title_node)) if context.title_node >= 0 else key(context.metadata.title)
    return key(rest)[:_TITLE_LETTERS] not in own
