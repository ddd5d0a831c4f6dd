"""Sentences in the midst of a text: set as the paragraphs around them, whatever phrase of furniture they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.layout import hints, outline
from scraper.extraction.lines import readers_lines
from scraper.extraction.wording import appeals, walls
from scraper.extraction.wording.comment_headings import heads_comments
from scraper.extraction.wording.folding import STOPS

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock

_LEAST, _PARAGRAPH = 4.0, 8.0
"""Rough words of such a sentence and of the paragraphs around it, at least."""
_PICTURE = 12
"""Elements before the first sentence of a text among which a picture may be that it is the caption of."""


_FOLLOWING, _NEAR, _SPEAKER = 2, 12, 30
"""Paragraphs behind the heading of a part, at least, blocks beside it among which the text's others stand, and letters of who speaks."""


def heads_part(page: Outline, heading: TextBlock) -> bool:
    """Whether a heading that says *Comments* and no more is that of a part of the text.

    What readers said has a name or a day beside it, an element of its own, or a number in its heading.
    """
    if not heading.text.isalpha() or not heads_comments(heading.flat) or hints.hints(page.classes[heading.node] or "") & hints.COMMENTS:
        return False  # its id may be the anchor that systems make of a heading's own word
    if not heads_paragraphs(page, heading):
        return False
    holder = page.parents[heading.node]
    behind = [other for other in page.blocks[heading.number + 1 : heading.number + _NEAR] if page.within(other.node, holder)]
    return not any(
        _names_speaker(page, other) or readers_lines.begins(page, other, 1.0) or readers_lines.is_post(page, other, lone=True)
        for other in behind
    )


def heads_readers(page: Outline, heading: TextBlock) -> bool:
    """Whether a heading is that of the readers' comments, and not of a part of the text."""
    return heads_comments(heading.flat) and not heads_part(page, heading)


def heads_paragraphs(page: Outline, heading: TextBlock) -> bool:
    """Whether a heading of one word stands among the paragraphs of a text, with two of them right behind it, however it reads."""
    if page.tags[heading.node] not in outline.HEADING_LEVELS or not heading.text.isalpha():
        return False
    behind = page.blocks[heading.number + 1 : heading.number + 1 + _FOLLOWING]
    if len(behind) < _FOLLOWING or page.parents[behind[0].node] != page.parents[heading.node]:
        return False
    before = page.blocks[max(heading.number - _NEAR, 0) : heading.number]
    return all(_is_paragraph(page, other, behind[0]) and not other.link_chars for other in behind) and any(
        _is_paragraph(page, other, behind[0]) for other in before
    )


def _names_speaker(page: Outline, block: TextBlock) -> bool:
    """Whether a paragraph opens with a name, set apart or before a colon."""
    opened = page.tags[block.first] if block.first != block.node else ""
    return opened in ("a", "b", "strong", "cite") or (page.tags[block.node] == "p" and ":" in block.text[:_SPEAKER])


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
