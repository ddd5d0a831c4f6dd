"""The signs between a headline and the name of the site in a window's title."""

from __future__ import annotations

import re

SEPARATOR = re.compile(
    r"\s모바일\s?사이트,\s|——|\s+[|｜·•»«–—\-:/<>]+\s+|\s*[|｜ㅣ]\s*|\s::\s|\s+<\s+|(?<=\S)\s?[–—]\s|_(?=[^_]{2,12}$)|-(?=[^-\s]{2,10}$)"
)
_holds_border = re.compile("[-,@|｜ㅣ·•»«–—:：/<>_]").search
"""A sign of which every border holds one."""
BORDER = re.compile(r"\s*[|｜ㅣ»«–—\-:：/<>·•_]+\s*|\s@\s")
"""What may stand between a headline and what was added to it; believed only where the headline stands in the page as a heading."""
BAR = re.compile(r"\s*[|｜ㅣ]\s*")
ANY_BORDER = re.compile(r"\s[^\w\s\"'“”‘’„«»()\[\]&+.!?]{1,2}\s|(?<=\w)[,:]\s")
"""Any sign that may part the site's whole name from the title: a comma only before it."""


def borders_of(pattern: re.Pattern[str], text: str) -> list[re.Match[str]]:
    """Return where a pattern of signs parts a title."""
    return list(pattern.finditer(text)) if _holds_border(text) else []


def end_of_head(text: str, border: re.Match[str]) -> int:
    """Return where what stands before a border ends: behind the mark that closes a quotation, `« Nous restons » - Le Quai`."""
    mark = border[0].lstrip()[:1]
    closes = mark in "«»" and sum(map(text[: border.start()].count, "«»")) % 2 == 1
    return text.index(mark, border.start()) + 1 if closes else border.start()
