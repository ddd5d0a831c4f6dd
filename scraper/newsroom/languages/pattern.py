"""Sentences from patterns: a slot is `{name}`, or `{name|up}` where its word begins a sentence and takes a capital."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_SLOT = re.compile(r"\{(\w+)(\|up)?\}")


def fill(pattern: str, word: Callable[[str], str]) -> str:
    """Return the pattern with every slot replaced by `word(name)`."""

    def replace(match: re.Match[str]) -> str:
        value = word(match[1])
        return value[:1].upper() + value[1:] if match[2] else value

    return _SLOT.sub(replace, pattern)
