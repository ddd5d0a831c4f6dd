"""Boxes of nothing but links amid a text, known by where they stand and not by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.blocks.boxes import up_to
from scraper.extraction.wording.folding import STOPS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock


def amid(context: Context, page: Outline, kept: list[TextBlock], verdicts: dict[int, str]) -> Iterator[TextBlock]:
    """Yield the links that fill an element beside the text's paragraphs: other stories, which the text's own links do not part from it."""
    beside = {page.parents[block.node] for block in kept}
    linked = {block.number for block in context.body_blocks if verdicts.get(block.number) == "linked" and not block.text.endswith(STOPS)}
    filled: dict[int, bool] = {}  # each element is asked once, however many links it holds
    for block in context.body_blocks:
        if block.number not in linked:
            continue
        box = block.node
        for ancestor in up_to(page, block.node, context.body_nodes):
            if ancestor not in filled:
                filled[ancestor] = linked.issuperset(range(page.first_block[ancestor], page.last_block[ancestor]))
            if not filled[ancestor]:
                break
            box = ancestor
        if box != block.node and page.tags[box] in _BOXES and page.parents[box] in beside:
            yield block


_BOXES = ("div", "section", "aside")
