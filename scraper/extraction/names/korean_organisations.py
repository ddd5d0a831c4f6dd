"""The paper, the agency or the office printed before a Korean reporter's name."""

from __future__ import annotations

import re

from scraper.extraction.names.korean_places import PLACES
from scraper.extraction.names.korean_roles import ABROAD
from scraper.extraction.wording.folding import fold, key
from scraper.extraction.wording.vocabulary import words


def organisation_before(text: str, papers: frozenset[str]) -> str | None:
    """Return the organisation printed before a name: `[ org / place = name`, `org name`, `(place=org) name`."""
    dated = _AGENCY_DATELINE.search(text)
    if dated:
        return fold(dated[1]) or None
    closed = _CLOSED_BRACKET.search(text)
    bracketed = closed is not None or _OPEN_BRACKET.search(text) is not None
    parts = fold(closed[1] if closed else _BRACKETS.sub(" ", text)).lstrip("/ ")
    pieces = [fold(piece).split(" ")[0] for piece in re.split(r"[=/·,ㅣ|｜]", parts)]
    while bracketed and pieces and pieces[0] in PLACES:
        del pieces[0]  # `[부산=늘솔 김하나 기자]`
    first = pieces[0].rstrip(":：") if pieces else ""
    if len(first) < 2 or not _LETTER.search(first) or first in _WORK_WORDS or "@" in parts:
        return None
    if key(first) in papers or PUBLISHER.search(first):
        return first
    if not bracketed and (_CITY.fullmatch(first) or first in _CITIES_ABROAD):
        return None
    return first if bracketed or not _PLACED.intersection(parts) else None


_PLACED = frozenset("=/｜")
"""Signs behind the place where a reporter is, unless a publisher's name stands before them."""
_CITY, _CITIES_ABROAD = re.compile(r"[가-힣]{2}"), frozenset(ABROAD.split())
"""Words before a name, parted by a space alone, that say where the reporter is: `늘솔 김하나 기자`."""
_AGENCY_DATELINE = re.compile(r"[(\[【][^()\[\]【】=]{1,20}=\s?([^()\[\]【】=]{1,20})[)\]】]\s*(?:[가-힣]{1,5}[부팀]\s*)?$")
_CLOSED_BRACKET = re.compile(r"[\[(【]\s*([^()\[\]【】=]{1,30})[\])】]\s*$")
_OPEN_BRACKET = re.compile(r"[\[(【<][^\])】>]*$")
_BRACKETS = re.compile(r"[\[(【<|)\]】>]")
_LETTER = re.compile(r"[가-힣A-Za-z]")
_WORK_WORDS = words("앵커 리포트 글 사진 취재 정리 영상 대담 인터뷰 번역 구성 진행 사회 기자명 글쓴이 작성자 등록자 필자")
"""What people did, and labels of writers."""
PUBLISHER = re.compile(
    r"(?:신문|일보|뉴스|방송|통신|타임스|타임즈|경제|미디어|투데이|저널|데일리|헤럴드|스포츠|조선|닷컴|"
    r"매일|포스트|프레스|방송국|TV|KBS|MBC|SBS|JTBC|YTN|CBS|연합)$",
    re.IGNORECASE,
)
"""What the name of a paper, a station or an agency ends with."""
