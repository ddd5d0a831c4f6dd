"""Who wrote the article of a page's script data: its byline, and the objects or names listed as its authors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from archive.records import Author
from scraper.extraction.names import people
from scraper.extraction.names.organisations import is_organisation
from scraper.extraction.names.same_people import merged
from scraper.extraction.wording.folding import fold

if TYPE_CHECKING:
    from scraper.extraction.script_data.state import StateArticle

_BYLINES = ("byline", "byLine", "bylineText", "authorLine", "signature")
_AUTHORS = ("authors", "author", "writers", "writer", "reporters", "reporter", "journalists", "contributors", "creators", "by")
_NAMES = ("name", "displayName", "fullName", "title", "original")
_ROLES = ("role", "jobTitle", "position")
_LONGEST = 200


def byline(article: StateArticle) -> str | None:
    """Return the byline as the script data words it, from the object nearest to the body."""
    for holder in reversed(article.holders):
        for name in _BYLINES:
            value = holder.get(name)
            if isinstance(value, str) and 1 < len(text := fold(value)) <= _LONGEST and "<" not in text:
                return text
    return None


def authors(article: StateArticle) -> list[Author]:
    """Return the people the script data lists, from the object nearest to the body that lists any."""
    for holder in reversed(article.holders):
        credited = holder.get("credits")
        for place in (holder, credited if isinstance(credited, dict) else {}):
            for name in _AUTHORS:
                if found := _people(place.get(name)):
                    return found
    return []


def _people(value: Any) -> list[Author]:
    items = value if isinstance(value, list) else [value]
    return merged(person for item in items[:20] for person in _person(item))


def _person(item: Any) -> list[Author]:
    if isinstance(item, str):
        return people.people_of(item) if len(item) <= _LONGEST else []
    if not isinstance(item, dict):
        return []
    name = next((fold(item[key]) for key in _NAMES if isinstance(item.get(key), str) and item[key].strip()), "")
    if not name or len(name) > _LONGEST or is_organisation(name):
        return []
    role = next((fold(item[key]) for key in _ROLES if isinstance(item.get(key), str) and item[key].strip()), None)
    email = item.get("email")
    known = people.people_of(name) or [Author(name=name)]
    if len(known) == 1:
        known[0].role = known[0].role or role
        known[0].email = known[0].email or (email if isinstance(email, str) and "@" in email else None)
    return known
