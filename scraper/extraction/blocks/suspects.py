"""Elements within a body's containers that are named for furniture, and hold so little of the text that they are believed to be it."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from scraper.extraction.blocks import rows_alike
from scraper.extraction.blocks.block_kinds import opens_part
from scraper.extraction.blocks.whole_parts import names_notes
from scraper.extraction.layout import hints, outline, prose_scores
from scraper.extraction.layout.elements import is_folded
from scraper.extraction.lines.amid_text import heads_part
from scraper.extraction.wording import boilerplate, comment_headings
from scraper.extraction.wording.folding import STOPS

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_HINT_DROP = hints.NEGATIVE | hints.COMMENTS | hints.RELATED | hints.CAPTION | hints.BYLINE | hints.DATE
_LEAST_TEXT, _PARAGRAPH = 2, 12.0
"""Paragraphs of a part of the text and of those behind it that are set alike, at least, and rough words of one."""


def dropped(context: Context, page: Outline, blocks: list[TextBlock]) -> set[int]:
    """Judge every hinted element within the containers by the text it holds; elements of one class are judged together."""
    prose: dict[int, float] = {}
    scored = [(block, max(prose_scores.score(page, block, heed_hints=False), 0.0)) for block in blocks]
    total = sum(value for _, value in scored)
    for block, value in scored:
        prose[block.node] = prose.get(block.node, 0.0) + value
    doubted: list[int] = []
    for top in context.body_nodes:
        for node in range(page.ends[top] - 1, top, -1):
            if node not in prose:
                continue
            if (parent := page.parents[node]) != top:
                prose[parent] = prose.get(parent, 0.0) + prose[node]
            if _suspect(page, node):
                doubted.append(node)
    by_kind: dict[tuple[str, int], float] = {}
    for node in doubted:
        by_kind[_kind(page, node)] = by_kind.get(_kind(page, node), 0.0) + prose[node]
    limit = max(0.35 * total, 20.0)
    found = {node for node in doubted if by_kind[_kind(page, node)] <= limit or _are_comments(page, node, blocks)}
    ends = _ends(page, doubted, scored, total)
    context.in_cards |= {block.number for node in ends for block in page.range(node)}
    found |= ends
    return {node for node in found if not _opens_text(page, node, blocks)} if found else found


def _kind(page: Outline, node: int) -> tuple[str, int]:
    """Return the class of an element, and whether it stands in a form to fill in: a form around the text says nothing of one below it."""
    return page.classes[node] or "", page.marks[node] & outline.IN_FORM


def replies(context: Context, page: Outline) -> set[int]:
    """Return the elements within the containers that the markup says are readers' comments, however much of the text they hold."""
    within = (node for top in context.body_nodes for node in range(top + 1, page.ends[top]))
    return {node for node in within if page.hints[node] & hints.COMMENTS and _is_reply(page, node)}


def _is_reply(page: Outline, node: int) -> bool:
    return bool(page.els[node].get("itemprop") == "comment")


def _are_comments(page: Outline, node: int, blocks: list[TextBlock]) -> bool:
    """Whether an element is marked as a reader's comment, or says so in its name and its heading and stands behind a body called so."""
    if not page.hints[node] & hints.COMMENTS:
        return False
    if _is_reply(page, node):
        return True
    first = page.blocks[page.first_block[node]]
    if page.tags[first.node] not in outline.HEADING_LEVELS or not comment_headings.heads_comments(first.flat):
        return False
    prose = (block for block in blocks if block.number < first.number and block.words >= _PARAGRAPH and prose_scores.score(page, block) > 0)
    return any(page.hint_of(block.node, _LEVELS) & hints.BODY for block in prose)


_LEVELS = 4
"""Elements from a paragraph on that may be called its body."""


def _ends(page: Outline, doubted: list[int], scored: list[tuple[TextBlock, float]], total: float) -> set[int]:
    """Return the one box named for comments, or for other stories, in which the last of a text stands: behind short news it may be long.

    Boxes of one class in each other are one; of several beside each other none is.
    """
    first, last = _where_it_may_end(scored, total)
    kinds: dict[tuple[str, int], list[int]] = {}
    for node in doubted:
        if page.hints[node] & _ENDINGS:
            kinds.setdefault(_kind(page, node), []).append(node)
    return {
        node
        for alike in kinds.values()
        for node in alike
        if first <= page.first_block[node]
        and last < page.last_block[node]
        and _is_box(page, node)
        and all(page.within(one, node) or page.within(node, one) for one in alike if page.hints[one] & page.hints[node] & _ENDINGS)
    }


def _where_it_may_end(scored: list[tuple[TextBlock, float]], total: float) -> tuple[int, int]:
    """Return the number of the first block at which such a box may begin, and of the last one that is prose."""
    last = max((block.number for block, value in scored if value), default=-1)
    above, paragraphs = 0.0, 0
    for block, value in scored:
        above, paragraphs = above + value, paragraphs + (block.words >= _PARAGRAPH)
        if paragraphs >= _LEAST_TEXT and above >= _ABOVE_BOX * total:
            return block.number + 1, last
    return sys.maxsize, last


def _is_box(page: Outline, node: int) -> bool:
    """Whether an element is no line, and has links where it is to hold other stories."""
    if page.tags[node] not in _LISTS:
        return False
    return bool(page.hints[node] & hints.COMMENTS) or bool(outline.between(page.links, node, page.ends[node]))


_ENDINGS = hints.COMMENTS | hints.RELATED
_LISTS = ("div", "section", "aside", "ul", "ol")
_ABOVE_BOX = 0.3
"""Share of the prose that stands above such a box, at least, which may hold more than the text of a short story."""


def _opens_text(page: Outline, node: int, blocks: list[TextBlock]) -> bool:
    """Whether an element named for a teaser holds paragraphs set as those behind it: the part of the text that stands before a wall."""
    if "teaser" not in (page.classes[node] or ""):
        return False
    own = [page.classes[block.node] for block in page.range(node) if page.tags[block.node] == "p" and block.words >= _PARAGRAPH]
    last = page.last_block[node]
    alike = [block for block in blocks if block.number >= last and page.tags[block.node] == "p" and page.classes[block.node] in own]
    return len(own) >= _LEAST_TEXT <= len(alike) and None not in own


def _is_anchored(page: Outline, node: int) -> bool:
    """Whether only a heading's id makes it suspect, an anchor of its own words: it names no box where these do not."""
    if hints.hints(page.classes[node] or "") & _HINT_DROP:
        return False
    own = page.blocks[page.first_block[node]]
    return not boilerplate.closes(own.flat) or heads_part(page, own)


def _is_anchored_part(page: Outline, node: int) -> bool:
    """Whether only an id makes an element suspect, which generators of documents make of the words of the heading that opens it."""
    name = page.els[node].get("id") or ""
    if page.tags[node] not in ("section", "div") or "-" not in name or page.first_block[node] == page.last_block[node]:
        return False
    own = page.blocks[page.first_block[node]]
    if page.tags[own.node] not in outline.HEADING_LEVELS or _SEPARATORS.sub("-", own.flat.lower()).strip("-") != name.lower():
        return False
    return _is_anchored(page, node)


def _is_note(page: Outline, node: int) -> bool:
    """Whether a box that a class calls a callout opens with a word, says a sentence, and leads nowhere: a note of a handbook."""
    held = page.range(node)
    noted = 1 < len(held) <= _NOTE and held[0].words < _WORD and held[-1].text.endswith(STOPS)
    return noted and not any(block.link_chars or page.marks[block.node] & (outline.IN_FORM | outline.IN_BUTTON) for block in held)


_WORD, _NOTE = 2.0, 5
"""Rough words of what opens a note, and lines of one, at most."""


def _defines(page: Outline, node: int) -> bool:
    """Whether a list says in sentences what its terms mean, without a link: options of a command, not the subjects of a story."""
    held = page.range(node)
    said = [block for block in held if page.tags[block.node] != "dt"]
    return len(said) < len(held) and all(block.text.endswith(STOPS) for block in said) and not any(block.link_chars for block in held)


_SEPARATORS = re.compile(r"\W+")


def _suspect(page: Outline, node: int) -> bool:
    found = page.hints[node]
    if found & _HINT_DROP and not found & hints.BODY:
        if _is_anchored(page, node) if page.tags[node] in outline.HEADING_LEVELS else _is_anchored_part(page, node):
            return False
        if (found & hints.HIDDEN and is_folded(page.els[node])) or (page.tags[node] == "dl" and _defines(page, node)):
            return False
        if "callout" in (page.classes[node] or "") and _is_note(page, node):
            return False
        if found & hints.RELATED and (bool(rows_alike.beside(page, node)) or "admonition" in (page.classes[node] or "")):
            return False
        return (
            page.tags[node] not in ("em", "strong", "b", "i", "a", "span", "p")
            or not found & hints.NEGATIVE
            or bool(found & (hints.RELATED | hints.COMMENTS))
        )
    if opens_part(page, node) or (page.tags[node] == "aside" and names_notes(page, node)):
        return False
    return page.tags[node] in ("nav", "footer", "aside", "form", "figcaption", "button", "menu") or bool(
        page.marks[node] & outline.IN_HIDDEN
    )
