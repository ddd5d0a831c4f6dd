"""The page's clock by what it stands beside: the door to the reader's account, a countdown, a menu, or its own name.

A date there is that of the visit wherever it stands on the page, with an hour or without, and decides nothing.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from scraper.extraction.dating.page_heads import names_of
from scraper.extraction.layout.doors import leads_in
from scraper.extraction.layout.outline import between

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline

_LEVELS, _GROUP = 4, 12
"""Elements around a date, and blocks of one of them, at most."""
_CLOCK = re.compile(
    r"(?:^|[\s_-])(?:(?:live-?)?clock|current[_-]?(?:date|day|time|info)|(?:server|local)[_-]?time)(?=$|[\s_-])", re.IGNORECASE
)
_MENU = 4


def shows_now(context: Context, page: Outline, node: int, *, dated: bool, amid: bool) -> bool:
    """Whether a date is called a clock, or stands above the title or behind the text with what only the page's own clock stands with.

    Args:
        context: the page.
        page: its outline.
        node: the date's element.
        dated: whether its class says that it is a date: beside a menu a section's trail may be one.
        amid: whether it stands between the title and the end of the text, where a reader is asked to enter too.
    """
    doors = sum(leads_in(page.els[link].get("href") or "") for link in between(page.links, node, page.ends[node]))
    if _CLOCK.search(names_of(page, node)) or doors > 1:
        return True
    for ancestor in () if amid else islice(page.ancestors(node), _LEVELS):
        first, last = page.first_block[ancestor], page.last_block[ancestor]
        if last - first > _GROUP or page.within(context.title_node, ancestor) or (first <= context.text_first < last):
            return False
        inside = range(ancestor, page.ends[ancestor])
        if _CLOCK.search(names_of(page, ancestor)) or any("countdown" in names_of(page, one) for one in inside):
            return True
        links = between(page.links, ancestor, page.ends[ancestor])
        if any(leads_in(page.els[link].get("href") or "") for link in links):
            return True
        if not dated and sum(page.tags[page.parents[link]] == "li" for link in links) >= _MENU:
            return True
    return False
