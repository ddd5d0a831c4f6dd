"""Dates of what a link leads to: a file to download, the post before or behind, another story in a list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.folding import fold, key, weight

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.date_places import Printed
    from scraper.extraction.outline import Outline

_LINKED = 0.8
_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|odt|zip)(?:$|[?#])", re.IGNORECASE)
_NEIGHBOUR = re.compile(
    r"(?:^|[\s_-])(?:prev(?:ious)?|next|vorherige[rs]?|nächste[rs]?)(?:[_-](?:post|article|story|link|entry))?(?=$|\s)", re.IGNORECASE
)
_TITLE, _TITLE_LETTERS = 4.0, 20
"""Rough words and letters of a link that is no category's, no writer's and no date's."""
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
        if item.field is None and any(_is_title(context, page, link, item) for link in links):
            return True
    return any(_NEIGHBOUR.search(page.classes[node] or "") for node in list(page.ancestors(item.node))[:3])


def _is_title(context: Context, page: Outline, link: int, item: Printed) -> bool:
    """Whether a link is the title of another story, with the date beside it or in it."""
    text = fold(page.raw_text(link))
    rest = fold(text.replace(item.raw[item.start : item.end], " ")) if item.end else text
    noted = item.number >= context.body_last and rest != text
    words, letters = (_NOTE, _NOTE_LETTERS) if noted else (_TITLE, _TITLE_LETTERS)
    if len(rest) < letters or weight(rest) < words:
        return False
    own = key(page.text(context.title_node)) if context.title_node >= 0 else key(context.metadata.title)
    return key(rest)[:_TITLE_LETTERS] not in own
