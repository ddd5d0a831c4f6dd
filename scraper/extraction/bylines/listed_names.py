"""Writers named one by one in elements alike, which nothing but their borders or a comma parts: `<a>Ada Osei</a><a>Ben Ruiz</a>`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.lines.byline_lines import BylineLine, may_label
from scraper.extraction.names import people
from scraper.extraction.wording.folding import HANGUL, fold

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock

_JOINT = re.compile(r"[\s,;،·•|/&+–-]*(?:(?:and|und|et|y|e|og|och|en|ja|és|și|i|и|та|ve|و|ו)\s?)?")
"""What stands between two names of a list."""
_LEAST, _MOST_LEVELS = 2, 4
"""Names of a list at least, and elements around it that hold nothing else, at most."""
_LEAST_WORDS = 4


def line_of(page: Outline, block: TextBlock, line: BylineLine) -> BylineLine | None:
    """Return the names of such a list, a name to a line, where a block is one and the line read from it names fewer people."""
    if block.text.count(" ") < _LEAST_WORDS - _LEAST or HANGUL.search(block.text) is not None:
        return None
    found = _list_in(page, block)
    if found is None or len(found[1]) <= len(people.people_of(line.name)):
        return None
    label, names = found
    listed = "\n".join(names)
    return BylineLine(f"{label} {listed}" if label else listed, listed, labelled=line.labelled or bool(label))


def _list_in(page: Outline, block: TextBlock) -> tuple[str, list[str]] | None:
    """Return the label and the names of the list that a block holds and nothing else."""
    holder = block.node
    for _ in range(_MOST_LEVELS):
        parts = [part for part in _children(page, holder) if fold(page.raw_text(part))]
        items = [part for part in parts if any(map(str.isalpha, page.raw_text(part)))]
        if len(items) != 1 or fold(page.raw_text(items[0])) != block.flat:
            break
        holder = items[0]
    if len(items) < _LEAST or len({(page.tags[item], page.classes[item]) for item in items}) > 1:
        return None
    label = fold(page.els[holder].text)
    names = [fold(page.raw_text(item)).strip(" ,") for item in items]
    if (label and not may_label(label)) or any(_JOINT.fullmatch(fold(page.els[item].tail)) is None for item in items):
        return None
    plain = page.tags[items[0]] != "a" and page.classes[items[0]] is None
    marked = len(parts) - len(items) >= len(items) - 1  # `<i>Ada Osei</i><i>|</i><i>Bo Tenn</i>`
    if plain and not marked and not all(fold(page.els[item].tail) for item in items[:-1]):  # the second may be a place
        return None
    return (label, names) if all([one.name for one in people.whole_names(name)] == [name] for name in names) else None


def _children(page: Outline, node: int) -> list[int]:
    found, child = [], node + 1
    while child < page.ends[node]:
        found.append(child)
        child = page.ends[child]
    return found
