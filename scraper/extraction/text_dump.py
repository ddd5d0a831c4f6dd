"""Plain-text page dumps: the text of a newspaper page saved from a browser, ticker and teaser blocks included."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from scraper.extraction.dumps import dump_above, dump_head, dump_lines, dump_teasers, dump_title
from scraper.extraction.dumps.dump_captions import is_caption, is_of_player, is_signed_photo, without_captions
from scraper.extraction.evidence import Candidate
from scraper.extraction.lines import dump_words
from scraper.extraction.lines.byline_lines import without_date
from scraper.extraction.lines.date_labels import LABEL
from scraper.extraction.names import byline_forms, korean_names, people
from scraper.extraction.names.korean_guests import is_guest
from scraper.extraction.sections.section_names import FILED
from scraper.extraction.tickers import ticker
from scraper.extraction.times import timestamps
from scraper.extraction.wording import furniture
from scraper.extraction.wording.folding import HANGUL

if TYPE_CHECKING:
    from archive.records import Reading
    from scraper.extraction.dumps.dump_lines import DumpParts, Line


class TextDump:
    """The fields of a dump, read once.

    Attributes:
        section, title, subtitle: lines of the head.
        dates: lines of the head that hold a date with a label or a time, or under the title alone.
        bylines: lines of the body that are bylines and nothing else.
        paragraphs: lines of the body that are text.
        copyright: the first copyright line.
        tags: words behind `#` in lines that hold nothing else.
        closing: the last lines of the text and the first behind it, and addresses alone on a line above it.
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
        above = (*parts.head, *parts.body[:_CLOSING])
        self.closing += [line.text for line in above if "@" in line.text and byline_forms.EMAIL.fullmatch(line.text)]
        self.tags = [tag for line in (*parts.body, *parts.tail) if line.text[0] == "#" for tag in _hashtags(line.text)]
        self._read_header(parts)
        self._read_head(parts.head, [line.text for line in (*parts.body, *parts.tail) if _names_paper(line.text)])
        self._read_body(parts.body)
        naming = [line.text for line in parts.tail if furniture.is_copyright(line.text)]
        tail = dump_lines.without_foot(parts.tail, naming)
        self._read_tail(tail)
        self.teasers, self.empty_blocks = dump_teasers.find(tail)

    def _read_header(self, parts: DumpParts) -> None:
        for line in parts.header:
            if found := ticker.reading(line.text):
                self.readings.append(found)
            elif provider := ticker.source(line.text):
                self.weather_source = self.weather_source or provider
            elif self.page_date is None and dump_words.is_bare_date(line.text):
                self.page_date = timestamps.find(line.text)[0].stamp.date(None)

    def _read_head(self, head: list[Line], naming: list[str]) -> None:
        texts: list[str] = []
        label = ""
        lines = dump_head.below_menu(dump_head.from_title(head))
        for line in lines:
            if LABEL.fullmatch(line.text):
                label = f"{line.text} "
            elif len(line.text) < 80 and dump_words.dates(line.text) and (texts or not dump_words.is_bare_date(line.text)):
                self._add_facts(label + line.text)
                label = ""
            elif byline_forms.is_line(line.text) or (texts and _names_writer(line)):
                self.bylines.append(line.text)
            elif texts and line.text.startswith(_WRITER) and byline_forms.is_line(line.text.removeprefix(_WRITER)):
                self.bylines.append(line.text.removeprefix(_WRITER))
            elif not (dump_words.is_tool(line.text) or furniture.is_more(line.text) or dump_words.is_figures(line.text)):
                texts.append(line.text)
        self._read_title(texts, head, lines, naming)

    def _read_title(self, texts: list[str], head: list[Line], lines: list[Line], naming: list[str]) -> None:
        """Read section, title and deck of the lines of a head that tell no facts; `lines` is the head without its menu."""
        texts = dump_head.without_masthead(texts, naming)
        if len(texts) > 1 and (path := dump_head.path_of(texts[0])):
            self.section = path[-1]
            del texts[0]
        elif len(texts) > 1 and dump_words.is_section(texts[0]) and len(texts[0]) < len(texts[1]):
            self.section = texts.pop(0)
        if texts and not dump_title.is_headline(texts[0]) and (above := dump_title.above_facts(lines)) and above[0] in texts[1:]:
            texts, self.section = texts[texts.index(above[0]) :], None  # what stood first was of the menu
        if texts:
            self.title = texts.pop(0)
        printed = [line.text for line in head]
        self.section = self.section or self._section_of(texts, head, printed, naming)
        if self.section == _ALL_NEWS:
            self.section = None
        once = [text for text in texts if printed.count(text) == 1 and not (_NAME.fullmatch(text) or _CAPTION.fullmatch(text))]
        if HANGUL.search(self.title or ""):
            once = [text for text in once if HANGUL.search(text)]  # not a picture's name
        self.subtitle = _joined(without_captions(once)) or None

    def _section_of(self, texts: list[str], head: list[Line], printed: list[str], naming: list[str]) -> str | None:
        """Return the section above the title, else the name below it that the menu has too, unless it is the paper's."""
        if self.title and (path := dump_head.trail_above(head, self.title)):
            return path[-1]
        named = texts[:1] if texts and dump_words.is_section(texts[0]) and printed.count(texts[0]) > 1 else []
        return next((name for name in named if not any(name in line for line in (*naming, printed[0]))), None)

    def _read_body(self, body: list[Line]) -> None:
        korean = HANGUL.search(self.title or "") is not None
        above = self._read_above(body, korean=korean)
        last = next((place for place, line in reversed(list(enumerate(body))) if dump_words.is_sentence(line.text)), 0)
        signed = False
        for place, line in enumerate(body):
            text = line.text
            if place in above or text.isdigit() or is_caption(body, place) or (signed and _is_word(text)):
                continue
            if furniture.is_copyright(text):
                self.copyright = self.copyright or (text if self.paragraphs else None)  # above the text a picture's are told
            elif byline_forms.is_line(text) or (self.paragraphs and _signs_text(text)):
                self.bylines.append(text)
                signed = bool(self.paragraphs)
            elif self.section is None and (filed := FILED.search(text)):
                self.section = filed[1]
            elif self.copyright is None and not dump_words.is_tool(text) and not (signed and place > last):
                if not self.paragraphs and len(text) < 60 and (found := timestamps.find(text)) and _tells_day(text, found[0].start):
                    self._add_facts(text)
                elif self.paragraphs or not ((korean and is_of_player(text)) or is_signed_photo(body, place) or _CAPTION.fullmatch(text)):
                    self.paragraphs.append(text)

    def _read_above(self, body: list[Line], *, korean: bool) -> set[int]:
        """Return the places of lines above the first sentence that are no text; the deck is kept where the head has none."""
        decks, none = dump_above.read(body, korean=korean)
        if decks and self.subtitle is None:
            self.subtitle = _joined(decks)
        kept = self.subtitle or ""
        return none | {place for place, line in enumerate(body[:_MOST_ABOVE]) if line.text in decks and _joined([line.text]) in kept}

    def _read_tail(self, tail: list[Line]) -> None:
        """Read what of the article stands behind a button or an appeal: its rights, where the paper filed it, whose button it is."""
        buttons = {_BUTTON.sub("", line.text) for line in tail[:_RIGHTS] if _BUTTON.search(line.text)}
        if not self.bylines and len(buttons) == 1:
            self.bylines += filter(byline_forms.is_line, buttons)
        for line in takewhile(lambda line: not furniture.heads_block(line.text), tail[:_RIGHTS]):
            if self.copyright is None and furniture.is_copyright(line.text):
                self.copyright = line.text
            elif self.section is None and (filed := FILED.search(line.text)):
                self.section = filed[1]

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
        or korean_names.is_signed(text)
        or is_guest(text)
        or (line.listed and text.isascii() and bool(people.whole_names(text)))
    )


def _signs_text(text: str) -> bool:
    """Whether a line within a text is all of a signature: a broadcaster's reporter signs off, an outside writer has a calling."""
    return byline_forms.signed_off(text) is not None or is_guest(text)


def _is_word(text: str) -> bool:
    """Whether a line is one word, as tags are behind the writer's signature."""
    return len(text) <= _LONGEST_TAG and " " not in text and text[-1].isalnum()


_LONGEST_TAG = 15


def _joined(decks: list[str]) -> str:
    """Return the lines of a deck without the dash that opens each."""
    return "\n".join(_DASH.sub("", text, count=1) for text in decks)


_NAME = re.compile(r"\S{1,7}(?:\s\d{1,5})?")
"""A word alone, or with a number: a name or a counter, no deck."""
_WRITER = "기자명"
"""What stands before the writer's name for those who hear the page, glued to it."""
_DASH = re.compile(r"^[-–]\s(?=\S)")
"""What stands before the lines of a deck."""
_MOST_ABOVE = 15
"""Lines of tools and pictures between writer and text, at most."""
_BUTTON = re.compile(r"\s?(?:구독|응원|후원|팔로우)(?:하기|중)?$")
"""What stands behind a reporter's name on a button, which names her all the same."""
_ALL_NEWS = "뉴스"
"""The top of a way to the article, no section of its own."""
_RIGHTS = 12
"""Lines behind the text in which its rights may be stated."""
_CLOSING = 3


def _hashtags(text: str) -> list[str]:
    words = text.split()
    return [word[1:] for word in words] if all(word[0] == "#" and len(word) > 1 for word in words) else []


def _names_paper(text: str) -> bool:
    """Whether a line names the paper: a notice of rights, or what begins with a dateline."""
    return text[:1] in "([<" or furniture.is_copyright(text)


_CAPTION = re.compile(r"[▲△▶][^▲△▶]+")
"""The line under the picture that opens a text; lists within one begin with such marks as well."""


def _tells_day(text: str, start: int) -> bool:
    """Whether a line above the text labels a day, or is nothing but one."""
    return bool(text[:start].strip(" :[(•")) or dump_words.is_moment(text) or dump_words.is_bare_date(text)
