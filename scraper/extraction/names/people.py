"""Bylines into people: name, role, e-mail, organisation. An agency, a desk or the paper itself is no person."""

from __future__ import annotations

import re

from archive.records import Author
from scraper.extraction.names import byline_forms, han_names, japanese_names, korean_names
from scraper.extraction.names.beside_names import without_agency, without_paper, without_sources
from scraper.extraction.names.byline_labels import NAME_BEHIND, OUR_WRITER, WRITER_COLON, WRITER_SPACE, WRITTEN_BY
from scraper.extraction.names.junk_names import is_junk
from scraper.extraction.names.organisations import is_organisation
from scraper.extraction.names.person_names import is_caseless, is_person
from scraper.extraction.names.roles import is_beat, is_position, is_role, role_in
from scraper.extraction.names.same_people import merged
from scraper.extraction.wording.folding import HANGUL, fold, has_cjk, key
from scraper.extraction.wording.memories import of_short
from scraper.extraction.wording.vocabulary import CAPITALS, by_letter, words

_SPLIT = re.compile(
    r"(?=[\s,;&|/、，；])\s*(?:,\s*(?:and|und|et|y|e|as told to|with|avec|con|mit)\s+|,|;|\s+as told to\s+|"
    r"\s+(?:im Gespräch mit|in conversation with|with)\s+|"
    r"\s+(?:and|und|et|y|e|og|och|en|ja)\s+|\s*&\s*|\s\+\s|\s*\|\s*|\s*/\s*|、|，|；|\s+[·•]\s+)\s*",
    re.IGNORECASE,
)
_LEADS = (
    OUR_WRITER + "|" + WRITTEN_BY + r"|(?:photos?|reporting|opinion|edited)\s+by|(?:pressemitteilung|im wortlaut) von|"
    r"by|(?:words|teksti)(?=" + NAME_BEHIND + r"$)|" + WRITER_SPACE + r"|"
    r"from(?=\s[A-Z]\S+\s[A-Z])|von|par|por|di|door|av|af|oleh(?=\s[A-Z])|(?:deur|od|од|eftir|bởi)(?=\s(?-i:[A-ZÀ-ÞЀ-Я]\S+\s[A-ZÀ-ÞЀ-Я]))|"
    r"(?:\w+-)?(?:reporter|redakteur|journalist|korrespondent)(?:in)?(?=\s*:)|envoyée? spéciale?(?=\s*:)|"
    r"autor(?:in)?\s?/\s?redakteur(?:in)?(?=\s*:)|"
    r"autor(?:in|en)?(?:/autor(?:in)?)?|escribe|редактор|yazar|लेखक|ผู้เขียน|(?:כתב|الكاتب|story|" + WRITER_COLON + r")(?=\s*[:：/|])|"
    r"(?:view |see |show |zeige )?(?:all|alle|more|mehr|weitere)?\s?(?:posts?|articles?|stories|artikel|beiträge|texte) (?:by|from|von)"
)
_LEAD = re.compile(
    rf"^\s*(?:(?:{by_letter(_LEADS)})(?:\s*[:：/|｜]\s*|\s+)(?=\S)"
    r"|(?:글|사진|취재|기자|記者|记者|作者|文|撰文|责任编辑|编辑|来源|本报记者|取材・文|文／)\s*[:：/|｜]?\s*(?=\S))",
    re.IGNORECASE,
)
_CREDITS = re.compile(
    r"\b(?:fotos?|photos?|photograph\w*|bild(?:er)?|illustration(?:en)?|grafik|images?|video)\s*(?:by|von)?\s*:.*$|"
    r"\b(?:art|artwork|illustrat\w+|photos?|photograph\w*|pictures?|graphics?|video|fotos?|fotografías?) (?:by|von|par|por)\b.*$",
    re.IGNORECASE,
)
_TITLES = re.compile(
    r"^(?:ihre?|eu(?:er|re)|deine?|dipl\.[\s-]?[a-zäöü]+\.?(?:\s?\([^)]*\))?|rechtsanw[aä]lt(?:in)?|"
    r"pfarrer(?:in)?|pfr(?:in|n)?\.?|pastor(?:in)?|vikar(?:in)?|diakon(?:in)?|bürgermeister(?:in)?|"
    r"gastautor(?:in)?|redakteur(?:in)?|autor(?:in)?|kolumnist(?:in)?|staff writer|chef)\s+(?=\S)",
    re.IGNORECASE,
)
_CJK_PART = re.compile(r"\s?[:：]\s?[\u30a0-\u30ff]{3,12}$|\s+(?:著|訳|監訳|監修|編著|編|文|写真|撮影)$")
_ROMAN = re.compile(r"(?<=[\u4e00-\u9fff\u3040-\u30ff々])\s+[A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+){1,2}$")
"""A name in Latin letters behind the same in Han or kana."""
_TAIL = re.compile(
    r"\s*(?:\(.*?\)|\[.*?\]|@\s?\w+|https?://\S+|\s(?:in|aus|à)\s[A-ZÀ-Þ][\w-]+(?:\s[A-ZÀ-Þ][\w-]+)?|\bupdated\b.*|\bpublished\b.*)[\s.]*$",
    re.IGNORECASE,
)


def western(text: str) -> list[Author]:
    """Return the people of a byline in a language that capitalises names, or of a list of names in Han or kana.

    A part that is a role and nothing else is that of the person before it.
    """
    people: list[Author] = []
    for line in text[:_MOST].splitlines():
        if "Co., Ltd" in line:
            continue  # a company, whose form the comma would part from its name
        named = _LISTED.sub("", _CREDITS.sub("", without_sources(_without_lead(_PAGES.sub("", line)))))
        parts = [named] if _SURNAMES.fullmatch(named) else [one for part in _SPLIT.split(named) for one in _joined(part)]
        for place, part in enumerate(parts):
            if place < len(parts) - 1 and _SENT_TO.match(part):
                continue
            if "(" in part and _OF_PICTURES.search(part):
                continue
            if people and people[-1].role is None and is_beat(part) and _BEHIND_NAME.search(named[: named.find(part)]):
                people[-1].role = fold(part)
                continue
            person = person_of(part)
            if person is not None:
                if (
                    place < len(parts) - 1
                    or place < _EMPLOYER
                    or not is_position(parts[place - 1])
                    or f"{parts[place - 1]}, {part}" not in line
                ):
                    people.append(person)
            elif people and people[-1].role is None and is_role(_PLACE.sub("", part)):
                people[-1].role = fold(part)
    full = any(" " in person.name for person in people)  # beside whole names a single word is a place or a sign
    if len(people) == _PAIR and is_caseless(people[1].name) and "," in text:  # there a comma parts the name from the place
        return people[:1]
    if not full and len(people) == _PAIR and (named := _without_lead(text)) != text and _FIRST_AND_PLACE.fullmatch(named):
        return people[:1]
    return merged(person for person in people if not full or " " in person.name or has_cjk(person.name))


_BEHIND_NAME = re.compile(r"[,/|]\s*$")
_PAGES = re.compile(
    r"(?:(?<=[a-zà-ÿ])|\s)(?:(?:author['’]?s? )?archive pages?|author (?:page|archives?|profile)|"
    r"(?:view |see |read )?(?:all|more)(?: of (?:her|his|their))? (?:posts|articles|stories)(?: (?:by|from)\b.*)?)$",
    re.IGNORECASE,
)
"""The link to a writer's other stories behind her name, glued to it or not."""


def _joined(part: str) -> tuple[str, ...]:
    """Return the two whole names that a word joins which is only in some languages *and*: `Anna Nowak i Jan Quay`.

    Behind a dash stands what one does, where or for whom, unless both surnames are in capitals.
    """
    if (dashed := _DASHED.fullmatch(part.strip())) is not None:
        both = is_role(dashed[2]) or (dashed[1].split()[-1].isupper() and dashed[2].split()[-1].isupper())
        return (dashed[1], dashed[2]) if both else (dashed[1],)
    found = _JOINED.fullmatch(part.strip()) or (_CASELESS_JOINED.fullmatch(part.strip()) if not part.isascii() else None)
    return (found[1], found[2]) if found is not None else (part,)


_WHOLE = rf"[{CAPITALS}][^\W\d_]+(?:[ -][{CAPITALS}][\w.'’-]+){{1,3}}"
_JOINED = re.compile(rf"({_WHOLE}) (?:i|a|in|un|ir|ve|dan|és|și|và|и|і|й|та|και|κι|samt|avec|con|mit) ({_WHOLE})")
_DASHED = re.compile(rf"({_WHOLE})\s+[-–—]\s+({_WHOLE})")
_CASELESS = r"[^\s,;:|/()a-zA-Z\d]+(?: [^\s,;:|/()a-zA-Z\d]+){1,2}"
_CASELESS_JOINED = re.compile(rf"({_CASELESS}) (?:و|ו|और|এবং|และ) ?({_CASELESS})")
_OF_PICTURES = re.compile(
    r"\((?:fotos?|photos?|fotogra\w+|photogra\w+|bild(?:er)?|imagen(?:s|es)?|immagini|illustra\w+|v[ií]deo|kuvat?)\)?$", re.IGNORECASE
)
"""What somebody did besides the writers named before her: `Ada Osei (texto) e Ben Ruiz (fotografia)`."""
_SURNAMES = re.compile(r"[A-ZÀ-Þ][a-zß-ÿ]+(?: [A-ZÀ-Þ][a-zß-ÿ]+)+ [ey] [A-ZÀ-Þ][a-zß-ÿ]+")
"""A name whose second surname is joined to the first, `Ana Moura e Quay`: where two people are named, each has a surname."""
_LISTED = re.compile(r"\s?\([^()@]*,[^()@]*\)")
"""Several things in brackets behind a name, `(Team, Red Mill)`: none of them is another person."""
_PLACE = re.compile(r"\s(?:à|en|au|aux|in|a|da|de|aus|im|i|w)\s(?:the |l['’])?[A-ZÀ-Þ]\S*(?:\s[A-ZÀ-Þ]\S*){0,2}$")
"""Where somebody holds a role: `correspondante à Berlin`."""
_SENT_TO = re.compile(r"(?:kontributor|wartawan|koresponden|contributor|correspondent) \S", re.IGNORECASE)
"""A role with the place it is held in, before the name: `Kontributor Lembata, Ada Osei`."""
_EMPLOYER = 2
"""Place in a line from which its last part may be whom a person of a position works for: `Ada Osei, Country Director, Quay Relief`."""
_PAIR = 2
_FIRST_AND_PLACE = re.compile(r"[^\W\d_]+, [^\W\d_]+")
"""A first name and the place behind it, `Ada, Quayside`: two people would have an *and* between them."""


def is_of_pictures(line: str) -> bool:
    """Whether a line is one name with the word for pictures in brackets behind it, `Ada Osei (fotografia)`: she wrote nothing."""
    return line.count("(") == 1 and _OF_PICTURES.search(line) is not None and len(_SPLIT.split(line)) == 1


def whole_names(text: str) -> list[Author]:
    """Return the people a text names by at least two words, or by Han or kana: what a line without a label must hold to be a byline."""
    return [person for person in people_of(text) if " " in person.name or has_cjk(person.name)]


def keys_of(byline: str) -> set[str]:
    """Return the keys of the names of the people a byline names."""
    return {key(person.name) for person in people_of(byline)}


def handle_of(text: str) -> Author | None:
    """Return the pen name a labelled byline holds, such as a blog's user name."""
    name = fold(text)
    fits = _HANDLE.fullmatch(name) and not is_organisation(name) and name.casefold() not in _NO_HANDLE
    return Author(name=name) if fits else None


_NO_HANDLE = words(
    "lokales aktuelles allgemein allgemeines termine politik wirtschaft sport kultur panorama regional vermischtes ratgeber gesellschaft "
    "meinung startseite video videos news local national world opinion business politics sports culture lifestyle health travel features "
    "here hier aquí qui profile profil account login logout anonymous guest "
    "actualités société économie actualidad noticias cronaca attualità notizie nieuws"
)
"""Sections of papers and words of links, which may stand where a pen name does."""
_HANDLE = re.compile(r"[A-Za-zÀ-ÿ][\w.-]{2,29}")


def _without_lead(line: str) -> str:
    previous = None
    while previous != line:
        previous, line = line, _LEAD.sub("", line, count=1)
    return line


def person_of(text: str) -> Author | None:
    """Return the person a text names, or None where it names an organisation, a desk or nothing plausible."""
    found = _person(text) if len(text) <= _LONGEST else None
    return Author(name=found[0], role=found[1], email=found[2]) if found is not None else None


_MOST, _LONGEST = 4000, 300
"""Letters of a byline that are looked at, and of one of its people with role and address: longer ones are damaged or hostile."""


@of_short(4096, _LONGEST)
def _person(text: str) -> tuple[str, str | None, str | None] | None:
    """Return a person's name, role and e-mail address."""
    text = fold(text)
    mail = byline_forms.EMAIL.search(text) if "@" in text else None
    if mail:
        text = fold(text.replace(mail[0], " "))
    text = _ROLE_BEFORE.sub("", text)
    paper = _CAPITALS.match(text)
    text = paper[1] if paper is not None and is_organisation(text[paper.end() :]) else text
    text = without_agency(_NOTED.sub(r"\1", without_paper(text)))
    text = text if is_junk(text) else _KIND_OF_TEXT.sub("", text)
    role = role_in(text)
    name = _TAIL.sub("", without_agency(text[: role.start()].rstrip()) if role else text)
    name = (_AFFILIATION.sub("", name) if " " in name else name).strip(" ,.;:|-–—()[]·•\u00a0\"'")
    name = _ROMAN.sub("", _TITLES.sub("", _CJK_PART.sub("", name)))
    if not is_person(name):
        return None
    name = _JR.sub(lambda match: match[0] + ".", name) if f"{name}." in text else name
    return name, fold(role[0].strip(" ,|(–—-)")) if role and role.start() else None, mail[0] if mail else None


_KIND_OF_TEXT = re.compile(r"^[A-ZÄÖÜ][a-zäöüß]+ von (?=[A-ZÄÖÜ]\S+ [A-ZÄÖÜ]\S+$)")
"""What a whole name behind `von` wrote or held: `Rede von Ada Osei`."""
_ROLE_BEFORE = re.compile(
    r"^(?:[a-z-]+ ){0,3}(?:[Rr]eporter|reporters|correspondents?|editors?|writers?|journalists?|columnists?) (?=[A-Z]\S* [A-Z])"
)
"""What a writer does, in lower case before the name: `transport reporter Ada Osei`."""
_NOTED = re.compile(r"^([^\W\d]\S+ (?:\S+ )*\S*[a-zß-ÿ]) \d{1,2}(?:,\d{1,2})*$")
"""A whole name and the number of the note on it, as journals set."""
_CAPITALS = re.compile(r"^((?:[A-ZÀ-Þ][A-ZÀ-Þ.'’-]* ){1,2}[A-ZÀ-Þ][A-ZÀ-Þ'’-]+) (?=[A-Z][a-z])")
"""A whole name in capitals before the paper's in other letters: `ADA OSEI Quay Herald`."""
_AFFILIATION = re.compile(
    r"(?<=[a-zà-ÿ])\d{1,2}(?:,\d{1,2})*$|,?(?:\s[A-Z.]{2,5})?\s?[‘’´']\d\d\b.*$|"
    r",?\s(?:PhD|Ph\.D\.|MD|M\.D\.|MS|MSc|RN|MBA|MPH|RD|JD|Esq\.?)$"
)
_JR = re.compile(r"\b(?:Jr|Sr|(?<=[^\W\d_] )[A-ZÀ-Þ])$")


def people_of(byline: str, papers: frozenset[str] = frozenset()) -> list[Author]:
    """Return the people a printed byline names, whatever its language (`korean_names.people_of` explains `papers`)."""
    if HANGUL.search(byline):
        return korean_names.people_of(byline, papers)
    if not has_cjk(byline):
        return western(byline)
    japanese = merged(person for line in byline.splitlines() for person in japanese_names.line_people(line))
    return japanese or han_names.labelled(byline) or western(byline)
