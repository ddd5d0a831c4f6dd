"""A paper's habits: how often it signs, dates, captions and tags its stories in which way. Numbers are weights."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .content import KST

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo

    from .content import Story


@dataclass(frozen=True, slots=True)
class Habits:
    """What differs between the papers of two content management systems, apart from markup."""

    bylines: tuple[tuple[str, int], ...]
    """Byline forms (`scraper.newsroom.bylines`)."""
    dates: tuple[tuple[str, int], ...]
    """Values of `Story.date_form`."""
    captions: tuple[tuple[str, int], ...]
    """Values of `Photo.form`."""
    copyrights: tuple[tuple[str | None, int], ...]
    """Copyright lines; `{paper}` and `{host}` are filled in."""
    modified: float
    """Share of dated stories that also state an edit."""
    tags: float
    """Share of stories with tags."""
    headings: float
    """Share of stories with headings in the body."""
    oddities: tuple[tuple[str, float], ...] = ()
    """Names of awkward things (`scraper.newsroom.oddities`) with the share of stories that have them."""
    publishers: tuple[str, ...] = ()
    """Newspapers whose stories a portal carries, in turn of the stories' numbers; none where the site is a newspaper itself."""
    ticker: str = "sixteen"
    """Which places a ticker has (`scraper.newsroom.weather.PLACE_SETS`)."""
    sky: str = "word"
    """`word`: the sky is a word, in text or in a picture's `alt`; `class`: a picture's style class alone, without a word."""
    charset: str = "utf-8"
    """Python codec of the HTML pages. Characters it lacks are written as numeric references."""
    dated_addresses: bool = False
    """Whether addresses tell the day of publication, also of stories whose page tells no date."""
    language: str = "ko"
    """What it is written in (`scraper.newsroom.languages`)."""
    locale: str | None = None
    """The BCP 47 tag its pages state, lower case, where it says more than the language (`en-gb`)."""
    zone: tzinfo = KST
    """The paper's local time."""
    times: str = "zoned"
    """How times are told: `zoned` (local, the zone with them or known by the language or a country that keeps one), `unzoned` (local; where
    they are told to the minute or the day, without a zone, in a language or country of many) or `utc` (in UTC alone)."""
    layouts: tuple[tuple[str, int], ...] = (("news", 1),)
    """Values of `Story.layout`."""
    states_access: bool = False
    """Whether pages say of free stories that they are free (`Story.free_access`)."""
    states_news: tuple[str, ...] = ()
    """Values of `Story.date_form` of the stories that pages call news for machines (schema.org's NewsArticle)."""
    organisation: str | None = None
    """What pages state for machines as the author of stories that name nobody: `desk` (the byline's, the paper itself where there is no
    byline), `paper` (the paper itself where there is no byline), or null (nothing)."""
    kickers: float = 0.0
    """Share of stories with a line above the title."""
    slug: Callable[[Story], str] | None = None
    """What the URL of a story says besides its number (`Resource.name`); null where it says nothing."""
