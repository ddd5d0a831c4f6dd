"""The forms of Korean and Western bylines, as a grammar over one line of text.

Korean forms seen in print (org = newspaper or agency, place optional):
opening a paragraph `[org name 기자]`, `(org=name 기자)`, `org name 기자 |`, `(place=org) name 기자 =`, `[org desk] name 기자 =`;
on a line of its own also `[ org / place = name 기자 ]`, `/place=name기자 id@`, `name 기자 id@host`, `name(id@host)`;
glued to the last sentence `…다./name기자 id@`. A photo credit may stand in the same place (`/org 제공`): it names no reporter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from scraper.extraction.names.korean_roles import ABROAD, ROLE_WORDS, ROLES, has_role, holds_role
from scraper.extraction.names.korean_surnames import LONG_SURNAMES, RARER, SURNAMES
from scraper.extraction.wording.folding import STOPS
from scraper.extraction.wording.memories import of_short
from scraper.extraction.wording.vocabulary import any_of, words

_NO_NAMES = words(
    "취재 담당 본지 전문 시민 인턴 객원 사진 영상 온라인 디지털 정치 사회 경제 문화 국제 스포츠 편집 선임 "
    "수습 외신 현장 해당 소속 동료 여성 남성 신문 방송 연예 산업 금융 증권 과학 의학 지역 전국 특별 공동 "
    "학생 청소년 어린이 대표 주부 교열 시니어 실버 합동 종합 해외 국내 일부 다수 여러 명예 뉴스 언론 한국 대구 서울 부산 기자 특파원 "
    "앵커 로봇 수석 " + ABROAD
)
"""Words that stand before a role without being a name."""

_NAME = r"[가-힣]{2,4}"
EMAIL = re.compile(r"[A-Za-z0-9][\w.+-]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}", re.ASCII)
_ANY_EMAIL = r"[A-Za-z0-9][\w.+-]*@[\w.-]*"
_ROLE = rf"(?:{ROLES})"
_DESK = (
    r"(?:[가-힣]{1,8}(?:부|팀|국|닷컴|뉴스|신문|일보|스포츠|본부|센터)|[A-Za-z]{2,8}[가-힣]{0,4}|경제|정치|"
    r"사회|문화|국제|산업|선임|수석|전문)"
)
REPORTER = re.compile(rf"(?<![가-힣])({_NAME}(?:\s?[·,ㆍ/&]\s?{_NAME})*)(\s+{_DESK}\s{_ROLE}|\s*{_ROLE})(?![가-힣])")
"""One or several names and their role, `김하나·이두리 기자`."""

_PERSON = rf"{_NAME}(?:\s?[·,ㆍ/&]?\s?{_NAME}){{0,4}}(?:\s+{_DESK}\s|\s*){_ROLE}(?![가-힣])"
_INSIDE = r"[^\[\](){}<>【】|]{0,60}?"
_OPENERS = (
    # [org name 기자] · (org=name 기자) · 【org=name 기자】
    ("[(【<〈", re.compile(rf"(?P<by>[\[(【<〈]\s*{_INSIDE}{_PERSON}(?:\s*{_ANY_EMAIL})?\s*[\])】>〉])(?:\s*[=|:])?\s*")),
    # (place=org) name 기자 = · [org desk] name 기자 =
    ("=", re.compile(rf"(?P<line>[\[(【<]{_INSIDE}[\])】>])\s*(?P<by>{_PERSON}(?:\s*\(?{_ANY_EMAIL}\)?)?)\s*=\s*")),
    # org name 기자 | · org name 기자 =
    ("|｜", re.compile(rf"(?P<by>(?:[가-힣A-Za-z0-9.&]{{1,20}}[\s=]+){{0,3}}{_PERSON}(?:\s*{_ANY_EMAIL})?\s*[|｜])\s*")),
    ("=", re.compile(rf"(?P<by>(?:[가-힣A-Za-z0-9.&]{{1,20}}[\s=]+){{0,2}}{_PERSON})\s*=\s*")),
)
"""The forms that open a paragraph, each with the signs of which it has one."""
_DATELINE = re.compile(
    r"(\((?:[^()=]{1,20}=\s?[^()=]{1,20})\)|[\[【〔][^\[\]【】〔〕=]{1,20}=\s?[^\[\]【】〔〕=]{1,20}[\]】〕]|[가-힣]{2,8}--\([가-힣A-Za-z]{2,16}\)--)\s*"
)
_WORK = (
    rf"(?:글|사진|글[·ㆍ/,]\s?사진|취재|정리|인터뷰|영상|작성자|등록자|글쓴이)\s?[=:·]?\s?"
    rf"(?:[가-힣A-Za-z0-9.&]{{1,20}}\s)?{_PERSON}(?:\s*\(?{_ANY_EMAIL}\)?)?"
)
"""Who did what: `글 김하나 기자`."""
_ROLE_LINE = (
    re.compile(rf"[\[(【<〈]\s*{_INSIDE}{_PERSON}(?:\s*[(</|,]?\s?{_ANY_EMAIL}[)>]?)?\s*[\])】>〉]\s*"),
    re.compile(
        rf"[/◎]?\s*(?:[가-힣A-Za-z0-9.&·, ]{{1,24}}(?:\([가-힣]{{2,6}}\))?\s*[=/|｜]\s*){{0,3}}"
        rf"(?:[가-힣A-Za-z0-9.&]{{1,20}}\s){{0,2}}{_PERSON}"
        rf"(?:\([가-힣]{{2,6}}\))?\s*(?:[(<\[/|]?\s*{_ANY_EMAIL}\s*[)>\]]?)?\s*[|｜=]?(?:\s*외\s?\d+[명인])?"
    ),
    re.compile(rf"(?:[가-힣]{{1,10}}\s?=\s?)?{_WORK}(?:\s?[,·/|]?\s?{_WORK}){{0,2}}"),
    re.compile(rf"{_PERSON}\s+{_ANY_EMAIL}(?:\s?[,·ㆍ/]\s?{_PERSON}\s+{_ANY_EMAIL})+"),
    re.compile(rf"{_NAME}\s?\(\s*{_ANY_EMAIL}\s*\)\s*{_ROLE}"),
    re.compile(rf"(?:{_ANY_EMAIL}|[\[(]{_INSIDE}[\])])\s*{_PERSON}"),
    re.compile(rf"[-–—]\s?{_PERSON}(?:\s*{_ANY_EMAIL})?\s?[-–—]"),
    re.compile(rf"{_PERSON}\s*[/(,|·]?\s?[가-힣]{{2,8}}(?:대|대학교)\s?[·/]?\s?[가-힣·]{{2,12}}\)?"),
)
_NO_TIP = r"(?!(?:이?메일|전자우편|제보|문의)[\s:])"
"""Where to write to with a tip, `이메일 jebo@host`, is nobody's signature."""
_MAIL_LINE = (
    re.compile(rf"{_NO_TIP}(?:[가-힣A-Za-z0-9]{{1,14}}\s)?{_NAME}\s?(?:[가-힣]{{2,8}}\s?)?[(<\[]?\s*{_ANY_EMAIL}\s*[)>\]]?"),
    re.compile(rf"{_NO_TIP}(?:[가-힣A-Za-z0-9]{{2,16}}[\s(<\[]+|[가-힣]{{2,16}}){_ANY_EMAIL}\s*[)>\]]?"),
)
_DESK_LINE = re.compile(
    r"(?:[가-힣A-Za-z0-9]{2,8}\s)?(?:온라인|디지털|인터넷|편집|뉴미디어)\s?(?:이슈|뉴스|편집|속보|콘텐츠|콘텐트|미디어)?\s?(?:팀|부|국|센터)(?:\s?기자)?|"
    r"(?:공동|합동|특별|기획|탐사)\s?(?:취재|보도)(?:단|팀|부)|"
    r"[\[(<]\s?(?:온라인|디지털|인터넷|편집)\s?(?:이슈|뉴스|편집|속보)?\s?(?:팀|부)\s?[\])>]"
)
_GLUED_END = re.compile(
    rf"(?:(?<=[.다요음함임”\"’'])\s*(?P<slash>/\s?(?:[가-힣A-Za-z]{{2,12}}\s?=\s?)?{_PERSON}(?:\s*{_ANY_EMAIL})?)"
    rf"|(?P<bracket>[\[【(]\s*[^\[\]【】()]{{0,30}}{_PERSON}(?:\s*{_ANY_EMAIL})?\s*[\]】)])"
    rf"|(?<=[.”\"])\s*(?P<mail>(?:[가-힣]{{2,10}}\s?=\s?)?{_PERSON}\s+{_ANY_EMAIL}))\s*$"
)
_GLUED_SIGN = re.compile(r"[/\[【(@]")
_CREDIT_OPENS = re.compile(r"\s*[\[(<▲]?\s*(?:(?:사진|영상|그래픽|일러스트|삽화)\s?[=:]|▲)")
_CREDIT_ENDS = re.compile(r"(?:제공|사진\s?=|사진제공|자료사진|뉴스1|연합뉴스|캡처|캡쳐)\s*[\])】>]?\s*$")
_WESTERN_BY = re.compile(
    r"(?:By|BY|by|Von|von|VON|Par|PAR|Por|POR|Di|Text|Door|Av|Af|Autor(?:in)?|Written by|Posted by|Reported "
    r"by|Words by|Story by)[:\s]\s*(?=[A-ZÀ-Þ@])"
)


@dataclass(frozen=True, slots=True)
class Opening:
    """A byline or dateline that opens a paragraph."""

    byline: str | None
    """As printed, from its first mark to its last."""
    dateline: str | None
    """The place and agency, with their brackets."""
    end: int
    """Where the paragraph's own text begins."""


def opening(text: str) -> Opening | None:
    """Return the byline or dateline a paragraph opens with."""
    for signs, pattern in _OPENERS if has_role(text[:_OPENING]) else ():
        match = pattern.match(text) if any(sign in text for sign in signs) else None
        if match is None or not names_reporter(match["by"]):
            continue
        line = match.groupdict().get("line")
        dateline = line.strip() if line and "=" in line else None
        return Opening(match[0].strip(), dateline, match.end())
    if (match := _DATELINE.match(text)) is not None and len(text) > match.end() + 20:
        return Opening(None, match[1].strip(), match.end())
    return None


def has_dateline(text: str) -> bool:
    """Whether a line begins with a place and an agency in brackets, however little stands behind them."""
    return text[:1] in "([【〔" and _DATELINE.match(text) is not None


def is_dateline(text: str) -> bool:
    """Whether a line is a place and an agency in brackets and nothing else, as behind appointments and deaths."""
    return text[:1] in "([【〔" and text[-1:] in ")]】〕" and _DATELINE.fullmatch(text) is not None and not is_line(text)


_OPENING = 300
"""Letters of a paragraph within which a byline that opens it is over."""
_LONGEST_LINE = 120


@of_short(4096, _LONGEST_LINE)
def is_line(text: str) -> bool:
    """Whether the whole line is a byline and nothing else."""
    if len(text) > _LONGEST_LINE or (text.endswith(STOPS) and "@" not in text):  # as sentences do, and no form but an address
        return False
    if not _KOREAN_OR_MAIL.search(text) or is_credit(text) or ". /" in text or "./" in text:  # who signs a sentence, of a caption mostly
        return False
    if "@" in text and text[0] in _MARKS:
        text = text.lstrip(_MARKS)
    if "=" in text and any(map(from_abroad, parts := text.split(", "))):
        return all(from_abroad(part) or is_line(part) for part in parts)
    if text[0] in "글취" and (pictures := _PICTURES_BY.search(text)) is not None and has_role(text[: pictures.start()]):
        text = text[: pictures.start()]
    if "@" in text and len(parts := _BEHIND_MAIL.split(text)) > 1:
        return all(is_line(part) for part in parts)
    if "@" in text and len(parts := _MAIL_BETWEEN.split(text)) > 1 and all(is_line(part) for part in parts):
        return True
    forms = (*(_ROLE_LINE if has_role(text) else ()), *(_MAIL_LINE if "@" in text else ()))
    formed = any(pattern.fullmatch(text) for pattern in forms)
    return (formed and _plausible(text)) or _DESK_LINE.fullmatch(text) is not None or LABELLED.fullmatch(text) is not None


_MARKS = "▶▷■◆● "
"""Marks before a writer who signs with an address."""


def may_be_line(text: str) -> bool:
    """Whether a line with Hangul may be a byline, besides dates and buttons that share it: a cheap look before it is taken apart."""
    return "@" in text or (_holds_role_or_desk if len(text) <= _LONGEST_LINE else holds_role)(text) is not None


_holds_role_or_desk = any_of({*ROLE_WORDS, "팀", "부", "단", "작성자", "등록자", "글쓴이", "필자", "글", "화백", "만화"})
"""The others are those of which a byline without role and address holds one: that of a desk, and a name behind a label."""
LABELLED = re.compile(
    r"(?:기자명|작성자|등록자|글쓴이|(?:필자|글|기자)\s?[:：=])\s?[:：]?\s?(?P<name>[가-힣]{3})(?:\s?\((?:[가-힣·/\s]{2,14}|[Mm]ail|[Ee]-?mail)\))?|"
    r"이름\s?[:：]\s?(?P<member>[가-힣]{3})\s?\((?:[Mm]ail|[Ee]-?mail|[Hh]omepage|메일|홈페이지)\)|"
    r"(?:글|취재|에디터)(?:\s?[:：|·_.=]\s?|\s)(?P<writer>[가-힣]{3})(?:\s(?:작가|시인|소설가|평론가))?\s?[·/|,]?\s?"
    r"(?:사진(?:\s?[:：|·_.=]\s?|\s)(?P<photographer>[가-힣]{3})(?:\s(?:작가|사진가|사진작가))?|"
    r"(?:그림|삽화)(?:\s?[:：|·_.=]\s?|\s)[가-힣]{3}(?:\s(?:작가|화가|화백))?)|"
    r"(?:글\s?[·ㆍ/,]\s?그림|만화|만평)(?:\s?[:：=]\s?|\s)(?P<cartoonist>[가-힣]{3})\s?(?:화백|작가|만화가)"
)
"""A name behind a label and without a role, a calling in brackets behind it; who wrote and who took the photos, not who drew."""
_PICTURES_BY = re.compile(r"\s?[|｜·/,]\s?(?:사진|그림|삽화|일러스트)\s?[.:=]?\s?[가-힣]{2,4}(?:\s?(?:작가|화가|화백))?$")
"""Who took or drew the pictures, behind who wrote, `글 김하나 기자 | 사진 이두리`."""
_BEHIND_MAIL = re.compile(r"(?<=[A-Za-z@)])\s?[,·/]\s?(?=[가-힣])")
_MAIL_BETWEEN = re.compile(r"(?<=[A-Za-z])\s?(?=[가-힣]{2,4}\s?[가-힣]{0,2}기자)")
"""Between two reporters with an address each."""
_KOREAN_OR_MAIL = re.compile("[가-힣@]")


def _plausible(text: str) -> bool:
    return "@" in text or names_reporter(text) or text.rstrip("])> ").endswith(("팀", "부", "단"))


def from_abroad(text: str) -> re.Match[str] | None:
    """Return the match of a correspondent of several words in Hangul, `하노이=부이 티 란 통신원`: no Koreans' names, parted by spaces."""
    match = _FROM_ABROAD.fullmatch(text) if "=" in text else None
    return match if match is not None and not all(word[0] in SURNAMES or word[0] in RARER for word in match[1].split(" ")) else None


_FROM_ABROAD = re.compile(r"[가-힣]{2,8}\s?=\s?((?:[가-힣]{1,8} ){1,3}[가-힣]{1,8}) (특파원|통신원|기자)")


def glued(text: str) -> str | None:
    """Return the byline glued to the end of a paragraph, as printed."""
    start = max(len(text) - 120, 0)
    match = _GLUED_END.search(text, start) if _GLUED_SIGN.search(text, start) and has_role(text[start:]) else None
    if match is None:
        return None
    found = next(group for group in match.groups() if group is not None).strip()
    return found if names_reporter(found) and not is_credit(found) else None


def is_credit(text: str) -> bool:
    """Whether a line is a photo credit (`/… 제공`, `사진=…`), which stands where a byline may stand."""
    return _CREDIT_OPENS.match(text) is not None or _CREDIT_ENDS.search(text) is not None


def names_reporter(text: str) -> bool:
    """Whether a text holds a name with a reporter's role."""
    return any(name not in _NO_NAMES for match in REPORTER.finditer(text) for name in names_in(match[1]))


def names_in(text: str, *, behind_paper: bool = False) -> list[str]:
    """Split `김하나·이두리` into its names, leaving out words that are none.

    Args:
        text: what stands before the role.
        behind_paper: whether `paper=` stands before it: the place where the reporter is may come first then, `paper=늘솔, 김하나 기자`.
    """
    names = [name for name in re.split(r"\s?[·,ㆍ/&]\s?|\s+", text) if name and name not in _NO_NAMES]
    if ("/" in text or (behind_paper and "," in text)) and len(names) > 1 and len(names[0]) == _PLACE < len(names[-1]):
        return names[1:]  # `늘솔/김하나 기자`
    if behind_paper and "," in text and len(names) > 1 and (names[0].endswith(_GROUNDS) or _is_place(names[0])):
        return names[1:]
    return names


def _is_place(word: str) -> bool:
    """Whether a word of three syllables or more that stands where a name may is none: no surname begins it."""
    return len(word) > _PLACE and word[0] not in SURNAMES and word[0] not in RARER and word[:2] not in LONG_SURNAMES


_PLACE = 2
_GROUNDS = ("구장", "기장", "체육관", "공항", "센터", "호텔", "돔", "스타디움", "아레나")
"""How the places of more syllables end from which reporters write: grounds, halls, airports."""


def western(text: str) -> str | None:
    """Return what follows `By`, `Von` and their like at the start of a line."""
    match = _WESTERN_BY.match(text)
    return text[match.end() :] if match else None
