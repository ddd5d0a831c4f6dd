"""Chance that is the same everywhere: every draw is a function of the names it was seeded with.

Only `random.Random.random` is used, whose sequence for a seed is kept across Python versions (documentation of `random`, "Notes on
Reproducibility"); a string seed goes through SHA-512, so it does not depend on `PYTHONHASHSEED`.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")


class Dice:
    """A stream of draws named by its seed parts."""

    __slots__ = ("_random",)

    def __init__(self, *names: object) -> None:
        """Seed the stream with the text of `names`."""
        self._random = random.Random("/".join(map(str, names))).random  # noqa: S311 - generated newspapers, not secrets

    def number(self, low: int, high: int) -> int:
        """Return a whole number from `low` to `high`, both included."""
        return low + int(self._random() * (high - low + 1))

    def chance(self, probability: float) -> bool:
        """Return True with the given probability."""
        return self._random() < probability

    def pick(self, choices: Sequence[T]) -> T:
        """Return one of `choices`."""
        return choices[int(self._random() * len(choices))]

    def weighted(self, choices: Sequence[tuple[T, int]]) -> T:
        """Return one of `choices`, pairs of a value and its weight."""
        at = self._random() * sum(weight for _, weight in choices)
        for value, weight in choices:
            at -= weight
            if at < 0:
                return value
        return choices[-1][0]

    def shuffled(self, choices: Sequence[T]) -> list[T]:
        """Return `choices` in a drawn order (Fisher-Yates)."""
        cards = list(choices)
        for last in range(len(cards) - 1, 0, -1):
            other = int(self._random() * (last + 1))
            cards[last], cards[other] = cards[other], cards[last]
        return cards

    def sample(self, choices: Sequence[T], count: int) -> list[T]:
        """Return at most `count` different places of `choices` in a drawn order."""
        return self.shuffled(choices)[:count]
