"""Paragraphs that nothing but blank lines part, as style sheets show them (`white-space: pre-line`)."""

from __future__ import annotations

import re

from scraper.extraction.wording.folding import STOPS, fold

_BLANK = re.compile(r"\n[ \t\r\xa0]*\n")
_SEVERAL, _SENTENCE = 3, 60
_CLOSING = (":", ")", "]", "…")


def paragraphs(raw: str) -> list[str]:
    """Return the paragraphs of an element's text, folded; empty where its blank lines do not part sentences.

    Templates leave blank lines around inline elements in the midst of sentences, too.
    """
    if _BLANK.search(raw) is None:
        return []
    parts = [part for piece in _BLANK.split(raw) if (part := fold(piece))]
    long = [part for part in parts if len(part) >= _SENTENCE]
    if len(long) < _SEVERAL or any(part[0].islower() for part in parts):
        return []
    return parts if all(part.endswith((*STOPS, *_CLOSING)) for part in long) else []
