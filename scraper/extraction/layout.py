"""The walk over a page's tree, once: elements in preorder with their extent and hints, and blocks of text in reading order.

Nothing is pruned here: unclosed tags make libxml2 nest whole articles inside `nav`, `button` or `noscript`, so those are marked, not
dropped.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from scraper.extraction import hints
from scraper.extraction.folding import fold, weight
from scraper.extraction.memories import of_short
from scraper.extraction.vocabulary import words

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SKIPPED = words(
    "script style template svg math head select option datalist object embed applet canvas map noframes "
    "textarea input audio video iframe meta link title img"
)
_BLOCKS = words(
    "html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu "
    "nav noscript ol p pre section summary table tbody td tfoot th thead tr ul caption amp-accordion article-body "
    "button label legend picture"
)
_APART = hints.DEK | hints.CAPTION
"""Hints by which a style sheet sets an inline element apart as a block: a deck or a caption within `<br>` text.

Within a paragraph such a deck is no more than the capitals that open it (`lead-in`).
"""
MOST_ELEMENTS = 120_000
"""Elements laid out; what a page holds beyond them is not looked at. Articles have some thousand, long live blogs some ten thousand."""
BREAK = "\ud800"
"""Stands for `<br>` while text is gathered: a surrogate, which no tree can hold (control characters stand in some as `&#11;`)."""

# marks that an element hands down to all it holds
IN_NAV, IN_FOOTER, IN_ASIDE, IN_HEADER, IN_FORM, IN_FIGURE, IN_QUOTE, IN_TABLE, IN_LIST, IN_BUTTON, IN_NOSCRIPT, IN_HIDDEN, IN_CAPTION = (
    1 << bit for bit in range(13)
)
IN_COMMENTS = 1 << 13
"""Handed down from an element whose class or id hints at readers' comments."""
_BLOCK, _SKIP, _INLINE, _BOLD, _LINK, _BREAK, _IMAGE, _ABBREVIATION = (1 << bit for bit in range(8))
_KINDS: dict[str, int] = {}
"""What a tag is, as a bit set of these."""
for _bit, _tags in (
    (_BLOCK, _BLOCKS),
    (_SKIP, _SKIPPED),
    (_INLINE, words("strong em span b i")),
    (_BOLD, words("b strong")),
    (_LINK, words("a")),
    (_BREAK, words("br")),
    (_IMAGE, words("img amp-img")),
    (_ABBREVIATION, words("abbr")),
):
    for _tag in _tags:
        _KINDS[_tag] = _KINDS.get(_tag, 0) | _bit
_HIDING = frozenset({"hidden", "aria-hidden", "style", "role"})
_NAMING = dict.fromkeys(words("data-testid data-test-id data-qa data-component data-hook data-gu-name data-test data-cy"))
"""Attributes by which scripts and tests know an element: on pages whose classes are hashes they alone say what it is."""
_TELLING = frozenset(
    {
        *("itemprop", "property", "datetime", "rel", "data-date-time", "data-modify-date-time"),
        *("data-published", "data-publish-date", "data-pubdate"),
        *("data-timestamp", "data-time", "data-utime", "data-epoch", "data-datetime", "data-date", "data-livestamp", "data-unixtime"),
    }
)
_CLASS, _ID, _TELLS, _NAMES, _HIDES, _REFERS = range(6)
_ATTRIBUTES = {
    **dict.fromkeys(_HIDING, _HIDES),
    **dict.fromkeys(_NAMING, _NAMES),
    **dict.fromkeys(_TELLING, _TELLS),
    "class": _CLASS,
    "id": _ID,
    "href": _REFERS,
}
"""What an attribute says of its element; all others say nothing here."""
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


_TAGS = {tag: (_KINDS.get(tag, 0), _INHERITED.get(tag, 0)) for tag in (*_KINDS, *_INHERITED)}
_PLAIN = (0, 0)


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
        """The class attribute of every element."""
        self.named: dict[str, list[int]] = {}
        """By class and id attribute together, as written: the elements that bear them."""
        self._hinted: dict[str, int] = {}
        self.links: list[int] = []
        self.references: list[tuple[HtmlElement, str]] = []
        """The links, `a` and `area`, with a reference, each with it as written: also those within what is skipped."""
        self.images: list[int] = []
        self._known: set[int] = set()
        """Elements that scripts and tests know by a name."""
        self.telling: list[int] = []
        """Elements with an attribute that says what they hold (`itemprop`, `datetime`, `rel`, …), in page order."""

    def walk(self, root: HtmlElement, stack: list[int]) -> None:  # noqa: C901 - one loop: calls would be half its cost
        """Lay out a tree as the last child of the elements of `stack`."""
        els, tags, parents, ends, marks = self.els, self.tags, self.parents, self.ends, self.marks
        first_block, last_block, blocks, named, found_hints = self.first_block, self.last_block, self.blocks, self.named, self.hints
        classes = self.classes
        hinted = self._hinted
        opened: list[HtmlElement] = []
        kinds: list[int] = []
        skipped: set[HtmlElement] = set()
        block_stack: list[int] = []
        buffer: list[str] = []
        breaks: list[tuple[int, int, int]] = []
        open_from, in_link, in_bold, link_chars, bold_chars = -1, 0, 0, 0, 0
        index = len(tags)
        holder = stack[-1] if stack else -1
        kind_of, told_of = _TAGS.get, _ATTRIBUTES.get
        for el in chain(root.iter("*"), (None,)):
            parent = el.getparent() if el is not None else None
            if skipped:
                if parent in skipped and el is not None:
                    skipped.add(el)
                    continue
                skipped.clear()
            while opened and opened[-1] is not parent:
                closed, kind, place = opened.pop(), kinds.pop(), stack.pop()
                if block_stack and block_stack[-1] == place:
                    if buffer:
                        self._flush(buffer, place, open_from, link_chars, bold_chars, breaks)
                        link_chars = bold_chars = 0
                    open_from = -1
                    block_stack.pop()
                if kind & _LINK:
                    in_link -= 1
                elif kind & _BOLD:
                    in_bold -= 1
                ends[place] = index
                last_block[place] = len(blocks)
                if block_stack and (text := closed.tail) and (buffer or not text.isspace()):
                    buffer.append(text)
                    if in_link or in_bold:
                        size = len(text.strip())
                        link_chars += size if in_link else 0
                        bold_chars += size if in_bold else 0
            if el is None or index >= MOST_ELEMENTS:
                break
            tag = el.tag
            kind, mark = kind_of(tag, _PLAIN)
            if stack:
                holder = stack[-1]
                mark |= marks[holder]
            hint, own_class = 0, None
            if attributes := el.items():
                names, telling, known_as = "", kind & _ABBREVIATION, None
                for name, value in attributes:
                    told = told_of(name)
                    if told is None:
                        continue
                    if told == _CLASS:
                        own_class = value
                        names = f"{names} {value}"
                    elif told == _ID:
                        names = f"{names} {value}"
                    elif told == _TELLS:
                        telling = 1
                    elif told == _REFERS:
                        if value and (kind & _LINK or tag == "area"):
                            self.references.append((el, value))
                    elif told == _NAMES:
                        known_as = value
                    elif _hides(name, value, tag):
                        mark |= IN_HIDDEN
                if names:
                    bearers = named.get(names)
                    if bearers is None:
                        named[names] = [index]
                        hint = hinted[names] = hints.hints(names)
                    else:
                        bearers.append(index)
                        hint = hinted[names]
                    if hint & hints.COMMENTS:
                        mark |= IN_COMMENTS
                if known_as is not None:
                    self._known.add(index)
                    hint |= hints.hints(known_as)
                if telling:
                    self.telling.append(index)
                if own_class is not None and kind & _INLINE and "br" in own_class and not len(el) and _is_break(own_class, el.text):
                    kind = _BREAK
            els.append(el)
            tags.append(tag)
            parents.append(holder)
            ends.append(index)
            found_hints.append(hint)
            classes.append(own_class)
            marks.append(mark)
            number = len(blocks)
            opened.append(el)
            kinds.append(kind)
            stack.append(index)
            if kind & _BLOCK or (hint & _APART and kind & _INLINE and not (hint & hints.DEK and tags[holder] == "p")):
                if block_stack:
                    if buffer:
                        self._flush(buffer, block_stack[-1], open_from, link_chars, bold_chars, breaks)
                        link_chars = bold_chars = 0
                        number = len(blocks)
                    open_from = -1
                block_stack.append(index)
            elif kind & _SKIP:
                if kind & _IMAGE:
                    self.images.append(index)
                if len(el):
                    skipped.add(el)
                    self.references += [(link, href) for link in el.iter("a", "area") if (href := link.get("href"))]
                first_block.append(number)
                last_block.append(number)
                index += 1
                continue
            elif not block_stack:
                block_stack.append(index)
            elif open_from < 0:
                open_from = index
            if kind & _LINK:
                in_link += 1
                self.links.append(index)
            elif kind & _BREAK:
                buffer.append(BREAK)
                breaks.append((link_chars, bold_chars, index + 1))
            elif kind & _BOLD:
                in_bold += 1
            elif kind & _IMAGE:
                self.images.append(index)
            first_block.append(number)
            last_block.append(number)
            index += 1
            if (text := el.text) and (buffer or not text.isspace()):
                buffer.append(text)
                if in_link or in_bold:
                    size = len(text.strip())
                    link_chars += size if in_link else 0
                    bold_chars += size if in_bold else 0
        # what is still open: the element that appended text hangs from, and everything where the layout was cut off
        if block_stack and buffer:
            self._flush(buffer, block_stack[-1], open_from, link_chars, bold_chars, breaks)
        for place in stack:
            ends[place], last_block[place] = len(tags), len(blocks)

    def known_as(self, node: int) -> str:
        """Return what scripts and tests know an element as, empty where they do not."""
        return next((value for name in _NAMING if (value := self.els[node].get(name))), "") if node in self._known else ""

    def _flush(
        self, buffer: list[str], node: int, open_from: int, link_chars: int, bold_chars: int, breaks: list[tuple[int, int, int]]
    ) -> None:
        """Make blocks of what was gathered in an element; `breaks` tells what of it was linked and bold up to each line break."""
        raw = "".join(buffer) if len(buffer) > 1 else buffer[0]
        buffer.clear()
        blocks = self.blocks
        first = open_from if open_from >= 0 else node
        if BREAK not in raw:
            text, words = _short(raw) if len(raw) <= _SHORT else _weighed(raw)
            if text:
                blocks.append(TextBlock(text, text, words, node, first, len(blocks), link_chars, bold_chars))
            return
        known = [(0, 0, first), *breaks, (link_chars, bold_chars, len(self.tags))]
        breaks.clear()
        for text, start, end in _paragraphs(raw):
            linked, bold = known[end][0] - known[start][0], known[end][1] - known[start][1] + text.count("\n")
            own = known[start][2]
            if start and (own >= known[end][2] or _KINDS.get(self.tags[own], 0) & (_BREAK | _BLOCK)):
                own = node
            blocks.append(TextBlock(text, text.replace("\n", " "), weight(text), node, own, len(blocks), linked, bold))


def _is_break(names: str, text: str | None) -> bool:
    """Whether an empty inline element stands for a line break: style sheets make one of a class."""
    return "br" in names.split() and not (text and text.strip())


def _weighed(raw: str) -> tuple[str, float]:
    """Return a text folded, and its weight."""
    text = fold(raw)
    return text, weight(text) if text else 0.0


_SHORT = 120
_short = of_short(8192, _SHORT)(_weighed)
"""The lines of menus, lists and feet are the same on every page of a site."""


def _hides(name: str, value: str, tag: str) -> bool:
    if name == "style":
        return "display" in value and "display:none" in value.replace(" ", "")
    if name == "role":
        return value == "dialog" or value == "alertdialog"
    return name == "hidden" or (value == "true" and tag != "a")


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
