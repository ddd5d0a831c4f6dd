"""Where a block stands that may be a deck: beside the title, right under it, above the text or apart from the paragraphs behind it."""

from __future__ import annotations

import re
from itertools import dropwhile, takewhile
from typing import TYPE_CHECKING

from scraper.extraction.layout import outline
from scraper.extraction.lines import captions
from scraper.extraction.lines.date_lines import is_date_line
from scraper.extraction.names import byline_forms
from scraper.extraction.names.korean_guests import is_guest
from scraper.extraction.times import timestamps
from scraper.extraction.wording import appeals, boilerplate, furniture
from scraper.extraction.wording.folding import HANGUL, has_cjk
from scraper.extraction.wording.korean_toolbars import may_be_deck

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

HEADINGS = ("h2", "h3", "h4")
SENTENCE = 4
"""Words of a line that says something, at least."""
_LINKED = 0.5
_PARAGRAPH = 15
_CLAUSE = 5
_LINE, _LINE_OF_FACTS = 120, 180
_CLOCK = re.compile(r"\d{1,2}:\d\d")
"""The hour that a line of date, writer and counters tells."""
_FEWER = 2
"""How many words fewer a line of Han, kana or Hangul may have."""
_STOPS = (".", "!", "?", "。", "！", "？", ":", "：")


def beside_title(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a heading follows the title within the same element, a wrapper or two apart."""
    title = context.title_node
    if title < 0 or block.node < title:
        return False
    around = page.parents[title]
    return page.within(block.node, around) or (
        page.parents[around] >= 0 and page.within(block.node, page.parents[around]) and block.number < page.last_block[title] + 3
    )


def opens_body(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a line without a full stop, set apart from the paragraphs behind it, opens the body of a Korean article or stands above it.

    Korean papers print decks there; elsewhere such a line is the heading of the first part.
    """
    if not (context.language or "").startswith("ko") or block.text.endswith((".", "!", "?")):
        return False
    behind = [other for other in context.body_blocks if other.number > block.number]
    if (
        not behind
        or _says_above(context, block)
        or not 0 <= context.title_node < block.node
        or behind[0].words < SENTENCE
        or behind[0].link_density > _LINKED
    ):
        return False
    if page.tags[block.node] in HEADINGS:
        alone = not any(page.tags[other.node] == page.tags[block.node] for other in behind)
        return alone and ("\n" in block.text or _parent(page, behind[0]) != _parent(page, block))  # a part's heading has one line
    if "\n" in block.text and (block.strong or is_dashed(block.text)):
        return not any(other.strong for other in behind)
    return _parent(page, behind[0]) != _parent(page, block)


def opens_bare_lines(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a paragraph without a full stop opens a Korean text whose other lines stand in no element of their own, parted by breaks."""
    korean = (context.language or "").startswith("ko")
    if not korean or page.tags[block.node] != "p" or block.text.endswith(_STOPS) or _says_above(context, block):
        return False
    behind = [other for other in context.body_blocks if other.number > block.number][:_BARE]
    return len(behind) == _BARE and all(other.node == page.parents[block.node] for other in behind)


_BARE = 2


def heads_part(context: Context, block: TextBlock) -> bool:
    """Whether a line begins with a mark as another does behind a sentence of the text, or in a text without any: both head parts of it."""
    mark = block.text[0]
    if mark not in _PART_MARKS and mark not in _LIST_MARKS:
        return False
    behind = list(dropwhile(lambda other: other.number <= block.number or not other.text.endswith(_STOPS), context.body_blocks))
    if not behind:
        return any(other.text[0] == mark for other in context.body_blocks if other is not block)
    return mark in _PART_MARKS and any(other.text[0] == mark for other in behind)


_PART_MARKS, _LIST_MARKS = "■□◆◇●○◎", "▲△▶▷"


def _says_above(context: Context, block: TextBlock) -> bool:
    """Whether a line of the body stands between title and block that is neither a button nor a notice of the page's services, nor facts.

    A heading right under the title is a deck itself.
    """
    page, title = context.outline, context.title_node
    first = page.last_block[title] if page is not None and title >= 0 else 0
    above = takewhile(lambda other: other.number < block.number, context.body_blocks)
    return any(
        (other.number > first or (other.number == first and page is not None and page.tags[other.node] not in HEADINGS))
        and other.number not in context.used
        and not (furniture.is_furniture(other.flat) or appeals.is_appeal(other.flat) or is_date_line(other.flat))
        for other in above
    )


def is_dashed(text: str) -> bool:
    """Whether a text is several lines, each with a dash before it."""
    return "\n" in text and all(line[:1] in _DASHES for line in text.split("\n"))


_DASHES = ("-", "–", "—")


def lines_over_body(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether several lines without a full stop open the body of a Korean article, as those papers set a deck that nothing names."""
    lines = block.text.split("\n")
    if not 1 < len(lines) <= _MOST_LINES or any(line.endswith(_STOPS) or not _LEAST <= len(line) <= _LINE for line in lines):
        return False
    if block.link_chars or "@" in block.text or _CLOCK.search(block.text) or byline_forms.names_reporter(block.flat):
        return False
    return opens_body(context, page, block)


_MOST_LINES, _LEAST = 5, 8
"""Lines of a deck at most, and letters of one at least."""


def directly_under(context: Context, page: Outline, block: TextBlock, *, in_body: bool) -> bool:
    """Whether a sentence is the very next block under the title: in its group, or with the line of date and writer behind it."""
    title = context.title_node
    if title < 0 or block.number != page.last_block[title] or block.link_chars:
        return False
    if _CLOCK.search(block.text) or byline_forms.names_reporter(block.flat):
        return False
    few = _FEWER if has_cjk(block.text) else 0
    if block.words < SENTENCE - few:
        return False
    if before_dateline(page, block):
        return not any(page.within(title, body) for body in context.body_nodes) or block.number <= context.text_first
    if block.words < _CLAUSE - few or not page.within(block.node, _group(page, title)):
        return False
    return not in_body or (not block.text.endswith(_STOPS) and is_apart(context, page, block))


def over_text(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a line without a full stop is all that a Korean page prints between title and text but for facts, buttons and captions."""
    title = context.title_node
    if not (context.language or "").startswith("ko") or title < 0 or not _is_line(block):
        return False
    first = page.last_block[title]
    if (
        block.number in context.used
        or not first <= block.number < context.text_first <= first + _FAR
        or (page.marks[block.node] & outline.IN_LIST and not is_box_of_lines(page, page.parents[block.node]))
    ):
        return False
    others = (other for other in page.blocks[first : context.text_first] if other is not block and other.number not in context.used)
    lines = [other for other in others if _is_line(other) and not captions.is_caption(page, other)]
    verses = len(lines) >= _VERSES and page.tags[block.node] == "p" and block.number in context.body_numbers
    return not verses and all(_box(page, other) == _box(page, block) for other in lines)


def _box(page: Outline, block: TextBlock) -> int:
    return page.parents[block.node] if page.tags[block.node] == "li" else _parent(page, block)


def is_box_of_lines(page: Outline, node: int) -> bool:
    """Whether an element holds a few Korean lines without a full stop and nothing else."""
    held = page.range(node)
    return len(held) <= _MOST_LINES and all(HANGUL.search(block.text) and _is_line(block) for block in held)


_FAR, _VERSES = 16, 3
"""Blocks between the title and the text, at most, and lines of it besides one, none a sentence, that are a poem with it."""


def _is_line(block: TextBlock) -> bool:
    """Whether a block is a line that says something: no fact about the text, no button, no name of a section."""
    text = block.flat
    return (
        _LEAST <= len(text) <= _LINE
        and block.words >= SENTENCE - _FEWER
        and " " in text
        and not text.endswith(_STOPS)
        and not block.link_chars
        and "@" not in text
        and not _CLOCK.search(text)
        and not timestamps.find(text, "ko")
        and not byline_forms.is_line(text)
        and not byline_forms.names_reporter(text)
        and not is_guest(text)
        and not furniture.is_furniture(text)
        and not boilerplate.is_pointer(text)
        and not appeals.is_appeal(text)
        and HANGUL.search(text) is not None
        and may_be_deck(text)
    )


def _group(page: Outline, title: int) -> int:
    """Return the element around the title, or around what holds nothing but the title: a cell, a row, a wrapper."""
    node = title
    while page.parents[page.parents[node]] >= 0 and page.last_block[page.parents[node]] - page.first_block[page.parents[node]] == 1:
        node = page.parents[node]
    return page.parents[node]


def before_dateline(page: Outline, block: TextBlock) -> bool:
    """Whether one of the next two blocks is a short line with a date or a writer."""
    next_two = page.blocks[block.number + 1 : block.number + 3]
    behind = takewhile(
        lambda other: _may_be_facts(other) and not (page.marks[other.node] & outline.IN_QUOTE or captions.credited(page, other)), next_two
    )
    return any(timestamps.find(other.flat) or byline_forms.is_line(other.flat) or byline_forms.western(other.flat) for other in behind)


def _may_be_facts(block: TextBlock) -> bool:
    """Whether a block is short and no Korean sentence, or of some more letters with the days of publication and of the last change."""
    if block.text.endswith("다."):
        return False
    return len(block.text) <= _LINE or (len(block.text) <= _LINE_OF_FACTS and len(timestamps.find(block.flat)) > 1)


def behind_text(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a paragraph of the text stands between the title and a heading: then it heads a part."""
    start = page.last_block[context.title_node] if context.title_node >= 0 else 0
    return any(
        start <= other.number < block.number and other.words >= _PARAGRAPH and page.tags[other.node] == "p" for other in context.body_blocks
    )


def is_apart(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a block's parent is another than that of the paragraphs behind it: then it is set apart, not the first of them."""
    behind = [other for other in context.body_blocks if other.number > block.number][:4]
    own = _parent(page, block)
    same = sum(_parent(page, other) == own for other in behind)
    return len(behind) >= 2 and same * 2 < len(behind)


def _parent(page: Outline, block: TextBlock) -> int:
    return page.parents[block.node] if page.tags[block.node] in ("p", *HEADINGS) else block.node
