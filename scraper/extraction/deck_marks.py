"""What marks a block as the deck: a class that says so, its level, its place, its looks, and the description the page gives of itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from scraper.extraction import byline_forms, captions, hints, outline, timestamps

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline, TextBlock

from scraper.extraction.folding import has_cjk, key
from scraper.extraction.layout import known_as

AGREED = 0.85
"""Confidence of a deck whose text is the page's own description."""

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_DECK = re.compile(
    r"(?:^|[\s_-])(?:dek|deck|sub-?titles?|sub-?headings?|sub-?headers?|sub-?headlines?|sub-?heads?|sub-?tit\w*|tit-sub|stand-?first|strap-?line|lede|"
    r"lead|lead-?(?:in|text|paragraph|container)|intro|intro-?text|article-?intro|preamble|vorspann|teaser-?text|chapo|chapeau|"
    r"entradilla|bajada|copete|sumario|sommario|sottotitolo|catenaccio|occhiello|ingress\w*|spot|bold-?intro|mid-?title\w*|sub-?lines?|"
    r"under-?lines?|unterzeile|untertitel|anleser|lead-?text|synopsis|sous-?titre|accroche|subt[ií]tulo|linha-?fina|perex|manchet|"
    r"onderkop|underrubrik|opener|precis|secondary-?title|second-?title|title-?sub)(?=$|[\s_-])"
)
_SUMMARY = re.compile(r"(?:^|[\s_-])(?:summ[au]ry|excerpt|abstract)(?=$|[\s_-])")
_DESCRIPTION = re.compile(r"(?:^|[\s_-])(?:description|desc|teaser)(?=$|[\s_-])")
_NO_DECK = re.compile(
    r"(?:^|[\s_-])(?:icon|gallery|lightbox|image|img|foto|photo|picture|video|player|author|widget|related|list|menu|tag|key-?points?|subscribe|subscription|promo|newsletter|paywall|banner)(?=$|[\s_-])"
)
_BOLD = re.compile(r"(?:^|[\s_-])(?:bold|semibold|medium|fett|strong)(?=$|[\s_-])")
_NEVER = outline.IN_FIGURE | outline.IN_CAPTION | outline.IN_NAV | outline.IN_BUTTON | outline.IN_ASIDE | outline.IN_FOOTER
_LEVELS = 4
HEADINGS = ("h2", "h3", "h4")


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
    near = page.hint_of(block.node, 2)
    marks = page.marks[block.node]
    hidden = marks & outline.IN_HIDDEN and not (context.title_node >= 0 and page.marks[context.title_node] & outline.IN_HIDDEN)
    if near & (hints.BYLINE | hints.CAPTION | hints.COMMENTS | hints.RELATED | hints.DATE) or marks & _NEVER or hidden:
        return None
    if _is_summary_box(page, block) or captions.in_photo_table(page, block):
        return None
    agrees = _agreement(key(block.text), stated)
    in_body = any(other is block for other in context.body_blocks)
    if in_body and page.tags[block.node] in HEADINGS and _behind_text(context, page, block):
        return None
    kind, box = _named(context, page, block)
    confidence = _confidence(context, page, block, kind, agrees=agrees, in_body=in_body, stated=bool(stated))
    return Standing(confidence, kind != "", box) if confidence > 0 else None


def _confidence(context: Context, page: Outline, block: TextBlock, kind: str, *, agrees: float, in_body: bool, stated: bool) -> float:
    if kind == "deck" and page.tags[block.node] in HEADINGS and beside_title(context, page, block):
        return AGREED if agrees else 0.66
    if kind == "deck" and in_body:
        return 0.58 if agrees else 0.4
    if kind == "deck":
        return AGREED + 0.05 * agrees if agrees else 0.66
    if kind in ("summary", "description") and not agrees and in_body and _is_line_of_its_own(context, page, block):
        return 0.45
    if kind == "summary" and not agrees:
        if in_body and opens_body(context, page, block):
            return 0.45
        return 0.5 if page.tags[block.node] in _STRONG else 0.0 if in_body else 0.45
    if kind:
        alone = not stated and not in_body and beside_title(context, page, block)  # the page describes itself nowhere else
        return 0.62 if agrees else 0.45 if alone else 0.0
    if agrees and not in_body and _apart(context, page, block):
        return 0.5 + 0.1 * agrees
    if page.tags[block.node] in HEADINGS and block.words >= _SENTENCE and opens_body(context, page, block):
        return 0.6 if agrees else 0.42
    if page.tags[block.node] in HEADINGS and block.words >= _SENTENCE and not in_body:
        return 0.6 if agrees else 0.4 if beside_title(context, page, block) else 0.0
    if in_body and (agrees or _looks_bold(page, block)) and _looks_apart(context, page, block):
        return 0.55 if agrees else 0.35
    return 0.45 if not page.hints[block.node] & hints.NEGATIVE and _directly_under(context, page, block, in_body=in_body) else 0.0


def opens_body(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a line without a full stop, set apart from the paragraphs behind it, opens the body of a Korean article or stands above it.

    Korean papers print decks there; elsewhere such a line is the heading of the first part.
    """
    if not (context.language or "").startswith("ko") or block.text.endswith((".", "!", "?")):
        return False
    behind = [other for other in context.body_blocks if other.number > block.number]
    above = len(context.body_blocks) - len(behind) - (block.number in context.body_numbers)
    if not behind or above or not 0 <= context.title_node < block.node or behind[0].words < _SENTENCE or behind[0].link_density > _LINKED:
        return False
    others = sum(page.tags[other.node] == page.tags[block.node] for other in behind) if page.tags[block.node] in HEADINGS else 0
    return not others and _parent(page, behind[0]) != _parent(page, block)


_LINKED = 0.5
_SENTENCE = 4
_STRONG = ("strong", "b")


def _agreement(own: str, stated: list[str]) -> float:
    """Return 1 where a text is a description, 0.5 where one begins the other or a dateline stands before it, else 0."""
    if own in stated:
        return 1.0
    for text in stated:
        if len(text) > 15 and len(own) > 40 and (text.startswith(own[:60]) or own.startswith(text[:60]) or own.endswith(text[-60:])):
            return 0.5
    return 0.0


def _named(context: Context, page: Outline, block: TextBlock) -> tuple[str, int]:
    """Return what the classes of a block and its wrappers call it; a wrapper that holds the title too says nothing of the block."""
    chain = [block.first] if block.first != block.node else []
    for node in (*chain, *list(page.ancestors(block.node))[:_LEVELS]):
        if context.title_node >= 0 and page.within(context.title_node, node):
            break
        kind = _called(f"{page.classes[node] or ''} {page.els[node].get('id') or ''} {known_as(page.els[node])}")
        if kind == "none":
            break
        if kind:
            many = page.last_block[node] - page.first_block[node] > _LEVELS
            return ("", -1) if many else (kind, node if node not in (block.node, block.first) else -1)
    return "", -1


@lru_cache(maxsize=20_000)
def _called(names: str) -> str:
    if not names.strip():
        return ""
    words = _CAMEL.sub("-", names).lower().replace("_", "-")
    if _NO_DECK.search(words):
        return "none"
    return "deck" if _DECK.search(words) else "summary" if _SUMMARY.search(words) else "description" if _DESCRIPTION.search(words) else ""


def beside_title(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a heading follows the title within the same element, a wrapper or two apart."""
    title = context.title_node
    if title < 0 or block.node < title:
        return False
    around = page.parents[title]
    return page.within(block.node, around) or (
        page.parents[around] >= 0 and page.within(block.node, page.parents[around]) and block.number < page.last_block[title] + 3
    )


def _directly_under(context: Context, page: Outline, block: TextBlock, *, in_body: bool) -> bool:
    """Whether a sentence is the very next block under the title: in its group, or with the line of date and writer behind it."""
    title = context.title_node
    if title < 0 or block.number != page.last_block[title] or block.link_chars:
        return False
    if _CLOCK.search(block.text) or byline_forms.names_reporter(block.flat):
        return False
    few = _FEWER if has_cjk(block.text) else 0
    if block.words < _SENTENCE - few:
        return False
    if _before_dateline(page, block):
        return not any(page.within(title, body) for body in context.body_nodes) or block.number <= context.text_first
    if block.words < _CLAUSE - few or not page.within(block.node, _group(page, title)):
        return False
    return not in_body or (not block.text.endswith(_STOPS) and _apart(context, page, block))


_CLOCK = re.compile(r"\d{1,2}:\d\d")
"""The hour that a line of date, writer and counters tells."""
_FEWER = 2
"""How many words fewer a line of Han, kana or Hangul may have."""
_STOPS = (".", "!", "?", "。", "！", "？", ":", "：")


def _group(page: Outline, title: int) -> int:
    """Return the element around the title, or around what holds nothing but the title: a cell, a row, a wrapper."""
    node = title
    while page.parents[page.parents[node]] >= 0 and page.last_block[page.parents[node]] - page.first_block[page.parents[node]] == 1:
        node = page.parents[node]
    return page.parents[node]


_CLAUSE = 5
_LINE = 120


def is_lead(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a deck that no class calls one is a paragraph of the text: no heading, and no date or writer parts it from the rest.

    Korean decks have no full stop, leads have.
    """
    if (context.language or "").startswith("ko") and not block.text.endswith((".", "!", "?", ".”", '."')):
        return False
    inside = any(block is other for other in context.body_blocks)
    return inside and page.tags[block.node] not in HEADINGS and not _before_dateline(page, block)


def _before_dateline(page: Outline, block: TextBlock) -> bool:
    """Whether one of the next two blocks is a short line with a date or a writer."""
    next_two = page.blocks[block.number + 1 : block.number + 3]
    behind = takewhile(lambda other: len(other.text) <= _LINE and not page.marks[other.node] & outline.IN_QUOTE, next_two)
    return any(timestamps.find(other.flat) or byline_forms.is_line(other.flat) or byline_forms.western(other.flat) for other in behind)


def _apart(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a block's parent is another than that of the paragraphs behind it: then it is set apart, not the first of them."""
    behind = [other for other in context.body_blocks if other.number > block.number][:4]
    own = _parent(page, block)
    same = sum(_parent(page, other) == own for other in behind)
    return len(behind) >= 2 and same * 2 < len(behind)


def _parent(page: Outline, block: TextBlock) -> int:
    return page.parents[block.node] if page.tags[block.node] in ("p", *HEADINGS) else block.node


def _looks_bold(page: Outline, block: TextBlock) -> bool:
    return block.strong or _BOLD.search((page.classes[block.node] or "").lower()) is not None


def _behind_text(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a paragraph of the text stands between the title and a heading: then it heads a part."""
    start = page.last_block[context.title_node] if context.title_node >= 0 else 0
    return any(
        start <= other.number < block.number and other.words >= _PARAGRAPH and page.tags[other.node] == "p" for other in context.body_blocks
    )


_PARAGRAPH = 15


def _is_line_of_its_own(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a block that opens the text stands beside the title as a heading, or is of another class than the paragraphs behind it."""
    if page.tags[block.node] in HEADINGS:
        return block.words >= _SENTENCE and beside_title(context, page, block)
    return _looks_apart(context, page, block)


def _looks_apart(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether the first paragraph is set otherwise than those behind it: bold, or of a class of its own."""
    start = page.last_block[context.title_node] if context.title_node >= 0 else 0
    texts = [other for other in context.body_blocks if other.words >= 2 * _SENTENCE and other.number >= start]
    if not texts or texts[0] is not block or len(texts) < 4:
        return False
    behind = [other for other in texts[1:] if page.tags[other.node] == "p" or other.node == block.node][:3]
    if len(behind) < 2:
        return False
    if _looks_bold(page, block):
        return not any(_looks_bold(page, other) for other in behind)
    names = {page.classes[other.node] for other in behind}
    return page.classes[block.node] is not None and len(names) == 1 and page.classes[block.node] not in names


def _is_summary_box(page: Outline, block: TextBlock) -> bool:
    """Whether the block stands in a box that says it is a summary made by a machine."""
    for level, ancestor in enumerate(page.ancestors(block.node)):
        if level > _LEVELS:
            break
        if page.hints[ancestor] & hints.DEK and any("요약" in other.text or "AI" in other.text for other in page.range(ancestor)[:12]):
            return True
    return "요약" in block.text and len(block.text) > 40
