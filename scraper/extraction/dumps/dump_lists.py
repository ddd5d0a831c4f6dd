"""Where the text of a plain-text dump is a list that marks open: deaths, appointments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.dumps.dump_title import is_labelled
from scraper.extraction.lines.dump_words import SENTENCE

if TYPE_CHECKING:
    from scraper.extraction.dumps.dump_lines import Line


def begins(lines: list[Line], place: int) -> bool:
    """Whether a line and the next begin with the same mark, and end in none of a sentence's signs: deaths, appointments."""
    pair = [line.text for line in lines[place : place + 2]]
    listed = len(pair) > 1 and pair[0][0] == pair[1][0] and pair[0][0] in _LIST_MARKS and pair[0] != pair[1]
    return listed and min(map(len, pair)) >= SENTENCE and not any(text.endswith((".", "”", '"')) for text in pair)


def begins_offices(lines: list[Line], start: int, place: int, *, told: bool) -> bool:
    """Whether a line and the next begin with marks, of which one stands within a line too: appointments, `▲인사 김하나 ▲예산 …`.

    They stand below facts (`told`), or a title that says what it is about, `[인사] 가람시`; below both, three of the same mark do.
    """
    mark = lines[place].text[0]
    if mark not in _LIST_MARKS:
        return False
    labelled = any(is_labelled(line.text) for line in lines[start:place])
    if not (told or labelled):
        return False
    if told and labelled and lines[place].text.count("=") == 1 and len(lines[place].text) >= SENTENCE:
        return True  # of one family, `▲김하나씨 별세, …=빈소`
    if told and labelled and [line.text[0] for line in lines[place : place + _ROWS]] == [mark] * _ROWS:
        return True
    pair = [line.text for line in lines[place : place + 2]]
    marked = len(pair) > 1 and all(text[0] in _LIST_MARKS for text in pair)
    return marked and any(text.count(text[0]) > 1 for text in pair)


_ROWS = 3
_LIST_MARKS = "▲△▶■◆●◇□○"
