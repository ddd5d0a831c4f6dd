"""Pen names: who writes a weblog or puts a text up, behind a label, in a form that no name of a person has."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from scraper.extraction.bylines.byline_places import is_handle_line, says_who_changed
from scraper.extraction.lines.byline_lines import cut_out, without_date
from scraper.extraction.lines.date_labels import field_of
from scraper.extraction.lines.line_pieces import pieces_of, spaced
from scraper.extraction.names import korean_guests, people
from scraper.extraction.wording.folding import key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from archive.records import Author
    from scraper.extraction.layout.outline import Outline, TextBlock


def pen_names(page: Outline, blocks: list[TextBlock], taken: set[str]) -> Iterator[tuple[list[Author], str, float]]:
    """Yield the first pen name that blocks give and that is not taken, with its locator and confidence."""
    for block in blocks:
        for read in (_korean, _labelled):
            author = read(page, block)
            if author is not None and key(author.name) not in taken:
                yield [author], "pen name", 0.36
                return


def _korean(page: Outline, block: TextBlock) -> Author | None:
    pieces = pieces_of(page, block)
    labelled = [without_date(" ".join(pieces)), *(f"{label} {name}" for label, name in pairwise(pieces) if label in _WRITER)]
    return next(filter(None, map(korean_guests.pen_name, labelled)), None)


_WRITER = ("글쓴이", "by", "By")


def _labelled(page: Outline, block: TextBlock) -> Author | None:
    line = cut_out(without_date(spaced(page, block)))
    if line is None or not line.labelled or not is_handle_line(line):
        return None
    if field_of(block.flat) == "modified" or says_who_changed(block.flat):  # who changed the page last
        return None
    return people.handle_of(line.name)
