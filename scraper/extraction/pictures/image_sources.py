"""The address of an image as written: behind lazy loading, in a set of sizes, in the sources around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.pictures.image_files import is_drawing, is_file_of_picture, set_behind_a_script

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline

_SOURCES = ("data-src", "data-original", "data-lazy-src", "data-lazy", "data-lazyload", "data-echo", "src", "data-srcset", "srcset")
_PLAIN = ("src",)
_ELSEWHERE = frozenset(_SOURCES) - {"src"}
"""Attributes in which an image's address may stand besides `src`: many images have none of them."""


def source_of(page: Outline, node: int) -> str | None:
    """Return an image's address as written, behind lazy loading and what stands in its place meanwhile."""
    attributes = dict(page.els[node].items())
    stand_in: str | None = None
    for name in _PLAIN if _ELSEWHERE.isdisjoint(attributes) else _SOURCES:
        value = attributes.get(name)
        if value and not value.startswith("data:"):
            address = first_of_set(value) if "srcset" in name or _SET.search(value) else value.strip()
            if is_file_of_picture(address) and not is_drawing(address):
                return address
            stand_in = stand_in or address
    holders = [page.parents[node]]
    while page.tags[holders[-1]] == "source":  # the parser nests an image in the sources before it
        holders.append(page.parents[holders[-1]])
    for holder in reversed(holders):
        for name in ("srcset", "data-srcset"):
            value = page.els[holder].get(name)
            if value and value.strip(" ,"):
                return first_of_set(value) or set_behind_a_script(attributes) or stand_in
    return set_behind_a_script(attributes) or stand_in


_SET = re.compile(r"\s\d+(?:\.\d+)?[wx]\s*(?:,|$)")
"""How large a picture of a set is, behind its address: some themes keep such a set where one address belongs."""


def first_of_set(value: str) -> str:
    """Return the first address of a `srcset` that is no stand-in.

    White space ends an address, a comma within it does not (WHATWG HTML, 4.8.4.2.1).
    """
    addresses = [address for part in _GLUED.sub(" ", value).split() if (address := part.strip(",")) and not _DESCRIPTOR.match(address)]
    return next((address for address in addresses if is_file_of_picture(address)), addresses[0] if addresses else "")


_GLUED = re.compile(r"(?<=\d[wxh]),")
"""A comma behind a size that no blank parts from the next address."""
_DESCRIPTOR = re.compile(r"\d+(?:\.\d+)?[wxh](?:,|$)")
