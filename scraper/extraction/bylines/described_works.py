"""Books, records and films that a page describes: whom it calls the author there wrote that work, not the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock


def is_of_work(page: Outline, block: TextBlock, *, least: int = 1) -> bool:
    """Whether a line stands among so many that describe a book or a record: whom it calls the author wrote that one."""
    around = page.blocks[max(block.number - _AROUND, 0) : block.number + _AROUND + 1]
    lines = (line for one in around if ":" in one.text for line in one.text.split("\n"))
    return sum(_WORK.match(line) is not None for line in lines) >= least


_AROUND = 4
_WORK = re.compile(
    r"(?:titel|title|titre|título|titolo|verlag|isbn|seiten|preis|publisher|pages|price|éditeur|editorial|editore|uitgever|wydawnictwo|"
    r"pagine|páginas|pagina['’]s|prezzo|precio|preço|prix|"
    r"nakladatel\w*|förlag|forlag|musik|melodie|music|regie|label)\b.{0,40}[:：]",
    re.IGNORECASE,
)
