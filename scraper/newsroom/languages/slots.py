"""The words of one story: some hold through it, numbers are drawn anew."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from .pattern import fill

if TYPE_CHECKING:
    from datetime import datetime

    from ..dice import Dice
    from ..topics.topic import Topic
    from .language import Language

_STRIDE = 7919
"""A prime that divides no number of title combinations, so that stepping by it visits every combination once."""


def combinations(language: Language, topic: Topic) -> int:
    """Return how many different (town, item, number) a topic's titles can have."""
    low, high = topic.numbers
    return len(language.towns) * len(topic.items) * (high - low + 1)


class Slots:
    """Fills patterns for one story."""

    def __init__(self, language: Language, dice: Dice, topic: Topic, turn: int, published: datetime) -> None:
        """Draw the words that hold.

        Args:
            language: whose words.
            dice: the story's draws.
            topic: what it is about.
            turn: place among the stories of its topic, from any start: one combination of town, item and number each.
            published: aware, in the paper's zone.
        """
        low, high = topic.numbers
        rest, number = divmod(turn * _STRIDE % combinations(language, topic), high - low + 1)
        town, item = divmod(rest, len(topic.items))
        self._language = language
        self._dice = dice
        self._held = {name: dice.pick(choices) for name, choices in language.words.items()}
        self._held |= {name: language.person(dice, name) for name in ("official", "chief", "witness")}
        self._held |= {"town": language.towns[town], "item": topic.items[item], "n": language.number(number + low)}
        self._held["day"] = language.day(published - timedelta(days=dice.number(0, 2)))
        self._held["later"] = language.day(published + timedelta(days=dice.number(2, 6)))

    def __call__(self, name: str) -> str:
        """Return the word of a slot."""
        held = self._held.get(name)
        if held is not None:
            return held
        drawn = self._dice.number(*self._language.numbers[name])
        if name == "month":
            return self._language.months[drawn - 1]
        return str(drawn) if name == "year" else self._language.number(drawn)

    def one(self, patterns: tuple[str, ...]) -> str:
        """Fill one of the patterns."""
        return fill(self._dice.pick(patterns), self)

    def many(self, patterns: tuple[str, ...], count: int) -> list[str]:
        """Fill at most `count` different patterns."""
        return [fill(pattern, self) for pattern in self._dice.sample(patterns, count)]
