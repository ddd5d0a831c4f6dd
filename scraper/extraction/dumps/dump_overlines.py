"""Which line of the head of a plain-text dump is the headline, where a label, a series' or a section's, may stand above it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from scraper.extraction.dumps.dump_head import SAYS
from scraper.extraction.dumps.dump_title import is_headline
from scraper.extraction.headlines import series
from scraper.extraction.lines.dump_words import is_paper, is_section, is_tool, tells_facts
from scraper.extraction.names import byline_forms
from scraper.extraction.names.korean_guests import is_guest
from scraper.extraction.wording.folding import HANGUL

if TYPE_CHECKING:
    from collections.abc import Iterator

_RANK = re.compile(r"\d{1,2}\s?[.위]?\s")
_OF_WRITER = re.compile(r"(?P<name>[가-힣]{2,4})의\s\S")
_NUMBERED = re.compile(r"[가-힣].*[가-힣)\]>]\s?\d{1,3}")
_DASHES = "-–—"
_SHORTEST = 3
"""Letters of a headline, at least: verses have short ones."""
_LONGEST = 24
"""Letters of a series' name, at most."""
_BOTH = 2


@dataclass(frozen=True, slots=True)
class Overlines:
    """What else a page tells of the lines that may be its headline.

    Attributes:
        head: all lines of the head.
        others: lines of the text's ends and behind it.
        window: the headline that the title of the window repeats.
    """

    head: list[str]
    others: list[str]
    window: str | None = None

    def headline(self, texts: list[str]) -> int:
        """Return the place of the headline among the lines that may be title and deck: the first, unless it stands over it as a label."""
        if self.window in texts[:_MOST_ABOVE]:
            return texts.index(self.window)
        ranked = next((place for place, text in enumerate(texts[:_MOST_ABOVE]) if self.is_ranked(text)), None)
        return int(self.stands_over(texts)) if ranked is None else ranked

    def is_ranked(self, text: str) -> bool:
        """Whether a line stands in a ranking of the page's stories, behind its rank: a headline, and one of this page's."""
        if text in self.others:
            return any(above.isdigit() and line == text and (below.isdigit() or not below) for above, line, below in self._triples())
        return any(line.endswith(text) and _RANK.fullmatch(line[: -len(text)]) for line in self.others)

    def _triples(self) -> Iterator[tuple[str, str, str]]:
        return zip(self.others, self.others[1:], [*self.others[2:], ""])

    def told(self, printed: list[str], above: list[str]) -> str | None:
        """Return a series that the page tells of above the headline that tops the facts, None where none stands there."""
        place = printed.index(above[0]) if above and above[0] in printed else 0
        for label, title in pairwise([*printed[max(place - 1, 0) : place], *above[:_BOTH]]):
            named = " " in label and len(label) <= _LONGEST and not (is_headline(label) or is_paper(label) or is_tool(label))
            if named and label[-1] not in ".!?…”\"'" and self._recurs(label) and _are_together(printed, label, title):
                return label
        return None

    def stands_over(self, texts: list[str]) -> bool:
        """Whether the first of the lines that may be a title is a label, and the next, right below it, the headline."""
        if len(texts) < _BOTH or HANGUL.search(texts[0]) is None:
            return False
        label, title = texts[:_BOTH]
        if len(title) < _SHORTEST or title[0] in _DASHES or not _are_together(self.head, label, title):
            return False
        return label != self.window and self._for_label(label, title) > self._against(label, title)

    def above(self, title: str) -> str | None:
        """Return the label right above the title: a series, or words no menu has over what the window says; None without one."""
        place = self.head.index(title) if title in self.head else 0
        label = self.head[place - 1] if place else ""
        if not label or not _are_together(self.head, label, title):
            return None
        named = title == self.window and " " in label and self.head.count(label) == 1
        named = named and not (is_headline(label) or is_tool(label) or is_paper(label) or tells_facts(label))
        return label if named or self.is_series(label, title) else None

    def is_series(self, label: str, title: str) -> bool:
        """Whether a line is the label of a series over a title.

        It stands in brackets, ends in the number of the instalment, or is a series that the page tells of: other lines are or begin
        with it, or its first word is the name of the writer, whom another line gives.
        """
        if HANGUL.search(label) is None or len(title) < _SHORTEST or title[0] in _DASHES:
            return False
        return self._for_label(label, title) >= _TOLD

    def _for_label(self, label: str, title: str) -> int:
        """Return what speaks for a line being a label over the title below it."""
        if series.is_label(label):
            return _TOLD
        if len(label) > _LONGEST or label[-1] in ".!?…”\"'":
            return 0
        if " " in label and (self._is_of_writer(label) or self._recurs(label)):
            return _TOLD
        if _NUMBERED.fullmatch(label) and label.count(" ") <= _MOST_SPACES and not is_headline(label) and is_headline(title):
            return _TOLD
        named = is_section(label) and " " in label and not is_headline(label) and SAYS.search(label) is None
        return int(named and is_headline(title) and 2 * len(title) > _LONGER * len(label) and _SIGNS.search(title) is not None)

    def _against(self, label: str, title: str) -> int:
        """Return what speaks for a line being the headline itself: among the titles of other stories stands this one as well."""
        return _TOLD if is_headline(label) and self.others.count(label) == 1 and title not in self.others else 0

    def _is_of_writer(self, label: str) -> bool:
        named = _OF_WRITER.match(label)
        lines = (*self.head, *self.others)
        return named is not None and any(
            line.startswith(named["name"]) and (byline_forms.is_line(line) or is_guest(line)) for line in lines
        )

    def _recurs(self, label: str) -> bool:
        """Whether other lines are or begin with a label: titles of the series' other parts, buttons to subscribe to it."""
        base = _NUMBER.sub("", label)
        if base != label and len(base) >= _SHORTEST_NAME and any(self._is_part(line, label, base) for line in (*self.head, *self.others)):
            return True
        begin = sum(
            line.startswith(label) and series.name_of(line) is None and len(line) > len(label) for line in (*self.head, *self.others)
        )
        alone = sum(line == label and not below.isdigit() for line, below in pairwise([*self.others, ""]))  # in a ranking stand titles
        return begin + alone > 1

    @staticmethod
    def _is_part(line: str, label: str, base: str) -> bool:
        """Whether a line begins with the series' name and another number."""
        return line.startswith(base) and not line.startswith(label) and _NUMBER_BEHIND.match(line[len(base) :]) is not None


_NUMBER = re.compile(r"\s?(?:[①-⑳㉑-㉟]|[\[(<〈【]?\s?(?:제\s?)?\d{1,4}\s?(?:회|편|화)?\s?[\])>〉】]?)$")
_NUMBER_BEHIND = re.compile(r"\s?(?:[①-⑳㉑-㉟]|[\[(<〈【]?\s?(?:제\s?)?\d)")
_SHORTEST_NAME = 4
_TOLD = 2
_MOST_ABOVE, _MOST_SPACES, _LONGER = 4, 3, 3
_SIGNS = re.compile("[“”‘’\"'…?!]")
"""Signs of a headline, which decks have more rarely."""


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
