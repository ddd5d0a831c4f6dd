"""Addresses at which a reader enters a site, leaves it, becomes a member, or writes into it."""

from __future__ import annotations

import re

_DOOR = re.compile(
    r"(?:^|[/?=&_.-])(?:log-?(?:in|out|on|off)|sign-?(?:in|up|out|on)|(?:user|member)?-?regist(?:er|ration|rieren|razione?|ro|racija)|"
    r"rejestracja|rexistro|anmelden|anmeldung|connexion|inscription|acceder|accedi|entrar|cadastro|inloggen|logga-in|zaloguj|prihlaseni|"
    r"giris|uye|dang-nhap|activate|ucp|new-?(?:reply|thread|topic)|posting)(?=$|[/?=&_.;-])",
    re.IGNORECASE,
)


def leads_in(href: str) -> bool:
    """Whether a reference is such an address, in its path or its query; a word within a slug is none: `/news/the-login-that-failed`."""
    path, mark, query = href.partition("?")
    last = path.rstrip("/").rpartition("/")[2]
    words = last.count("-") > _SLUG or last.count("_") > _SLUG
    return _DOOR.search(f"{path[: -len(last)] if words and last else path}{mark}{query}") is not None


_SLUG = 1
"""Marks between the words of a last part that is not yet a story's slug."""
