"""Whether an article is free to read: as the page states it, or as a wall behind a body cut short shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.evidence import Candidate
from scraper.extraction.layout import hints, outline
from scraper.extraction.wording import walls
from scraper.extraction.wording.folding import weight, whole_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.result import Extraction

_TEASER_WORDS = 120.0
"""A body shorter than this before a paywall is its teaser."""
_STATED = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
"""What pages write for a boolean of schema.org."""
_BEHIND = 6
"""Blocks behind the body in which a wall may stand."""


def decide(context: Context, found: Extraction) -> None:
    """Fill `free_access`."""
    found.article.free_access = context.ledger.decide("free_access", _candidates(context, found))


def _candidates(context: Context, found: Extraction) -> Iterator[Candidate[bool]]:
    article = context.metadata.article or {}
    stated = str(article.get("isAccessibleForFree"))
    free = _STATED.get(stated.rsplit("/", 1)[-1].strip().lower())
    if free is not None:
        yield Candidate(free, "json-ld", "$.isAccessibleForFree", stated, 0.8)
    tier = context.metadata.first("article:content_tier")
    if tier:
        yield Candidate(tier.lower() == "free", "meta", "article:content_tier", tier, 0.7)
    if context.state is not None and context.state.paid:
        yield Candidate(False, "state", context.state.locator, "true", 0.6)
    if _walled(context, found):
        cut = _is_cut(context, found)
        yield Candidate(False, "dom", "paywall", "body cut short" if cut else None, 0.5 if cut else 0.2)
    elif (line := _says_wall(context)) and _is_cut(context, found):
        yield Candidate(False, "dom", "line", line, 0.5)


def _walled(context: Context, found: Extraction) -> bool:
    """Whether an element of the page is called a paywall, and is none of the text's own paragraphs: some papers call all of them so."""
    page = context.outline
    if page is None or "paywall" not in " ".join(page.named).lower():
        return False
    said = set(found.article.paragraphs)
    return any(
        "paywall" in (page.classes[node] or "").lower() and not any(block.flat in said for block in page.range(node))
        for node, named in enumerate(page.hints)
        if named & hints.NEGATIVE
    )


def _says_wall(context: Context) -> str | None:
    """Return the line right behind the text that says the rest is for subscribers."""
    page = context.outline
    if page is None or not context.body_blocks:
        return None
    last = max(block.number for block in context.body_blocks)
    end = context.text_last
    near = [*page.blocks[end : min(end + _BEHIND, last - _BEHIND)], *page.blocks[max(last - _BEHIND, 0) : last + _BEHIND]]
    return next((block.flat for block in near if walls.is_wall(block.flat) and not page.marks[block.node] & outline.IN_COMMENTS), None)


def _is_cut(context: Context, found: Extraction) -> bool:
    """Whether the body is a teaser: shorter than what the page states of it, or a few sentences."""
    article = context.metadata.article or {}
    stated = whole_number(str(article.get("wordCount")))
    words = weight(found.article.text) if found.article.text else 0.0
    if stated:
        return words < 0.6 * stated
    return words < _TEASER_WORDS
