"""Addresses of the pages that papers have of their writers, and sites of their members."""

from __future__ import annotations

import re

from scraper.extraction.wording.memories import of_short

_NO_DOOR = (
    r"(?!(?:index|default|log-?(?:in|out|on|owanie)|sign-?(?:in|out|up|on)|regist(?:er|ration)|password|"
    r"settings|account|search|edit|help|faq)\b)"
)
"""What stands in a folder of people and is nobody: the door to the reader's own account, the list of them all."""
_AUTHOR_PAGE = re.compile(
    r"/(?=[abcefjknprswy])(?:by(?=/[a-z]+-[a-z])|authors?|autor(?:es|en|in|innen|i|zy)?|auteurs?|autore|profiles?|profil|writers?|staff|people|bylines?|journalist(?:s|e|en|in|innen)?|"
    r"editors?|contributors?|columnists?|columnistas?|reporters?|correspondents?|redakteure?|redacteurs?|periodistas?|skribent(?:er)?|"
    r"kirjoittaja|forfattere?|forfattare|novin[aá]ri?|"
    r"szerzok?|signataires?|penulis|yazar(?:lar)?|avtor[iy]?|experts?)/" + _NO_DOOR + r"[^/?#]+",
    re.IGNORECASE,
)


def is_writers_page(url: str | None) -> bool:
    """Whether an address is that of a writer's page, with nothing behind the name."""
    found = _AUTHOR_PAGE.search(url) if url else None
    return found is not None and url is not None and not url[found.end() :].strip("/")


@of_short(2048, 1000)
def leads_to_writer(href: str) -> bool:
    """Whether a reference leads to a writer's page, or to something in its folder."""
    return _AUTHOR_PAGE.search(href) is not None


_MEMBER_PAGE = re.compile(
    r"/(?:users?|members?|mitglieder|team|redaktion|equipe|redaccion)/" + _NO_DOOR + r"[^/?#]+/?$|/@[\w.-]+/?$|[?&]author=\w",
    re.IGNORECASE,
)


def is_members_page(href: str) -> bool:
    """Whether a reference leads to the page of a member: readers and networks have such pages as well as writers."""
    return _MEMBER_PAGE.search(href) is not None
