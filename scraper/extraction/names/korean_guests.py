"""Outside writers of Korean papers, who have a calling in place of a reporter's role, and readers with the place where they live."""

from __future__ import annotations

import re

from archive.records import Author
from scraper.extraction.names.korean_no_names import NO_NAMES
from scraper.extraction.names.korean_surnames import LONG_SURNAMES, SURNAMES, is_labelled_name, is_name
from scraper.extraction.names.organisations import is_organisation
from scraper.extraction.wording.folding import fold
from scraper.extraction.wording.vocabulary import any_of


def is_guest(line: str) -> bool:
    """Whether a line is an outside writer with a calling."""
    return guest(line) is not None


def guest(line: str) -> Author | None:
    """Return the outside writer that a line names by a calling and nothing else, `김하나 시인`, `김하나 가온대 교수`."""
    if len(line) > _LONGEST_CALLED:
        return None
    text = fold(line).removeprefix("기자명 ")
    text = text[1:-1].strip() if text[0] == "[" and text[-1] == "]" else text
    text = _WORK.sub("", text) if text[0] in "글사" else text
    if "번역" in text and (translated := _TRANSLATED.fullmatch(text)) is not None:
        return Author(name=translated[1])
    called = _holds_calling(text) is not None
    match = _CALLED.fullmatch(text) if called else None
    if match is None and (text.endswith(_CLOSING) or "/" in text) and (reader := _LIVES.fullmatch(text)) and is_name(reader[1]):
        return Author(name=reader[1])
    if match is None and called and (holder := _BEHIND_CALLING.fullmatch(text)) and is_name(holder[2]):
        return Author(name=holder[2], role=holder[1])
    if match is None and called and (within := _BETWEEN.fullmatch(text)) and within[1].endswith(_HOUSES) and is_labelled_name(within[2]):
        return Author(name=within[2], role=within[3], org=within[1])
    match = match or (_BEFORE_CHAIR.fullmatch(text) if called and line.endswith(")") else None)
    if match is None or is_organisation(match[1]) or match[1] in NO_NAMES or not _may_be_guest(match[1], text):
        return None
    if text.count(" ") > _FEW_BLANKS and not (is_name(match[1]) or any(word.endswith(_HOUSES) for word in text.split(" "))):
        return None  # `공연 보러 온 젊은 작가`
    return Author(name=match[1], role=match[2], org=_house(text[len(match[1]) :].replace(match[2], " ", 1)))


def _house(beside: str) -> str | None:
    """Return the house that a part of what stands beside a name and its calling begins with, `가온대` of `(가온대 국문과`."""
    for part in _PARTS.split(beside):
        words = part.split()
        last = max((place for place, word in enumerate(words) if word.endswith(_HOUSES) and not word[0].isdigit()), default=-1)
        if last >= 0:
            return " ".join(words[: last + 1])
    return None


_PARTS = re.compile(r"[()|·,/]")


def _may_be_guest(name: str, text: str) -> bool:
    if name[0] in SURNAMES or name[:2] in LONG_SURNAMES:
        return True
    rest = text[len(name) :].lstrip()  # a rarer surname begins many a word: the calling alone follows, a house, or what is in brackets
    told = " " not in rest or (rest[0] == "(" and rest[-1] == ")") or rest.split(" ")[0].endswith(_HOUSES)
    return told and is_labelled_name(name)


_WORK = re.compile(r"(?:글\s?[·ㆍ/,]\s?사진|사진\s?[·ㆍ/,]\s?글|글)(?:\s?[=:.]\s?|\s+)")
"""What a guest did, before the name: `글·사진 김하나 여행작가`."""
_HOUSES = (
    "대",
    "대학교",
    "대학원",
    "학과",
    "학부",
    "연구소",
    "연구원",
    "병원",
    "재단",
    "협회",
    "센터",
    "교회",
    "학교",
    "경찰서",
    "소방서",
    "지부",
    "철학원",
    "한의원",
)
"""How the houses end where those work who write as guests."""
_LONGEST_CALLED, _FEW_BLANKS = 40, 2
_CALLINGS = (
    r"교수|시인|소설가|작가|변호사|평론가|칼럼니스트|연구원|연구위원|원장|소장|이사장|대표|의사|기획자|감독|"
    r"수필가|산문가|번역가|사진가|건축가|활동가|연구가|박사|목사|신부|스님|총장|센터장|관장|이사|회장|전문위원|화백|만화가|화가|농부|교사|"
    r"간호사|약사|한의사|세무사|노무사|회계사|문학가|음악가|연주자|지휘자|피아니스트|성악가|무용가|서예가|조각가|도예가|"
    r"디자이너|셰프|요리사|여행가|기업인|언론인|방송인|학자|전문의|수의사|수녀|전도사|장로|선교사|큐레이터|학예사|사서|국회의원|독자위원|"
    r"지사장|지국장"
)
_CALLING = f"[가-힣]{{0,6}}(?:{_CALLINGS})"
_holds_calling = any_of(_CALLINGS.split("|"))
_CALLED = re.compile(
    rf"([가-힣]{{2,4}})(?:\s?[|·,/]?\s|\s?\()(?:[^\s.!?]{{1,14}}\s){{0,3}}({_CALLING}(?:\s?[·/,]\s?{_CALLING})?)(?:\s?[·,/]\s?[가-힣]{{2,8}}(?=\)))?\)?"
)
"""A name and a calling: papers print so who writes for them without being of them."""
_BEFORE_CHAIR = re.compile(rf"([가-힣]{{2,4}})\s({_CALLING})\s?\([가-힣A-Za-z·,\s]{{2,24}}\)")
"""The same with the place of work in brackets behind, `김하나 교수(가온대 국문과)`."""
_BEHIND_CALLING = re.compile(rf"(?:[^\s.!?]{{1,14}}\s){{0,3}}({_CALLING})\s([가-힣]{{3}})")
"""A name behind what its bearer is: `늘솔소방서장 김하나`."""
_TRANSLATED = re.compile(r"([가-힣]{2,8}(?: [가-힣]{1,8}){0,3})\s?[/|·(]\s?번역\s?[=:]?\s?[가-힣]{2,4}\)?")
"""Who wrote, before who translated: `클라라 멘도사 / 번역 김하나`."""
_BETWEEN = re.compile(rf"([^\s.!?]{{2,14}})\s([가-힣]{{3,4}})\s({_CALLING})")
"""A name between the house and the calling: `가온연구소 김하나 소장`."""
_HOME = r"(?:[가-힣]{1,8}\s){0,2}[가-힣]{1,6}(?:동|구|시|군|면|읍|리)"
_LIVES = re.compile(rf"([가-힣]{{3}})(?:\s독자)?\s?(?:[<(〈]\s?{_HOME}\s?[>)〉]|/\s?{_HOME})")
"""A reader who wrote, and where she lives."""
_CLOSING = (">", ")", "〉")


def pen_name(line: str) -> Author | None:
    """Return the pen name behind `by` or `글쓴이` that is all of a line: so weblogs set who writes them, in an element of the writer's."""
    match = _BY.fullmatch(line) if len(line) <= _LONGEST_PEN_NAME and line[:2].lower() in ("by", "글쓴") else None
    if match is None or is_organisation(match[1]) or match[1].endswith(_DESKS):
        return None
    return Author(name=match[1])


_LONGEST_PEN_NAME = 18
_BY = re.compile(r"(?:[Bb][Yy]|글쓴이)\s?[.:]?\s([가-힣][가-힣\d_]{1,11})")
_DESKS = ("팀", "부", "국", "실", "처", "청", "과", "회", "단", "뉴스", "신문", "일보", "센터", "기자", "관리자", "운영자")
"""How desks, offices and accounts end that wrote nothing."""
