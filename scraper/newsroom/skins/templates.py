"""Teaser blocks from format strings: for papers whose blocks differ in markup alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..resource import Kind, Resource
from .markup import esc

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from ..content import Story, TeaserBlock
    from ..resource import PageView
    from ..site import Site


@dataclass(frozen=True, slots=True)
class BlockStyle:
    """Markup of one kind of block. All values are escaped before they are filled in."""

    frame: str
    """Slots `{heading}` and `{items}`."""
    item: str
    """Slots `{url} {title} {snippet} {deck} {image} {rank} {when} {age} {names} {section} {publisher}`; what a story lacks is empty."""
    heading: str = ""
    """Slots `{text}` and `{more}` (a list's path, `#` where there is none)."""
    image: str = ""
    """Slots `{src}` and `{title}`."""
    when: str = "%Y.%m.%d %H:%M"
    """Form of `{when}`: a day, a space, a time, which is left out where only the day is told."""


def blocks_html(site: Site, view: PageView, blocks: Iterable[TeaserBlock], styles: Mapping[str, BlockStyle]) -> str:
    """Return blocks one under the other."""
    return "\n".join(block_html(site, view, block, styles[block.style]) for block in blocks)


def block_html(site: Site, view: PageView, block: TeaserBlock, style: BlockStyle, *, headed: bool = True) -> str:
    """Return one block; without stories its heading and an empty frame are left. `headed` False leaves the heading to the page."""
    items = "\n".join(_item(site, view, story, rank, block.snippet(story), style) for rank, story in enumerate(block.stories, 1))
    heading = ""
    if block.heading and headed:
        section = next((one.code for one in site.sections if one.name == block.heading), None)
        more = site.skin.path(Resource(Kind.LIST, section=section)) if section else "#"
        heading = style.heading.format(text=esc(block.heading), more=esc(more))
    return style.frame.format(heading=heading, items=items)


def picture_name(story: Story, at: int = 0) -> str:
    """Return the asset name of a story's picture: under year and month."""
    return f"{story.published:%Y/%m}/{story.photos[at].name}"


def picture(site: Site, story: Story, at: int = 0) -> str:
    """Return the absolute URL of a story's picture."""
    return site.url(Resource(Kind.ASSET, name=picture_name(story, at)))


def age(then: datetime, now: datetime) -> str:
    """Return how long ago something was, as lists print it: `54분전`, `4시간전`, `1일전`."""
    minutes = int((now - then).total_seconds()) // 60
    if minutes < 60:
        return f"{max(1, minutes)}분전"
    return f"{minutes // 60}시간전" if minutes < 24 * 60 else f"{minutes // (24 * 60)}일전"


def names(story: Story) -> str:
    """Return the reporters of a story, as lists print them."""
    return ", ".join(f"{one.name} {one.role or ''}".strip() for one in story.byline.people) if story.byline else ""


def _item(site: Site, view: PageView, story: Story, rank: int, snippet: str | None, style: BlockStyle) -> str:
    image = style.image.format(src=esc(picture(site, story)), title=esc(story.title)) if story.photos and style.image else ""
    told = story.told_published
    aged = "relative_times" in story.oddities and story.published_precision in ("minute", "second")
    form = style.when.partition(" ")[0] if story.published_precision == "day" else style.when
    when = "" if told is None else age(told, view.made) if aged else told.strftime(form)
    return style.item.format(
        url=esc(site.skin.path(site.named(Resource(Kind.ARTICLE, number=story.number)))),
        title=esc(story.title),
        snippet=esc(snippet or ""),
        deck=esc(" ".join(story.subtitle_lines)),
        image=image,
        rank=rank,
        when=when,
        age=age(told, view.made) if told and story.published_precision != "day" else "",
        names=esc(names(story)),
        section=esc(story.section.name),
        publisher=esc(story.publisher or ""),
    )
