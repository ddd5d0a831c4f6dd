"""Lists of facts over a text: what kind of page it is, its number, its day, as authorities print above their notices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.lines.date_lines import LONGEST, is_date_line
from scraper.extraction.wording.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.layout.outline import Outline, TextBlock

_LABELS = words(
    "typ art nr nr. nummer datum erscheinungsdatum veröffentlichungsdatum veröffentlicht veröffentlichung erstellt aktualisiert stand "
    "ausgabe jahrgang autor autorin verfasser redaktion quelle kategorie rubrik thema ressort bereich herausgeber ort "
    "type no. number date published updated author category section topic source "
    "numéro auteur catégorie rubrique tipo número fecha autor categoría sezione autore data numero"
) | {"erschienen am", "veröffentlicht am", "published on", "publié le", "publicado el", "pubblicato il"}
"""Terms that such lists explain."""
_LONGEST_TERM = 24


def over_text(page: Outline, kept: list[TextBlock], blocks: list[TextBlock]) -> Iterator[TextBlock]:
    """Yield the terms and facts of the definition lists that stand before the first paragraph, and hold the page's facts alone.

    Args:
        page: the page.
        kept: blocks of the text.
        blocks: those of the body's containers.
    """
    lists = page.tagged("dl")
    if not lists:
        return
    first = next((block.number for block in kept if page.tags[block.node] not in _PARTS), 0)
    for node in lists:
        if page.last_block[node] > first:
            break
        parts = page.range(node)
        terms = [block for block in parts if page.tags[block.node] == "dt"]
        if terms and all(map(_is_term, terms)) and any(len(one.flat) <= LONGEST and is_date_line(one.flat) for one in parts):
            yield from (block for block in blocks if page.within(block.node, node))


_PARTS = ("dt", "dd")


def _is_term(block: TextBlock) -> bool:
    return len(block.flat) <= _LONGEST_TERM and block.flat.rstrip(" :").lower() in _LABELS
