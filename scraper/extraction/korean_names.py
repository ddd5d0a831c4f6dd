"""Korean bylines into people: every name with a role, else a name with its e-mail address, and the organisation before it."""

from __future__ import annotations

import re

from archive.records import Author
from scraper.extraction import byline_forms
from scraper.extraction.folding import fold, key
from scraper.extraction.organisations import is_organisation
from scraper.extraction.same_people import merged

HANGUL_NAME = re.compile(r"[가-힣]{2,4}")
"""A surname and a given name: mostly three syllables, two to four."""


def people_of(byline: str, papers: frozenset[str] = frozenset()) -> list[Author]:
    """Return the people of a Korean byline: every name with a role, else a name with its e-mail address.

    Args:
        byline: as printed.
        papers: keys of the newspaper's own names; a word before `=` that is none of them and has no publisher's ending is a place.
    """
    people: list[Author] = []
    end = 0
    for match in byline_forms.REPORTER.finditer(byline):
        names = [name for name in byline_forms.names_in(match[1]) if key(name) not in papers]
        org = _organisation_before(byline[end : match.start()], papers)
        mail = byline_forms.EMAIL.search(byline, match.end(), match.end() + 60) if len(names) == 1 else None
        role = fold(match[2])
        if org is not None and role.endswith("기자") and _is_name_before(org, byline[end : match.start()], papers):
            names, org, mail = [org, *names], None, None
        people += [Author(name=name, role=role, email=mail[0] if mail else None, org=org) for name in names]
        end = mail.end() if mail else match.end()
    if people:
        return merged(people)
    return [person for line in byline.splitlines() if (person := _name_and_mail(line) or _guest(line) or _bare_name(line))]


def _is_name_before(word: str, before: str, papers: frozenset[str]) -> bool:
    """Whether what stands before a name is another reporter's, parted by a space alone: no paper, desk or place has its form."""
    if fold(before) != word or len(word) != _FULL or word[0] not in _SURNAMES or key(word) in papers:
        return False
    return word[-1] not in _NO_LAST and word not in _NO_PERSON and not is_organisation(word)


_FULL = 3
_NO_LAST = frozenset("시군구도읍면동부팀국실과회")
_NO_PERSON = frozenset({"한겨레", "신동아", "남양주", "서귀포", "하노이", "마닐라", "조지아", "기자명"})
"""Papers and places of three syllables that begin as surnames do."""


def _bare_name(line: str) -> Author | None:
    """Return who signs off a report, or whom a label names."""
    match = byline_forms.SIGN_OFF.fullmatch(line) if byline_forms.signed_off(line) else byline_forms.LABELLED.fullmatch(line)
    return Author(name=match["name"]) if match is not None and match["name"][0] in _SURNAMES else None


def is_guest(line: str) -> bool:
    """Whether a line is an outside writer with a calling."""
    return _guest(line) is not None


def _guest(line: str) -> Author | None:
    """Return the outside writer that a line names by a calling and nothing else, `김하나 시인`, `김하나 가온대 교수`."""
    match = _CALLED.fullmatch(fold(line)) if len(line) <= _LONGEST_CALLED else None
    if match is None or is_organisation(match[1]) or match[1][0] not in _SURNAMES:
        return None
    return Author(name=match[1], role=match[2])


_LONGEST_CALLED = 40
_CALLED = re.compile(
    r"([가-힣]{2,4})(?:\s?[|·,/]?\s|\s?\()(?:[^\s.!?]{1,14}\s){0,3}"
    r"([가-힣]{0,6}(?:교수|시인|소설가|작가|변호사|평론가|칼럼니스트|연구원|연구위원|원장|소장|이사장|대표|의사|기획자|감독))\)?"
)
"""A name and a calling: papers print so who writes for them without being of them."""


def _name_and_mail(line: str) -> Author | None:
    mail = byline_forms.EMAIL.search(line)
    if mail is None:
        return None
    words = fold(re.sub(r"[\[\](){}<>|/=]", " ", line[: mail.start()])).split()
    role = words.pop() if len(words) > 1 and words[-1] in ("칼럼니스트", "작가", "교수", "위원", "변호사", "평론가") else None
    if (
        not words
        or len(words) > 3
        or not HANGUL_NAME.fullmatch(words[-1])
        or is_organisation(words[-1])
        or (len(words[-1]) == 4 and len(words) == 1 and role is None and not _is_long_name(words[0], line))
    ):
        if role is None and len(words) == 2 and HANGUL_NAME.fullmatch(words[1]) and not is_organisation(words[1]):
            return Author(name=words[1], role=words[0], email=mail[0])
        return None
    return Author(name=words[-1], role=role or (words[0] if len(words) > 1 and words[0] == "칼럼니스트" else None), email=mail[0])


def _is_long_name(word: str, line: str) -> bool:
    """Whether a word of four syllables is a person, not a paper: a surname begins it, and a personal mailbox stands in brackets."""
    behind = line.partition(word)[2].lstrip()
    return word[0] in _SURNAMES and behind[:1] in "(<[" and not _OFFICE.match(behind[1:].lstrip())


_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길위표명기반왕"
)
"""The commonest surnames of one syllable (census of 2015, Statistics Korea)."""
_OFFICE = re.compile(r"(?:webmaster|news|desk|press|info|admin|master|edit\w*|help|contact|report)\w*@", re.IGNORECASE)


def _organisation_before(text: str, papers: frozenset[str]) -> str | None:
    """Return the organisation printed before a name: `[ org / place = name`, `org name`, `(place=org) name`."""
    dated = _AGENCY_DATELINE.search(text)
    if dated:
        return fold(dated[1]) or None
    closed = _CLOSED_BRACKET.search(text)
    bracketed = closed is not None or _OPEN_BRACKET.search(text) is not None
    words = fold(closed[1] if closed else _BRACKETS.sub(" ", text)).lstrip("/ ")
    first = fold(re.split(r"[=/·,]", words)[0]).split(" ")[0] if words else ""
    if len(first) < 2 or not _LETTER.search(first) or first in _WORK_WORDS or "@" in words:
        return None
    if key(first) in papers or _PUBLISHER.search(first):
        return first
    return first if bracketed or ("=" not in words and "/" not in words) else None


_AGENCY_DATELINE = re.compile(r"[(\[][^()\[\]=]{1,20}=\s?([^()\[\]=]{1,20})[)\]]\s*$")
_CLOSED_BRACKET = re.compile(r"[\[(【]\s*([^()\[\]【】=]{1,30})[\])】]\s*$")
_OPEN_BRACKET = re.compile(r"[\[(【<][^\])】>]*$")
_BRACKETS = re.compile(r"[\[(【<|)\]】>]")
_LETTER = re.compile(r"[가-힣A-Za-z]")
_WORK_WORDS = frozenset({"글", "사진", "취재", "정리", "영상", "글·사진"})
_PUBLISHER = re.compile(
    r"(?:신문|일보|뉴스|방송|통신|타임스|타임즈|경제|미디어|투데이|저널|데일리|헤럴드|스포츠|조선|닷컴|"
    r"매일|포스트|프레스|방송국|TV|KBS|MBC|SBS|JTBC|YTN|CBS|연합)$",
    re.IGNORECASE,
)
