"""The walk over a page's tree, once: elements in preorder with their extent and hints, and blocks of text in reading order.

Nothing is pruned here: unclosed tags make libxml2 nest whole articles inside `nav`, `button` or `noscript`, so those are marked, not
dropped.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from scraper.extraction.layout import hints
from scraper.extraction.layout.elements import (
    ABBREVIATION,
    ATTRIBUTES,
    BLOCK,
    BOLD,
    HEADING_LEVELS,
    IMAGE,
    IN_COMMENTS,
    IN_FORM,
    IN_HIDDEN,
    INLINES,
    LINE_BREAK,
    LINK,
    NAMES,
    NAMING,
    OTHER,
    SKIPPED_IMAGE,
    SKIPS,
    TAGS,
    TELLS,
    hides,
    is_break,
    is_page,
    is_shown,
    of_unknown,
)
from scraper.extraction.layout.text_block import BREAK, LEAST, SHORT, Breaks, append_lines, append_parts, text_block, weighed, weighed_short

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from scraper.extraction.layout.text_block import TextBlock

_APART = hints.DEK | hints.CAPTION
"""Hints by which a style sheet sets an inline element apart as a block: a deck or a caption within `<br>` text.

Within a paragraph such a deck is no more than the capitals that open it (`lead-in`).
"""
MOST_ELEMENTS = 120_000
"""Elements laid out; what a page holds beyond them is not looked at. Articles have some thousand, long live blogs some ten thousand."""


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
        self.classes: list[str | None] = []
        self.named: dict[str, list[int]] = {}
        """By class and id attribute together, as written: the elements that bear them."""
        self.name_hints: dict[str, int] = {}
        """The hints of the same."""
        self.links: list[int] = []
        self.references: list[tuple[HtmlElement, str]] = []
        """The links, `a` and `area`, with a reference, each with it as written: also those within what is skipped."""
        self.images: list[int] = []
        self._known: set[int] = set()
        """Elements that scripts and tests know by a name."""
        self.telling: list[int] = []
        """Elements with an attribute that says what they hold (`itemprop`, `datetime`, `rel`, …), in page order."""

    def walk(self, root: HtmlElement, holder: int) -> None:  # noqa: C901 - one loop: calls would be half its cost
        """Lay out a tree as the last child of an element, -1 for none."""
        els, tags, parents, ends, marks = self.els, self.tags, self.parents, self.ends, self.marks
        first_block, last_block, blocks, named, found_hints = self.first_block, self.last_block, self.blocks, self.named, self.hints
        classes, references, name_hints = self.classes, self.references, self.name_hints
        index, number, base = len(tags), len(blocks), holder
        kinds = [OTHER] * index
        top: HtmlElement | None = None  # the innermost open element, whose index is `holder`
        boxes: list[int] = []
        box = -1  # the innermost open block; `boxes` are those around it
        skipped: set[HtmlElement] = set()
        buffer: list[str] = []
        breaks: Breaks = []
        open_from, in_link, in_bold, link_chars, bold_chars, texts = -1, 0, 0, 0, 0, False
        kind_of, told_of = TAGS.get, ATTRIBUTES.get
        parts = ((part,) if part.tag == "head" else part.iter("*") for part in root)  # what a head holds is some hundred elements
        for el in chain((root,), chain.from_iterable(parts), (None,)):
            parent = el.getparent() if el is not None else None
            if skipped:
                if parent in skipped and el is not None:
                    skipped.add(el)
                    continue
                skipped.clear()
            while top is not None and top is not parent:
                if box == holder:
                    if buffer:
                        self._flush(buffer, box, open_from, link_chars, bold_chars, breaks)
                        link_chars = bold_chars = 0
                        number = len(blocks)
                    open_from = -1
                    box = boxes.pop()
                kind = kinds[holder]
                if kind == LINK:
                    in_link -= 1
                elif kind == BOLD:
                    in_bold -= 1
                ends[holder] = index
                last_block[holder] = number
                if (text := top.tail) and (buffer or not text.isspace()):
                    buffer.append(text)
                    if in_link:
                        link_chars += len(text.strip())
                    if in_bold:
                        bold_chars += len(text.strip())
                holder = parents[holder]
                top = els[holder] if holder != base else None
            if el is None or index >= MOST_ELEMENTS:
                break
            tag = el.tag
            kind, mark = kind_of(tag) or of_unknown(el)
            mark = 0 if mark == IN_FORM and is_page(el) else mark
            if holder >= 0:
                mark = mark | marks[holder] if mark else marks[holder]
            hint, own_class = 0, None
            if attributes := el.items():
                names, telling, known_as = None, kind == ABBREVIATION, None
                for name, value in attributes:
                    if name == "class":
                        own_class = value
                        names = value if names is None else f"{names} {value}"
                    elif name == "href" and value and (kind == LINK or tag == "area"):
                        references.append((el, value))
                        kind = OTHER if value[0] == "#" != value and holder >= 0 and tags[holder] in HEADING_LEVELS else kind
                    elif name == "id":
                        names = value if names is None else f"{names} {value}"
                    elif (told := told_of(name)) is None:
                        continue
                    elif told == TELLS:
                        telling, texts = True, texts or value in ("text", "articleBody")
                        known_as = value if texts and value == "comment" else known_as  # old forums call the first post so, too
                    elif told == NAMES:
                        known_as = value
                    elif hides(name, value, tag) and (name == "role" or not is_shown(el)):
                        mark |= IN_HIDDEN
                if names:
                    bearers = named.get(names)
                    if bearers is None:
                        named[names] = [index]
                        hint = name_hints[names] = hints.hints(names)
                    else:
                        bearers.append(index)
                        hint = name_hints[names]
                if known_as is not None:
                    self._known.add(index)
                    hint |= hints.hints(known_as)
                if hint and hint & hints.COMMENTS:
                    mark |= IN_COMMENTS
                if telling:
                    self.telling.append(index)
                if own_class is not None and kind in INLINES and "br" in own_class and not len(el) and is_break(own_class, el.text):
                    kind = LINE_BREAK
            els.append(el)
            tags.append(tag)
            parents.append(holder)
            ends.append(index)
            found_hints.append(hint)
            classes.append(own_class)
            marks.append(mark)
            kinds.append(kind)
            if kind == BLOCK or (hint and hint & _APART and kind in INLINES and not (hint & hints.DEK and tags[holder] == "p")):
                if buffer:
                    self._flush(buffer, box, open_from, link_chars, bold_chars, breaks)
                    link_chars = bold_chars = 0
                    number = len(blocks)
                open_from = -1
                boxes.append(box)
                box = index
            elif kind in SKIPS:
                if kind == SKIPPED_IMAGE:
                    self.images.append(index)
                if len(el):
                    skipped.add(el)
                    references += [(link, href) for link in el.iter("a", "area") if (href := link.get("href"))]
                first_block.append(number)
                last_block.append(number)
                top, holder = el, index
                index += 1
                continue
            elif box < 0:
                boxes.append(box)
                box = index
            elif open_from < 0:
                open_from = index
            if kind == LINK:
                in_link += 1
                self.links.append(index)
            elif kind == LINE_BREAK:
                buffer.append(BREAK)
                breaks.append((link_chars, bold_chars, index + 1))
            elif kind == BOLD:
                in_bold += 1
            elif kind == IMAGE:
                self.images.append(index)
            first_block.append(number)
            last_block.append(number)
            top, holder = el, index
            index += 1
            if (text := el.text) and (buffer or not text.isspace()):
                buffer.append(text)
                if in_link:
                    link_chars += len(text.strip())
                if in_bold:
                    bold_chars += len(text.strip())
        # what is still open: the element that appended text hangs from, and everything where the layout was cut off
        if box >= 0 and buffer:
            self._flush(buffer, box, open_from, link_chars, bold_chars, breaks)
        while holder >= 0:
            ends[holder], last_block[holder] = len(tags), len(blocks)
            holder = parents[holder]

    def known_as(self, node: int) -> str:
        """Return what scripts and tests know an element as, empty where they do not."""
        return next((value for name in NAMING if (value := self.els[node].get(name))), "") if node in self._known else ""

    def _flush(self, buffer: list[str], node: int, open_from: int, link_chars: int, bold_chars: int, breaks: Breaks) -> None:
        """Make blocks of what was gathered in an element; `breaks` tells what of it was linked and bold up to each line break."""
        raw = "".join(buffer) if len(buffer) > 1 else buffer[0]
        buffer.clear()
        blocks = self.blocks
        first = open_from if open_from >= 0 else node
        if breaks:
            append_lines(blocks, raw, node, self.tags, [(0, 0, first), *breaks, (link_chars, bold_chars, len(self.tags))])
            breaks.clear()
            return
        if len(raw) > LEAST and append_parts(blocks, raw, node, first, link_chars, bold_chars):
            return
        text, words = weighed_short(raw) if len(raw) <= SHORT else weighed(raw)
        if text:
            blocks.append(text_block(text, text, words, node, first, len(blocks), link_chars, bold_chars))
