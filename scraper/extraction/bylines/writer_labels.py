"""Labels of writers that are blocks of their own: `Autor:` above a name, `Words` in a list of credits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.layout import outline
from scraper.extraction.lines.byline_lines import COLON, LABELLED
from scraper.extraction.wording.memories import LONGEST_NAME, of_short

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock


def label_before(page: Outline, block: TextBlock) -> TextBlock | None:
    """Return the block before another, or before others of its kind, that is the label of a writer alone: `Autor:` above `Ada Osei`."""
    kind = (page.tags[block.node], page.classes[block.node])
    if kind[0] in outline.HEADING_LEVELS:
        return None
    for before in reversed(page.blocks[max(block.number - _MOST_NAMES, 0) : block.number]):
        if len(before.text) <= _LONGEST_LABEL and is_label(before.flat):
            return before
        alike = (kind[1] or kind[0] == "li") and (page.tags[before.node], page.classes[before.node]) == kind
        if not alike and len(before.text) > _LONGEST_JOINT:
            break
    return None


_LONGEST_LABEL, _LONGEST_JOINT, _MOST_NAMES = 24, 4, 8
"""Letters of a label, and of what may stand between names (`and`); blocks of a list of names."""


_ALONE = frozenset(
    ("text", "texte", "words", "interview", "testo", "texto", "tekst", "author", "authors", "autor", "autorin", "auteur", "autore")
)
"""Labels in lists of credits, which set them apart by their place alone."""


@of_short(4096, LONGEST_NAME)
def is_label(text: str) -> bool:
    """Whether a text is the label of a writer and nothing else."""
    if text.casefold() in _ALONE:
        return True
    line = f"{text} x"
    label = LABELLED.match(line) or COLON.match(line)
    return label is not None and label.end() == len(text) + 1
