"""Lines that hold a date and what stands with one: its label, the writer, the agency. They are neither text nor deck."""

from __future__ import annotations

import re

from scraper.extraction import timestamps
from scraper.extraction.byline_forms import western
from scraper.extraction.date_labels import LABEL
from scraper.extraction.folding import fold
from scraper.extraction.organisations import is_organisation

LONGEST = 200
"""Letters of such a line, at most."""
_BESIDE = 24
"""Letters beside the dates that tell nothing, at most."""
_TOOLS = re.compile(
    r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+){1,3}(?=\s|$)|(?:【[^】]{1,12}】\s*){2,}|"
    r"(?:temps de lecture|lesezeit|lesedauer|reading time|tiempo de lectura|tempo di lettura|leestijd)\s*:?\s*\d+ min\w*\.?",
    re.IGNORECASE,
)
"""What stands beside dates and tells nothing: the site's address, buttons in brackets, how long the reading takes."""
_NAME = 60
"""Letters of an agency's or a desk's name, at most."""


def is_date_line(text: str) -> bool:
    """Whether a line is one or two dates with hardly anything else, or with labels and a byline."""
    if "min" in text or "://" in text or "【" in text:
        text = fold(_TOOLS.sub(" ", text))
    found = timestamps.find(text)
    dates = sum(one.end - one.start for one in found)
    if len(found) > 1 and 2 * dates >= len(text):
        return True
    if not 1 <= len(found) <= 2 or len(text) > LONGEST or (text.endswith(".") and found[-1].end < len(text)):
        return False
    if len(text) - dates <= _BESIDE:
        return True
    rest = f"{text[: found[0].start]} {text[found[0].end : found[-1].start]} {text[found[-1].end :]}"
    if LABEL.search(rest) is None:
        return False
    unlabelled = fold(LABEL.sub(" ", rest)).strip(" |·•,:-–—")
    return len(unlabelled) <= _BESIDE or western(unlabelled) is not None or (len(unlabelled) <= _NAME and is_organisation(unlabelled))
