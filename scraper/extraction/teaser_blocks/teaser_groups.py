"""Cards in their blocks: what two neighbours print of one story is one teaser, and ranks count within a block."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scraper.extraction.wording.folding import STOPS, key

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline
    from scraper.extraction.teaser_blocks.cards import Card
    from scraper.extraction.teaser_blocks.teaser_fold import Printed

_RANK = re.compile(r"^(\d{1,2})\.?\s+(?=\S)")
_SHORT = 24
"""Letters of an overline, a section or a button printed beside a title, at most."""


@dataclass(slots=True)
class Placed:
    """A card with what it prints, in its block."""

    group: int
    """The heading area it stands under, else what holds it (negative)."""
    card: Card
    item: Printed


def joined(page: Outline, placed: list[Placed]) -> list[Placed]:
    """Return cards with neighbours of one story in one block made one: a picture, a title and a lead linked each by itself."""
    kept: list[Placed] = []
    for one in placed:
        last = kept[-1] if kept else None
        if last is not None and last.group == one.group and last.item.url == one.item.url and not _are_parts(page, last, one):
            _join(last.item, one.item)
        else:
            kept.append(one)
    return kept


def _are_parts(page: Outline, one: Placed, other: Placed) -> bool:
    """Whether two titles link to parts of one page by their anchors, such as the entries of a day in a diary."""
    if not (one.item.title and other.item.title):
        return False
    hrefs = (page.els[placed.card.links[0]].get("href") or "" for placed in (one, other))
    anchors = [href.partition("#")[2] for href in hrefs]
    return all(anchors) and anchors[0] != anchors[1]


def _join(item: Printed, other: Printed) -> None:
    """Add to a teaser what its neighbour prints of the same story."""
    titles = [title for title in (item.title, other.title) if title]
    if len(titles) > 1:
        titles.sort(key=_is_beside)
    item.title = titles[0] if titles else None
    rest = [text for text in (item.snippet, other.snippet, *titles[1:]) if text and text.endswith(STOPS) and key(text) != key(item.title)]
    item.snippet = item.snippet or other.snippet or next(iter(rest), None)
    item.image_url = item.image_url or other.image_url


def _is_beside(title: str) -> bool:
    """Whether a linked text is none of two that is the title: a label or a button, or a lead."""
    return len(title) <= _SHORT


def rank(placed: list[Placed]) -> None:
    """Count the cards of each block, and take printed ranks off their titles."""
    groups: dict[int, list[Printed]] = {}
    for one in placed:
        items = groups.setdefault(one.group, [])
        items.append(one.item)
        one.item.rank = len(items)
    for items in groups.values():
        _without_ranks(items)


def _without_ranks(items: list[Printed]) -> None:
    """Take the printed rank off the titles of a ranking: only where every one begins with its own, for titles may begin with a number."""
    if len(items) > 1 and all((mark := _RANK.match(item.title or "")) is not None and int(mark[1]) == item.rank for item in items):
        for item in items:
            item.title = _RANK.sub("", item.title or "")
