"""The head of a plain-text dump: the menu and the paper's name above the title, and the way to the article."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from scraper.extraction.headlines.site_name import SECTIONS
from scraper.extraction.lines.date_labels import LABEL
from scraper.extraction.lines.dump_words import SENTENCE, has_moment, is_figures, is_paper, is_section, is_tool, signs, tells_facts
from scraper.extraction.names.korean_guests import is_guest
from scraper.extraction.wording.vocabulary import words

if TYPE_CHECKING:
    from scraper.extraction.dumps.dump_lines import Line

_HEADLINE, _APART = 12, 2
"""Letters of a title that is looked for twice, at least, and lines between its two places."""
SAYS = re.compile(r"\s\S+[다요까라]$")
"""How a short headline ends that says something; sections have names."""
_STEPS = 4
"""Lines above the title in which the way to the article stands."""
HOME = ("홈", "home", "메인")
_STEP_SIGNS = " >›»"
_TOPS = ("홈 ", "뉴스 ")
"""How a way to the article in one line begins that has no signs between its names."""
_HOME_ROW = ("홈 ", "HOME ")
"""How such a line begins whose names the menu has too."""
_SIGNS = frozenset(">›»")
_STEP = re.compile(r"\s*[>›»]\s*")
_MENU, _LONGEST_NAME = 3, 6
"""Names of a menu, at least, and letters of each on the average, at most."""
_NAME_AND_TITLE, _LONGEST_PAPER = 2, 16
"""Lines of a head that has more than a title, and letters of a paper's name, at most."""


def from_title(head: list[Line]) -> list[Line]:
    """Return the head from the last place of a title printed twice: pages repeat it over what stays in sight."""
    texts = [line.text for line in head]
    for text in texts:
        if len(text) >= _HEADLINE and texts.count(text) > 1 and not (is_section(text) or signs(text) or is_guest(text)):
            last = len(texts) - 1 - texts[::-1].index(text)
            between = texts[texts.index(text) + 1 : last]
            if len(between) >= _APART and not any(
                LABEL.search(line) and has_moment(line) for line in between
            ):  # a picture's text repeats it
                return head[last:]
    return head


def without_turns(head: list[Line]) -> list[Line]:
    """Return the head without the titles of the stories before and behind this one, each below the word that says so."""
    turns = {place for place, line in enumerate(head[:-1]) if line.text[0] in "이다" and _TURNS.fullmatch(line.text)}
    buttons = any(place + 1 in turns for place in turns)  # side by side
    named = set() if buttons else {place + 1 for place in turns if len(head[place + 1].text) >= _HEADLINE}
    rest = [line for place, line in enumerate(head) if place not in turns | named]
    return rest if any(len(line.text) >= _HEADLINE for line in rest) else head


_TURNS = re.compile(r"(?:이전|다음)\s?(?:기사|글|뉴스)?")


def trail_above(head: list[Line], title: str) -> list[str]:
    """Return the sections right above the title, each on a line of its own.

    They begin at the link to the home page, else with a name that the menu has too, unless the menu goes on with the next as well.
    """
    place = next((place for place, line in reversed(list(enumerate(head))) if line.text == title), 0)
    steps: list[str] = []
    names = {line.text for line in head[:place]}
    for line in reversed(head[max(place - _STEPS, 0) : place]):
        if line.text.startswith(_HOME_ROW) and (row := _row(line.text.split()[1:], names)):
            return row
        text = line.text.rstrip(_STEP_SIGNS)
        if text.casefold() in HOME:
            return steps[::-1]
        if not steps and (path := path_of(line.text)):
            return path
        if not is_section(text):
            break
        steps.append(text)
    return _of_menu([line.text for line in head[:place]])


def _row(steps: list[str], names: set[str]) -> list[str]:
    """Return the steps of a row behind the home page where the menu has them, or the first, of which the second is a part."""
    parts = len(steps) == _PARTS and steps[0] in names and steps[1].startswith(steps[0])
    return steps if parts or all(step in names for step in steps) else []


_PARTS = 2


def _of_menu(above: list[str]) -> list[str]:
    """Return the one or two names that end the lines above the title and begin with a section of the menu printed before."""
    for count in range(1, _MOST_NAMES + 1):
        names, before = above[-count:], above[:-count]
        if len(names) < count or not all(map(_is_name, names)):
            break
        again = [place for place, text in enumerate(before) if text == names[0] and _is_item(before, place)]
        if again:
            twice = [place for place in again if place and before[-1] == before[place - 1]]  # the menu is printed twice
            if (
                twice
                and count < _MOST_NAMES
                and len(before) > 1
                and not any(place > 1 and before[-2] == before[place - 2] for place in twice)
            ):
                continue
            return [] if twice else names
    return []


def _is_item(texts: list[str], place: int) -> bool:
    """Whether a line is a menu's item: a section by its name, or one below another; a masthead tops a menu."""
    return texts[place] in SECTIONS or (place > 0 and _is_name(texts[place - 1]))


def _is_name(text: str) -> bool:
    return is_section(text) and not (is_tool(text) or is_paper(text))


_MOST_NAMES = 2


def path_of(text: str) -> list[str]:
    """Return the sections of a line that is the way to the article, `홈 > 뉴스 > 사회`; none of any other line."""
    steps = _STEP.split(f"홈{text}" if text[:1] in _SIGNS else text)
    if len(steps) == 1 and text.startswith(_TOPS):  # a row without signs between its names
        steps = text.split()
        return steps[1:] if len(steps) > 1 and all(step in SECTIONS for step in steps[1:]) else []
    return steps[1:] if len(steps) > 1 and all(is_section(step) for step in steps) else []


def below_menu(head: list[Line]) -> list[Line]:
    """Return the head without the menu that opens it: sections one below the other, with no empty line between them."""
    start = next((place for place, line in enumerate(head) if not _is_of_masthead(line.text)), len(head))
    rest = head[start + _tops_menu(head[start:]) :]
    run = next((place for place, line in enumerate(rest) if _ends_menu(line, place)), len(rest))
    if run >= _MENU and sum(not is_tool(line.text) for line in rest[:run]) >= _MENU:
        return rest[run:]
    return rest if any(is_menu(line.text) for line in head[:start]) else head


def _tops_menu(head: list[Line]) -> bool:
    """Whether a line is the name over the sections of an English paper, which is in no list and looks as its titles do."""
    if len(head) <= _MENU or not head[0].text.isascii() or len(head[0].text) > _LONGEST_NAMEPLATE:
        return False
    names = list(takewhile(is_section, (line.text for line in head[1:_LONGEST_MENU])))
    return len(names) >= _MENU and sum(name.casefold() in SECTIONS for name in names) >= _PARTS


_LONGEST_NAMEPLATE, _LONGEST_MENU = 30, 12
"""Letters of an English paper's name, and lines of the menu below it that are looked at."""


def _ends_menu(line: Line, place: int) -> bool:
    """Whether a line is no more of the menu that begins above it: no name, set apart, or the way to the article."""
    named = (is_section(line.text) and not SAYS.search(line.text)) or is_tool(line.text)
    return not named or (place > 0 and line.gap > 0) or bool(path_of(line.text))


def _is_of_masthead(text: str) -> bool:
    named = is_paper(text) or is_tool(text) or is_figures(text) or is_menu(text)
    return named or (len(text) < SENTENCE * 2 and tells_facts(text))


def is_menu(text: str) -> bool:
    """Whether a line is a menu printed in one line, `정치 경제 사회 문화 스포츠`, with signs between its names perhaps, `연예 | 스포츠`.

    Names that a sign parts are a menu, whatever they are: no headline has three such signs. So is a row of doors to the account.
    """
    if text[0] == "[" and text.count("] [") >= _PARTS and all(map(is_section, text[1:].rstrip("]").split("] ["))):
        return True
    names = text.replace(" | ", " ").split()
    if len(names) > 1 and names[-1] in DOORS and all(map(is_tool, names)):
        return True
    if text.count(" | ") >= _MENU and not any(map(str.isdigit, text)):
        return all(map(is_section, text.split(" | ")))
    if len(names) <= _MENU or len(text) > len(names) * _LONGEST_NAME:
        return False
    known = sum(name in SECTIONS for name in names)
    return known >= _MENU or known + sum(name in _PARTS_OF_SECTIONS for name in names) >= len(names) - 1


_PARTS_OF_SECTIONS = words("야구 축구 농구 배구 골프 교육 환경 건강 여행 종교 포토 영상 기업 농업 뉴스 사람들 인물 기획 특집")
"""Names that stand in menus as sections do, and in headlines besides."""
DOORS = frozenset(("로그인", "회원가입", "전체메뉴", "전체기사", "마이페이지", "구독신청"))
"""The doors to the reader's account, and to all stories."""


def without_masthead(texts: list[str], elsewhere: list[str], *, below_header: bool) -> list[str]:
    """Return the lines of the head without the paper's name that opens them.

    It has the form of one, or the notice of rights or the first dateline (`elsewhere`) names it, or the section stands right below it.
    Where the page's day and weather stand above (`below_header`), a section opens the head, whatever its name.
    """
    start = 0
    while _opens_with_paper(texts[start : start + _NAME_AND_TITLE + 1], elsewhere, below_header=below_header):
        start += 1
    return texts[start:]


def _opens_with_paper(texts: list[str], elsewhere: list[str], *, below_header: bool) -> bool:
    if len(texts) < _NAME_AND_TITLE or len(texts[0]) > _LONGEST_PAPER:
        return False
    first, second = texts[:2]
    named = is_paper(first) or (first not in SECTIONS and any(first in line for line in elsewhere)) or first == second
    may_top = len(texts) > _NAME_AND_TITLE and (second in SECTIONS or not (below_header or first in SECTIONS))
    return named or (may_top and all(map(is_section, texts[:2])) and not is_section(texts[2]))
