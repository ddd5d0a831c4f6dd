"""The plain-text dump of a page, cut into its parts: header, head of the article, body, blocks behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from operator import attrgetter

from scraper.extraction.dumps import dump_readings, dump_tail, dump_wraps
from scraper.extraction.dumps.dump_above import opens_text
from scraper.extraction.dumps.dump_comments import without_comments
from scraper.extraction.dumps.dump_head import SAYS, is_menu
from scraper.extraction.dumps.dump_lists import begins, begins_offices
from scraper.extraction.dumps.dump_title import is_above_title, is_headline, opens_menu
from scraper.extraction.dumps.dump_verses import start_of as verses_from
from scraper.extraction.dumps.dump_window import without_window
from scraper.extraction.headlines.site_name import SECTIONS
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
    is_tool,
    ticks,
)
from scraper.extraction.names import byline_forms
from scraper.extraction.tickers import ticker
from scraper.extraction.wording import furniture
from scraper.extraction.wording.folding import HANGUL, fold, weight

_BULLET = re.compile(r"^[•·∙*▪◦]\s+")
"""The mark a browser sets before an item of a list; papers print others before their headings."""
_MOST_ABOVE_CLOCK = 3
"""Lines above the page's date or its weather, at most, unless they are all of its menu."""
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
    window: str | None = None
    """The headline that the title of the window above the page repeats."""


def split(text: str) -> DumpParts:
    """Return the parts of a dump.

    The head ends at the first line of white space (the page's own `&nbsp;` paragraph), or at the first byline or long sentence; the body
    ends at a block heading followed by `더보기`, at furniture, or at a gap of three empty lines. Stories named within it are of the tail.
    """
    window, lines = without_window(without_comments(dump_readings.join(_lines(dump_wraps.undone(text)))))
    start = _header_end(lines)
    head_end = _below_verses(lines, start, _head_end(lines, start))
    tail, boxes = dump_tail.start_of(lines, head_end)
    inside = set(boxes)
    body = [line for place, line in enumerate(lines[head_end:tail], head_end) if place not in inside]
    return DumpParts(lines[:start], lines[start:head_end], body, [*(lines[place] for place in boxes), *lines[tail:]], window)


def _lines(text: str) -> list[Line]:
    lines: list[Line] = []
    gap = 0
    spacer = False
    for number, raw in enumerate(text.split("\n")):
        folded = fold(raw)
        if not folded:
            gap += 1
            if raw.strip("\r"):
                spacer = True
            continue
        text = _BULLET.sub("", folded)
        lines.append(Line(text, spacer, gap, number, listed=text != folded))
        gap, spacer = 0, False
    least = min(line.gap for line in lines[1:]) if len(lines) > _SHORT_PAGE else 0
    for line in lines if least else []:
        line.gap = max(line.gap - least, 0)  # where every line has an empty one before it, none parts anything
    return lines


def _header_end(lines: list[Line]) -> int:
    """Return where the page's header ends: after the ticker, its provider and the search form."""
    end = _below_ticker(lines)
    for place, line in enumerate(lines[:80]):
        if place < end:
            continue
        above = lines[end:place]
        if len(above) > _MOST_ABOVE_CLOCK and not all(_is_of_menu(one.text) for one in above):
            if not all(_is_name(one.text) for one in above):
                break
            if not (ticks(line.text) and any(_is_title(one.text) for one in lines[place + 1 : place + _HEADER])):
                continue  # below names that no list knows, the hour of the visit alone is the page's
        if len(above) == 1 and weight(above[0].text) > _MOST_OF_MASTHEAD and not (is_menu(above[0].text) or has_moment(above[0].text)):
            break  # a date under a headline is the article's
        if any(map(_is_of_article, above)) and (end or not opens_menu(lines, place + 1)):
            break
        below = next((one.text for one in lines[place + 1 : place + 1 + _MOST_ABOVE_CLOCK] if not is_tool(one.text)), "")
        if above and is_clock(line.text) and len(below) >= SENTENCE and below.endswith("다."):
            break  # the text follows
        if ticker.reading(line.text) or ticker.source(line.text) or is_clock(line.text):
            end = place + 1
    while end < len(lines) and is_tool(lines[end].text):
        end += 1
    return end


def _is_name(text: str) -> bool:
    """Whether a line may be of any menu: a word or two."""
    return (is_section(text) and text.count(" ") <= 1) or is_tool(text)


def _is_of_article(line: Line) -> bool:
    """Whether a line above a date is a title, long or short, or names its writer: the date is the article's then."""
    text = line.text
    return not _is_of_menu(text) and (_is_title(text) or SAYS.search(text) is not None or byline_forms.is_line(text))


def _is_title(text: str) -> bool:
    return is_headline(text) and not (text.endswith(".") or has_moment(text))


def _is_of_menu(text: str) -> bool:
    return text in SECTIONS or is_tool(text) or is_menu(text) or is_paper(text)


def _below_ticker(lines: list[Line]) -> int:
    """Return where readings of the weather among the names of a header's menu end, 0 where there are none."""
    end = 0
    for place, line in enumerate(lines[:_HEADER]):
        if ("℃" in line.text or "°" in line.text) and ticker.reading(line.text):
            end = place + 1
        elif not (is_section(line.text) or is_tool(line.text) or has_moment(line.text) or is_bare_date(line.text)):
            break
    return end


_SHORT_PAGE = 30
"""Lines of a page of which some stand right below others, at least."""
_HEADER = 30
"""Lines among which a header's ticker stands."""


def _head_end(lines: list[Line], start: int) -> int:
    after = next((place for place in range(start + 1, len(lines)) if lines[place].spacer), None)
    told = False
    for place in range(start, len(lines)):
        if place == after:
            if not _is_menu_only(lines, start, place):
                return place
            after = next((later for later in range(place + 1, len(lines)) if lines[later].spacer), None)
        text = lines[place].text
        told = told or (place > start + 1 and _is_labelled_moment(text))
        if place > start and (SPEAKER.fullmatch(text) or begins(lines, place) or begins_offices(lines, start, place, told=told)):
            return place
        if told and place > start + 1 and (heads_block(text) or furniture.is_copyright(text)):
            return place  # a cartoon has no text
        if told and (byline_forms.has_dateline(text) or (len(text) >= SENTENCE and _ASKS.match(text))):
            return place
        opens = byline_forms.opening(text)
        if place > start and (byline_forms.is_line(text) or (opens and opens.byline) or (len(text) > LONG and SENTENCE_END.search(text))):
            return place
        ends = text.endswith(("다.", "요.")) or (told and len(text) >= SENTENCE and text.endswith((".”", '."')))
        ends = ends or (told and lines[place].gap > 0 and len(text) < SENTENCE and opens_text(lines[place]))
        ends = ends or (told and len(text) >= SENTENCE and "다. " in text and text.endswith(".") and not is_tool(text))
        ends = ends or (told and len(text) >= SENTENCE and text[0] in '“"' and _QUOTED.search(text) is not None)
        ends = ends or (len(text) >= SENTENCE and text.endswith(("。", "。”", "。」")))
        ends = ends or (told and len(text) >= 2 * SENTENCE and text.endswith(".") and HANGUL.search(text) is None)
        if ends and not told and is_above_title([line.text for line in lines[start : place + 1 + _MOST_BEHIND]], place - start):
            continue  # what a page says of itself
        if ends and place > start and not is_tool(text) and (after is None or told or _is_below_deck(lines[start:place], text)):
            return place
    return _end_below_facts(lines, start) if told else _next_block(lines, start)


def _is_labelled_moment(text: str) -> bool:
    """Whether a line is one of facts: a label, and a day with its hour."""
    return LABEL.search(text) is not None and has_moment(text)


def _below_verses(lines: list[Line], start: int, end: int) -> int:
    """Return where the head ends: at a poem's first verse, where one stands below its facts and above the first sentence."""
    texts = [line.text for line in lines[start:end]]
    facts = next((place for place, text in enumerate(texts) if place and _is_labelled_moment(text)), end)
    first = verses_from(texts, facts) if end - start - facts > 1 else None
    return end if first is None else start + first


def _end_below_facts(lines: list[Line], start: int) -> int:
    """Return where a head ends that no line of the text's own form follows: at two sentences signed in their line, else at a block."""
    facts = next(place for place in range(start + 2, len(lines)) if _is_labelled_moment(lines[place].text))
    end = _next_block(lines, facts)
    return next((place for place in range(facts + 1, end) if "다. " in lines[place].text and len(lines[place].text) > 2 * SENTENCE), end)


def _next_block(lines: list[Line], start: int) -> int:
    return next((place for place in range(start + 1, len(lines)) if heads_block(lines[place].text)), len(lines))


def _is_menu_only(lines: list[Line], start: int, place: int) -> bool:
    """Whether no title stands above a line of white space, but one right below it."""
    above, below = (list(map(attrgetter("text"), part)) for part in (lines[start:place], lines[place : place + _TITLE]))
    if any(is_headline(text) or SAYS.search(text) for text in above):
        return False
    first = next((text for text in below if not (is_tool(text) or _is_name(text))), "")
    return _is_title(first) and not byline_forms.is_line(first) and any(LABEL.match(text) or has_moment(text) for text in below)


_TITLE = 8
"""Lines below one of white space among which a title and its facts stand."""
_QUOTED = re.compile(r"[.!?][”\"]\s?\([^()]{2,16}\)$")
"""How a motto ends that opens a text: where it is from, in brackets."""
_MOST_BEHIND = 16
"""Lines behind a sentence among which the title and its facts are looked for, where none stand above."""
_ASKS = re.compile(r"(?:[QＱ]|문|질문)\s?\d{0,2}\s?[.:)]\s?\S")
"""How a reader's question begins, which an expert's answers follow."""


def _is_below_deck(above: list[Line], text: str) -> bool:
    """Whether a sentence stands below a headline and its deck: the text begins there, however its paragraphs are parted."""
    return len(text) >= SENTENCE and sum(not (is_section(line.text) or is_tool(line.text)) for line in above) >= _HEADLINE_AND_DECK


_HEADLINE_AND_DECK = 2
