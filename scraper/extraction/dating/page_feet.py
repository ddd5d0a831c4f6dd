"""Days behind the text that are the page's own or its readers': in its foot, behind its notice of copyright, on a clock, under reviews."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.wording.furniture import is_copyright

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline

_FOOT = re.compile(
    r"(?:^|\s)(?:(?:site|page|main|global|wrap|g)[_-]?)?(?:foot(?:er)?|fu(?:ss|ß)(?:zeile)?|rodape|copyrights?|bottom)(?=$|[\s_-])",
    re.IGNORECASE,
)
"""Names of a page's foot. An article's has the article's name before it."""
_OTHERS = re.compile(
    r"(?:^|[\s_-])(?:clock|now|today\w*|current[_-]?(?:date|day|time|info)|server-?time|"
    r"reviews|ratings|testimonials?|(?:customer|user|product)[_-]?reviews?|recensioni|avis-clients|bewertungen)(?=$|[\s_-])",
    re.IGNORECASE,
)
"""Names of a clock, and of what buyers say of a product."""
_LEVELS = 6


def holds(context: Context, page: Outline, node: int, number: int, *, of_page: bool) -> bool:
    """Whether an element behind the text stands in such a place.

    Args:
        node, number: the element, and its block behind the text.
        of_page: whether what holds both the element and the title is the page with its menu: else a foot is the article's.
    """
    for level, ancestor in enumerate(page.ancestors(node)):
        if level == _LEVELS or page.tags[ancestor] in ("article", "body") or page.first_block[ancestor] < context.body_last:
            break
        names = f"{page.classes[ancestor] or ''} {page.els[ancestor].get('id') or ''}"
        if _OTHERS.search(names) or (of_page and _FOOT.search(names)):
            return True
    return of_page and any(is_copyright(block.flat) for block in page.blocks[context.body_last : number + 1])
