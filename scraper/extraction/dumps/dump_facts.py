"""Lines of a plain-text dump that tell facts of its article: who wrote and signed it, its tags, the paper, a day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.lines import dump_words
from scraper.extraction.lines.byline_lines import without_date
from scraper.extraction.lines.date_labels import COLOPHON, LABEL
from scraper.extraction.names import byline_forms, korean_names, people, sign_offs
from scraper.extraction.names.korean_guests import is_guest
from scraper.extraction.names.korean_officials import official
from scraper.extraction.times import timestamps
from scraper.extraction.wording import furniture, korean_toolbars

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scraper.extraction.dumps.dump_lines import Line


def names_writer(line: Line) -> bool:
    """Whether a line under the title names a writer who is no reporter, or one in Latin letters in the list of facts."""
    text = line.text
    return (
        korean_names.is_written_by(text)
        or korean_names.is_signed(text)
        or is_guest(text)
        or signs_in_english(text)
        or (line.listed and text.isascii() and bool(people.whole_names(text)))
    )


def writer_of(text: str) -> str | None:
    """Return the byline of a line, without buttons behind it and the date before or behind it; None where none is left."""
    before = without_date(text)
    if byline_forms.is_line(before):
        return before
    found = timestamps.find(text, "ko")
    behind = text[found[-1].end :].strip(" ·|/,-])") if found else ""
    return behind if byline_forms.is_line(behind) else None


def signs_with_buttons(text: str) -> str | None:
    """Return the byline of a line that holds one and buttons behind it, `김하나 기자 구독`; None of any other."""
    if byline_forms.REPORTER.match(text) is None:
        return None
    signed = without_date(text)
    return signed if signed != text and byline_forms.is_line(signed) else None


WRITER = "기자명"
"""What stands before the writer's name for those who hear the page, on a line above it or glued to it."""


def labelled_writer(label: str, text: str) -> str | None:
    """Return the byline of a line that the writer's label stands before, on the line above (`label`) or in it; None without one.

    The label stays where nothing else says that the name is one.
    """
    if not (label.startswith(WRITER) or text.startswith(WRITER)):
        return None
    named = text.removeprefix(WRITER).strip()
    labelled = f"{WRITER} {named}"
    return next((line for line in (named, labelled) if byline_forms.is_line(line) or is_guest(line)), None)


def signs_text(text: str, *, ends: bool, opinion: bool) -> bool:
    """Whether a line within a text is all of a signature: a broadcaster's reporter signs off, an outside writer has a calling.

    The latter signs behind the last sentence (`ends`): within the text such lines are a list's, of who was appointed or who performs.
    Behind an opinion (`opinion`) holders of an office sign as well.
    """
    if sign_offs.signed_off(text) is not None or signs_in_english(text):
        return True
    return ends and (is_guest(text) or (opinion and official(text) is not None))


def signs_in_english(text: str) -> bool:
    """Whether a short line is `By` and whole names, with an address perhaps."""
    return len(text) <= _LONGEST_BY and text.isascii() and text[:3].upper() == "BY " and bool(people.whole_names(text))


_LONGEST_BY = 80


def is_word(text: str) -> bool:
    """Whether a line is one word, as tags are behind the writer's signature."""
    return len(text) <= _LONGEST_TAG and " " not in text and text[-1].isalnum()


_LONGEST_TAG = 15


def hashtags(text: str) -> list[str]:
    """Return the words behind `#` of a line that holds nothing else."""
    words = text.split()
    return [word[1:] for word in words] if all(word[0] == "#" and len(word) > 1 for word in words) else []


def names_paper(text: str) -> bool:
    """Whether a line names the paper: a notice of rights, or what begins with a dateline."""
    return text[:1] in "([<" or furniture.is_copyright(text)


_VISITS = re.compile(r"\s?[|·]?\s?조회수?\s?[:：]?\s?[\d,]+$")


def is_registered(text: str) -> bool:
    """Whether a line behind a text is a label of its publication and a day: offices print it there."""
    label = LABEL.match(text) if text[:1] in "등작게" else None
    return label is not None and label.lastgroup != "modified" and is_day(text)


_OF_OFFICE = re.compile(
    r"(?:담당\s?(?:부서|자)|담당|부서|연락처|문의처?|전화(?:번호)?|첨부(?:\s?파일)?|파일|웹사이트|홈페이지)"
    r"(?:\s?[:：]\s?https?:\S+|\s?[:：]?\s?\S{2,12}(?:\s\S{2,12})?)?"
)
CONTACTS = ("연락처", "문의", "문의처", "언론연락처", "보도자료 문의")
"""What heads whom to ask, behind a text."""


def is_of_office(text: str) -> bool:
    """Whether a line behind a text says which office gave it out, or names a file."""
    return len(text) <= _LONGEST_FACT and (("@" not in text and korean_toolbars.names_file(text)) or _OF_OFFICE.fullmatch(text) is not None)


_LONGEST_FACT = 40
_BY_OFFICE = re.compile(r"(?:담당\s?(?:부서|자)|부서|작성자|조회수?|첨부(?:\s?파일)?|파일)(?:\s?[:：]|\s|$)")


def tells_office(lines: Iterable[str]) -> bool:
    """Whether one of the lines around a registered day tells that an office put the text up, and none that a paper is registered."""
    around = list(lines)
    return any(map(_BY_OFFICE.match, around)) and not any(map(COLOPHON.search, around))


_TURNS = re.compile(r"(?:이전|다음)\s?(?:글|기사|소식)\s?(?:$|[|:▲▼>])")


def ends_text(text: str, series: str | None) -> bool:
    """Whether a line behind the last sentence heads whom to ask, the imprint, the next story or the other parts of its series."""
    imprint = len(text) <= _LONGEST_FACT and COLOPHON.search(text) is not None
    return (
        imprint
        or text in CONTACTS
        or (text[0] in "이다" and _TURNS.match(text) is not None)
        or (series is not None and text.startswith(series))
    )


def is_day(text: str) -> bool:
    """Whether a line is a day and nothing else, a label before it perhaps."""
    text = _VISITS.sub("", text)
    label = LABEL.match(text)
    return dump_words.is_bare_date(text if label is None else text[label.end() :].lstrip(" :："))


def is_signed_day(text: str) -> bool:
    """Whether a line is a day and the writer beside it."""
    return len(text) <= _LONGEST_BY and bool(dump_words.dates(text)) and writer_of(text) is not None


def tells_day(text: str, start: int) -> bool:
    """Whether a line above the text labels a day, or is nothing but one; a sentence that mentions one is of the text."""
    if dump_words.is_sentence(text) and text.endswith(("다.", "요.")) and not LABEL.search(text):
        return False
    return bool(text[:start].strip(" :[(•")) or dump_words.is_moment(text) or dump_words.is_clock(text)
