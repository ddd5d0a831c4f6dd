"""The title of a card: which of its blocks it is, and which are neither title nor lead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout import hints, outline
from scraper.extraction.teaser_blocks import card_labels, card_line
from scraper.extraction.times import timestamps
from scraper.extraction.wording import furniture
from scraper.extraction.wording.folding import STOPS, as_in_addresses, fold
from scraper.extraction.wording.memories import LONGEST_NAME, of_short

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock

_MARKER = re.compile(r"(?:NEW|new|N|[•·▶▷►☞■])\s+(?=\S)")
_META_LINE = re.compile(
    r"(?:[가-힣]{2,4}\s?기자(?:\s.*)?|.{0,30}\d{1,3}\s?(?:분|시간|일)\s?전.*|\d[\d,.]*\s?(?:회|개|명)?|댓글.*|by\s.{2,40})"
)
_COUNTED = re.compile(
    r"\d{1,3}\s?(?:bilder|fotos?|photos?|images?|pictures|videos?|slides|min(?:\.|uten|utes)?(?:\sread|\slesezeit)?)", re.IGNORECASE
)
_SHORT = 24
"""Letters of a title that may be a section's name, and is no headline where the address names another line."""
_LEAST_SLUG, _LEAST_PART = 2, 0.5
"""Words of an address that name a headline, at least, and the share of them that it holds."""


def title(page: Outline, links: list[int], blocks: list[TextBlock], url: str) -> tuple[str | None, TextBlock | None, str]:
    """Return a card's title, the block it stands in, and what else stands in that block on lines of its own.

    Args:
        page: the page laid out.
        links: the card's links, all to one story.
        blocks: the card's blocks of text that may be a title.
        url: the story's address.
    """
    linked = [block for block in blocks if block.link_chars] if len(blocks) > 1 else blocks
    for group in (linked, blocks):
        block = min(group, key=lambda block: _rank(page, block)) if len(group) > 1 else next(iter(group), None)
        if block is not None:
            if len(group) > 1 and len(block.text) <= _SHORT:
                block = _in_address(page, group, _over(page, group, block), url)
            text, beside = card_line.parted(page, block, links)
            if mark := _MARKER.match(text):
                text = text[mark.end() :]
            if text and not furniture.is_more(text):
                return text, block, beside
    for link in links:
        text = fold(page.els[link].get("title")) or card_line.of_link(page, link)
        text = _MARKER.sub("", text, count=1) if text and _MARKER.match(text) else text
        if text and not furniture.is_more(text):
            return text, None, ""
    return None, None, ""


def _rank(page: Outline, block: TextBlock) -> tuple[int, int, int]:
    """Return how far a block is from being the title, the least for the nearest: of headings the largest."""
    tag = page.tags[block.node]
    level = outline.HEADING_LEVELS.get(tag, 0)
    if card_labels.is_named_label(page, block):
        return 5, level, block.number
    if level:
        return 0, level, block.number
    names = page.hint_of(block.node, 1) | page.hints[block.first]
    if names & hints.TITLE or page.tags[block.first] in ("strong", "b"):
        return 1, 0, block.number
    if names & (hints.DEK | hints.DATE | hints.BYLINE) or tag == "p":
        return 4, 0, block.number
    return _BARE, 0, block.number


def _over(page: Outline, group: list[TextBlock], block: TextBlock) -> TextBlock:
    """Return the paragraph over a short bare line, where it is longer: the paper or the writer stands under the title, no headline."""
    if _rank(page, block)[0] != _BARE:
        return block
    lines = [other for other in group if page.tags[other.node] == "p" and other.number < block.number]
    over = (other for other in lines if len(block.text) < len(other.text) <= _LONGEST and not other.text.endswith(STOPS))
    told = hints.DEK | hints.DATE | hints.BYLINE
    return next((other for other in over if not page.hint_of(other.node, 1) & told and not furniture.is_copyright(other.flat)), block)


_BARE = 3


def _in_address(page: Outline, group: list[TextBlock], block: TextBlock, url: str) -> TextBlock:
    """Return the line that the slug of an address names, where that is another one than a short line taken for the title."""
    last = url.partition("?")[0].rstrip("/").rpartition("/")[2].lower().partition(".htm")[0]
    slug = [word for word in _PARTING.split(last) if len(word) > _SLUG_WORD and word.isalpha()]
    if len(slug) < _LEAST_SLUG:
        return block
    lines = [other for other in group if len(other.text) < _LONGEST]
    named = {line.number: [place for place, word in enumerate(slug) if word in as_in_addresses(line.flat)] for line in (block, *lines)}
    best, own = max((block, *lines), key=lambda line: len(named[line.number])), named[block.number]
    if own and _rank(page, block)[0] <= 1 and named[best.number][0] <= own[0]:
        return block  # an overline may stand in the address before the headline
    return best if len(named[best.number]) >= max(_LEAST_PART * len(slug), 2 * len(own)) else block


_PARTING = re.compile(r"[\W_]+")
_SLUG_WORD = 3
_LONGEST = 140


def is_meta(page: Outline, block: TextBlock) -> bool:
    """Whether a block of a card is a number, a date, a reporter or a button rather than title or lead."""
    text = block.flat
    if _is_meta_line(text) or (len(text) < 40 and page.tags[block.node] not in outline.HEADING_LEVELS and _is_dated(text)):
        return True
    names = page.classes[block.node] or ""
    return (
        len(text) <= 3
        or (
            page.tags[block.first] in card_labels.LABEL_TAGS
            and page.tags[block.node] not in outline.HEADING_LEVELS
            and len(text) <= 12
            and page.ends[block.first] >= page.ends[block.node] - 1
            and not page.hints[block.node] & hints.TITLE
        )
        or ("num" in names and len(text) < 6)
    )


@of_short(2048, LONGEST_NAME)
def _is_meta_line(text: str) -> bool:
    return (
        furniture.is_more(text) or _META_LINE.fullmatch(text) is not None or _COUNTED.fullmatch(text) is not None or card_line.is_when(text)
    )


@of_short(512, LONGEST_NAME)
def _is_dated(text: str) -> bool:
    return timestamps.may_hold(text) is not None and bool(timestamps.find(text))
