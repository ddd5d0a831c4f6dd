"""What extraction returns. Its JSON form is the public format of `backissue extract`."""

from __future__ import annotations

from dataclasses import dataclass, field

from archive.records import PageTeaser, Reading, Story


@dataclass(kw_only=True, slots=True)
class TeaserSeen:
    """One teaser in one place of the page."""

    block: str | None = None
    """Heading of the block; null where it has none."""
    rank: int
    """Place in the block, from 1."""
    teaser_id: str
    """The story: the same for every sighting of it."""
    title: str | None = None
    """Title as printed here."""
    url: str | None = None
    """Absolute URL; null in a text dump."""
    snippet: str | None = None
    """Lead printed under the title."""
    image_url: str | None = None
    """Thumbnail, absolute."""


@dataclass(kw_only=True, slots=True)
class DistinctTeaser:
    """One story the page points to, its sightings folded."""

    teaser_id: str
    """Key shared with its sightings."""
    title: str | None = None
    """Title as printed at its first sighting that has one."""
    url: str | None = None
    """Absolute URL; null in a text dump."""
    snippet: str | None = None
    """The longest lead printed under it."""
    image_url: str | None = None
    """Thumbnail, absolute."""
    blocks: list[str] = field(default_factory=list)
    """Headings of its sightings in page order; an empty string for a block without a heading."""

    def on_page(self) -> PageTeaser:
        """Return the entry an article record keeps."""
        return PageTeaser(teaser_id=self.teaser_id, title=self.title, url=self.url, blocks=list(self.blocks))


@dataclass(kw_only=True, slots=True)
class Witness:
    """One candidate for one field."""

    field: str
    """Name of the article's field."""
    source: str
    """json-ld, microdata, opengraph, meta, state, url, dom, label, discovery or text."""
    locator: str | None = None
    """Where on the page."""
    raw: str | None = None
    """Text as found."""
    confidence: float
    """0 to 1."""
    chosen: bool = False
    """Whether the field's value came from it."""


@dataclass(kw_only=True)
class Extraction:
    """Everything read from one page. The same page gives the same Extraction, to the byte, in any order and process."""

    id: str | None = None
    """The caller's own id (`--batch`), else null."""
    status: str
    """article, not_article or failed."""
    reason: str | None = None
    """Why the page is no article (`home`, `list`, `soft 404`, `empty`, `binary` …) or what failed; null for an article."""
    article: Story = field(default_factory=Story)
    """The article's fields, filled best effort even where status is not_article.

    Of a URL that the site's profile knows for a home or section page only the language, title, section, publisher and canonical URL are.
    """
    page_date: str | None = None
    """The page clock, `YYYY-MM-DD`: the date the header shows, never the article's date."""
    weather: list[Reading] = field(default_factory=list)
    """The weather ticker's readings in page order."""
    weather_source: str | None = None
    """Who provides the readings, as printed."""
    teasers: list[DistinctTeaser] = field(default_factory=list)
    """One entry per distinct story the page points to, in order of first sighting."""
    sightings: list[TeaserSeen] = field(default_factory=list)
    """Every teaser in every block, in page order."""
    empty_blocks: list[str] = field(default_factory=list)
    """Headings of teaser blocks that hold no teaser."""
    profile: str | None = None
    """Name of the site profile used; null for the generic rules."""
    encoding: str | None = None
    """Character encoding the page was decoded with (a Python codec name); null for a page given as text."""
    evidence: list[Witness] = field(default_factory=list)
    """Witnesses of every field; printed only on request."""
