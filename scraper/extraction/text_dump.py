"""Plain-text page dumps: the text of a newspaper page saved from a browser, ticker and teaser blocks included."""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from scraper.extraction.dumps import (
    dump_above,
    dump_boxes,
    dump_facts,
    dump_foot,
    dump_head,
    dump_headline,
    dump_lines,
    dump_signatures,
    dump_tail,
    dump_teasers,
    dump_title,
)
from scraper.extraction.dumps.dump_captions import (
    is_caption,
    is_opening_caption,
    is_signed_photo,
)
from scraper.extraction.evidence import Candidate
from scraper.extraction.headlines import article_labels
from scraper.extraction.lines import dump_words
from scraper.extraction.lines.date_labels import LABEL
from scraper.extraction.names import byline_forms
from scraper.extraction.names.korean_officials import official
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
        section, kicker, title, subtitle: lines of the head.
        dates: lines of the head that hold a date with a label or a time, or under the title alone.
        own_days: those of them that are a day and nothing else, below a headline or the writer.
        bylines, paragraphs: lines of the body that are bylines and nothing else; those that are text.
        copyright: the first copyright line.
        cards: lines behind the text that name a reporter with an address.
        tags: words behind `#` in lines that hold nothing else.
        closing: the last lines of the text and the first behind it, and addresses alone on a line above it.
        page_date: the bare date above the title, `YYYY-MM-DD`.
        readings, weather_source: the ticker.
        teasers, empty_blocks: what stands behind the body.
    """

    def __init__(self, text: str) -> None:
        parts = dump_lines.split(text)
        self.section: str | None = None
        self.kicker: str | None = None
        self.title: str | None = None
        self.subtitle: str | None = None
        self.dates: list[str] = []
        self.own_days: set[str] = set()
        self.bylines: list[str] = []
        self.paragraphs: list[str] = []
        self.copyright: str | None = None
        self.page_date: str | None = None
        self.readings: list[Reading] = []
        self.weather_source: str | None = None
        self.closing = [line.text for line in (*parts.body[-_CLOSING:], *parts.tail[: dump_signatures.SIGNING])]
        above = (*parts.head, *parts.body[:_CLOSING])
        self.closing += [line.text for line in above if "@" in line.text and byline_forms.EMAIL.fullmatch(line.text)]
        self.cards = dump_signatures.cards([*parts.body[-_CLOSING:], *parts.tail])
        self.tags = [tag for line in (*parts.body, *parts.tail) if line.text[0] == "#" for tag in dump_facts.hashtags(line.text)]
        self._header = parts.header
        self._read_header(parts)
        self._around = [line.text for line in (*parts.body, *parts.tail) if len(line.text) < dump_words.LONG and line.text[-1] != "."]
        naming = [line.text for line in (*parts.body, *parts.tail) if dump_facts.names_paper(line.text)]
        self._read_head(parts.head, naming, parts.window)
        self._read_body(parts.body)
        if self.title and len(self.title) > _LONGEST_TITLE:  # a text saved without its headline
            self.paragraphs, self.title = [self.title, *self.paragraphs], None
        naming = [line.text for line in parts.tail if furniture.is_copyright(line.text)]
        tail = dump_foot.without_foot(parts.tail, naming)
        self._read_tail(tail)
        self.teasers, self.empty_blocks = dump_teasers.find(tail)

    def _read_header(self, parts: DumpParts) -> None:
        for line in parts.header:
            if found := ticker.reading(line.text):
                self.readings.append(found)
            elif provider := ticker.source(line.text):
                self.weather_source = self.weather_source or provider
            else:
                self._read_clock([line.text])

    def _read_clock(self, texts: list[str]) -> None:
        for text in texts:
            if self.page_date is None and dump_words.is_clock(text):
                self.page_date = timestamps.find(text)[0].stamp.date(None)

    def _read_head(self, head: list[Line], naming: list[str], window: str | None) -> None:
        texts: list[str] = []
        label = ""
        head = dump_head.without_turns(head)
        lines = dump_head.below_menu(dump_head.from_title(head))
        for line in lines:
            if LABEL.fullmatch(line.text) or line.text == dump_facts.WRITER:
                label = f"{line.text} "
            elif texts and (named := dump_facts.labelled_writer(label, line.text)):
                self.bylines.append(named)
                label = ""
            elif dump_words.tells_facts(line.text) and (texts or not dump_words.is_bare_date(line.text)):
                self._add_facts(label + line.text)
                label = ""
            elif byline_forms.is_line(line.text) or (texts and dump_facts.names_writer(line)):
                self.bylines.append(line.text)
            elif texts and (signed := dump_facts.signs_with_buttons(line.text)):
                self.bylines.append(signed)
            elif not (
                line.text.startswith(dump_facts.WRITER)
                or dump_words.is_tool(line.text)
                or furniture.is_more(line.text)
                or dump_words.is_figures(line.text)
            ):
                texts.append(line.text)
        found = dump_headline.read(
            texts, lines, dump_headline.Page(head, self._header, naming, self._around, window), clock=bool(self.readings or self.page_date)
        )
        self._read_clock(found.ticker)
        self.section, self.kicker, self.title, self.subtitle = found.section, found.kicker, found.title, found.subtitle
        below = takewhile(lambda line: line.text != self.title, reversed(lines))
        self._opinion = article_labels.is_opinion(title=self.title, section=self.section, kicker=self.kicker)
        if self._opinion:
            self.bylines += [line.text for line in below if official(line.text)]
        self._keep_own_dates([line.text for line in lines])

    def _keep_own_dates(self, texts: list[str]) -> None:
        """Drop hours without a label above the last headline, which may be the page's own, and tell the days below it.

        The first headline of several may be a story the head points to, and the day below that the page's clock.
        """
        end = dump_headline.facts_of(texts)
        last = next(
            (at for at in range(end - 1, -1, -1) if dump_headline.is_title(texts[at]) and not dump_above.is_among_tools(texts, at)), -1
        )
        place = max(texts.index(self.title) if self.title in texts else 0, last)
        above = {text for text in texts[:place] if not LABEL.search(text)}
        self.dates = [line for line in self.dates if line not in above]
        if self.title and (self.kicker or dump_title.is_headline(self.title) or dump_head.SAYS.search(self.title)):
            below = texts[place + 1 :]
            self.own_days = {
                text for text in (*below, *map(" ".join, pairwise(below))) if dump_facts.is_day(text) or dump_facts.is_signed_day(text)
            }

    def _read_body(self, body: list[Line]) -> None:
        korean = HANGUL.search(self.title or "") is not None
        above = self._read_above(body)
        last = dump_tail.last_sentence(body)
        signed = False
        for place, line in enumerate(body):
            text = line.text
            if not self.paragraphs and self._opinion and official(text):
                self.bylines.append(text)
            if (
                place in above
                or text.isdigit()
                or byline_forms.is_dateline(text)
                or byline_forms.EMAIL.fullmatch(text.strip("()[]<>/ "))
                or is_caption(body, place)
                or (signed and dump_facts.is_word(text))
                or (place > last and self.paragraphs and text not in dump_facts.CONTACTS and self._is_behind(body, place))
            ):
                continue
            if place > last and self.paragraphs and dump_facts.ends_text(text, self.kicker):
                break
            if furniture.is_copyright(text):
                self.copyright = self.copyright or (text if self.paragraphs else None)  # above the text a picture's are told
            elif not self.paragraphs and byline_forms.is_line(text) and dump_words.has_moment(text):
                self._add_facts(text)
            elif byline_forms.is_line(text) or (self.paragraphs and dump_facts.signs_text(text, ends=place > last, opinion=self._opinion)):
                self.bylines.append(dump_facts.labelled_writer("", text) or text)
                signed = bool(self.paragraphs)
            elif self.section is None and (filed := FILED.search(text)):
                self.section = filed[1]
            elif self.copyright is None and not dump_words.is_tool(text) and not (signed and place > last):
                if (
                    not self.paragraphs
                    and (len(text) < 60 or dump_words.tells_facts(text))
                    and (found := dump_words.dates(text))
                    and dump_facts.tells_day(text, found[0].start)
                ):
                    self._add_facts(text)
                    self.own_days |= set(filter(dump_facts.is_day, [text]))
                elif self.paragraphs or not (is_signed_photo(body, place) or is_opening_caption(body, place, korean=korean)):
                    self.paragraphs.append(text)

    def _is_behind(self, body: list[Line], place: int) -> bool:
        """Whether a line behind the last sentence is a fact, not text: the day it came out is kept where none stands above."""
        text = body[place].text
        if dump_facts.is_signed_day(text):
            self._add_facts(text)
            return True
        if not dump_facts.is_registered(text):
            return dump_facts.is_of_office(text) or (text[0] in "▶▷☞" and len(text) <= _LONGEST_BUTTON and text.endswith(dump_boxes.ACTS))
        if not self.dates and dump_facts.tells_office(line.text for line in body[max(place - _CLOSING, 0) : place + _CLOSING]):
            self.dates.append(text)
            self.own_days.add(text)
        return True

    def _read_above(self, body: list[Line]) -> set[int]:
        """Return the places of lines above the first sentence that are no text; the deck is kept where the head has none."""
        decks, none = dump_above.read(body, self.title or "")
        if decks and self.subtitle is None and not self._opinion:
            self.subtitle = dump_above.joined(decks)
        return none | {place for place, line in enumerate(body[:_MOST_ABOVE]) if line.text in decks}  # the deck, or a picture's

    def _read_tail(self, tail: list[Line]) -> None:
        """Read what of the article stands behind a button or an appeal: its rights, where the paper filed it, whose button it is."""
        self.bylines += dump_signatures.further_writers(tail) if self.bylines else dump_signatures.writers(tail)
        for line in takewhile(lambda line: not dump_words.heads_block(line.text), tail[:_RIGHTS]):
            if self.copyright is None and furniture.is_copyright(line.text):
                self.copyright = line.text
            elif self.section is None and (filed := FILED.search(line.text)):
                self.section = filed[1]

    def _add_facts(self, line: str) -> None:
        """Keep a line that holds dates, and the reporter it may name before them."""
        self.dates.append(line)
        if byline := dump_facts.writer_of(line):
            self.bylines.append(byline)

    def titles(self) -> list[Candidate[str]]:
        """Return the title's witness."""
        return [Candidate(self.title, "text", "head", self.title, 0.9)] if self.title else []


_LONGEST_TITLE = 250
"""Letters of a headline, at most."""
_MOST_ABOVE = 40
"""Lines of tools and pictures between writer and text, at most."""
_RIGHTS = 12
"""Lines behind the text in which its rights may be stated."""
_LONGEST_BUTTON = 30
_CLOSING = 3
"""Lines at the end of the text in which its writer signs."""
