"""Text for people: East-Asian display width, wrapping, tables. Nothing a page contains can steer the terminal."""

from __future__ import annotations

import re
import shutil
import sys
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")
"""Control characters (escape sequences begin with one), line separators and bidirectional overrides."""

_LEAST_COLUMN = 11
"""Width down to which a column of a table is shortened."""


def columns() -> int:
    """Return the width to write for: `COLUMNS`, else the terminal's own, else 100; never under 40."""
    return max(40, shutil.get_terminal_size((100, 24)).columns)


def room() -> int:
    """Return the width beyond which text is cut: that of the terminal; where stdout is none, nothing is."""
    return columns() if sys.stdout.isatty() else sys.maxsize


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
    return "".join(_first(text, width - 1)).rstrip() + "…"


def shorten(text: str, width: int) -> str:
    """Return text shortened to a display width in its middle: of an address or an id, both ends tell it from others."""
    if display_width(text) <= width:
        return text
    end = "".join(reversed(_first(text[::-1], (width - 1) // 2)))
    return "".join(_first(text, width - 1 - display_width(end))) + "…" + end


def _first(text: str, width: int) -> list[str]:
    """Return as many characters from the beginning as a display width holds."""
    kept = []
    for character in text:
        width -= _character_width(character)
        if width < 0:
            break
        kept.append(character)
    return kept


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


def table(
    head: Sequence[str], rows: Iterable[Sequence[str]], *, numbers: frozenset[int] = frozenset(), whole: frozenset[int] = frozenset()
) -> Iterator[str]:
    """Yield the lines of a table; the columns in `numbers` (from 0) stand right.

    Where the terminal is too narrow the widest columns are shortened, but neither numbers nor those in `whole`.
    """
    cells = [[printable(cell) for cell in row] for row in rows]
    widths = [max(display_width(row[column]) for row in (head, *cells)) for column in range(len(head))]
    least = [
        max([_LEAST_COLUMN, *(display_width(row[column]) for row in cells if column in numbers | whole)]) for column in range(len(head))
    ]
    widths = _narrowed(widths, least, room() - 2 * (len(head) - 1))
    for row in (head, *cells):
        line = (pad(shorten(cell, widths[column]), widths[column], right=column in numbers) for column, cell in enumerate(row))
        yield "  ".join(line).rstrip()


def _narrowed(widths: list[int], least: list[int], most: int) -> list[int]:
    """Return widths that come to no more than `most` where that can be had: the widest gives way, down to the least of each."""
    narrow = [min(width, max(most, bound)) for width, bound in zip(widths, least)]
    for _ in range(sum(narrow) - most):
        loose = [column for column, width in enumerate(narrow) if width > least[column]]
        if not loose:
            break
        narrow[max(loose, key=narrow.__getitem__)] -= 1
    return narrow


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
