"""Teasers: the other stories a page points to, block by block, in page order. Furniture is data: nothing is dropped.

A *card* is the largest element that links to one story only. The heading of a card is that of the *heading area* before it: the largest
element around a heading that holds no card itself; its scope is what follows it in its parent, up to the next heading area.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scraper.extraction import furniture, hints, outline, timestamps
from scraper.extraction.evidence import Candidate
from scraper.extraction.folding import fold, key
from scraper.extraction.images import source_of
from scraper.extraction.teaser_fold import Printed, fold_teasers
from scraper.extraction.teaser_headings import Headings, is_listing
from scraper.extraction.url_shape import shape

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction

_CATEGORY_TAGS = frozenset({"em", "i"})
_SNIPPET = hints.DEK
_MARKER = re.compile(r"^(?:NEW|new|N|[•·▶■])\s+(?=\S)")
_RANK = re.compile(r"^(\d{1,2})\.?\s+(?=\S)")
_META_LINE = re.compile(
    r"(?:[가-힣]{2,4}\s?기자(?:\s.*)?|.{0,30}\d{1,3}\s?(?:분|시간|일)\s?전.*|\d[\d,.]*\s?(?:회|개|명)?|댓글.*|by\s.{2,40})"
)
_HEADING_TAGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass(slots=True)
class Card:
    """One story in one place."""

    node: int
    """The card's element."""
    links: list[int]
    """Its links, all to one story."""
    url: str


def decide(context: Context, found: Extraction) -> None:
    """Fill `teasers`, `sightings` and `empty_blocks`."""
    printed: list[Printed] = []
    if context.dump is not None:
        printed, found.empty_blocks = context.dump.teasers, context.dump.empty_blocks
    elif context.outline is not None:
        printed, found.empty_blocks = _read(context, context.outline)
    found.teasers, found.sightings = fold_teasers(printed, context.page.site)
    if printed:
        context.ledger.note("teasers", Candidate(None, "dom", "cards", f"{len(printed)} sightings", 0.7), chosen=True)


def _read(context: Context, page: Outline) -> tuple[list[Printed], list[str]]:
    cards = _cards(context, page)
    headings = Headings(context, page, [card.node for card in cards])
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


def _cards(context: Context, page: Outline) -> list[Card]:
    """Return the cards of the page in page order."""
    urls: dict[int, str] = {}
    listing = is_listing(context)
    for link in page.links:
        if page.marks[link] & (outline.IN_HIDDEN | outline.IN_COMMENTS | outline.IN_NAV):
            continue
        url = context.absolute(page.els[link].get("href"))
        if url and (listing or not _is_inline(context, page, link)) and is_story(context, url):
            urls[link] = url
    distinct = _distinct_counts(page, urls)
    cards: dict[int, Card] = {}
    for link, url in urls.items():
        node = _largest(page, link, distinct)
        cards.setdefault(node, Card(node, [], url)).links.append(link)
    return [card for card in cards.values() if any(len(page.els[link]) or fold(page.els[link].text) for link in card.links)]


def is_story(context: Context, url: str) -> bool:
    """Whether a URL is that of a story, by the profile's word or by its form."""
    profile = context.profile
    if profile is not None:
        return profile.is_article_url(url)
    return shape(url) == "article"


def _is_inline(context: Context, page: Outline, link: int) -> bool:
    """Whether a link stands in the article's own text."""
    first, last = context.body_first, context.body_last
    number = page.first_block[link]
    if context.body_nodes and first <= number < last and any(page.within(link, node) for node in context.body_nodes):
        holder = next((block for block in page.blocks[number : number + 1] if page.within(link, block.node)), None)
        if holder is not None and holder.link_density < 0.9 and holder.number in context.body_numbers:
            return True
    return False


def _distinct_counts(page: Outline, urls: dict[int, str]) -> list[int]:
    """Return for every element whether it holds links to no (0), one (1) or several (2) stories."""
    one: list[str | None] = [None] * len(page.els)
    count = [0] * len(page.els)
    for link, url in urls.items():
        one[link], count[link] = url, 1
    for node in range(len(page.els) - 1, 0, -1):
        parent = page.parents[node]
        if not count[node]:
            continue
        if not count[parent]:
            one[parent], count[parent] = one[node], count[node]
        elif count[node] == 2 or one[parent] != one[node]:
            count[parent] = 2
    return count


def _largest(page: Outline, link: int, distinct: list[int]) -> int:
    """Return the largest element around a link that points to this story only, never across a list item, a heading or a landmark."""
    node = link
    while True:
        parent = page.parents[node]
        if (
            parent < 0
            or distinct[parent] > 1
            or (
                page.tags[parent] in ("body", "html", "ul", "ol", "section", "main", "article", "nav", "aside", "tbody", "table")
                and page.tags[node] != "ul"
            )
        ):
            return (
                parent
                if parent >= 0
                and page.tags[parent] == "article"
                and distinct[parent] == 1
                and page.first_block[parent] >= page.first_block[node] - 2
                else node
            )
        if page.tags[node] == "li" or page.hints[parent] & hints.BODY or _brings_heading(page, parent, node):
            return node
        node = parent


def _brings_heading(page: Outline, parent: int, node: int) -> bool:
    """Whether the step up would take in a heading that stands before the card: that is the block's heading, or another field."""
    before = page.blocks[page.first_block[parent] : page.first_block[node]]
    behind = page.last_block[parent] - page.last_block[node]
    own = [block for block in before if block.link_density < 0.5]
    return (
        any(
            page.tags[block.node] in _HEADING_TAGS or furniture.is_more(block.flat) or page.hint_of(block.node, 2) & hints.TITLE
            for block in own
        )
        or behind > 12
    )


def _printed(context: Context, page: Outline, card: Card) -> Printed:
    blocks = (
        page.range(card.node)
        or [block for block in page.blocks if block.node <= card.node < page.ends[block.node] and block.first <= card.node][:0]
    )
    title, title_block = _title(page, card, blocks)
    snippet = _snippet(page, blocks, title_block, title)
    image = next((image for image in page.images if page.within(image, card.node)), None)
    picture = context.absolute(source_of(page, image)) if image is not None else None
    return Printed(block=None, rank=0, title=title, url=card.url, snippet=snippet, image_url=picture)


def _title(page: Outline, card: Card, blocks: list[TextBlock]) -> tuple[str | None, TextBlock | None]:
    usable = [block for block in blocks if not _is_meta(page, block)]
    linked = [block for block in usable if block.link_chars]
    for group in (linked, usable):
        ranked = sorted(group, key=lambda block: (_title_rank(page, block), block.number))
        if ranked:
            text = _without_category(page, ranked[0])
            if text and not furniture.is_more(text):
                return text, ranked[0]
    for link in card.links:
        text = fold(page.els[link].get("title")) or fold("".join(page.els[link].itertext()))
        if text and not furniture.is_more(text):
            return text, None
    image = next((image for image in page.images if page.within(image, card.node)), None)
    alt = fold(page.els[image].get("alt")) if image is not None else ""
    return (alt if len(alt) > 8 else None), None


def _title_rank(page: Outline, block: TextBlock) -> int:
    tag = page.tags[block.node]
    if tag in _HEADING_TAGS:
        return 0 if tag != "h3" or not any(page.tags[other.node] == "h2" for other in page.range(page.parents[block.node])) else 2
    names = page.hint_of(block.node, 1) | page.hints[block.first]
    if names & hints.TITLE or page.tags[block.first] in ("strong", "b"):
        return 1
    if names & (hints.DEK | hints.DATE | hints.BYLINE) or tag == "p":
        return 4
    return 3


def _is_meta(page: Outline, block: TextBlock) -> bool:
    """Whether a block of a card is a number, a date, a reporter or a button rather than title or lead."""
    text = block.flat
    if (
        furniture.is_more(text)
        or _META_LINE.fullmatch(text)
        or (len(text) < 40 and timestamps.find(text) and page.tags[block.node] not in _HEADING_TAGS)
    ):
        return True
    names = page.els[block.node].get("class") or ""
    return (
        len(text) <= 3
        or (
            page.tags[block.first] in _CATEGORY_TAGS
            and page.tags[block.node] not in _HEADING_TAGS
            and len(text) <= 12
            and page.ends[block.first] >= page.ends[block.node] - 1
            and not page.hints[block.node] & hints.TITLE
        )
        or ("num" in names and len(text) < 6)
    )


def _without_category(page: Outline, block: TextBlock) -> str:
    """Return a title without the `<em>` or `<i>` category glued in front of it, or a mark in front."""
    text = block.flat
    for node in range(block.node + 1, min(page.ends[block.node], block.node + 6)):
        if page.tags[node] in _CATEGORY_TAGS or (page.tags[node] == "span" and "cat" in (page.els[node].get("class") or "")):
            label = fold("".join(page.els[node].itertext()))
            if label and len(label) <= 20 and text.startswith(label) and len(text) > len(label) + 3:
                return text[len(label) :].strip()
    return _MARKER.sub("", text)


def _snippet(page: Outline, blocks: list[TextBlock], title_block: TextBlock | None, title: str | None) -> str | None:
    own = key(title)
    rest = [
        block
        for block in blocks
        if block is not title_block
        and not _is_meta(page, block)
        and key(block.text) != own
        and page.tags[block.node] not in ("h1", "h2", "h3", "h4")
    ]
    best = max(rest, key=lambda block: len(block.text), default=None)
    if best is None or (len(best.text) < 15 and page.tags[best.node] != "p"):
        return None
    return best.flat
