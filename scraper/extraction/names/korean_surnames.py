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
    return _has_form(word, _ALL, LONG_SURNAMES)


def is_name(word: str) -> bool:
    """Whether a word of three syllables, which nothing calls a name, is one by its surname and none of a page's own words."""
    return _has_form(word, SURNAMES, _LONG_ALONE) and not is_organisation(word)


def _has_form(word: str, surnames: frozenset[str], long: frozenset[str]) -> bool:
    """Whether a word begins with a surname and ends as no thing does: three syllables, or four where two are the surname."""
    if len(word) not in (FULL, FULL + 1) or word[-1] in _ENDS_OF_THINGS or word in NO_NAMES:
        return False
    return word[:2] in long or (len(word) == FULL and word[0] in surnames)


_ENDS_OF_THINGS = frozenset("회가계판면품청톡편글부팀과말")
"""How names of sections and desks end (`전시회`, `유통가`, `신제품`), and hardly any given name."""
SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길위표명기반왕"
)
"""The commonest surnames of one syllable (census of 2015, Statistics Korea)."""
RARER = frozenset("맹옥금육인제모탁국어은편용예봉경사부복태목형피두감가간갈견계단당동범빈빙상승시온옹음종좌창팽평풍호화")
"""Rarer ones, which begin many a word."""
_ALL = SURNAMES | RARER
LONG_SURNAMES = frozenset({"제갈", "남궁", "황보", "선우", "독고", "사공", "서문", "동방"})
"""Those of two syllables."""
_LONG_ALONE = LONG_SURNAMES - {"사공", "서문", "동방"}
"""Those that are no words and begin none (`서문시장`)."""
