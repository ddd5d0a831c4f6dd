"""Where a byline stands and what its place is worth: lines with a label, a writer's class, or the form of a byline, around the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.bylines.bare_names import lists_stories
from scraper.extraction.bylines.block_bylines import is_dated_name, is_marked_name, line_of, with_address
from scraper.extraction.bylines.byline_hints import hints_around
from scraper.extraction.bylines.site_lines import is_slogan, names_maker
from scraper.extraction.bylines.writer_labels import is_label, label_before
from scraper.extraction.layout import hints, outline
from scraper.extraction.lines import captions
from scraper.extraction.lines.byline_lines import BylineLine, may_label
from scraper.extraction.lines.described_works import is_fact_of_work, is_of_work
from scraper.extraction.lines.fact_lines import in_later_article, in_list_behind, in_page_foot, is_of_contact, tops_text
from scraper.extraction.lines.line_pieces import spaced
from scraper.extraction.names import byline_forms, japanese_names, korean_guests, korean_names, people
from scraper.extraction.names.organisations import is_agency, is_organisation
from scraper.extraction.wording.folding import HANGUL, has_han
from scraper.extraction.wording.no_names import NOBODY
from scraper.extraction.wording.vocabulary import any_of, words

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

LONGEST = 200
"""Letters of a line with a byline."""
LAST = 3
"""Blocks at the end of the text that may be the byline."""
_ABOVE, _BELOW, _INTO = 30, 12, 5
_SIGN = 40
_APART_LABEL = 0.5
"""Confidence of a line whose label is a block of its own, where no class speaks for it."""


def heads(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a block stands above the text, or opens or closes it."""
    start = page.first_block[context.title_node] if context.title_node >= 0 else 0
    return (
        start - 4 <= block.number <= max(context.text_first, start) + _INTO
        or context.body_last - 2 <= block.number <= context.body_last + 1
    )


def around(context: Context, page: Outline) -> list[TextBlock]:
    """Return the blocks where a byline may stand: around the title, in the first paragraphs, at the end of the text and behind it."""
    start = page.first_block[context.title_node] if context.title_node >= 0 else max(context.body_first - _ABOVE, 0)
    first = max(context.text_first, start)
    above = page.blocks[max(start - 6, 0) : min(first + _INTO, start + 60)]
    behind = max(min(context.body_last - LAST, context.text_last - 1), min(first + _INTO, start + 60))
    below = page.blocks[behind : max(context.body_last, behind) + _BELOW] if context.body_last else []
    return [*above, *below]


def confidence_of(context: Context, page: Outline, block: TextBlock) -> float:
    """Return how much a block is to be believed as the article's byline: by its label, its class, its form and its place."""
    confidence = _confidence(context, page, block)
    return 0.0 if confidence and _is_of_others(context, page, block) else confidence


def _confidence(context: Context, page: Outline, block: TextBlock) -> float:
    """Return how much a block is to be believed as a byline, the article's or another's."""
    text = block.flat
    if len(text) > LONGEST or block.number >= context.comments_first or page.marks[block.node] & (outline.IN_NAV | outline.IN_CAPTION):
        return 0.0
    korean = not text.isascii() and HANGUL.search(text) is not None
    names = hints_around(page, block, korean=korean)
    tops = tops_text(context, page, block.number)
    worded = (korean and tops and not text.endswith("다.")) or _is_worded(page, block, korean=korean)
    if not (names & hints.BYLINE or (worded and not says_who_changed(text)) or (not korean and label_before(page, block) is not None)):
        return 0.0  # so most lines end
    names &= ~_unmeant(page, block, names, tops=tops)
    if names & (hints.COMMENTS | hints.RELATED | hints.CAPTION) or captions.in_photo_table(page, block) or captions.credited(page, block):
        return 0.0
    line = line_of(page, block)
    if line is None or is_label(line.text) or (block.number >= context.text_last and _OF_READER.match(line.text)):
        return 0.0
    if (context.language or "").startswith("ja") and (tops or _ends_text(context, block.number)) and japanese_names.is_line(line.text):
        return 0.6
    if line.names_writer:
        least = 1 if block.number > context.text_first else _ABOVE_TEXT
        of_work = is_of_work(page, block, least=least) or (page.tags[block.node] in ("dd", "td") and is_fact_of_work(page, block))
        if is_slogan(context, page, block, line.name) or of_work:
            return 0.0
        return 0.8 if names & hints.BYLINE else 0.6 if worded else _APART_LABEL
    if byline_forms.is_line(line.text):
        return 0.85 if names & hints.BYLINE else 0.66
    if korean and (named := _of_korean_name(context, page, block, line.text, tops=tops)):
        return named
    if names & hints.BYLINE and people.whole_names(line.name) and len(line.text) < 90:
        return 0.55
    if names & hints.BYLINE and line.labelled and is_handle_line(line):
        return 0.5
    shown = line.text  # without the date that may stand in the same line
    agency = len(shown) <= _SIGN and (
        is_agency(shown)
        or (line.labelled and is_agency(line.name))
        or (names & hints.BYLINE and is_organisation(shown) and shown.casefold() not in NOBODY)
    )
    signs = agency and tops and page.tags[block.node] not in outline.HEADLINES
    return 0.5 if signs and (names & hints.BYLINE or line.labelled or not captions.follows_picture(page, block)) else 0.0


def _is_right_above(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a block is one of the two right above the title."""
    return context.title_node >= 0 and 0 < page.first_block[context.title_node] - block.number <= _RIGHT_ABOVE


_RIGHT_ABOVE = 2


def _is_worded(page: Outline, block: TextBlock, *, korean: bool) -> bool:
    """Whether the words of a line alone may make it a byline: a cheap look before it is taken apart."""
    text = block.flat
    if "@" in text or (len(text) <= _SIGN and is_agency(text)):
        return True
    if korean:
        return byline_forms.may_be_line(text) or with_address(page, block) is not None
    return has_han(text) or may_label(spaced(page, block) if _GLUED.search(text) else text)


def _of_korean_name(context: Context, page: Outline, block: TextBlock, name: str, *, tops: bool) -> float:
    """Return how much a Korean line is to be believed that is a name without a reporter's role, or a pen name behind `by`."""
    if not tops:
        return 0.6 if _is_right_above(context, page, block) and is_marked_name(page, block, name) else 0.0
    # within a text such a line tells who was appointed or who performs
    listed = block.number > context.text_first and block.number in context.body_numbers and korean_guests.is_guest(name)
    if not listed and _is_unlabelled(page, block, name):
        return 0.6
    return 0.5 if korean_guests.pen_name(name) else 0.0


def _is_unlabelled(page: Outline, block: TextBlock, name: str) -> bool:
    """Whether a Korean line is a name without a reporter's role, told by a user's sign, a calling, its date, its element or its cell."""
    if korean_names.is_signed(name) or korean_guests.is_guest(name) or korean_names.is_written_by(name):
        return True
    return is_dated_name(page, block, name) or is_marked_name(page, block, name)


def _is_of_others(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a block is the page's foot's, another story's or a contact's."""
    if in_page_foot(context, page, block.node, block.number) or in_later_article(context, page, block.node):
        return True
    if is_of_contact(page, block) or in_list_behind(context, page, block) or _links_sections(page, block):
        return True
    return names_maker(context, page, block)


def _links_sections(page: Outline, block: TextBlock) -> bool:
    """Whether a block without a label is links to sections and subjects: themes set these beside the writer, in one element of facts."""
    if is_marked_name(page, block, block.flat):
        return False  # a search for what a reporter wrote
    links = page.links_of(block) if 2 * block.link_chars > len(block.text) and not may_label(block.flat) else []
    return bool(links) and all(lists_stories(page, link) for link in links)


def is_guest(line: str) -> bool:
    """Whether a line names a guest: another wrote than the account that put the post up."""
    return _GUEST.match(line) is not None or _GUEST_BEHIND.search(line) is not None


_ABOVE_TEXT = 2
"""Lines that describe a work, at least, where the text begins below them."""
_GLUED = re.compile(r"[A-ZÀ-Þ](?<=[\da-zß-ÿ].)[a-zß-ÿ]")  # the capital first: it is rare
"""A word that only the border of an element parts from the one before it."""
_GUEST = re.compile(
    r"(?:this is )?(?:ein |an? )?(?:gast(?:beitrag|artikel|kommentar|autor(?:in)?)|guest (?:post|article|column|contribution))\b",
    re.IGNORECASE,
)
_GUEST_BEHIND = re.compile(
    r"[|,(–—-]\s?(?:guest (?:contributor|author|columnist|writer|blogger)|gast(?:autor|kommentator|kolumnist)(?:in)?)\b", re.IGNORECASE
)
_CHANGED_BY = re.compile(
    r"(?:last (?:updated|edited|modified|changed|post|comment)|zuletzt|letzter (?:beitrag|kommentar)|"
    r"letzte (?:änderung|bearbeitung|aktualisierung)|"
    r"dernière (?:modification|mise à jour)|ostatni\w+ (?:zmian|modyfik|aktualiz)\w+|(?<!p)laatst)\b"
    r"(?:(?!publi|veröff|erstellt)[^|•·\n]){0,60}\b(?:by|von|durch|par|door|przez)\b",
    re.IGNORECASE,
)
_holds_change = any_of(words("last letzt laatst dernière ostatni"))


def says_who_changed(text: str) -> bool:
    """Whether a line says who changed a page last, which is not who wrote it."""
    return _holds_change(text.lower()) is not None and _CHANGED_BY.search(text) is not None


def _unmeant(page: Outline, block: TextBlock, names: int, *, tops: bool) -> int:
    """Return the hints that classes give without meaning it: comments that are only counted, captions that are small print."""
    counts = hints.COMMENTS if names & hints.COMMENTS and tops and _only_counts(page, block) else 0
    small = names & hints.CAPTION and names & hints.BYLINE and _is_only_writers(page, block)
    credited = _CREDITED.match(block.flat) or (tops and _credits_writer(block.flat))
    credit = names & hints.CAPTION and (credited or label_before(page, block) is not None)
    return counts | (hints.CAPTION if small or credit else 0)


_OF_READER = re.compile(
    r"(?:kommentar|comment|commentaire|comentario|commento|reactie|komentarz|комментарий)\s(?:von|by|de|di|van|av|от)\s", re.IGNORECASE
)
"""How a reader's comment behind a text begins: above one, the same words head an opinion."""
_CREDITED = re.compile(
    r"(?:(?:text|words|story|written|reported) by\s|by\s[^|]{4,60}\|\s?(?:photo|illustrat|image)|"
    r"(?:penulis|text[eo]?|testo|tekst|interview|bericht|reportage|auteur|autor(?:in|a)?|author)\s?:)",
    re.IGNORECASE,
)
"""How a list of credits begins that names the writer too."""


def _credits_writer(text: str) -> bool:
    labelled = byline_forms.LABELLED.fullmatch(text) is not None
    return labelled or (text.startswith(_WRITERS_WORDS) and byline_forms.is_line(text))


_WRITERS_WORDS = ("글", "취재", "인터뷰", "정리")
"""How such a list begins in Korean."""


def _is_only_writers(page: Outline, block: TextBlock) -> bool:
    """Whether a class of the block's own names the writer and no caption: design systems call every small line of theirs a caption."""
    return any(hints.hints(name) & (hints.BYLINE | hints.CAPTION) == hints.BYLINE for name in (page.classes[block.node] or "").split())


def _only_counts(page: Outline, block: TextBlock) -> bool:
    """Whether what is called comments around a block is a line of facts, of which their number is a part."""
    called = [node for node in page.ancestors(block.node) if page.hints[node] & hints.COMMENTS]
    return bool(called) and page.last_block[called[-1]] - page.first_block[called[-1]] <= _LINE_OF_FACTS


_LINE_OF_FACTS = 3


def _ends_text(context: Context, number: int) -> bool:
    return context.body_last - LAST <= number <= context.body_last + 1 or abs(number - context.text_last) <= 1


def is_handle_line(line: BylineLine) -> bool:
    """Whether a labelled line names a pen name; what `Text` or `Words` labels is a size more often than a name."""
    return people.handle_of(line.name) is not None and not line.text.casefold().startswith(("text", "words", "story", "artikel"))
