"""What one visit of one page shows: a function of the site, the page, the newsroom's time and, on lively sites, of the visit."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from .dice import Dice
from .edition import Edition, section_of
from .resource import Kind, PageView, Resource
from .weather import ticker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .content import Section, Story, TeaserBlock
    from .site import Site
    from .skins import Skin

LONGEST_CACHE = timedelta(hours=70)
"""Papers keep made pages for up to this long: an article page's header date and ticker are those of its making."""
_OTHER_WEATHER = 1_000_003
"""Added to the seed for every visit of a lively page."""


def view_of(site: Site, resource: Resource, visit: int = 0) -> PageView:
    """Return what a visit of an HTML page shows now; `visit` counts the visits before it, on lively sites."""
    story = site.current_story(resource.number) if resource.kind is Kind.ARTICLE else None
    visit = visit if site.life.lively else 0
    made = _made(site, resource, story)
    skin = _dress(site, resource, visit, made)
    section = story.section if story else section_of(site.sections, resource.section)
    dice = Dice(site.seed, "blocks", site.skin.path(resource), made.strftime("%Y%m%d%H"), *([visit] if visit else []))
    edition = Edition(site.stories, resource, story, max(1, site.stories.count(made)), dice)
    blocks = edition.fill(skin.plan(resource, section), tuple(_listed(site, resource, section)))
    return PageView(
        resource=resource,
        url=site.url(resource),
        made=made.astimezone(site.skin.habits.zone),
        story=story,
        section=section,
        ticker=ticker(site.seed + visit * _OTHER_WEATHER, made, site.skin.habits) if skin.has_ticker else (),
        blocks=tuple(_as_of(site, block, made) for block in blocks) if site.life.edited else blocks,
        last_page=site.last_page(resource.section) if resource.kind is Kind.LIST else 1,
        skin=skin,
        views=visit,
    )


def _dress(site: Site, resource: Resource, visit: int, made: datetime) -> Skin:
    """Return the skin a page wears: before or after the redesign, layout A or B."""
    life = site.life
    skin = life.redesign[1] if life.redesign is not None and life.redesign[0] <= made else site.skin
    if life.layout_b is None or not Dice(site.seed, "layout", site.skin.path(resource), visit).chance(0.5):
        return skin
    return life.layout_b


def _made(site: Site, resource: Resource, story: Story | None) -> datetime:
    now = site.clock.now
    age = timedelta(minutes=Dice(site.seed, "cache", site.skin.path(resource)).number(0, int(LONGEST_CACHE.total_seconds()) // 60))
    if story is None:
        return now - age / 100
    changed = max(story.modified or story.published, site.changed(story.number) or story.published)
    return min(now, max(now - age, changed + timedelta(minutes=1)))


def _listed(site: Site, resource: Resource, section: Section | None) -> Iterator[Story]:
    skip = (resource.page - 1) * site.skin.per_page
    if resource.kind is Kind.LIST and section is None:
        yield from site.stories.newest(skip, site.skin.per_page, site.count())
    elif resource.kind in (Kind.LIST, Kind.FRONT) and section is not None:
        yield from site.stories.of_section(section.key, skip, site.skin.per_page, site.count())


def _as_of(site: Site, block: TeaserBlock, made: datetime) -> TeaserBlock:
    """Return a block whose titles and leads are those of the time the page was made."""
    return replace(block, stories=tuple(site.story_at(story.number, made) for story in block.stories))
