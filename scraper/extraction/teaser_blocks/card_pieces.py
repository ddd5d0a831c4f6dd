"""The inline pieces of a line of a card, each with the element and the link that it stands in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scraper.extraction.wording.folding import STOPS, fold
from scraper.extraction.wording.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.layout.outline import Outline

_INLINE = words("a span em i b strong time small font mark u s sup sub abbr cite ins big tt wbr img picture source svg use path br")
_SILENT = ("style", "script")
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


def runs(page: Outline, node: int, links: list[int]) -> Iterator[list[Piece]]:  # noqa: C901 - one loop: a second generator doubles its cost
    """Yield the runs of inline text of an element, parted where an element that is no inline one begins or ends."""
    els, tags, ends = page.els, page.tags, page.ends
    run: list[Piece] = []
    line = 0
    linked, link = _links_around(page, node, links)
    apart, end = -1, ends[node]  # of the innermost open element, `opened` holds those around it
    opened: list[tuple[int, int, int, bool, int]] = []
    for place in range(node, end):
        while place >= end:
            closed, end, apart, linked, link = opened.pop()
            if tags[closed] not in _INLINE:
                line += 1
                if _says(run):
                    yield run
                run = []
            if text := els[closed].tail:
                run.append(Piece(text, apart, linked, link, line))
        tag = tags[place]
        if place != node:
            if tag not in _INLINE:
                line += 1
                if _says(run):
                    yield run
                run = []
            opened.append((place, end, apart, linked, link))
            end = ends[place]
        if tag == "br":
            line += 1
            run.append(Piece(" ", -1, linked=False, link=-1, line=line))
        apart = place if tag in _APART else -1
        linked = linked or tag == "a"
        link = place if place in links else link
        if (text := els[place].text) and tag not in _SILENT:
            run.append(Piece(text, apart, linked, link, line))
    while opened:
        closed, end, apart, linked, link = opened.pop()
        if text := els[closed].tail:
            run.append(Piece(text, apart, linked, link, line))
    if _says(run):
        yield run


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


def bold_part(page: Outline, pieces: list[Piece]) -> tuple[list[Piece], str]:
    """Return the bold piece of a line of two that are glued, which is the title, and its lead: what a style sheet sets around it.

    A sentence behind a title is its lead, a word or two before one its section.
    """
    printed = said(pieces)
    if len(printed) != _PAIR or min(piece.node for piece in printed) < 0:
        return pieces, ""
    first, second = printed
    if first.text[-1:].isspace() or second.text[:1].isspace():
        return pieces, ""
    before, behind = fold(first.text), fold(second.text)
    if page.tags[first.node] in _BOLD and _may_be_title(before) and behind.endswith("."):
        return [first], behind
    section = page.tags[second.node] in _BOLD and _may_be_title(behind) and len(before) <= _SECTION and before[-1].isalpha()
    return ([second] if section else pieces), ""


def _may_be_title(text: str) -> bool:
    return len(text) >= _LEAST_BOLD and " " in text and not text.endswith(STOPS)


_BOLD, _SECTION = ("strong", "b"), 8
_PAIR, _LEAST_BOLD = 2, 10
