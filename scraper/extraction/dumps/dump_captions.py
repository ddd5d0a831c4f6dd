"""What is said of a picture in a plain-text dump, and what a player leaves there: lines of the body that are no text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.lines.caption_words import is_credit
from scraper.extraction.lines.dump_words import SENTENCE
from scraper.extraction.lines.korean_captions import says_itself
from scraper.extraction.lines.korean_credits import credit_of, is_marked
from scraper.extraction.names import byline_forms
from scraper.extraction.wording import furniture
from scraper.extraction.wording.folding import HANGUL

if TYPE_CHECKING:
    from scraper.extraction.dumps.dump_lines import Line

_LARGER = ("원본보기", "사진 확대", "이미지 확대", "사진 크게보기", "이미지 크게 보기")
"""What Korean portals print over a picture."""
_TAKEN_BY = re.compile(r"[가-힣][.)]\s\S{2,8}(?:\s\S{2,8}){0,2}(?<![.다요])$")
"""A name or two behind the full stop of a caption."""
_GIVEN_BY = re.compile(r"\.\s?[(\[][^()\[\]]{3,40}[)\]]$|\.\s(?:[\w-]+\s){0,2}(?:[Pp]hoto by|[Cc]ourtesy of)\s[^.]{3,40}$")
"""Whose picture it is, behind an English caption: in brackets, or told."""
_SIGNED_PHOTO = re.compile(r"@\S+\s?/\s?\d{4}\.\d{1,2}\.\d{1,2}\.?\s?/?$")
_PLAYER = 40


def without_captions(lines: list[str]) -> list[str]:
    """Return lines without what is said of a picture: with who took it at the end, or printed twice, as text and alternative text."""
    once = (text for text in lines if lines.count(text) == 1 and credit_of(text) is None and _TAKEN_BY.search(text) is None)
    return [text for text in once if not (_GIVEN_BY.search(text) and HANGUL.search(text) is None)]


def is_caption(body: list[Line], place: int) -> bool:
    """Whether a line of the body is a caption: printed twice in a row, as alternative text too, below a button, or a picture's source."""
    text = body[place].text
    before, behind = body[place - 1].text if place else "", body[place + 1].text if place + 1 < len(body) else ""
    near = body[max(place - _NEAR, 0) : place]
    return (
        text in (before, behind)
        or (len(text) >= SENTENCE and any(one.text.startswith(text) and one.text != text and credit_of(one.text) for one in near))
        or (is_told_caption(text) and _SHOWS.search(text) is not None and text[0] not in (before[:1], behind[:1]))
        or is_credit(text)
        or says_itself(text)
        or (len(text) <= _LONGEST and _SHOWN_BY.search(text) is not None and any(map(_goes_on, body[place + 1 :])))
        or (is_marked(text) and not (byline_forms.is_line(text) or furniture.is_copyright(text)))
        or (before in _LARGER and credit_of(text) is not None)
    )


def is_signed_photo(body: list[Line], place: int) -> bool:
    """Whether a line ends in a photographer's address and the day, before one that a byline opens: a sports paper's caption."""
    if _SIGNED_PHOTO.search(body[place].text) is None or place + 1 == len(body):
        return False
    opens = byline_forms.opening(body[place + 1].text)
    return opens is not None and opens.byline is not None


_SHOWN_BY = re.compile(
    r"(?:있다|모습|장면|전경)\.\s?/?\s?(?:[가-힣]{2,4}\s?[=|]\s?)?[가-힣]{2,4}\s?(?:선임|사진|인턴|객원|영상)?기자(?:\s\S+@\S+)?$"
)
"""What is seen, and the reporter who took it; so a text may end as well, and no paragraph before its last."""
_LONGEST, _NEAR = 160, 3


def _goes_on(line: Line) -> bool:
    return len(line.text) >= SENTENCE and line.text.endswith("다.") and not line.text.endswith("니다.")


_TOLD = re.compile(r"[▲△▶][^▲△▶]+")
"""The line under the picture that opens a text; lists within one begin with such marks as well."""
_SHOWS = re.compile(r"(?:있다|모습|장면|전경|(?<![다요까죠음함])[가-힣])\.$|(?:모습|장면|전경|기념\s?촬영|기념사진)$")
"""How a caption ends, which has no picture before it in a copy: with what somebody is doing, or a noun and a full stop."""


def is_told_caption(text: str) -> bool:
    """Whether a line has the mark before it that Korean papers set before captions, and before the items of a list."""
    return _TOLD.fullmatch(text) is not None


def is_opening_caption(body: list[Line], place: int, *, korean: bool) -> bool:
    """Whether a line above the text is told a caption by its mark: where the next begins with the same, both are of a list.

    So is a line alone that says how somebody poses or speaks (`포즈를 취하고 있다.`), above a text that goes on.

    Above a Korean text (`korean`) neither is a line in Latin letters or figures one of it: what a browser says where it plays no sound.
    """
    text = body[place].text
    if korean and text.isascii() and len(text) <= _PLAYER:
        return True
    if korean and (is_posed(text) or _is_of_day(text) or _VIEW.match(text) or _is_set_below(body, place)):
        return any(map(_goes_on, body[place + 1 :]))
    listed = place + 1 < len(body) and body[place + 1].text[0] == text[0] and body[place + 1].text != text
    alone = "=" in text and not any(map(_goes_on, body[place + 1 :]))  # a family's news of a death
    return is_told_caption(text) and not (listed or alone)


def _is_of_day(text: str) -> bool:
    """Whether a line is one sentence that says what somebody is doing on a day: what a picture shows, and no lead."""
    return _is_scene(text) and _ON_DAY.match(text) is not None


def _is_scene(text: str) -> bool:
    """Whether a line is one short sentence that says what goes on."""
    return text.endswith(" 있다.") and len(text) <= _LONGEST and "다. " not in text


_VIEW = re.compile(r"[^.?!“”]{6,60}\s(?:모습|장면|전경)\.(?:\s|$)")
"""What is seen, and a full stop: no text begins so."""
_PEOPLE = (
    r"(?:들|씨|[0-9]명|여 명|의원|시장|군수|도지사|대표|선수|감독|학생|어린이|주민|시민|관람객|관광객|참가자|작업자|농민|어민|대원|직원|"
    r"배우|가수)[이가]\s"
)
"""Whom a picture shows: fires spread and prices rise in leads."""
_ON_DAY = re.compile(
    rf"(?:지난\s?)?(?:\d{{1,2}}월\s?)?\d{{1,2}}일\s(?=.*(?:에서|앞에?|위)\s)(?=.*{_PEOPLE}).*(?:고|[아어여려해돼져])\s있다\.$"
)
_BY_PEOPLE = re.compile(_PEOPLE)


def _is_set_below(body: list[Line], place: int) -> bool:
    """Whether such a sentence stands close below the facts and the buttons, where a gap parts every paragraph from the next."""
    line = body[place]
    if line.gap or not (_is_scene(line.text) and line.text.endswith("고 있다.")) or _BY_PEOPLE.search(line.text) is None:
        return False
    behind = [other for other in body[place + 1 :] if _goes_on(other)]
    return len(behind) >= _PARTED and all(other.gap for other in behind)


_PARTED = 2


def is_posed(text: str) -> bool:
    """Whether a Korean line says how somebody poses or speaks, and nothing else."""
    return text.endswith(" 있다.") and len(text) <= _LONGEST and "다. " not in text and _POSES.search(text) is not None


_POSES = re.compile(
    r"(?:포즈를 취하고|기념\s?(?:촬영을?\s?하고|사진을 (?:찍고|촬영하고))|손을 (?:맞잡고|흔들고)|악수를?\s?(?:하고|나누고)|박수를? 치고|"
    r"(?:발언|연설|축사|인사말|환영사|개회사|기념사|모두발언)(?:을|를)?\s?하고|설명을 듣고|테이프를 자르고|파이팅을? 외치고) 있다\.$"
)
"""What people do before a camera, as captions end and leads do not."""
