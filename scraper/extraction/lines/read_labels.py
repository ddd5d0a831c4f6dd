"""Labels read out to the blind before a line and shown to nobody, `<span class="visually-hidden">Image source, </span>Ada Osei`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.layout import hints
from scraper.extraction.wording.folding import fold

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock

_LONGEST = 40


def label_of(page: Outline, block: TextBlock) -> str:
    """Return the label before a line, or that is the line, the sign behind it too; empty where there is none."""
    if not hints.is_read_out(page.classes[block.first]):
        return ""
    label = fold(page.raw_text(block.first))
    return label if len(label) <= _LONGEST and label.endswith((",", ":")) and block.flat.startswith(label) else ""


def without_label(page: Outline, block: TextBlock, text: str) -> str:
    """Return a line's text without the label before it."""
    label = label_of(page, block)
    return text.removeprefix(label).lstrip() if label else text
