"""The picture of a card: no icon, no writer's portrait, no stand-in for a picture that a script loads."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout import hints
from scraper.extraction.layout.outline import between
from scraper.extraction.pictures.image_files import stated_size
from scraper.extraction.pictures.image_sources import first_of_set, source_of
from scraper.extraction.wording.folding import fold
from scraper.extraction.wording.memories import LONGEST_NAME, of_short
from scraper.extraction.wording.vocabulary import any_of, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline

_ICON = re.compile(
    r"\.svg(?:$|[?#&])|/(?:icons?|avatars?|flags|badges)/|gravatar\.|"
    r"(?:^|[/_-])(?:icons?|icn|ico|avatar|bullet|arrows?|btn|sprite|emoji|badge|logos?)\d?(?:[_-][a-z\d]{1,12}){0,2}\.(?:png|gif|webp|ico)(?:$|[?#&])",
    re.IGNORECASE,
)
_may_be_icon = any_of(words(".svg avatar flags badge icn ico bullet arrow btn sprite emoji logo"))
"""Of which every such address holds one: a cheap look before it is read."""
_EMPTY = re.compile(
    r"(?:(?:[\w-]*[_-])?(?:pixel|spacer|blank|empty|transparent|placeholders?|lazy|loading|loader|dummy|missing-?image|no[_-]?image)"
    r"(?:[_-][\w-]{1,12})?|\d{1,2}[x_]\d{1,2}(?:-[\da-f]{6}-\d)?)\.(?:png|gif|svg|jpe?g|webp)",
    re.IGNORECASE,
)
"""The file of a picture that shows nothing."""
_FILE = re.compile(r"(?:https?://|/)[^\s,]+\.(?:jpe?g|png|webp|avif)(?:\?\S*)?", re.IGNORECASE)
_RANK = re.compile(r"\d{1,2}위?")
"""The alternative text of a rank that is drawn."""
_LEAST = 32
"""Pixels of a square picture's side."""
_LEAST_ALT = 8


def of_card(context: Context, page: Outline, node: int) -> tuple[str | None, str | None]:
    """Return the address of a card's picture, and what its alternative text says in the place of a title."""
    said = None
    for image in between(page.images, node, page.ends[node]):
        if _is_small(page, image) or _is_portrait(page, image, node):
            continue
        source = source_of(page, image) or ""
        if _is_icon(source) and not _is_empty(source):
            continue
        alt = fold(page.els[image].get("alt"))
        if _RANK.fullmatch(alt):
            continue
        said = said or (alt if len(alt) > _LEAST_ALT and "_" not in alt and not _FILE.search(alt) else None)
        if source and not _is_empty(source):
            return context.absolute(source), said
        for other in _elsewhere(page, image):
            if not _is_empty(other) and not _is_icon(other):
                return context.absolute(other), said
    return None, said


def behind(context: Context, page: Outline, node: int) -> str | None:
    """Return the address of the picture that a card's own style sets behind an element of it: menus are set so, too, and stay menus."""
    for inner in range(node, page.ends[node]):
        style = page.els[inner].get("style")
        found = _BACKGROUND.search(style) if style and "url(" in style else None
        if found is not None and not (_is_empty(found[1]) or _is_icon(found[1])):
            return context.absolute(found[1])
    return None


_BACKGROUND = re.compile(r"background(?:-image)?\s*:[^;]*?url\(\s*['\"]?(?!data:)([^'\")\s]+)")


@of_short(512, LONGEST_NAME)
def _is_icon(source: str) -> bool:
    low = source.lower()
    if low.endswith(".svg"):
        return True
    return (not low.isascii() or _may_be_icon(low) is not None) and _ICON.search(source) is not None


@of_short(512, LONGEST_NAME)
def _is_empty(source: str) -> bool:
    return _EMPTY.fullmatch(source.partition("?")[0].rpartition("/")[2]) is not None


def _is_small(page: Outline, image: int) -> bool:
    """Whether a picture is a small square: other sizes may be a mere proportion, `16` by `9`."""
    width, height = stated_size(page.els[image])
    return width is not None and width == height and 1 < width < _LEAST


def _is_portrait(page: Outline, image: int, node: int) -> bool:
    """Whether a picture within a card stands in an element of the writer."""
    holder = page.parents[image]
    while holder > node:
        if page.hints[holder] & hints.BYLINE:
            return True
        holder = page.parents[holder]
    return False


def _elsewhere(page: Outline, image: int) -> Iterator[str]:
    """Yield the addresses that a picture whose `src` shows nothing has elsewhere: in its `<picture>`, in attributes of scripts."""
    holder = page.parents[image]
    while page.tags[holder] == "source":
        holder = page.parents[holder]
    if page.tags[holder] == "picture":
        for source in page.els[holder].iter("source"):
            yield from (first_of_set(value) for name in ("srcset", "data-srcset") if (value := source.get(name)))
    for name, value in page.els[image].items():
        if name.startswith("data-") and (found := _FILE.match(value)):
            yield found[0]
