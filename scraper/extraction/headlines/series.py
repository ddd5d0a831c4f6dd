"""The label of a series over a headline: `[해외 시각]`, `[기획연재] 물길을 걷다 ③`, `시가 있는 아침 (112)`."""

from __future__ import annotations

import re

_LONGEST = 40
_BRACKETED = re.compile(r"[\[<〈【「『(][^\[\]<>〈〉【】「」『』()=@]{1,20}[\]>〉】」』)]")
_INSTALMENT = re.compile(
    r"(?<=[^\s\d])\s?(?:[①-⑳㉑-㉟]|[\[(<〈【]\s?(?:제\s?)?\d{1,4}\s?(?:회|편|화)?\s?[\])>〉】]|[·|,]?\s?제\s?\d{1,4}\s?(?:회|편|화)|#\s?\d{1,4}|(?<=[\])>〉】])\s?\d{1,4})$"
)
"""The number of the instalment at the end of a label."""


def is_bracketed(text: str) -> bool:
    """Whether a line is words in brackets and nothing else."""
    return _BRACKETED.fullmatch(text) is not None


def name_of(text: str) -> str | None:
    """Return the name of the series of a line that ends in an instalment's number, None where it is no such line.

    What says something, with a comma or a quotation in it, is the headline of one part of several.
    """
    found = _INSTALMENT.search(text) if len(text) <= _LONGEST else None
    name = text[: found.start()].rstrip(" ·|,") if found is not None else ""
    return name if name and name.count(" ") <= _MOST_SPACES and _SAYS.search(name) is None else None


def is_label(text: str) -> bool:
    """Whether a line is a series' label: in brackets, or with the number of an instalment at its end."""
    return is_bracketed(text) or name_of(text) is not None


_MOST_SPACES = 5
_SAYS = re.compile("[,…?!“”‘’\"']|[가-힣]다$")
"""Signs of a headline, and how one ends that says something."""
