"""Boxes within a text that hold none of it: around a form, around a heading such as *Related articles*, and what is left of an appeal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction import container
from scraper.extraction.folding import STOPS
from scraper.extraction.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline, TextBlock


def prose(page: Outline, blocks: list[TextBlock]) -> float:
    """Return how much of some blocks reads like text, links left out."""
    return sum(max(container.score(page, block), 0.0) for block in blocks if block.link_density < 0.4)


def up_to(page: Outline, node: int, containers: list[int]) -> Iterator[int]:
    """Yield an element and what it stands in, up to the containers."""
    for ancestor in page.ancestors(node):
        if ancestor in containers:
            return
        yield ancestor


def around(context: Context, page: Outline, heading: TextBlock) -> list[TextBlock]:
    """Return the blocks of the largest element around a heading that holds hardly any prose."""
    box = heading.node
    for ancestor in up_to(page, heading.node, context.body_nodes):
        if prose(page, page.range(ancestor)) > 40.0:
            break
        box = ancestor
    return page.range(box)


def around_forms(context: Context, page: Outline) -> Iterator[TextBlock]:
    """Yield what stands with a form within the text in a box that holds hardly any prose: the appeal to fill it in."""
    forms = [form for top in context.body_nodes for form in _forms(page.tags, top, page.ends[top]) if _asks_address(page, form)]
    most = min(_FORM_PROSE, _FORM_SHARE * prose(page, context.body_blocks)) if forms else 0.0
    for form in forms:
        box: list[TextBlock] = []
        for ancestor in up_to(page, form, context.body_nodes):
            held = page.range(ancestor)
            if len(held) > _FORM_BLOCKS or prose(page, held) > most or page.within(context.title_node, ancestor):
                break
            box = held
        yield from box


_FORM_PROSE, _FORM_SHARE, _FORM_BLOCKS = 25.0, 0.2, 16
"""Rough words of prose, their share of the text's, and blocks in a box around a form, at most."""


def _asks_address(page: Outline, form: int) -> bool:
    """Whether a form asks for an e-mail address, as those of newsletters, comments and inquiries do."""
    fields = (page.els[node] for node in range(form, page.ends[form]) if page.tags[node] == "input")
    return any(field.get("type") == "email" or "mail" in (field.get("name") or "").lower() for field in fields)


def _forms(tags: list[str], first: int, end: int) -> Iterator[int]:
    """Yield the forms behind an element up to an end; most texts hold none, and a list is searched faster than it is walked."""
    while True:
        try:
            first = tags.index("form", first + 1, end)
        except ValueError:
            return
        yield first


def left_over(context: Context, page: Outline, kept: list[TextBlock], verdicts: dict[int, str]) -> Iterator[TextBlock]:
    """Yield the short lines of which the rules took all that stands with them in a box: the heading of a form, of an appeal, of a link."""
    for block in kept:
        if block.words > _BOX_LINE or block.text.endswith(_SENTENCE_ENDS) or block.text[0].isdigit():
            continue
        box = page.parents[block.node]
        if box in context.body_nodes or box < 0 or page.tags[block.node] in ("li", "td", "th"):
            continue
        others = [verdicts.get(other.number, "dropped") for other in page.range(box) if other is not block]
        if others and all(verdict in _BOXED for verdict in others) and not _BOXED.isdisjoint(others):
            yield block


_BOX_LINE = 10.0
_SENTENCE_ENDS = tuple(stop for stop in STOPS if stop not in "!?")
_BOXED = frozenset(words("pointer appeal linked furniture box dropped"))
"""Verdicts on what a box holds that is none of the text."""
