"""Folding sightings into distinct teasers: nothing is dropped, the same story in two blocks is one teaser seen twice."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from archive.identity import teaser_id
from scraper.extraction.result import DistinctTeaser, TeaserSeen


@dataclass(slots=True)
class Printed:
    """One teaser as a page prints it, before it has an id."""

    block: str | None
    rank: int
    title: str | None
    url: str | None = None
    snippet: str | None = None
    image_url: str | None = None


def fold_teasers(printed: list[Printed], site: str) -> tuple[list[DistinctTeaser], list[TeaserSeen]]:
    """Return one entry per distinct story, in order of first sighting, and every sighting."""
    distinct: dict[str, DistinctTeaser] = {}
    sightings = []
    for item in printed:
        identity = _identity(site, item.url, item.title)
        sightings.append(
            TeaserSeen(
                block=item.block,
                rank=item.rank,
                teaser_id=identity,
                title=item.title,
                url=item.url,
                snippet=item.snippet,
                image_url=item.image_url,
            )
        )
        story = distinct.get(identity)
        if story is None:
            distinct[identity] = DistinctTeaser(
                teaser_id=identity,
                title=item.title,
                url=item.url,
                snippet=item.snippet or None,
                image_url=item.image_url,
                blocks=[item.block or ""],
            )
            continue
        story.title = story.title or item.title
        story.url = story.url or item.url
        story.image_url = story.image_url or item.image_url
        if len(item.snippet or "") > len(story.snippet or ""):
            story.snippet = item.snippet
        story.blocks.append(item.block or "")
    return list(distinct.values()), sightings


@lru_cache(maxsize=4096)
def _identity(site: str, url: str | None, title: str | None) -> str:
    """Return a teaser's id; most stand on the pages read before too."""
    try:
        return teaser_id(site, url, title)
    except ValueError:  # a link without a host: the title has to do
        return teaser_id(site, None, title or url)
