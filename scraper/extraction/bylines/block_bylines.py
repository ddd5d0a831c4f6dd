"""The byline that a block holds: its line without the date, the part of it that a label or a writer's class names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.bylines import listed_names
from scraper.extraction.bylines.writer_labels import is_label, label_before
from scraper.extraction.layout import hints
from scraper.extraction.lines import korean_facts
from scraper.extraction.lines.byline_lines import BylineLine, cut_out, may_label, without_date
from scraper.extraction.lines.line_pieces import pieces_of, spaced
from scraper.extraction.names import byline_forms, people
from scraper.extraction.names.korean_guests import is_guest
from scraper.extraction.names.korean_surnames import HANGUL_NAME, is_labelled_name, is_name
from scraper.extraction.names.organisations import is_organisation
from scraper.extraction.names.roles import PHOTOGRAPHERS, holds_role
from scraper.extraction.wording.folding import DIGIT, HANGUL, STOPS, fold
from scraper.extraction.wording.vocabulary import words

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock


def line_of(page: Outline, block: TextBlock) -> BylineLine | None:
    """Return the byline of a block: a Korean line without its date, else the segment a label names, or the names that elements hold."""
    line = _line_of(page, block)
    return listed_names.line_of(page, block, line) or line if line is not None else None


def _line_of(page: Outline, block: TextBlock) -> BylineLine | None:
    if HANGUL.search(block.text):
        flat = block.flat
        if block.first != block.node and is_guest(joined := " ".join(pieces_of(page, block))):
            return BylineLine(joined, joined, labelled=False)
        text = _of_facts(page, block) or without_date(
            " ".join(pieces_of(page, block)) if _GLUED_ROLE.search(flat) else with_address(page, block) or flat
        )
        return BylineLine(text, text, labelled=False) if text else None
    if block.flat.endswith(")") and people.is_of_pictures(block.flat):
        return None
    whole = _JOINED.sub(" ", spaced(page, block).replace(":\n", ": "))
    if (
        (work := whole.rpartition(" ")[2].casefold()) in _WORKS | PHOTOGRAPHERS
        and len(pieces := pieces_of(page, block)) > 1
        and pieces[-1].casefold() == work
    ):
        if work not in _TEXTS:
            return None
        whole = " ".join(pieces[:-1])
    if whole.partition(" ")[0].rstrip(":").casefold() in PHOTOGRAPHERS or is_photographers(page, block.number):
        return None
    text = without_date(whole)
    line = _first_piece(page, block, cut_out(text))
    if line is not None and not line.labelled and label_before(page, block) is not None and people.whole_names(line.name):
        return BylineLine(line.text, line.name, labelled=True)
    within = _named_within(page, block) if line is not None and not line.labelled else None
    if line is not None and within is not None and people.keys_of(line.name) < people.keys_of(within.name):
        return within  # the paper's name before the writers', `<p>The Quay Post <span class="author">Ada Osei and Ben Ruiz</span>`
    if line is not None and not line.labelled and may_label(text) and (piece := _labelled_piece(page, block)) and piece.text in line.name:
        return piece
    if line is not None and not (line.labelled and len(line.name.split()) <= _NAME_WORDS) and not people.whole_names(line.name):
        return _labelled_piece(page, block) or (None if line.labelled else _named_within(page, block)) or line
    return _parted(line, _labelled_piece(page, block)) if line is not None and line.labelled and holds_role(line.name) else line


_JOINED = re.compile(r"\s*\n(?:[^\s@]+@[^\s@]+\s*\n)?(?=(?:and|und|et|y|e|og|och|en|&)\s[A-ZÀ-Þ])")
"""A line's end, and the address in a line of its own, before the next of several writers."""
_TEXTS = words("text texte texto testo tekst teksti szöveg")
_WORKS = _TEXTS | words("foto fotos photo photos bild bilder kuva kuvat illustration grafik video zdjęcia fotografia fotografie")
"""What somebody did for a story, in an element of its own behind her name: `<a>Ada Osei</a><span>Text</span>`."""


def is_photographers(page: Outline, number: int) -> bool:
    """Whether the block before another is the role of who took the pictures and nothing else."""
    before = page.blocks[number - 1].flat if number else ""
    return len(before) <= _ROLE and before.rstrip(": ").casefold() in PHOTOGRAPHERS


_ROLE = 20


def _first_piece(page: Outline, block: TextBlock, line: BylineLine | None) -> BylineLine | None:
    """Return the whole name that the first element of a line without label holds, `<b>Ada Osei</b> <span>Harbour campaigner</span>`."""
    if line is None or line.labelled or len(found := people.people_of(line.name)) > 1:
        return line
    first = pieces_of(page, block)[0]
    if len(line.name.split()) <= _NAME_WORDS and not (found and _is_before_position(page, block, line.name, first)):
        return line
    if not found and not is_organisation(line.name[len(first) :]):
        return line
    named = line.name.startswith(f"{first} ") and [person.name for person in people.whole_names(first)] == [first]
    return BylineLine(first, first, labelled=False) if named else line


def _is_before_position(page: Outline, block: TextBlock, line: str, first: str) -> bool:
    """Whether the element behind the first of a line is called the writer's title, `<b>Ada Osei</b><i class="author-title">Ritzau</i>`."""
    rest = line.removeprefix(first).strip()
    behind = (node for node in range(block.node + 1, page.ends[block.node]) if (names := page.classes[node]) and _POSITION.search(names))
    if rest == line or holds_role(rest):
        return False
    return any(fold(page.raw_text(node)) == rest for node in behind)


_POSITION = re.compile(r"(?:^|[\s_-])(?:title|role|job|position|function|org|source|agency|location|place|city)(?=$|\s)", re.IGNORECASE)


def _parted(line: BylineLine, piece: BylineLine | None) -> BylineLine:
    """Return a line with a comma before the role that only an element parts from the name, `<b>By Ada Osei</b><i>Harbour reporter</i>`."""
    if piece is None or not line.name.startswith(f"{piece.name} ") or not line.text.startswith(f"{piece.text} "):
        return line
    role = line.name[len(piece.name) + 1 :]
    return BylineLine(f"{piece.text}, {role}", f"{piece.name}, {role}", labelled=True) if holds_role(role) else line


_NAME_WORDS = 3


def _labelled_piece(page: Outline, block: TextBlock) -> BylineLine | None:
    """Return the byline that one inline element of a line is, `<span>Ships</span> <span>By: Ada Osei</span> …`.

    So are two, the label and the name behind it: `<span>Post author</span><span>By <a>Ada Osei</a></span>`.
    """
    parts = pieces_of(page, block)
    joined = (f"{piece} {parts[place + 1]}" if place + 1 < len(parts) and is_label(piece) else piece for place, piece in enumerate(parts))
    pieces = (cut_out(without_date(piece)) for piece in joined if may_label(piece))
    return next((piece for piece in pieces if piece is not None and piece.labelled and people.whole_names(piece.name)), None)


def _named_within(page: Outline, block: TextBlock) -> BylineLine | None:
    """Return the name an element of a writer's class holds among others, `<span class="author">Ada Osei</span><span>The Post</span>`."""
    for node in range(block.node + 1, min(page.ends[block.node], block.node + _PARTS)):
        if page.hints[node] & (hints.BYLINE | hints.DATE) == hints.BYLINE:
            parts = [text for part in page.els[node].itertext() if (text := fold(part))]
            if len(parts) == 1 and parts[0] != block.flat and people.whole_names(parts[0]):
                return BylineLine(parts[0], parts[0], labelled=False)
    return None


_PARTS = 12


def _of_facts(page: Outline, block: TextBlock) -> str | None:
    """Return who wrote by a Korean line of facts, where a date or a counter stands beside the name."""
    if len(block.text) > korean_facts.LONGEST or block.text.endswith("다.") or not DIGIT.search(block.text):
        return None
    if not korean_facts.may_be(block.flat):
        return None
    pieces = pieces_of(page, block)
    line = " ".join(pieces)
    alone = [piece for piece in pieces if byline_forms.is_line(piece)] if len(pieces) > 1 and not block.text.endswith(STOPS) else []
    return ", ".join(alone) or korean_facts.named_in(line) or (korean_facts.writer_in(line) if korean_facts.is_facts(line) else None)


def is_dated_name(page: Outline, block: TextBlock, name: str) -> bool:
    """Whether a Korean line is a name and the hour or the labelled day it came out."""
    return is_name(name) and korean_facts.named_in(" ".join(pieces_of(page, block))) == name


def is_marked_name(page: Outline, block: TextBlock, name: str) -> bool:
    """Whether a line is a Korean name in an element called its writer's, or behind the cell that labels it: `작성자`."""
    if not is_labelled_name(name) or is_organisation(name):
        return False
    before = page.blocks[block.number - 1].flat if block.number else ""
    return before in _CELLS or any(_CALLED.search(page.classes[node] or "") for node in list(page.ancestors(block.first))[:3])


_CELLS = frozenset({"작성자", "글쓴이", "등록자", "기자명", "기자", "필자", "글"})
_CALLED = re.compile(r"(?:^|[\s_-])(?:author|writer|reporter|journalist|byline)(?=$|[\s_-])", re.IGNORECASE)


_GLUED_ROLE = re.compile(r"기자(?=[가-힣A-Za-z])")
"""A role that the next element's words are glued to: the button of the writer's page."""


def with_address(page: Outline, block: TextBlock) -> str | None:
    """Return a bare name with the address that is all of the element beside it: so papers set a writer whose role they leave out."""
    if len(block.flat) > _LONGEST_NAME or HANGUL_NAME.fullmatch(block.flat) is None or block.number + 1 >= len(page.blocks):
        return None
    beside = page.blocks[block.number + 1]
    if byline_forms.EMAIL.fullmatch(beside.flat) is None or not page.within(beside.node, page.parents[block.node]):
        return None
    return f"{block.flat} {beside.flat}"


_LONGEST_NAME = 4
