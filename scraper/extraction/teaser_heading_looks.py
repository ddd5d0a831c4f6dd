"""What a heading of teasers looks like by itself: its tag, its type, its class; and how it reads without the link to the rest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction import furniture
from scraper.extraction.memories import LONGEST_NAME, of_short
from scraper.extraction.outline import HEADING_LEVELS

if TYPE_CHECKING:
    from scraper.extraction.outline import Outline, TextBlock

_HEADING_CLASS = re.compile(
    r"(?:^|[\s_-])(?:tit|title|tit_set|head|header|heading|ttl|label|box-?title|section-?title|block-?title|sec_ttl)(?=$|[\s_-]|\d)",
    re.IGNORECASE,
)
_PLAIN_TAGS = frozenset({"p", "strong", "dt", "span", "div"})
_MORE_ENDS = frozenset("기eE+›»")
_MORE_TAIL = re.compile(r"\s*(?:더\s?보기|전체\s?보기|more|[+›»])\s*$", re.IGNORECASE)


def looks_like_heading(page: Outline, block: TextBlock) -> bool:
    """Whether a line is set, named or worded as a heading: what most lines are not, whatever stands around them."""
    return (
        block.strong
        or page.tags[block.node] in HEADING_LEVELS
        or is_called_heading(page, block)
        or furniture.heads_block(heading_text(block))
    )


def is_called_heading(page: Outline, block: TextBlock) -> bool:
    """Whether a line's class, or that of what it stands in, says that it is a heading."""
    tag = page.tags[block.node]
    own = page.classes[block.node]
    if (own is not None and _is_heading_class(own)) or (tag == "header" and page.tags[block.first] in ("strong", "b")):
        return True
    if tag not in _PLAIN_TAGS or page.parents[block.node] < 0:
        return False
    parent = page.classes[page.parents[block.node]]
    return parent is not None and "tit" in parent and _is_heading_class(parent)


@of_short(4096, LONGEST_NAME)
def _is_heading_class(names: str) -> bool:
    return _HEADING_CLASS.search(names) is not None


def is_set_apart(page: Outline, block: TextBlock) -> bool:
    """Whether a line is set as a heading: by its tag, or in bold."""
    return page.tags[block.node] in HEADING_LEVELS or block.strong


def heading_text(block: TextBlock) -> str:
    """Return a heading without the link to the rest of its block; one that says nothing else is left whole."""
    if block.flat[-1] not in _MORE_ENDS:
        return block.flat
    return block.flat if furniture.is_more(block.flat) else _MORE_TAIL.sub("", block.flat)
