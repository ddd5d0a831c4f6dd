"""What a byline prints beside a name: the writer's address, the agency or paper she writes for, the role before the name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.names import byline_forms
from scraper.extraction.names.organisations import is_agency, is_organisation, is_title
from scraper.extraction.names.roles import is_role
from scraper.extraction.wording.folding import HANGUL, fold, has_cjk, key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from archive.records import Author
    from scraper.extraction.context import Context

_LONGEST = 40
"""Letters of an organisation's name, at most."""
_BEFORE = re.compile(r"\bunser(?:e[rmn]?)? (?P<role>[A-ZÄÖÜ][\w-]{4,40})\s$")
"""What a German paper calls its own writers: `Von unserer Redakteurin`."""
_PARTS = re.compile(r"[,;|/()\[\]·•–—\n]|\s-\s|\s(?:and|und|et|y|e|og|och|en|&)\s")
_FOR = re.compile(r"(?:for|für|pour|para|per|voor)\s+(?=[A-ZÀ-Þ])")


def add(context: Context, byline: str | None, authors: list[Author]) -> None:
    """Give the people of a byline in letters that have capitals what it prints behind each name, and before it; nothing is overwritten."""
    if byline is None or HANGUL.search(byline) or has_cjk(byline):
        return
    people = [one for one in authors if one.name in byline and not (_is_house(one.name) or context.site.is_key(key(one.name)))]
    people.sort(key=lambda one: byline.find(one.name))
    ends = [*(byline.find(one.name) for one in people[1:]), len(byline)]
    for author, end in zip(people, ends, strict=False):  # of nobody none ends
        start = byline.find(author.name)
        behind = byline[start + len(author.name) : end]
        if author.email is None and (mail := byline_forms.EMAIL.search(behind)) is not None:
            author.email = mail[0]
        if author.role is None and (called := _BEFORE.search(byline[:start])) is not None and is_role(called["role"]):
            author.role = called["role"]
        if author.org is None:
            author.org = next(_organisations(context, behind), None)


def without_label(byline: str | None, authors: list[Author]) -> str | None:
    """Return a byline without the label of the day behind it, glued to the last writer's name: `By Ada Oseion:`."""
    name = authors[-1].name if byline and authors else ""
    end = byline.rfind(name) + len(name) if byline and name else 0
    return byline[:end] if byline and end >= len(name) and end and _LABEL.fullmatch(byline[end:]) else byline


_LABEL = re.compile(r"\s?(?:on|am|le|el|il|em|på|op|dne|updated|published|posted|in)\s?:")


def _organisations(context: Context, behind: str) -> Iterator[str]:
    """Yield the parts of what stands behind a name that are an agency, an organisation or the paper itself."""
    for part in _PARTS.split(byline_forms.EMAIL.sub("", behind)):
        name = _FOR.sub("", fold(part).strip(" .:"))
        if 1 < len(name) <= _LONGEST and not is_role(name) and (_is_house(name) or context.site.is_key(key(name))):
            yield name


def _is_house(name: str) -> bool:
    """Whether a name is an agency's, a broadcaster's, a paper's or a firm's, rather than no name at all."""
    if is_agency(name):
        return True
    small = [word for word in name.split() if word[0].islower() and len(word) > _SMALL]
    return is_organisation(name) and is_title(name) and name[0].isupper() and not small


_SMALL = 3
"""Letters of words that names of houses have in small letters, at most: `Bund der Bauern`, and no sentence."""
