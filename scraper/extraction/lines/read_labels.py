"""Labels read out to the blind before a line and shown to nobody, `<span class="visually-hidden">Image source, </span>Ada Osei`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.layout import hints
from scraper.extraction.lines.line_pieces import spaced
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


def is_read_out(page: Outline, block: TextBlock) -> bool:
    """Whether a line is read out to the blind and nothing else."""
    return hints.is_read_out(page.classes[block.first]) and label_of(page, block) in ("", block.flat)


def shown(page: Outline, block: TextBlock) -> str:
    """Return a line without the label before it that an element is only read out for: `<span class="sr-only">Image caption, </span>`."""
    text = spaced(page, block)
    for node in range(block.node, page.ends[block.node]) if page.ends[block.node] - block.node > 1 else ():
        if hints.is_read_out(page.classes[node]) and (label := fold(page.raw_text(node))) and text.startswith(label) and text != label:
            return text.removeprefix(label).lstrip(" ,:")
    return text
