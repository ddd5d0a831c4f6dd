"""The head element: meta and Open Graph for all, JSON-LD for stories that are dated to the second."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

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
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
{lines}
<meta name="copyright" content="{esc(site.name)}">
<link rel="alternate" type="application/rss+xml" title="RSS" href="{site.url(Resource(Kind.FEED))}">
<link rel="stylesheet" href="{site.url(Resource(Kind.ASSET, name="style"))}">
</head>
"""


def _plain_lines(site: Site, view: PageView) -> str:
    label = (
        f"{view.section.name} - Nachrichten aus der Region | {site.name}"
        if view.section
        else f"{site.name} | Nachrichten aus Kornfurt und der Region"
    )
    return f"""<title>{esc(label)}</title>
<meta property="og:type" content="website">
<meta property="og:title" content="{esc(label)}">
<link rel="canonical" href="{esc(view.url)}">"""


def _story_lines(site: Site, view: PageView, story: Story) -> str:
    dice = Dice(site.seed, "head", story.number)
    kicker = f"{story.kicker}: " if story.kicker and dice.chance(0.4) else ""
    suffix = dice.pick((f" | {site.name}", f" - {story.section.name} - {site.name}", f" | {site.host}"))
    url = esc(site.article_url(story.number))
    image = f'<meta property="og:image" content="{esc(picture(site, story))}">\n' if story.photos else ""
    machine = story.published_precision == "second"
    date = f'<meta name="date" content="{story.published.isoformat()}">\n' if machine else ""
    changed = f'<meta name="last-modified" content="{story.told_modified.isoformat()}">\n' if machine and story.told_modified else ""
    page = view.resource.page
    following = f'<link rel="next" href="{url}?page={page + 1}">\n' if page < parts(story) else ""
    names = ", ".join(one.name for one in story.byline.people) if story.byline else ""
    return f"""<title>{esc(kicker + story.title + suffix)}</title>
<meta name="description" content="{esc(story.excerpt or "")}">
<meta name="author" content="{esc(names or site.name)}">
<meta name="news_keywords" content="{esc(", ".join(story.tags))}">
{date}{changed}<meta property="og:type" content="article">
<meta property="og:title" content="{esc(kicker + story.title)}">
<meta property="og:description" content="{esc(story.excerpt or "")}">
<meta property="og:url" content="{url}">
<meta property="og:site_name" content="{esc(site.name)}">
<meta property="og:locale" content="de_DE">
{image}<link rel="canonical" href="{url}">
{following}{_json_ld(site, story) if machine else ""}"""


def _json_ld(site: Site, story: Story) -> str:
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": f"{story.kicker}: {story.title}" if story.kicker else story.title,
        "description": story.excerpt,
        "datePublished": story.published.isoformat(),
        "mainEntityOfPage": site.article_url(story.number),
        "publisher": {"@type": "Organization", "name": site.name},
        "isAccessibleForFree": "False" if story.free_access is False else None,
        "author": [{"@type": "Person", "name": one.name} for one in story.byline.people] if story.byline else None,
    }
    if story.told_modified:
        data["dateModified"] = story.told_modified.isoformat()
    text = json.dumps({key: value for key, value in data.items() if value}, ensure_ascii=False).replace("</", "<\\/")
    return f'<script type="application/ld+json">{text}</script>\n'
