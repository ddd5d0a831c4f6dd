"""Which words may be Korean names: by their surname, their length, and the syllables that names of things end in."""

from __future__ import annotations

import re

from scraper.extraction.names.korean_no_names import NO_NAMES
from scraper.extraction.names.organisations import is_organisation

HANGUL_NAME = re.compile(r"[가-힣]{2,4}")
"""A surname and a given name: mostly three syllables, two to four."""
FULL = 3
"""Syllables of a surname and a given name, mostly."""


def is_labelled_name(word: str) -> bool:
    """Whether a word of three syllables that its place or a label calls a name may be one: rarer surnames count as well."""
    if len(word) != FULL or word[-1] in _ENDS_OF_THINGS or word in NO_NAMES:
        return False
    return word[0] in SURNAMES or word[0] in RARER


def is_alone(line: str) -> bool:
    """Whether a line is a name and nothing else."""
    return len(line) == FULL and is_name(line)


def is_name(word: str) -> bool:
    """Whether a word of three syllables, which nothing calls a name, is one by its surname and none of a page's own words."""
    if len(word) != FULL or word[0] not in SURNAMES or word[-1] in _ENDS_OF_THINGS:
        return False
    return word not in NO_NAMES and not is_organisation(word)


_ENDS_OF_THINGS = frozenset("회가계판면품청톡편글부팀과말")
"""How names of sections and desks end (`전시회`, `유통가`, `신제품`), and hardly any given name."""
SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길위표명기반왕"
)
"""The commonest surnames of one syllable (census of 2015, Statistics Korea)."""
RARER = frozenset("맹옥금육인제모탁국어은편용예봉경사부복태목형피두감")
"""Rarer ones, which begin many a word."""
LONG_SURNAMES = frozenset({"제갈", "남궁", "황보", "선우", "독고", "사공", "서문", "동방"})
"""Those of two syllables."""
