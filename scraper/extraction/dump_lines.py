"""The plain-text dump of a page, cut into its parts: header, head of the article, body, blocks behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from scraper.extraction import byline_forms, furniture, ticker, timestamps
from scraper.extraction.date_labels import LABEL
from scraper.extraction.folding import fold, weight
from scraper.extraction.site_name import SECTIONS

_BULLET = re.compile(r"^[•·∙*▪◦]\s+")
"""The mark a browser sets before an item of a list; papers print others before their headings."""
_SENTENCE_END = re.compile(r"(?:[다요죠까음함됨임]\.|[.!?…”\"'。」])\s*$")
_SNIPPET_START = re.compile(r"^[▲▶△■]|^[\[(【<][^\])】>]{2,40}(?:기자|특파원)\s*[\])】>]")
SPEAKER = re.compile(r"(?:\[\s?|[◀<]\s?)(?:앵커|기자|리포트|아나운서|진행자|anc|vcr|end)(?:\s?멘트)?(?:\s?\]|\s?[▶>])", re.IGNORECASE)
"""Who speaks next in a broadcaster's report, on a line of its own."""
_SECTION = re.compile(r"[^.!?…“”\"‘’'\[\]~:;]{1,16}")
_PAPER = re.compile(r"[가-힣A-Za-z0-9]{1,8}\s?(?:신문|일보|타임스|타임즈|저널|데일리|헤럴드|닷컴)")
_GAP_BEFORE_TAIL = 3
_MOST_OF_MASTHEAD = 5
"""Words of a line above the page's date, at most: a longer one is a headline, and the date under it the article's."""
_SENTENCE = 25
_LONG = 90


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
    ends at a block heading followed by `더보기`, at furniture, or at a gap of three empty lines.
    """
    lines, spacers = _lines(text)
    start = _header_end(lines)
    head_end = _head_end(lines, start, spacers)
    tail = _tail_start(lines, head_end)
    return DumpParts(lines[:start], lines[start:head_end], lines[head_end:tail], lines[tail:])


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
    end = 0
    for place, line in enumerate(lines[:80]):
        if place - end > 3 or (place == end + 1 and weight(lines[end].text) > _MOST_OF_MASTHEAD):
            break  # a date under a headline is the article's
        if ticker.reading(line.text) or ticker.source(line.text) or is_bare_date(line.text):
            end = place + 1
    while end < len(lines) and furniture.is_furniture(lines[end].text):
        end += 1
    return end


def is_bare_date(text: str) -> bool:
    """Whether a line is a date and perhaps its weekday, nothing else: no label, no time."""
    found = timestamps.find(text)
    return len(found) == 1 and found[0].stamp.hour is None and not (text[: found[0].start] + text[found[0].end :]).strip(" .|")


def _head_end(lines: list[Line], start: int, spacers: list[int]) -> int:
    after = next((place for place in spacers if place > start), None)
    told = False
    for place in range(start, len(lines)):
        if place == after:
            return place
        text = lines[place].text
        told = told or (place > start + 1 and LABEL.search(text) is not None and _has_moment(text))
        if place > start and SPEAKER.fullmatch(text):
            return place
        opens = byline_forms.opening(text)
        if place > start and (byline_forms.is_line(text) or (opens and opens.byline) or (len(text) > _LONG and _SENTENCE_END.search(text))):
            return place
        if (after is None or told) and place > start and _SENTENCE_END.search(text) and text.endswith(("다.", "요.")):
            return place
    return len(lines)


def _has_moment(text: str) -> bool:
    """Whether a line is short and holds a date with its time of day."""
    return len(text) < _LONG and any(found.stamp.hour is not None for found in timestamps.find(text))


def _tail_start(lines: list[Line], start: int) -> int:
    told = closed = False
    for place in range(start, len(lines)):
        text = lines[place].text
        if told and (furniture.heads_block(text) or (closed and not _signs(text))):
            return place
        if not told and furniture.is_furniture(text):
            continue  # the tools between the head and the text
        told = told or (len(text) >= _SENTENCE and not _signs(text) and not timestamps.find(text))
        closed = closed or (told and furniture.is_copyright(text))
        following = lines[place + 1].text if place + 1 < len(lines) else ""
        if furniture.is_more(following) and not furniture.is_copyright(text):
            return place
        if furniture.is_furniture(text) and place > start and not furniture.is_copyright(text) and not _goes_on(lines, place + 1):
            return place
        if place > start and lines[place].gap >= _GAP_BEFORE_TAIL and not lines[place].spacer:
            return place
    return len(lines)


def _goes_on(lines: list[Line], place: int) -> bool:
    """Whether the next line that says something is a sentence: the text goes on behind a link or a button within it."""
    following = next((line.text for line in lines[place : place + _WITHIN] if not _signs(line.text)), "")
    opens = byline_forms.opening(following)
    return len(following) >= _SENTENCE and following.endswith(("다.", "요.")) and not (opens and opens.byline)


_WITHIN = 4


def path_of(text: str) -> list[str]:
    """Return the sections of a line that is the way to the article, `홈 > 뉴스 > 사회`; none of any other line."""
    steps = _STEP.split(text)
    return steps[1:] if len(steps) > 1 and all(is_section(step) for step in steps) else []


_STEP = re.compile(r"\s*[>›»]\s*")


def below_menu(head: list[Line]) -> list[Line]:
    """Return the head without the menu that opens it: sections one below the other, with no empty line between them."""
    start = next((place for place, line in enumerate(head) if not _is_of_masthead(line.text)), len(head))
    rest = head[start:]
    run = next((place for place, line in enumerate(rest) if not is_section(line.text) or (place and line.gap)), len(rest))
    if run >= _MENU:
        return rest[run:]
    return rest if any(_is_menu(line.text) for line in head[:start]) else head


def _is_of_masthead(text: str) -> bool:
    return is_paper(text) or furniture.is_furniture(text) or _is_menu(text) or (len(text) < _SENTENCE * 2 and bool(timestamps.find(text)))


def _is_menu(text: str) -> bool:
    """Whether a line is a menu printed in one line, `정치 경제 사회 문화 스포츠`."""
    names = text.split()
    return len(names) > _MENU and sum(name in SECTIONS for name in names) >= _MENU and len(text) <= len(names) * _LONGEST_NAME


_MENU, _LONGEST_NAME = 3, 6


def without_masthead(texts: list[str], elsewhere: list[str]) -> list[str]:
    """Return the lines of the head without the paper's name that opens them.

    It has the form of one, or the notice of rights or the first dateline (`elsewhere`) names it, or the section stands right below it.
    """
    if len(texts) < _NAME_AND_TITLE or len(texts[0]) > _LONGEST_PAPER:
        return texts
    first, second = texts[:2]
    named = is_paper(first) or any(first in line for line in elsewhere) or first == second
    above_section = len(texts) > _NAME_AND_TITLE and all(map(is_section, texts[:2])) and not is_section(texts[2])
    return without_masthead(texts[1:], elsewhere) if named or above_section else texts


_NAME_AND_TITLE, _LONGEST_PAPER = 2, 16


def _signs(text: str) -> bool:
    """Whether a line is what stands around the end of a text: its writer, the rights, buttons."""
    return byline_forms.is_line(text) or furniture.is_copyright(text) or furniture.is_furniture(text)


def is_paper(text: str) -> bool:
    """Whether a line is a newspaper's name and nothing else."""
    return _PAPER.fullmatch(text) is not None


def is_section(text: str) -> bool:
    """Whether a line has the shape of a section's name: short, few words, no sentence marks."""
    return _SECTION.fullmatch(text) is not None and text.count(" ") <= 2 and weight(text) <= 5


def is_snippet(text: str, before: str) -> bool:
    """Whether a line behind a teaser's title is its lead rather than the next title."""
    opens = byline_forms.opening(text)
    return (
        len(text) > _LONG
        or _SNIPPET_START.match(text) is not None
        or (opens is not None and opens.byline is not None)
        or (len(text) > len(before) and re.search(r"(?:다\.|\.\.|…)$", text) is not None and len(text) > 40)
    )
