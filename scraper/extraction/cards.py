"""The cards of a page: the largest elements that link to one story only, and which links are to stories at all."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from scraper.extraction import boilerplate, card_line, empty_lists, furniture, hints, outline, story_counts
from scraper.extraction.folding import fold
from scraper.extraction.links import LONGEST, common
from scraper.extraction.networks import is_network
from scraper.extraction.teaser_heading_looks import heading_before, names_neighbour, points
from scraper.extraction.url_shape import shape
from scraper.extraction.vocabulary import words

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline, TextBlock
    from scraper.profile import SiteProfile

_PART = re.compile(
    r"/?(?:page|seite|p)?[/=-]?\d{1,3}/?|[?&][a-z_]{0,12}(?:page|p|seite|pg)=\d{1,3}|/?[?&]?(?:comments?|kommentare)/?|"
    r"/(?:images?|photos?|pictures?|gallery)(?:/\d{1,4})?/?",
    re.IGNORECASE,
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
OFTEN = 3
"""Times from which a class is that of cards."""


@dataclass(slots=True)
class Card:
    """One story in one place."""

    node: int
    """The card's element."""
    links: list[int]
    """Its links, all to one story."""
    url: str


def cards_of(context: Context, page: Outline, *, listing: bool) -> list[Card]:
    """Return the cards of the page in page order."""
    urls: dict[int, str] = {}
    own = (context.page.url or "").partition("#")[0].rstrip("/")
    els, marks, hrefs, origin, profile = page.els, page.marks, page.hrefs, context.origin, context.profile
    numbered = _numbered(own) if profile is None else None
    on_network = profile is None and is_network(context.page.url or "")
    for link in page.links:
        if marks[link] & _APART or (href := hrefs.get(els[link])) is None:
            continue
        url = _story_of(context, href, origin, on_network, numbered)
        if url and not _is_own_part(own, url) and not _is_inline(context, page, link, listing=listing):
            urls[link] = url
    title = context.title_node
    for link in outline.between(page.links, title, page.ends[title]) if title >= 0 else ():
        if urls.get(link, "").rstrip("/") == own:
            urls.pop(link, None)  # the title is a link to the page itself
    distinct = story_counts.counted(page, urls)
    for ancestor in page.ancestors(page.parents[title]) if title >= 0 and not listing else ():
        distinct[ancestor] = 2  # what holds the article's own headline is no card
    bodies: frozenset[str] = frozenset() if listing else _bodies(page, urls)  # a list has none
    korean = (context.language or "").startswith("ko") and context.title_node >= 0
    for block in context.body_blocks if korean and not listing else ():  # elsewhere leads of cards may be taken for a text
        if block.number in context.body_numbers:
            distinct[page.parents[block.node]] = 2  # what holds the article's own text is no card
    cards: dict[int, Card] = {}
    for link, url in urls.items():
        node = _largest(page, link, distinct, bodies)
        cards.setdefault(node, Card(node, [], url)).links.append(link)
    return [card for card in cards.values() if _shows(page, card)]


def _shows(page: Outline, card: Card) -> bool:
    """Whether one of a card's links holds anything to see, or lies over the card and says its title to those who do not see it."""
    for link in card.links:
        element = page.els[link]
        if len(element) or fold(element.text):
            return True
        said = fold(element.get("aria-label"))
        if said and any(block.flat == said for block in page.range(card.node)):
            return True
    return False


def _story_of(context: Context, href: str, origin: str | None, on_network: bool, numbered: re.Pattern[str] | None) -> str:
    """Return the URL of the story a reference means, empty where it means none."""
    profile = context.profile
    url = _common_story(href, origin, profile, on_network) if len(href) <= LONGEST else None
    if url is None:  # of another form
        url = context.absolute(href)
        url = url if url is not None and _is_story(url, profile, on_network) else ""
    if not url and numbered is not None:
        other = context.absolute(href)
        return other if other is not None and numbered.fullmatch(other) is not None else ""
    return url


def _numbered(own: str) -> re.Pattern[str] | None:
    """Return the form of the addresses that have another number of some digits where the page's own ends in one, `/news/8812/`."""
    found = _NUMBER_AT_END.fullmatch(own)
    return re.compile(rf"{re.escape(found[1])}\d{{{len(found[2]) - 1},{len(found[2])}}}/?(?:#.*)?") if found is not None else None


_NUMBER_AT_END = re.compile(r"(https?://[^?#]+/)(\d{4})")
"""An address that ends in a number too short to tell a story's by itself."""


_APART = outline.IN_HIDDEN | outline.IN_COMMENTS | outline.IN_NAV
"""Where links are to no story of a list."""


@lru_cache(maxsize=4096)
def _common_story(href: str, origin: str | None, profile: SiteProfile | None, on_network: bool) -> str | None:
    """Return the URL of the story that a reference of a common form means, empty where it means none; None of another form.

    A bare anchor means none where the page's own URL is known.

    Most links of a page stand on every page of its site.
    """
    url = common(href, origin)
    if url is None:
        return "" if origin and href[0] == "#" else None
    return url if _is_story(url, profile, on_network) else ""


def _is_story(url: str, profile: SiteProfile | None, on_network: bool) -> bool:
    """Whether a URL is that of a story, by the profile's word or by its form; `on_network` says that the page is a network's own."""
    if profile is not None:
        return profile.is_article_url(url)
    return shape(url) == "article" and (on_network or not is_network(url))


def _is_own_part(own: str, url: str) -> bool:
    """Whether a URL is that of another part of the page's own article, of its pictures or its comments: its own URL, and a little more."""
    return len(url) > len(own) > 0 and url.startswith(own) and _PART.fullmatch(url[len(own) :]) is not None


def _is_inline(context: Context, page: Outline, link: int, *, listing: bool) -> bool:
    """Whether a link stands in the article's own text; on a list page, in the midst of prose."""
    first, last = context.body_first, context.body_last
    number = page.first_block[link]
    if context.body_nodes and first <= number < last and any(page.within(link, node) for node in context.body_nodes):
        text = fold(page.raw_text(link))
        holder = _line_of(page, link, text)
        if holder is None:
            return False
        if listing:
            return holder.link_density < _MIDST and holder.words >= _PROSE and not holder.flat.lstrip("·•- ").startswith(text)
        line = next((line for line in holder.text.split("\n") if text in line), holder.flat) if "\n" in holder.text else holder.flat
        beside = fold(line.replace(text, " ", 1)).strip(_BULLETS)
        if (
            furniture.heads_block(beside)
            or boilerplate.closes(beside)
            or _LABEL.fullmatch(beside)
            or points(beside.rstrip(" |"))
            or heading_before(page, link, page.parents[link]) is not None
        ):
            return False
        return beside != "" and holder.link_density < _WHOLE and holder.number in context.body_numbers and not card_line.is_beside(beside)
    return number < len(page.blocks) and page.blocks[number].words >= _SENTENCES and _is_in_prose(page, link, page.blocks[number])


def _is_in_prose(page: Outline, link: int, holder: TextBlock) -> bool:
    """Whether a link is a few words in the midst of a paragraph, wherever that stands."""
    if holder.link_density >= _MIDST:
        return False
    text = fold(page.raw_text(link))
    line = holder.flat.rstrip(_END_MARKS)
    return 0 < len(text) * _FEW < len(line) and text in line and not line.startswith(text) and not line.endswith(text.rstrip(_END_MARKS))


_LABEL = re.compile(r"[\[<(【〈][^\])>】〉]{0,12}[가-힣][^\])>】〉]{0,12}[\])>】〉]")
"""What a Korean list prints before a title: its topic in brackets."""
_END_MARKS = " .!?)]»”\"'"
_FEW = 4
"""Times the letters of a link that a paragraph has in which it is a few words."""


def _line_of(page: Outline, link: int, text: str) -> TextBlock | None:
    """Return the line that a link is read in.

    One that opens in the middle of a line begins with that line's block, and one in a text parted by breaks with that text's first.
    """
    number = page.first_block[link]
    near = [block for block in page.blocks[number : max(page.last_block[link], number + 1)] if block.link_chars]
    if near or number >= len(page.blocks):
        return max(near, key=lambda block: block.link_chars, default=None)
    node = page.blocks[number].node
    lines = itertools.takewhile(lambda block: block.node == node, itertools.islice(page.blocks, number, None))
    return next((block for block in lines if block.link_chars and text in block.flat), None)


_BODY = hints.BODY
_BULLETS = " -·•▶▷☞■>»›→"


def _bodies(page: Outline, urls: dict[int, str]) -> frozenset[str]:
    """Return the classes of elements around links that hint at a body and are no part of a card: those that do not come again and again."""
    around: set[int] = set()
    parents, named = page.parents, page.hints
    for holder in {parents[link] for link in urls}:
        node, level = holder, 1
        while node >= 0 and level < _NEAR:
            if named[node] & _BODY:
                around.add(node)
            node, level = parents[node], level + 1
    classes = Counter(page.classes[node] or "" for node in around)
    return frozenset(name for name, times in classes.items() if times < OFTEN)


def _largest(page: Outline, link: int, distinct: list[int], bodies: frozenset[str]) -> int:
    """Return the largest element around a link that points to this story only, never across a list item, a heading or a landmark."""
    tags, parents = page.tags, page.parents
    node = link
    while True:
        parent = parents[node]
        if parent < 0 or distinct[parent] > 1 or (tags[parent] in _LANDMARKS and tags[node] != "ul"):
            return (
                parent
                if parent >= 0
                and tags[parent] == "article"
                and distinct[parent] == 1
                and page.first_block[parent] >= page.first_block[node] - 2
                and not _is_text(page, parent)
                else node
            )
        if (
            tags[node] == "li"
            or (page.hints[parent] & _BODY and (page.classes[parent] or "") in bodies)
            or _brings_heading(page, parent, node)
        ):
            return node
        node = parent


_LANDMARKS = words("body html ul ol section main article nav aside tbody table")
"""Tags of what is larger than a card."""


def _brings_heading(page: Outline, parent: int, node: int) -> bool:
    """Whether the step up would take in what is no card's: a heading before it, which is the block's, one of an empty list, or a text."""
    if page.last_block[parent] - page.last_block[node] > _MOST_BEHIND:
        return True
    for block in page.blocks[page.first_block[parent] : page.first_block[node]]:
        if block.link_density < 0.5 and (
            page.tags[block.node] in outline.HEADING_LEVELS
            or furniture.is_more(block.flat)
            or page.hint_of(block.node, 2) & hints.TITLE
            or names_neighbour(block.flat)
            or (len(block.text) <= _LONGEST_NAMED and boilerplate.closes(block.flat))
            or points(block.flat)
        ):
            return True
    behind = page.blocks[page.last_block[node] : page.last_block[parent]] if page.last_block[node] > page.first_block[node] else []
    if any(page.tags[block.node] in outline.HEADING_LEVELS and empty_lists.is_headed(page, block) for block in behind):
        return True
    return heading_before(page, node, parent) is not None or _is_text(page, parent)


_LONGEST_NAMED = 30
"""Letters of a plain line that heads other stories, at most."""
_MOST_BEHIND = 12
"""Blocks behind a part of a card, at most."""


def _is_text(page: Outline, node: int) -> bool:
    """Whether an element holds more paragraphs than a card has."""
    blocks = page.range(node)
    return len(blocks) > _MOST_LEADS and sum(block.words >= _SENTENCES for block in blocks) > _MOST_LEADS
