"""What class names and ids say of a date: that it is the day of publication, or a date at all."""

from __future__ import annotations

import re

from scraper.extraction.wording.memories import LONGEST_NAME, of_short

_PUBLICATION = re.compile(
    r"(?:^|[\s_-])(?:date[_-]?publish(?:ed)?|publish(?:ed)?[_-]?(?:date|time|on|at)|pub[_-]?date|posted[_-]on|date[_-]?posted)(?=$|[\s_-])",
    re.IGNORECASE,
)
"""Classes and ids that say what a date is as plainly as a label: no header's clock is called so."""
_DATED = re.compile(
    r"(?:^|[\s_-])(?:(?:cat|post|news|art|pub|meta|entry|blog|item|story|article|beitrags|artikel|news)?(?:date|datum)|time|fecha|tarih|hizuke|nichiji|"
    r"posted|publish)[a-z]*(?=$|[\s_-])",
    re.IGNORECASE,
)


@of_short(2048, LONGEST_NAME)
def names_publication(names: str) -> bool:
    """Whether names say that a date is that of publication."""
    return _PUBLICATION.search(names) is not None


@of_short(2048, LONGEST_NAME)
def names_date(names: str) -> bool:
    """Whether names are those of a date."""
    return _DATED.search(names) is not None


def names_romance_date(names: str, language: str | None) -> bool:
    """Whether a class is the word for a date in the page's own language, which in others is one for any data."""
    return "data" in names.split() and (language or "")[:2] in ("it", "pt", "ro", "ca", "gl", "pl")
