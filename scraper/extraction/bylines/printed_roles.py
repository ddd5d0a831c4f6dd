"""Roles behind writers' names in elements of their own: `<b>Ada Osei</b><span class="byline-title">Film critic</span>`."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from archive.records import Author
from scraper.extraction.layout import hints, outline
from scraper.extraction.names import people
from scraper.extraction.names.organisations import is_organisation
from scraper.extraction.wording.folding import DIGIT, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context

_ROLE = re.compile(r"(?:^|[\s_-])(?:title|role|rolle|job-?title|position|function|funktion|fonction|cargo)(?=$|\s)", re.IGNORECASE)
_LONGEST, _AROUND = 50, 3
"""Letters of a role, at most, and elements around it of which one is named for writers."""
_NEVER = outline.IN_NAV | outline.IN_FIGURE | outline.IN_COMMENTS | outline.IN_FOOTER


def beside_names(context: Context) -> Iterator[Author]:
    """Yield the people between title and text whose role stands behind the name, each in an element of its own."""
    page = context.outline
    if page is None or context.title_node < 0:
        return
    end = page.blocks[min(context.text_first, len(page.blocks) - 1)].node
    leaves = [node for node in range(page.ends[context.title_node], end) if fold(page.els[node].text)]
    for before, node in pairwise(leaves):
        if _ROLE.search(page.classes[node] or "") is None or page.marks[node] & _NEVER or not page.hint_of(node, _AROUND) & hints.BYLINE:
            continue
        name, role = fold(page.raw_text(before)), fold(page.raw_text(node)).strip(" ,|·")
        told = 2 <= len(role) <= _LONGEST and "?" not in role and not DIGIT.search(role) and not is_organisation(role)
        if told and [one.name for one in people.whole_names(name)] == [name]:
            yield Author(name=name, role=role)
