"""How many stories the elements of a page link to.

One that holds a story twice, each time with its title, holds two cards of two blocks: a page may have hardly another story to show.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from scraper.extraction.layout.outline import HEADING_LEVELS
from scraper.extraction.teaser_blocks.teaser_heading_looks import is_called_heading
from scraper.extraction.wording.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.layout.outline import Outline

_TITLE = 12
"""Letters of a title that tell a story, at least."""


def counted(page: Outline, urls: dict[int, str]) -> list[int]:
    """Return for every element whether it holds links to no (0), one (1) or several (2) stories, or to one in two blocks."""
    parents = page.parents
    one: dict[int, str] = {}
    count = [0] * len(parents)
    for link, url in urls.items():
        node = link
        while node >= 0 and count[node] < 2 and one.get(node) != url:  # else all around knows of the story, or of several
            count[node] += 1
            one[node] = url
            node = parents[node]
    for holder in list(_twice_holders(page, urls, count)):
        for ancestor in page.ancestors(holder):
            count[ancestor] = 2
    return count


def _twice_holders(page: Outline, urls: dict[int, str], distinct: list[int]) -> Iterator[int]:
    """Yield the elements of one story that hold it in two blocks: two links that print one title, a rule or a heading between them."""
    by_story: dict[str, list[int]] = {}
    for link, url in urls.items():
        by_story.setdefault(url, []).append(link)
    for links in by_story.values():
        for link, other in itertools.combinations(links[:_MOST], 2):
            around = page.shared(link, other)
            if distinct[around] == 1 and _are_parted(page, link, other, urls) and _print_one(page, link, other):
                yield around


_MOST = 8
"""Links to one story that are looked at: more stand on no page that shows hardly another."""


def _print_one(page: Outline, link: int, other: int) -> bool:
    """Whether two links print one title, the one perhaps with more around it."""
    one, two = (_title(page, node) for node in (link, other))
    return min(len(one), len(two)) >= _TITLE and (one in two or two in one)


def _title(page: Outline, link: int) -> str:
    """Return the heading within a link, else its first line."""
    blocks = [block for block in page.range(link) if page.within(block.node, link)]
    heading = next((block for block in blocks if page.tags[block.node] in HEADING_LEVELS), next(iter(blocks), None))
    return heading.flat if heading is not None else fold(page.raw_text(link))


def _are_parted(page: Outline, link: int, other: int, urls: dict[int, str]) -> bool:
    """Whether a rule, or a heading that links to no story, stands between two links."""
    end = page.ends[link]
    if "hr" in page.tags[end:other]:
        return True
    lines = page.blocks[page.last_block[link] : page.first_block[other]]
    between = (block for block in lines if end <= block.node and page.ends[block.node] <= other)
    return any(
        (page.tags[block.node] in HEADING_LEVELS or is_called_heading(page, block))
        and urls.keys().isdisjoint(range(block.node, page.ends[block.node]))
        for block in between
    )
