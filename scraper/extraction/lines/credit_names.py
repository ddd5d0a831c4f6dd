"""Who takes and who gives away pictures: whether a short text is made of names, or names an agency."""

from __future__ import annotations

import re

from scraper.extraction.wording.folding import STOPS, has_cjk
from scraper.extraction.wording.vocabulary import words

AGENCIES = "AP|AFP|EPA|EFE|DPA|dpa|ANSA|ANP|PA|PTI|TT|NTB|APA|PAP|MTI|Reuters"
"""Signs of agencies that send texts and pictures."""
LIBRARIES = "Getty|Shutterstock|iStock|Alamy|Flickr|Unsplash|Wikimedia"
"""Collections of pictures and nothing else."""
SIGN = re.compile(
    rf"\b(?:{AGENCIES}|{LIBRARIES}|CC[ -]BY|Archives?|Archiv|archivio|archivo|Handout|via|"
    r"afp|apa|epd|kna|sda|agf|ansa|Ansa|Afp|LaPresse|imago|picture alliance|keystone|belga|scanpix)\b"
)
"""What stands in a credit for who gave the picture."""
_SIGN_OR_STROKE = re.compile(rf"{SIGN.pattern}|/")
PICTURES = re.compile(
    rf"\b(?:AP Photo|{LIBRARIES}|CC[ -]BY|Archives?|Archiv|Handout|imago|picture alliance|keystone|scanpix)\b|"
    rf"\w\s?/\s?(?:{AGENCIES}|REUTERS|afp|apa|sda|Pool|Handout)\b",
)
"""Who gives away pictures, and a photographer beside an agency."""
SMALL = words("for of the via and von van de da di do du der den la le el y e et und og och i / & + by für pour per")
"""Words in small letters that stand in names."""
_LOWER_SHARE = 0.34
"""Of a credit's words those that may begin with a small letter, as some agencies' names do."""
MOST_WORDS = 8
"""Words of a credit, at most."""


def is_name(text: str) -> bool:
    """Whether a short text is made of names: words with capitals where the script has some, or a company's."""
    if text.endswith(STOPS) and text.count(".") != 1:
        return False
    found = text.strip(" .").replace("/", " / ").split()
    small = sum(word[0].islower() and word.lower() not in SMALL for word in found)
    if not 0 < len(found) <= MOST_WORDS:
        return False
    first = found[0][0]
    opens = first.isupper() or first in "@/" or (first.isalpha() and not first.islower() and not has_cjk(text))
    return opens and small <= _LOWER_SHARE * len(found)


def gives_pictures(text: str) -> bool:
    """Whether a short text names who gives away pictures, alone or beside a photographer, and is no sentence."""
    named = len(text.split()) <= _MOST_PARTS and not text.endswith(STOPS) and "," not in text.replace("], ", "] ")
    return named and (PICTURES.search(text) is not None or _AGENCY_ALONE.fullmatch(text) is not None)


_MOST_PARTS = 12
"""Words of a credit with its licence, at most."""
_AGENCY_ALONE = re.compile(
    rf"(?:{AGENCIES}|REUTERS)(?: (?:Photo|Images|Wire))?|رويترز|الفرنسية|الأناضول|أسوشيتد ?برس|غيتي(?: إيميجز)?|الأوروبية|"
    r"РИА Новости|ТАСС|Укрінформ|Интерфакс|רויטרס|ΑΠΕ-ΜΠΕ|Eurokinissi|EUROKINISSI|Intime"
)


def names_agency(text: str) -> bool:
    """Whether a short text holds the sign of an agency, or a stroke, as between a photographer and one."""
    return len(text.split()) <= MOST_WORDS and _SIGN_OR_STROKE.search(text) is not None
