"""Lines that are no text whatever stands around them: numbers of pages and items, names of files, whom to ask."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.wording.contact_lines import gives_contact

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock


def is_scrap(page: Outline, block: TextBlock, kept: list[TextBlock]) -> bool:
    """Whether a line is the number of a page or of an item, the name of a file to download, or whom to ask behind a text."""
    text = block.flat
    if kept and gives_contact(block.text):
        return True
    if len(text) <= _STEP and page.tags[block.node] != "li" and text.rstrip(".)").isdecimal() and _numbers_item(page, block):
        return True
    if len(text) <= 2:
        return text.isdecimal() and (_in_paging(page, block) or not (kept or page.tags[block.node] == "li"))
    return (text[-1] in ")]" or "." in text[-5:-2]) and _FILE.fullmatch(text) is not None


def _numbers_item(page: Outline, block: TextBlock) -> bool:
    """Whether a number in an element of its own opens an item of a list, whose text stands beside it: a browser would number it."""
    item = next((node for node in page.ancestors(block.node) if page.tags[node] == "li"), -1)
    return item >= 0 and page.first_block[item] == block.number and page.last_block[item] > block.number + 1


_STEP = 3
"""Letters of an item's number, at most."""
_FILE = re.compile(r"[^?!]{2,140}(?<=[^\s.])\.(?:hwpx?|pdf|docx?|xlsx?|pptx?|zip)(?:\s?[(\[][^()\[\]]{1,30}[)\]])?")
"""The name of a file to download, its size behind it."""


def _in_paging(page: Outline, block: TextBlock) -> bool:
    """Whether the block before or behind a number is the link to the page before or after."""
    beside = page.blocks[max(block.number - 1, 0) : block.number + 2]
    numbers = [int(one.flat) for one in beside if one.link_chars and len(one.flat) <= 2 and one.flat.isdecimal()]
    return any(abs(number - int(block.flat)) == 1 for number in numbers)
