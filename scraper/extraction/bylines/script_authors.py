"""The writer that a page's scripts state for counters and tag managers: `"articleAuthor": "Ada Osei"`, `story_author: "…"`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.names import people

if TYPE_CHECKING:
    from collections.abc import Iterator

    from archive.records import Author
    from scraper.extraction.context import Context

_BEFORE, _BEHIND = 24, 100
_NAMED = re.compile(
    r"(?P<name>\b(?:article|story|page|content|post|asset|news|entry)[_.-]?[Aa]uthors?(?:[_-]?[Nn]ames?)?)\\?[\"']?"
    r"\s*[:=,]\s*\[?\\?[\"'](?P<value>[^\"'<>{}\[\]\\]{5,80})\\?[\"']"
)
"""A name that says whose author it is: `author` alone may be that of a comment, a theme or another story."""


def stated(context: Context) -> Iterator[tuple[list[Author], str]]:
    """Yield (people, name) of the first such statement, where all of that name state the same."""
    if context.page.is_text:
        return
    found: dict[str, set[str]] = {}
    for name, value in _statements(context):
        found.setdefault(name, set()).add(value)
    for name, values in found.items():
        if len(values) == 1 and (named := people.whole_names(next(iter(values)))):
            yield named, name
            return


def _statements(context: Context) -> Iterator[tuple[str, str]]:
    markup, place = context.page.markup, context.place_of("uthor")
    while place >= 0:
        match = _NAMED.search(markup, max(place - _BEFORE, 0), place + _BEHIND)
        if match is not None:
            yield match["name"], match["value"]
            place = max(match.end(), place + 1)
        place = markup.find("uthor", place + 1)
