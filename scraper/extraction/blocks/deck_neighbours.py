"""What stands beside a block near the title that makes it no deck: a picture in its element, a date in its list."""

from __future__ import annotations

import re
from itertools import dropwhile
from typing import TYPE_CHECKING

from scraper.extraction.layout import outline
from scraper.extraction.lines import captions
from scraper.extraction.lines.date_lines import is_date_line
from scraper.extraction.wording.folding import HANGUL, STOPS
from scraper.extraction.wording.furniture import is_copyright

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock


def stands_otherwise(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a block is a caption or one of several facts, by what stands beside it."""
    facts = _in_list_of_facts(page, block) or _is_labelled(page, block)
    return facts or _alone_under_picture(context, page, block) or opens_verses(page, block)


def opens_verses(page: Outline, block: TextBlock) -> bool:
    """Whether a paragraph of some lines stands before two more, none of which ends in a full stop: the stanzas of a poem."""
    alike = page.blocks[block.number : block.number + _STANZAS] if "\n" in block.text else []
    return len(alike) == _STANZAS and all(
        "\n" in one.text
        and not one.text.endswith(STOPS)
        and page.tags[one.node] == "p"
        and page.parents[one.node] == page.parents[block.node]
        for one in alike
    )


_STANZAS = 3


def opens_dashed(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a line opens a Korean text with a dash, bold or with another such line beside it, and sentences behind them have none.

    Local papers set the lines of a deck so, each in an element as the paragraphs'.
    """
    if not is_dash_line(block) or not (context.language or "").startswith("ko"):
        return False
    first = page.last_block[context.title_node] if context.title_node >= 0 else 0
    if any(first <= other.number < block.number and other.words >= _LINE and other.text.endswith(STOPS) for other in context.body_blocks):
        return False
    behind = [other for other in context.body_blocks if other.number > block.number][:_DASHED]
    others = list(dropwhile(is_dash_line, behind))
    several = len(others) < len(behind)
    return (several or block.strong) and any(other.text.endswith(STOPS) for other in others) and not any(map(is_dash_line, others))


def is_dash_line(block: TextBlock) -> bool:
    """Whether a block is one line in Hangul with a dash before it and no full stop behind: of a deck."""
    text = block.text
    return len(text) <= _LONGEST_DASHED and _DASH.match(text) is not None and "\n" not in text and not text.endswith(STOPS)


_DASHED, _LONGEST_DASHED, _DASH = 10, 80, re.compile(r"[-–—]\s?(?=[가-힣\d“‘])(?=.*[가-힣]{2})")


def _is_labelled(page: Outline, block: TextBlock) -> bool:
    """Whether a line and one beside it each begin with a Korean label: the order of a service, the data of a book."""
    if ":" not in block.text or _LABEL.match(block.flat) is None:
        return False
    beside = page.blocks[max(block.number - 1, 0) : block.number + 2]
    return any(line is not block and _LABEL.match(line.flat) is not None and not is_date_line(line.flat) for line in beside)


_LABEL = re.compile(r"[가-힣]{2,6}\s?:\s")


def is_all_there_is(context: Context, lines: list[TextBlock]) -> bool:
    """Whether some lines are all that a Korean text holds besides its notices: a poem, no deck."""
    if not (context.language or "").startswith("ko"):
        return False
    own = {line.number for line in lines}
    last = max(own)
    return not any(block.number > last and block.words >= _LINE for block in context.body_blocks if not is_copyright(block.flat))


_LINE = 3.0
"""Rough words of a line that says something, at least."""


def is_under_picture(page: Outline, block: TextBlock) -> bool:
    """Whether a line that no class calls a deck is the caption of the picture above it."""
    told = captions.under_picture(page, block) or captions.credited(page, block) or captions.shows(page, block)
    korean = HANGUL.search(block.text) is not None
    return told or (korean and (captions.names_view(page, block) or captions.beside_image(page, block)))


def _alone_under_picture(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a Korean line is all that an element holds beside a picture, apart from the title: its caption, whatever its class."""
    box = block.node if block.first != block.node else page.parents[block.node]
    if not (context.language or "").startswith("ko") or page.last_block[box] - page.first_block[box] != 1:
        return False
    apart = context.title_node >= 0 and not page.within(context.title_node, page.parents[box])
    return apart and bool(outline.between(page.images, box, max(block.node, block.first)))


def _in_list_of_facts(page: Outline, block: TextBlock) -> bool:
    """Whether an item of a list stands beside one that is a date: the writer, the issue, the desk."""
    if page.tags[block.node] != "li":
        return False
    items = page.range(page.parents[block.node])
    return len(items) <= _MOST_FACTS and any(other is not block and is_date_line(other.flat) for other in items)


_MOST_FACTS = 8


def heads_one_of_parts(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a line of a class heads the first of several parts: another of that class stands amid the text, in the same element.

    Korean papers call their decks and the headings of parts alike.
    """
    names = page.classes[block.node]
    if not names or block.text.endswith(STOPS) or (context.language or "").startswith("ko"):
        return False
    behind = [
        other for other in context.body_blocks if other.number > block.number and page.parents[other.node] == page.parents[block.node]
    ]
    alike = [
        place for place, other in enumerate(behind) if page.classes[other.node] == names and page.tags[other.node] == page.tags[block.node]
    ]
    return bool(alike) and alike[0] > 0


def shares_header(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a block and the title stand in one `header`, and the text behind the block outside of it."""
    header = page.around(block.node, "header")
    if header < 0 or context.title_node < 0 or not page.within(context.title_node, header):
        return False
    behind = [other for other in context.body_blocks if other.number > block.number]
    return bool(behind) and not any(page.within(other.node, header) for other in behind)
