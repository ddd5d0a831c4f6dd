"""The answer key: what a perfect reader finds on a page, from the content model, never from the page.

All texts have their white space folded. Times are UTC, `YYYY-MM-DDTHH:MM:SSZ`, null where neither the page nor its metadata tells them.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from .content import Reading, Sighting
from .resource import Kind, PageView, Resource
from .weather import SKIES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .content import Story
    from .site import Site

PAGE_TYPES = {Kind.ARTICLE: "article", Kind.HOME: "home", Kind.FRONT: "section", Kind.LIST: "section"}
"""Page type of the pages that have a key."""


def key_articles(site: Site) -> Iterator[dict[str, Any]]:
    """Yield the key of every article page that is out, oldest first."""
    for number in site.numbers():
        yield key_of_view(site, site.view(Resource(Kind.ARTICLE, number=number)))


def key_page(site: Site, target: str) -> dict[str, Any] | None:
    """Return the key of an article, home, front or list page named by URL or path; None for anything else.

    Keys of every page: `url, page_type, page_date, weather[{place, sky, sky_code, temperature_c}], weather_source,
    teasers[{title, url, blocks[]}], sightings[{block, rank, title, url, snippet}], empty_blocks[]`. Keys of an article besides:
    `number{parameter, value}, title, subtitle, byline, authors[{name, role, email, org}], section, published_at, published_precision,
    modified_at, modified_precision, paragraphs[], captions[], tags[], copyright`.
    """
    resource = site.locate(target)
    if resource is None or resource.kind not in PAGE_TYPES:
        return None
    return key_of_view(site, site.view(resource))


def key_of_view(site: Site, view: PageView) -> dict[str, Any]:
    """Return the key of one visit (`key_page` describes it)."""
    seen = sightings(site, view)
    key: dict[str, Any] = {"url": view.url, "page_type": PAGE_TYPES[view.resource.kind]}
    if view.story is not None:
        key |= _article_fields(site, view.story)
    return key | {
        "page_date": view.made.strftime("%Y-%m-%d") if site.skin.prints_date else None,
        "weather": [_reading(one) for one in view.ticker],
        "weather_source": site.skin.weather_source if view.ticker else None,
        "teasers": _teasers(seen),
        "sightings": [{"block": one.block, "rank": one.rank, "title": one.title, "url": one.url, "snippet": one.snippet} for one in seen],
        "empty_blocks": [block.heading for block in view.blocks if not block.stories and block.heading],
    }


def sightings(site: Site, view: PageView) -> list[Sighting]:
    """Return every teaser in every place of a page, in page order."""
    return [
        Sighting(block.heading, rank, story.title, site.article_url(story.number), block.snippet(story))
        for block in view.blocks
        for rank, story in enumerate(block.stories, 1)
    ]


def _article_fields(site: Site, story: Story) -> dict[str, Any]:
    people = story.byline.people if story.byline else ()
    dated = story.date_form != "none"
    modified = story.modified if dated else None
    return {
        "number": {"parameter": site.skin.number_parameter, "value": str(story.number)},
        "title": story.title,
        "subtitle": story.subtitle,
        "byline": story.byline.text if story.byline else None,
        "authors": [{"name": one.name, "role": one.role, "email": one.email, "org": one.org} for one in people],
        "section": story.section.name,
        "published_at": _utc(story.published) if dated else None,
        "published_precision": story.date_form if dated else None,
        "modified_at": _utc(modified) if modified else None,
        "modified_precision": story.date_form if modified else None,
        "paragraphs": list(story.paragraphs),
        "captions": list(story.captions),
        "tags": list(story.tags),
        "copyright": story.copyright,
    }


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _reading(reading: Reading) -> dict[str, Any]:
    code = SKIES[reading.sky][1] if reading.sky else None
    return {"place": reading.place, "sky": reading.sky, "sky_code": code, "temperature_c": reading.temperature_c}


def _teasers(seen: list[Sighting]) -> list[dict[str, Any]]:
    """Fold sightings into distinct stories, in the order of their first sighting; a block without a heading is an empty string."""
    folded: dict[str, dict[str, Any]] = {}
    for one in seen:
        entry = folded.setdefault(one.url, {"title": one.title, "url": one.url, "blocks": []})
        entry["blocks"].append(one.block or "")
    return list(folded.values())
