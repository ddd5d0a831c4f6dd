"""Teasers: the other stories a page points to, block by block, in page order. Furniture is data: nothing is dropped.

A *card* is the largest element that links to one story only. The heading of a card is that of the *heading area* before it: the largest
element around a heading that holds no card itself; its scope is what follows it in its parent, up to the next heading area.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction import page_kind
from scraper.extraction.evidence import Candidate
from scraper.extraction.teaser_blocks import card_image, card_lead, card_text, teaser_worth
from scraper.extraction.teaser_blocks.cards import OFTEN, Card, cards_of
from scraper.extraction.teaser_blocks.teaser_fold import Printed, fold_teasers
from scraper.extraction.teaser_blocks.teaser_groups import Placed, joined, rank
from scraper.extraction.teaser_blocks.teaser_headings import Headings

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction


def decide(context: Context, found: Extraction) -> None:
    """Fill `teasers`, `sightings` and `empty_blocks`."""
    printed: list[Printed] = []
    if context.dump is not None:
        printed, found.empty_blocks = context.dump.teasers, context.dump.empty_blocks
    elif context.outline is not None:
        printed, found.empty_blocks = _read(context, context.outline, found)
    found.teasers, found.sightings = fold_teasers(printed, context.page.site)
    if printed:
        context.ledger.note("teasers", Candidate(None, "dom", "cards", f"{len(printed)} sightings", 0.7), chosen=True)


def _read(context: Context, page: Outline, found: Extraction) -> tuple[list[Printed], list[str]]:
    listing = page_kind.is_listing(context)
    cards = cards_of(context, page, listing=listing)
    if not listing and _holds_body(context, page, cards):
        listing = True
        cards = cards_of(context, page, listing=True)
    headings = Headings(context, page, [card.node for card in cards], listing=listing)
    placed: list[Placed] = []
    for card in cards:
        area = headings.of(card.node)
        item = _printed(context, page, card)
        if item.title is None and item.image_url is None:
            continue
        item.block = headings.text(area) if area is not None else None
        placed.append(Placed(area if area is not None else -1 - page.parents[card.node], card, item))
    placed = teaser_worth.stories(context, page, found, joined(page, placed))
    for one in placed:
        one.item.image_url = one.item.image_url or card_image.behind(context, page, one.card.node)
    rank(placed)
    return [one.item for one in placed], headings.empty()


def _holds_body(context: Context, page: Outline, cards: list[Card]) -> bool:
    """Whether most of what was taken for the body stands in cards, on a page that does not say it is an article: a list by another name."""
    if len(cards) < OFTEN or page_kind.is_stated(context) or page_kind.by_url(context) is not None:
        return False
    held = {block.number for card in cards for block in page.range(card.node)}
    words = sum(block.words for block in context.body_blocks)
    return sum(block.words for block in context.body_blocks if block.number in held) * 2 > words


def _printed(context: Context, page: Outline, card: Card) -> Printed:
    blocks = [block for block in _blocks(page, card.node) if not card_text.is_meta(page, block)]
    title, block, beside = card_text.title(page, card.links, blocks, card.url)
    snippet = card_lead.snippet(page, blocks, block, title, beside)
    picture, said = card_image.of_card(context, page, card.node)
    return Printed(block=None, rank=0, title=title or said, url=card.url, snippet=snippet, image_url=picture)


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
