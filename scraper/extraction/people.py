"""Bylines into people: name, role, e-mail, organisation. An agency, a desk or the paper itself is no person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from archive.records import Author
from scraper.extraction import byline_forms, han_names
from scraper.extraction.folding import fold, has_cjk, key

if TYPE_CHECKING:
    from collections.abc import Iterable

_ORGANISATION = re.compile(
    r"(?:\b(?:news|newsroom|newsdesk|desk|staff|team|editors?|editorial|editorial board|redaktion|rédaction|"
    r"redacción|redactie|redazione|agency|agencies|reuters|"
    r"associated press|ap|afp|dpa|epd|kna|sid|upi|ansa|efe|xinhua|tass|bloomberg|press|media|magazine|times|post|gazette|tribune|herald|"
    r"wires?|service|services|association|institute|university|ministry|department|office|council|committee|foundation|gmbh|inc|ltd|llc|"
    r"corporation|company|network|online|admin|administrator|webmaster|guest|contributors?|correspondents|"
    r"reporters|and agencies|tagesschau|zdf|ard|bbc|cnn)\b"
    r"|뉴스|신문|일보|방송|통신|미디어|편집부|편집국|취재팀|기자단|사무국|센터|협회|연구소|編集部|新聞|通信|编辑|记者站|日报|晚报|网$|社$)",
    re.IGNORECASE,
)
_ROLE_WORDS = re.compile(
    r"\s*[,|(–—-]?\s*\b(?:(?:senior|chief|staff|political|national|foreign|business|science|health|sports?|"
    r"technology|economics?|environment|education|special|deputy|associate|"
    r"contributing|managing|executive|digital|investigative|breaking news|crime|arts|culture)\s+)*"
    r"(?:correspondent|reporter|editor|editor-in-chief|writer|columnist|journalist|staff writer|contributor|"
    r"producer|photographer|ceo|cto|cfo|coo|(?:co-)?founder|redakteur(?:in)?|korrespondent(?:in)?)\b.*$",
    re.IGNORECASE,
)
_SPLIT = re.compile(
    r"\s*(?:,\s*(?:and|und|et|y|e)\s+|,|;|\s+(?:im Gespräch mit|in conversation with)\s+|"
    r"\s+(?:and|und|et|y|e|og|och|en|ja)\s+|\s*&\s*|\s*\|\s*|\s*/\s*|、|，|；|\s+·\s+)\s*",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^\s*(?:(?:written|posted|published|reported|story|words|text|photos?|reporting|article|analysis|opinion)\s+(?:by|"
    r":)|by|von|par|por|di|door|av|af|autor(?:in)?(?:/autor(?:in)?)?|authors?|"
    r"(?:erstellt|gespeichert|verfasst|veröffentlicht|geschrieben|eine kolumne|ein gastbeitrag|kommentar|analyse|"
    r"interview) von|escribe|a cura di|"
    r"texte?|text und fotos?|글|사진|취재|기자|記者|记者|作者|文|撰文|责任编辑|编辑|来源|本报记者|取材・文|文／)\s*[:：/|｜]?\s*(?=\S)",
    re.IGNORECASE,
)
_CJK_NAME = re.compile(r"[\u4e00-\u9fff\u3040-\u30ff々]{2,8}")
_HANGUL = re.compile("[가-힣]")
_HANGUL_NAME = re.compile(r"[가-힣]{2,4}")
_TAIL = re.compile(
    r"\s*(?:\(.*?\)|\[.*?\]|@\w+|https?://\S+|\s(?:in|aus|à|de)\s[A-ZÀ-Þ][\w-]+(?:\s[A-ZÀ-Þ][\w-]+)?|\bupdated\b.*|\bpublished\b.*)\s*$",
    re.IGNORECASE,
)
_JUNK = re.compile(
    r"[<>{}=]|https?:|www\.|\d{2,}|[!?:]$|\b(?:the|this|that|with|about|more|read|share|follow|comments?|"
    r"minutes?|min|ago|am|pm|view|all)\b",
    re.IGNORECASE,
)
_LOWER_WORD = re.compile(
    r"(?:^|\s)(?!(?:de|da|di|do|dos|das|du|del|della|der|den|van|von|zu|zur|zum|la|le|el|al|bin|ibn|ben|"
    r"ter|ten|af|av|y|e|of|dos|d)\b)[a-zà-ÿ]\S*"
)


def korean(byline: str, papers: frozenset[str] = frozenset()) -> list[Author]:
    """Return the people of a Korean byline: every name with a role, else a name with its e-mail address.

    Args:
        byline: as printed.
        papers: keys of the newspaper's own names; a word before `=` that is none of them and has no publisher's ending is a place.
    """
    people: list[Author] = []
    end = 0
    for match in byline_forms.REPORTER.finditer(byline):
        names = byline_forms.names_in(match[1])
        org = _organisation_before(byline[end : match.start()], papers)
        mail = byline_forms.EMAIL.search(byline, match.end(), match.end() + 60) if len(names) == 1 else None
        role = fold(match[2])
        people += [Author(name=name, role=role, email=mail[0] if mail else None, org=org) for name in names]
        end = mail.end() if mail else match.end()
    if people:
        return _distinct(people)
    return [person for line in byline.splitlines() if (person := _name_and_mail(line))]


def _name_and_mail(line: str) -> Author | None:
    mail = byline_forms.EMAIL.search(line)
    if mail is None:
        return None
    words = fold(re.sub(r"[\[\](){}<>|/=]", " ", line[: mail.start()])).split()
    role = words.pop() if len(words) > 1 and words[-1] in ("칼럼니스트", "작가", "교수", "위원", "변호사", "평론가") else None
    if (
        not words
        or len(words) > 3
        or not _HANGUL_NAME.fullmatch(words[-1])
        or _ORGANISATION.search(words[-1])
        or (len(words[-1]) == 4 and len(words) == 1 and role is None)
    ):
        if role is None and len(words) == 2 and _HANGUL_NAME.fullmatch(words[1]) and not _ORGANISATION.search(words[1]):
            return Author(name=words[1], role=words[0], email=mail[0])
        return None
    return Author(name=words[-1], role=role or (words[0] if len(words) > 1 and words[0] == "칼럼니스트" else None), email=mail[0])


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


def western(text: str) -> list[Author]:
    """Return the people of a byline in a language that capitalises names, or of a list of names in Han or kana."""
    return _distinct([person for line in text.splitlines() for part in _SPLIT.split(_without_lead(line)) if (person := person_of(part))])


def whole_names(text: str) -> list[Author]:
    """Return the people a text names by at least two words, or by Han or kana: what a line without a label must hold to be a byline."""
    return [person for person in people_of(text) if " " in person.name or has_cjk(person.name)]


def handle_of(text: str) -> Author | None:
    """Return the pen name a labelled byline holds, such as a blog's user name."""
    name = fold(text)
    return Author(name=name) if _HANDLE.fullmatch(name) and not is_organisation(name) else None


_HANDLE = re.compile(r"[A-Za-zÀ-ÿ][\w.-]{2,29}")


def _without_lead(line: str) -> str:
    previous = None
    while previous != line:
        previous, line = line, _LEAD.sub("", line, count=1)
    return line


def person_of(text: str) -> Author | None:
    """Return the person a text names, or None where it names an organisation, a desk or nothing plausible."""
    text = fold(text)
    mail = byline_forms.EMAIL.search(text)
    if mail:
        text = fold(text.replace(mail[0], " "))
    role = _ROLE_WORDS.search(text)
    name = _AFFILIATION.sub("", _TAIL.sub("", text[: role.start()] if role else text)).strip(" ,.;:|-–—()[]·•\u00a0\"'")
    if not is_person(name):
        return None
    name = _JR.sub(lambda match: match[0] + ".", name) if f"{name}." in text else name
    return Author(name=name, role=fold(role[0].strip(" ,|(–—-)")) if role and role.start() else None, email=mail[0] if mail else None)


_AFFILIATION = re.compile(r"(?<=[a-zà-ÿ])\d{1,2}(?:,\d{1,2})*$|,?\s(?:PhD|Ph\.D\.|MD|M\.D\.|MS|MSc|RN|MBA|MPH|RD|JD|Esq\.?)$")
_CODE = re.compile(r"[A-Z]{2,4}(?:-[A-Z]{1,3})?")
"""Signs of agencies and desks, `SP-X`: no person's name."""
NO_NAME = frozenset(
    {
        "posted",
        "published",
        "updated",
        "veröffentlicht",
        "by",
        "von",
        "par",
        "author",
        "authors",
        "writer",
        "phd",
        "md",
        "ms",
        "msc",
        "rn",
        "home",
        "hardware",
        "nachrichten",
        "redaktion",
    }
    | {
        "sat",
        "sun",
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
        "tags",
        "politik",
        "kommentar",
        "interview",
        "gastbeitrag",
        "autor",
        "written",
        "reviewed",
        "translated",
        "anonymous",
        "unknown",
        *("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "monday", "tuesday", "wednesday", "thursday"),
        *(
            "friday",
            "saturday",
            "sunday",
            "ceo",
            "cto",
            "cfo",
            "twitter",
            "nachricht",
            "pressemitteilung",
            "翻訳者",
            "作者",
            "著者",
            "記者",
            "编辑",
        ),
    }
)
_JR = re.compile(r"\b(?:Jr|Sr)$")


def is_person(name: str) -> bool:
    """Whether a text has the shape of a person's name."""
    if not 2 <= len(name) <= 60 or name.casefold() in NO_NAME or _CODE.fullmatch(name) or _JUNK.search(name) or _ORGANISATION.search(name):
        return False
    if has_cjk(name):
        return bool(_CJK_NAME.fullmatch(name.replace(" ", "")) or _HANGUL_NAME.fullmatch(name)) or " " in name
    words = name.split()
    return len(words) <= 6 and not _LOWER_WORD.search(name) and name[0].isupper()


def is_organisation(name: str) -> bool:
    """Whether a name is that of an agency, a desk or a paper."""
    return _ORGANISATION.search(name) is not None or name.casefold() in NO_NAME


def people_of(byline: str, papers: frozenset[str] = frozenset()) -> list[Author]:
    """Return the people a printed byline names, whatever its language (`korean` explains `papers`)."""
    if _HANGUL.search(byline):
        return korean(byline, papers)
    return (han_names.labelled(byline) if has_cjk(byline) else []) or western(byline)


def merged(people: Iterable[Author]) -> list[Author]:
    """Return the people without repetition, details of later mentions filled in."""
    return _distinct(list(people))


def _distinct(people: list[Author]) -> list[Author]:
    known: dict[str, Author] = {}
    for person in people:
        same = known.setdefault(key(person.name), person)
        same.role = same.role or person.role
        same.email = same.email or person.email
        same.org = same.org or person.org
    return list(known.values())
