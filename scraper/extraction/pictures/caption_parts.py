"""The caption and the credit among the lines of a picture: told by a class, an element of its own, the place beside, or the wording."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout import outline
from scraper.extraction.lines.credit_ends import behind_sentence
from scraper.extraction.lines.credit_names import is_name
from scraper.extraction.lines.line_pieces import pieces_of
from scraper.extraction.lines.photo_credits import LABEL, at_the_end, cleaned, is_credit_alone, split_text
from scraper.extraction.lines.read_labels import is_read_out, label_of, shown
from scraper.extraction.pictures.caption_scraps import without_counter
from scraper.extraction.wording import furniture
from scraper.extraction.wording.folding import fold

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock

_CREDIT = re.compile(
    r"(?:credit|copyright|source|photograph|fotograf|quelle|bildrechte|rights|attribution|agency|byline|author|autor)", re.IGNORECASE
)
_CREDIT_ALONE = re.compile(
    r"(?<![^\W_])(?:credits?|copyright|photographer|fotograf)(?![^\W_])|(?:photo|image|picture|media)-?credits?$", re.IGNORECASE
)
"""What is said of a line that is a credit, also where no caption stands beside it."""
_LABEL = re.compile(r"^(?:(?:bild)?legende ?: ?|légende ?: ?|bildunterschrift ?: ?|pie de foto ?: ?)", re.IGNORECASE)
"""What is read out to the blind before a caption."""
_LEAST_CREDITED, _LONGEST_CREDIT = 12, 80
"""Letters of an alternative text that a caption repeats before its credit, at least, and of a credit, at most."""


def parted_lines(page: Outline, around: int, captions: list[TextBlock], alt: str) -> tuple[str | None, str | None]:
    """Return the caption and the credit among the lines of a picture."""
    captions = [block for block in captions if not is_read_out(page, block)] or captions
    apart = [block for block in captions if (len(captions) > 1 or label_of(page, block)) and says_credit(page, block)]
    apart = apart or _beside(page, around, captions)
    if not apart and len(captions) > 1 and is_credit_alone(captions[0].flat):
        apart = captions[:1]  # who took the photo stands above what it shows
    if not apart and len(captions) == _PAIR and len(captions[1].text) <= _LONGEST_CREDIT and LABEL.match(captions[1].flat):
        apart = captions[1:]
    text = _LABEL.sub("", fold(" ".join(_uncounted(page, block) for block in captions if block not in apart)), count=1)
    if apart:
        return text or None, cleaned(fold(" ".join(dict.fromkeys(shown(page, block) for block in apart))))
    inner = _inline_credit(page, captions)
    if inner and inner == text and len(captions) == 1:
        return None, cleaned(text)
    if inner and text.endswith(inner):
        return text.removesuffix(inner).rstrip(" |·–—-(") or None, cleaned(inner)
    if inner and text.startswith(inner):
        return text.removeprefix(inner).lstrip(" |·–—-:)") or None, cleaned(inner)
    whole = split_text(text)
    if whole[1] is not None and whole != (None, text):
        return whole
    if len(captions) == 1 and is_name(text) and (names := page.classes[captions[0].node]) and _CREDIT_ALONE.search(names):
        return None, cleaned(text)
    pieces = [piece for block in captions for piece in pieces_of(page, block)]
    if len(pieces) > 1 and text.endswith(last := pieces[-1]) and len(last) <= _LONGEST_CREDIT and not furniture.is_furniture(last):
        caption, credit = at_the_end(text, len(text) - len(pieces[-1]))
        if credit is not None:
            return caption, credit
    if _LEAST_CREDITED < len(alt) < len(text) <= len(alt) + _LONGEST_CREDIT and text.startswith(alt):
        return at_the_end(text, len(alt))
    return whole if whole[1] is not None else behind_sentence(text)


def _uncounted(page: Outline, block: TextBlock) -> str:
    """Return a line without the number of the slide that an element of its own prints before it: `<span>2/14</span> The market`."""
    text = shown(page, block)
    if not text[:1].isdigit():
        return text
    if (plain := without_counter(text)) != text:
        return plain
    if len(pieces := pieces_of(page, block)) == 1 or not _SLIDE.fullmatch(pieces[0]):
        return text
    return text.removeprefix(pieces[0]).lstrip(" .|·–—-")


_PAIR = 2
_SLIDE = re.compile(r"\d{1,3}\s?(?:/|of|von|de|di|sur|van|av|af|z|из)\s?\d{1,3}")


def says_credit(page: Outline, block: TextBlock) -> bool:
    """Whether the class of a line, or of the element around it, says that it is the credit."""
    if label_of(page, block) and not page.marks[block.node] & outline.IN_CAPTION:  # what it shows is told in the caption's own element
        return True
    names = f"{page.classes[block.node] or ''} {page.classes[page.parents[block.node]] or ''}"
    return _CREDIT.search(names) is not None and "caption" not in (page.classes[block.node] or "")


def _beside(page: Outline, around: int, captions: list[TextBlock]) -> list[TextBlock]:
    """Return the one short line of a figure that stands outside of its caption element."""
    if page.tags[around] != "figure":
        return []
    inside = [block for block in captions if page.marks[block.node] & outline.IN_CAPTION]
    outside = [block for block in page.range(around) if not page.marks[block.node] & outline.IN_CAPTION]
    lone = len(outside) == 1 and inside and len(outside[0].text) <= _LONGEST_CREDIT and not outside[0].link_chars
    return outside if lone and not furniture.is_furniture(outside[0].flat) and not page.marks[outside[0].node] & outline.IN_BUTTON else []


def _inline_credit(page: Outline, captions: list[TextBlock]) -> str:
    """Return the text of the element within a caption whose tag or class says that it is the credit."""
    for block in captions:
        for node in range(block.node + 1, page.ends[block.node]):
            names = page.classes[node]
            if page.tags[node] == "cite" or (names and _CREDIT.search(names)):
                return fold(page.raw_text(node))
    return ""


def credit_beside(page: Outline, caption: TextBlock) -> str | None:
    """Return the credit right behind a caption in the same element, told by its class."""
    behind = page.blocks[caption.number + 1 : caption.number + 2]
    return next(
        (
            cleaned(line.flat)
            for line in behind
            if page.parents[line.node] == page.parents[caption.node] and len(line.text) <= _LONGEST_CREDIT and says_credit(page, line)
        ),
        None,
    )
