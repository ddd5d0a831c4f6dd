"""The dateline: the place, and often the agency, that opens a story's first paragraph.

Forms seen in print: `(place=agency)`, `LONDON (AP) —`, `SEOUL, Nov. 5 (Yonhap) --`, `Paris (AFP) –`, `Berlin (dpa/bb) -`, `BERLIN –`,
`DELHI:`, `BERLIN.` and `Hannover.` before the first sentence. What neither an agency nor a dash follows must be named as a place elsewhere
in the article: people and nouns stand there too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.evidence import Candidate
from scraper.extraction.names import byline_forms
from scraper.extraction.names.organisations import is_agency
from scraper.extraction.wording.vocabulary import CAPITALS, words

if TYPE_CHECKING:
    from archive.records import Story
    from scraper.extraction.context import Context
    from scraper.extraction.result import Extraction

_HEAD = 90
"""Letters at a paragraph's start among which a dateline ends."""
_REST = 20
"""Letters of text that must follow it."""
_FIRST = 2
"""Paragraphs that may hold it: a line of another kind may stand above the text."""

_SMALL = r"(?:am|an|auf|bei|de|del|der|di|do|du|im|in|la|le|les|ob|of|on|sur|the|under|upon|van|vor|a\.|b\.|d\.|i\.|v\.)"
_WORD = rf"[{CAPITALS}][\w’'./]{{0,24}}"
_PLACE = rf"{_WORD}(?:[ -](?:{_SMALL}[ -]){{0,2}}{_WORD}){{0,3}}"
_DATE = r"(?:, ?[^\d\s(),][\w.]{1,14}(?: \w+\.?)?(?: ?\d{1,2})?|, ?\d{1,2}\.? (?:de )?[^\W\d]{3,12}\.?)?(?:,? (?:de )?20\d\d)?"
"""A day as agencies print it behind the place: `Nov. 5`, `12. März`, `12 de marzo`, `March 12, 2019`; or the land the place is in."""
_THEN = rf"(?=[{CAPITALS}\d“”„‘’«»\"'¿¡])"
_DASH = r"[—–-]{1,2}\s"
_WITH_AGENCY = re.compile(rf"({_PLACE}){_DATE}\s?\(([^()]{{2,40}})\)(?:\s?{_DASH}|\.-\s?|\.\s){_THEN}")
_WIRE = re.compile(rf"({_PLACE}(?:, [A-Z][\w. ]{{1,16}})?){_DATE}\s?/([A-Z][^/]{{2,28}})/\s?{_DASH}{_THEN}")
"""As agencies of releases sign: `LARKFORD, March 12, 2019 /Larkwire/ --`."""
_CAPITALS = re.compile(rf"([{CAPITALS}][{CAPITALS}.'’ -]{{2,30}})(?:, [{CAPITALS}][\w. ]{{1,20}})?\s?{_DASH}{_THEN}")
_SENTENCE = re.compile(rf"({_PLACE})([.:]) {_THEN}")
_CODE = re.compile(r"[A-Z]{2,6}")
_LABELS = words(
    "advertisement analysis breaking column comment commentary corrected correction editorial eilmeldung exclusive exklusiv explainer "
    "gallery interview kommentar live news note opinion photos podcast preview quiz recap review spoiler sponsored trending update updated "
    "video watch"
)
"""What stands in capitals at the head of a text without being a place."""
_TWO_NAMES = re.compile(r"[^\W\d_]+ [^\W\d_][\w’'.-]+")
_PLACED = r"\b(?:in|near|outside|aus|bei|nach|en|à)"
_ARTICLES = re.compile(
    r"\b(?:the|an?|der|die|das|dem|den|des|(?:ein|kein|ihr|sein)(?:e[mnrs]?)?|im|am|vom|zum|zur|beim|ins)\s$", re.IGNORECASE
)
_LONGEST_ARTICLE = 8
_SHORTEST = 3
"""Letters of a place's last word: less is an initial or an abbreviation."""


def decide(context: Context, found: Extraction) -> None:
    """Fill `dateline`."""
    for text in found.article.paragraphs[:_FIRST]:
        if line := of_paragraph(text, found.article, context.language):
            found.article.dateline = context.ledger.decide("dateline", [Candidate(line, "text", "first paragraph", line, 0.8)])
            return


def of_paragraph(text: str, story: Story, language: str | None = None) -> str | None:
    """Return the dateline a paragraph opens with, as printed, without the mark that parts it from the text.

    Args:
        text: the paragraph.
        story: what else is known of the article: title, subtitle and paragraphs.
        language: BCP 47 tag of the article's language.
    """
    opening = byline_forms.opening(text)
    if opening is not None:
        return opening.dateline
    head = text[:_HEAD]
    if "(" in head and (match := _WITH_AGENCY.match(head)) and _is_agency(match, story, language):
        return _printed(text, match, match.end(2) + 1)
    if "/" in head and (match := _WIRE.match(head)):
        return _printed(text, match, match.end(2) + 1)
    if (match := _CAPITALS.match(head)) and match[1].strip().casefold() not in _LABELS:
        return _printed(text, match, match.end())
    match = _SENTENCE.match(head)
    if match and (_is_place(match[1], story) if match[2] == "." else _is_named_place(match[1], story, language)):
        return _printed(text, match, match.end(1))
    return None


def _printed(text: str, match: re.Match[str], end: int) -> str | None:
    line = text[:end].rstrip(" —–-")
    if text.startswith(".-", len(line) - 1):  # the mark of Spanish agencies
        line = line[:-1]
    return line if len(text) > match.end() + _REST else None


def _is_agency(match: re.Match[str], story: Story, language: str | None) -> bool:
    """Whether the brackets behind a place hold an agency: a politician's party stands behind a name in the same way, but not in English."""
    place, sign = match[1], match[2].strip()
    if is_agency(sign) or is_agency(sign.split(" ")[0]):
        return True
    if _CODE.fullmatch(sign) and (" " not in place or (language or "").startswith("en")):
        return True
    return place.isupper() or _is_place(place, story)


def _is_place(name: str, story: Story) -> bool:
    if name.casefold() in _LABELS or "." in name or len(name.rpartition(" ")[2]) < _SHORTEST:
        return False
    whole = _whole(story)
    if name.isupper():
        whole = whole.replace("ß", "SS")
    if _is_placed(name, whole):
        return True
    if _TWO_NAMES.fullmatch(name) and not name.isupper():  # as a person's
        return False
    again = re.finditer(rf"(?<!\w){re.escape(name)}(?![\w.-])", whole, re.IGNORECASE)  # a title, `Gov.`, keeps its full stop
    starts = [match.start() for match in again if match[0][0].isupper()]
    return bool(starts) and not any(_ARTICLES.search(whole, max(start - _LONGEST_ARTICLE, 0), start) for start in starts)


def _is_named_place(name: str, story: Story, language: str | None) -> bool:
    """Whether what stands before a colon is a place: the text says that something is in it, or it is the section the article is filed in.

    In small letters the text's word for it counts in English alone, for elsewhere teams and speakers stand so.
    """
    if name.casefold() in _LABELS:
        return False
    if not name.isupper() and name.casefold() in {section.casefold() for section in (story.section or "", *story.sections)}:
        return len(name) >= _SHORTEST
    return (name.isupper() or (language or "").startswith("en")) and _is_placed(name, _whole(story))


def _is_placed(name: str, whole: str) -> bool:
    """Whether a text says that something is in, near or from what a name names."""
    return re.search(rf"{_PLACED} {re.escape(name)}(?![\w-])", whole, re.IGNORECASE) is not None


def _whole(story: Story) -> str:
    return "\n".join((story.title or "", story.subtitle or "", *story.paragraphs))
