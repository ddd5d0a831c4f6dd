"""The title of a plain-text dump where names of the menu stand above it that no list of sections knows: what stands above the facts."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from scraper.extraction.dumps.dump_head import DOORS, HOME, SAYS, is_menu, path_of
from scraper.extraction.headlines.site_name import SECTIONS
from scraper.extraction.lines.date_labels import LABEL
from scraper.extraction.lines.dump_words import has_moment, is_clock, is_edited, is_paper, is_sentence, is_tool, tells_facts
from scraper.extraction.names import byline_forms
from scraper.extraction.names.korean_guests import is_guest
from scraper.extraction.wording import korean_toolbars
from scraper.extraction.wording.folding import HANGUL

if TYPE_CHECKING:
    from scraper.extraction.dumps.dump_lines import Line

_WORDS, _LETTERS = 3, 12
"""Words and letters of a headline, at least; names of sections and services are shorter."""
_QUOTES = frozenset('“”"‘’…?!')


def is_headline(text: str) -> bool:
    """Whether a Korean line is long enough to be nothing but a headline or a deck: no name of a menu, no button."""
    if is_labelled(text):
        return True
    words = sum(any(map(str.isalnum, word)) for word in text.split())
    if (
        len(text) < _LETTERS
        or korean_toolbars.names_file(text)
        or (words < _WORDS and _QUOTES.isdisjoint(text))
        or HANGUL.search(text) is None
    ):
        return False
    return not (is_tool(text) or _is_border(text, set()))


def is_above_title(texts: list[str], place: int) -> bool:
    """Whether a sentence at a place stands above the title: no headline before it, but behind it one and its labelled hour.

    A text below a title has its facts above or behind it, and its sentences are none of them.
    """
    told = next((at for at, text in enumerate(texts) if at > place and LABEL.match(text) and has_moment(text)), 0)
    between = texts[place + 1 : told]
    return any(map(is_headline, between)) and not any(map(is_sentence, between)) and not any(map(is_headline, texts[:place]))


def is_labelled(text: str) -> bool:
    """Whether a line is a title with its kind in brackets before it, `[인사] 가람시`, be it as short as a name."""
    label = _LABEL.match(text) if text[:1] == "[" else None
    return (
        label is not None
        and HANGUL.search(label[1]) is not None
        and not (is_paper(text[label.end() :]) or byline_forms.is_line(text) or is_tool(text))
    )


_LABEL = re.compile(r"\[([^\[\]=@]{2,12})\]\s?(?=\w.*[^\W\d_])")
"""The kind of a story before its title: no dateline, which has a sign of equality."""


def above_facts(head: list[Line]) -> list[str]:
    """Return the lines that stand together above the first line of facts with a headline over it, title first; none where there are none.

    Buttons between them are left out. A section's name, one word, or a name printed before ends them, so do the page's own clock and menu.
    """
    texts = [line.text for line in head]
    twice = {text for text in texts if texts.count(text) > 1} if len(texts) <= _LONGEST_HEAD else set()
    run: list[str] = []
    ended = False
    for place, text in enumerate(texts):
        tops_menu = is_edited(text) or (is_clock(text) and _opens_menu(texts[place + 1 :]))
        if not tops_menu and tells(text) and any(map(is_headline, run)):
            return run
        if text.isdigit() or is_tool(text):
            continue
        if tells(text) or _is_border(text, twice):
            ended = True  # the paper's name may stand between a title and its facts
        else:
            opens = is_labelled(text) and not any(is_headline(line) or SAYS.search(line) for line in run)
            run = [text] if ended or opens else [*run, text]
            ended = False
    return run if any(map(is_headline, run)) else []


def opens_menu(lines: list[Line], place: int) -> bool:
    """Whether names of a menu stand at a place: two of its sections, or the doors to the reader's account."""
    return _opens_menu([line.text for line in lines[place : place + _LONGEST_MENU]])


_LONGEST_MENU = 20


def _opens_menu(texts: list[str]) -> bool:
    names = itertools.takewhile(lambda text: text in SECTIONS or is_tool(text) or is_menu(text), texts)
    return sum(text in SECTIONS or text in DOORS or 2 * is_menu(text) for text in names) >= _PARTS


def door_between(head: list[Line], name: str, title: str) -> bool:
    """Whether a door to the reader's account stands between a name and the title: the name is the menu's then, no section."""
    texts = [line.text for line in head]
    place = texts.index(title) if title in texts else 0
    return any(text in DOORS for text in itertools.takewhile(lambda text: text != name, reversed(texts[:place])))


def above_menu(head: list[Line], first: str, title: str) -> list[str]:
    """Return the lines of a head from a headline to the title where the page's clock, its menu or the way home part the two; else none.

    What stands above a menu is a ticker's: a story the page points to.
    """
    texts = [line.text for line in head]
    if first not in texts or title not in texts[texts.index(first) + 1 :]:
        return []
    start = texts.index(first)
    above = texts[start : texts.index(title, start + 1)]
    parts = sum(text in SECTIONS or 2 * (is_menu(text) or is_clock(text) or is_edited(text) or text in HOME) for text in above)
    return above if parts >= _PARTS else []


_PARTS = 2
"""Names of a menu between two headlines, at least: one may be the section below a title."""
_LONGEST_HEAD = 200


def tells(text: str) -> bool:
    """Whether a line tells a day or a writer."""
    return tells_facts(text) or LABEL.fullmatch(text) is not None or byline_forms.is_line(text) or is_guest(text)


def _is_border(text: str, twice: set[str]) -> bool:
    """Whether a line is of the menu or of the way to the article, or a formal sentence, in which pages speak of themselves."""
    if text.endswith("니다."):
        return True
    name = " " not in text and not text.endswith((".", "”", '"', "…"))
    named = text in SECTIONS or is_paper(text) or name or (text in twice and not is_sentence(text))
    return named or is_menu(text) or bool(path_of(text)) or (text.startswith("홈 ") and text.count(" ") == 1)
