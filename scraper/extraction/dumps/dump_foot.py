"""The page's foot in a plain-text dump: its links, and the paper's imprint, a label and what it labels on each line."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from scraper.extraction.lines.dump_words import is_paper, is_section, is_tool
from scraper.extraction.wording import furniture
from scraper.extraction.wording.korean_buttons import FOOT
from scraper.extraction.wording.vocabulary import words

if TYPE_CHECKING:
    from scraper.extraction.dumps.dump_lines import Line

_CLOSE = 2
_LABELLED = re.compile(r"(?:[가-힣A-Za-z]{1,10}[·,\s]?){1,3}\s?[:：]\s?\S.{0,60}")
_IMPRINT = re.compile(
    r"(?:신문사업|인터넷신문)?\s?등록\s?번호|발행\s?[·,ㆍ]?\s?편?집?인|대표\s?전화|청소년\s?보호|사업자\s?(?:등록)?번호|제호|기사\s?배열"
)
"""What only an imprint labels."""
_ADDRESS = re.compile(
    r"(?:\(?우?\)?\s?\d{5}\)?\s)?[가-힣]{2,7}\s(?:[가-힣]{1,6}[시군구읍면]\s){0,3}[가-힣\d]{1,12}(?:로|길|동)\s?(?:\d+번?길\s?)?"
    r"\d[\d-]*(?![\d-]*\s?(?:[년월일시분초세만억조천개명여위회차곳㎞%]|km))[\s,(].{0,40}|"
    r"(?:TEL|FAX|전화|팩스)\s?[:：.]?\s?0\d[\d -]{6,}.{0,30}"
)
_TERMS = 3
"""Labels and strokes of an imprint in one line, at least."""
_LINES, _LEAST, _MISSES = 6, 2, 3
"""Lines of an imprint that are looked at, labelled ones among them, and others in a row that end it."""


def without_foot(tail: list[Line], paper: list[str]) -> list[Line]:
    """Return what stands behind a text without the page's foot: links of a foot close together, and the paper's name before them."""
    tail = _without_imprint(tail)
    feet = [place for place, line in enumerate(tail) if _is_link_of_foot(line.text)]
    foot = next((place for place, other in pairwise(feet) if other - place <= _CLOSE), None)
    if foot is None:
        return tail
    above = tail[foot - 1].text
    named = foot and (is_paper(above) or above.endswith(" 소개") or any(above in line for line in paper))
    return tail[: foot - 1 if named else foot]


def _is_link_of_foot(text: str) -> bool:
    return text in FOOT or (text.isascii() and len(text) <= _LONGEST_LINK and text.casefold() in _ENGLISH)


_ENGLISH = frozenset(
    name.replace("-", " ")
    for name in words(
        "about-us contact-us terms-of-service terms-of-use privacy-policy advertise advertise-with-us advertising site-map sitemap careers"
    )
)
_LONGEST_LINK = 20


def is_address(text: str) -> bool:
    """Whether a line is where a paper has its house: town, street and number, or its telephone."""
    return _ADDRESS.fullmatch(f"{text} ") is not None


def _without_imprint(tail: list[Line]) -> list[Line]:
    texts = [line.text for line in tail]
    start = next((place for place in range(len(tail)) if is_imprint(tail, place)), None)
    if start is None:
        return tail
    end = start
    while end < len(texts) and any(map(_is_of_imprint, texts[end : end + _MISSES])):
        end += 1
    end = len(texts) if len(texts) - end <= _MISSES else end
    while start and _is_of_imprint(texts[start - 1]):
        start -= 1
    if start and texts[start][:1].isalnum() and is_address(texts[start]) and " " not in texts[start - 1] and is_section(texts[start - 1]):
        start -= 1  # what heads the imprint
    return tail[:start] + tail[end:]


def is_imprint(lines: list[Line], place: int) -> bool:
    """Whether the paper's imprint begins at a line: a label of those that only one has, and others below or beside it."""
    return _IMPRINT.search(lines[place].text) is not None and _is_imprint([line.text for line in lines[place : place + _LINES]])


def _is_imprint(texts: list[str]) -> bool:
    if len(_IMPRINT.findall(texts[0])) + texts[0].count(" | ") >= _TERMS:
        return True
    labelled = [_LABELLED.fullmatch(text) is not None for text in texts]
    return labelled[0] and sum(labelled) >= _LEAST


def _is_of_imprint(text: str) -> bool:
    return (
        _LABELLED.fullmatch(text) is not None
        or is_address(text)
        or _is_link_of_foot(text)
        or is_tool(text)
        or is_paper(text)
        or furniture.is_copyright(text)
    )
