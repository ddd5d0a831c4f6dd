"""Titles of pages on which readers do something: log in, register, write to the paper, search, pay."""

from __future__ import annotations

import json
import re
from importlib import resources

from scraper.extraction.wording.folding import fold, key, lowered
from scraper.extraction.wording.vocabulary import one_of

_BY_LANGUAGE = resources.files("scraper.extraction.wording").joinpath("service_titles.json").read_text(encoding="utf-8")
_TITLES = frozenset(key(title) for titles in json.loads(_BY_LANGUAGE).values() for title in titles.split("|"))
"""Titles of such pages, by their keys."""
_ASKS = one_of(
    r"^(?:log|sign)[ -]?(?:in|on|up) (?:or|and|to|at|with|/|&) ",
    r"^register (?:or|at|with|/|&) ",
    r"^(?:your|my) account\b",
    r"^(?:create|register|open) (?:an?|your|my|a new) (?:new |user |free )*(?:account|profile)\b",
    r"^(?:forgot(?:ten)?|lost|reset|recover|change)(?: your| my)? (?:password|username)\b",
    r"^(?:contact|subscribe to) (?:us|form|our newsletters?)\b",
    r"^(?:request|send)(?: us)? (?:your )?(?:feedback|information)\b",
    r"^(?:enter your|opret ny|new) (?:username|password|info|bruger|member)\b",
    r"^(?:mein|mon|mi|il mio|mijn|moje|můj|môj) (?:konto|compte|cuenta|account|účet)\b",
    r"^(?:passwort|mot de passe|contraseña|senha|wachtwoord|hasło|heslo|lösenord|salasana)\b.{0,30}"
    r"(?:\?|vergessen|oublié|perdu|zurücksetzen|olvid)",
)
"""Beginnings of such titles that go on with the site's name; a headline may begin so, too."""
_PARTS = re.compile(r"\s*[|•·»]\s*")
_LONGEST = 60


def is_service(title: str | None) -> bool:
    """Whether a title, or a part of it between bars, is nothing but the name of such a page."""
    return title is not None and len(title) <= _LONGEST and any(key(part) in _TITLES for part in _PARTS.split(title))


def asks(title: str | None) -> bool:
    """Whether a title begins as those of such pages do: to be asked of pages without any mark of an article."""
    return title is not None and len(title) <= _LONGEST and _ASKS.search(lowered(fold(title))) is not None
