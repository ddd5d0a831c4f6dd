"""Text that every reader takes."""

from __future__ import annotations

import re

_SURROGATES = re.compile(r"[\ud800-\udfff]")
_PAIRS = re.compile(r"[\ud800-\udbff][\udc00-\udfff]")


def clean_text(text: str) -> str:
    """Return text that every reader takes: no NUL, no lone surrogate (surrogate pairs become the character they stand for)."""
    if "\0" in text:
        text = text.replace("\0", "")
    if text.isascii():  # known without looking
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        text = _SURROGATES.sub("\ufffd", _PAIRS.sub(_join_pair, text))
    return text


def _join_pair(match: re.Match[str]) -> str:
    return match[0].encode("utf-16", "surrogatepass").decode("utf-16")
