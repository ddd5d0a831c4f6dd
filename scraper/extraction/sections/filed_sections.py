"""Where a labelled line says that an article is filed: `Categories: Local, Ferries`, `12 March | Category: Local`, `Posted in Local`."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from scraper.extraction.evidence import Candidate
from scraper.extraction.lines.line_pieces import pieces_of
from scraper.extraction.sections.breadcrumb import path_of
from scraper.extraction.sections.section_links import may_be_section, may_name
from scraper.extraction.sections.section_places import own_facts
from scraper.extraction.wording.filing_labels import behind_colon, behind_noun, holds_label, is_label, is_noun
from scraper.extraction.wording.folding import STOPS, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_LONGEST = 120
"""Letters of such a line, at most."""
_BARS = re.compile(r"\s?[|·•/–—]\s|,\s")
_CELLS = frozenset({"dt", "th", "td"})


def filed(context: Context) -> Iterator[Candidate[str]]:
    """Yield the first section behind such a label: a link that opens a line anywhere, or whatever name among the article's own facts."""
    page = context.outline
    if page is None:
        return
    own = own_facts(page, context.title_node)
    for block in page.blocks:
        if len(block.text) > _LONGEST:
            continue
        name = _opened(context, page, block)
        if name or (block.number in own and (name := _linked(context, page, block) or _in_cell(page, block) or _plain(page, block))):
            yield Candidate(name, "dom", "filed under", block.flat, 0.34)
            return


def _opened(context: Context, page: Outline, block: TextBlock) -> str:
    """Return the words of a line's first link, right behind the noun that opens the line."""
    behind = behind_noun(block.flat) if block.link_chars else ""
    links = page.links_of(block)[:1] if behind else []
    return next((name for link in links if (name := _link_name(context, page, link)) and behind.startswith(name)), "")


def _linked(context: Context, page: Outline, block: TextBlock) -> str:
    """Return the words of the link right behind a label in a line of facts: others may stand before it."""
    if not block.link_chars or not holds_label(block.flat):
        return ""
    names = {name for link in page.links_of(block) if (name := _link_name(context, page, link))}
    pieces = pairwise(pieces_of(page, block))
    return next((name for before, name in pieces if name in names and is_label(_BARS.split(before)[-1].strip())), "")


def _link_name(context: Context, page: Outline, link: int) -> str:
    """Return the words of a link that may lead to a section, empty where it leads elsewhere."""
    name, path = fold(page.raw_text(link)), path_of(context, link)
    return name if path is not None and may_name(page, link, name, path, told=True) else ""


def _in_cell(page: Outline, block: TextBlock) -> str:
    """Return the cell behind one that is the label and nothing else; another head of a column is none."""
    before = page.blocks[block.number - 1] if block.number else block
    cells = page.tags[before.node] in _CELLS and page.tags[block.node] != "th" and page.parents[before.node] == page.parents[block.node]
    if not cells or not is_noun(before.flat):
        return ""
    return _named(block.flat)


def _plain(page: Outline, block: TextBlock) -> str:
    """Return what stands behind a label and its colon, in a line or in a part of one."""
    if not holds_label(block.flat):
        return ""
    parts = (part for piece in pieces_of(page, block) for part in _BARS.split(piece))
    return next((name for part in parts if (behind := behind_colon(part.strip())) and (name := _named(behind))), "")


def _named(text: str) -> str:
    return text if may_be_section(text) and not text.endswith(STOPS) else ""
