"""Where a labelled line says that an article is filed: `Categories: Local, Ferries`, `12 March | Category: Local`, `Posted in Local`."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from scraper.extraction.evidence import Candidate
from scraper.extraction.lines.line_pieces import pieces_of
from scraper.extraction.sections.breadcrumb import path_of
from scraper.extraction.sections.section_links import may_name
from scraper.extraction.sections.section_names import may_name_section
from scraper.extraction.sections.section_places import is_own
from scraper.extraction.wording.filing_labels import behind_colon, behind_label, holds_label, is_label, is_noun
from scraper.extraction.wording.folding import STOPS, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_LONGEST, _LONGEST_NAME, _MOST_WORDS = 120, 30, 4
"""Letters of such a line, and letters and words of a name without a link, at most."""
_BARS = re.compile(r"\s?[|·•/–—]\s|,\s")
_CELLS = frozenset({"dt", "th", "td"})


def filed(context: Context) -> Iterator[Candidate[str]]:
    """Yield the first section behind such a label: a link that opens a line anywhere, or whatever name among the article's own facts."""
    page = context.outline
    if page is None:
        return
    for block in page.blocks:
        if len(block.text) > _LONGEST:
            continue
        own = is_own(page, block.number, context.title_node)
        name = _linked(context, page, block, own=own)
        if name or (own and (name := _in_cell(page, block) or _plain(page, block))):
            yield Candidate(name, "dom", "filed under", block.flat, 0.34)
            return


def _linked(context: Context, page: Outline, block: TextBlock, *, own: bool) -> str:
    """Return the words of the link right behind a label; one that others of the facts stand before, or a verb, is one among these."""
    if not block.link_chars or not (holds_label(block.flat) if own else behind_label(block.flat)):
        return ""
    links = {fold(page.raw_text(link)): link for link in page.links_of(block)}
    for before, name in list(pairwise(pieces_of(page, block)))[: None if own else 1]:
        link = links.get(name)
        if link is None or not (is_label(_BARS.split(before)[-1].strip()) if own else is_noun(before)):
            continue
        path = path_of(context, link)
        if path is not None and may_name(page, link, name, path, told=True):
            return name
    return ""


def _in_cell(page: Outline, block: TextBlock) -> str:
    """Return the cell behind one that is the label and nothing else."""
    before = page.blocks[block.number - 1] if block.number else block
    if page.tags[before.node] not in _CELLS or page.parents[before.node] != page.parents[block.node] or not is_noun(before.flat):
        return ""
    return _named(block.flat)


def _plain(page: Outline, block: TextBlock) -> str:
    """Return what stands behind a label and its colon, in a line or in a part of one."""
    if not holds_label(block.flat):
        return ""
    parts = (part for piece in pieces_of(page, block) for part in _BARS.split(piece))
    return next((name for part in parts if (behind := behind_colon(part.strip())) and (name := _named(behind))), "")


def _named(text: str) -> str:
    short = len(text) <= _LONGEST_NAME and len(text.split()) <= _MOST_WORDS
    return text if short and not text.endswith(STOPS) and may_name_section(text) else ""
