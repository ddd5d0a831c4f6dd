"""Sentences in the midst of a text: set as the paragraphs around them, whatever phrase of furniture they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.layout import outline
from scraper.extraction.wording import appeals, walls
from scraper.extraction.wording.folding import STOPS

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock

_LEAST, _PARAGRAPH = 4.0, 8.0
"""Rough words of such a sentence and of the paragraphs around it, at least."""
_PICTURE = 12
"""Elements before the first sentence of a text among which a picture may be that it is the caption of."""


def is_amid(page: Outline, block: TextBlock, kept: list[TextBlock]) -> bool:
    """Whether a block is a sentence between two paragraphs that are set as it is, or opens a text before two of them.

    Headings of furniture, pointers with a label and credits have a link, a type or a class of their own there, or no full stop; behind a
    picture a sentence may be its caption.

    Args:
        page: the page laid out.
        block: the block.
        kept: blocks before it that were taken for text; the last is the paragraph before it.
    """
    if block.link_chars or block.strong or block.words < _LEAST or not block.text.endswith(STOPS):
        return False
    if kept and kept[-1].number != block.number - 1:
        return False
    behind = page.blocks[block.number + 1 : block.number + (2 if kept else 3)]
    around = [*kept[-1:], *behind]
    first = kept[-1].node if kept else block.node - _PICTURE
    return (
        len(around) > 1
        and all(_is_paragraph(page, other, block) for other in around)
        and not any(other.link_chars or walls.is_wall(other.flat) or appeals.is_appeal(other.flat) for other in behind)
        and not outline.between(page.images, first, max(block.node, block.first))
    )


def _is_paragraph(page: Outline, other: TextBlock, block: TextBlock) -> bool:
    """Whether a block is a paragraph set as another one."""
    return (
        other.words >= _PARAGRAPH
        and other.text.endswith(STOPS)
        and (page.parents[other.node], page.tags[other.node], page.classes[other.node])
        == (page.parents[block.node], page.tags[block.node], page.classes[block.node])
    )
