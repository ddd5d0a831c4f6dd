"""What the people of a printed byline are worth against those that the page states for machines, who may be the account that put it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.bylines.byline_places import is_guest
from scraper.extraction.lines.byline_lines import cut_out
from scraper.extraction.wording.folding import HANGUL, key

if TYPE_CHECKING:
    from archive.records import Author
    from scraper.extraction.context import Context

_PLAIN, _OVER_STATED, _OVER_ALL = 0.5, 0.85, 0.97
"""Confidence of a byline that yields to structured data, of one that outweighs it, and of one that outweighs all else together."""


def against(context: Context, line: str, printed: list[Author], stated: list[Author], linked: set[str], marked: set[str]) -> float:
    """Return the confidence of the people of a byline.

    Args:
        context: the page.
        line: the byline as printed.
        printed: its people.
        stated: the people of the structured data.
        linked: keys of those whose names lead to their own pages.
        marked: keys of those whom the markup marks as authors.
    """
    differs = not any(key(one.name.split()[-1]) in key(line) for one in stated)
    if differs and not context.told.isdisjoint(key(one.name) for one in printed):
        return _OVER_ALL
    if HANGUL.search(line) or is_guest(line) or _fuller(line, printed, {key(one.name) for one in stated} or marked, linked):
        return _OVER_STATED
    return _OVER_STATED if differs and _is_by_account(context, line, printed, stated) else _PLAIN


def without_posts(printed: list[Author], stated: list[Author], linked: set[str]) -> list[Author]:
    """Leave out what has a role behind the only people that structured data and links name: a writer's post, `/ Harbour Towns Reporter`."""
    names = {key(one.name) for one in stated}
    if not names or names != linked or not names < {key(one.name) for one in printed}:
        return printed
    kept: list[Author] = []
    for one in printed:
        if key(one.name) in names or not one.role or not kept or kept[-1].role:
            kept.append(one)
        else:
            kept[-1].role = f"{one.name} {one.role}"
    return kept


def _fuller(line: str, printed: list[Author], stated: set[str], linked: set[str]) -> bool:
    """Whether a labelled byline, or one that is links to writers' pages, names all people whom data or markup state, and more.

    There, lists are often cut to the first.
    """
    names = {key(one.name) for one in printed}
    return bool(stated) and stated < names and (names <= linked or _names_in_full(line, printed))


def _names_in_full(line: str, printed: list[Author]) -> bool:
    cut = cut_out(line) if line else None
    return cut is not None and cut.labelled and all(" " in one.name for one in printed)


def _is_by_account(context: Context, line: str, printed: list[Author], stated: list[Author]) -> bool:
    """Whether the structured data of a page that is no newspaper's names the account that the page shows beside the writer's byline."""
    page = context.outline
    if context.states_news or page is None or not printed or not stated or not _names_in_full(line, printed):
        return False
    names = [one.name.casefold() for one in stated]
    return any(name in block.flat.casefold() for block in page.blocks for name in names)
