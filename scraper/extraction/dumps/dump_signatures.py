"""Who signs a plain-text dump behind its text: reporters with their addresses, buttons with their names."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from scraper.extraction.lines import dump_words
from scraper.extraction.names import byline_forms
from scraper.extraction.wording import furniture

if TYPE_CHECKING:
    from scraper.extraction.dumps.dump_lines import Line

SIGNING = 5
"""Lines behind a text in which its writer signs."""
_BUTTONS = 12
_BUTTON = re.compile(r"\s?(?:구독|응원|후원|팔로우)(?:하기|중)?$")
"""What stands behind a reporter's name on a button, which names her all the same."""
_LONGEST_NAME = 24


def cards(lines: list[Line]) -> list[str]:
    """Return the lines that name a reporter with an address, which may stand on the line below."""
    beside = [line.text for line in lines if "@" in line.text and byline_forms.names_reporter(line.text)]
    return beside + [f"{name} {address}" for name, address in _pairs(lines)]


def _pairs(lines: list[Line]) -> list[tuple[str, str]]:
    return [
        (line.text, below.text)
        for line, below in pairwise(lines)
        if "@" in below.text
        and len(line.text) <= _LONGEST_NAME
        and byline_forms.EMAIL.fullmatch(below.text)
        and byline_forms.names_reporter(line.text)
        and byline_forms.is_line(line.text)
    ]


def writers(tail: list[Line]) -> list[str]:
    """Return the bylines right behind a text that ends without one: lines, else the one button that names a reporter."""
    above = list(takewhile(lambda line: not dump_words.heads_block(line.text), tail))
    near = [line.text for line in above if not (dump_words.is_tool(line.text) or furniture.is_copyright(line.text))][:SIGNING]
    if lines := [text for text in near if byline_forms.is_line(text)]:
        return lines
    buttons = {_BUTTON.sub("", line.text) for line in tail[:_BUTTONS] if _BUTTON.search(line.text)}
    return [text for text in buttons if byline_forms.is_line(text)] if len(buttons) == 1 else []


def further_writers(tail: list[Line]) -> list[str]:
    """Return the reporters who follow the one that ends a text, each with an address below: the text's others."""
    if not tail or byline_forms.EMAIL.fullmatch(tail[0].text) is None:
        return []
    return [name for name, _ in _pairs(list(takewhile(lambda line: not dump_words.heads_block(line.text), tail)))]
