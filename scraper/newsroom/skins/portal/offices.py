"""The newspapers behind the portal, and their numbers in its addresses."""

from __future__ import annotations

OFFICES = {
    "003": "가람신문",
    "018": "두루경제",
    "052": "새날방송",
    "119": "누리일보",
    "277": "한빛타임스",
    "421": "해오름뉴스",
}
"""Name by number."""
NAMES = tuple(OFFICES.values())
_CODES = tuple(OFFICES)


def office_code(number: int) -> str:
    """Return the number of the newspaper behind a story: newspapers take turns."""
    return _CODES[number % len(_CODES)]


def office_name(number: int) -> str:
    """Return the name of the newspaper behind a story."""
    return OFFICES[office_code(number)]
