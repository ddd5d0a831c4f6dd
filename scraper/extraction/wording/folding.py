"""White space, line breaks and the comparison of texts."""

from __future__ import annotations

import re
import unicodedata

from scraper.extraction.wording.memories import of_short

_ODD = re.compile("[\u200b\u200e\u200f\u2060\ufeff\u00ad\x00\ud800-\udfff]|(?<![\u0600-\u0dff])\u200c|\u200c(?![\u0600-\u0dff])")
"""Invisible marks and lone surrogates. Persian and its neighbours spell with the mark that joins no letters, also those of India."""
STOPS = (".", "!", "?", "…", "。", ".”", '."', "।", "۔")
"""What ends a sentence."""
HANGUL = re.compile("[가-힣]")
"""A syllable of Hangul."""
DIGIT = re.compile(r"\d")
_NO_WORD = re.compile(r"[\W_][\W_]*")  # a pattern that begins with a repetition is tried at every place, six times as slow
_COMMON_MARKS = " .,“”"
"""What most texts hold besides words: taking it out first spares many the search for all that is none."""
_PUNCTUATION = {code: None for code in range(128) if not chr(code).isalnum()}
_CJK = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_HAN = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+")
"""Thai, Lao, Burmese and Khmer, which part sentences by spaces, not words."""
_WITHOUT_SPACES = re.compile(f"{_CJK.pattern[:-1]}{_UNSPACED.pattern[1:-1]}")
_OTHER = f"[^\x00-\x7f{_CJK.pattern[1:-1]}]"
_OTHER_RUN = re.compile(f"{_OTHER}{_OTHER}*")
"""Characters beyond ASCII that are none of those: punctuation, mostly."""


def fold(text: str | None) -> str:
    """Return the text with white space (NBSP too) folded to single spaces, invisible marks and lone surrogates dropped."""
    if not text:
        return ""
    stripped = text.strip()
    if stripped.isprintable():  # the only white space in it are spaces, and nothing is odd
        return " ".join(stripped.split()) if "  " in stripped else stripped
    folded = " ".join(stripped.split())
    return folded if folded.isprintable() else " ".join(_ODD.sub("", text).split())


def whole_number(text: str) -> int | None:
    """Return the number that a text of up to nine digits is, or None: `²` is a digit that no number is made of."""
    return int(text) if len(text) <= _MOST_DIGITS and text.isascii() and text.isdigit() else None


_MOST_DIGITS = 9


def fold_lines(text: str | None) -> str:
    """Return the text with white space folded line by line, blank lines dropped, lines joined by a newline."""
    return "\n".join(line for line in map(fold, (text or "").splitlines()) if line)


@of_short(4096, 2000)  # paragraphs too: several fields ask for the same
def key(text: str | None) -> str:
    """Return a text's letters and digits, NFKC and case folded: two printings of one text have the same key."""
    if not text:
        return ""
    if text.isascii():
        return text.lower().translate(_PUNCTUATION)
    folded = unicodedata.normalize("NFKC", text).casefold()
    for mark in _COMMON_MARKS:
        folded = folded.replace(mark, "")
    return folded if folded.isalnum() else _NO_WORD.sub("", folded)


@of_short(64, 400)
def lowered(text: str) -> str:
    """Return a text in lower case: a paragraph is asked for it by one rule after the other."""
    return text.lower()


def plain_weight(text: str) -> float:
    """Return a text's length in rough words: a space-separated word, two and a half CJK characters, or five of Thai and its neighbours."""
    if text.isascii():
        return text.count(" ") + 1.0
    if not _WITHOUT_SPACES.search(text):
        return text.count(" ") + 1.0
    cjk = len(text) - len(text.encode("ascii", "ignore")) - len("".join(_OTHER_RUN.findall(text)))
    if not cjk:
        return text.count(" ") * 0.2 + 1.0 + len("".join(_UNSPACED.findall(text))) / 5
    return text.count(" ") * (1.0 if cjk * 3 < len(text) else 0.2) + 1.0 + cjk / 2.5


weight = of_short(512, 2000)(plain_weight)
"""The same, remembered: several fields ask for that of a paragraph."""


def begins_in_hangul(text: str) -> bool:
    """Whether a text begins with a syllable of Hangul: hardly any phrase of another language does."""
    return "가" <= text[:1] <= "힣"


def has_no_stops(text: str) -> bool:
    """Whether the text ends in letters of Thai or Lao, which set no full stop."""
    return "\u0e00" <= text[-1:] <= "\u0eff"


def has_han(text: str) -> bool:
    """Whether the text holds Han or kana, as lines of Chinese and Japanese do."""
    return not text.isascii() and _HAN.search(text) is not None


def has_cjk(text: str) -> bool:
    """Whether the text holds Han, kana or Hangul."""
    return not text.isascii() and _CJK.search(text) is not None


def as_in_addresses(text: str) -> str:
    """Return a text's letters as addresses spell them, without their marks."""
    low = text.lower()
    if low.isascii():
        return low
    for letter, spelt in _SPELT:
        low = low.replace(letter, spelt)
    return unicodedata.normalize("NFKD", low).encode("ascii", "ignore").decode()


_SPELT = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("ø", "o"), ("ł", "l"), ("æ", "ae"))
