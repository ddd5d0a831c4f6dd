"""The lead picture where its markup does not tell it from others: the one on the page that the page's own metadata name.

Pages show the picture of `og:image` in another size, so its address is another: what both have in common is the picture's number or hash.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction import hints, outline

if TYPE_CHECKING:
    from collections.abc import Callable

    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline

_MARKS = re.compile(r"(?<![0-9a-f])(?=[a-f]*\d)[0-9a-f]{8,}(?![0-9a-f])|(?<!\d)\d{6,}(?!\d)")
_LEVELS = 5
_PICTURE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif|svg)\b", re.IGNORECASE)
_DAY = re.compile(r"(?:19|20)\d{6}")
_PLACES = outline.IN_NAV | outline.IN_HEADER | outline.IN_FOOTER | outline.IN_FORM


def lead_image(context: Context, page: Outline, placed: list[int], source_of: Callable[[Outline, int], str | None]) -> int | None:
    """Return the picture that `og:image` names where it stands above or in the text and is not among those whose place tells them.

    Args:
        context: the page.
        page: its outline.
        placed: nodes of the pictures known by their place.
        source_of: gives a picture's address as written.
    """
    named = {url for value in context.metadata.meta.get("og:image", ()) if (url := context.absolute(value)) is not None}
    if not named:
        return None
    marks = {mark for url in named for mark in _marks_of(url)}

    def is_named(node: int) -> bool:
        url = context.absolute(source_of(page, node))
        return url is not None and (url in named or not marks.isdisjoint(_marks_of(url)))

    if any(map(is_named, placed)):
        return None
    end = page.ends[context.body_nodes[-1]]
    return next((node for node in page.images if node < end and is_named(node) and not _leads_elsewhere(page, node)), None)


def _leads_elsewhere(page: Outline, node: int) -> bool:
    """Whether a picture stands in a menu, a list of stories, or a link to anything but a picture."""
    if (page.marks[node] & _PLACES and not page.marks[node] & outline.IN_FIGURE) or page.hint_of(node, _LEVELS) & hints.RELATED:
        return True
    link = next((ancestor for ancestor in page.ancestors(node) if page.tags[ancestor] == "a"), -1)
    target = page.els[link].get("href", "") if link >= 0 else ""
    return bool(target) and not target.startswith("#") and _PICTURE.search(target) is None


def _marks_of(url: str) -> set[str]:
    """Return the numbers and hashes in an address that tell one picture from another; a day is that of many."""
    return {mark for mark in _MARKS.findall(url.lower()) if not _DAY.fullmatch(mark)}
