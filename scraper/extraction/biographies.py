"""Writers told about: in a box about the author, in the sentence in italics that ends a text, in a deck that says who writes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction import hints, people

if TYPE_CHECKING:
    from collections.abc import Iterator

    from archive.records import Author
    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline

_LONGEST_NAME, _BEHIND = 30, 12
_ABOUT = re.compile(
    r"authors? bio(?:graphy)?:?|zur person|"
    r"(?:über|zur|zum|about|meet|à propos de|sur|sobre|over|o|om|info(?:s|rmationen)? zu[mr])\s"
    r"(?:(?:den|die|der|the|el|la|de)\s|l['’])?"
    r"(?:autor(?:/?in|a)?|author|auteure?|autrice|autore|schrijver|författaren|forfatteren|autorze|autorce|autorovi|verfasser(?:in)?)"
    r"\s*:?",
    re.IGNORECASE,
)
_BARE = re.compile(r"(?:der |die |the )?(?:autor(?:in)?|author):?", re.IGNORECASE)
_BIOGRAPHY = re.compile(
    r"((?:(?:Dr|Prof)\.\s)*[A-ZÀ-ÞĀ-Ž][\w'’.-]+(?:\s(?:von|van|de|zu|[A-ZÀ-ÞĀ-Ž][\w'’.-]*))?\s[A-ZÀ-ÞĀ-Ž][\w'’-]+)"
    r"(?:,|\s\(|\s(?:ist|war|hat|lebt|arbeitet|schreibt|studiert|leitet|is|was|has|lives|works|writes|est|vit|è|es|vive|jest|je|är|er|woont|werkt|[a-z]{3,}s)\b)"
)


def about_author(context: Context, page: Outline) -> Iterator[Author]:
    """Yield the person of a box under a heading such as `About the author`: its name alone, or that which opens a biography."""
    for block in page.blocks[context.text_first : max(context.body_last, context.text_first) + _BEHIND]:
        if len(block.text) > _LONGEST_NAME or block.number + 1 >= len(page.blocks):
            continue
        # in a side column it is the whole site's
        bare = _BARE.fullmatch(block.flat) is not None and not page.hint_of(block.node) & hints.NEGATIVE
        if not bare and _ABOUT.fullmatch(block.flat) is None:
            continue
        text = page.blocks[block.number + 1].flat
        biography = _BIOGRAPHY.match(text)
        found = people.whole_names(biography[1] if biography is not None else text if len(text) <= _LONGEST_NAME else "")
        yield from found[:1]
        return


_CALLING = re.compile(
    r"^.{8,90}?\b(?:writer|journalist|reporter|columnist|blogger|freelancer?|writes|schreibt|journaliste|periodista|giornalista|"
    r"Journalist(?:in)?|Autor(?:in)?|Redakteur(?:in)?|dziennikar(?:z|ka))\b"
)


def of_writer(text: str) -> Iterator[Author]:
    """Yield the person whom a sentence tells to be a writer by calling, `Ada Osei is a writer based in Quayside.`"""
    biography = _BIOGRAPHY.match(text) if _CALLING.search(text) else None
    if biography is not None:
        yield from people.whole_names(biography[1])


def in_deck(deck: str) -> Iterator[Author]:
    """Yield the person whom a deck says to write: `…, writes Ada Osei`, `ADA OSEI reports from the harbour`."""
    match = _WRITES.search(deck)
    if match is not None:
        yield from people.whole_names((match[1] or match[2]).title() if match[2] or match[1].isupper() else match[1])[:1]


_NAMED = r"[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){1,2}"
_WRITES = re.compile(
    rf"\b(?:writes|reports|schreibt|berichtet) ({_NAMED})[.!]?$|"
    r"(?:^|[.!?…] )([A-ZÀ-Þ][A-ZÀ-Þ'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ'’-]+){1,2}) "
    r"(?:writes|reports|schreibt|berichtet|looks|meets|visits|explains|talks|asks|finds)\b"
)
