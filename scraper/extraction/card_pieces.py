"""The inline pieces of a line of a card, each with the element and the link that it stands in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

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
    return fold("".join([piece.text for piece in pieces])) if len(pieces) != 1 else fold(pieces[0].text)


def runs(page: Outline, node: int, links: list[int]) -> Iterator[list[Piece]]:
    """Yield the runs of inline text of an element, parted where an element that is no inline one begins or ends."""
    run: list[Piece] = []
    line = 0
    for text, around in _strings(page, node, links):
        if around is None:
            line += 1
            if text:
                run.append(Piece(text, -1, linked=False, link=-1, line=line))
                continue
            if _says(run):
                yield run
            run = []
        elif text:
            run.append(_piece(text, around, line))
    if _says(run):
        yield run


def _strings(page: Outline, node: int, links: list[int]) -> Iterator[tuple[str | None, _Open | None]]:
    """Yield the strings of an element with what each stands in; without it a blank for a line break, and nothing for a block's border."""
    els, tags, ends = page.els, page.tags, page.ends
    stack: list[_Open] = []
    linked, link = _links_around(page, node, links)
    for place in range(node, ends[node]):
        while stack and place >= ends[stack[-1][0]]:
            closed = stack.pop()[0]
            if tags[closed] not in _INLINE:
                yield None, None
            yield els[closed].tail, stack[-1]
        tag = tags[place]
        if place != node and tag not in _INLINE:
            yield None, None
        if tag == "br":
            yield " ", None
        if stack:
            _, _, linked, link = stack[-1]
        stack.append((place, place if tag in _APART else -1, linked or tag == "a", place if place in links else link))
        yield els[place].text, stack[-1]
    while len(stack) > 1:
        closed = stack.pop()[0]
        yield els[closed].tail, stack[-1]


_Open: TypeAlias = "tuple[int, int, bool, int]"
"""An open inline element; the same where it sets text apart, else -1; whether it is linked; the link to the story around it."""


def _piece(text: str, around: _Open, line: int) -> Piece:
    _, node, linked, link = around
    return Piece(text, node, linked, link, line)


def _says(run: list[Piece]) -> bool:
    return bool(run) and (not run[0].text.isspace() or bool(said(run)))  # most begin with a word


def said(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces that are not only white space."""
    return [piece for piece in pieces if not piece.text.isspace()]


def _links_around(page: Outline, node: int, links: list[int]) -> tuple[bool, int]:
    """Return whether an element stands in a link, and in which of some; -1 for none of these."""
    tags, parents, linked = page.tags, page.parents, False
    while node >= 0:
        if node in links:
            return True, node
        linked = linked or tags[node] == "a"
        node = parents[node]
    return linked, -1
