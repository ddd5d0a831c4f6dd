"""From Scrapy's responses to pages and visits, and back to the headers of the next request."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from archive.records import Policy
from scraper.items import Part, Visit
from scraper.reading import PageToRead
from scraper.schedule import retry_after
from scraper.spiders.outcomes import outcome_of_status

if TYPE_CHECKING:
    from scrapy.http import Response

    from scraper.found import FoundUrl, Outcome
    from scraper.reading import Reading


def conditions(found: FoundUrl) -> dict[str, str]:
    """Return the headers that make a request conditional (RFC 9110 section 13.1).

    Home and section pages are always asked for in full: their teasers and weather are what they are visited for.
    """
    if found.kind not in ("article", "feed", "sitemap"):
        return {}
    known = {"If-None-Match": found.etag, "If-Modified-Since": found.last_modified}
    return {name: value for name, value in known.items() if value}


def status_of(response: Response) -> tuple[Outcome, str] | None:
    """Return outcome and event of an answer that brings no page; None for one that does."""
    retry_at = retry_after(_header(response, "Retry-After"), _fetched_at(response))
    return outcome_of_status(response.status, response.meta["found"], retry_at)


def page_of(response: Response, target: FoundUrl, sites: frozenset[str], part: int = 1, first_url: str | None = None) -> PageToRead:
    """Return the page of an answer, on its way to a reader."""
    pairs = ((name.decode("latin-1"), value.decode("latin-1")) for name, values in response.headers.items() for value in values)
    return PageToRead(
        target=target,
        url=response.url,
        body=response.body,
        headers=tuple(pairs),
        fetched_at=_fetched_at(response),
        sites=sites,
        part=part,
        first_url=first_url,
    )


def visit_of(response: Response, outcome: Outcome, event: str, reading: Reading | None = None) -> Visit:
    """Return the visit that an answer makes."""
    exchanges = list(response.meta["exchanges"])
    return Visit(
        target=response.meta["found"],
        outcome=outcome,
        event=event,
        fetched_at=_fetched_at(response),
        final_url=response.url,
        status=response.status,
        etag=_header(response, "ETag"),
        last_modified=_header(response, "Last-Modified"),
        policy=Policy(
            robots="allowed",
            tdm_reservation=_header(response, "TDM-Reservation") or response.meta.get("tdm_reservation"),
            x_robots_tag=_header(response, "X-Robots-Tag"),
        ),
        exchanges=exchanges,
        parts=[Part(len(exchanges) - 1, reading.extraction.encoding if reading else None)] if exchanges else [],
        extraction=reading.extraction if reading else None,
        sightings=reading.sightings if reading else [],
        witnesses=reading.witnesses if reading else [],
    )


def _fetched_at(response: Response) -> datetime:
    exchanges = response.meta["exchanges"]
    moment: datetime = exchanges[-1].fetched_at if exchanges else datetime.now(UTC)
    return moment


def _header(response: Response, name: str) -> str | None:
    value = response.headers.get(name)
    return value.decode("latin-1") if value else None
