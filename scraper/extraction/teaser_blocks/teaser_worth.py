"""Which cards are no stories: links to the page itself and its tools, entries of menus and of lists of names, buttons.

The address of a link tells its kind on sites that a profile knows. Elsewhere an address with a slug or a number may be a story's or a
topic's, and what is printed has to say which.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from scraper.extraction.layout.url_shape import shape
from scraper.extraction.teaser_blocks import card_line
from scraper.extraction.wording import furniture
from scraper.extraction.wording.folding import key, weight

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline
    from scraper.extraction.result import Extraction
    from scraper.extraction.teaser_blocks.teaser_groups import Placed

_NO_TITLE = re.compile(r"[\d\s:./,-]+|(?:https?://|www\.)\S+")
"""A link that is only a date or a time, for archives are linked so, or an address."""
_LONGEST_BUTTON = 10
_NAME_LETTERS, _NAME_WORDS = 24, 3.6
"""Letters, and rough words, of a menu's entry, a topic's or a person's name at most. Headlines are longer, most of them."""
_MOST = 0.75
"""Share of such names among what stands together, from which all of it is a menu."""
_SEVERAL = 3
"""Pages that one title is none of any more."""
_OPENING = 15
"""Letters by which the page's own title is known where a list cuts it short."""
_SLUG_MARKS = 3
"""Hyphens of a slug that no other story has."""


def stories(context: Context, page: Outline, found: Extraction, placed: list[Placed]) -> list[Placed]:
    """Return the cards that are stories, in order."""
    writers = {key(author.name) for author in found.article.authors} - {""}
    own = _Own(context, page, found)
    kept = [
        one
        for one in placed
        if not (
            _is_none(one.item.title or "") or (writers and one.item.title and key(one.item.title) in writers) or own.is_tool(one, placed)
        )
    ]
    if context.profile is not None:
        return kept
    labels = _labels(kept)
    return _without_menus(page, [one for one in kept if one.item.title and one.item.title not in labels])


def _labels(placed: list[Placed]) -> set[str]:
    """Return the words that link to several pages: a button's, or those of an advertisement."""
    urls: dict[str, set[str | None]] = {}
    for one in placed:
        urls.setdefault(one.item.title or "", set()).add(one.item.url)
    return {title for title, linked in urls.items() if len(linked) >= _SEVERAL}


def _is_none(title: str) -> bool:
    """Whether a link's words are no story's title: a date or a button, such as that to the same page for another screen."""
    return (
        _NO_TITLE.fullmatch(title) is not None
        or ((title[:1].isdigit() or title[-1:].isdigit()) and card_line.is_when(title))
        or (0 < len(title) <= _LONGEST_BUTTON and furniture.is_furniture(title))
    )


class _Own:
    """The page's own address and title: lists name the story they stand beside, too, but its buttons and anchors are no teasers."""

    def __init__(self, context: Context, page: Outline, found: Extraction) -> None:
        urls = (context.page.url, context.metadata.link("canonical"))
        self._urls = {url.partition("#")[0].rstrip("/") for url in urls if url and shape(url) == "article"}
        self._slugs = {slug for url in self._urls if (slug := url.rpartition("/")[2]).count("-") >= _SLUG_MARKS}
        printed = page.text(context.title_node) if context.title_node >= 0 else ""
        self._titles = {key(found.article.title), key(printed)} - {""}
        self._page = page

    def is_tool(self, one: Placed, placed: list[Placed]) -> bool:
        """Whether a card links to the page itself, and is neither its title nor one in a list of other stories."""
        if not self._is_own(one.item.url or ""):
            return False
        title = key(one.item.title)
        if any(title == own or (own.startswith(title) and len(title) >= _OPENING) or title.startswith(own) for own in self._titles):
            return False
        return _is_short(one.item.title or "") or not any(self._is_beside(one, other) for other in placed)

    def _is_own(self, url: str) -> bool:
        """Whether an address is the page's own, bare or with a query, or ends in the same slug: the page in another place or dress."""
        if url.rstrip("/") in self._urls:
            return True
        bare = url.partition("?")[0].rstrip("/")
        return bare in self._urls or bare.rpartition("/")[2] in self._slugs

    def _is_beside(self, one: Placed, other: Placed) -> bool:
        """Whether two cards are items of one list: elements of one tag in the same element."""
        page, node, beside = self._page, one.card.node, other.card.node
        return (
            page.parents[node] == page.parents[beside] and page.tags[node] == page.tags[beside] and not self._is_own(other.item.url or "")
        )


def _without_menus(page: Outline, placed: list[Placed]) -> list[Placed]:
    """Leave out what stands in menus, and in lists of topics, persons and places: names without a lead or a picture."""
    names = [_is_name(one) for one in placed]
    if not any(names):
        return placed
    sizes = Counter(one.group for one in placed)
    keys = [(one.group, None, None) if sizes[one.group] > 1 else _look(page, one) for one in placed]
    held, named = Counter(keys), Counter(at for at, name in zip(keys, names, strict=True) if name)
    return [one for one, at in zip(placed, keys, strict=True) if named[at] < _MOST * held[at]]


def _look(page: Outline, one: Placed) -> tuple[int, str, str | None]:
    """Return what tells cards alike that stand in elements of their own."""
    node = one.card.node
    return -1, page.tags[node], page.classes[node] or page.classes[page.parents[node]]


def _is_name(one: Placed) -> bool:
    item = one.item
    return item.title is not None and item.snippet is None and item.image_url is None and _is_short(item.title)


def _is_short(title: str) -> bool:
    return len(title) <= _NAME_LETTERS and weight(title) <= _NAME_WORDS
