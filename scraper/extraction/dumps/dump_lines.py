"""The plain-text dump of a page, cut into its parts: header, head of the article, body, blocks behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from scraper.extraction.dumps import dump_boxes
from scraper.extraction.lines.date_labels import LABEL
from scraper.extraction.lines.dump_words import (
    LONG,
    SENTENCE,
    SENTENCE_END,
    SPEAKER,
    has_moment,
    heads_block,
    is_bare_date,
    is_clock,
    is_paper,
    is_section,
    is_sentence,
    is_tool,
    signs,
)
from scraper.extraction.lines.korean_credits import credit_of
from scraper.extraction.names import byline_forms
from scraper.extraction.tickers import ticker
from scraper.extraction.times import timestamps
from scraper.extraction.wording import furniture
from scraper.extraction.wording.folding import fold, weight
from scraper.extraction.wording.korean_buttons import FOOT

_BULLET = re.compile(r"^[•·∙*▪◦]\s+")
"""The mark a browser sets before an item of a list; papers print others before their headings."""
_GAP_BEFORE_TAIL = 3
_MOST_OF_MASTHEAD = 5
"""Words of a line above the page's date, at most: a longer one is a headline, and the date under it the article's."""


@dataclass(slots=True)
class Line:
    """One line of the dump."""

    text: str
    """White space folded; empty for a line without text."""
    spacer: bool
    """Whether the line holds white space only (a paragraph of `&nbsp;` in the page)."""
    gap: int
    """Number of textless lines before it."""
    number: int
    listed: bool
    """Whether a bullet stands before it."""


@dataclass(slots=True)
class DumpParts:
    """The parts of a dump, as folded lines."""

    header: list[Line] = field(default_factory=list)
    head: list[Line] = field(default_factory=list)
    body: list[Line] = field(default_factory=list)
    tail: list[Line] = field(default_factory=list)


def split(text: str) -> DumpParts:
    """Return the parts of a dump.

    The head ends at the first line of white space (the page's own `&nbsp;` paragraph), or at the first byline or long sentence; the body
    ends at a block heading followed by `더보기`, at furniture, or at a gap of three empty lines. Stories named within it are of the tail.
    """
    lines, spacers = _lines(text)
    start = _header_end(lines)
    head_end = _head_end(lines, start, spacers)
    tail, boxes = _tail_start(lines, head_end)
    inside = set(boxes)
    body = [line for place, line in enumerate(lines[head_end:tail], head_end) if place not in inside]
    return DumpParts(lines[:start], lines[start:head_end], body, [*(lines[place] for place in boxes), *lines[tail:]])


def _lines(text: str) -> tuple[list[Line], list[int]]:
    lines: list[Line] = []
    spacers: list[int] = []
    gap = 0
    spacer = False
    for number, raw in enumerate(text.split("\n")):
        folded = fold(raw)
        if not folded:
            gap += 1
            if raw.strip("\r"):
                spacer = True
            continue
        if spacer:
            spacers.append(len(lines))
        text = _BULLET.sub("", folded)
        lines.append(Line(text, spacer, gap, number, listed=text != folded))
        gap, spacer = 0, False
    return lines, spacers


def _header_end(lines: list[Line]) -> int:
    """Return where the page's header ends: after the ticker, its provider and the search form."""
    end = _below_ticker(lines)
    for place, line in enumerate(lines[:80]):
        if place < end:
            continue
        if place - end > 3 or (place == end + 1 and weight(lines[end].text) > _MOST_OF_MASTHEAD):
            break  # a date under a headline is the article's
        if ticker.reading(line.text) or ticker.source(line.text) or is_clock(line.text):
            end = place + 1
    while end < len(lines) and is_tool(lines[end].text):
        end += 1
    return end


def _below_ticker(lines: list[Line]) -> int:
    """Return where readings of the weather among the names of a header's menu end, 0 where there are none."""
    end = 0
    for place, line in enumerate(lines[:_HEADER]):
        if "℃" in line.text and ticker.reading(line.text):
            end = place + 1
        elif not (is_section(line.text) or is_tool(line.text) or has_moment(line.text) or is_bare_date(line.text)):
            break
    return end


_HEADER = 30
"""Lines among which a header's ticker stands."""


def _head_end(lines: list[Line], start: int, spacers: list[int]) -> int:
    after = next((place for place in spacers if place > start), None)
    told = False
    for place in range(start, len(lines)):
        if place == after:
            return place
        text = lines[place].text
        told = told or (place > start + 1 and LABEL.search(text) is not None and has_moment(text))
        if place > start and (SPEAKER.fullmatch(text) or _begins_list(lines, place)):
            return place
        opens = byline_forms.opening(text)
        if place > start and (byline_forms.is_line(text) or (opens and opens.byline) or (len(text) > LONG and SENTENCE_END.search(text))):
            return place
        ends = text.endswith(("다.", "요.")) or (told and len(text) >= SENTENCE and text.endswith((".”", '."')))
        if ends and (after is None or told) and place > start and not is_tool(text):
            return place
    return len(lines)


def _begins_list(lines: list[Line], place: int) -> bool:
    """Whether a line and the next begin with the same mark, and end in none of a sentence's signs: deaths, appointments."""
    pair = [line.text for line in lines[place : place + 2]]
    listed = len(pair) > 1 and pair[0][0] == pair[1][0] and pair[0][0] in _LIST_MARKS and pair[0] != pair[1]
    return listed and min(map(len, pair)) >= SENTENCE and not any(text.endswith((".", "”", '"')) for text in pair)


_LIST_MARKS = "▲△▶■◆●◇□○"


def _tail_start(lines: list[Line], start: int) -> tuple[int, list[int]]:
    """Return where the tail begins, and the places of other stories named within the text above it."""
    told = closed = signed = False
    boxes: list[int] = []
    prose = any(is_sentence(line.text) and not signs(line.text) for line in lines[start : start + _NEAR])
    for place in range(start, len(lines)):
        text = lines[place].text
        if boxes and place <= boxes[-1]:
            continue
        heads = told and heads_block(text)
        if heads and not (closed or signed) and (end := dump_boxes.end_of([line.text for line in lines[place : place + dump_boxes.LINES]])):
            boxes += range(place, place + end)
            continue
        if heads or (closed and not signs(text)):
            return place, boxes
        if not told and is_tool(text):
            continue  # the tools between the head and the text
        told = told or (len(text) >= SENTENCE and (is_sentence(text) or not prose) and not signs(text) and not timestamps.find(text))
        closed = closed or (told and furniture.is_copyright(text))
        signed = signed or (told and byline_forms.is_line(text))
        if _ends(lines, place, start):
            return place, boxes
    return len(lines), boxes


def _ends(lines: list[Line], place: int, start: int) -> bool:
    """Whether a line ends the text by itself: a heading with `더보기`, a button behind which no sentence comes, a wide gap before it."""
    text = lines[place].text
    if not furniture.is_copyright(text):
        if place + 1 < len(lines) and furniture.is_more(lines[place + 1].text):
            return True
        if is_tool(text) and place > start and not _goes_on(lines, place + 1):
            return True
    return place > start and lines[place].gap >= _GAP_BEFORE_TAIL and not lines[place].spacer


def without_foot(tail: list[Line], paper: list[str]) -> list[Line]:
    """Return what stands behind a text without the page's foot: links of a foot close together, and the paper's name before them."""
    feet = [place for place, line in enumerate(tail) if line.text in FOOT]
    foot = next((place for place, other in pairwise(feet) if other - place <= _CLOSE), None)
    if foot is None:
        return tail
    above = tail[foot - 1].text
    named = foot and (is_paper(above) or above.endswith(" 소개") or any(above in line for line in paper))
    return tail[: foot - 1 if named else foot]


_CLOSE = 2
_NEAR = 24
"""Lines behind the head among which a text's first sentence stands, if it has any."""


def _goes_on(lines: list[Line], place: int) -> bool:
    """Whether the next line that says something is a sentence: the text goes on behind a link or a button within it."""
    behind = (line.text for line in lines[place : place + _WITHIN] if not signs(line.text))
    following = next((text for text in behind if credit_of(text) is None), "")
    opens = byline_forms.opening(following)
    return len(following) >= SENTENCE and following.endswith(("다.", "요.")) and not (opens and opens.byline)


_WITHIN = 4
