"""What is remembered of texts: lines of menus, lists and feet stand on every page of a site, long paragraphs on one."""

from __future__ import annotations

from functools import lru_cache, update_wrapper
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

LONGEST_NAME = 1000
"""Letters of a class, an id or a line that is remembered, at most."""


def of_short(maxsize: int, longest: int) -> Callable[[Callable[[str], T]], Callable[[str], T]]:
    """Remember what a function makes of texts, but of none that is long: a page may hold megabytes in one line.

    Args:
        maxsize: texts remembered.
        longest: letters of one, at most.
    """

    def remember(function: Callable[[str], T]) -> Callable[[str], T]:
        kept = lru_cache(maxsize=maxsize)(function)

        def ask(text: str) -> T:
            return kept(text) if len(text) <= longest else function(text)

        return update_wrapper(ask, kept)

    return remember
