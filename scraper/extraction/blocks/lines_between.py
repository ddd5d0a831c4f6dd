"""Short lines that the classifier left out amid the text: headings without a heading's element, answers, sources, lists set as paragraphs.

Of 40 such lines on the measured pages 28 were text, and most others said by their form that they were none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock

_NEAR, _TEXT = 3, 6
"""Blocks on either side among which one is chosen, and chosen blocks of a text, at least."""
_CALL = re.compile(r"[!！]$|@|://|\bIBAN\b|\+ \+|\b(?:Facebook|Twitter|Instagram|WhatsApp|Telegram|YouTube)\b")
"""What calls and the lines of shops and collections of money hold."""


def restored(page: Outline, ruled: list[TextBlock], learned: list[TextBlock]) -> list[TextBlock]:
    """Return the choice with the paragraphs between chosen ones of the very element that these stand in."""
    chosen = {block.number for block in learned}
    if len(chosen) < _TEXT:
        return learned
    missing = []
    for place, block in enumerate(ruled):
        if block.number in chosen or page.tags[block.node] != "p" or _CALL.search(block.text):
            continue
        before = [one for one in ruled[max(place - _NEAR, 0) : place] if one.number in chosen]
        after = [one for one in ruled[place + 1 : place + 1 + _NEAR] if one.number in chosen]
        if before and after and any(page.parents[one.node] == page.parents[block.node] for one in (*before, *after)):
            missing.append(block)
    return sorted([*learned, *missing], key=lambda block: block.number) if missing else learned
