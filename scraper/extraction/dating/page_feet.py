"""Days behind the text that are the page's own or its readers': in its foot, behind its notice of copyright, on a clock, under reviews."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout import hints
from scraper.extraction.layout.outline import between
from scraper.extraction.layout.url_shape import is_service
from scraper.extraction.lines.date_labels import is_label
from scraper.extraction.wording.furniture import is_copyright

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline

_FOOT = re.compile(
    r"(?:^|\s)(?:(?:site|page|main|global|wrap|g)[_-]?)?(?:foot(?:er)?|fu(?:ss|ß)(?:zeile)?|rodape|copyrights?)(?=$|[\s_-])|"
    r"(?:^|\s)bottom(?:[_-]?(?:bar|menu|nav|line|info))?(?=$|\s)",
    re.IGNORECASE,
)
"""Names of a page's foot. An article's has the article's name before it."""
_OTHERS = re.compile(
    r"(?:^|[\s_-])(?:clock|now|today\w*|current[_-]?(?:date|day|time|info)|server-?time|"
    r"reviews|ratings|testimonials?|(?:customer|user|product)[_-]?reviews?|recensioni|avis-clients|bewertungen)(?=$|[\s_-])",
    re.IGNORECASE,
)
"""Names of a clock, and of what buyers say of a product."""
_BESIDE = re.compile(r"(?:^|\s)(?:(?:[a-z]+[_-])?side-?bar(?=$|[\s_-])|widgets?(?:[_-]area)?(?=$|\s))", re.IGNORECASE)
_OWN = re.compile(r"(?:^|[\s_-])(?:post|entry|article|story|writ|author|byline|publish)", re.IGNORECASE)
"""Names of a column beside the text, and of the facts of the article that some themes set there."""
_LEVELS = 6


def holds(context: Context, page: Outline, node: int, number: int, *, of_page: bool) -> bool:
    """Whether an element behind the text stands in such a place.

    Args:
        node, number: the element, and its block behind the text.
        of_page: whether what holds both the element and the title is the page with its menu: else a foot is the article's.
    """
    own, outermost = False, -1
    for level, ancestor in enumerate(page.ancestors(node)):
        if level == _LEVELS or page.tags[ancestor] in ("article", "body") or page.first_block[ancestor] < context.body_last:
            break
        outermost = ancestor
        names = f"{page.classes[ancestor] or ''} {page.els[ancestor].get('id') or ''}"
        own = own or _OWN.search(names) is not None
        if _OTHERS.search(names) or (not own and _BESIDE.search(names)) or (of_page and _FOOT.search(names)):
            return True
    if of_page and outermost >= 0 and _links_services(page, outermost):
        return True
    return of_page and any(is_copyright(block.flat) for block in page.blocks[context.body_last : number + 1])


def _links_services(page: Outline, node: int) -> bool:
    """Whether an element links to the paper's own pages, its imprint and the like: those stand in its foot."""
    links = between(page.links, node, page.ends[node])
    return any(is_service(page.els[link].get("href")) for link in links[:_MOST_LINKS])


_MOST_LINKS = 20


def is_headed(context: Context, page: Outline, number: int) -> bool:
    """Whether a heading that is no writer's stands between the text and a day behind it: the day is of what that heading heads.

    The heading of the readers' comments heads these alone, and no day among them is looked at.
    """
    last = context.text_last
    if not last or number < last:
        return False
    between_them = [block for block in page.headings if last <= block.number < number]
    return any(
        not (is_label(block.flat) or page.hint_of(block.node) & hints.BYLINE or page.hint_of(block.node, _COMMENTS) & hints.COMMENTS)
        for block in between_them
    )


_COMMENTS = 4
"""Levels of elements around a heading in which one is called the readers' comments."""
