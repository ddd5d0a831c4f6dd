"""What text browsers do to a page's text: lines broken at the edge of the screen, numbers before every link."""

from __future__ import annotations

import re
from itertools import pairwise
from unicodedata import east_asian_width

_LINK = re.compile(r"(?m)^\s*(?:[*+o]\s)?\[(\d{1,3})\](?=\S)")
_ANY_LINK = re.compile(r"\[\d{1,3}\](?=\S)")
_REFERENCES = re.compile(
    r"(?m)^(?:References|[ \t]*Visible links:?)[ \t]*\n(?:[ \t]*(?:(?:\d{1,3}\.[ \t]\S+|Visible links:?)[ \t]*)?\n)*[ \t]*\Z"
)
_LEAST, _MOSTLY = 3, 0.7
"""Lines broken at the edge, and links that open a line in the order of their numbers, at least; what part of the long lines is broken."""
_NARROWEST, _WIDEST = 60, 100
"""Columns of a screen; a text that nothing broke has longer lines, for a paragraph is one."""
_ITEM = re.compile(r"\s*(?:[*+o•-]\s|\[\d{1,3}\]|\d{1,2}\.\s)")


def undone(text: str) -> str:
    """Return a dump with whole paragraphs and without the numbers of links."""
    numbers = [int(number) for number in _LINK.findall(text[:_HEAD])]
    if len(numbers) >= _LEAST and numbers == sorted(numbers):
        text = _ANY_LINK.sub("", _REFERENCES.sub("", text))
    lines = [line.rstrip("\r") for line in text.split("\n")]
    screen = max(map(len, lines))
    if screen > _WIDEST or len(text) > _LONGEST:  # so most end
        return text
    widths = list(map(_width, lines))
    screen = max(widths)
    if not _NARROWEST <= screen <= _WIDEST:
        return text
    broken = [place for place, (line, below) in enumerate(pairwise(lines)) if _is_broken(line, below, widths[place], screen)]
    long = sum(2 * width > screen and below.strip() != "" for width, below in zip(widths, lines[1:]))
    stops = sum(lines[place].endswith((".", "”", '"')) for place in broken)
    if len(broken) < max(_LEAST, _MOSTLY * long) or 2 * stops > len(broken):
        return text
    for place in reversed(broken):
        lines[place : place + 2] = [f"{lines[place]} {lines[place + 1].strip()}"]
    return "\n".join(lines)


_HEAD, _LONGEST = 20_000, 200_000


def _width(line: str) -> int:
    return len(line) if line.isascii() else sum(2 if east_asian_width(sign) in "WF" else 1 for sign in line)


def _is_broken(line: str, below: str, width: int, screen: int) -> bool:
    """Whether the first word of the line below had no room on a line: the two are one, unless an item of a list begins."""
    words = below.split(maxsplit=1)
    return bool(line.strip() and words) and _ITEM.match(below) is None and width + 1 + _width(words[0]) > screen - _RAGGED


_RAGGED = 2
"""Columns that browsers leave free at the edge."""
