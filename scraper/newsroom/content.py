"""The content model: what the generated newspapers say, before any page is made of it. The answer key is read from here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone

KST = timezone(timedelta(hours=9), "KST")
"""Korea Standard Time, UTC+09:00, without daylight saving."""


@dataclass(frozen=True, slots=True)
class Section:
    """A section of a paper."""

    key: str
    """Which topics it holds (`scraper.newsroom.topics.BY_SECTION`)."""
    name: str
    """As printed."""
    code: str
    """In URLs: `sec_no=12`, `sc_section_code=S1N2`."""


@dataclass(frozen=True, slots=True)
class Person:
    """A person named in a byline."""

    name: str
    role: str | None = None
    email: str | None = None
    """Null where the page prints none, or only a cut one (`id@`)."""
    org: str | None = None
    """The organisation the byline names with the person."""


@dataclass(frozen=True, slots=True)
class Byline:
    """A byline and where it is printed."""

    form: str
    """`line` (before the body, on its own), `opening` (glued in front of the first paragraph), `closing` (after the body, on its own),
    `glued` (to the end of the last paragraph, which keeps its text as printed) or `info` (in the page's own place for it)."""
    text: str
    """As printed, white space folded."""
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo of a story."""

    name: str
    """File name without suffix, unique on the site."""
    caption: str | None
    """As printed, with its mark and credit; null where none is printed."""
    form: str
    """`mark` (a paragraph of its own), `figcaption` or `bare`."""
    before: int
    """Stands before the paragraph of this index."""
    credit: str | None = None
    """Photo credit as printed, where it stands apart from the caption."""


@dataclass(frozen=True, slots=True)
class Block:
    """One typed block of a body."""

    type: str
    """paragraph, heading, quote, list_item, table, embed or entry, as in the record schema."""
    text: str
    """White space folded. A table's rows are joined by a newline, its cells by ` | `; so are the lines of a live blog's entry."""
    level: int | None = None
    """1 to 6 for a heading, nesting depth from 1 for a list item, else null."""
    at: datetime | None = None
    """Time printed with a live blog's entry, aware; it is no part of the text."""


SPOKEN_TYPES = frozenset({"paragraph", "heading", "quote", "list_item", "entry"})
"""Block types whose text counts among the paragraphs."""


@dataclass(frozen=True, slots=True)
class Story:
    """One article."""

    number: int
    section: Section
    topic: str
    title: str
    subtitle_lines: tuple[str, ...]
    byline: Byline | None
    published: datetime
    """Aware, KST. Whether the page prints it is told by `date_form`."""
    modified: datetime | None
    date_form: str
    """`none`: no page, list or feed of the site tells it; `second`: printed or machine-readable to the second; `minute`: printed to the
    minute; `day`: only the day is told, and `published` is its midnight; `modified`: only the edit is told, to the minute."""
    paragraphs: tuple[str, ...]
    """The body: without captions, byline-only lines and copyright; a byline that opens the first paragraph stands in it."""
    headings: frozenset[int]
    """Indexes of the paragraphs that are headings within the body."""
    photos: tuple[Photo, ...]
    tags: tuple[str, ...]
    copyright: str | None
    has_related: bool
    """Whether the page has a list of related articles."""
    oddities: frozenset[str] = frozenset()
    """Awkward things about the page (`scraper.newsroom.oddities.ODDITIES`); a skin prints those it knows."""
    publisher: str | None = None
    """The newspaper that wrote it, where the site is a portal."""
    kicker: str | None = None
    """Overline above the title."""
    language: str = "ko"
    """BCP 47 tag."""
    article_type: str | None = None
    """news, opinion, live, gallery or video; null where the page does not tell."""
    free_access: bool | None = None
    """False for a story of which only the opening is shown, true where the page says it is free, null where it says nothing."""
    dateline: str | None = None
    """Place, and agency, that opens the first paragraph (and stands in it)."""
    excerpt: str | None = None
    """What teasers and the description say in place of the body's beginning."""
    blocks: tuple[Block, ...] = ()
    """The typed body, captions apart, where it holds more than paragraphs and headings; `paragraphs` are its spoken blocks."""
    page_starts: tuple[int, ...] = ()
    """Indexes of the paragraphs that begin the second and further pages of an article in parts."""
    layout: str = "news"
    """Which page of the page set it has: news, live, gallery, video, parts, paywall or opinion."""

    @property
    def body(self) -> tuple[Block, ...]:
        """The body as typed blocks, captions apart."""
        types = dict.fromkeys(self.headings, "heading")
        return self.blocks or tuple(Block(types.get(at, "paragraph"), text) for at, text in enumerate(self.paragraphs))

    @property
    def subtitle(self) -> str | None:
        """The subtitle's lines joined by a newline; null where there are none."""
        return "\n".join(self.subtitle_lines) or None

    @property
    def told_published(self) -> datetime | None:
        """When it came out, as far as page or metadata tell it."""
        return self.published if self.published_precision else None

    @property
    def published_precision(self) -> str | None:
        """How precisely publication is told: `second`, `minute`, `day` or null."""
        return None if self.date_form in ("none", "modified") else self.date_form

    @property
    def told_modified(self) -> datetime | None:
        """When it was edited, as far as page or metadata tell it, cut to what they tell."""
        if self.date_form == "none" or self.modified is None:
            return None
        if self.date_form == "day":
            return self.modified.replace(hour=0, minute=0, second=0, microsecond=0)
        return self.modified if self.date_form == "second" else self.modified.replace(second=0, microsecond=0)

    @property
    def modified_precision(self) -> str | None:
        """How precisely the edit is told: `second`, `minute`, `day` or null."""
        if self.told_modified is None:
            return None
        return "minute" if self.date_form == "modified" else self.date_form

    @property
    def captions(self) -> tuple[str, ...]:
        """Captions in page order."""
        return tuple(photo.caption for photo in self.photos if photo.caption)

    def as_of(self, moment: datetime) -> Story:
        """Return the story as readers see it at `moment` (aware): without an edit that is yet to come."""
        return self if self.modified is None or self.modified <= moment else replace(self, modified=None)

    def lead(self, length: int) -> str:
        """Return the text a teaser block prints: captions, byline line and body run together, cut without a mark."""
        byline = [self.byline.text] if self.byline and self.byline.form == "line" else []
        marks = [photo.caption for photo in self.photos if photo.form == "mark" and photo.before == 0 and photo.caption]
        return " ".join((*marks, *byline, *self.paragraphs))[:length].rstrip()


@dataclass(frozen=True, slots=True)
class Reading:
    """One place of a weather ticker."""

    place: str
    sky: str | None
    """Sky word; null where the page prints none."""
    dash: bool
    """Whether a missing word is printed as `-` (else as nothing)."""
    temperature_c: float | None
    """Null where the page prints no number."""
    icon: str | None = None
    """Number of a picture that tells the sky by its style class alone; then no word is printed and `sky` is null."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A teaser in one place of one page."""

    block: str | None
    rank: int
    title: str
    url: str
    snippet: str | None


@dataclass(frozen=True, slots=True)
class TeaserBlock:
    """A block of teasers on a page. Blocks of a view stand in page order."""

    zone: str
    """Where on the page: `top`, `main`, `below` (under an article) or `side`."""
    style: str
    """Name of the markup the skin prints it with."""
    heading: str | None
    stories: tuple[Story, ...]
    lead_length: int = 0
    """Characters of the lead under the title; 0 prints none."""

    def snippet(self, story: Story) -> str | None:
        """The lead printed for a story of this block."""
        return (story.excerpt or story.lead(self.lead_length)) if self.lead_length else None
