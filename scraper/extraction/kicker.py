"""The kicker: a line printed above the title, apart from the section's name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction import outline
from scraper.extraction.evidence import Candidate
from scraper.extraction.folding import fold, key
from scraper.extraction.heading_parts import overline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.result import Extraction

_CLASS = re.compile(
    r"(?:^|[\s_-])(?:kicker|over-?line|over-?title|pre-?title|eyebrow|top-?line|roof-?line|dachzeile|spitzmarke|super-?title|antetitulo|"
    r"ante-?titulo|sur-?titre|occhiello|shoulder)(?=$|[\s_-]|\d)|__kicker|Kicker|headline-?kicker",
)
_ABOVE = 8
_LONGEST = 80


def decide(context: Context, found: Extraction) -> None:
    """Fill `kicker`."""
    taken = {key(found.article.title), key(found.article.section), *map(key, found.article.sections)}
    candidates = [candidate for candidate in _candidates(context, found.article.title) if key(candidate.value) not in taken]
    found.article.kicker = context.ledger.decide("kicker", candidates, key)


def _candidates(context: Context, title: str | None) -> Iterator[Candidate[str]]:
    for text, _, source in context.proposed("kicker"):
        if fold(text):
            yield Candidate(fold(text), "dom", source.locator, text, source.confidence)
    page = context.outline
    if page is None or context.title_node < 0:
        return
    above = overline(page, context.title_node, title)
    if above and len(above) <= _LONGEST:
        yield Candidate(above, "dom", "within the heading", above, 0.5)
    first = page.first_block[context.title_node]
    for block in page.blocks[max(first - _ABOVE, 0) : first]:
        names = f"{page.els[block.node].get('class') or ''} {page.els[block.first].get('class') or ''}"
        if len(block.text) <= _LONGEST and _CLASS.search(names) and not page.marks[block.node] & (outline.IN_NAV | outline.IN_BUTTON):
            yield Candidate(block.flat, "dom", names.strip(), block.flat, 0.6)
