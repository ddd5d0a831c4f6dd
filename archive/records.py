"""The record types of an archive, one dataclass a table.

This module is the one source of the schema: JSON Schema, the field reference and every engine's column types are derived from it
(`archive.schema`). The docstring under a field gives its format and says when it is null. A line of a table holds every field of its
record, in the order of `dataclasses.fields`; strings that are absent are null (never empty), lists that are absent are empty (never
null), and no field has two types.

Times ending in `_at` are UTC, `YYYY-MM-DDTHH:MM:SSZ`. Names follow schema.org's NewsArticle and the survey of neighbouring tools:
`title` and `text` rather than `headline` and `articleBody`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

SCHEMA_VERSION = "1.1"
"""Version of the record schema, `MAJOR.MINOR`, independent of the version of the code."""


# ------------------------------------------------------------------------------------------------ parts of records


@dataclass(kw_only=True, slots=True)
class Author:
    """A person named in a byline. An agency or a desk is not a person and stands in `byline` only, but for one case.

    Where a page names nobody and states an organisation as its author, that organisation stands here, `org` the same as `name`.
    """

    name: str
    """The person's name as printed, without role or e-mail address; the organisation's, where `org` is the same."""
    role: str | None = None
    """Role as printed or stated (schema.org `jobTitle`), such as 기자, 특파원, 논설위원 or Correspondent."""
    email: str | None = None
    """E-mail address as printed; null when it is cut short (`nkyoo@`)."""
    org: str | None = None
    """Organisation the byline names with the person."""


@dataclass(kw_only=True, slots=True)
class Block:
    """One block of an article's body."""

    type: str
    """paragraph, heading, quote, list_item, table, caption, embed or entry (a live blog's)."""
    level: int | None = None
    """1 to 6 for a heading, nesting depth from 1 for a list item, else null."""
    text: str
    """The block's text, white space folded; it holds no blank line."""


TEXT_TYPES = frozenset({"paragraph", "heading", "quote", "list_item", "entry"})
"""Types of the blocks whose texts are an article's paragraphs, in order."""


@dataclass(kw_only=True, slots=True)
class Image:
    """An image of the article itself, not of its furniture."""

    url: str | None = None
    """Absolute URL where the page's own URL is known, else as written."""
    caption: str | None = None
    """Caption as printed."""
    credit: str | None = None
    """Photo credit, where it stands apart from the caption."""
    alt: str | None = None
    """Alternative text, where it is not the caption again."""


@dataclass(kw_only=True, slots=True)
class Reading:
    """One place of a page's weather ticker."""

    place: str
    """Place as printed."""
    sky: str | None = None
    """Sky word as printed (흐림, 맑음 …); null where none is printed."""
    sky_code: str | None = None
    """The sky word in this schema's own vocabulary (`archive.records.SKY_CODES`); null where `sky` is null or unknown."""
    temperature_c: float | None = None
    """Degrees Celsius; null where the page prints none."""


SKY_CODES = (
    "clear", "partly_cloudy", "mostly_cloudy", "overcast", "rain", "shower", "snow", "sleet", "thunderstorm", "fog", "mist", "haze",
    "dust", "wind",
)  # fmt: skip
"""The values of `sky_code`, after the Korea Meteorological Administration's sky and weather words."""


@dataclass(kw_only=True, slots=True)
class PageTeaser:
    """One distinct story that a page points to, with every block it stands in."""

    teaser_id: str
    """The key of the `teasers` table."""
    title: str | None = None
    """Title as printed."""
    url: str | None = None
    """Absolute URL; null where the page gives none (a text dump)."""
    blocks: list[str] = field(default_factory=list)
    """Headings of the blocks it stands in, in page order, one entry per sighting; a block without a heading is an empty string."""


@dataclass(kw_only=True, slots=True)
class RawPointer:
    """Where one page part lies in the archive's WARC files."""

    warc_file: str
    """Path relative to the archive."""
    offset: int
    """Byte offset of the response record's gzip member."""
    length: int
    """Byte length of that member."""
    payload_digest: str
    """`WARC-Payload-Digest` of the response record (ISO 28500:2017 section 5.9)."""
    encoding: str | None = None
    """Character encoding the page was decoded with (a Python codec name)."""


@dataclass(kw_only=True, slots=True)
class Policy:
    """What the site asked of robots and of text and data miners when the page was captured."""

    robots: str | None = None
    """allowed, or null where robots.txt was not asked (a page not fetched by the crawler)."""
    tdm_reservation: str | None = None
    """`1` where text and data mining is reserved, `0` where it is not: header, meta element or tdmrep.json (TDMRep, W3C)."""
    x_robots_tag: str | None = None
    """The `X-Robots-Tag` response header."""
    robots_meta: str | None = None
    """Content of the page's robots meta element: `noarchive`, `noai` …"""


@dataclass(kw_only=True, slots=True)
class Discovery:
    """What the source that led to a page said about it."""

    via: str | None = None
    """start, robots, sitemap, news_sitemap, feed, list, home, article or link."""
    source_url: str | None = None
    """URL of the page, feed or sitemap that named it."""
    title: str | None = None
    """Title given there."""
    date: str | None = None
    """Date given there, as written: of publication, but in a plain sitemap of the last change (`lastmod`)."""
    section: str | None = None
    """Section given there."""


# ------------------------------------------------------------------------------------------------ what an article says


@dataclass(kw_only=True)
class Story:
    """The editorial content of one article page: what extraction returns under `article`."""

    publisher: str | None = None
    """Name of the newspaper as the page gives it."""
    canonical_url: str | None = None
    """The page's own canonical URL, absolute, where it is trusted: same site, and not a home, list or section page."""
    title: str | None = None
    """Headline as printed, without the newspaper's name."""
    kicker: str | None = None
    """Overline printed above the title."""
    subtitle: str | None = None
    """Deck under the title; its lines are joined by a newline."""
    byline: str | None = None
    """Byline as printed; several are joined by a newline."""
    authors: list[Author] = field(default_factory=list)
    """The people of the byline, in order."""
    dateline: str | None = None
    """Place (and agency) that opens the story, as printed: `(해솔=가람통신)`."""
    section: str | None = None
    """Section the page files the article under."""
    sections: list[str] = field(default_factory=list)
    """The breadcrumb, outermost first, without the home page."""
    tags: list[str] = field(default_factory=list)
    """Tags or keywords printed with the article, without `#`."""
    published_at: str | None = None
    """Publication time in UTC; for a bare day the paper's local midnight. Null where no witness deserves belief."""
    modified_at: str | None = None
    """Time of the last edit the page states, in UTC."""
    published_local: str | None = None
    """Publication time as ISO 8601, as precise as printed, with offset where the zone is known."""
    modified_local: str | None = None
    """Time of the last edit, likewise."""
    published_precision: str | None = None
    """second, minute, hour or day; null with `published_local`."""
    modified_precision: str | None = None
    """second, minute, hour or day; null with `modified_local`."""
    published_date: str | None = None
    """The paper's own calendar day of publication, `YYYY-MM-DD`."""
    language: str | None = None
    """BCP 47 language tag of the article, lower case: `ko`, `en`, `pt-br`."""
    article_type: str | None = None
    """news, opinion, live, gallery, video or null where unknown."""
    free_access: bool | None = None
    """True or false where the page states or shows it, null where it does not."""
    paragraphs: list[str] = field(default_factory=list)
    """Text of the paragraph, heading, quote, list_item and entry blocks in order."""
    text: str | None = None
    """The paragraphs joined by a blank line; null where there are none."""
    body: list[Block] = field(default_factory=list)
    """The body as typed blocks in page order."""
    char_count: int = 0
    """Number of characters (Unicode code points) of `text`."""
    paragraph_count: int = 0
    """Number of `paragraphs`."""
    images: list[Image] = field(default_factory=list)
    """Images of the article."""
    copyright: str | None = None
    """Copyright line printed with the article."""
    failed_fields: list[str] = field(default_factory=list)
    """Fields whose extraction raised an error: their null or empty value says nothing about the page."""


# ------------------------------------------------------------------------------------------------ tables


@dataclass(kw_only=True)
class Envelope:
    """What every line of every table begins with."""

    schema_version: str = SCHEMA_VERSION
    """Version of this schema, `MAJOR.MINOR`."""
    record_type: str
    """The table's record: article, teaser, sighting, weather, capture or evidence."""
    site: str
    """Host without `www.` or `m.`, a port as `_8901`; only `[a-z0-9._-]`."""


@dataclass(kw_only=True)
class ArticleHead(Envelope):
    """Identity of one revision of an article."""

    capture_id: str
    """The capture this revision was read from."""
    article_id: str
    """`site:no=62345` where the CMS numbers its articles, else `site:u` and 16 hexadecimal digits."""
    revision: int
    """1 for the first version seen, counting up with each change of `content_digest`."""
    previous_digest: str | None = None
    """`content_digest` of the revision before; null for the first."""
    content_digest: str
    """`sha256:` and 64 hexadecimal digits over title, subtitle, byline, section, published_local, paragraphs and captions."""
    url: str
    """URL the page was fetched from, after redirects."""
    captured_at: str
    """Time of the capture, UTC."""


@dataclass(kw_only=True)
class Article(Story, ArticleHead):
    """Table `articles`: one line per revision of an article."""

    TABLE: ClassVar[str] = "articles"
    record_type: str = "article"
    """Always `article`."""
    page_date: str | None = None
    """The date the page's header showed at the visit, `YYYY-MM-DD`. It is the page clock, never the article's date."""
    weather: list[Reading] = field(default_factory=list)
    """The page's weather ticker at the visit."""
    weather_source: str | None = None
    """Who provides the readings, as printed: `기상청`."""
    teasers: list[PageTeaser] = field(default_factory=list)
    """The other stories the page points to, one entry per distinct story."""
    policy: Policy = field(default_factory=Policy)
    """Robots and mining policy at the capture."""
    raw: list[RawPointer] = field(default_factory=list)
    """Where the page lies in the WARC files, one entry per page part; empty where raw capture is off."""
    extractor_version: str
    """Version of the extractor that made this record."""
    profile: str | None = None
    """Name of the site profile used; null for the generic rules."""


@dataclass(kw_only=True)
class Teaser(Envelope):
    """Table `teasers`: a story that pages point to, one line for each text (title and snippet) it is shown with."""

    TABLE: ClassVar[str] = "teasers"
    record_type: str = "teaser"
    """Always `teaser`."""
    teaser_id: str
    """`t` and 16 hexadecimal digits of SHA-256 over site and URL key, or over site and folded title where there is no URL."""
    url: str | None = None
    """Absolute URL of the story."""
    title: str | None = None
    """Title as printed."""
    snippet: str | None = None
    """Lead printed under the title."""
    image_url: str | None = None
    """Thumbnail."""
    first_seen_at: str
    """Time of the capture that first showed this text, UTC."""


@dataclass(kw_only=True)
class Sighting(Envelope):
    """Table `sightings`: one teaser seen in one place of one page at one visit. Never dropped."""

    TABLE: ClassVar[str] = "sightings"
    record_type: str = "sighting"
    """Always `sighting`."""
    capture_id: str
    """The capture it was seen in."""
    captured_at: str
    """Time of that capture, UTC."""
    page_url: str
    """The page it was seen on."""
    page_type: str
    """article, home or section."""
    block: str | None = None
    """Heading of the block; null where it has none."""
    rank: int
    """Place in the block, from 1."""
    teaser_id: str
    """The story, key of `teasers`."""
    title: str | None = None
    """Title as printed here."""


@dataclass(kw_only=True)
class Weather(Envelope):
    """Table `weather`: one reading of one visit's ticker, also when the article itself did not change."""

    TABLE: ClassVar[str] = "weather"
    record_type: str = "weather"
    """Always `weather`."""
    capture_id: str
    """The capture it was read from."""
    captured_at: str
    """Time of that capture, UTC."""
    page_date: str | None = None
    """The date the page's header showed, `YYYY-MM-DD`."""
    place: str
    """Place as printed."""
    sky: str | None = None
    """Sky word as printed; null where none is printed."""
    sky_code: str | None = None
    """Sky word in this schema's vocabulary; null where unknown."""
    temperature_c: float | None = None
    """Degrees Celsius; null where the page prints none."""
    source: str | None = None
    """Who provides the readings, as printed."""


@dataclass(kw_only=True)
class Capture(Envelope):
    """Table `captures`: one visit of one URL, whatever came of it."""

    TABLE: ClassVar[str] = "captures"
    record_type: str = "capture"
    """Always `capture`."""
    capture_id: str
    """Unique: the run's id and a counter."""
    url: str
    """URL asked for."""
    url_key: str
    """The URL's key: site, path and query without tracking parameters (`archive.identity.url_key`)."""
    final_url: str | None = None
    """URL that answered, after redirects; null where nothing answered."""
    status: int | None = None
    """HTTP status; null where nothing answered."""
    outcome: str
    """done, refused or failed."""
    reason: str | None = None
    """Why, for anything but an archived article: `robots.txt`, `soft 404`, `list`, `timeout` …"""
    fetched_at: str
    """Time of the answer (or of the failure), UTC."""
    etag: str | None = None
    """`ETag` response header."""
    last_modified: str | None = None
    """`Last-Modified` response header, as sent."""
    discovery: Discovery = field(default_factory=Discovery)
    """What led to the URL."""
    page_date: str | None = None
    """The date the page's header showed, `YYYY-MM-DD`."""
    payload_digest: str | None = None
    """`WARC-Payload-Digest` of the response."""
    warc_file: str | None = None
    """WARC file, relative to the archive; null where raw capture is off or nothing answered."""
    offset: int | None = None
    """Byte offset of the response record's gzip member."""
    length: int | None = None
    """Byte length of that member."""
    article_id: str | None = None
    """The article the page holds; null where it holds none."""
    event: str
    """new, unchanged, changed, gone, alias, not_article, refused or failed."""


@dataclass(kw_only=True)
class Evidence(Envelope):
    """Table `evidence`: one witness for one field of one revision, the chosen and those that disagreed."""

    TABLE: ClassVar[str] = "evidence"
    record_type: str = "evidence"
    """Always `evidence`."""
    capture_id: str
    """The capture it was read from."""
    article_id: str
    """The article."""
    revision: int
    """The revision."""
    field: str
    """Name of the article's field."""
    source: str
    """Kind of witness: json-ld, microdata, opengraph, meta, state, url, dom, label, discovery or text."""
    locator: str | None = None
    """Where on the page: a JSON path, a selector, a meta name."""
    raw: str | None = None
    """The text as found, before parsing."""
    confidence: float
    """0 to 1."""
    chosen: bool
    """Whether the field's value came from this witness."""


RECORDS: tuple[type[Envelope], ...] = (Article, Teaser, Sighting, Weather, Capture, Evidence)
"""Every table's record type, in the order of the documentation."""

TABLES: tuple[str, ...] = tuple(str(getattr(record, "TABLE")) for record in RECORDS)  # noqa: B009 - a ClassVar of each, not of Envelope
"""Names of the tables, which are also the names of their folders."""
