"""What the classes of a block and of the elements around it hint at, as far as bylines go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.layout import hints
from scraper.extraction.wording.memories import LONGEST_NAME, of_short
from scraper.extraction.wording.vocabulary import word_of_names

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock


def hints_around(page: Outline, block: TextBlock, *, korean: bool) -> int:
    """Return the hints of a block and of what is around it; a writer's class on it counts more than a caption's further out.

    In Korean the boxes about the writer stand behind a printed byline.
    """
    found = page.hints[block.first]
    if korean and found & hints.BYLINE and _is_writers(page.classes[block.first] or ""):
        found &= ~hints.BYLINE
    found = _with_levels(page, block.node, 1, found, korean=korean)
    asked = page.parents[block.node], found, korean
    known = page.hinted.get(asked)  # as of the paragraph before, mostly
    if known is None:
        known = page.hinted[asked] = _with_levels(page, asked[0], _LEVELS - 1, found, korean=korean)
    return known


def _with_levels(page: Outline, ancestor: int, levels: int, found: int, *, korean: bool) -> int:
    """Return some hints with those of an element and of what is around it, as `hints_around` takes them."""
    while ancestor >= 0 and levels:
        own, names = page.hints[ancestor], page.classes[ancestor]
        if found & hints.BYLINE:
            own &= ~hints.CAPTION
        if names is not None and _is_writers(names):
            own = own & ~hints.BYLINE if korean else own | hints.BYLINE
        found |= own
        ancestor = page.parents[ancestor]
        levels -= 1
    return found


_LEVELS = 3
_calls_writer = word_of_names(
    r"(?:author|autor|writer|(?:post|entry|article)-?(?:author|autor|writer))[-_]+(?:name|link|box|info|meta|bio|block|card|details?|row|"
    r"component|content|wrapper|text|title|line|byline|by|area|profile|e?mail)"
)


@of_short(4096, LONGEST_NAME)
def _is_writers(names: str) -> bool:
    return _calls_writer(f" {names}") is not None
