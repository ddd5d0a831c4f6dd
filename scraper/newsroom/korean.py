"""Korean sentences from patterns: the particles that depend on the word before them, and slots.

A slot is `{name}` or `{name|은}`: the particle after the bar takes the form that fits the word (은/는, 이/가, 을/를, 과/와, 으로/로,
이라/라, 이다/다), after the final consonant of its last syllable (Korean orthography, 한글 맞춤법 and 표준 발음법 for digits).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_FORMS = {
    "은": ("은", "는"), "이": ("이", "가"), "을": ("을", "를"), "과": ("과", "와"),
    "으로": ("으로", "로"), "이라": ("이라", "라"), "이다": ("이다", "다"),
}  # fmt: skip
_SILENT = "’”\"')]》」』㈜ "
_SYLLABLES = range(0xAC00, 0xD7A4)
_RIEUL = 8
_DIGIT_FINALS = {"0": 21, "1": 8, "2": 0, "3": 16, "4": 0, "5": 0, "6": 1, "7": 8, "8": 8, "9": 0}
_LATIN_FINALS = {"l": 8, "m": 16, "n": 4, "r": 8}
_SLOT = re.compile(r"\{(\w+)(?:\|(\w+))?\}")


def final_consonant(word: str) -> int:
    """Return the index of the final consonant of the word's last sound (0 for none), as Unicode composes syllables."""
    last = word.rstrip(_SILENT)[-1:]
    if not last:
        return 0
    if ord(last) in _SYLLABLES:
        return (ord(last) - _SYLLABLES.start) % 28
    return _DIGIT_FINALS.get(last, _LATIN_FINALS.get(last.lower(), 0))


def with_particle(word: str, particle: str) -> str:
    """Return the word followed by the particle's fitting form; an unknown particle is appended as it is."""
    forms = _FORMS.get(particle)
    if forms is None:
        return word + particle
    final = final_consonant(word)
    bare = final == 0 or (particle == "으로" and final == _RIEUL)
    return word + forms[bare]


def fill(pattern: str, word: Callable[[str], str]) -> str:
    """Return the pattern with every slot replaced by `word(name)` and its particle."""

    def replace(match: re.Match[str]) -> str:
        value = word(match[1])
        return with_particle(value, match[2]) if match[2] else value

    return _SLOT.sub(replace, pattern)
