"""Who took or gave a picture, at the end of a Korean caption.

`(사진=늘솔시)`, `/김하나 기자`, `ⓒ늘솔시`, `늘솔시 제공`, `[늘솔시 제공. 재판매 및 DB 금지]`.
"""

from __future__ import annotations

import re

from scraper.extraction.names.organisations import is_agency
from scraper.extraction.wording.folding import HANGUL

_FORMS = tuple(
    re.compile(form)
    for form in (
        r"[(\[<〈【/]?\s*(?:(?:자료\s?)?사진|자료|그래픽)(?:\s?제공|\s?출처)?\s?[=:：ㅣ|]\s?(?P<by>[^()\[\]<>〈〉【】]{2,40})[)\]>〉】]?\.?$",
        r"[(\[<〈【]\s*(?:사진\s?(?:제공)?\s|(?:제공|출처|촬영)\s?[=:：]\s?)(?P<by>[^()\[\]<>〈〉]{2,40})[)\]>〉】]\.?$",
        r"[ⓒ©Ⓒ]\s?(?:제공\s?:\s?)?(?P<by>[^ⓒ©Ⓒ]{2,40})$",
        r"[\[(<](?P<by>[^\[\]()<>]{2,30}?)\s?제공(?:[.,]?\s?(?:재판매|DB|무단)[^\[\]()<>]{0,40})?[\])>]\.?(?:\s?/\s?\S{2,12})?$",
        r"(?:[.”\"]|[다음임]\.?)\s*/\s?(?P<by>[^/.]{2,30})$",
        r"(?<=[.”\"])\s+(?P<by>[^.]{2,30}?)\s제공(?:[/·]\s?\S{2,12})?\.?$",
        r"(?<=[.”\"])\s*(?:사진[\s·ㆍ]|[가-힣]{2,4}\s?[=|]\s?)?(?P<by>[가-힣]{2,4}\s?(?:선임|사진|인턴|객원|영상)?기자)(?:\s\S+@\S*)?$",
        r"(?<=[.”\"])\s+사진[\s·ㆍ](?!영상|글|속|왼쪽|오른쪽|위|아래|가운데)(?P<by>[가-힣A-Za-z0-9·]{2,16}(?:\s[가-힣A-Za-z]{2,8})?)$",
        r"(?<=[.”\"])\s+(?P<by>프리랜서\s[가-힣]{2,4})$",
        r"^(?P<by>[^\[\]()<>]{2,30}?)\s제공[.,]?\s?(?:재판매|DB|무단)[^\[\]()<>]{0,40}$",
        r"(?:^|(?<=[\s.)”\"]))(?:사진(?:\s?｜\s?|\sI\s)|출처\s?[=:：ㅣ|｜]\s?)(?P<by>[^()\[\]<>〈〉|｜]{2,40})$",
        r"\s\[(?P<by>[^\[\]\d][^\[\]]{1,19})\]\.?$",
        r"(?<=[.”\"])\s+(?P<by>(?:[가-힣]{2,5}[=/])?(?:[가-힣A-Z]{2,5}[ =/])?[가-힣A-Za-z0-9]{2,12}(?:\s자료(?:사진)?)?)$",
    )
)
_SLASHED, _BARE = 4, len(_FORMS) - 1
"""The last form says nothing but a name: only an agency's or a paper's counts."""
AGENCIES = frozenset(
    (
        "연합뉴스",
        "뉴시스",
        "뉴스1",
        "뉴스핌",
        "연합뉴스TV",
        "AP연합뉴스",
        "AP 연합뉴스",
        "로이터 연합뉴스",
        "AFP 연합뉴스",
        "신화 연합뉴스",
        "로이터",
        "신화통신",
    )
)
"""Agencies whose names stand alone under pictures and texts."""
_PAPER = re.compile(
    r"(?:통신|뉴스\d?|뉴시스|일보|신문|방송|게티이미지(?:뱅크|코리아)?|클립아트코리아|이미지투데이|셔터스톡|픽사베이|언스플래시)(?:\s?DB)?$"
)
_GIVEN = re.compile(r"\s*(?:제공|자료사진|자료|캡처|캡쳐)$")
_DATED = re.compile(r"\s*(?:19|20)\d\d\.\s?\d{1,2}\.\s?\d{1,2}\.?\s*(?=/|$|[가-힣]+$|\S+@\S+$)")
"""The day the picture was taken, before an agency's name or at the end."""
_WIRED = re.compile(r"\.\s+(?:19|20)\d\d\.\s?\d{1,2}\.\s?\d{1,2}\.?\s*\S+@\S+$")
"""The day and the photographer's address, as agencies close their captions."""
_PLACED = re.compile(r"^(?!로이터|타스|신화|교도)[가-힣]{2,5}=(?=[가-힣A-Z])")
"""The place before an agency's or a reporter's name, `늘솔=뉴시스`."""
_RIGHTS = re.compile(r"\s*\*\s?재판매[^*]{0,20}$")
"""What agencies say of their rights at the end of a caption."""
_OPENED = re.compile(r"[\[(][^\])=]{1,12}=[^\])=]{2,12}[\])]\s?(?P<by>[가-힣]{2,4}\s?(?:선임|사진|인턴|객원|영상)?기자)\s?=")
"""The photographer who signs an agency's caption as reporters do its texts: at its beginning."""
_LONGEST = 40
_TOLD = tuple(form for place, form in enumerate(_FORMS) if place in (0, 1, 2, 3, 5))
"""The forms with a word or a sign for a credit: reporters' names and agencies end texts as well."""


def is_marked(line: str) -> bool:
    """Whether a line of no more than a caption's length ends in a credit in brackets or behind the sign: it is a caption."""
    marked = len(line) <= _LONGEST_CAPTION and any(mark in line for mark in ("사진", "자료", "그래픽", "제공", "ⓒ", "©"))
    return marked and any(form.search(_SENT.sub("", _DATED.sub(" ", line)).strip()) for form in _MARKED)


_MARKED = (*_TOLD[:-1], re.compile(r"(?:있다|모습|전경)\.\s+[^.“”]{2,30}\s제공$"))
"""Also who gave the picture behind what it shows: other sentences end in what is given, too."""
_SENT = re.compile(r"\s\S+@\S+\s*$")
"""The address of the photographer behind the day."""
_LONGEST_CAPTION = 160


def closes_caption(text: str) -> bool:
    """Whether a Korean line ends as captions do: in a credit, or in the day and the photographer's address.

    A stroke with other than an agency's or a reporter's name behind it may end a sentence of the text.
    """
    named = credit_of(text)
    if text.endswith(_OF_ARCHIVE):
        return True
    if named is not None and (slashed := _FORMS[_SLASHED].search(text)) is not None:
        given = slashed["by"].endswith("제공") and not text[: slashed.start("by")].rstrip(" /").endswith("다.")
        return given or _is_agency(named) or slashed["by"].endswith("기자")
    return named is not None or _WIRED.search(text) is not None


_OF_ARCHIVE = (". 자료사진", ". 자료 사진", "(자료사진)", "[자료사진]", "<자료사진>", "/자료사진")


def _is_agency(name: str) -> bool:
    return is_agency(name) or _PAPER.search(name) is not None


def credit_of(caption: str) -> str | None:
    """Return whom a Korean caption names at its end as the one who took or gave the picture, None where it names nobody."""
    if HANGUL.search(caption) is None:
        return None
    text = _DATED.sub(" ", _RIGHTS.sub("", caption)).strip()
    text = _SENT.sub("", text) if "@" in text[-_LONGEST:] else text
    for place, form in enumerate(_FORMS):
        match = form.search(text)
        if match is None or (place == _BARE and not _is_agency(_PLACED.sub("", _GIVEN.sub("", match["by"])))):
            continue
        named = _PLACED.sub("", _GIVEN.sub("", match["by"])).strip(" .,·/|=:")
        if 2 <= len(named) <= _LONGEST:
            return named
    return None


def credit_of_caption(caption: str) -> str | None:
    """Return whom a text known for a caption names as such, at its end or, as an agency's photographer signs, at its beginning."""
    opened = _OPENED.match(caption)
    return credit_of(caption) or (opened["by"] if opened is not None else None)
