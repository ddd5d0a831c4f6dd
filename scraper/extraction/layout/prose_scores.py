"""How much a block reads like an article's text, by its words, its links, its marks and the hints of the classes around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.layout import hints, outline
from scraper.extraction.wording.sentences import holds_sentence

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock

_REPLY = outline.IN_FORM | outline.IN_COMMENTS
"""Marks of a form for readers' comments."""
_FAR = hints.COMMENTS | hints.RELATED
"""Hints of what stands far from an article's text."""
_LONGEST_RIGHTS = 300
"""Letters of a paper's notice of its rights and address, at most."""


def prose(page: Outline) -> float:
    """Return how much of a page reads like an article's text: its scores summed, enough of them to tell a body from none."""
    total = 0.0
    for block in page.blocks:
        if block.words < _FEW or block.link_density > _LINKED:  # most blocks: none of these scores more than nothing
            continue
        total += max(score(page, block), 0.0)
        if total > 400.0:
            break
    return total


def plain_words(page: Outline) -> float:
    """Return the rough words of a page outside links."""
    return sum(block.words for block in page.blocks if block.link_density < 0.5)


def score(page: Outline, block: TextBlock, *, heed_hints: bool = True) -> float:
    """Return how much a block reads like an article's text: rough words for prose, negative for link lists and scraps.

    The hints of classes may not be heeded, but for those of a page's foot.
    """
    value = page.scores.get(block.number)
    if value is None:
        value = page.scores[block.number] = _by_text(page, block)
    if value > 0:
        factor = page.discounts.get(block.node)
        if factor is None:
            factor = page.discounts[block.node] = _discount(page, block.node)
        value *= factor if heed_hints or factor == _IN_FOOT else 1.0
    return value


def _by_text(page: Outline, block: TextBlock) -> float:
    words = block.words
    density = block.link_density
    marks = page.marks[block.node]
    if density > _LINKED:
        return -min(words, 8.0) / 4 - 0.5
    if block.text.startswith("http"):  # the addresses of pictures that scripts show
        return -0.5
    sentence = words >= _FEW and holds_sentence(block.text)
    value = min(words, 80.0) * (1.0 - density) if words >= 8 or sentence else -0.5
    if value > 0 and (not sentence or _is_rights(block.text)):
        value *= 0.3
    if page.tags[block.node] in _NO_PROSE_TAGS:
        value = 0.0
    if marks & (outline.IN_NAV | outline.IN_FOOTER | outline.IN_HIDDEN | outline.IN_CAPTION) or marks & _REPLY == _REPLY:
        value = min(value * 0.15, 2.0)
    elif marks & (outline.IN_ASIDE | outline.IN_BUTTON | outline.IN_NOSCRIPT):
        value *= 0.4
    return value


_FEW = 4.0
"""Rough words that a sentence has at least."""
_LINKED = 0.5
"""Share of a block's letters within links from which it is no prose."""
_NO_PROSE_TAGS = frozenset({"h2", "h3", "h4", "h5", "h6", "label", "legend"})


def _is_rights(text: str) -> bool:
    return len(text) < _LONGEST_RIGHTS and ("ights reserved" in text or "opyright" in text)


_IN_FOOT = 0.02
"""What text in the foot of a page counts."""


def _discount(page: Outline, node: int) -> float:
    """Return what the hints of the classes around an element leave of a score."""
    factor = 1.0
    for level, ancestor in enumerate(page.ancestors(node)):
        if page.tags[ancestor] in ("html", "body", "main") or level > 12:
            break
        found = page.hints[ancestor]
        if found & hints.FOOTER and page.first_block[ancestor] * 2 > len(page.blocks):
            return _IN_FOOT
        if found & (_FAR | hints.NEGATIVE | hints.CAPTION) and not found & hints.BODY:
            factor *= 0.1 if found & _FAR else 0.35
        if found & hints.BODY:
            return min(factor * 1.15, 1.15)
    return factor
