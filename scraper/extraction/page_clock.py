"""The page clock: the bare date a page's header shows. It is the day of the visit, never the article's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction import hints, outline, timestamps
from scraper.extraction.dump_lines import is_bare_date
from scraper.extraction.evidence import Candidate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction

_HEADER_BLOCKS = 150


def decide(context: Context, found: Extraction) -> None:
    """Fill `page_date`."""
    dump = context.dump
    if dump is not None:
        candidates = [Candidate(dump.page_date, "text", "header", dump.page_date, 0.9)] if dump.page_date else []
        found.page_date = context.ledger.decide("page_date", candidates)
    elif context.outline is not None:
        found.page_date = context.ledger.decide("page_date", [*_proposed(context), *_generic(context.outline)])


def _proposed(context: Context) -> Iterator[Candidate[str]]:
    for text, _, source in context.proposed("page_date"):
        stamp = timestamps.parse(text)
        if stamp is not None:
            yield Candidate(stamp.date(None), "dom", source.locator, text, source.confidence)


def _generic(page: Outline) -> Iterator[Candidate[str]]:
    """Bare dates with a weekday above the first headline, or in the header."""
    for block in page.blocks[:_HEADER_BLOCKS]:
        if page.tags[block.node] == "h1" and block.words > 3:
            return
        if len(block.text) <= 40 and (candidate := _clock(page, block)):
            yield candidate
            return


def _clock(page: Outline, block: TextBlock) -> Candidate[str] | None:
    if block.link_chars or page.tags[block.node] == "time" or not is_bare_date(block.flat):
        return None
    found = timestamps.find(block.flat)[0]
    names = page.hint_of(block.node, 2)
    in_header = page.marks[block.node] & (outline.IN_HEADER | outline.IN_NAV)
    today = "today" in (page.els[block.node].get("class") or "")
    confidence = (
        0.8 if today or (found.weekday and in_header) else 0.6 if found.weekday else 0.25 if in_header and names & hints.DATE else 0.2
    )
    return Candidate(found.stamp.date(None), "dom", page.els[block.node].get("class") or page.tags[block.node], block.flat, confidence)
