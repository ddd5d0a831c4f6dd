"""Teasers: the other stories a page points to, block by block, in page order. Furniture is data: nothing is dropped.

A *card* is the largest element that links to one story only. The heading of a card is that of the *heading area* before it: the largest
element around a heading that holds no card itself; its scope is what follows it in its parent, up to the next heading area.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scraper.extraction import card_line, card_text, furniture, hints, outline, page_kind
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

_RANK = re.compile(r"^(\d{1,2})\.?\s+(?=\S)")

_PART = re.compile(
    r"/?(?:page|seite|p)?[/=-]?\d{1,3}/?|[?&][a-z_]{0,12}(?:page|p|seite|pg)=\d{1,3}|/?[?&]?(?:comments?|kommentare)/?", re.IGNORECASE
)
_MIDST = 0.3
_PROSE = 8.0
_WHOLE = 0.9
"""Share that is linked, and rough words, of a line in the midst of which a link is none to a story of a list."""
_SENTENCES = 15.0
_MOST_LEADS = 3
"""Paragraphs of so many rough words that a card may hold."""
_NEAR = 5
"""Elements around a link that may be its card's."""
_OFTEN = 3
"""Times from which a class is that of cards."""
_HEADING_TAGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass(slots=True)
class Card:
    """One story in one place."""

    node: int
    """The card's element."""
    links: list[int]
    """Its links, all to one story."""
    url: str


_NO_TITLE = re.compile(r"[\d\s:./,-]+")
"""A link that is only a date or a time: archives are linked so."""


def decide(context: Context, found: Extraction) -> None:
    """Fill `teasers`, `sightings` and `empty_blocks`."""
    printed: list[Printed] = []
    if context.dump is not None:
        printed, found.empty_blocks = context.dump.teasers, context.dump.empty_blocks
    elif context.outline is not None:
        printed, found.empty_blocks = _read(context, context.outline)
        writers = {key(author.name) for author in found.article.authors}
        printed = [item for item in printed if key(item.title) not in writers and not _NO_TITLE.fullmatch(item.title or "")]
    found.teasers, found.sightings = fold_teasers(printed, context.page.site)
    if printed:
        context.ledger.note("teasers", Candidate(None, "dom", "cards", f"{len(printed)} sightings", 0.7), chosen=True)


def _read(context: Context, page: Outline) -> tuple[list[Printed], list[str]]:
    listing = is_listing(context)
    cards = _cards(context, page, listing=listing)
    if not listing and _holds_body(context, page, cards):
        listing = True
        cards = _cards(context, page, listing=True)
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
    if len(cards) < _OFTEN or page_kind.is_stated(context) or page_kind.by_url(context) is not None:
        return False
    held = {block.number for card in cards for block in page.range(card.node)}
    words = sum(block.words for block in context.body_blocks)
    return sum(block.words for block in context.body_blocks if block.number in held) * 2 > words


def _cards(context: Context, page: Outline, *, listing: bool) -> list[Card]:
    """Return the cards of the page in page order."""
    urls: dict[int, str] = {}
    for link in page.links:
        if page.marks[link] & (outline.IN_HIDDEN | outline.IN_COMMENTS | outline.IN_NAV):
            continue
        url = context.absolute(page.els[link].get("href"))
        if url and is_story(context, url) and not _is_own_part(context, url) and not _is_inline(context, page, link, listing=listing):
            urls[link] = url
    distinct = _distinct_counts(page, urls)
    bodies = _bodies(page, urls)
    cards: dict[int, Card] = {}
    for link, url in urls.items():
        node = _largest(page, link, distinct, bodies)
        cards.setdefault(node, Card(node, [], url)).links.append(link)
    return [card for card in cards.values() if any(len(page.els[link]) or fold(page.els[link].text) for link in card.links)]


def is_story(context: Context, url: str) -> bool:
    """Whether a URL is that of a story, by the profile's word or by its form."""
    profile = context.profile
    if profile is not None:
        return profile.is_article_url(url)
    return shape(url) == "article"


def _is_own_part(context: Context, url: str) -> bool:
    """Whether a URL is that of another part of the page's own article, or of its comments: its own URL, and a little more."""
    own = (context.page.url or "").partition("#")[0].rstrip("/")
    return len(url) > len(own) > 0 and url.startswith(own) and _PART.fullmatch(url[len(own) :]) is not None


def _is_inline(context: Context, page: Outline, link: int, *, listing: bool) -> bool:
    """Whether a link stands in the article's own text; on a list page, in the midst of prose."""
    first, last = context.body_first, context.body_last
    number = page.first_block[link]
    if context.body_nodes and first <= number < last and any(page.within(link, node) for node in context.body_nodes):
        # a link that opens in the middle of a line begins with that line's block, and its own words may stand in the next
        near = page.blocks[number : max(page.last_block[link], number + 1)]
        holder = max((block for block in near if block.link_chars), key=lambda block: block.link_chars, default=None)
        if holder is None:
            return False
        text = fold("".join(page.els[link].itertext()))
        if listing:
            return holder.link_density < _MIDST and holder.words >= _PROSE and not holder.flat.lstrip("·•- ").startswith(text)
        beside = fold(holder.flat.replace(text, " ", 1))
        return holder.link_density < _WHOLE and holder.number in context.body_numbers and not card_line.is_beside(beside)
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


def _bodies(page: Outline, urls: dict[int, str]) -> frozenset[str]:
    """Return the classes of elements around links that hint at a body and are no part of a card: those that do not come again and again."""
    around = {
        ancestor for link in urls for ancestor in itertools.islice(page.ancestors(link), 1, _NEAR) if page.hints[ancestor] & hints.BODY
    }
    classes = Counter(page.classes[node] or "" for node in around)
    return frozenset(name for name, times in classes.items() if times < _OFTEN)


def _largest(page: Outline, link: int, distinct: list[int], bodies: frozenset[str]) -> int:
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
                and not _is_text(page, parent)
                else node
            )
        is_body = page.hints[parent] & hints.BODY != 0 and (page.classes[parent] or "") in bodies
        if page.tags[node] == "li" or is_body or _brings_heading(page, parent, node):
            return node
        node = parent


def _brings_heading(page: Outline, parent: int, node: int) -> bool:
    """Whether the step up would take in what is no card's: a heading before it, which is the block's, or paragraphs of a text."""
    before = page.blocks[page.first_block[parent] : page.first_block[node]]
    behind = page.last_block[parent] - page.last_block[node]
    own = [block for block in before if block.link_density < 0.5]
    return (
        any(
            page.tags[block.node] in _HEADING_TAGS or furniture.is_more(block.flat) or page.hint_of(block.node, 2) & hints.TITLE
            for block in own
        )
        or behind > 12
        or _is_text(page, parent)
    )


def _is_text(page: Outline, node: int) -> bool:
    """Whether an element holds more paragraphs than a card has."""
    return sum(block.words >= _SENTENCES for block in page.range(node)) > _MOST_LEADS


def _printed(context: Context, page: Outline, card: Card) -> Printed:
    blocks = _blocks(page, card.node)
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
