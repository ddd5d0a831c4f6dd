"""Plain-text page dumps: the text of a newspaper page saved from a browser, ticker and teaser blocks included."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction import byline_forms, dump_lines, furniture, korean_names, people, ticker, timestamps
from scraper.extraction.byline_lines import without_date
from scraper.extraction.date_labels import LABEL
from scraper.extraction.evidence import Candidate
from scraper.extraction.teaser_fold import Printed

if TYPE_CHECKING:
    from archive.records import Reading
    from scraper.extraction.dump_lines import DumpParts, Line


class TextDump:
    """The fields of a dump, read once.

    Attributes:
        section, title, subtitle: lines of the head.
        dates: lines of the head that hold a date with a label or a time, or under the title alone.
        bylines: lines of the body that are bylines and nothing else.
        paragraphs: lines of the body that are text.
        copyright: the first copyright line.
        tags: words behind `#` in lines that hold nothing else.
        closing: the last lines of the text and the first behind it.
        page_date: the bare date above the title, `YYYY-MM-DD`.
        readings, weather_source: the ticker.
        teasers, empty_blocks: what stands behind the body.
    """

    def __init__(self, text: str) -> None:
        parts = dump_lines.split(text)
        self.section: str | None = None
        self.title: str | None = None
        self.subtitle: str | None = None
        self.dates: list[str] = []
        self.bylines: list[str] = []
        self.paragraphs: list[str] = []
        self.copyright: str | None = None
        self.page_date: str | None = None
        self.readings: list[Reading] = []
        self.weather_source: str | None = None
        self.closing = [line.text for line in (*parts.body[-_CLOSING:], *parts.tail[:_CLOSING])]
        self.tags = [tag for line in (*parts.body, *parts.tail) if line.text[0] == "#" for tag in _hashtags(line.text)]
        self._read_header(parts)
        self._read_head(parts.head, [line.text for line in (*parts.body, *parts.tail) if _names_paper(line.text)])
        self._read_body(parts.body)
        self.teasers, self.empty_blocks = _teasers(parts.tail)

    def _read_header(self, parts: DumpParts) -> None:
        for line in parts.header:
            if found := ticker.reading(line.text):
                self.readings.append(found)
            elif provider := ticker.source(line.text):
                self.weather_source = self.weather_source or provider
            elif self.page_date is None and dump_lines.is_bare_date(line.text):
                self.page_date = timestamps.find(line.text)[0].stamp.date(None)

    def _read_head(self, head: list[Line], naming: list[str]) -> None:
        texts: list[str] = []
        label = ""
        for line in dump_lines.below_menu(head):
            if LABEL.fullmatch(line.text):
                label = f"{line.text} "
            elif timestamps.find(line.text) and len(line.text) < 80 and (texts or not dump_lines.is_bare_date(line.text)):
                self._add_facts(label + line.text)
                label = ""
            elif byline_forms.is_line(line.text) or (texts and _names_writer(line)):
                self.bylines.append(line.text)
            elif not furniture.is_furniture(line.text) and not furniture.is_more(line.text):
                texts.append(line.text)
        texts = dump_lines.without_masthead(texts, naming)
        if len(texts) > 1 and (path := dump_lines.path_of(texts[0])):
            self.section = path[-1]
            del texts[0]
        elif len(texts) > 1 and dump_lines.is_section(texts[0]) and len(texts[0]) < len(texts[1]):
            self.section = texts.pop(0)
        if texts:
            self.title = texts.pop(0)
        self.subtitle = "\n".join(texts) or None

    def _read_body(self, body: list[Line]) -> None:
        for line in body:
            text = line.text
            if text.isdigit():
                continue
            if furniture.is_copyright(text):
                self.copyright = self.copyright or text
            elif byline_forms.is_line(text) or (self.paragraphs and byline_forms.signed_off(text)):
                self.bylines.append(text)
            elif self.copyright is None and not furniture.is_furniture(text):
                if not self.paragraphs and len(text) < 60 and (found := timestamps.find(text)) and _labelled(text, found[0].start):
                    self._add_facts(text)
                elif self.paragraphs or not _CAPTION.fullmatch(text):
                    self.paragraphs.append(text)

    def _add_facts(self, line: str) -> None:
        """Keep a line that holds dates, and the reporter it may name before them."""
        self.dates.append(line)
        if byline_forms.is_line(byline := without_date(line)):
            self.bylines.append(byline)

    def titles(self) -> list[Candidate[str]]:
        """Return the title's witness."""
        return [Candidate(self.title, "text", "head", self.title, 0.9)] if self.title else []


def _names_writer(line: Line) -> bool:
    """Whether a line under the title names a writer who is no reporter, or one in Latin letters in the list of facts."""
    text = line.text
    return (
        korean_names.is_written_by(text)
        or korean_names.is_guest(text)
        or (line.listed and text.isascii() and bool(people.whole_names(text)))
    )


_CLOSING = 3


def _hashtags(text: str) -> list[str]:
    words = text.split()
    return [word[1:] for word in words] if all(word[0] == "#" and len(word) > 1 for word in words) else []


def _names_paper(text: str) -> bool:
    """Whether a line names the paper: a notice of rights, or what begins with a dateline."""
    return text[:1] in "([<" or furniture.is_copyright(text)


_CAPTION = re.compile(r"[▲△▶][^▲△▶]+")
"""The line under the picture that opens a text; lists within one begin with such marks as well."""


def _labelled(text: str, start: int) -> bool:
    return bool(text[:start].strip(" :[(•"))


_RANK = 2
_IMPRINT = re.compile(
    r"발행인|편집인|등록번호|대표전화|사업자\s?(?:등록)?번호|청소년보호|^(?:주소|전화|팩스|TEL|FAX|E-?mail)\s?[:：.]|^UPDATED?\b|^\d{1,3}\s?(?:분|시간|일)\s?전$|"
    r"^\d{4}[./-]\d{1,2}[./-]\d{1,2}\b[\d :]{0,10}\w{0,4}$|https?://"
)
"""Lines of the paper's imprint and addresses, when a story came out and how long ago: no titles."""
_NUMBERED = re.compile(r"(\d{1,2})(?:[.위]\s?|\s)(?=\D)")


def _teasers(tail: list[Line]) -> tuple[list[Printed], list[str]]:
    """Return the teasers of every block, in order, and the headings that have none."""
    teasers: list[Printed] = []
    headings: list[tuple[str, int]] = []
    block: str | None = None
    rank, numbered = 0, False
    for place, line in enumerate(tail):
        text = line.text
        if (text.isdigit() and len(text) <= _RANK) or _IMPRINT.search(text):
            continue
        if furniture.is_more(text) or (furniture.is_furniture(text) and not _heads(tail, place)) or furniture.is_copyright(text):
            if not furniture.is_more(text):
                block, rank = None, 0
            continue
        if _heads(tail, place):
            block, rank = text, 0
            headings.append((text, len(teasers)))
        elif (
            teasers
            and rank
            and teasers[-1].snippet is None
            and teasers[-1].block == block
            and dump_lines.is_snippet(text, teasers[-1].title or "")
        ):
            teasers[-1].snippet = text
        else:
            rank += 1
            number = _NUMBERED.match(text)
            numbered = number is not None and number[1] == str(rank) and (rank == 1 or numbered)
            teasers.append(Printed(block=block, rank=rank, title=text[number.end() :] if number and numbered else text))
    bounds = [*(at for _, at in headings[1:]), len(teasers)]
    empty = [name for (name, at), end in zip(headings, bounds) if not any(item.block == name for item in teasers[at:end])]
    return teasers, empty


def _heads(tail: list[Line], place: int) -> bool:
    """Whether a line is the heading of a block: `더보기` follows, or it is short and stands apart from what follows."""
    text = tail[place].text
    if furniture.is_more(text) or len(text) > 30:
        return False
    following = tail[place + 1] if place + 1 < len(tail) else None
    if following is not None and furniture.is_more(following.text):
        return True
    if furniture.heads_block(text):
        return True
    apart = following is None or following.gap >= 1
    return apart and dump_lines.is_section(text) and not furniture.is_furniture(text) and tail[place].gap >= 1
