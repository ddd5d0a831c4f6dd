"""Writers that no label names: a user's name set in a writer's class, a box about the author, a signature under the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction import hints, outline, people, timestamps
from scraper.extraction.byline_lines import without_date
from scraper.extraction.date_labels import LABEL
from scraper.extraction.folding import fold
from scraper.extraction.organisations import is_organisation
from scraper.extraction.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from archive.records import Author
    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline, TextBlock

_USERS = words(
    "author autor autorin auteur autore verfasser writer username user-name userlink poster byline post-author entry-author post_author "
    "author-name post-author-name"
)
"""Classes of the element that holds a writer's name and nothing else."""
_LONGEST_NAME, _LEVELS, _BEHIND, _LAST = 30, 3, 12, 2
_NOT_HERE = outline.IN_NAV | outline.IN_CAPTION | outline.IN_FOOTER | outline.IN_FIGURE | outline.IN_COMMENTS


def user_names(context: Context, page: Outline) -> Iterator[Author]:
    """Yield the name of one word that stands alone in an element of a writer's class between title and text."""
    text = page.blocks[min(context.text_first, len(page.blocks) - 1)].node
    for node in range(context.title_node, text):
        names = page.classes[node]
        if not names or _USERS.isdisjoint(names.lower().split()) or page.marks[node] & _NOT_HERE or page.hint_of(node) & hints.COMMENTS:
            continue
        author = people.handle_of(fold("".join(page.els[node].itertext())))
        if author is not None and not author.name.isdigit():
            yield author


_ABOUT = re.compile(
    r"(?:über|zur|zum|about|à propos de|sur|sobre|over|o|om|info(?:s|rmationen)? zu[mr])\s(?:(?:den|die|der|the|el|la|de)\s|l['’])?"
    r"(?:autor(?:/?in|a)?|author|auteure?|autrice|autore|schrijver|författaren|forfatteren|autorze|autorce|autorovi|verfasser(?:in)?)"
    r"\s*:?",
    re.IGNORECASE,
)
_BIOGRAPHY = re.compile(
    r"((?:(?:Dr|Prof)\.\s)*[A-ZÀ-ÞĀ-Ž][\w'’.-]+(?:\s(?:von|van|de|zu|[A-ZÀ-ÞĀ-Ž][\w'’.-]*))?\s[A-ZÀ-ÞĀ-Ž][\w'’-]+)"
    r"(?:,|\s\(|\s(?:ist|war|hat|lebt|arbeitet|schreibt|studiert|leitet|is|was|has|lives|works|writes|est|vit|è|es|vive|jest|je|är|er|woont|werkt)\b)"
)


def about_author(context: Context, page: Outline) -> Iterator[Author]:
    """Yield the person of a box under a heading such as `About the author`: its name alone, or that which opens a biography."""
    for block in page.blocks[context.text_first : max(context.body_last, context.text_first) + _BEHIND]:
        if len(block.text) > _LONGEST_NAME or _ABOUT.fullmatch(block.flat) is None or block.number + 1 >= len(page.blocks):
            continue
        text = page.blocks[block.number + 1].flat
        biography = _BIOGRAPHY.match(text)
        found = people.whole_names(biography[1] if biography is not None else text if len(text) <= _LONGEST_NAME else "")
        yield from found[:1]
        return


def signed(context: Context) -> Iterator[Author]:
    """Yield the person whose name is all that the last line of the text says: behind a dash or a greeting, or with a day."""
    page, blocks = context.outline, context.body_blocks
    if page is None or context.text_first >= context.text_last:
        return
    behind = [block for block in page.blocks[context.body_last : context.body_last + 1] if not page.marks[block.node] & _NOT_HERE]
    for block in [*blocks[-_LAST:], *behind]:
        if block.number > context.text_first and len(block.text) <= _LONGEST_LINE and block.link_density == 0:
            yield from _signature(page, block)


_LONGEST_LINE = 80
_GREETING = re.compile(
    r"(?:(?:mit )?(?:viele|liebe|herzliche|freundliche|beste|schöne|sonnige)n? grü(?:ß|ss)en?|(?:kind |best |warm )?regards|"
    r"yours(?: sincerely)?|"
    r"cordialement|bien à vous|saludos(?: cordiales)?|cordiali saluti|pozdrawiam|s pozdravem|med vänlig hälsning|"
    r"ihre?|eu(?:er|re)|für (?:den vorstand|die (?:redaktion|fraktion|gemeinde)))[,:!]?\s*(?=[A-ZÀ-Þ])",
    re.IGNORECASE,
)
_DASH = re.compile(r"[-–—~]{1,2}\s?(?=[A-ZÀ-Þ])")
_PARTICLES = words("von van de zu der den del di da la dr. prof.")
_MOST_WORDS = 4


def _is_name(text: str) -> bool:
    """Whether a text has the form of a name of two to four words, each with one capital letter."""
    parts = text.split()
    full = [word for word in parts if word.lower() not in _PARTICLES and len(word) > _INITIAL]
    return (
        2 <= len(parts) <= _MOST_WORDS
        and len(full) > 1
        and parts[-1] in full
        and all(piece.isalpha() and piece.istitle() for word in full for piece in word.replace("’", "").replace("'", "").split("-"))
        and not is_organisation(text)
    )


_INITIAL = 2


def _signature(page: Outline, block: TextBlock) -> Iterator[Author]:
    lead = _GREETING.match(block.flat) or _DASH.match(block.flat)
    text = block.flat[lead.end() :] if lead is not None else block.flat
    dated = bool(timestamps.find(text))
    name = LABEL.sub("", without_date(text)).strip(" ,|·") if dated else text.strip(" ,")
    if _is_name(name) and (lead is not None or dated or _is_set_apart(page, block)):
        yield from people.whole_names(name)


def _is_set_apart(page: Outline, block: TextBlock) -> bool:
    """Whether a line is set to the right, as signatures are."""
    element = page.els[block.node]
    return element.get("align") == "right" or _RIGHT.search(element.get("style") or "") is not None


_RIGHT = re.compile(r"text-align:\s*(?:right|end)")
