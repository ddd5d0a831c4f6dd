"""What stands around a teaser's title and only points to it: words before it, arrows, the day in brackets behind."""

from __future__ import annotations

import re

_POINTER = re.compile(
    r"(?:(?:read|see) (?:more|also|next)|also read|more|related|(?:lesen sie|lies|siehe) auch|mehr dazu|(?:à )?lire aussi|à voir aussi|"
    r"leia (?:também|mais)|veja também|le(?:a|e|er) también|te puede interesar|mira también|"
    r"leggi anche|lees ook|läs (?:också|även|mer)|"
    r"les også|læs også|lue (?:myös|lisää)|(?:czytaj|zobacz) (?:też|także|również)|přečtěte si(?: také)?|baca juga|"
    r"читайте также|관련\s?기사|関連記事)"
    r"\s?:\s+(?=\S)",
    re.IGNORECASE,
)
_LONGEST_POINTER = 24


def is_pointer(text: str) -> bool:
    """Whether a text is what papers print before the title of another story, `More:`, `Zobacz też`."""
    return len(text) <= _LONGEST_POINTER and _POINTER.match(f"{text.rstrip(': ')}: .") is not None


def without_pointer(title: str) -> str:
    """Return a title without what only points to it: the words `READ MORE: …`, `Lire aussi : …`, an arrow, the day in brackets behind."""
    pointer = _POINTER.match(title) if ":" in title[:_LONGEST_POINTER] else None
    title = title[pointer.end() :] if pointer else title
    title = title.lstrip(" :：")  # of a pointer in an element of its own
    if title[:1] in _BACK and not (title[0] in _PAIRS and _PAIRS[title[0]] in title):
        title = title.lstrip(title[0]).lstrip() or title
    if title[-1:] in _FORTH and not (title[-1] in _PAIRS and _PAIRS[title[-1]] in title):
        title = title.rstrip(title[-1]).rstrip() or title
    day = _DAY_BEHIND.search(title) if title[-1:] in ")）" else None
    return title[: day.start()] if day and day.start() else title


_BACK, _FORTH = frozenset("≪«‹<←◀>▶►"), frozenset("≫»›>→▶►")
_PAIRS = {"≪": "≫", "«": "»", "‹": "›", "<": ">", "≫": "≪", "»": "«", "›": "‹", ">": "<"}
"""Arrows to the story before and behind; in pairs some are quotation marks."""
_DAY_BEHIND = re.compile(r"\s[(（](?:\d{4}[/.-])?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?:\s\d{1,2}:\d{2})?[)）]$")
