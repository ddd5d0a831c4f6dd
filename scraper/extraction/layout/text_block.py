"""A run of text of a page, and how the text of an element is parted into such runs."""

from __future__ import annotations

from typing import TypeAlias

from scraper.extraction.layout import blank_lines
from scraper.extraction.layout.elements import BLOCK, KINDS, LINE_BREAK
from scraper.extraction.wording.folding import fold, plain_weight, weight
from scraper.extraction.wording.memories import of_short

BREAK = "\ud800"
"""Stands for `<br>` while text is gathered: a surrogate, which no tree can hold (control characters stand in some as `&#11;`)."""


Breaks: TypeAlias = "list[tuple[int, int, int]]"
"""At each line break: letters linked and bold so far, and the element that follows."""


class TextBlock:
    """A run of text between two block borders (or two double line breaks).

    Attributes:
        text: white space folded; single line breaks of the page kept as newlines.
        flat: the text with line breaks as spaces.
        node: the block-level element it stands in directly.
        first: the first element opened within it, or `node`.
        link_chars: characters of it inside links.
        link_density: share of its characters inside links.
        number: place among the page's blocks.
        strong: whether all of it is bold.
        words: length in rough words.
    """

    __slots__ = ("first", "flat", "link_chars", "link_density", "node", "number", "strong", "text", "words")

    first: int
    flat: str
    link_chars: int
    link_density: float
    node: int
    number: int
    strong: bool
    text: str
    words: float


def text_block(text: str, flat: str, words: float, node: int, first: int, number: int, link_chars: int, bold_chars: int) -> TextBlock:
    """Return a block. This takes half the time of an `__init__`, and pages have some hundred."""
    size = len(text)
    block = TextBlock()
    block.text = text
    block.flat = flat
    block.words = words
    block.node = node
    block.first = first
    block.number = number
    if link_chars:
        if link_chars > size:
            link_chars = size
        block.link_chars = link_chars
        block.link_density = link_chars / size
    else:
        block.link_chars = 0
        block.link_density = 0.0
    block.strong = bold_chars >= size
    return block


def weighed(raw: str) -> tuple[str, float]:
    """Return a text folded, and its weight."""
    text = fold(raw)
    return text, weight(text) if text else 0.0


SHORT = 120


@of_short(8192, SHORT)
def weighed_short(raw: str) -> tuple[str, float]:
    """Return the same of a line of up to `SHORT` letters, remembered: menus, lists and feet are the same on every page of a site."""
    text = fold(raw)
    return text, plain_weight(text) if text else 0.0


def append_lines(blocks: list[TextBlock], raw: str, node: int, tags: list[str], known: Breaks) -> None:
    """Append the blocks of an element's text with line breaks.

    Args:
        blocks: the page's blocks.
        raw: the text as gathered.
        node: the element.
        tags: the tags of the page's elements.
        known: at the text's beginning, at every break and at the end: letters linked and bold so far, and the element that follows.
    """
    for text, start, end in _paragraphs(raw):
        linked, bold = known[end][0] - known[start][0], known[end][1] - known[start][1] + text.count("\n")
        own = known[start][2]
        if start and (own >= known[end][2] or KINDS.get(tags[own]) in (LINE_BREAK, BLOCK)):
            own = node
        blocks.append(text_block(text, text.replace("\n", " "), weight(text), node, own, len(blocks), linked, bold))


def append_parts(blocks: list[TextBlock], raw: str, node: int, first: int, link_chars: int, bold_chars: int) -> bool:
    """Append the paragraphs that nothing but blank lines part in an element's text, and return whether there are some."""
    parts = blank_lines.paragraphs(raw)
    for text in parts:
        share = len(text) / len(raw)
        blocks.append(text_block(text, text, weight(text), node, first, len(blocks), int(link_chars * share), int(bold_chars * share)))
        first = node
    return bool(parts)


LEAST = 600
"""Letters of a text of several paragraphs, at least."""


def _paragraphs(raw: str) -> list[tuple[str, int, int]]:
    """Return the paragraphs of a text with line breaks, each with its first line and the one behind its last.

    Two breaks in a row part paragraphs, one stays a newline.
    """
    parts: list[tuple[str, int, int]] = []
    lines: list[str] = []
    place = 0
    for place, piece in enumerate(raw.split(BREAK)):
        line = fold(piece)
        if line:
            lines.append(line)
        elif lines:
            parts.append(("\n".join(lines), place - len(lines), place))
            lines = []
    if lines:
        parts.append(("\n".join(lines), place + 1 - len(lines), place + 1))
    return parts
