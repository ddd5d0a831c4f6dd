"""Korean bylines into people: every name with a role, else a name with its e-mail address, and the organisation before it."""

from __future__ import annotations

import re

from archive.records import Author
from scraper.extraction.names import byline_forms, sign_offs
from scraper.extraction.names.korean_guests import guest
from scraper.extraction.names.korean_no_names import NO_NAMES, NO_PERSON
from scraper.extraction.names.korean_officials import official
from scraper.extraction.names.korean_organisations import PUBLISHER, organisation_before
from scraper.extraction.names.korean_surnames import FULL, HANGUL_NAME, LONG_SURNAMES, RARER, SURNAMES, is_labelled_name, is_name
from scraper.extraction.names.organisations import is_organisation
from scraper.extraction.names.same_people import merged
from scraper.extraction.wording.folding import fold, key


def people_of(byline: str, papers: frozenset[str] = frozenset()) -> list[Author]:
    """Return the people of a Korean byline: every name with a role, else a name with its e-mail address.

    Args:
        byline: as printed.
        papers: keys of the newspaper's own names; a word before `=` that is none of them and has no publisher's ending is a place.
    """
    if "=" in byline and any(map(byline_forms.from_abroad, parts := byline.split(", "))):
        return merged([one for part in parts for one in (_of_line(part) if byline_forms.from_abroad(part) else people_of(part, papers))])
    byline = _ADDRESS_BETWEEN.sub(r"\1 \3 \2", byline) if "@" in byline else byline
    byline = _PLACE_BETWEEN.sub(r"\1·", byline) if byline.count("=") > 1 else byline
    people: list[Author] = []
    end = 0
    matches = list(byline_forms.REPORTER.finditer(byline))
    nexts = [*(match.start() for match in matches[1:]), len(byline)]
    for match, following in zip(matches, nexts):
        before, others = _without_names(byline[end : match.start()], papers)
        in_print = byline_forms.names_in(match[1], behind_paper=before.rstrip().endswith("="))
        named = [_without_role(name) for name in in_print if not (key(name) in papers or PUBLISHER.search(name))]
        names = [*others, *named]
        org = organisation_before(before, papers)
        alone = len(names) == 1 and not (people and people[-1].email is None and not before.strip(" ·,/&"))
        mail = byline_forms.EMAIL.search(byline, match.end(), min(match.end() + 60, following)) if alone else None
        first = byline_forms.EMAIL.fullmatch(before.strip()) if "@" in before and alone and mail is None and not people else None
        address = mail or first  # an address alone before the name
        role = fold(match[2])
        if not names and in_print and (behind := _BEHIND_ROLE.match(byline, match.end())) and _is_other_reporter(behind[1], papers):
            names, org = [behind[1]], in_print[-1]  # `paper editor 김하나`
        if org is not None and not names and in_print and is_labelled_name(org) and fold(before) == org:
            names, org = [org], in_print[-1]  # `김하나 늘솔경제 기자`
        elif (
            org is not None and role in _OF_FIELDS and len(names) == 1 and len(names[0]) == _FIELD and _is_name_before(org, before, papers)
        ):
            names, org = [org], None
        elif org is not None and role.endswith("기자") and names and not _has_surname(names[0]) and _is_name_before(org, before, papers):
            names, org = [org], names[0]  # `김하나 늘솔스타 기자`
        elif (org is not None or _WORK.match(before)) and role.endswith("기자") and (others := _names_before(before, papers)):
            names, org, mail, address = [*others, *names], None, None, None
        people += [Author(name=name, role=role, email=address[0] if address else None, org=org) for name in names]
        end = mail.end() if mail else match.end()
    if people:
        writer = _WRITER_BEFORE.match(byline)
        return merged([Author(name=writer[1]), *people] if writer is not None and is_labelled_name(writer[1]) else people)
    return [person for line in byline.splitlines() for person in _of_line(line)]


def _without_names(before: str, papers: frozenset[str]) -> tuple[str, list[str]]:
    """Return what stands before a name without other reporters' names at its end, parted by spaces alone, and these.

    Agencies set them so behind the dateline, `(place=org) 김하나 이두리 기자`; a name that nothing stands before may be the paper's.
    """
    names: list[str] = []
    rest = before.rstrip()
    while (match := _LAST_NAME.search(rest)) and (
        _is_other_reporter(match[1], papers) or (_BRACKET_BEFORE.search(rest, 0, match.start()) and is_labelled_name(match[1]))
    ):
        names.insert(0, match[1])
        rest = rest[: match.start()].rstrip()
    return (rest, names) if names and _HOLDS_ORG.search(rest) else (before, [])


def _has_surname(word: str) -> bool:
    return word[0] in SURNAMES or word[0] in RARER or word[:2] in LONG_SURNAMES


_BEHIND_ROLE = re.compile(r"\s([가-힣]{3})(?=$|[\s,·/|\])>](?!\S{0,4}기자))")
_LAST_NAME = re.compile(r"(?<=[\s=)\]])([가-힣]{3})$")
_BRACKET_BEFORE = re.compile(r"[)\]]\s(?:[가-힣]{3}\s)*$")
"""Nothing but names stands between an agency's dateline and the role."""
_HOLDS_ORG = re.compile(r"[=)\]]$|(?:신문|일보|뉴스\d?|뉴시스|통신|방송|경제|타임스|타임즈|투데이|미디어|저널|데일리)$")


def _is_other_reporter(word: str, papers: frozenset[str]) -> bool:
    return is_name(word) and _has_form_of_name(word, papers)


_PLACE_BETWEEN = re.compile(
    r"(=\s?[가-힣]{2,4})[,·ㆍ/]\s?(?!사진|영상|그림|삽화|정리|촬영)[가-힣]{2,4}\s?=\s?(?=[가-힣]{2,4}(?:\s|기자|,))"
)
"""The place of the second reporter of a line: `늘솔=김하나, 가온=이두리 기자`."""
_OF_FIELDS, _FIELD = ("칼럼니스트", "전문기자"), 2
"""Roles before which stands what somebody writes of, in two syllables: `서도윤 음식 칼럼니스트`."""
_WRITER_BEFORE = re.compile(r"글\s?[=:.]\s?([가-힣]{3})\s?[/·|,]\s?사진\s?[=:.]")
"""Who wrote, without a role, before the photographer who has one: `글=김하나/사진=이두리 기자`."""


def _without_role(name: str) -> str:
    """Return a name of two syllables without the role glued to it, `방울기자`, which has the length of a name itself."""
    return name.removesuffix("기자") if len(name) == _LONGEST_NAME else name


_LONGEST_NAME = 4


def may_be_person(words: str) -> bool:
    """Whether the words of a link to a writer's page name one: with a role, or a name by its surname, rarer ones too."""
    return bool(byline_forms.REPORTER.search(words)) or is_labelled_name(words)


def _of_line(line: str) -> list[Author]:
    """Return the people of a line without a reporter's role."""
    person = _guest_and_mail(line) or _name_and_mail(line) or guest(line) or official(line) or _foreigner(line)
    return [person] if person is not None else _bare_names(line)


def _foreigner(line: str) -> Author | None:
    """Return a person of several words in Hangul before a role, a comma between or a place before: `클라라 멘도사, 기자`."""
    match = _FOREIGN.fullmatch(line) or byline_forms.from_abroad(line)
    named = match is not None and not is_organisation(match[1]) and not any(word[-1] in _NO_LAST for word in match[1].split(" "))
    return Author(name=match[1], role=match[2]) if match is not None and named else None


_FOREIGN = re.compile(r"([가-힣]{2,8}(?: [가-힣]{1,8}){1,3}), ((?:[가-힣]{2}\s)?기자|특파원)")


_ADDRESS_BETWEEN = re.compile(r"([가-힣]{2,4})\s?\(\s*([\w.+-]+@[\w.-]+)\s*\)\s*(\S{0,4}기자)")
"""A reporter's address in brackets between name and role."""


def _is_name_before(word: str, before: str, papers: frozenset[str]) -> bool:
    """Whether what stands before a name is another person's, parted by a space alone: no paper, desk or place has its form."""
    return fold(before) == word and _names_before(before, papers) == [word]


def _names_before(before: str, papers: frozenset[str]) -> list[str]:
    """Return the reporters' names that are all that stands before another, parted by spaces alone."""
    words = _WORK.sub("", fold(before)).split(" ")
    return words if len(words) <= _MOST_BEFORE and all(_has_form_of_name(word, papers) for word in words) else []


_MOST_BEFORE = 4
_WORK = re.compile(r"^(?:글\s?[·ㆍ/,]?\s?사진|사진\s?[·ㆍ/,]?\s?글|글|취재)\s?[.:=]?\s")
"""What they did, before their names."""


def _has_form_of_name(word: str, papers: frozenset[str]) -> bool:
    if len(word) != FULL or word[0] not in SURNAMES or key(word) in papers:
        return False
    return word[-1] not in _NO_LAST and word not in NO_PERSON and not is_organisation(word)


_NO_LAST = frozenset("시군구도읍면동부팀국실과회")


def _bare_names(line: str) -> list[Author]:
    """Return who signs off a report, whom a label names, or the name that is all of a line, a user's sign in brackets behind it."""
    if sign_offs.signed_off(line) and (signed := sign_offs.SIGN_OFF.fullmatch(line)):
        return [Author(name=signed["name"])] if is_labelled_name(signed["name"]) else []
    match = byline_forms.LABELLED.fullmatch(line)
    if match is not None or HANGUL_NAME.fullmatch(line):
        names = [name for name in match.groups() if name] if match is not None else [line]
        return [Author(name=name) for name in names if is_labelled_name(name) and not is_organisation(name)]
    if (match := _USER.fullmatch(line) or _WRITTEN_BY.fullmatch(line)) is None:
        return [Author(name=student)] if (student := _student(line)) else []
    return [Author(name=match[1])] if is_name(match[1]) or is_written_by(line) else []


_USER = re.compile(r"([가-힣]{3,4})\s?\([A-Za-z][\w.-]{1,19}\)")
"""A name with the user's sign behind it."""


_WRITTEN_BY = re.compile(
    r"(?:글(?:\s?[·/]\s?사진)?|기고|[Bb]y|BY|(?:인턴|수습|객원|시민|학생|사진)?기자|"
    r"(?:본지\s)?(?:객원\s?)?(?:칼럼니스트|칼럼위원|논설위원|편집위원))[\s.]\s?([가-힣]{3})(?:\s?\([A-Za-z][\w.-]{1,19}\))?"
)


def is_written_by(line: str) -> bool:
    """Whether a line is a name behind `글`, `by` or a role, as magazines and newsletters set it."""
    match = _WRITTEN_BY.fullmatch(line)
    return match is not None and (is_name(match[1]) or (line.endswith(")") and is_labelled_name(match[1])))


_STUDENT = re.compile(r"([가-힣]{2,4})\s?\([가-힣·]{2,10}\s?[·/,]?\s?(?:[1-6]|[012]\d(?:학번)?)\)")
"""A student who wrote for a paper of the university: what she reads and in which year."""


def _student(line: str) -> str | None:
    match = _STUDENT.fullmatch(line) if line.endswith(")") else None
    if match is None or match[1] in NO_NAMES:
        return None
    return match[1] if _has_surname(match[1]) else None


def is_signed(line: str) -> bool:
    """Whether a line is a name with a user's sign or a student's course in brackets behind it: who writes without being a reporter."""
    if (match := _USER.fullmatch(line)) is None:
        return bool(_student(line))
    return is_name(match[1])


def _guest_and_mail(line: str) -> Author | None:
    """Return the outside writer before an address, which is hers unless it is the paper's."""
    mail = byline_forms.EMAIL.search(line) if "@" in line else None
    before = line[: mail.start()].rstrip(" (<[|/·,") if mail is not None else ""
    person = guest(before) if before else None
    if person is not None and mail is not None and not _OFFICE.match(mail[0]):
        person.email = mail[0]
    return person


def _name_and_mail(line: str) -> Author | None:
    mail = byline_forms.EMAIL.search(line)
    if mail is None:
        return None
    parts = fold(re.sub(r"[\[\](){}<>|/=]", " ", line[: mail.start()])).split()
    role = parts.pop() if len(parts) > 1 and parts[-1] in ("칼럼니스트", "작가", "교수", "위원", "변호사", "평론가") else None
    if (
        not parts
        or len(parts) > 3
        or not HANGUL_NAME.fullmatch(parts[-1])
        or is_organisation(parts[-1])
        or (len(parts[-1]) == 4 and len(parts) == 1 and role is None and not _is_long_name(parts[0], line))
    ):
        if role is None and len(parts) == 2 and HANGUL_NAME.fullmatch(parts[1]) and not is_organisation(parts[1]):
            return Author(name=parts[1], role=parts[0], email=mail[0])
        return None
    return Author(name=parts[-1], role=role or (parts[0] if len(parts) > 1 and parts[0] == "칼럼니스트" else None), email=mail[0])


def _is_long_name(word: str, line: str) -> bool:
    """Whether a word of four syllables is a person, not a paper: a surname begins it, and a personal mailbox stands in brackets."""
    behind = line.partition(word)[2].lstrip()
    return word[0] in SURNAMES and behind[:1] in "(<[" and not _OFFICE.match(behind[1:].lstrip())


_OFFICE = re.compile(r"(?:webmaster|news|desk|press|info|admin|master|edit\w*|help|contact|report)\w*@", re.IGNORECASE)
