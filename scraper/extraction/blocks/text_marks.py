"""How the text of a block begins and ends, and which marks it holds, as the block classifier is told."""

from __future__ import annotations

from scraper.extraction.wording.folding import DIGIT
from scraper.extraction.wording.sentences import is_signed

_ENDS = {**dict.fromkeys(".!?…。！？”\"'»」)", "stop"), **dict.fromkeys(":：;；", "colon"), **dict.fromkeys(",，、-–—", "comma")}
_STARTS = {**dict.fromkeys("•·*-–—▶▷►>»☞→◆■□●○#", "mark"), **dict.fromkeys("“\"'„«「‘", "quote"), **dict.fromkeys("([{（【", "bracket")}
_LONG = 400
"""Characters from which on what a text holds is not looked at."""


def end_of(text: str) -> str:
    """Return how a text ends, also one that somebody signs behind its last stop."""
    return _ENDS.get(text[-1]) or ("stop" if is_signed(text) else "none")


def start_of(text: str) -> str:
    """Return how a text begins: with a mark, a figure or a letter, small or large."""
    first = text[0]
    if first in _STARTS:
        return _STARTS[first]
    if first.isdigit():
        return "digit"
    return "lower" if first.islower() else "upper" if first.isupper() else "other"


def content_of(text: str) -> int:
    """Return what of `feature_names.CONTENT` a text holds, as bits in its order; nothing of a long one."""
    if len(text) >= _LONG:
        return 0
    found = 0
    if len(DIGIT.findall(text)) * 5 > len(text):
        found |= 1
    if "@" in text or "://" in text or "www." in text:
        found |= 2
    if "|" in text:
        found |= 4
    if "©" in text or "®" in text:
        found |= 8
    if "?" in text:
        found |= 16
    if "!" in text:
        found |= 32
    return found | 64 if text.isupper() else found
