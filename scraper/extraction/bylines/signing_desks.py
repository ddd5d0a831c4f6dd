"""Agencies, desks, firms and the paper itself where they alone sign: set in a writer's class under the title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from archive.records import Author
from scraper.extraction.bylines.bare_names import is_listed
from scraper.extraction.layout import hints, outline
from scraper.extraction.lines.byline_lines import cut_out, without_date
from scraper.extraction.lines.line_pieces import pieces_of
from scraper.extraction.names.organisations import is_agency, is_organisation, is_title
from scraper.extraction.wording.folding import fold
from scraper.extraction.wording.no_names import NOBODY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context


def alone(context: Context) -> Iterator[tuple[list[Author], str, str]]:
    """Yield (organisation, source, locator): what stands alone in an element of a writer's class between title and text."""
    page = context.outline
    if page is None or context.title_node < 0:
        return
    for block in page.blocks[page.last_block[context.title_node] : context.text_first + 1]:
        if len(block.text) > _LONGEST_DESK or page.marks[block.node] & _APART or is_listed(page, block):
            continue
        if page.hint_of(block.node, 2) & hints.BYLINE:
            texts = pieces_of(page, block)
        else:
            inside = range(block.node + 1, min(page.ends[block.node], block.node + _INSIDE))
            texts = [fold(page.raw_text(node)) for node in inside if page.hints[node] & hints.BYLINE]
        line = next((found for text in texts if (found := cut_out(without_date(text))) is not None), None)
        name = _BY.sub("", line.name).lstrip("©ⓒ ") if line is not None else ""
        if name.casefold() in NOBODY or (name.casefold() in _DESKS and line is not None and not line.labelled):
            continue
        if is_title(name) and (is_agency(name) or _UNNAMED.fullmatch(name) or (is_organisation(name) and not _NOBODY.search(name))):
            yield [Author(name=name, org=name)], "dom", page.classes[block.node] or page.tags[block.node]


_BY = re.compile(r"^(?:Da|Af|Av|Par|Por|Von|By|Di|Door) (?=\S)")
_DESKS = frozenset(("editorial board", "the editorial board", "newsroom", "news desk"))
"""Desks of the paper itself: without a label they say that nobody signs."""
_LONGEST_DESK, _INSIDE = 80, 12
_APART = outline.IN_NAV | outline.IN_CAPTION | outline.IN_FIGURE | outline.IN_FOOTER
_UNNAMED = re.compile(
    r"(?!(?:our|special|staff|senior|own|a) )(?:[A-Z][\w.'-]* ){1,3}(?:Correspondent|Reporter|Bureau)|"
    r"[\w-]{3,30}\.(?:de|nl|com|net|org|it|fr|es|at|ch|be|pl|ru)",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"\b(?:admin(?:istrator)?|webmaster|super user|moderator|guest|gast\w*|mitglied|members?|user|benutzer|contributors?|authors?|blog|"
    r"releases?|publications?|service|services|projekt|project|posts?|times|reports?)\b|^(?:staff|editors?|agency|agencies)\b",
    re.IGNORECASE,
)
"""What an organisation is told by and stands in a writer's class without being one."""
