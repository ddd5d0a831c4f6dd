"""The head element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...dice import Dice
from ...resource import Kind, Resource
from ..body_style import parts
from ..markup import esc
from ..templates import picture

if TYPE_CHECKING:
    from ...content import Story
    from ...resource import PageView
    from ...site import Site


def head(site: Site, view: PageView) -> str:
    """Return everything up to the body."""
    lines = _story_lines(site, view, view.story) if view.story else _plain_lines(site, view)
    return f"""<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width">
<meta name="format-detection" content="telephone=no">
{lines}
<link rel="alternate" type="application/rss+xml" title="{esc(site.name)}" href="{site.url(Resource(Kind.FEED))}">
<link rel="stylesheet" href="{site.url(Resource(Kind.ASSET, name="style"))}">
</head>
"""


def _plain_lines(site: Site, view: PageView) -> str:
    label = f"{view.section.name}：{site.name}デジタル" if view.section else f"{site.name}デジタル｜地域のニュース"
    return f"""<title>{esc(label)}</title>
<meta property="og:type" content="website">
<meta property="og:title" content="{esc(label)}">
<link rel="canonical" href="{esc(view.url)}">"""


def _story_lines(site: Site, view: PageView, story: Story) -> str:
    suffix = Dice(site.seed, "head", story.number).pick(
        (f"：{site.name}デジタル", f" | {site.name}", f"｜{story.section.name}｜{site.name}")
    )
    url = esc(site.article_url(story.number))
    image = f'<meta property="og:image" content="{esc(picture(site, story))}">\n' if story.photos else ""
    machine = story.published_precision == "second"
    times = f'<meta property="article:published_time" content="{story.published:%Y-%m-%dT%H:%M:%S%z}">\n' if machine else ""
    if machine and story.told_modified:
        times += f'<meta property="article:modified_time" content="{story.told_modified:%Y-%m-%dT%H:%M:%S%z}">\n'
    following = f'<link rel="next" href="{url}?page={view.resource.page + 1}">\n' if view.resource.page < parts(story) else ""
    tags = esc(",".join((*story.tags, site.name, "ニュース")))
    return f"""<title>{esc(story.title)}{esc(suffix)}</title>
<meta name="description" content="{esc(story.excerpt or "")}">
<meta name="keywords" content="{tags}">
<meta property="og:type" content="article">
<meta property="og:title" content="{esc(story.title)}{esc(suffix)}">
<meta property="og:description" content="{esc(story.excerpt or "")}">
<meta property="og:url" content="{url}">
<meta property="og:site_name" content="{esc(site.name)}デジタル">
{times}{image}<meta name="twitter:card" content="summary_large_image">
<link rel="canonical" href="{url}">
{following}"""
