"""What marks a block as the deck: a class that says so, its level, its place, its looks, and the description the page gives of itself."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import dropwhile, islice
from typing import TYPE_CHECKING

from scraper.extraction.blocks.block_kinds import is_heading_by_class
from scraper.extraction.blocks.deck_neighbours import heads_one_of_parts, is_under_picture, opens_dashed, shares_header, stands_otherwise
from scraper.extraction.blocks.deck_places import (
    HEADINGS,
    SENTENCE,
    before_dateline,
    behind_text,
    beside_title,
    directly_under,
    is_apart,
    lines_over_body,
    opens_bare_lines,
    opens_body,
    over_text,
)
from scraper.extraction.blocks.summary_boxes import is_summary
from scraper.extraction.headlines.deck_lines import is_line_apart, looks_bold
from scraper.extraction.headlines.deck_names import calls_first, holds_text, kind_by_names
from scraper.extraction.layout import hints, outline
from scraper.extraction.layout.heading_parts import underline
from scraper.extraction.lines import captions
from scraper.extraction.names.byline_forms import is_line
from scraper.extraction.times import timestamps
from scraper.extraction.wording.folding import STOPS, key
from scraper.extraction.wording.furniture import is_furniture

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

AGREED = 0.85
"""Confidence of a deck whose text is the page's own description."""

_STRONG = ("strong", "b")
_NEVER = outline.IN_FIGURE | outline.IN_CAPTION | outline.IN_NAV | outline.IN_BUTTON | outline.IN_ASIDE | outline.IN_FOOTER


@dataclass(frozen=True, slots=True)
class Standing:
    """How a block stands as a deck."""

    confidence: float
    named: bool
    """Whether a class calls it a deck."""
    box: int
    """The element that class stands on, -1 where it is the block's own."""


def standing(context: Context, page: Outline, block: TextBlock, stated: list[str]) -> Standing | None:
    """Return how much a block between title and body looks like a deck, or None where it does not at all."""
    near = _hints_beside_title(context, page, block)
    marks = page.marks[block.node]
    hidden = marks & outline.IN_HIDDEN and not (context.title_node >= 0 and page.marks[context.title_node] & outline.IN_HIDDEN)
    if (
        near & (hints.BYLINE | hints.CAPTION | hints.COMMENTS | hints.RELATED | hints.DATE)
        or marks & _NEVER
        or hidden
        or hints.is_read_out(page.classes[block.node])
    ):
        return None
    called = near & hints.DEK
    if is_summary(page, block) or captions.in_photo_table(page, block) or stands_otherwise(context, page, block):
        return None
    if not called and is_under_picture(page, block):
        return None
    agrees = _agreement(key(block.text), stated)
    in_body = any(other is block for other in context.body_blocks)
    heads = page.tags[block.node] in HEADINGS or is_heading_by_class(page, block)
    parts = heads or (called and (context.language or "").startswith("ko") and not block.text.endswith(STOPS))
    if in_body and parts and (behind_text(context, page, block) or heads_one_of_parts(context, page, block)):
        return None
    kind, box = kind_by_names(context, page, block)
    confidence = _confidence(context, page, block, kind, agrees=agrees, in_body=in_body, stated=bool(stated))
    return Standing(confidence, kind != "", box) if confidence > 0 else None


def in_heading(context: Context, page: Outline, title: str | None) -> str | None:
    """Return what a Korean heading holds behind the headline it begins with: no name, no button."""
    node = context.title_node
    text = underline(page, node, title) if node >= 0 and (context.language or "").startswith("ko") else None
    if not text or not _LEAST_IN_HEADING <= len(text) <= _MOST_IN_HEADING or is_line(text) or is_furniture(text):
        return None
    return text


_LEAST_IN_HEADING, _MOST_IN_HEADING = 8, 200


def _hints_beside_title(context: Context, page: Outline, block: TextBlock) -> int:
    """Return the hints of a block and the element around it; one that holds the title too says nothing of the block."""
    found = 0
    for node in islice(page.ancestors(block.node), 2):
        if context.title_node >= 0 and page.within(context.title_node, node):
            break
        found |= page.hints[node]
    return found


def _confidence(context: Context, page: Outline, block: TextBlock, kind: str, *, agrees: float, in_body: bool, stated: bool) -> float:
    if kind == "deck" and page.tags[block.node] in HEADINGS and beside_title(context, page, block):
        return AGREED if agrees else 0.66
    if kind == "deck" and in_body:
        return 0.58 if agrees else 0.4
    if kind == "deck":
        return AGREED + 0.05 * agrees if agrees else 0.66
    if kind in ("summary", "description") and not agrees and _is_line_of_its_own(context, page, block, kind, in_body=in_body):
        return 0.45
    if kind == "summary" and not agrees:
        under = page.tags[block.node] == "p" and context.title_node >= 0 and block.number == page.last_block[context.title_node]
        opens = opens_body(context, page, block) or opens_bare_lines(context, page, block)
        parted = before_dateline(page, block) or (context.states_news and is_apart(context, page, block))
        if in_body and (opens or (under and parted) or shares_header(context, page, block)):
            return 0.45
        return 0.5 if page.tags[block.node] in _STRONG else 0.0 if in_body else 0.45
    if kind:
        alone = not stated and not in_body and beside_title(context, page, block)  # the page describes itself nowhere else
        return 0.62 if agrees else 0.45 if alone else 0.0
    if agrees and (_is_in_own_box(context, page, block, agrees) if in_body else is_apart(context, page, block)):
        return 0.5 + 0.1 * agrees
    if _opens_text(context, page, block):
        under = page.tags[block.node] in HEADINGS and context.title_node >= 0 and block.number == page.last_block[context.title_node]
        return 0.6 if agrees else 0.5 if under else 0.42
    if page.tags[block.node] in HEADINGS and block.words >= SENTENCE and not in_body and block.number < max(context.text_first, 1):
        return 0.6 if agrees else 0.4 if beside_title(context, page, block) else 0.0
    bold = page.tags[block.node] != "li" and looks_bold(page, block)  # bold points of a list sum the text up
    apart = _looks_apart if in_body else _stands_over_text
    if (bold or (in_body and agrees)) and apart(context, page, block):
        return 0.55 if in_body and agrees else 0.35
    under = directly_under(context, page, block, in_body=in_body) or over_text(context, page, block)
    return 0.45 if under and not page.hints[block.node] & hints.NEGATIVE else 0.0


def _is_in_own_box(context: Context, page: Outline, block: TextBlock, agrees: float = 1) -> bool:
    """Whether the first sentence of the text stands alone in an element, and those behind it together in another."""
    if agrees < 1:
        return False
    box = page.parents[block.node]
    behind = [other for other in context.body_blocks if other.number > block.number][:_TOGETHER]
    first = page.last_block[max(context.title_node, 0)]
    above = any(first <= other.number < block.number and other.text.endswith(STOPS) for other in context.body_blocks)
    if above or page.tags[block.node] != "p" or page.last_block[box] - page.first_block[box] != 1 or len(behind) < _TOGETHER:
        return False
    return box not in context.body_nodes and len({page.parents[other.node] for other in behind}) == 1


_TOGETHER = 3
"""Paragraphs behind a deck that one element holds, at least."""


def _opens_text(context: Context, page: Outline, block: TextBlock) -> bool:
    if page.tags[block.node] in HEADINGS:
        return block.words >= SENTENCE and opens_body(context, page, block)
    return lines_over_body(context, page, block) or opens_dashed(context, page, block)


def _agreement(own: str, stated: list[str]) -> float:
    """Return 1 where a text is a description, 0.5 where one begins the other or a dateline stands before it, else 0."""
    if own in stated:
        return 1.0
    for text in stated:
        if len(text) > 15 and len(own) > 40 and (text.startswith(own[:60]) or text[:60] in own[:_STAMPED] or own.endswith(text[-60:])):
            return 0.5
    return 0.0


_STAMPED = 80
"""Letters of a text within which a description begins: a place may be set before it without a space."""


def is_lead(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a deck that no class calls one is a paragraph of the text: no heading, and no date or writer parts it from the rest.

    Decks apart from the text, and all Korean ones, have no full stop, and leads have. On pages that state a news article, a paragraph
    of a class of its own is a deck.
    """
    if not block.text.endswith(STOPS) and ((context.language or "").startswith("ko") or is_line_apart(context, page, block)):
        return False
    names = None if holds_text(context, page, block.node) else page.classes[block.node]
    if context.states_news and not block.strong and ((names and not calls_first(names)) or _is_in_own_box(context, page, block)):
        return False
    inside = any(block is other for other in context.body_blocks)
    return inside and page.tags[block.node] not in HEADINGS and not before_dateline(page, block)


def _is_line_of_its_own(context: Context, page: Outline, block: TextBlock, kind: str, *, in_body: bool) -> bool:
    """Whether a block that opens the text stands beside the title as a heading, or is of another class than the paragraphs behind it.

    One that stands above the text is, where it is the only line between title and text; a description, where date or writer stand behind.
    """
    if kind == "description" and in_body and beside_title(context, page, block) and before_dateline(page, block):
        return True
    if over_text(context, page, block) or not in_body:
        return over_text(context, page, block)
    if page.tags[block.node] in HEADINGS:
        return block.words >= SENTENCE and beside_title(context, page, block)
    return _looks_apart(context, page, block)


def _looks_apart(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether the first paragraph is set otherwise than those behind it: bold, or of a class of its own."""
    start = page.last_block[context.title_node] if context.title_node >= 0 else 0
    texts = [other for other in context.body_blocks if other.words >= 2 * SENTENCE and other.number >= start]
    texts = list(dropwhile(lambda other: other is not block and _heads_facts(page, other), texts))
    if not texts or texts[0] is not block or len(texts) < 4 or sum(start <= o.number < block.number for o in context.body_blocks) > _ABOVE:
        return False
    behind = [other for other in texts[1:] if page.tags[other.node] == "p" or other.node == block.node][:3]
    if len(behind) < 2:
        return False
    if looks_bold(page, block):
        return not any(looks_bold(page, other) for other in behind)
    own, names = page.classes[block.node], {page.classes[other.node] for other in behind}
    return own is not None and len(names) == 1 and own not in names and not holds_text(context, page, block.node)


_ABOVE = 5
"""Lines of facts and buttons above the first paragraph, at most: more are the text's own, one line a sentence."""


def _stands_over_text(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a paragraph is all that its element holds, right before the text's and within nothing but what holds the title too."""
    box, title = page.parents[block.node], context.title_node
    if (
        page.tags[block.node] != "p"
        or block.words < 2 * SENTENCE
        or title < 0
        or not page.last_block[title] <= block.number == context.body_first - 1
    ):
        return False
    return page.last_block[box] - page.first_block[box] == 1 and page.parents[box] >= 0 and page.within(title, page.parents[box])


def _heads_facts(page: Outline, block: TextBlock) -> bool:
    """Whether a line stands above the date or the writer, or is the date: a headline within the text's own element, no paragraph."""
    return block.words < _HEADLINE and (
        bool(timestamps.find(block.flat)) or (not block.text.endswith(STOPS) and before_dateline(page, block))
    )


_HEADLINE = 20.0
