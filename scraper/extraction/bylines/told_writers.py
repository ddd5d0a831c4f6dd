"""Writers whom the text itself names, whoever put the page up: a guest in its first or last lines, a credit of its own line at its ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.blocks.deck_neighbours import opens_verses
from scraper.extraction.bylines import biographies
from scraper.extraction.bylines.block_bylines import line_of
from scraper.extraction.bylines.byline_places import LONGEST
from scraper.extraction.layout import hints, outline
from scraper.extraction.lines.byline_lines import cut_out, may_label
from scraper.extraction.lines.described_works import is_of_work
from scraper.extraction.names import people
from scraper.extraction.names.korean_surnames import is_name
from scraper.extraction.wording.folding import DIGIT, fold
from scraper.extraction.wording.vocabulary import any_of, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_OTHER_SCRIPTS = ("ko", "ja", "zh")
"""Languages whose bylines have other forms."""
_FIRST, _LAST = 3, 5
"""Blocks of the text, at its beginning and its end, in which it says who wrote it."""
_LONGEST_LINE, _LONGEST_GUEST = 90, 400
_NOT_HERE = (
    outline.IN_NAV | outline.IN_CAPTION | outline.IN_FIGURE | outline.IN_COMMENTS | outline.IN_QUOTE | outline.IN_FOOTER | outline.IN_ASIDE
)
_OTHERS = hints.BYLINE | hints.DATE | hints.RELATED | hints.COMMENTS | hints.CAPTION


def told(context: Context) -> str | None:
    """Return the line or the name by which the text says who wrote it; None where it does not, or names several in lines apart.

    A page that states a news article has the writer from the newsroom: there a line within the text is of another story, or mentions one.
    """
    page = context.outline
    if page is None or context.title_node < 0 or context.body_last <= context.body_first:
        return None
    if (context.language or "")[:2] in _OTHER_SCRIPTS or context.states_news:
        return None
    found: dict[frozenset[str], str] = {}
    for block in _ends(context, page):
        line = _line(page, block, ends=block.number > context.text_first) if not page.marks[block.node] & _NOT_HERE else None
        if line is not None:
            found.setdefault(frozenset(people.keys_of(line)), line)
    return next(iter(found.values())) if len(found) == 1 else None


def _ends(context: Context, page: Outline) -> Iterator[TextBlock]:
    title = page.last_block[context.title_node]
    first = context.text_first + _FIRST
    yield from page.blocks[title : min(first, context.comments_first)]
    yield from (block for block in context.body_blocks[-_LAST:] if first <= block.number < context.comments_first)


def _line(page: Outline, block: TextBlock, *, ends: bool) -> str | None:
    text = block.flat
    if ends and (about := biographies.of_box(page, block)):
        return about[0].name
    if len(text) > _LONGEST_GUEST or page.hint_of(block.node, 2) & _OTHERS:
        return None
    if _holds_guest(text.lower()) is not None and (named := _guest(page, block, ends=ends)):
        return named
    closing = _CLOSING.search(text, max(len(text) - _LONGEST_LINE, 0)) or _THIS_TEXT.match(text) or _of_author(page, block, ends=ends)
    if closing is not None and people.whole_names(closing[1]):
        return closing[1]
    if len(text) > _LONGEST_LINE or not may_label(text) or DIGIT.search(text) or _EDITED.match(text) or is_of_work(page, block):
        return None
    line = line_of(page, block)
    if line is None or not line.labelled or (ends and _BARE.match(line.text)):
        return None
    return line.text if people.whole_names(line.name) else None


def _guest(page: Outline, block: TextBlock, *, ends: bool) -> str | None:
    text = block.flat
    if ends and (hosted := biographies.of_guest(text)):
        return hosted[0].name
    guest = _GUEST.search(text)
    if guest is None or not people.whole_names(guest[1]):
        return None
    return guest[1] if len(text) <= _LONGEST_LINE or _SPEAKS.match(text) or _is_set_apart(page, block) else None


def _of_author(page: Outline, block: TextBlock, *, ends: bool) -> re.Match[str] | None:
    """Return the author whose life a sentence behind the text or in italics tells: others tell of the one who reads or is asked."""
    told = _THE_AUTHOR.match(block.flat)
    if told is None or not (told.end() == len(block.flat) or biographies.tells_life(block.flat[told.start(1) :])):
        return None
    return told if ends or _is_set_apart(page, block) else None


def _is_set_apart(page: Outline, block: TextBlock) -> bool:
    """Whether a block is one element in italics or bold and nothing else: a story that mentions another's text is not."""
    return page.tags[block.first] in ("em", "i", "strong", "b") and fold(page.raw_text(block.first)) == block.flat


_SPEAKS = re.compile(r"(?:dies|this|the following|today|heute|ceci|cet |esta? |questo |to jest|detta |dette )", re.IGNORECASE)
"""How a sentence begins that speaks of the text it heads or ends."""
_NAME = (
    r"(?-i:(?:(?:Dr|Prof)\.\s)*[A-ZÀ-ÞĀ-Ž][\w'’.-]+(?:\s(?:von|van|de|der|zu|[A-ZÀ-ÞĀ-Ž](?:[\w'’-]*|[a-z]?\.)(?=\s|$))){0,2}"
    r"\s[A-ZÀ-ÞĀ-Ž][\w'’-]+)"
)
_BY = r"(?:von|van|by|from|par|por|de|door|da|di|av|af|autorstwa|autork?a?:)"
_holds_guest = any_of(words("gast guest invité invitad ospit gościn gæste gäst gjeste"))
_GUEST = re.compile(
    r"\b(?:gast(?:beitrag|artikel|kommentar|post|blog|kolumne|bijdrage|blogger(?:in)?|autor(?:in)?)|"
    r"guest(?:[ -](?:post|blog|article|column|contribution|essay|author|writer|blogger|contributor|columnist))|"
    r"(?:article|billet|auteure?) invitée?|(?:artículo|entrada|autora?|firma) invitad[oa]|(?:articolo|autore|autrice) ospite|"
    r"(?:wpis|artykuł|tekst) gościnny|gościnny (?:wpis|artykuł|tekst)|gæste(?:indlæg|skribent)|gäst(?:inlägg|blogg\w*|skribent|krönika)|"
    rf"gjeste(?:innlegg|skribent))\b(?:[^.!?:\n]{{0,60}}?\b{_BY}\s(?:(?:unser|mein|my|our)\w*\s)?(?:[\w-]+in\s)?|\s?:?\s)({_NAME})",
    re.IGNORECASE,
)
"""A text by another than the page's account: a word for that, and the name behind `von` or right behind the word."""
_CLOSING = re.compile(rf"[.!?…]\s(?:Von|By|Par|Por|Door|Av|Af|Text:|Texte :|Texto:|Tekst:)\s({_NAME})\.?$")
"""A deck with its writer behind it: `How a village raised its roof. By Ada Osei`."""


_BARE = re.compile(r"(?:by|von|par|por|di|da|door|av|af|przez)\s", re.IGNORECASE)
"""Labels that stand before names of all kinds: within the text and behind it they may be those of other stories."""
_THIS_TEXT = re.compile(
    rf"(?:(?:this|dies(?:er|es)|cet|este|questo|dit|ten|denna|denne)\s(?:gast)?(?:article|post|piece|essay|story|artikel|beitrag|text|bericht|"
    rf"interview|artículo|texto|articolo|artykuł|tekst)\s(?![^.]{{0,60}}(?:review|updat|edit|translat|check|sponsor|übersetz|überarbeit|"
    rf"aktualisier|geprüft|support|read|gesprochen|gelesen))[^.!?:]{{0,50}}?\b(?:by|von|par|por|da|door|przez|av|af)\s|"
    rf"(?:autor(?:in)?|verfasser(?:in)?) (?:dies|des) ?\w*\s(?:gast)?(?:beitrag|artikel|text|bericht)e?s? ist |"
    rf"(?:the )?author of this (?:article|post|piece|text) is )({_NAME})",
    re.IGNORECASE,
)
"""A sentence at the ends of a text about who wrote it: `This article was written by Ada Osei`."""
_THE_AUTHOR = re.compile(
    rf"(?:der autor|die autorin|unsere? (?:gast)?autor(?:in)?|the author|our guest author|l['’]auteure?|l['’]autrice|el autor|la autora|"
    rf"l['’]autore|de auteur|autorka|författaren|forfatteren),?:?\s({_NAME})",
    re.IGNORECASE,
)
"""A sentence about the text's own author, or about one whose book it tells of: `Die Autorin Ada Osei ist …`."""
_EDITED = re.compile(r"redak|redacteur|oprac|zpracov|edit|a cura", re.IGNORECASE)
"""Labels of who worked on another's text, which name the writer only where nobody else is named."""


def labelled_line(context: Context) -> str | None:
    """Return the first line anywhere in the text that begins with a writer's label and a colon, `Autorin: …`."""
    for block in context.body_blocks:
        if len(block.text) > LONGEST or ":" not in block.text[:_LABEL] or not _COLON_LABEL.match(block.flat):
            continue
        line = cut_out(block.flat)
        if line is not None and line.names_writer and (context.outline is None or not is_of_work(context.outline, block)):
            return line.text
    return None


_LABEL = 16
_COLON_LABEL = re.compile(r"(?:autor(?:in|en)?(?:/autorin)?|authors?|auteurs?|autore|text|von|by)\s*:", re.IGNORECASE)


def over_verses(context: Context) -> str | None:
    """Return the Korean name that is all of the line right over the first stanza of a poem."""
    page = context.outline
    if page is None:
        return None
    for block in context.body_blocks[:_TOP]:
        behind = page.blocks[block.number + 1 : block.number + 2] if is_name(block.flat) else []
        if behind and opens_verses(page, behind[0]):
            return block.flat
    return None


_TOP = 6
"""Blocks at the beginning of a text among which its first stanza stands."""
