"""Boxes within a text that hold none of it: around a form, around a heading such as *Related articles*, and what is left of an appeal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout import outline, prose_scores
from scraper.extraction.wording.folding import STOPS
from scraper.extraction.wording.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock


def prose(page: Outline, blocks: list[TextBlock], *, heed_hints: bool = True) -> float:
    """Return how much of some blocks reads like text, links left out."""
    return sum(max(prose_scores.score(page, block, heed_hints=heed_hints), 0.0) for block in blocks if block.link_density < 0.4)


def up_to(page: Outline, node: int, containers: list[int]) -> Iterator[int]:
    """Yield an element and what it stands in, up to the containers."""
    for ancestor in page.ancestors(node):
        if ancestor in containers:
            return
        yield ancestor


def around(context: Context, page: Outline, heading: TextBlock, kept: list[TextBlock]) -> list[TextBlock]:
    """Return the blocks of the largest element around a heading that holds hardly any prose, and no sentence of the text before it.

    Args:
        context: the page.
        page: its outline.
        heading: the heading, or the appeal.
        kept: the text before it; of an appeal none, for the lines of its box are taken for text until it is met.
    """
    if heading.node in context.body_nodes and (held := _under(page, heading)):
        return held
    box = heading.node
    sentence = next((block.number for block in reversed(kept) if block.text.endswith(STOPS)), -1)
    if page.first_block[box] <= sentence:  # a line of the element that the sentence is one of
        return [heading]
    for ancestor in up_to(page, heading.node, context.body_nodes):
        held = page.range(ancestor)
        if page.first_block[ancestor] <= sentence or prose(page, held, heed_hints=False) > _BOX_PROSE:
            break
        box = ancestor
    return page.range(box)


def _under(page: Outline, heading: TextBlock) -> list[TextBlock]:
    """Return a heading that is a line of the container's own, and the story that stands under it in an element of its own, if any.

    Such a heading stands in a link, or in a tag of a system's own, that holds that element as well.
    """
    behind = page.blocks[heading.number + 1 : heading.number + 2]
    part = next((node for other in behind for node in page.ancestors(other.node) if page.parents[node] == heading.node), -1)
    held = page.range(part) if part > heading.node else []
    linked = any(other.link_density > _LINKED for other in held[:_FIRST]) and prose(page, held, heed_hints=False) <= _BOX_PROSE
    return [heading, *(other for other in held if other.number > heading.number)] if linked else []


_LINKED, _FIRST = 0.8, 2
"""Share of a line that is the link to such a story, at least, and the lines under the heading of which it is one."""
_BOX_PROSE = 40.0
"""Rough words of prose that a box of other stories or an appeal holds at most."""


def around_forms(context: Context, page: Outline, verdicts: dict[int, str]) -> Iterator[TextBlock]:
    """Yield what stands with a form within the text in a box that holds hardly any prose but appeals: what asks to fill it in."""
    forms = [form for top in context.body_nodes for form in _forms(page.tags, top, page.ends[top]) if _asks_address(page, form)]
    whole = prose(page, context.body_blocks) if forms else 0.0
    most = min(_FORM_PROSE, _FORM_SHARE * whole)
    for form in forms:
        box: list[TextBlock] = []
        for ancestor in up_to(page, form, context.body_nodes):
            held = page.range(ancestor)
            asked = [block for block in held if verdicts.get(block.number) not in _BOXED]
            if prose(page, asked) <= min(_OFFER, _OFFER_SHARE * whole):
                asked = [block for block in asked if _TO_READER.search(block.flat) is None]
            if len(held) > _FORM_BLOCKS or prose(page, asked) > most or page.within(context.title_node, ancestor):
                break
            box = held
        yield from box
        if all(page.within(block.node, form) for block in box):
            yield from _headed(page, form)


_FORM_PROSE, _FORM_SHARE, _FORM_BLOCKS = 25.0, 0.2, 16
"""Rough words of prose, their share of the text's, and blocks in a box around a form, at most."""
_OFFER, _OFFER_SHARE = 45.0, 0.5
"""Rough words of prose in such a box, and their share of the text's, up to which those that speak to the reader are an offer."""
_TO_READER = re.compile(
    r"(?<![“„«\"])\b(?:you|your|Sie|Ihnen|Ihre?[nmrs]?|dir|dich|deine?[nmrs]?|vous|votre|vos|tus?|tuoi?|tua|ti|te|usted|sua|seu|você|"
    r"je|jij|jouw|uw|du|dig|deg|din|ditt|Państwa|Twoj\w+|ваш\w*|вам|size|sizin|sana)\b"
)
"""Words by which a line speaks to its reader."""


def _headed(page: Outline, form: int) -> list[TextBlock]:
    """Return a heading and a line or two between it and a form, all beside each other amid the text: an offer with no box of its own."""
    end = page.first_block[form]
    before = page.blocks[max(end - _OFFER_LINES, 0) : end]
    place = next(
        (place for place, block in reversed(list(enumerate(before))) if page.tags[block.node] in outline.HEADING_LEVELS), len(before)
    )
    offer = before[place:]
    beside = all(page.parents[block.node] == page.parents[form] for block in offer)
    return offer if beside and prose(page, offer) <= _FORM_PROSE else []


_OFFER_LINES = 3


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
    """Yield the short lines of which the rules took all that stands with them in a box: the heading of a form, of an appeal, of a link.

    In a small box with an appeal other short lines may stand beside one: the newsletter's name and what it brings.
    """
    lines = [block for block in kept if _is_line(block)]
    numbers, texts = {block.number for block in lines}, {block.number for block in kept}
    taken: dict[int, dict[int, str]] = {}
    for block in lines:
        box = page.parents[block.node]
        if box in context.body_nodes or box < 0 or page.tags[block.node] in ("li", "td", "th", "pre") or _heads_list(page, block, texts):
            continue
        if box not in taken:
            taken[box] = _taken(page.range(box), numbers, verdicts)
        own = taken[box].pop(block.number, None)
        others = taken[box].values()
        alone = len(others) + 1 == page.last_block[box] - page.first_block[box]
        opens = page.marks[block.node] & outline.IN_QUOTE and set(others) == {"dropped"} and block.number == page.first_block[box]
        if others and not opens and (alone or ("appeal" in others and len(others) < _BOX_BLOCKS)):
            yield block  # behind the words that open a quotation stands who said so
        if own is not None:
            taken[box][block.number] = own


def _heads_list(page: Outline, block: TextBlock, texts: set[int]) -> bool:
    """Whether a heading stands with buttons alone in the head of a list of the text: of what a recipe takes, for more people or fewer."""
    if page.tags[block.node] not in outline.HEADING_LEVELS:
        return False
    end = page.last_block[page.parents[block.node]]
    buttons = all(page.marks[other.node] & outline.IN_BUTTON for other in page.blocks[block.number + 1 : end])
    return buttons and end in texts and page.tags[page.blocks[end].node] == "li"


def _taken(held: Sequence[TextBlock], lines: set[int], verdicts: dict[int, str]) -> dict[int, str]:
    """Return the verdicts on what a box holds beside kept lines, by the number of the block; none where a part of it is text."""
    taken: dict[int, str] = {}
    for block in held:
        verdict = verdicts.get(block.number, "dropped")
        if verdict in _BOXED:
            taken[block.number] = verdict
        elif block.number not in lines:
            return {}
    return taken


def _is_line(block: TextBlock) -> bool:
    return block.words <= _BOX_LINE and not block.text.endswith(_SENTENCE_ENDS) and not block.text[0].isdigit()


_BOX_LINE = 10.0
_BOX_BLOCKS = 5
_SENTENCE_ENDS = tuple(stop for stop in STOPS if stop not in "!?")
_BOXED = frozenset(words("pointer appeal linked furniture box dropped"))
"""Verdicts on what a box holds that is none of the text."""
