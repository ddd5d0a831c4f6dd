"""The walk over a page's tree, once: elements in preorder with their extent and hints, and blocks of text in reading order.

Nothing is pruned here: unclosed tags make libxml2 nest whole articles inside `nav`, `button` or `noscript`, so those are marked, not
dropped.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from lxml import etree

from scraper.extraction import hints
from scraper.extraction.folding import fold, weight
from scraper.extraction.vocabulary import words

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SKIP = words(
    "script style template svg math head select option datalist object embed applet canvas map noframes "
    "textarea input audio video iframe source track meta link title img"
)
_BLOCK = words(
    "html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu "
    "nav noscript ol p pre section summary table tbody td tfoot th thead tr ul caption amp-accordion article-body "
    "button label legend picture"
)
_INLINE = frozenset({"strong", "em", "span", "b", "i"})
_BOLD = frozenset({"b", "strong"})
_APART = hints.DEK | hints.CAPTION
"""Hints by which a style sheet sets an inline element apart as a block: a deck or a caption within `<br>` text."""
MOST_ELEMENTS = 120_000
"""Elements laid out; what a page holds beyond them is not looked at. Articles have some thousand, long live blogs some ten thousand."""
BREAK = "\x0b"
"""Stands for `<br>` while text is gathered: a character no tree can hold."""

# marks that an element hands down to all it holds
IN_NAV, IN_FOOTER, IN_ASIDE, IN_HEADER, IN_FORM, IN_FIGURE, IN_QUOTE, IN_TABLE, IN_LIST, IN_BUTTON, IN_NOSCRIPT, IN_HIDDEN, IN_CAPTION = (
    1 << bit for bit in range(13)
)
IN_COMMENTS = 1 << 13
"""Handed down from an element whose class or id hints at readers' comments."""
_HIDING = frozenset({"hidden", "aria-hidden", "style", "role"})
_TELLING = frozenset({"itemprop", "property", "datetime", "rel", "data-date-time", "data-modify-date-time"})
_INHERITED = {
    "nav": IN_NAV,
    "menu": IN_NAV,
    "footer": IN_FOOTER,
    "aside": IN_ASIDE,
    "header": IN_HEADER,
    "form": IN_FORM,
    "figure": IN_FIGURE,
    "figcaption": IN_CAPTION | IN_FIGURE,
    "blockquote": IN_QUOTE,
    "table": IN_TABLE,
    "ul": IN_LIST,
    "ol": IN_LIST,
    "button": IN_BUTTON,
    "noscript": IN_NOSCRIPT,
    "label": IN_BUTTON,
    "dialog": IN_HIDDEN,
}


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

    def __init__(
        self, text: str, node: int, first: int, link_chars: int, number: int, *, strong: bool = False, words: float | None = None
    ) -> None:
        self.text = text
        self.flat = text.replace("\n", " ") if "\n" in text else text
        self.node = node
        self.first = first
        self.link_chars = link_chars
        self.link_density = link_chars / len(text) if text else 0.0
        self.number = number
        self.strong = strong
        self.words = weight(text) if words is None else words


class Layout:
    """Arrays over a page's elements in preorder, and its text blocks, as the walk leaves them."""

    def __init__(self) -> None:
        self.els: list[HtmlElement] = []
        self.tags: list[str] = []
        self.parents: list[int] = []
        self.ends: list[int] = []
        self.hints: list[int] = []
        self.marks: list[int] = []
        self.blocks: list[TextBlock] = []
        self.first_block: list[int] = []
        self.last_block: list[int] = []
        self.named: dict[str, list[int]] = {}
        """By class and id attribute together, as written: the elements that bear them."""
        self.links: list[int] = []
        self.images: list[int] = []
        self.telling: list[int] = []
        """Elements with an attribute that says what they hold (`itemprop`, `datetime`, `rel`, …), in page order."""

    def walk(self, root: HtmlElement, stack: list[int]) -> None:  # noqa: C901 - one loop: calls and attributes would be half its cost
        """Lay out a tree as the last child of the elements of `stack`."""
        tags, ends, first_block, last_block, blocks = self.tags, self.ends, self.first_block, self.last_block, self.blocks
        block_stack: list[int] = []
        buffer: list[str] = []
        open_from, in_link, in_bold, link_chars, bold_chars = -1, 0, 0, 0, 0
        walker = etree.iterwalk(root, events=("start", "end"))
        for event, el in walker:
            tag = el.tag
            if not isinstance(tag, str):
                continue
            if event == "start":
                index = len(tags)
                if index >= MOST_ELEMENTS:
                    break
                found = self._open(el, tag, stack[-1] if stack else -1)
                stack.append(index)
                if tag in _BLOCK or (found & _APART and tag in _INLINE):
                    if block_stack:
                        if buffer:
                            self._flush(buffer, block_stack[-1], open_from, link_chars, bold_chars)
                            link_chars = bold_chars = 0
                            first_block[index] = last_block[index] = len(blocks)
                        open_from = -1
                    block_stack.append(index)
                elif tag in _SKIP:
                    walker.skip_subtree()
                    continue
                elif not block_stack:
                    block_stack.append(index)
                elif open_from < 0:
                    open_from = index
                if tag == "a":
                    in_link += 1
                elif tag == "br":
                    buffer.append(BREAK)
                elif tag in _BOLD:
                    in_bold += 1
                text = el.text
            else:
                index = stack.pop()
                if block_stack and block_stack[-1] == index:
                    if buffer:
                        self._flush(buffer, index, open_from, link_chars, bold_chars)
                        link_chars = bold_chars = 0
                    open_from = -1
                    block_stack.pop()
                if tag == "a":
                    in_link -= 1
                elif tag in _BOLD:
                    in_bold -= 1
                ends[index] = len(tags)
                last_block[index] = len(blocks)
                text = el.tail if block_stack else None
            if text and (buffer or not text.isspace()):
                buffer.append(text)
                if in_link or in_bold:
                    size = len(text.strip())
                    link_chars += size if in_link else 0
                    bold_chars += size if in_bold else 0
        # what is still open: the element that appended text hangs from, and everything where the layout was cut off
        if block_stack and buffer:
            self._flush(buffer, block_stack[-1], open_from, link_chars, bold_chars)
        for index in stack:
            ends[index], last_block[index] = len(tags), len(blocks)

    def _open(self, el: HtmlElement, tag: str, parent: int) -> int:
        """Note an element in the arrays; return its hints."""
        tags = self.tags
        found = 0
        mark = self.marks[parent] if parent >= 0 else 0
        if tag in _INHERITED:
            mark |= _INHERITED[tag]
        if attributes := el.items():
            names, telling = "", tag == "abbr"
            for name, value in attributes:
                if name == "class" or name == "id":
                    names = f"{names} {value}"
                elif name in _TELLING:
                    telling = True
                elif name in _HIDING and _hides(name, value, tag):
                    mark |= IN_HIDDEN
            if names:
                bearers = self.named.get(names)
                if bearers is None:
                    self.named[names] = [len(tags)]
                    found = hints.hints(names)
                else:
                    found = self.hints[bearers[0]]
                    bearers.append(len(tags))
                if found & hints.COMMENTS:
                    mark |= IN_COMMENTS
            if telling:
                self.telling.append(len(tags))
        if tag == "a":
            self.links.append(len(tags))
        elif tag == "img" or tag == "amp-img":
            self.images.append(len(tags))
        self.els.append(el)
        tags.append(tag)
        self.parents.append(parent)
        self.ends.append(len(tags))
        self.hints.append(found)
        self.marks.append(mark)
        number = len(self.blocks)
        self.first_block.append(number)
        self.last_block.append(number)
        return found

    def _flush(self, buffer: list[str], node: int, open_from: int, link_chars: int, bold_chars: int) -> None:
        """Make blocks of what was gathered in an element."""
        raw = "".join(buffer) if len(buffer) > 1 else buffer[0]
        buffer.clear()
        blocks = self.blocks
        first = open_from if open_from >= 0 else node
        if BREAK not in raw:
            text, words = _short(raw) if len(raw) <= _SHORT else _weighed(raw)
            if text:
                link_chars = min(link_chars, len(text))
                blocks.append(TextBlock(text, node, first, link_chars, len(blocks), strong=bold_chars >= len(text), words=words))
            return
        parts = _paragraphs(raw)
        total = sum(map(len, parts)) or 1
        for part in parts:
            share = link_chars * len(part) // total if len(parts) > 1 else min(link_chars, len(part))
            blocks.append(TextBlock(part, node, first, share, len(blocks), strong=bold_chars >= total))


def _weighed(raw: str) -> tuple[str, float]:
    """Return a text folded, and its weight."""
    text = fold(raw)
    return text, weight(text) if text else 0.0


_SHORT = 120
_short = lru_cache(maxsize=8192)(_weighed)
"""The lines of menus, lists and feet are the same on every page of a site."""


def _hides(name: str, value: str, tag: str) -> bool:
    if name == "style":
        return "display" in value and "display:none" in value.replace(" ", "")
    if name == "role":
        return value == "dialog" or value == "alertdialog"
    return name == "hidden" or (value == "true" and tag != "a")


def _paragraphs(raw: str) -> list[str]:
    """Return the paragraphs of a text with line breaks: two breaks in a row part them, one stays a newline."""
    parts: list[str] = []
    lines: list[str] = []
    for piece in raw.split(BREAK):
        line = fold(piece)
        if line:
            lines.append(line)
        elif lines:
            parts.append("\n".join(lines))
            lines = []
    if lines:
        parts.append("\n".join(lines))
    return parts
