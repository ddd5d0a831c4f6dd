"""A run of text of a page, and how the text of an element is parted into such runs."""

from __future__ import annotations

from scraper.extraction.folding import fold, weight
from scraper.extraction.memories import of_short

BREAK = "\ud800"
"""Stands for `<br>` while text is gathered: a surrogate, which no tree can hold (control characters stand in some as `&#11;`)."""


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

    def __init__(self, text: str, flat: str, words: float, node: int, first: int, number: int, link_chars: int, bold_chars: int) -> None:
        size = len(text)
        self.text = text
        self.flat = flat
        self.node = node
        self.first = first
        self.link_chars = link_chars = min(link_chars, size) if link_chars else 0
        self.link_density = link_chars / size if link_chars else 0.0
        self.number = number
        self.strong = bold_chars >= size
        self.words = words


def weighed(raw: str) -> tuple[str, float]:
    """Return a text folded, and its weight."""
    text = fold(raw)
    return text, weight(text) if text else 0.0


SHORT = 120
weighed_short = of_short(8192, SHORT)(weighed)
"""The same for a line of up to `SHORT` letters, remembered: the lines of menus, lists and feet are the same on every page of a site."""


def paragraphs(raw: str) -> list[tuple[str, int, int]]:
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
