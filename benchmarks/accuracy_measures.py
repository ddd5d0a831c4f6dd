"""When a field that was read is right, and what is added up over pages.

Title and subtitle: equal after Unicode NFC, case folding, white space folded, quotes and dashes unified. Date: the same calendar day.
Authors: sets of names, micro F1. Body: F1 over runs of four words, a letter of Han, kana or Thai being a word; precision and recall are
means over pages.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

FIELDS = ("title", "subtitle", "authors", "date", "text")
_TOKEN = re.compile(
    r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]|[^\W\u3040-\u9fff\u0e00-\u0eff]+"
)
_MARKS = str.maketrans(
    {**dict.fromkeys("“”„«»", '"'), **dict.fromkeys("‘’‚`", "'"), **dict.fromkeys("–—−", "-"), "\u00a0": " ", "…": "..."}
)
_LED = re.compile(r"^(?:by|von|por|par|di|af|door)\s+")
_APART = re.compile(r"\s*(?:;|,|、|\||\band\b|\bund\b|\bet\b|&)\s*")
_DAY = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})")


@dataclass
class Tally:
    """A sum over pages: (right, wrong, missing) for names, (precision, recall) for bodies, else 0 or 1."""

    values: list[tuple[float, ...]] = field(default_factory=list)

    def add(self, measured: tuple[float, ...]) -> None:
        """Add one page."""
        self.values.append(measured)

    def __str__(self) -> str:
        """The figure, with the number of pages that are not right of all in brackets where that is what is counted."""
        if not self.values:
            return "–"
        width = len(self.values[0])
        sums = [sum(value[place] for value in self.values) for place in range(width)]
        count = len(self.values)
        if width == 1:
            return f"{sums[0] / count:.3f} ({count - sums[0]:.0f} of {count})"
        if width == 3:
            whole = 2 * sums[0] + sums[1] + sums[2]
            return f"{2 * sums[0] / whole if whole else 0.0:.3f} ({count})"
        precision, recall = sums[0] / count, sums[1] / count
        return f"{2 * precision * recall / (precision + recall) if precision + recall else 0.0:.3f} ({count})"


def scored(name: str, gold: dict[str, Any], read: dict[str, Any]) -> tuple[float, ...] | None:
    """Return what one page adds to a field's tally, or None where it has no gold for it."""
    wanted = gold.get(name)
    if not wanted:
        return None
    if name == "authors":
        one, other = names(wanted), names(read.get(name))
        return float(len(one & other)), float(len(other - one)), float(len(one - other))
    if name == "text":
        return shingle_score(wanted, read.get(name) or "")
    if name == "date":
        return (float(bool(days(wanted) & days(read.get(name)))),)
    return (float(folded(wanted) == folded(read.get(name) or "")),)


def right(name: str, gold: dict[str, Any], read: dict[str, Any]) -> bool | None:
    """Return whether a field is wholly right (a body: at least nine tenths of it and hardly more), or None without gold."""
    measured = scored(name, gold, read)
    if measured is None:
        return None
    if name == "authors":
        return measured[1] == measured[2] == 0.0
    return min(measured) >= (0.9 if name == "text" else 1.0)


def folded(text: str) -> str:
    """Return a text as it is compared."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_MARKS).split()).casefold()


def names(value: str | list[str] | None) -> set[str]:
    """Return the names of a list, split where several stand in one entry."""
    entries = [value] if isinstance(value, str) else value or []
    parts = (part for entry in entries for part in _APART.split(_LED.sub("", folded(str(entry)))))
    return {name for part in parts if (name := _LED.sub("", part.strip(" .:-*·")))}


def days(value: object) -> set[str]:
    """Return the calendar day a date begins with."""
    match = _DAY.match(str(value or ""))
    return {"-".join(match.groups())} if match else set()


def shingle_score(gold: str, read: str) -> tuple[float, float]:
    """Return precision and recall over runs of four words."""
    one, other = _shingles(gold), _shingles(read)
    shared = sum((one & other).values())
    return (shared / sum(other.values()) if other else 0.0), (shared / sum(one.values()) if one else 0.0)


def _shingles(text: str, size: int = 4) -> Counter[tuple[str, ...]]:
    words = _TOKEN.findall(text)
    return Counter(tuple(words[place : place + size]) for place in range(max(1, len(words) - size + 1)) if words)
