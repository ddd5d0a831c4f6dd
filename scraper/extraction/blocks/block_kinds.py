"""Which kind of block a line of a body is, heading, quotation, list item or paragraph: by its tag, else by class, type and mark."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout import outline
from scraper.extraction.wording.folding import HANGUL, fold, weight
from scraper.extraction.wording.memories import LONGEST_NAME, of_short

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock

_SENTENCE_MARKS = (".", "!", "?", ":", ",", "…", "”", '"', "。", "」")
_SECTION_MARKS = frozenset("■◆◇□●○")
"""Marks that Korean and Japanese papers print before a heading within a text."""
_LISTED = frozenset("△▲◇◆▷▶")
"""Marks of which several stand in one line that lists people or points: notices of appointments."""
_QUOTED = ("”", '"', "’", "'")
"""How a Korean heading may end that is somebody's words."""
_SAID = (".”", '."', "!”", '!"', "?”", '?"')
"""How a sentence ends that somebody says."""
_BULLETS = frozenset("•▪‣∙◦")
"""Marks that open items of a list set as paragraphs, one below the other."""
_LONGEST_HEADING = 12.0
"""Rough words of a line that is a heading by anything but its tag."""
_SEVERAL = 18.0
"""Rough words from which what ends in a full stop is no heading, whatever its tag: a deck, or a text set large."""
_MOST_QUOTED = 6
"""Blocks of an element that a class calls a quotation, at most: articles have a style for them in their class as well."""
_HEADING_CLASS = re.compile(
    r"(?:^|[\s_-])(?:h([2-6])|headline|heading|section-?title|page_?title|zwiti|zwischen-?(?:titel|ueberschrift|zeile|head)|crosshead(?:ing)?|"
    r"inter-?(?:title|titre|titel|titulo|tit)|(?:mid|sub)[_-]?(?:he)?tit(?:le)?|sub[_-]?head(?:ing)?(?:line)?|ladillo|tussenkop(?:je)?|mellanrubrik|mellomtittel|mellemrubrik|"
    r"väliotsikko|valiotsikko|mezzotitolo)(?=$|[\s_-]|\d)",
    re.IGNORECASE,
)
_BOLD_CLASS = re.compile(r"(?:^|[\s_-])(?:bold|semibold|strong|strongtext|fett)(?=$|[\s_-])", re.IGNORECASE)
_QUOTE_CLASS = re.compile(
    r"(?:^|\s)(?:[a-z]+[-_]+)*(?:pull-?quote|block-?quote|quote|quotation|zitat|testimonial-content|(?:ext|pull|block)Quote)"
    r"(?:[-_]+(?:text|body|content|wrapper|inner))?(?=$|\s)"
)


def kind_of(page: Outline, block: TextBlock) -> tuple[str, int | None]:
    """Return the type of a block of text, and the level of a heading or a list item."""
    tag = page.tags[block.node]
    if tag in outline.HEADING_LEVELS:
        several = block.words >= _SEVERAL and block.text.endswith((".", "。"))
        return ("paragraph", None) if several else ("heading", outline.HEADING_LEVELS[tag])
    if opens_part(page, block.node):
        return "heading", outline.HEADING_LEVELS[page.tags[page.parents[block.node]]]
    marks = page.marks[block.node]
    if marks & outline.IN_QUOTE or _is_called_quote(page, block):
        return "quote", None
    if marks & outline.IN_LIST and not _is_laid_out(page, block):
        depth = sum(page.tags[ancestor] in ("ul", "ol") for ancestor in page.ancestors(block.node))
        return "list_item", max(depth, 1)
    if block.text[0] in _BULLETS and any(other.text[0] in _BULLETS for other in _beside(page, block)):
        return "list_item", 1
    if block.words <= _LONGEST_HEADING and (not _is_closed(block.text) or _is_saying(block)):
        if (block.strong or block.text[0] in _SECTION_MARKS) and _LISTED.isdisjoint(block.text[1:]):
            return "heading", None  # a bold line of its own; its level is not said
        return _by_class(page, block)
    return "paragraph", None


def _is_laid_out(page: Outline, block: TextBlock) -> bool:
    """Whether a paragraph is one of many in an item of a list: the list lays out the page."""
    item = page.around(block.node, "li") if page.tags[block.node] == "p" else -1
    return item >= 0 and page.last_block[item] - page.first_block[item] >= _LAID_OUT


_LAID_OUT = 6
"""Paragraphs of an item that holds a text, at least."""


def opens_part(page: Outline, node: int) -> bool:
    """Whether an element is the button in a heading that shows and hides what stands under it."""
    return page.tags[node] == "button" and page.tags[page.parents[node]] in outline.HEADING_LEVELS


def opens_answer(page: Outline, block: TextBlock) -> bool:
    """Whether a block is such a button, or one that asks what the sentence below it answers."""
    if opens_part(page, block.node):
        return True
    if page.tags[block.node] != "button" or not block.text.endswith(("?", "？")):
        return False
    below = page.blocks[block.number + 1 : block.number + 2]
    return bool(below) and below[0].words >= _ANSWER and not page.marks[below[0].node] & outline.IN_BUTTON


_ANSWER = 5.0
"""Rough words of an answer, at least."""


def line_kinds(lines: list[str]) -> list[str]:
    """Return the types of lines that have no markup: a short one behind such a mark is a heading, but not one of several in a row."""
    around = zip(["", *lines], lines, [*lines[1:], "■"], strict=False)  # nothing stands under the last line
    return ["heading" if _is_marked(before, line, after) else "paragraph" for before, line, after in around]


def _is_marked(before: str, line: str, after: str) -> bool:
    return (
        line[0] in _SECTION_MARKS
        and _SECTION_MARKS.isdisjoint((before[:1], after[0]))
        and weight(line) <= _LONGEST_HEADING
        and not _is_closed(line)
        and _LISTED.isdisjoint(line[1:])
    )


def _is_closed(text: str) -> bool:
    """Whether a line ends as a sentence or a quotation does; a word in quotation marks may end a heading, `四十个“哨兵”`."""
    if not text.endswith(_SENTENCE_MARKS):
        return False
    if text[-1] != "”":
        return True
    return 2 * text.rfind("“") <= len(text) or text[-2:-1] in _SENTENCE_MARKS


def is_heading_by_class(page: Outline, block: TextBlock) -> bool:
    """Whether a block's own class calls it a heading, and it is as short as one."""
    return block.words <= _LONGEST_HEADING and not block.link_chars and _heading_level(page.classes[block.node]) >= 0


def _is_saying(block: TextBlock) -> bool:
    """Whether a Korean line ends in somebody's words: its headings often do."""
    return block.text.endswith(_QUOTED) and not block.text.endswith(_SAID) and HANGUL.search(block.text) is not None


def _beside(page: Outline, block: TextBlock) -> list[TextBlock]:
    return [*page.blocks[max(block.number - 1, 0) : block.number], *page.blocks[block.number + 1 : block.number + 2]]


def _by_class(page: Outline, block: TextBlock) -> tuple[str, int | None]:
    """Return whether a class calls a short line a heading, or sets all of it in bold."""
    named = _heading_level(page.classes[block.node])
    if named < 0 and block.first != block.node and page.tags[block.first] == "span":
        names = page.classes[block.first]
        if (_heading_level(names) >= 0 or _is_bold(names)) and fold(page.raw_text(block.first)) == block.flat:
            named = max(_heading_level(names), 0)
    return ("heading", named or None) if named >= 0 else ("paragraph", None)


@of_short(256, LONGEST_NAME)
def _heading_level(names: str | None) -> int:
    """Return the level of a heading that a class says, 0 where it says that of none, -1 of what is no heading."""
    found = _HEADING_CLASS.search(names or "")
    return int(found[1] or 0) if found else -1


def _is_bold(names: str | None) -> bool:
    return _BOLD_CLASS.search(names or "") is not None


def _is_called_quote(page: Outline, block: TextBlock) -> bool:
    """Whether a class, the block's own or that of what holds it and little more, calls it a quotation."""
    if _names_quote(page.classes[block.node]):
        return True
    holder = page.parents[block.node]
    return holder >= 0 and _names_quote(page.classes[holder]) and page.last_block[holder] - page.first_block[holder] <= _MOST_QUOTED


@of_short(256, LONGEST_NAME)
def _names_quote(names: str | None) -> bool:
    return names is not None and ("uot" in names or "itat" in names or "testi" in names) and _QUOTE_CLASS.search(names) is not None
