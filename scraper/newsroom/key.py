"""The answer key: what a perfect reader finds on a page, from the content model, never from the page.

All texts have their white space folded. Times are UTC, `YYYY-MM-DDTHH:MM:SSZ`, null where neither the page nor its metadata tells them, or
tells the hour but not in which zone; `published_local` and `modified_local` are what the page tells then. A feed may tell the zone all the
same: `discovered` has the times that only what lies around the page can tell.
A byline that opens the first paragraph or is glued to the end of the last one is the byline and stays in the paragraph as printed; one on a
line of its own is no paragraph. A sky that only a picture's style class tells has no word, so `sky` and `sky_code` are null; a picture's
`alt` is a printed word. What follows the article whole, or repeats it for printing, is no part of it.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from .content import Person, Reading, Sighting
from .resource import Kind, PageView, Resource
from .weather import SKIES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo

    from .content import Story
    from .site import Site

PAGE_TYPES = {Kind.ARTICLE: "article", Kind.HOME: "home", Kind.FRONT: "section", Kind.LIST: "section", Kind.PAGE: None}
"""Page type of the pages that have a key; of static ones, such as the paper's terms, none."""
REVISING = ("title", "subtitle", "byline", "section", "published_local", "paragraphs", "captions")
"""Fields of an article whose change makes a new revision."""


def key_articles(site: Site) -> Iterator[dict[str, Any]]:
    """Yield the key of every article page that is out, oldest first."""
    for number in site.numbers():
        if site.fate(number) is None:
            yield key_of_view(site, site.view(site.named(Resource(Kind.ARTICLE, number=number))))


def key_page(site: Site, target: str, visit: int = 0) -> dict[str, Any] | None:
    """Return the key of an article, home, front, list or static page named by URL or path; None for anything else.

    `visit` counts the visits before it, on sites whose pages change with every visit.

    Keys of every page: `url, page_type, page_date, weather[{place, sky, sky_code, temperature_c}], weather_source,
    teasers[{title, url, blocks[]}], sightings[{block, rank, title, url, snippet}], empty_blocks[]`. Keys of an article besides:
    `number{parameter, value}, title, subtitle, byline, authors[{name, role, email, org}], section, published_at, published_local,
    published_precision, modified_at, modified_local, modified_precision, discovered{published_at, modified_at}, paragraphs[], captions[],
    tags[], copyright, kicker, dateline, language, article_type, free_access, body[{type, level, text}]` (captions apart), `credits[]` (of
    the captions). `number` is null where no query parameter carries it.
    `oddities[]` names what is awkward about the page (`scraper.newsroom.oddities`).
    """
    resource = site.locate(target)
    if resource is None or resource.kind not in PAGE_TYPES or resource.flavour in ("amp", "print"):
        return None
    return key_of_view(site, site.view(resource, visit))


def key_revisions(site: Site, number: int) -> list[dict[str, Any]]:
    """Return every state of an article from its publication up to now, the oldest first.

    Keys: `revision` (from 1), `at` (when readers first saw it, UTC), `kind` (of the edit, `scraper.newsroom.edits.EditKind`; null for the
    first), `changes_text` (false where the date of the edit alone changed, and for the first), and an article's fields as in `key_page`.
    """
    past = [one for one in site.revisions(number) if one.at <= site.clock.now]
    keys: list[dict[str, Any]] = []
    for at, one in enumerate(past):
        fields = _article_fields(site, one.story.as_of(site.clock.now))
        changes = bool(keys) and any(fields[name] != keys[-1][name] for name in REVISING)
        keys.append({"revision": at + 1, "at": _utc(one.at), "kind": one.kind and one.kind.value, "changes_text": changes} | fields)
    return keys


def key_of_view(site: Site, view: PageView) -> dict[str, Any]:
    """Return the key of one visit (`key_page` describes it)."""
    seen = sightings(site, view)
    skin = view.skin or site.skin
    key: dict[str, Any] = {"url": view.url, "page_type": PAGE_TYPES[view.resource.kind]}
    if view.story is not None:
        key |= _article_fields(site, view.story)
    return key | {
        "page_date": view.made.strftime("%Y-%m-%d") if skin.prints_date else None,
        "weather": [_reading(one) for one in view.ticker],
        "weather_source": skin.weather_source if view.ticker else None,
        "teasers": _teasers(seen),
        "sightings": [{"block": one.block, "rank": one.rank, "title": one.title, "url": one.url, "snippet": one.snippet} for one in seen],
        "empty_blocks": [block.heading for block in view.blocks if not block.stories and block.heading],
    }


def sightings(site: Site, view: PageView) -> list[Sighting]:
    """Return every teaser in every place of a page, in page order."""
    return [
        Sighting(block.heading, rank, _fold(story.title), site.article_url(story.number), block.snippet(story))
        for block in view.blocks
        for rank, story in enumerate(block.stories, 1)
    ]


def _article_fields(site: Site, story: Story) -> dict[str, Any]:
    people = (story.byline.people if story.byline else ()) or _organisation(site, story)
    published, modified, precision = story.told_published, story.told_modified, story.published_precision
    times = {"published_at": published and _utc(published), "modified_at": modified and _utc(modified)}
    zoned = site.skin.habits.times != "unzoned" or story.date_form == "second"
    if precision is None and site.skin.habits.dated_addresses:
        published, precision = story.published, "day"
    zone = UTC if site.skin.habits.times == "utc" else None
    return {
        "number": {"parameter": site.skin.number_parameter, "value": str(story.number)} if site.skin.number_parameter else None,
        "title": _fold(story.title),
        "subtitle": story.subtitle,
        "byline": story.byline.text if story.byline else None,
        "authors": [{"name": one.name, "role": one.role, "email": one.email, "org": one.org} for one in people],
        "section": story.section.name,
        "published_at": times["published_at"] if zoned else None,
        "published_local": _local(published, zone, precision),
        "published_precision": precision,
        "modified_at": times["modified_at"] if zoned else None,
        "modified_local": _local(modified, zone, story.modified_precision),
        "modified_precision": story.modified_precision,
        "discovered": {name: None if zoned else time for name, time in times.items()},
        "paragraphs": list(story.paragraphs),
        "captions": list(story.captions),
        "tags": list(story.tags),
        "copyright": story.copyright,
        "oddities": sorted(story.oddities),
        "kicker": story.kicker,
        "dateline": story.dateline,
        "language": site.skin.habits.locale or story.language,
        "article_type": _told_type(site, story),
        "free_access": story.free_access,
        "body": [{"type": block.type, "level": block.level, "text": block.text} for block in story.body],
        "credits": [photo.credit for photo in story.photos if photo.caption],
    }


def _organisation(site: Site, story: Story) -> tuple[Person, ...]:
    """Return the organisation that a page states as its author in place of people, as one of its own name."""
    stated = site.skin.habits.organisation
    if stated is None or (stated == "paper" and story.byline is not None):
        return ()
    name = story.byline.text if story.byline is not None else site.name
    return (Person(name, org=name),)


def _told_type(site: Site, story: Story) -> str | None:
    """Return the kind a page tells: a column's by its section, a live blog's, gallery's and film's by what it shows, news in words only."""
    silent = story.article_type == "news" and story.date_form not in site.skin.habits.states_news
    return None if silent else story.article_type


def _fold(text: str) -> str:
    """Fold white space; Japanese titles part their halves with an ideographic space (U+3000)."""
    return " ".join(text.split())


def _local(moment: datetime | None, zone: tzinfo | None, precision: str | None) -> str | None:
    """Return a time of the paper's clock, or of another, as precise as it is told, without its zone."""
    if moment is None or precision is None:
        return None
    return (moment.astimezone(zone) if zone is not None else moment).strftime(_PRECISIONS[precision])


_PRECISIONS = {"second": "%Y-%m-%dT%H:%M:%S", "minute": "%Y-%m-%dT%H:%M", "day": "%Y-%m-%d"}


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
