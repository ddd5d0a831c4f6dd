"""Lists of people without repetition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.wording.folding import key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from archive.records import Author


def merged(people: Iterable[Author]) -> list[Author]:
    """Return the people without repetition, details of later mentions filled in."""
    known: dict[str, Author] = {}
    for person in people:
        same = known.setdefault(key(person.name), person)
        same.role = same.role or person.role
        same.email = same.email or person.email
        same.org = same.org or person.org
    return list(known.values())
