"""The inline pieces of a line of a card, each with the element and the link that it stands in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scraper.extraction.folding import fold
from scraper.extraction.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.outline import Outline

_INLINE = words("a span em i b strong time small font mark u s sup sub abbr cite ins big tt wbr img picture source svg use path br")
_APART = _INLINE - {"a", "wbr", "br"}


@dataclass(slots=True)
class Piece:
    text: str
    node: int
    """The innermost inline element, -1 for text directly in the block."""
    linked: bool
    link: int
    """The link to the story that it stands in, -1 for none, and for one to another page."""
    line: int


def text_of(pieces: list[Piece]) -> str:
    """Return the text of pieces."""
    return fold("".join(piece.text for piece in pieces))


def runs(page: Outline, node: int, links: list[int]) -> Iterator[list[Piece]]:
    """Yield the runs of inline text of an element, parted where an element that is no inline one begins or ends."""
    run: list[Piece] = []
    line = 0
    stack: list[tuple[int, bool, int]] = []  # open inline elements with whether they are linked, and the link to the story around them
    inside_link, around = _links_around(page, node, links)
    for place in range(node, page.ends[node]):
        while stack and place >= page.ends[stack[-1][0]]:
            closed = stack.pop()[0]
            _add(page, run, page.els[closed].tail, stack, line)
        tag = page.tags[place]
        if place != node and tag not in _INLINE:
            if any(piece.text.strip() for piece in run):
                yield run
            run, line = [], line + 1
        if tag == "br":
            line += 1
            run.append(Piece(" ", -1, linked=False, link=-1, line=line))
        _, linked, link = stack[-1] if stack else (-1, inside_link, around)
        stack.append((place, tag == "a" or linked, place if place in links else link))
        _add(page, run, page.els[place].text, stack, line)
    while len(stack) > 1:
        closed = stack.pop()[0]
        _add(page, run, page.els[closed].tail, stack, line)
    if any(piece.text.strip() for piece in run):
        yield run


def _links_around(page: Outline, node: int, links: list[int]) -> tuple[bool, int]:
    """Return whether an element stands in a link, and in which of some; -1 for none of these."""
    tags, parents, linked = page.tags, page.parents, False
    while node >= 0:
        if node in links:
            return True, node
        linked = linked or tags[node] == "a"
        node = parents[node]
    return linked, -1


def _add(page: Outline, run: list[Piece], text: str | None, stack: list[tuple[int, bool, int]], line: int) -> None:
    if text:
        top, linked, link = stack[-1]
        run.append(Piece(text, top if page.tags[top] in _APART else -1, linked, link, line))
