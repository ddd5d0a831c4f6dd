"""What the pieces of a class name or id tell, between its hyphens and underscores: most sites make their names of the same few thousand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from scraper.extraction.layout import noise_names, trail_names
from scraper.extraction.wording.folding import DIGIT
from scraper.extraction.wording.memories import LONGEST_NAME, of_short

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Set

OPENS_NOISE, IN_NOISE, IN_TRAIL, _OPENS_LONGER = 1, 2, 4, 8
"""Signs that a name may begin or hold noise, or be a breadcrumb's; noise that the last piece of a name begins is none."""
_SIGNS = dict.fromkeys(noise_names.OPENINGS, _OPENS_LONGER)
_LONGEST_WORD = 3


class Piece(NamedTuple):
    """What a piece tells of the name it stands in."""

    bits: int
    """Its own hints, with or without the number at its end."""
    followers: Set[str]
    """What stands behind it in words of several pieces."""
    parts: tuple[tuple[int, re.Pattern[str]], ...]
    """Hints, and what the name may hold that has them."""
    signs: int


def signs_of(told: list[Piece | None]) -> int:
    """Return the signs of a name's pieces together."""
    last = len(told) - 1
    signs = 0
    for place, piece in enumerate(told):
        if piece is not None and piece.signs:
            signs |= piece.signs
            if piece.signs & _OPENS_LONGER and place < last:
                signs |= OPENS_NOISE
    return signs


class NameReader:
    """Hints of names by words, runs of up to three pieces, and by parts, which stand anywhere in a name.

    Args:
        words: hints by word.
        numbered: hints by word, where a number may follow it.
        within: hints by part of a piece.
        parts: of a part, or several: its hint; three letters, of which one stands in a piece of each; the pattern.
    """

    def __init__(
        self, words: Mapping[str, int], numbered: Mapping[str, int], within: Mapping[str, int], parts: Iterable[tuple[int, str, str]]
    ) -> None:
        self._words = words
        self._within = within
        self._numbered = numbered
        self._followers: dict[str, set[str]] = {}
        for word in (*words, *numbered):
            if len(pieces := re.split("[_-]", word)) > 1:
                self._followers.setdefault(pieces[0], set()).add(pieces[1])
        self._trigrams: dict[tuple[str, ...], tuple[int, int, re.Pattern[str] | None]] = {
            **{tuple(trigram): (IN_NOISE, 0, None) for trigram in noise_names.TRIGRAMS},
            **{tuple(trigram): (IN_TRAIL, 0, None) for trigram in trail_names.TRIGRAMS},
            **{tuple(trigram): (0, bit, re.compile(pattern)) for bit, trigrams, pattern in parts for trigram in trigrams.split()},
        }
        self._piece = of_short(16_384, LONGEST_NAME)(self._read)  # on a site that is new six of seven that are asked for are known

    def told_by(self, name: str) -> list[Piece | None]:
        """Return what the pieces of a name tell, None for each that tells nothing."""
        return list(map(self._piece, _pieces(name)))

    def bits(self, name: str, told: list[Piece | None]) -> int:
        """Return the hints of a name."""
        found = start = 0
        pieces: list[str] = []
        for place, piece in enumerate(told):
            if piece is None:
                continue
            found |= piece.bits
            if piece.followers and place + 1 < len(told):
                pieces = pieces or _pieces(name)
                if (behind := pieces[place + 1]) in piece.followers or not behind.isalpha():
                    start = sum(map(len, pieces[:place])) + place
                    found |= self._of_runs(name, start, pieces[place : place + _LONGEST_WORD])
            for bit, part in piece.parts:
                if not found & bit and part.search(name):
                    found |= bit
        return found

    def _read(self, piece: str) -> Piece | None:
        if not piece or piece.isdigit():
            return None
        bits, signs = self._words.get(piece, 0), _SIGNS.get(piece, 0)
        if not piece.isalpha():
            if (digit := DIGIT.search(piece)) is not None:
                bits |= self._numbered.get(piece[: digit.start()], 0)
            if not piece.isalnum():
                signs |= OPENS_NOISE
        if piece == "with":  # `caption-with` is noise as well
            signs |= OPENS_NOISE
        for part, bit in self._within.items():
            if part in piece:
                bits |= bit
        parts = {}
        for trigram in filter(self._trigrams.__contains__, zip(piece, piece[1:], piece[2:])):
            sign, bit, pattern = self._trigrams[trigram]
            signs |= sign
            if pattern is not None:
                parts[bit] = pattern
        followers: Set[str] = self._followers.get(piece, frozenset())
        return Piece(bits, followers, tuple(parts.items()), signs) if bits or followers or parts or signs else None

    def _of_runs(self, name: str, first: int, pieces: list[str]) -> int:
        """Return the hints of the words that begin at a place of a name, some pieces long."""
        found, start = 0, first
        for piece in pieces:
            end = start + len(piece)
            found |= self._words.get(name[first:end], 0)
            if not piece.isalpha() and (digit := DIGIT.search(piece)) is not None:
                found |= self._numbered.get(name[first : start + digit.start()], 0)
            start = end + 1
        return found


def _pieces(name: str) -> list[str]:
    return name.replace("_", "-").split("-")
