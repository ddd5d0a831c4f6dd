"""Lines of facts of Korean pages: who wrote, when, how many read it and which issue it is of, in one line in any order.

`2026-03-05 08:40 | 온누리 제작진 김하나 PD`, `글쓴이 : 김하나 (시인) 등록일 : 2026-03-05 조회 : 214`, `김하나 기자3시간 전조회 1.2만`.
"""

from __future__ import annotations

import re

from scraper.extraction.lines.date_labels import LABEL
from scraper.extraction.names import byline_forms, korean_names
from scraper.extraction.names.korean_guests import is_guest
from scraper.extraction.names.korean_surnames import is_name
from scraper.extraction.times import timestamps
from scraper.extraction.wording.folding import DIGIT, HANGUL, fold
from scraper.extraction.wording.vocabulary import any_of, words

LONGEST = 200
"""Letters of such a line, at most."""
_COUNTED = (
    r"(?:조회\s?수?|추천\s?수?|비추천|댓글|의견|공감|좋아요|스크랩|읽음|클릭|hits?|views?)(?!\s?[:：]?\s?[가-힣])\s?[:：(]?\s?[\d,.]*\s?(?:만|천)?"
    r"(?:회|건|개|명)?\)?(?![\w가-힣])"
)
_ISSUE = r"(?:\[?(?:통권\s?)?제?\s?\d{1,5}\s?호\]?|호수\s?[:：]?\s?\d{1,5}\s?호?|(?:지면\s?[:：]?\s?)?[A-Z]?\d{1,2}\s?면)(?![\w가-힣])"
_AGO = r"\d{1,3}\s?(?:분|시간|일)\s?전"
_READ = r"(?:\d{1,2}시간\s?•\s?)?\d{1,2}분\s?읽음"
_BESIDE = re.compile(rf"(?<![\w가-힣])(?:{_COUNTED}|{_ISSUE}|{_AGO}(?![\w가-힣])|{_READ}|글자\s?크기\s?(?:설정|조절|변경)?)", re.IGNORECASE)
"""What stands in such a line beside writer and date: counters, the number of the issue and its page, how long ago."""
_COUNTER = re.compile(rf"(?<![\w가-힣])(?:{_COUNTED}|{_AGO}(?![\w가-힣]))", re.IGNORECASE)
_holds_counter = any_of(words("조회 추천 댓글 의견 공감 좋아요 스크랩 읽음 클릭 호 면 전 글자 hit view HIT Hit"))
_LABEL = re.compile(
    r"(?:기사\s?|최초\s?|최종\s?)?(?:입력|등록|승인|수정|송고|전송|발행|게재|작성|업데이트|갱신)(?:일시?|일자|날짜|시간|시각)?\s?[:：\[]?\s?$"
)
_LABEL_BEHIND = re.compile(r"^\s?\]?\s?(?:최초\s?|최종\s?)?(?:입력|등록|승인|수정|송고|전송|발행|게재|작성|업데이트)(?=\s?(?:$|[|｜ㅣ/·]))")
_PARTING = re.compile(r"\s*[|｜ㅣ┃∣]+\s*|\s+[/·ㆍ•-]\s+")
_ENDS = " ·•,;-–—:/|｜ㅣ"


def parts_of(text: str) -> list[str]:
    """Return what a line holds beside its dates, their labels and its counters, parted where those or bars stand.

    Args:
        text: one folded line; without a date only its counters part it.
    """
    rest: list[str] = []
    end = 0
    for date in timestamps.find(text, "ko") if DIGIT.search(text) else ():
        between = text[end : date.start]
        rest.append(_LABEL.sub("", (_LABEL_BEHIND.sub("", between) if end else between).rstrip(" :：[(")))
        end = date.end
    rest.append(_LABEL_BEHIND.sub("", text[end:]) if end else text)
    counted = _holds_counter(text) is not None
    pieces = (piece for part in rest for piece in (_BESIDE.split(part) if counted else [part]))
    parts = (trimmed for piece in pieces for part in _PARTING.split(piece) if (trimmed := _trimmed(part)))
    return [part for part in parts if not (":" in part and _CLOCK.fullmatch(part))]


_CLOCK = re.compile(r"\d{1,2}:\d\d(?::\d\d)?")
"""An hour without its day, as papers print it on the day itself."""


def _trimmed(part: str) -> str:
    text = fold(part).strip(_ENDS)
    for opening, closing in ("()", "[]"):
        if closing in text and opening not in text:
            text = text.replace(closing, " ")
        elif opening in text and closing not in text:
            text = text.replace(opening, " ")
    return fold(text).strip(_ENDS)


def writer_in(text: str) -> str | None:
    """Return the part of a line of facts that names who wrote, as printed, several joined by a comma; None where none does."""
    found = [part for part in parts_of(text) if _names_writer(part) or byline_forms.names_reporter(part)]
    return ", ".join(dict.fromkeys(found)) or None


def named_in(text: str) -> str | None:
    """Return the name without a role that is all a line holds beside its date and the date's label or hour, and its counters."""
    return _name_of(parts_of(text)) if _tells_when(text) else None


def _name_of(parts: list[str]) -> str | None:
    return parts[0] if len(parts) == 1 and is_name(parts[0]) else None


def _tells_when(text: str) -> bool:
    """Whether a short line holds a date with its hour, or a date's label."""
    if len(text) > _LONGEST_NAMED:
        return False
    return any(date.stamp.hour is not None for date in timestamps.find(text, "ko")) or LABEL.search(text) is not None


_LONGEST_NAMED = 80


def may_be(text: str) -> bool:
    """Whether a line holds a date, an hour or the word of a counter: a cheap look before its elements are read one by one."""
    return ":" in text or _holds_count(text) is not None or bool(timestamps.find(text, "ko"))


_holds_count = any_of(("조회", "추천", "댓글", "공감", "읽음", "시간 전", "분 전", "일 전", "호", "면"))


def is_facts(text: str) -> bool:
    """Whether a line is a date, the writer and counters, and nothing else."""
    if len(text) > LONGEST or text.endswith("다.") or not DIGIT.search(text) or not HANGUL.search(text):
        return False
    told = bool(timestamps.find(text, "ko")) or _COUNTER.search(text) is not None
    if not told and (":" not in text or _CLOCK.search(text) is None):
        return False
    parts = parts_of(text)
    if not (told or parts):
        return False
    if _name_of(parts) is not None and _tells_when(text):
        return True
    return all(_names_writer(part) or byline_forms.EMAIL.fullmatch(part) or _OF_PICTURES.fullmatch(part) for part in parts)


_OF_PICTURES = re.compile(r"(?:사진|그림|삽화|일러스트|디자인)\s?[.:=_]?\s?[가-힣]{2,4}(?:\s?(?:기자|작가|화백))?")
"""Who took or drew the pictures, beside who wrote."""


def is_hour(text: str) -> bool:
    """Whether a line is an hour with a day without its year at most, behind a label: `입력 03.07 14:20`."""
    return ":" in text and len(text) <= _LONGEST_HOUR and _HOUR.fullmatch(text) is not None


_LONGEST_HOUR = 30
_HOUR = re.compile(
    rf"(?:{_LABEL.pattern.removesuffix('$')})?(?:\d{{1,2}}[.\-/]\s?\d{{1,2}}\.?\s*(?:\([월화수목금토일]\)\s*)?)?"
    r"(?:오[전후]\s?)?\d{1,2}:\d{2}(?::\d{2})?"
)


def is_counted(text: str) -> bool:
    """Whether a line is a date, two counters or more, and a word or two beside them: the pen name of who put a text up."""
    if len(text) > _LONGEST_NAMED or len(_COUNTER.findall(text)) < _COUNTERS or not timestamps.find(text, "ko"):
        return False
    return len("".join(parts_of(text))) <= _PEN_NAME


_COUNTERS, _PEN_NAME = 2, 12


def _names_writer(part: str) -> bool:
    named = is_guest(part) or korean_names.is_written_by(part) or korean_names.is_signed(part)
    return named or byline_forms.is_line(part)
