"""What a class says of an element printed with a teaser's title: an overline, a section, a flag, small print."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.wording.memories import LONGEST_NAME, of_short

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock

_LABEL = re.compile(
    r"(?:^|[\s_-])(?:cat|cate|category|label|section|tag|badge|flag|rubrik|ressort|topic|ico|icon|num|rank)(?=$|[\s_-])|__label",
    re.IGNORECASE,
)
_OVERLINE = re.compile(
    r"kicker|over-?line|highline|over-?title|topline|eyebrow|dachzeile|spitzmarke|pre-?title|supertitle|antetitulo|surtitre", re.IGNORECASE
)
_META = re.compile(r"(?:^|[\s_-])(?:meta|info)(?=$|\s)", re.IGNORECASE)
LABEL_TAGS = frozenset({"em", "i"})
"""Tags that set a label apart."""
LONGEST_LABEL, LONGEST_OVERLINE = 20, 60
"""Letters of a label and of an overline, at most."""


def is_named_label(page: Outline, block: TextBlock) -> bool:
    """Whether a class says that a short block is an overline, a section or a flag."""
    if len(block.text) > LONGEST_OVERLINE:
        return False
    names = f"{page.classes[block.node] or ''} {page.classes[block.first] or ''}"
    return names_overline(names) or (len(block.text) <= LONGEST_LABEL and (names_label(names) or names_meta(names)))


@of_short(512, LONGEST_NAME)
def names_overline(names: str) -> bool:
    """Whether a class says that an element is printed over a title, and is none of it."""
    return _OVERLINE.search(names) is not None


@of_short(512, LONGEST_NAME)
def names_label(names: str) -> bool:
    """Whether a class says that an element is a section, a flag or a rank."""
    return _LABEL.search(names) is not None


@of_short(512, LONGEST_NAME)
def names_meta(names: str) -> bool:
    """Whether a class says that an element is small print about a story."""
    return _META.search(names) is not None
