"""The people a line without a label names and nothing else, read off the form of its words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.bylines.writer_labels import is_label
from scraper.extraction.lines.byline_lines import without_date
from scraper.extraction.lines.date_labels import LABEL
from scraper.extraction.lines.line_pieces import pieces_of
from scraper.extraction.names import byline_forms, japanese_names, people
from scraper.extraction.names.same_people import merged
from scraper.extraction.wording.folding import DIGIT, fold, has_cjk
from scraper.extraction.wording.furniture import is_furniture
from scraper.extraction.wording.vocabulary import CAPITALS

if TYPE_CHECKING:
    from archive.records import Author
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_LISTED = re.compile(
    r"(?:^|\s)(?:category|tag)\s|/(?:tags?|category|categories|categor[ií]as?|catégorie|topics?|section|rubrik|thema|themen|schlagwort|search|kategorie)/",
    re.IGNORECASE,
)
"""Relations and addresses of the pages that list stories."""
_NAME_WORD = re.compile(rf"[{CAPITALS}][\w.'’-]*|(?:de|da|di|do|dos|van|von|der|den|del|la|le|bin|al|el|ten|ter|v\.)")
_INITIAL = re.compile(r"[A-Z]\.")
_GLUED_INITIAL = re.compile(r"[А-ЯЁӨҮ][а-яёөү]{0,2}\.[А-ЯЁӨҮ][а-яёөү]{2,}")
"""A name as Mongolian papers print it, the father's shortened: `Б.Сарантуяа`."""


def bare_names(context: Context, page: Outline, block: TextBlock) -> list[Author]:
    """Return the people a line names, each piece of it one; none where it links to a section, or names too many for a byline."""
    if is_listed(page, block):
        return []
    if has_cjk(block.text):
        if not (context.language or "").startswith("ja"):
            return []
        spaced = (japanese_names.spaced(without_date(part).strip(" |・／/：")) for part in pieces_of(page, block))
        return next(filter(None, spaced), [])
    if block.text[0] in _QUOTES or _is_fact(page, block):
        return []
    parts = _unplaced([without_date(part) for part in pieces_of(page, block)])
    whole = without_date(block.flat) if len(parts) == len(pieces_of(page, block)) else parts[0]
    pieces = [piece for part in (parts if len(parts) > 1 else [whole]) for piece in _BORDERS.split(part)]
    named = [person for piece in pieces for person in _joined(piece.strip(" |·•⋅∙—–-,:*†‡"))]
    return merged(named) if len(named) <= 4 else []


_QUOTES = "“”„\"«»‚‘’'"
"""What opens a sentence that somebody said, before the name."""


def _is_fact(page: Outline, block: TextBlock) -> bool:
    """Whether a cell stands behind the label of something else than a writer: `<dt>Where</dt><dd>Holt Hall</dd>`."""
    tag = page.tags[block.node]
    if tag not in ("dd", "td") or not block.number:
        return False
    label = page.blocks[block.number - 1]
    around = page.parents[block.node]
    if page.parents[label.node] != around or not without_date(label.flat):
        return False
    if tag == "td" and not label.text.endswith(":") and not _in_rows(page, around):
        return False
    text = label.flat.rstrip(" :")
    return page.tags[label.node] in ("dt", "th", "td") and not (is_label(text) or is_label(f"{text}:"))


def _in_rows(page: Outline, row: int) -> bool:
    """Whether a row of two cells stands among others: a table of facts."""
    cells = [sum(page.tags[cell] in ("td", "th") for cell in page.children(one)) for one in page.children(page.parents[row])]
    return cells.count(2) > 1 and sum(page.tags[cell] in ("td", "th") for cell in page.children(row)) == 2


_BORDERS = re.compile(r"\s*[|·•⋅∙—–]\s*|\s+[-/]\s+")


def _unplaced(parts: list[str]) -> list[str]:
    """Return the pieces of a line without those behind an `in`, the sections a story stands in, or behind the label of something else."""
    kept: list[str] = []
    for before, part in zip(["", *parts], parts, strict=False):
        if before.endswith(":") and not is_label(before):
            continue
        if kept and _PLACED.search(kept[-1]):
            kept[-1] = _PLACED.sub("", kept[-1])
        else:
            kept.append(part)
    return kept


_PLACED = re.compile(r"(?:^|\s)(?:in|unter|under|dans|en)$", re.IGNORECASE)


def is_listed(page: Outline, block: TextBlock) -> bool:
    """Whether a block is the link to a section or a tag: those have the form of names too."""
    links = [link for link in range(block.node, page.ends[block.node]) if page.tags[link] == "a"]
    links += [ancestor for ancestor in list(page.ancestors(block.node))[:3] if page.tags[ancestor] == "a"]
    return any(fold(page.raw_text(link)) in block.flat for link in links if lists_stories(page, link))


def lists_stories(page: Outline, link: int) -> bool:
    """Whether a link leads to a section or to a subject, as its relation or its address says."""
    return _LISTED.search(f"{page.els[link].get('rel') or ''} {page.els[link].get('href') or ''}") is not None


_FIRM = re.compile(r",?\s(?:Inc|LLC|Ltd|Limited|Corp|GmbH|AG|SE|PLC|plc|S\.?A|S\.?p\.?A|S\.?r\.?l|B\.?V|N\.?V|AB|ASA?|Oyj?|A/S)\.?$")
"""What a firm's name ends with."""


_NO_NAMES = frozenset(("For", "To", "With", "Für", "Mit", "An", "Pour", "Avec", "Para", "Con", "Voor", "Met"))
"""Words that open a line to or about somebody."""


def _joined(text: str) -> list[Author]:
    """Return the person that a piece names, or two that a word joins."""
    one = _whole(text)
    halves = _JOINT.split(text) if one is None else []
    both = [person for half in halves if (person := _whole(half))] if len(halves) == _PAIR else []
    return [one] if one is not None else both if len(both) == _PAIR else []


_JOINT, _PAIR = re.compile(r"\s(?:and|und|et|y|e|en|og|och|&)\s"), 2


def _whole(text: str) -> Author | None:
    """Return the person a piece names and nothing else: two to four words that all have the form of a name's."""
    text = byline_forms.western(text) or text
    if _FIRM.search(text) or LABEL.fullmatch(text) or is_furniture(text):
        return None
    if DIGIT.search(text.partition(",")[2]):
        return None  # a house and its street
    words = re.split(r"\s+in\s+(?=[A-Z])|\s*/\s*|,", text)[0].split()
    full = [word for word in words if not _INITIAL.fullmatch(word)]
    if len(words) == 1 and _GLUED_INITIAL.fullmatch(words[0]):
        return people.person_of(words[0])
    if words and words[0] in _NO_NAMES:
        return None
    if not 2 <= len(words) <= 4 or len(full) < 2 or words[-1].islower() or not all(_NAME_WORD.fullmatch(word) for word in words):
        return None
    return people.person_of(" ".join(words))
