"""Text for people: East-Asian display width, wrapping, tables. Nothing a page contains can steer the terminal."""

from __future__ import annotations

import re
import shutil
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")
"""Control characters (escape sequences begin with one), line separators and bidirectional overrides."""


def columns() -> int:
    """Return the width to write for: `COLUMNS`, else the terminal's own, else 100; never under 40."""
    return max(40, shutil.get_terminal_size((100, 24)).columns)


def printable(text: str) -> str:
    """Return text on one line, its control characters replaced by spaces and what UTF-8 cannot encode escaped."""
    return _CONTROL.sub(" ", text).encode("utf-8", "backslashreplace").decode()


def display_width(text: str) -> int:
    """Return the columns a terminal uses: 2 for wide and fullwidth characters (Unicode Standard Annex 11), 0 for combining ones."""
    if text.isascii():
        return len(text)
    return sum(_character_width(character) for character in text)


def _character_width(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def fit(text: str, width: int) -> str:
    """Return text cut to a display width, with an ellipsis where something was cut."""
    if display_width(text) <= width:
        return text
    kept, used = [], 1  # the ellipsis
    for character in text:
        used += _character_width(character)
        if used > width:
            break
        kept.append(character)
    return "".join(kept).rstrip() + "…"


def pad(text: str, width: int, *, right: bool = False) -> str:
    """Return text filled with spaces to a display width, on its right or (`right`) on its left."""
    filling = " " * (width - display_width(text))
    return filling + text if right else text + filling


def wrap(text: str, width: int) -> Iterator[str]:
    """Yield the lines of a paragraph broken at spaces, or inside a word that is wider than a line."""
    line = ""
    for word in printable(text).split():
        joined = f"{line} {word}" if line else word
        if display_width(joined) <= width:
            line = joined
            continue
        if line:
            yield line
        *full, line = _pieces(word, width)
        yield from full
    if line:
        yield line


def _pieces(word: str, width: int) -> list[str]:
    pieces, used = [""], 0
    for character in word:
        used += _character_width(character)
        if used > width:
            pieces.append("")
            used = _character_width(character)
        pieces[-1] += character
    return pieces


def table(head: Sequence[str], rows: Iterable[Sequence[str]], *, numbers: frozenset[int] = frozenset()) -> Iterator[str]:
    """Yield the lines of a table; the columns in `numbers` (from 0) stand right. Lines wider than the terminal are cut."""
    cells = [list(head), *([printable(cell) for cell in row] for row in rows)]
    widths = [max(display_width(row[column]) for row in cells) for column in range(len(head))]
    for row in cells:
        line = "  ".join(pad(cell, widths[column], right=column in numbers) for column, cell in enumerate(row))
        yield fit(line.rstrip(), columns())


def counted(number: int, noun: str) -> str:
    """Return `1 page`, `1,200 pages`: a number and what it counts."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def duration(seconds: float) -> str:
    """Return a time in the unit it is said in: `40 seconds`, `12 minutes`, `5.5 hours`, `3 days`."""
    for unit, length, most in (("second", 1, 90), ("minute", 60, 90), ("hour", 3_600, 48)):
        if seconds < most * length:
            return _counted(seconds / length, unit)
    return _counted(seconds / 86_400, "day")


def size(content: float) -> str:
    """Return a number of bytes in the unit it is said in, a power of a thousand: `800 bytes`, `4.2 kB`, `12 MB`, `3 GB`."""
    if content < 999.5:
        return _counted(round(content), "byte")
    power = 1
    while power < 3 and content >= 999.5 * 1000**power:
        power += 1
    return f"{_short(content / 1000**power)} {('kB', 'MB', 'GB')[power - 1]}"


def _counted(number: float, unit: str) -> str:
    text = _short(number)
    return f"{text} {unit}" if text == "1" else f"{text} {unit}s"


def _short(number: float) -> str:
    """Return a number to one place where it is below ten, else whole."""
    return f"{number:.1f}".removesuffix(".0") if number < 9.95 else f"{number:.0f}"
