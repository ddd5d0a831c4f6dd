"""The words of a card: which of its blocks is the title, which the lead, and which are neither."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction import card_line, furniture, hints, outline, timestamps
from scraper.extraction.folding import fold, key
from scraper.extraction.memories import LONGEST_NAME, of_short

if TYPE_CHECKING:
    from scraper.extraction.outline import Outline, TextBlock

_MARKER = re.compile(r"^(?:NEW|new|N|[•·▶■])\s+(?=\S)")
_META_LINE = re.compile(
    r"(?:[가-힣]{2,4}\s?기자(?:\s.*)?|.{0,30}\d{1,3}\s?(?:분|시간|일)\s?전.*|\d[\d,.]*\s?(?:회|개|명)?|댓글.*|by\s.{2,40})"
)
_META_CLASS = re.compile(r"(?:^|[\s_-])(?:meta|info)(?=$|\s)", re.IGNORECASE)
_LEAST_LEAD = 15
"""Letters of a lead that is no paragraph of its own."""
_LONGEST_META = 100
_LONGER = 4
"""Times a title's length from which a text is not that title again."""


def title(page: Outline, links: list[int], blocks: list[TextBlock]) -> tuple[str | None, TextBlock | None, str]:
    """Return a card's title, the block it stands in, and what else stands in that block on lines of its own.

    Args:
        page: the page laid out.
        links: the card's links, all to one story.
        blocks: the card's blocks of text that may be a title.
    """
    linked = [block for block in blocks if block.link_chars]
    for group in (linked, blocks):
        block = min(group, key=lambda block: (_rank(page, block), block.number)) if len(group) > 1 else next(iter(group), None)
        if block is not None:
            text, beside = card_line.parted(page, block)
            text = _MARKER.sub("", text)
            if text and not furniture.is_more(text):
                return text, block, beside
    for link in links:
        text = fold(page.els[link].get("title")) or card_line.of_link(page, link)
        if text and not furniture.is_more(text):
            return text, None, ""
    return None, None, ""


def of_picture(page: Outline, image: int) -> str | None:
    """Return what a picture's alternative text says in the place of a title."""
    alt = fold(page.els[image].get("alt"))
    return alt if len(alt) > 8 else None


def _rank(page: Outline, block: TextBlock) -> int:
    """Return how far a block is from being the title, 0 for the nearest."""
    tag = page.tags[block.node]
    if tag in outline.HEADING_LEVELS:
        return 0 if tag != "h3" or not any(page.tags[other.node] == "h2" for other in page.range(page.parents[block.node])) else 2
    names = page.hint_of(block.node, 1) | page.hints[block.first]
    if names & hints.TITLE or page.tags[block.first] in ("strong", "b"):
        return 1
    if names & (hints.DEK | hints.DATE | hints.BYLINE) or tag == "p":
        return 4
    return 3


def is_meta(page: Outline, block: TextBlock) -> bool:
    """Whether a block of a card is a number, a date, a reporter or a button rather than title or lead."""
    text = block.flat
    if _is_meta_line(text) or (len(text) < 40 and page.tags[block.node] not in outline.HEADING_LEVELS and _is_dated(text)):
        return True
    names = page.classes[block.node] or ""
    return (
        len(text) <= 3
        or (
            page.tags[block.first] in card_line.LABEL_TAGS
            and page.tags[block.node] not in outline.HEADING_LEVELS
            and len(text) <= 12
            and page.ends[block.first] >= page.ends[block.node] - 1
            and not page.hints[block.node] & hints.TITLE
        )
        or ("num" in names and len(text) < 6)
    )


@of_short(2048, LONGEST_NAME)
def _is_meta_line(text: str) -> bool:
    return furniture.is_more(text) or _META_LINE.fullmatch(text) is not None or card_line.is_when(text)


@of_short(2048, LONGEST_NAME)
def _is_dated(text: str) -> bool:
    return bool(timestamps.find(text))


def snippet(page: Outline, blocks: list[TextBlock], place: TextBlock | None, own: str | None, beside: str) -> str | None:
    """Return the lead printed with a title, or None.

    Args:
        page: the page laid out.
        blocks: the card's blocks of text that may be a lead.
        place: the title's block.
        own: the title.
        beside: what stands in the title's block on lines of its own.
    """
    rest = [
        block
        for block in blocks
        if block is not place
        and not _is_small_print(page, block)
        and page.tags[block.node] not in outline.HEADLINES
        and (len(block.text) > _LONGER * len(own or "") or key(block.text) != key(own))
    ]
    best = max(rest, key=lambda block: (_is_lead(page, block), len(block.text)), default=None)
    if best is None or (len(best.text) < _LEAST_LEAD and not _is_lead(page, best)):
        return beside if len(beside) >= _LEAST_LEAD and not card_line.is_when(beside) else None
    return best.flat


def _is_small_print(page: Outline, block: TextBlock) -> bool:
    """Whether a block's class says that it names reporter, day and section."""
    if len(block.text) > _LONGEST_META:
        return False
    names = page.hints[block.node]
    return (names & (hints.BYLINE | hints.DATE) and not names & hints.DEK) or _META_CLASS.search(page.classes[block.node] or "") is not None


def _is_lead(page: Outline, block: TextBlock) -> bool:
    return page.tags[block.node] == "p" or page.hints[block.node] & hints.DEK != 0
