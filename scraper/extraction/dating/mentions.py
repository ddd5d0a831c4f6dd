"""Days that a text or a line only mentions: what happened then, or will. No label and no class calls them the day it was put up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.dating import other_days
from scraper.extraction.layout import outline
from scraper.extraction.names import byline_forms
from scraper.extraction.names.korean_surnames import is_name
from scraper.extraction.times import timestamps
from scraper.extraction.wording.counters import COUNTER
from scraper.extraction.wording.folding import HANGUL, STOPS

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.dating.date_places import Printed
    from scraper.extraction.layout.outline import Outline

FACTS = 2
"""Blocks into the text up to which a line may be one of facts: decks and kickers stand among its first."""
AMID = 0.15
"""Worth of a day amid the text: too little to date the page, enough to keep another from being the only one."""
_ENDS = 1
"""Blocks behind the text of which one may be the line that signs it."""
_LONGEST = 120


def is_amid(context: Context, page: Outline, item: Printed) -> bool:
    """Whether a day stands within the text, beside it or behind, and is not the line that ends it; with seconds it may be a post's."""
    if _tells_in_title(context, page, item):
        return True
    if not context.text_last or item.stamp.second is not None or _tops_prose(context, page, item.number):
        return False
    if not context.text_last - 1 <= item.number <= context.text_last + _ENDS:
        return True
    aside = page.marks[item.node] & outline.IN_ASIDE and not (context.title_node >= 0 and page.marks[context.title_node] & outline.IN_ASIDE)
    return bool(aside) or (item.number < context.text_last and item.raw.endswith(STOPS))


def _tells_in_title(context: Context, page: Outline, item: Printed) -> bool:
    """Whether a title says on which day something was, `Our outing on 6 September 2014`: a notice *of* a day came out on it."""
    if context.title_node < 0 or not page.within(item.node, context.title_node):
        return False
    before = item.raw[: item.start]
    return _ON.search(before) is not None and not other_days.names_kind(before)


_ON = re.compile(r"[^\W\d_]{3}\W{1,3}(?:am|on|le|el|il|op|dne)\s$")


def _tops_prose(context: Context, page: Outline, number: int) -> bool:
    """Whether no more than a deck stands before a line in the text: points that sum it up are no paragraphs."""
    first = context.text_first
    if number <= first + FACTS:
        return True
    return number <= first + _POINTS and sum(block.words >= _PARAGRAPH for block in page.blocks[first:number]) <= 1


_POINTS, _PARAGRAPH = 10, 12.0
"""Lines above the day at most; rough words of a paragraph at least."""


def is_told(page: Outline, item: Printed) -> bool:
    """Whether a line tells of a day: behind a label or prose (`Figures as at 12 March 2021`), in a sentence, or as one of several."""
    if len(item.raw) > _LONGEST:
        return False
    if other_days.has_foreign_label(item.raw[: item.start]) or _MARKED.match(item.raw) or _tells_in_korean(item):
        return True
    if (
        item.stamp.hour is None
        and not other_days.names_kind(item.raw[: item.start])
        and (_PROSE.search(item.raw, 0, item.start) or _is_sentence(item))
    ):
        return True
    return _is_in_series(page, item)


_MARKED = re.compile(r"\s*(?:\[\d{1,2}\]\s|[※▲△▼▽☞→]|(?:자료|출처|제공|사진|資料|出典|出所)\s?[:：=])")
"""How captions, notes, footnotes and sources begin."""


def _tells_in_korean(item: Printed) -> bool:
    """Whether words that are no writer's stand behind a day that opens a Korean line: `1950년 3월 12일 가온 출생`."""
    if item.start > 1 or item.stamp.hour is not None or HANGUL.search(item.raw, item.end) is None:
        return False
    words = item.raw[item.end :].strip(" |·,()").split()
    beside = byline_forms.names_reporter(item.raw) or "@" in item.raw or COUNTER.search(item.raw) or any(map(is_name, words))
    return len(words) > 1 and all(map(HANGUL.search, words)) and not beside


_PROSE = re.compile(r"\w\W+[a-zà-ÿ]{2,}\s+[a-zà-ÿ]{2,}\s+$")


def _is_sentence(item: Printed) -> bool:
    """Whether a line that ends in a full stop has words of prose beside the day."""
    if item.start <= 1 or not item.raw.rstrip("\"'”’»").endswith(STOPS):
        return False
    words = f"{item.raw[: item.start]} {item.raw[item.end :]}".split()
    return len(words) >= _LEAST_WORDS and any(word.isalpha() and word.islower() and len(word) > 1 for word in words)


_LEAST_WORDS = 3


def _is_in_series(page: Outline, item: Printed) -> bool:
    """Whether the line before or behind begins with another day and goes on, as this one does: dates of a tour, results."""
    if item.start > 1 or not 0 <= item.number < len(page.blocks) or len(item.raw) - item.end < _BEHIND:
        return False
    block = page.blocks[item.number]
    near = page.blocks[max(item.number - 1, 0) : item.number + 2]
    lines = [other.flat for other in near if other is not block and page.tags[other.node] == page.tags[block.node]]
    lines += block.text.split("\n") if "\n" in block.text else ()
    return any(_opens_otherwise(line, item) for line in lines if len(line) <= _LONGEST)


_BEHIND = 4


def _opens_otherwise(line: str, item: Printed) -> bool:
    found = timestamps.find(line, "und")
    return (
        bool(found) and found[0].start <= 1 and found[0].stamp.date(None) != item.stamp.date(None) and len(line) - found[0].end >= _BEHIND
    )
