"""Boxes alike beside each other, of which a class of its own sets one off: of three offers the most popular."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from scraper.extraction.layout import hints

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock

_MARKED, _OTHERS, _MOST, _LEVELS = 2, 2, 12, 3
"""Classes of a box set off, others beside it, at least; boxes in a row, and elements around a line of which one is such a box, at most."""


def beside(page: Outline, node: int) -> list[int]:
    """Return the boxes beside one that a class of its own sets off: they bear its other classes, and their lines are of its tags."""
    names = set((page.classes[node] or "").split())
    if len(names) < _MARKED or page.tags[node] not in ("div", "li", "article", "section"):
        return []
    row = list(islice(page.children(page.parents[node]), _MOST + 1))
    alike = [
        other
        for other in row
        if other != node and page.tags[other] == page.tags[node] and names > set((page.classes[other] or "").split()) != set()
    ]
    own = {page.tags[block.node] for block in page.range(node)}
    fits = (
        len(alike) >= _OTHERS
        and len(row) <= _MOST
        and all({page.tags[block.node] for block in page.range(other)} <= own for other in alike)
    )
    return alike if fits else []


def is_badge(page: Outline, block: TextBlock) -> bool:
    """Whether a line opens such a box: *Most popular*, over one of three offers."""
    return any(page.first_block[node] == block.number and beside(page, node) for node in (block.node, page.parents[block.node]))


def of_chosen_row(page: Outline, block: TextBlock, chosen: set[int]) -> bool:
    """Whether a line stands in such a box that is called *popular* or the like, and most lines of each of those beside it are chosen."""
    for _, node in zip(range(_LEVELS), page.ancestors(block.node), strict=False):
        if page.hints[node] & hints.RELATED and (others := beside(page, node)):
            return all(_most_chosen(page.range(other), chosen) for other in others)
    return False


def _most_chosen(lines: list[TextBlock], chosen: set[int]) -> bool:
    return 2 * sum(line.number in chosen for line in lines) > len(lines)
