"""Images that are no photo: signs beside addresses and headings, and words of buttons that old systems drew."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.wording.folding import HANGUL, fold
from scraper.extraction.wording.furniture import is_furniture

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline


def is_icon(page: Outline, image: int) -> bool:
    """Whether an image is such a sign or a drawn word."""
    element = page.els[image]
    address = element.get("src") or ""
    return _ICON.search(address) is not None or is_drawn_button(fold(element.get("alt")), address)


def is_drawn_button(alt: str, address: str) -> bool:
    """Whether a picture stands for a button's words, or for one Korean word of a few letters: old systems drew them as GIF files."""
    if not address.lower().endswith(".gif"):
        return False
    if not alt:
        return _DRAWN.search(address) is not None
    return (len(alt) <= _WORD and HANGUL.fullmatch(alt[0]) is not None and " " not in alt and "사진" not in alt) or is_furniture(alt)


_WORD = 5
"""Letters of a drawn word, at most."""
_DRAWN = re.compile(r"/(?:btn_?|bt_?|icon_?)?(?:top|up|print|list|mail|scrap|prev|next|close|more|back)\d?\.gif$", re.IGNORECASE)
"""Files of buttons that nothing describes."""


_ICON = re.compile(r"(?:mail|icon|ico_|btn|button|bullet|arrow|dot|line)[\w-]*\.(?:gif|png|svg)$", re.IGNORECASE)
"""Images that are no photo: beside a writer's address, before a heading."""
