"""Writers named by a first name or a handle, as other witnesses name them in full: structured data, boxes, the sign at the end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.bylines import biographies
from scraper.extraction.names import people
from scraper.extraction.wording.folding import has_cjk, key

if TYPE_CHECKING:
    from archive.records import Author
    from scraper.extraction.context import Context


def completed(context: Context, authors: list[Author], everybody: list[Author]) -> list[Author]:
    """Return the writers, each as another witness or a signature names them in full."""
    short = not all(map(_is_in_full, authors))
    signed = [*_signed(context), *_boxed(context)] if short else []
    return [_in_full(one, [*everybody, *signed]) for one in authors]


def _boxed(context: Context) -> list[Author]:
    page = context.outline
    return list(biographies.about_author(context, page)) if page is not None else []


def _in_full(one: Author, everybody: list[Author]) -> Author:
    """Return the person as another witness names them in full, where this one has the first name only or a handle (`ada.osei`)."""
    if _is_in_full(one):
        return one
    full = [other for other in everybody if " " in other.name and other.org is None and _is_short_for(one.name, other.name)]
    return full[0] if len({key(other.name) for other in full}) == 1 else one


def _is_in_full(one: Author) -> bool:
    return " " in one.name or has_cjk(one.name)


def _signed(context: Context) -> list[Author]:
    """Return the people in brackets at the very end of the text: papers sign so, though not only writers stand there."""
    last = [block.flat for block in context.body_blocks[-_LAST:]]
    signs = (sign for text in last if (sign := _SIGN.search(text)) is not None)
    return [person for sign in signs for person in people.whole_names(sign[1])]


_LAST = 3
_SIGN = re.compile(r"\(([^()]{5,40})\)[\s+*.#-]*$")


def _is_short_for(short: str, name: str) -> bool:
    words = name.casefold().split()
    first, last = words[0], words[-1]
    return short.casefold() in (first, f"{first}.{last}", f"{first}_{last}", f"{first}{last}", f"{first[0]}{last}", f"{first[0]}.{last}")
