"""What is remembered of texts: lines of menus, lists and feet stand on every page of a site, long paragraphs on one."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

K = TypeVar("K", bound="str | None")
T = TypeVar("T")

LONGEST_NAME = 1000
"""Letters of a class, an id or a line that is remembered, at most."""


class Memory(dict[K, T]):
    """What a function made of texts, by text. A full memory begins anew: what pages of a site repeat is soon in it again.

    It is asked through the method of `dict` itself: that takes half the time of an `lru_cache`, and pages ask a thousand times.
    """

    def __init__(self, function: Callable[[K], T], maxsize: int, longest: int) -> None:
        super().__init__()
        self.function = function
        self.maxsize = maxsize
        self.longest = longest

    def __missing__(self, text: K) -> T:
        """Return what the function makes of a text, and remember it unless the text is long."""
        value = self.function(text)
        if text is None or len(text) <= self.longest:
            if len(self) >= self.maxsize:
                self.clear()
            self[text] = value
        return value


def of_short(maxsize: int, longest: int) -> Callable[[Callable[[K], T]], Callable[[K], T]]:
    """Remember what a function makes of texts, but of none that is long: a page may hold megabytes in one line.

    Args:
        maxsize: texts remembered.
        longest: letters of one, at most.
    """

    def remember(function: Callable[[K], T]) -> Callable[[K], T]:
        return Memory(function, maxsize, longest).__getitem__

    return remember
