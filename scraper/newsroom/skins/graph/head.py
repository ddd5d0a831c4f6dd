"""The head element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import Kind, Resource
from ..body_style import parts
from ..markup import esc
from ..templates import picture
from . import linked_data

if TYPE_CHECKING:
    from ...content import Story
    from ...resource import PageView
    from ...site import Site

_PREFIXES = {"live": "LIVE: ", "opinion": "Comment: ", "video": "Watch: "}
"""What cards of social networks say before a title."""


def head(site: Site, view: PageView) -> str:
    """Return everything up to the body."""
    lines = _story_lines(site, view, view.story) if view.story else _plain_lines(site, view)
    return f"""<!doctype html>
<html lang="en-GB" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
{lines}
<link rel="alternate" type="application/rss+xml" title="{esc(site.name)}" href="{site.url(Resource(Kind.FEED))}">
<link rel="stylesheet" href="{site.url(Resource(Kind.ASSET, name="style"))}">
</head>
"""


def _plain_lines(site: Site, view: PageView) -> str:
    label = f"{view.section.name} | {site.name}" if view.section else f"{site.name}: news, comment and culture"
    return f"""<title>{esc(label)}</title>
<meta name="description" content="The latest from {esc(site.name)}">
<meta property="og:type" content="website"><meta property="og:title" content="{esc(label)}">
<link rel="canonical" href="{esc(view.url)}">"""


def _story_lines(site: Site, view: PageView, story: Story) -> str:
    social = esc(_PREFIXES.get(story.layout, "") + story.title)
    url = esc(site.article_url(story.number))
    image = f'<meta property="og:image" content="{esc(picture(site, story))}">\n' if story.photos else ""
    page, following = view.resource.page, ""
    if page > 1:
        following += f'<link rel="prev" href="{url}{f"?page={page - 1}" if page > 2 else ""}">\n'
    if page < parts(story):
        following += f'<link rel="next" href="{url}?page={page + 1}">\n'
    return f"""<title>{esc(story.title)} | {esc(story.section.name)} | {esc(site.name)}</title>
<meta name="description" content="{esc(story.excerpt or "")}">
<meta property="og:type" content="article"><meta property="og:title" content="{social}">
<meta property="og:description" content="{esc(story.excerpt or "")}">
<meta property="og:url" content="{url}"><meta property="og:site_name" content="{esc(site.name)}">
{image}<meta name="twitter:title" content="{social}"><meta name="twitter:card" content="summary_large_image">
<link rel="canonical" href="{url}">
{following}{linked_data.scripts(site, view, story)}"""
