"""Lines by a picture that end in a credit: what tells them from text, and where a caption ends before one that has no word for it."""

from __future__ import annotations

import re

from scraper.extraction.lines.credit_names import PICTURES, SIGN, SMALL, is_name, names_agency
from scraper.extraction.lines.photo_credits import (
    BEHIND_TEXT,
    EDGES,
    LABEL,
    LEAST_WORDS,
    LONGEST_ALONE,
    ONLY_LABEL,
    YEAR_ALONE,
    cleaned,
    split_text,
)
from scraper.extraction.wording.folding import HANGUL, STOPS


def ends_in_credit(text: str) -> bool:
    """Whether a line ends in a credit and in nothing that ends a text as well.

    The sign of an agency alone closes reports, behind their last full stop, and brackets hold all kinds of things.
    """
    if text.endswith(STOPS):
        return False
    caption, credit = split_text(text)
    if credit is None or caption is None:
        return credit is not None
    behind = text[len(caption) :].strip("([ ")
    told = LABEL.match(behind) or BEHIND_TEXT.search(text) or PICTURES.search(credit)
    return told is not None or (SIGN.search(credit) is not None and not caption.endswith(STOPS))


def closes_caption(text: str) -> bool:
    """Whether a line under a picture ends in a credit, where the text goes on behind it: there no agency's sign closes a report."""
    if text.endswith(STOPS):
        return False
    caption, credit = split_text(text)
    if credit is not None:
        return caption is not None
    if (found := _BEHIND_STOP.search(text)) is None:
        return len(text) <= LONGEST_ALONE and _NAME_AND_PAPER.fullmatch(text) is not None
    named = names_agency(name := found["name"]) or ONLY_LABEL.fullmatch(name) or (is_name(name) and " " in name.strip())
    return bool(named) and len(text[: found.start()].split()) >= LEAST_WORDS  # else it is the number of a heading


def behind_sentence(text: str) -> tuple[str | None, str | None]:
    """Part a text known for a caption behind its last sentence, where an agency, a name with one, or a whole name stands there."""
    found = _BEHIND_STOP.search(text)
    if found is None or HANGUL.search(text) or len(text[: found.start()].split()) < LEAST_WORDS:
        return text or None, None
    name = found["name"].strip()
    if _SHORT_FORM.search(text[: found.start()]) or any(word[0].islower() and word not in SMALL for word in name.split()):
        return text, None
    if names_agency(name) or _NAME_AND_PAPER.fullmatch(name) or (is_name(name) and " " in name and YEAR_ALONE.search(name) is None):
        return text[: found.start() + 1].rstrip(EDGES), cleaned(name)
    return text, None


_SHORT_FORM = re.compile(r"(?:^|\s)[A-ZÀ-Þ][^\W\d_]{0,3}$")
"""What ends in a stop without ending a sentence: `the Rt. Hon. Ada Osei`."""
_BEHIND_STOP = re.compile(r"[.!?…”\"»]\s+(?:[—–]\s)?[(\[]?(?P<name>[^.!?()\[\]\d]{2,60})[)\]]?$")
_NAME_AND_PAPER = re.compile(r"[A-ZÀ-Þ][^\W\d]+(?: [A-ZÀ-Þ][\w.'’-]*){0,3}\s?/\s?[A-ZÀ-Þ][^\W\d]+(?: [\w.'’&-]+){0,4}")
"""A photographer beside any paper: `Ada Osei/The Bell`."""
