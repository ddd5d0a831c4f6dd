"""Captions that nothing but their type tells: a line in small or slanted letters under a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.layout import outline
from scraper.extraction.layout.outline import between
from scraper.extraction.lines.drawn_icons import is_icon
from scraper.extraction.wording.folding import fold

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock

_LONGEST, _INSIDE = 40.0, 6
"""Rough words of such a caption, at most, and elements within the line among which that of its type stands."""
_HOLDERS = frozenset({"p", "center", "div", "td"})
_SLANTED = frozenset({"em", "i", "font"})


def is_under_picture(page: Outline, block: TextBlock) -> bool:
    """Whether a line is set in small print right behind a picture, or in slanted letters in the paragraph that holds it."""
    if block.words > _LONGEST or block.link_chars or page.tags[block.node] not in _HOLDERS | _SLANTED | {"small"}:
        return False
    images = [image for image in page.images_before(block) if not is_icon(page, image)]
    images += between(page.images, block.node, page.ends[block.node])
    if not images:
        return False
    tag = _tag_of_all(page, block)
    if tag == "small":
        return True
    around = page.shared(images[-1], block.node)
    alone = page.last_block[around] - page.first_block[around] == 1
    return tag in _SLANTED and alone and page.tags[around] in ("p", "center") and not page.marks[around] & outline.IN_QUOTE


def is_slanted_or_small(page: Outline, block: TextBlock) -> bool:
    """Whether a line is set as a whole in slanted or small letters, be it within an element of its typeface."""
    for node in range(block.node, min(page.ends[block.node], block.node + _INSIDE)):
        small = page.tags[node] == "font" and page.els[node].get("size") in _SMALL_SIZES
        if (small or page.tags[node] in ("em", "i", "small")) and fold(page.raw_text(node)) == block.flat:
            return True
    return False


_SMALL_SIZES = frozenset({"1", "2", "-1", "-2"})


def _tag_of_all(page: Outline, block: TextBlock) -> str | None:
    """Return the tag of the element of small or slanted letters that holds the whole line."""
    if page.tags[block.node] == "small" or page.tags[block.node] in _SLANTED:
        return page.tags[block.node]
    for node in range(block.node + 1, min(page.ends[block.node], block.node + _INSIDE)):
        if (page.tags[node] == "small" or page.tags[node] in _SLANTED) and fold(page.raw_text(node)) == block.flat:
            return page.tags[node]
    return None
