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
    """`line` (before the body, on its own), `opening` (glued in front of the first paragraph), `closing` (after the body, on its own) or
    `info` (in the page's own place for it)."""
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
    minute."""
    paragraphs: tuple[str, ...]
    """The body: without captions, byline-only lines and copyright; a byline that opens the first paragraph stands in it."""
    headings: frozenset[int]
    """Indexes of the paragraphs that are headings within the body."""
    photos: tuple[Photo, ...]
    tags: tuple[str, ...]
    copyright: str | None
    has_related: bool
    """Whether the page has a list of related articles."""

    @property
    def subtitle(self) -> str | None:
        """The subtitle's lines joined by a newline; null where there are none."""
        return "\n".join(self.subtitle_lines) or None

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
        return story.lead(self.lead_length) if self.lead_length else None
