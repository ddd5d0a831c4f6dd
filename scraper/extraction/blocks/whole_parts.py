"""Parts of a body that are text as a whole, be it at its end where the classifier doubts short lines: listings, notes, recipes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.blocks import rows_alike
from scraper.extraction.layout.outline import HEADING_LEVELS
from scraper.extraction.wording.folding import STOPS

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock

_LEVELS = 5
"""Elements around a note or a line of a recipe in which one is named for it."""
_NOTES = re.compile(r"(?:^|[\s_-])(?:foot|end)notes?(?=$|[\s_-])|doc-(?:foot|end)notes?|(?:^|\s)ps surlignable(?=$|\s)", re.IGNORECASE)
_RECIPE = re.compile(r"(?:^|[\s_-])recipes?(?=$|[\s_-])|(?:^|\s)mv-create-card(?=$|\s)", re.IGNORECASE)
_LEAST_ITEMS = 4
"""Items of lists in a recipe: what it takes and what is done with it."""


def with_parts(page: Outline, ruled: list[TextBlock], learned: list[TextBlock]) -> list[TextBlock]:
    """Return the choice with listings and notes behind its first block, and what is said in recipes of which it holds the lists."""
    chosen = {block.number for block in learned}
    left = [block for block in ruled if block.number not in chosen and learned and block.number > learned[0].number]
    if not left:
        return learned
    cards = _cards(page, learned)
    missing = [
        block
        for block in left
        if page.tags[block.node] == "pre"
        or is_note(page, block)
        or _is_of_card(page, block, cards)
        or rows_alike.of_chosen_row(page, block, chosen)
    ]
    return sorted([*learned, *missing], key=lambda block: block.number) if missing else learned


def is_note(page: Outline, block: TextBlock) -> bool:
    """Whether a block that holds words stands in an element that is named for notes."""
    around = zip(range(_LEVELS), page.ancestors(block.node), strict=False)
    return any(map(str.isalpha, block.text)) and any(names_notes(page, node) for _, node in around)


def names_notes(page: Outline, node: int) -> bool:
    """Whether class, id or role call an element a note, or notes."""
    element = page.els[node]
    return any((name := element.get(kind)) is not None and _NOTES.search(name) for kind in ("class", "id", "role"))


def _cards(page: Outline, learned: list[TextBlock]) -> set[int]:
    """Return the elements named for a recipe that hold items of lists."""
    cards: dict[int, int] = {}
    for block in learned:
        if page.tags[block.node] == "li":
            named = [
                node
                for _, node in zip(range(_LEVELS), page.ancestors(page.parents[block.node]), strict=False)
                if (names := page.classes[node]) and "re" in names and _RECIPE.search(names)
            ]
            if named:
                cards[named[-1]] = cards.get(named[-1], 0) + 1
    return {node for node, items in cards.items() if items >= _LEAST_ITEMS}


def _is_of_card(page: Outline, block: TextBlock, cards: set[int]) -> bool:
    if not cards or not (block.text.endswith(STOPS) or page.tags[block.node] in HEADING_LEVELS):
        return False
    return any(page.within(block.node, card) for card in cards)
