"""Word lists as readable text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

CAPITALS = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢİĪĮĶĻĽŁŃŅŇŌŐŒŔŘŚŞŠȘŢŤȚŪŮŰŲŸŹŻŽΆ-ΫЀ-ЯҐҒҚҢҮҰҺӘӨ"
"""Capital letters of Latin, Greek and Cyrillic, for the classes of patterns that take case for what it is."""


def words(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())


def any_of(parts: Iterable[str]) -> Callable[[str], object]:
    """Return the search for any of some texts in another: true where one stands in it.

    One search takes a fifth of the time that asking for one text after the other does. Each is looked for by its rarest letter, those of
    one letter together: what is before that letter is looked at where the rest stands behind it.
    """
    by_rarest: dict[str, list[str]] = {}
    for part in sorted(parts):
        place = max(range(len(part)), key=lambda place: _RARITY.get(part[place], len(_RARITY)))
        behind = re.escape(part[place + 1 :]) + (f"(?<={re.escape(part)})" if place else "")
        by_rarest.setdefault(part[place], []).append(behind)
    return re.compile("|".join(f"{re.escape(letter)}(?:{'|'.join(rests)})" for letter, rests in by_rarest.items())).search


_RARITY = {letter: place for place, letter in enumerate(" eaintosrldcumhpgbvfykwzjxq")}
"""How rare letters are in texts of Europe's languages; all others are rarer."""


def one_of(*patterns: str) -> re.Pattern[str]:
    """Return the pattern that holds where one of several does, which are so read one under the other."""
    return re.compile("|".join(patterns))


def by_letter(pattern: str) -> str:
    """Return an alternation, to be matched without regard to case, with its branches together by the letter they begin with.

    It matches where the alternation does, but may match less or more of the text where several branches do. The engine compares a text
    with each branch that ignores case, and passes over a set of letters that does not: a list of a hundred words takes a third of the time.
    """
    behind, others = _by_opening(pattern)
    return "|".join((*(f"(?-i:[{_cases(letter)}])(?:{'|'.join(rests)})" for letter, rests in behind.items()), *others))


def word_of_names(pattern: str, end: str = r"$|[\s_-]") -> Callable[[str], object]:
    """Return the search for any of some words in class names, between blanks, hyphens and underscores; a blank must stand before them."""
    return re.compile(rf"[\s_-](?:{by_letter(pattern)})(?={end})", re.IGNORECASE).search


_QUANTIFIERS = ("?", "*", "+", "{")
_ODD_CASES = (
    "\u0130\u0131\u017f\u212a\u212b\u2126\u00b5\u03c2\u03d0\u03d1\u03d5\u03d6\u03f0\u03f1\u03f4\u03f5\u1e9b\u1fbe"
    "\u1c80\u1c81\u1c82\u1c83\u1c84\u1c85\u1c86\u1c87\u1c88"
)
"""Letters that are the same as others than their own capitals where case is ignored: the Turkish i, the long s, the signs of units."""


def _cases(letter: str) -> str:
    """Return what a letter in lower case is the same as, itself included."""
    return letter + letter.upper() + "".join(odd for odd in _ODD_CASES if odd.lower()[0] == letter or odd.upper() == letter.upper())


def _by_opening(pattern: str) -> tuple[dict[str, list[str]], list[str]]:
    """Return what follows in the branches of an alternation, by the letter they begin with, and the branches that begin with none."""
    behind: dict[str, list[str]] = {}
    others = []
    for branch in _branches(pattern):
        end = _end_of_group(branch) if branch.startswith("(?:") else 0
        if branch[:1].isalpha() and branch[1:2] not in _QUANTIFIERS:
            behind.setdefault(branch[0].lower(), []).append(branch[1:])
        elif end and branch[end : end + 1] not in _QUANTIFIERS:
            within, rest = _by_opening(branch[3 : end - 1])
            for letter, rests in within.items():
                behind.setdefault(letter, []).append(f"(?:{'|'.join(rests)}){branch[end:]}")
            if rest:
                others.append(f"(?:{'|'.join(rest)}){branch[end:]}")
        else:
            others.append(branch)
    return behind, others


def _branches(pattern: str) -> list[str]:
    parts, depth = [""], 0
    for piece in _PIECE.findall(pattern):
        depth += (piece == "(") - (piece == ")")
        if piece == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def _end_of_group(branch: str) -> int:
    depth = 0
    for piece in _PIECE.finditer(branch):
        depth += (piece[0] == "(") - (piece[0] == ")")
        if not depth:
            return piece.end()
    return 0


_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
"""One escaped character, set or other character of a pattern."""


def table(text: str) -> dict[str, list[str]]:
    """Return the lines `key: words` of a text; lines of one key are joined."""
    found: dict[str, list[str]] = {}
    for line in text.strip().splitlines():
        key, _, values = line.partition(":")
        found.setdefault(key.strip(), []).extend(values.split())
    return found
