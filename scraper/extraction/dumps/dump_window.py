"""The title of the window in a plain-text dump: a line above the page that says the headline and the paper's name, or the way to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.headlines import series
from scraper.extraction.lines.dump_words import is_paper, is_section, is_tool
from scraper.extraction.wording import furniture

if TYPE_CHECKING:
    from scraper.extraction.dumps.dump_lines import Line

_BORDER = r"(?:\s[-–—|:·<>»]{1,2}\s|\s?(?:::|\||»|>|<)\s?)"
_NAMES = r"[^.!?…“”\"‘’]{2,40}"
_BEHIND = re.compile(rf"{_BORDER}{_NAMES}")
_BEFORE = re.compile(rf"{_NAMES}{_BORDER}|[\[(【]{_NAMES}[\])】]\s?")
_FIRST, _FAR = 3, 120
"""Lines among which the window's title stands, and lines below it among which the headline does."""
_SHORTEST, _LONGEST = 6, 160
"""Letters of a headline that is looked for, at least, and of a window's title, at most."""
_PARTED = re.compile(r"(?P<title>.{12,}?)\s[-–—|:]{1,2}\s(?P<paper>[^.!?…“”\"‘’]{2,20})")


def without_window(lines: list[Line]) -> tuple[str | None, list[Line]]:
    """Return the headline that the window's title repeats, None where none does, and the lines without that title.

    Where the headline stands in it alone, the line stays, and what follows the headline goes: the paper's name, as another line gives it.
    """
    for place, line in enumerate(lines[:_FIRST]):
        if not _SHORTEST < len(line.text) <= _LONGEST:
            continue
        below = [other.text for other in lines[place + 1 : place + _FAR]]
        fitting = [text for text in below if len(text) >= _SHORTEST and _frames(line.text, text, below)]
        if fitting:
            return max(fitting, key=len), [*lines[:place], *lines[place + 1 :]]
        parted = _PARTED.fullmatch(line.text)
        if parted and not is_section(parted["title"]) and _names_paper(parted["paper"], lines[place + 1 :]):
            line.text = parted["title"]
            return line.text, lines
    return None, lines


def _frames(whole: str, text: str, below: list[str]) -> bool:
    """Whether a line is another with names before or behind it, which a sign parts from it; beside a name, the paper's alone."""
    if len(text) >= len(whole) or is_tool(text):
        return False
    if is_section(text):
        rest = whole.replace(text, "", 1).strip(" -–—|:·<>»")
        return " " in text and (whole.startswith(text) or whole.endswith(text)) and (is_paper(rest) or rest in below)
    behind = whole.startswith(text) and _BEHIND.fullmatch(whole[len(text) :])
    name = whole[: -len(text)].strip() if whole.endswith(text) else ""
    before = name and _BEFORE.fullmatch(whole[: -len(text)]) and (is_paper(name.strip("[]()【】")) or not series.is_label(name))
    return bool(behind or before) or (whole.startswith(text) and is_paper(whole[len(text) :].strip(" -|:")))


def _names_paper(name: str, below: list[Line]) -> bool:
    if is_paper(name):
        return True
    return any(line.text == name or (furniture.is_copyright(line.text) and name in line.text) for line in below)


def is_way_to(text: str, title: str) -> bool:
    """Whether a line is the way to the article, its headline at the end."""
    return ">" in text and text.endswith(title) and text[: -len(title)].rstrip().endswith(">")
