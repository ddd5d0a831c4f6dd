"""Tags that are printed without links: behind a label, in an element that a class calls so, or as words behind hash signs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout import outline
from scraper.extraction.layout.hints import CAMEL
from scraper.extraction.sections.printed_tags import calls_tags
from scraper.extraction.times import timestamps
from scraper.extraction.wording.boilerplate import is_pointer
from scraper.extraction.wording.folding import STOPS
from scraper.extraction.wording.tag_labels import behind_label, is_label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_BEHIND = 16
"""Blocks behind the text in which its tags may stand."""
_PARAGRAPH = 12.0
"""Rough words of a paragraph."""
_LONGEST, _MOST = 40, 20
"""Letters of a tag, and tags of an article, at most."""
_LEVELS = 2
_ELSEWHERE = outline.IN_QUOTE | outline.IN_COMMENTS | outline.IN_HIDDEN | outline.IN_NAV | outline.IN_BUTTON | outline.IN_FIGURE
_COMMAS = re.compile(r"\s*[,;|·、，]\s*")
_NAMED = re.compile(r"(?<![a-z])(?:hash)?tags?(?![a-z])|keyword|schlagwort|stichwort|etiqueta", re.IGNORECASE)
"""Names of lists of tags alone: what is called by its topics or themes without a link may be anything."""
_HASHED = re.compile(r"(?:#[^\s#]{1,20}[\s,]*){1,20}")


def read(context: Context) -> dict[int, list[str]]:
    """Return the tags by the number of the block that prints them; to be asked for once the body is located."""
    page = context.outline
    if page is None or not context.body_blocks:
        return {}
    lines = [block for block in _own_lines(context, page) if not (block.link_chars or page.marks[block.node] & _ELSEWHERE)]
    lines = [block for block in lines if block.number not in context.in_cards]
    return _hashed(lines) or _labelled(lines) or _called(page, lines)


def _own_lines(context: Context, page: Outline) -> Iterator[TextBlock]:
    """Yield the blocks between title and text, and those from the last paragraph on."""
    above = page.last_block[context.title_node] if context.title_node >= 0 else context.text_first
    yield from page.blocks[above : context.text_first]
    paragraphs = (block.number + 1 for block in reversed(context.body_blocks) if block.words >= _PARAGRAPH and _is_prose(block))
    yield from page.blocks[next(paragraphs, context.body_last) : context.body_last + _BEHIND]


def _is_prose(block: TextBlock) -> bool:
    return not behind_label(block.flat) and _HASHED.fullmatch(block.flat) is None


def _hashed(lines: list[TextBlock]) -> dict[int, list[str]]:
    """Return the words behind hash signs that are all of a line, or of several, as films and bulletins print them."""
    found: dict[int, list[str]] = {}
    for block in lines:
        if block.text[0] == "#" and _HASHED.fullmatch(block.flat) is not None:
            found[block.number] = [word for part in block.flat.split("#") if (word := part.strip(" ,"))]
        elif len(found) > 1:
            break
    return found if sum(map(len, found.values())) > 1 else {}


def _labelled(lines: list[TextBlock]) -> dict[int, list[str]]:
    """Return what stands between commas behind a label; a sentence behind one is none."""
    return next(({block.number: words} for block in lines if (words := _short(behind_label(block.flat)))), {})


def _called(page: Outline, lines: list[TextBlock]) -> dict[int, list[str]]:
    """Return the words in the first element that a class calls a list of tags, its heading left out."""
    holder = next((holder for block in lines if (holder := _holder(page, block)) >= 0), -1)
    held = [block for block in lines if holder >= 0 and page.within(block.node, holder)]
    texts = [block for block in held if page.tags[block.node] not in outline.HEADING_LEVELS and not is_label(block.flat)]
    return {block.number: words for block in texts if (words := _short(block.flat))}


def _short(text: str) -> list[str]:
    words = [word for part in _COMMAS.split(text) if (word := part.strip(" #"))]
    if len(words) > _MOST or text.endswith(STOPS) or timestamps.find(text) or is_pointer(text):
        return []
    return words if all(len(word) <= _LONGEST for word in words) else []


def _holder(page: Outline, block: TextBlock) -> int:
    """Return the element around a block, or the block's own, that a class calls a list of tags, -1 where none does."""
    node = block.node
    for _ in range(_LEVELS):
        held = page.range(node)
        if len(held) > _MOST or any(one.link_chars or len(one.flat) > _MOST * _LONGEST for one in held):
            break
        if _NAMED.search(CAMEL.sub("-", names := page.classes[node] or "")) and calls_tags(names):
            return node
        node = page.parents[node]
    return -1
