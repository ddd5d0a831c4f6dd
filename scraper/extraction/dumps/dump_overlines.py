"""The label of a series above the headline of a plain-text dump, where no tag tells the two apart."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.dumps.dump_title import is_headline
from scraper.extraction.headlines import series
from scraper.extraction.lines.dump_words import tells_facts
from scraper.extraction.names import byline_forms
from scraper.extraction.names.korean_guests import is_guest
from scraper.extraction.wording.folding import HANGUL

if TYPE_CHECKING:
    from collections.abc import Iterable

_OF_WRITER = re.compile(r"(?P<name>[가-힣]{2,4})의\s\S")
_DASHES = "-–—"
_SHORTEST = 3
"""Letters of a headline, at least: verses have short ones."""
_LONGEST = 24
"""Letters of a series' name, at most."""


def stands_over(texts: list[str], head: list[str], others: Iterable[str]) -> bool:
    """Whether the first of the lines that may be a title is a series' label, and the next, right below it, the headline.

    A label stands in brackets, ends in the number of the instalment, or is a series that the page tells of: another line begins
    with it, or its first word is the name of the writer, whom another line gives.

    Args:
        texts: the lines of the head that may be title and deck, from the first.
        head: all lines of the head.
        others: lines of the text's ends and behind it.
    """
    if len(texts) < _BOTH or HANGUL.search(texts[0]) is None:
        return False
    label, title = texts[:_BOTH]
    if len(title) < _SHORTEST or title[0] in _DASHES or not _are_together(head, label, title):
        return False
    if series.is_label(label):
        return True
    if len(label) > _LONGEST or " " not in label or label[-1] in ".!?…”\"'":
        return False
    lines = [*head, *others]
    named = _OF_WRITER.match(label)
    if named is not None and any(line.startswith(named["name"]) and (byline_forms.is_line(line) or is_guest(line)) for line in lines):
        return True
    return sum(line.startswith(label) and series.name_of(line) is None and len(line) > len(label) for line in lines) > 1


_BOTH = 2


def above(title: str, head: list[str], others: Iterable[str]) -> str | None:
    """Return the label of a series right above the title in the head, None where none stands there."""
    place = head.index(title) if title in head else 0
    label = head[place - 1] if place else ""
    return label if label and stands_over([label, title], head, others) else None


def from_label(texts: list[str], head: list[str]) -> list[str]:
    """Return the lines from a label in brackets on that stands over a short headline and its facts; all where none does.

    Names stand above it that no list of a menu knows.
    """
    for place, text in enumerate(texts[1:-1], 1):
        if text[0] == "[" and series.is_bracketed(text) and _are_together(head, text, texts[place + 1]):
            below = head[head.index(texts[place + 1]) + 1 :]
            if below and (tells_facts(below[0]) or byline_forms.is_line(below[0])) and not any(map(is_headline, texts[:place])):
                return texts[place:]
    return texts


def _are_together(head: list[str], label: str, title: str) -> bool:
    """Whether the headline is the line below the label's last place."""
    last = len(head) - 1 - head[::-1].index(label) if label in head else len(head)
    return head[last + 1 : last + _BOTH] == [title]
