"""A page's elements by class and id: to look one up costs a fraction of a search of the tree."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set

    from lxml.html import HtmlElement


class Names:
    """Every class and id of a page, with the elements that bear it."""

    def __init__(self, elements: Sequence[HtmlElement], places: Mapping[str, Sequence[int]]) -> None:
        """Take an index over.

        Args:
            elements: the page's elements in page order.
            places: by class and id attribute together, as written: places of the elements in `elements`, ascending.
        """
        self._elements = elements
        self._places = places

    @cached_property
    def _written(self) -> dict[str, list[str]]:
        """By name: the attributes it stands in, as often as it does."""
        found: dict[str, list[str]] = {}
        for written in self._places:
            for name in written.split():
                if name in found:
                    found[name].append(written)
                else:
                    found[name] = [written]
        return found

    def hold(self, names: Set[str]) -> bool:
        """Whether each of the names is some element's class or id."""
        return names <= self._written.keys()

    def bearing(self, name: str) -> list[HtmlElement]:
        """Return the elements whose class or id is, or whose classes hold, a name, in page order."""
        written = self._written.get(name, ())
        if len(written) == 1:
            return [self._elements[place] for place in self._places[written[0]]]
        return [self._elements[place] for place in sorted({place for one in written for place in self._places[one]})]


def names_of(tree: HtmlElement | None) -> Names:
    """Return the names on a tree; none for None."""
    elements = list(tree.iter()) if tree is not None else []
    places: dict[str, list[int]] = {}
    for place, element in enumerate(elements):
        named, number = element.get("class"), element.get("id")
        if named or number:
            places.setdefault(f"{named or ''} {number or ''}", []).append(place)
    return Names(elements, places)
