"""Signs and words that no name of a person holds."""

from __future__ import annotations

import re

from scraper.extraction.wording.vocabulary import by_letter

_JUNK = re.compile(r"[<>{}=!?:®™]|\d\s?min\b|www\.|\d\d|\d\.\d|[^\W\d]['’]s\s|\s\w{3,}\.[a-z]{2,3}(?=$|\s)", re.IGNORECASE)
"""Signs, the number of a version, what belongs to somebody (`The Quay's Standards`), a brand's mark, a site's address behind a word."""
_JUNK_WORDS = (
    r"the|this|that|with|about|more|read|share|follow|comments?|kommentare?|"
    r"minutes?|ago|am|pm|view|all|designed|developed|powered|copyright|see|full|bio|profile|website|optimization|"
    r"tarihi?|giriş|(?:article|release|publication|publish|posted|event|start|end|issue|updated?|entry|news|story) date|"
    r"(?:posted?|published?|updated?|reading|local|standard|daylight) time|photos?|fotos?|"
    r"required|account|log-?in|dollars?|payments?|shipping|checkout|wishlist|passwords?|username|currency|"
    r"(?:annual|financial) reports?|locations?|topics?|authors|area|focus|text|letter|code|web|data|daten|pre-?order|просмотр|вход|каталог|"
    r"facebook|twitter|whats\s?app|pinterest|linkedin|instagram|youtube|tiktok|bluesky|flipboard|soundcloud|podcasts?|spotify|version|e-?mails?|newsletters?"
)
_JUNK_WORD = re.compile(rf"[^\w-](?:{by_letter(_JUNK_WORDS)})\b(?!-[a-z])", re.IGNORECASE)
"""A word of pages, and no syllable of a name with a hyphen in it, as Korean ones have."""
_STREET = re.compile(r"\s(?:Drive|Boulevard|Blvd\.?|Avenue)(?:\s[NSEW]{1,2})?$")
"""A house's street, which `Von` or `De` may begin: `Von Quay Drive NW`."""
_CHANGED = re.compile(
    r"(?:aktualisiert|überarbeitet|bearbeitet|übersetzt|fotografiert|illustriert|redigiert|geprüft|"
    r"ergänzt|korrigiert|freigegeben|geändert|edited|updated|reviewed|translated|checked|photographed|illustrated) (?:von|durch|by)\b",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"(?:lieber?|liebes|sehr geehrte[rs]?|hallo|guten|dear|chère?s?|"
    r"nächste[mnrs]?|letzte[mnrs]?|neue(?:ste)?[mns]?|diese[mnrs]?|jede[rs]?|unsere?|aktuelle[nrs]?|kommende[nrs]?|weitere[nrs]?|"
    r"heutige[nrs]?|gestrige[nrs]?|bisherige[nrs]?) \S|\S+ (?:zu|bei|auf) (?:neue[nrs]?|diese[mnrs]?|unsere[mnrs]?) ",
    re.IGNORECASE,
)
"""With what a letter begins, for whom it greets wrote nothing, and a German line that has the form of a name: `Nächster Termin`."""


def is_junk(text: str) -> bool:
    """Whether a text holds signs or words that no name holds."""
    return (
        _JUNK.search(text) is not None
        or _JUNK_WORD.search(f" {text}") is not None
        or _STREET.search(text) is not None
        or _CHANGED.match(text) is not None
        or _GREETING.match(text) is not None
    )
