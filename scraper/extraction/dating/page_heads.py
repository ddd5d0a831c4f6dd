"""The head of a page, told by the names of its elements: its clock, its menus, its ticker."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline


def names_of(page: Outline, node: int) -> str:
    """Return an element's class and id."""
    return f"{page.classes[node] or ''} {page.els[node].get('id') or ''}"


_HEADER = re.compile(
    r"(?:^|(?<!date)(?<!day)(?<!entry)(?<!post)(?<!article)(?<!story)(?<!single)(?<!content)(?<!page)(?<!hero)(?<!title)(?<!meta)(?<!byline)(?<!post[-_])(?<!article[-_])(?<!entry[-_])(?<!story[-_])[\s_-])(?:top-?(?:bar|info|date|area|menu|line-?date)?|today\w*|now|clock|util\w*|gnb|lnb|masthead|"
    r"site-?header|global\w*|header-?(?:top|bar|date|info)|"
    r"current-?date|weather\w*|ticker|(?<!news[-_])(?<!item[-_])(?<!detail[-_])(?:header|head|hd))(?=$|[\s_-])",
    re.IGNORECASE,
)


def names_head(page: Outline, node: int) -> bool:
    """Whether an element's class or id says that it is the page's head, or a part of one."""
    return _HEADER.search(names_of(page, node)) is not None


def heads_page(context: Context, page: Outline, node: int, number: int) -> bool:
    """Whether a line above the text stands in what is called the page's head, and the text does not."""
    if not 0 <= number < context.body_first:
        return False
    return any(page.last_block[one] <= context.body_first and names_head(page, one) for one in islice(page.ancestors(node), _LEVELS))


_LEVELS = 4
