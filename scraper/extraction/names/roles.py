"""What people are beside their names: the roles of those who write, and the positions and callings of others."""

from __future__ import annotations

import re

from scraper.extraction.wording.folding import fold
from scraper.extraction.wording.vocabulary import any_of, words

_FIELD = (
    r"(?:senior(?:\s\w+)?|chief|staff|politic(?:al|s)|national|foreign|business|science|health|sports?|technology|economics?|environment|education|"
    r"special|deputy|associate|contributing|managing|executive|digital|investigat(?:ive|ions)|breaking news|crime|arts|culture|city|county|"
    r"metro|features|news|opinion|local|regional|general|assistant|freelance|guest|lead|principal|"
    r"(?:local )?(?:democracy|government)|(?:social|home|legal|religious|public|world|international|foreign) affairs|"
    r"courts?|justice|police|"
    r"defen[cs]e|security|diplomatic|royal|religion|energy|climate|housing|property|transport|travel|consumer|community|communities|"
    r"freier?|money|finance|personal finance|markets?|media|social media|data|video|trainee|junior|graduate|multimedia|"
    r"(?:(?:north|south|east|west)(?:ern)?|central|middle|latin) (?:africa|asia|america|europe|east|england|scotland|wales)n?|"
    r"(?:europe|africa|asia|us|uk|eu|nhs)n?)"
)
"""What somebody writes of, or how long: one of these words, or several, before the role."""
FIELDS = rf"(?:{_FIELD}(?:\s(?:and|&)\s{_FIELD})?\s+)*"
_ROLE_NAMES = (
    r"(?:correspondent|reporter|editor|editor-in-chief|writer|columnist|journalist|staff writer|contributor|producer|photographer|"
    r"ceo|cto|cfo|coo|(?:co-)?founder|redakteur(?:in)?|chefredakteur(?:in)?|korrespondent(?:in)?|reporterin|volontär(?:in)?|"
    r"rédact(?:eur|rice)(?: en chef)?|journaliste|redactora?|periodista|corresponsal|giornalista|redacteur|verslag(?:gever|geefster)|"
    r"redaktör|reporteri|toimittaja|dziennikar(?:z|ka)|redaktork?a?|redaktør|journalistin|ajakirjanik|"
    r"jornalista|repórter|correspondente|jurnalist[aă]?|jurnalis|wartawan|novinark?a?|žurnalist(?:as|ė|s|e)|žurnālist[es]|újságíró|"
    r"muhabir|editör|corrispondente|caporedattore|caporedattrice|correspondante?|"
    r"envoyée? spéciale?|enviad[oa] especial|inviat[oa](?: speciale)?|δημοσιογράφος|журналист(?:ка)?|корреспондент(?:ка)?|"
    r"журналіст(?:ка)?|кореспондент(?:ка)?|phóng viên|autor(?:in)?|[a-zäöüß-]+redaktion)"
)
_may_hold_role = any_of(
    words(
        "correspond report editor writer columnist journalist contributor producer photographer ceo cto cfo coo founder redak korrespond "
        "volont rédact redact periodista corresponsal giornalista verslaggever toimittaja dziennikar autor jornalist repórter jurnalis "
        "envoyé enviad inviat "
        "wartawan novinar žurnalist žurnālist újságíró muhabir editör corrispondent caporedatt ajakirjanik δημοσιογράφος "
        "журнал корреспондент кореспондент "
        "phóng"
    )
)
"""Parts of which every such name holds one, in lower case: most names of people hold none, and the search for a role is a long one."""
_ROLE_WORDS = re.compile(rf"\s*[,|(–—-]?\s*\b{FIELDS}{_ROLE_NAMES}\b.*$", re.IGNORECASE)
_ROLE = re.compile(rf"{FIELDS}{_ROLE_NAMES}", re.IGNORECASE)
_ROLE_OPENS = re.compile(rf"{FIELDS}(?!photo|producer|c[etfo]o\b|co-|founder){_ROLE_NAMES}\b(?! ?:)", re.IGNORECASE)
_LONGEST_ROLE = 40
POSITION = re.compile(
    r"^(?:head|director|manager|vice|vp|chief|professor|lecturer|president|chair(?:man|woman)?|leiter(?:in)?|leitung|geschäftsführer(?:in)?|"
    r"projektleiter(?:in)?|pressesprecher(?:in)?|mitarbeiter(?:in)?|extension|interview|written|edited|reviewed|fact|"
    r"catedrátic[oa]|profesora?|chargée?|responsable|docente|coordinadora?|directora?|direttor[ei]|directeur|directrice|dozent(?:in)?|"
    r"referent(?:in)?|fachberater(?:in)?|vorsitzender?|"
    r"consultant|clinical|senior|junior|principal|associate|assistant|deputy|executive|medical|research|fellow|lead|founder|partner)\b|"
    r"\b(?:experts?|agents?|coordinators?|scientists?|researchers?|historians?|lecturers?|professors?|advis[eo]rs?|trustees?|councillors?|"
    r"specialists?|analysts?|consultants?|managers?|directors?|educators?|strategists?|engineers?|developers?|officers?|"
    r"marketing|strategy|management|verified|checked|reviewed|certified)$",
    re.IGNORECASE,
)
"""Positions and callings: they stand behind a name as a name of their own would."""


PHOTOGRAPHERS = words(
    "photographer photographers fotograf fotografin fotografer photographe fotograaf fotógrafo fotógrafa fotografo fotografa fotografka "
    "valokuvaaja kuvaaja fotoğraf kamera"
)
"""Roles before the name of who took the pictures, in an element of their own: she wrote nothing."""


def is_role(text: str) -> bool:
    """Whether a text is a role and nothing else, `Staff Writer`, `Korrespondentin`."""
    return len(text) <= _LONGEST_ROLE and _ROLE.fullmatch(fold(text)) is not None


def holds_role(text: str) -> bool:
    """Whether a text holds the word for a role."""
    return role_in(text) is not None


def role_in(text: str) -> re.Match[str] | None:
    """Return where a text holds a role, the mark before it and all that stands behind it, or None."""
    return _ROLE_WORDS.search(text) if _may_hold_role(text.lower()) is not None else None


def opens_with_role(text: str) -> bool:
    """Whether a line begins with the word for one who writes: `verslaggever regio`, `Political editor`."""
    return _ROLE_OPENS.match(text) is not None


def is_beat(text: str) -> bool:
    """Whether a text is what a reporter writes of, in three words at least, and her role: `Old Harbour Quays Reporter`."""
    return _BEAT.fullmatch(text.strip()) is not None


_BEAT = re.compile(r"(?:[A-Z][\w&'’.-]*\s){3,5}(?:Reporter|Correspondent|Columnist|Critic|Editor|Bureau Chief)")


def is_position(text: str) -> bool:
    """Whether a text tells what somebody is who is no writer: `Country Director`, `Dozentin`."""
    return POSITION.search(text) is not None and not is_role(text)
