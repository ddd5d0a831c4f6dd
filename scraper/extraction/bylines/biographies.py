"""Writers told about: in a box about the author, in the sentence in italics that ends a text, in a deck that says who writes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.bylines import positions
from scraper.extraction.bylines.writer_labels import label_before
from scraper.extraction.dating import date_places
from scraper.extraction.layout import hints
from scraper.extraction.layout.outline import HEADING_LEVELS
from scraper.extraction.lines.described_works import is_fact_of_work
from scraper.extraction.lines.fact_lines import is_of_contact
from scraper.extraction.names import people
from scraper.extraction.wording.folding import key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from archive.records import Author
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_LONGEST_NAME, _BEHIND = 30, 12
_ABOUT = re.compile(
    r"authors? bio(?:graphy)?:?|"
    r"(?:über|zur|zum|about|meet|à propos de|sur|sobre|over|o|om|info(?:s|rmationen)? zu[mr])\s"
    r"(?:(?:den|die|der|the|el|la|de)\s|l['’])?"
    r"(?:gast|guest\s)?(?:autor(?:/?in|a)?|author|auteure?|autrice|autore|schrijver|författaren|forfatteren|autorze|autorce|autorovi|verfasser(?:in)?)"
    r"\s*:?",
    re.IGNORECASE,
)
_PORTRAIT = re.compile(r"zur person\W?", re.IGNORECASE)
"""Heads a box about a guest who writes, or about whom the text is of: that one is named in it."""
_BARE = re.compile(r"(?:der |die |the )?(?:autor(?:in)?|author):?", re.IGNORECASE)
_BIOGRAPHY = re.compile(
    r"((?:(?:Dr|Prof)\.\s)*[A-ZÀ-ÞĀ-Ž][\w'’.-]+(?:\s(?:von|van|de|zu|[A-ZÀ-ÞĀ-Ž][\w'’.-]*))?\s[A-ZÀ-ÞĀ-Ž][\w'’-]+)"
    r"(?:,|\s\(|\s(?:ist|war|hat|lebt|arbeitet|schreibt|studiert|leitet|is|was|has|lives|works|writes|est|vit|è|es|vive|jest|je|är|er|woont|werkt|[a-z]{3,}s)\b)"
)


def about_author(context: Context, page: Outline) -> Iterator[Author]:
    """Yield the person of a box under a heading such as `About the author`: its name alone, or that which opens a biography."""
    for block in page.blocks[context.text_first : max(context.body_last, context.text_first) + _BEHIND]:
        if (found := of_box(page, block)) is not None:
            yield from found
            return
        if len(block.text) <= _LONGEST_NAME and _PORTRAIT.fullmatch(block.flat) and block.number + 1 < len(page.blocks):
            text = "\n".join(one.text for one in context.body_blocks if one.number < block.number)
            yield from (one for one in _told_of(page.blocks[block.number + 1].flat) if one.name.split()[-1] not in text)
            return


def in_profile(context: Context, page: Outline) -> Iterator[Author]:
    """Yield the person of a box right behind the text: a name with a writer's calling in the next line, or a sentence that tells it.

    So does a heading over more texts of one person, `More from Ada Osei`.
    """
    for block in page.blocks[context.text_last : context.body_last + _BOX]:
        if block.number >= context.comments_first or is_of_contact(page, block):
            return
        text = block.flat
        if len(text) <= _LONGEST_HEADING and (more := _MORE_OF.fullmatch(text)) and positions.is_name(more[1]):
            site = key(context.metadata.title).endswith(key(more[1]))
            yield from () if site else people.whole_names(more[1])
        elif len(text) <= _LONGEST_NAME and positions.is_name(text) and _calls_writer(page, block.number + 1):
            yield from people.whole_names(text)
        elif _BOXES.search(page.classes[block.node] or ""):
            yield from of_writer(text)


def _calls_writer(page: Outline, number: int) -> bool:
    behind = page.blocks[number : number + 1]
    return any(_OFFICE.match(block.flat) is not None and not is_of_contact(page, block) for block in behind)


_BOX, _LONGEST_HEADING = 6, 60
_BOXES = re.compile(
    r"(?:^|[\s_-])(?:bio|biography|autor(?:en)?-?(?:box|info)?|author(?:-?(?:box|bio|info))?|profil)(?=$|[\s_-])", re.IGNORECASE
)
_OFFICE = re.compile(
    r"(?:(?:freie[rn]?|leitende[rn]?|staff|freelance|senior|contributing|guest)\s)?"
    r"(?:[a-zäöü]+)?(?:redakteur(?:in)?|autor(?:in)?|journalist(?:in|e)?|reporter(?:in)?|blogger(?:in)?|kolumnist(?:in)?|editor|author|writer|"
    r"columnist|correspondent|journaliste|rédact(?:eur|rice)|periodista|redactora?|giornalista|redattor[ei]|redatrice|redacteur)\b",
    re.IGNORECASE,
)
"""How a line begins that tells what a writer does."""
_MORE_OF = re.compile(
    r"(?:mehr|weitere (?:artikel|beiträge|texte)|alle (?:artikel|beiträge|texte)|more|more (?:posts|articles|stories)|"
    r"(?:view )?all (?:posts|articles|stories)|plus d['’]articles|tous les articles|más(?: artículos)?|altri articoli|tutti gli articoli|"
    r"meer(?: artikelen)?) (?:von|from|by|de|di|van) (.+)",
    re.IGNORECASE,
)


def in_facts(page: Outline) -> Iterator[Author]:
    """Yield the person under a heading that labels the writer, beside one that labels the day: the facts of the post in a side column."""
    for day in date_places.headed(page):
        for block in page.blocks[max(day.number - _BESIDE, 0) : day.number + _BESIDE]:
            label = label_before(page, block) if page.parents[block.node] == page.parents[day.node] else None
            if label is not None and page.tags[label.node] in HEADING_LEVELS:
                yield from people.whole_names(block.flat)


_BESIDE = 6


def of_box(page: Outline, block: TextBlock) -> list[Author] | None:
    """Return whom the block behind the heading of a box about the author, or one that begins so, tells of; None for other blocks."""
    if len(block.text) > _LONGEST_NAME:
        labelled = _ABOUT.match(block.flat[:_LONGEST_NAME]) if ":" in block.text[:_LONGEST_NAME] else None
        return _told_of(block.flat[labelled.end() :].strip()) if labelled is not None and labelled[0].endswith(":") else None
    # in a side column it is the whole site's
    bare = _BARE.fullmatch(block.flat) is not None and not page.hint_of(block.node) & hints.NEGATIVE
    if block.number + 1 >= len(page.blocks) or not (bare or _ABOUT.fullmatch(block.flat)) or is_fact_of_work(page, block):
        return None
    return _told_of(page.blocks[block.number + 1].flat)


def _told_of(text: str) -> list[Author]:
    biography = _BIOGRAPHY.match(text)
    return people.whole_names(biography[1] if biography is not None else text if len(text) <= _LONGEST_NAME else "")[:1]


def of_scholar(text: str) -> list[Author]:
    """Return the person whom a sentence tells to teach, to study or to hold an office, as is said of those who write as guests."""
    return _opening(text) if _SCHOLAR.search(text) else []


_SCHOLAR = re.compile(
    r"\b(?:professor(?:in|a)?|professore|professeure?|profesora?|lecturer|dozent(?:in)?|(?:senior|research) fellow|historian|"
    r"historiker(?:in)?|economist|political scientist|politolog(?:e|in)|"
    r"is (?:an?|the) (?:[\w-]+ ){0,2}(?:officer|director|advis[eo]r|analyst|campaigner|co-?ordinator)|"
    r"ist (?:[\w-]+ )?(?:referent(?:in)?|geschäftsführer(?:in)?|projektleiter(?:in)?))\b",
    re.IGNORECASE,
)


def of_guest(text: str) -> list[Author]:
    """Return the person whom a sentence at the end of a text tells to be its guest: `Ada Osei is a guest contributor and …`."""
    return _opening(text) if _HOSTED.match(text) else []


def tells_life(text: str) -> bool:
    """Whether a sentence begins with a name and goes on to tell who that is: `Ada Osei, born in Quayside, …`, `Ada Osei lives …`."""
    return _BIOGRAPHY.match(text) is not None


def _opening(text: str) -> list[Author]:
    """Return the person whose biography a sentence opens."""
    biography = _BIOGRAPHY.match(text)
    return people.whole_names(biography[1])[:1] if biography is not None else []


_HOSTED = re.compile(
    r".{8,60}?\b(?:is|ist|est|es|è|jest|är|er) (?:a |an |our |une? |eine? |en )?"
    r"(?:guest|gast(?:autor|blogger|kommentator)|gæste|gjeste|gäst)",
    re.IGNORECASE,
)


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
    rf"\b(?:writes|reports|schreibt|berichtet|skriv(?:er|ar)) ({_NAMED})[.!]?$|"
    r"(?:^|[.!?…] )([A-ZÀ-Þ][A-ZÀ-Þ'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ'’-]+){1,2}) "
    r"(?:writes|reports|schreibt|berichtet|looks|meets|visits|explains|talks|asks|finds)\b"
)
