"""From a visit to the records its commit holds. Pure: everything that depends on the archive's past is passed in."""

from __future__ import annotations

from dataclasses import fields, replace
from operator import attrgetter
from typing import TYPE_CHECKING

from archive.identity import article_id, content_digest, site_of, url_key
from archive.lines import Alike
from archive.records import Article, Capture, Evidence, Policy, Sighting, Story, Teaser, Weather
from archive.times import iso
from scraper.discovery import classify_url
from scraper.extraction import EXTRACTOR_VERSION
from scraper.found import Answer
from scraper.reading import SIGHTING, WITNESS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from archive.records import RawPointer
    from scraper.extraction.result import DistinctTeaser
    from scraper.items import Visit

_READING = ("place", "sky", "sky_code", "temperature_c")
_reading = attrgetter(*_READING)
_STORY_FIELDS = tuple(field.name for field in fields(Story))


def page_url(visit: Visit) -> str:
    """Return the URL that answered, or the one asked for where nothing did."""
    return visit.final_url or visit.target.url


def id_of_article(visit: Visit) -> str:
    """Return the id of the article a visit brought: the CMS's number, else its trusted canonical's key, else its own."""
    url = page_url(visit)
    _, number = classify_url(url)
    assert visit.extraction is not None  # noqa: S101 - asked for articles only
    return article_id(site_of(url), visit.extraction.article.canonical_url or url, number)


def article_of(visit: Visit, capture_id: str, pointers: list[RawPointer], previous: tuple[int, str] | None) -> Article:
    """Return the article record of a visit.

    Args:
        visit: of an article's page.
        capture_id: of its capture.
        pointers: where its exchanges lie; empty where they are not kept.
        previous: revision and content digest that the archive holds of it.
    """
    extraction = visit.extraction
    assert extraction is not None  # noqa: S101 - asked for articles only
    story = extraction.article
    digest = content_digest(story)
    revision, previous_digest = (previous[0] + 1, previous[1]) if previous else (1, None)
    raw = [replace(pointers[part.exchange], encoding=part.encoding) for part in visit.parts] if pointers else []
    return Article(
        site=site_of(page_url(visit)),
        capture_id=capture_id,
        article_id=id_of_article(visit),
        revision=revision,
        previous_digest=previous_digest,
        content_digest=digest,
        url=page_url(visit),
        captured_at=iso(visit.fetched_at),
        page_date=extraction.page_date,
        weather=extraction.weather,
        weather_source=extraction.weather_source,
        teasers=[teaser.on_page() for teaser in extraction.teasers],
        policy=visit.policy or Policy(),
        raw=raw,
        extractor_version=EXTRACTOR_VERSION,
        profile=extraction.profile,
        **{name: getattr(story, name) for name in _STORY_FIELDS},
    )


def capture_of(visit: Visit, capture_id: str, pointers: list[RawPointer], article: str | None, event: str) -> Capture:
    """Return the capture record of a visit; it points to the page, of an article in several pages to the first, or to the last exchange."""
    pointer = pointers[visit.parts[0].exchange if visit.parts else -1] if pointers else None
    return Capture(
        site=site_of(visit.target.url),
        capture_id=capture_id,
        url=visit.target.url,
        url_key=url_key(visit.target.url),
        final_url=visit.final_url,
        status=visit.status,
        outcome=visit.outcome.state,
        reason=visit.outcome.reason,
        fetched_at=iso(visit.fetched_at),
        etag=visit.etag,
        last_modified=visit.last_modified,
        discovery=visit.target.discovery,
        page_date=visit.extraction.page_date if visit.extraction else None,
        payload_digest=pointer.payload_digest if pointer else None,
        warc_file=pointer.warc_file if pointer else None,
        offset=pointer.offset if pointer else None,
        length=pointer.length if pointer else None,
        article_id=article,
        event=event,
    )


def furniture_of(visit: Visit, capture_id: str) -> Iterator[Alike]:
    """Yield a visit's sightings and its weather readings: what an article, home or section page showed around its content.

    A page that turned out to be none of these (a soft 404, a company page) is captured, and no more.
    """
    extraction = visit.extraction
    if extraction is None or visit.page_type is None:
        return
    url, captured_at = page_url(visit), iso(visit.fetched_at)
    site = site_of(url)
    sighting = Sighting(
        site=site, capture_id=capture_id, captured_at=captured_at, page_url=url, page_type=visit.page_type, rank=1, teaser_id=""
    )
    yield Alike(sighting, SIGHTING, visit.sightings)
    weather = Weather(
        site=site,
        capture_id=capture_id,
        captured_at=captured_at,
        page_date=extraction.page_date,
        place="",
        source=extraction.weather_source,
    )
    yield Alike(weather, _READING, [_reading(reading) for reading in extraction.weather])


def teaser_of(teaser: DistinctTeaser, site: str, seen_at: str) -> Teaser:
    """Return the record of a story that a page points to."""
    return Teaser(
        site=site,
        teaser_id=teaser.teaser_id,
        url=teaser.url,
        title=teaser.title,
        snippet=teaser.snippet,
        image_url=teaser.image_url,
        first_seen_at=seen_at,
    )


def evidence_of(visit: Visit, capture_id: str, article: Article) -> Alike:
    """Return the witnesses of a new revision's fields."""
    evidence = Evidence(
        site=article.site,
        capture_id=capture_id,
        article_id=article.article_id,
        revision=article.revision,
        field="",
        source="",
        confidence=0.0,
        chosen=False,
    )
    return Alike(evidence, WITNESS, visit.witnesses)


def answer_of(visit: Visit, article_id: str | None) -> Answer | None:
    """Return what the frontier keeps of a visit for the next one; None where nothing answered, or only with an error."""
    if visit.status is None or visit.outcome.state != "done":
        return None
    target = visit.target
    if visit.status == 304:  # the validators of the answer that is still good
        return Answer(etag=target.etag, last_modified=target.last_modified, article_id=article_id)
    return Answer(etag=visit.etag, last_modified=visit.last_modified, article_id=article_id)
