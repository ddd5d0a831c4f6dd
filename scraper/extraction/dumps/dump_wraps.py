"""What text browsers do to a page's text: lines broken at the edge of the screen, numbers before every link."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

if TYPE_CHECKING:
    from collections.abc import Callable

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


_MARKED_HEADING = re.compile(r"(?m)^[ \t]*#{1,6}[ \t]+(?=\S)")
_MARKED_LINK = re.compile(r"(!?)\[([^\[\]\n]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s\"[^\"\n]*\")?\)")
_MARKED_BOLD = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")


def _without_marks(text: str) -> str:
    """Return a dump without the marks of Markdown, which converters set for headings, links and bold type."""
    if "](" not in text or _MARKED_HEADING.search(text) is None or len(text) > _LONGEST:
        return text
    text = _MARKED_LINK.sub(lambda link: "" if link[1] else link[2], text)
    text = _MARKED_LINK.sub(lambda link: "" if link[1] else link[2], text)  # of a picture within a link
    return _MARKED_BOLD.sub(r"\2", _MARKED_HEADING.sub("", text))


def undone(text: str) -> str:
    """Return a dump with whole paragraphs, without the numbers of links the marks of Markdown and a label before the title."""
    return _TITLED.sub("", _without_marks(_unbroken(text)), count=1)


_TITLED = re.compile(r"(?m)^[ \t]*제\s{0,3}목[ \t]?[:：][ \t]?(?=\S)")
"""What boards print before a title."""


def _unbroken(text: str) -> str:
    numbers = [int(number) for number in _LINK.findall(text[:_HEAD])]
    if len(numbers) >= _LEAST and numbers == sorted(numbers):
        text = _ANY_LINK.sub("", _REFERENCES.sub("", text))
    lines = [line.rstrip("\r") for line in text.split("\n")]
    screen = max(map(len, lines))
    if screen > _WIDEST or len(text) > _LONGEST:  # so most end
        return text
    return _joined(lines, _width) or _joined(lines, len) or text


def _joined(lines: list[str], measure: Callable[[str], int]) -> str | None:
    """Return the lines with those joined that a screen broke, None where none did; some programs count letters, not columns."""
    widths = list(map(measure, lines))
    screen = max(widths)
    if not _NARROWEST <= screen <= _WIDEST:
        return None
    broken = [place for place, (line, below) in enumerate(pairwise(lines)) if _is_broken(line, below, screen - widths[place], measure)]
    long = sum(2 * width > screen and below.strip() != "" for width, below in zip(widths, lines[1:]))
    stops = sum(lines[place].endswith((".", "”", '"')) for place in broken)
    if len(broken) < max(_LEAST, _MOSTLY * long) or 2 * stops > len(broken):
        return None
    lines = list(lines)
    for place in reversed(broken):
        lines[place : place + 2] = [f"{lines[place]} {lines[place + 1].strip()}"]
    return "\n".join(lines)


_HEAD, _LONGEST = 20_000, 200_000


def _width(line: str) -> int:
    return len(line) if line.isascii() else sum(2 if east_asian_width(sign) in "WF" else 1 for sign in line)


def _is_broken(line: str, below: str, free: int, measure: Callable[[str], int]) -> bool:
    """Whether the first word of the line below had no room on a line: the two are one, unless an item of a list begins."""
    words = below.split(maxsplit=1)
    return bool(line.strip() and words) and _ITEM.match(below) is None and 1 + measure(words[0]) > free - _RAGGED


_RAGGED = 2
"""Columns that browsers leave free at the edge."""
