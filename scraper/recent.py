"""A set of what was seen lately, of limited size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

T = TypeVar("T", bound="Hashable")


class Recent(Generic[T]):
    """Remembers at least the last `size` different values, and at most twice as many."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._new: set[T] = set()
        self._old: set[T] = set()

    def __contains__(self, value: T) -> bool:
        return value in self._new or value in self._old

    def add(self, values: Iterable[T]) -> None:
        """Remember values; the oldest give way."""
        values = list(values)
        if len(self._new) + len(values) < self._size:
            self._new.update(values)
            return
        for value in values:
            self._new.add(value)
            if len(self._new) >= self._size:
                self._old, self._new = self._new, set()
