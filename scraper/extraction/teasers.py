"""Teasers: the other stories a page points to, block by block, in page order. Furniture is data: nothing is dropped.

A *card* is the largest element that links to one story only. The heading of a card is that of the *heading area* before it: the largest
element around a heading that holds no card itself; its scope is what follows it in its parent, up to the next heading area.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from scraper.extraction import card_text, furniture, page_kind
from scraper.extraction.cards import OFTEN, Card, cards_of
from scraper.extraction.evidence import Candidate
from scraper.extraction.folding import key
from scraper.extraction.images import source_of
from scraper.extraction.teaser_fold import Printed, fold_teasers
from scraper.extraction.teaser_headings import Headings

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction

_RANK = re.compile(r"^(\d{1,2})\.?\s+(?=\S)")

_NO_TITLE = re.compile(r"[\d\s:./,-]+")
"""A link that is only a date or a time: archives are linked so."""
_LONGEST_BUTTON = 10


def _is_none(title: str) -> bool:
    """Whether a link's words are no story's title: a date or a button, such as that to the same page for another screen."""
    return _NO_TITLE.fullmatch(title) is not None or (0 < len(title) <= _LONGEST_BUTTON and furniture.is_furniture(title))


def decide(context: Context, found: Extraction) -> None:
    """Fill `teasers`, `sightings` and `empty_blocks`."""
    printed: list[Printed] = []
    if context.dump is not None:
        printed, found.empty_blocks = context.dump.teasers, context.dump.empty_blocks
    elif context.outline is not None:
        printed, found.empty_blocks = _read(context, context.outline)
        writers = {key(author.name) for author in found.article.authors}
        printed = [item for item in printed if not (writers and key(item.title) in writers) and not _is_none(item.title or "")]
    found.teasers, found.sightings = fold_teasers(printed, context.page.site)
    if printed:
        context.ledger.note("teasers", Candidate(None, "dom", "cards", f"{len(printed)} sightings", 0.7), chosen=True)


def _read(context: Context, page: Outline) -> tuple[list[Printed], list[str]]:
    listing = page_kind.is_listing(context)
    cards = cards_of(context, page, listing=listing)
    if not listing and _holds_body(context, page, cards):
        listing = True
        cards = cards_of(context, page, listing=True)
    headings = Headings(context, page, [card.node for card in cards], listing=listing)
    printed: list[Printed] = []
    groups: dict[int, list[Printed]] = {}
    for card in cards:
        area = headings.of(card.node)
        item = _printed(context, page, card)
        if item.title is None and item.image_url is None:
            continue
        group = area if area is not None else -1 - page.parents[card.node]
        groups.setdefault(group, []).append(item)
        item.rank = len(groups[group])
        item.block = headings.text(area) if area is not None else None
        printed.append(item)
    for items in groups.values():
        _without_ranks(items)
    return printed, headings.empty()


def _without_ranks(items: list[Printed]) -> None:
    """Take the printed rank off the titles of a ranking: only where every one begins with its own, for titles may begin with a number."""
    marks = [_RANK.match(item.title or "") for item in items]
    if len(items) > 1 and all(mark is not None and int(mark[1]) == item.rank for mark, item in zip(marks, items, strict=True)):
        for item in items:
            item.title = _RANK.sub("", item.title or "")


def _holds_body(context: Context, page: Outline, cards: list[Card]) -> bool:
    """Whether most of what was taken for the body stands in cards, on a page that does not say it is an article: a list by another name."""
    if len(cards) < OFTEN or page_kind.is_stated(context) or page_kind.by_url(context) is not None:
        return False
    held = {block.number for card in cards for block in page.range(card.node)}
    words = sum(block.words for block in context.body_blocks)
    return sum(block.words for block in context.body_blocks if block.number in held) * 2 > words


def _printed(context: Context, page: Outline, card: Card) -> Printed:
    blocks = [block for block in _blocks(page, card.node) if not card_text.is_meta(page, block)]
    title, block, beside = card_text.title(page, card.links, blocks)
    snippet = card_text.snippet(page, blocks, block, title, beside)
    place = bisect_left(page.images, card.node)
    image = page.images[place] if place < len(page.images) and page.within(page.images[place], card.node) else None
    if title is None and image is not None:
        title = card_text.of_picture(page, image)
    picture = context.absolute(source_of(page, image)) if image is not None else None
    return Printed(block=None, rank=0, title=title, url=card.url, snippet=snippet, image_url=picture)


def _blocks(page: Outline, node: int) -> list[TextBlock]:
    """Return the blocks of a card; the lead of a term (`<dt>`) is its description behind it."""
    blocks = page.range(node)
    if page.tags[node] != "dt":
        return blocks
    behind = page.ends[node]
    while behind < page.ends[page.parents[node]] and page.tags[behind] == "dd":
        blocks = [*blocks, *page.range(behind)]
        behind = page.ends[behind]
    return blocks
