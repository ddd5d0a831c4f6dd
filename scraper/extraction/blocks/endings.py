"""Short sentences that end a Korean text, which the classifier leaves out for their place and their length."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from scraper.extraction.layout.outline import IN_CAPTION, IN_FIGURE

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock


def with_ending(page: Outline, ruled: list[TextBlock], learned: list[TextBlock]) -> list[TextBlock]:
    """Return the learned choice with the Korean sentences right behind it that are set as its last one, however short.

    Korean reports end their sentences plainly (`-다.`), what a page says to its readers ends politely (`-니다.`, `-세요.`). A list, a
    heading or a picture may stand between.
    """
    like = next((block for block in reversed(learned[-_LAST:]) if block.text.endswith(_PLAIN)), None)
    if like is None:
        return learned
    last, missing = learned[-1], []
    for block in ruled[bisect_right(ruled, last.number, key=lambda block: block.number) :]:
        if not block.text.endswith(_PLAIN) or block.text.endswith(_POLITE) or not _is_beside(page, last, like, block):
            break
        missing.append(block)
        last = like = block
    return [*learned, *missing]


_PLAIN, _POLITE = ("다.", "다.”", '다."'), ("니다.", "니다.”", '니다."')
_LAST = 12
"""Blocks at the end of the choice among which its last sentence stands."""


def _is_beside(page: Outline, last: TextBlock, like: TextBlock, behind: TextBlock) -> bool:
    """Whether a block stands right behind the last of a choice, in the same element as a sentence of it or in one set alike."""
    if behind.link_chars or not all(page.marks[one.node] & _PICTURED for one in page.blocks[last.number + 1 : behind.number]):
        return False
    own, other = like.node, behind.node
    return own == other or (
        page.parents[own] == page.parents[other] and (page.tags[own], page.classes[own]) == (page.tags[other], page.classes[other])
    )


_PICTURED = IN_FIGURE | IN_CAPTION
