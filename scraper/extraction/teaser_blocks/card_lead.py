"""The lead printed with a teaser's title: a sentence behind it, no overline, no reporter, no name of a section or a firm."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout import hints, outline
from scraper.extraction.teaser_blocks import card_labels, card_line
from scraper.extraction.wording import boilerplate
from scraper.extraction.wording.folding import STOPS, fold, key, weight
from scraper.extraction.wording.vocabulary import words

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock

_SIGNED = re.compile(r"(?:by|von|par|por|di|door|av|af|text|texte|foto|photo|bild|image)\b[\s:]*(?=\S)|[©/]\s?", re.IGNORECASE)
_JOINING = words("and und et y e og och en i & - – | / ,")
_LEAST_LEAD = 15
"""Letters of a lead that is no paragraph of its own."""
_LEAST_WORDS = 4.5
"""Rough words of one."""
_LONGEST_META = 100
_LONGER = 4
"""Times a title's length from which a text is not that title again."""


def snippet(page: Outline, blocks: list[TextBlock], place: TextBlock | None, own: str | None, beside: str) -> str | None:
    """Return the lead printed with a title, or None.

    Args:
        page: the page laid out.
        blocks: the card's blocks of text that may be a lead.
        place: the title's block.
        own: the title.
        beside: what stands in the title's block on lines of its own.
    """
    best = _best(page, blocks, place, own) if len(blocks) > 1 or place is None else None  # the title's block is one of them
    if best is None or _is_label(best.flat) or (not _is_lead(page, best) and not _says(best.flat)):
        return beside if len(beside) >= _LEAST_LEAD and not card_line.is_when(beside) and not _is_label(beside) else None
    return _without_section(page, best)


def _best(page: Outline, blocks: list[TextBlock], place: TextBlock | None, own: str | None) -> TextBlock | None:
    """Return the block that may be a title's lead: a paragraph, or the longest."""
    rest = [
        block
        for block in blocks
        if block is not place
        and not _is_small_print(page, block)
        and page.tags[block.node] not in outline.HEADLINES
        and (len(block.text) > _LONGER * len(own or "") or key(block.text) != key(own))
        and not (place is not None and block.number < place.number and _is_overline(page, block))
    ]
    return max(rest, key=lambda block: (_is_lead(page, block), len(block.text)), default=None)


def _without_section(page: Outline, block: TextBlock) -> str:
    """Return a lead without the link to its section that only a style sheet sets apart from it."""
    text = block.flat
    label = fold(page.raw_text(block.first)) if page.tags[block.first] == "a" else ""
    rest = text[len(label) :] if label and len(label) <= card_labels.LONGEST_LABEL and text.startswith(label) else text
    return rest if rest[:1].isupper() else text


def _says(text: str) -> bool:
    return len(text) >= _LEAST_LEAD and (text.endswith(STOPS) or weight(text) >= _LEAST_WORDS)


def _is_overline(page: Outline, block: TextBlock) -> bool:
    """Whether a line before a title is printed over it: no paragraph, and no sentence."""
    return not block.text.endswith(STOPS) and not (_is_lead(page, block) and len(block.text) > _LONGEST_META)


def _is_label(text: str) -> bool:
    """Whether a line names who wrote or took the picture, is an address, or heads pointers (`Lire aussi`)."""
    if text.startswith(("http://", "https://", "www.")) or (len(text) <= boilerplate.LONGEST_HEADING and boilerplate.closes(text)):
        return True
    if len(text) > _LONGEST_META:
        return False
    sign = _SIGNED.match(text)
    return sign is not None and all(word in _JOINING or not word[0].islower() for word in text[sign.end() :].split())


def _is_small_print(page: Outline, block: TextBlock) -> bool:
    """Whether a block's class says that it names reporter, day and section."""
    if len(block.text) > _LONGEST_META:
        return False
    names = page.hints[block.node]
    return (
        (names & (hints.BYLINE | hints.DATE) and not names & hints.DEK)
        or card_labels.names_meta(page.classes[block.node] or "")
        or card_labels.is_named_label(page, block)
    )


def _is_lead(page: Outline, block: TextBlock) -> bool:
    return page.tags[block.node] == "p" or page.hints[block.node] & hints.DEK != 0
