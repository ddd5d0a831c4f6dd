"""Reading one fetched page: what it holds and where it leads. Pure, and small to send between processes."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from scraper.discovery import discovery_by, places_on_page
from scraper.extraction import extract
from scraper.found import found_at
from scraper.page import Page
from scraper.parts import next_part
from scraper.sites import profile_for

if TYPE_CHECKING:
    from datetime import datetime

    from archive.records import Discovery
    from scraper.extraction.result import Extraction
    from scraper.found import FoundUrl, Place


@dataclass(frozen=True, slots=True, kw_only=True)
class PageToRead:
    """A page as fetched."""

    target: FoundUrl
    """The URL asked for and what led to it."""
    url: str
    """URL that answered."""
    body: bytes
    """Body, content encoding taken off."""
    headers: tuple[tuple[str, str], ...]
    """Response headers."""
    fetched_at: datetime
    """Time of the answer, UTC."""
    sites: frozenset[str]
    """Sites the crawl stays on."""
    part: int = 1
    """Which page of an article in several pages it is."""
    first_url: str | None = None
    """URL of the article's first page, where this is another one."""


SIGHTING = ("block", "rank", "teaser_id", "title")
"""Fields of a sighting that is read from a page."""
WITNESS = ("field", "source", "locator", "raw", "confidence", "chosen")
"""Fields of a witness."""
_sighting, _witness = attrgetter(*SIGHTING), attrgetter(*WITNESS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a page was found to hold."""

    extraction: Extraction
    """Its content and furniture, but for sightings and evidence, of which there are too many to send as objects."""
    sightings: list[tuple[Any, ...]]
    """The values of `SIGHTING` of each."""
    witnesses: list[tuple[Any, ...]]
    """The values of `WITNESS` of each piece of evidence."""
    places: list[Place]
    """Where it leads."""
    discovery: Discovery
    """How those were found."""
    tdm_reservation: str | None
    """The page's own `tdm-reservation` meta element."""
    robots_meta: str | None
    """The page's robots meta element."""
    page_type: str | None
    """What the site's profile says its URL is: article, home or section; None without a profile, or where it says nothing."""
    has_profile: bool
    """Whether the site has a profile."""
    next_part: str | None
    """URL of the next page of an article in several pages."""

    @property
    def found(self) -> list[FoundUrl]:
        """Return the URLs it leads to."""
        return found_at(self.places, self.discovery)


class UnreadablePageError(Exception):
    """A page met a defect of ours."""


def try_to_read(page_to_read: PageToRead) -> Reading | str:
    """Return what a page holds, or what went wrong: a defect of ours fails this page only, and is counted with its name."""
    try:
        return read(page_to_read)
    except Exception as error:  # noqa: BLE001 - see above
        return f"internal error: {type(error).__name__}: {error}"


def read(page_to_read: PageToRead) -> Reading:
    """Return what a page holds and where it leads."""
    target = page_to_read.target
    page = Page(
        page_to_read.body,
        url=page_to_read.url,
        headers=page_to_read.headers,
        captured_at=page_to_read.fetched_at,
        discovery=target.discovery,
    )
    profile = profile_for(page)
    extraction = extract(page, profile)
    sightings, witnesses = [_sighting(each) for each in extraction.sightings], [_witness(each) for each in extraction.evidence]
    extraction.sightings, extraction.evidence = [], []
    return Reading(
        extraction=extraction,
        sightings=sightings,
        witnesses=witnesses,
        places=places_on_page(page, profile, target, page_to_read.sites),
        discovery=discovery_by(page, target),
        tdm_reservation=_meta(page, "tdm-reservation"),
        robots_meta=_meta(page, "robots"),
        page_type=profile.page_type(page_to_read.url) if profile is not None else None,
        has_profile=profile is not None,
        next_part=next_part(page, page_to_read.first_url or page_to_read.url, page_to_read.part) if target.kind == "article" else None,
    )


def _meta(page: Page, name: str) -> str | None:
    return ", ".join(page.metadata.meta.get(name, ()))[:500] or None
