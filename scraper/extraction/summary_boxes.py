"""Boxes that sum a Korean article up by machine, above or within its text: told by their heading, or by the note that says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction import boxes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline

_HEADING = re.compile(
    r"(?:AI|인공지능)?[가-힣\s]{0,3}(?:기사|본문|자동|핵심|뉴스|한눈|\d줄|세\s?줄|AI)\s?(?:\d줄\s?)?(?:핵심\s?)?요약(?:\s?(?:보기|봇|해보기|문|하기|닫기))?|"
    r"AI\s?(?:가|이)?\s?(?:요약(?:한|해\s?주는)?)(?:\s?\S{2,4})?",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"[*※]?\s?[^.]{0,40}(?:AI|인공지능|자동|생성형)[^.]{0,40}요약[^.]{0,60}(?:니다|세요|요)[.!]?|"
    r"[*※]?\s?(?:이|본|위)?\s?요약[은문][^.]{0,60}(?:AI|인공지능|원문)[^.]{0,60}니다[.!]?",
    re.IGNORECASE,
)
_LONGEST = 110
_BLOCKS = 12
_PROSE, _SHARE = 90.0, 0.5
"""Rough words of prose in such a box and their share of the text's, at most."""


def of_page(context: Context, page: Outline) -> set[int]:
    """Return the elements from the title to the end of the body's containers that are such boxes, and note their blocks."""
    if not (context.language or "").startswith("ko") or not context.body_nodes:
        return set()
    first, last = page.first_block[context.body_nodes[0]], page.last_block[context.body_nodes[-1]]
    start = page.last_block[context.title_node] if context.title_node >= 0 else first
    blocks = page.blocks[min(start, first) : last]
    found = {
        box
        for block in blocks
        if len(block.text) <= _LONGEST and "요약" in block.text and tells(block.flat)
        for box in _around(context, page, block.node, boxes.prose(page, blocks))
    }
    context.used.update(block.number for box in found for block in page.range(box))
    return found


def tells(line: str) -> bool:
    """Whether a line heads such a box, or says how the summary came about."""
    return _HEADING.fullmatch(line) is not None or _NOTE.fullmatch(line) is not None


def _around(context: Context, page: Outline, node: int, total: float) -> Iterator[int]:
    """Yield the largest element around a line that holds a few lines and no part of the text."""
    box = -1
    for ancestor in boxes.up_to(page, node, context.body_nodes):
        held = page.range(ancestor)
        if len(held) > _BLOCKS or page.within(context.title_node, ancestor) or boxes.prose(page, held) > min(_PROSE, _SHARE * total):
            break
        box = ancestor
    if box >= 0:
        yield box
