"""The head element, as an SEO plug-in writes it."""

from __future__ import annotations

import json
from datetime import UTC
from typing import TYPE_CHECKING, Any

from ...dice import Dice
from ...resource import Kind, Resource
from ..markup import esc
from ..templates import picture

if TYPE_CHECKING:
    from datetime import datetime

    from ...content import Story
    from ...resource import PageView
    from ...site import Site


def head(site: Site, view: PageView) -> str:
    """Return everything up to the body."""
    name = esc(site.name)
    lines = _story_lines(site, view, view.story) if view.story else _plain_lines(site, view)
    return f"""<!DOCTYPE html>
<html lang="en-US">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="index, follow, max-image-preview:large">
<meta name="generator" content="WordPress 6.8.1">
{lines}
<link rel="alternate" type="application/rss+xml" title="{name} &raquo; Feed" href="{site.url(Resource(Kind.FEED))}">
<link rel="https://api.w.org/" href="{site.base_url}/">
<link rel="stylesheet" id="valley-style-css" href="{site.url(Resource(Kind.ASSET, name="style"))}" media="all">
</head>
"""


def _plain_lines(site: Site, view: PageView) -> str:
    label = f"{view.section.name} Archives - {site.name}" if view.section else site.name
    return f"""<title>{esc(label)}</title>
<link rel="canonical" href="{esc(view.url)}">
<meta property="og:locale" content="en_US">
<meta property="og:type" content="website">
<meta property="og:title" content="{esc(label)}">
<meta property="og:url" content="{esc(view.url)}">
<meta property="og:site_name" content="{esc(site.name)}">"""


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def _story_lines(site: Site, view: PageView, story: Story) -> str:
    url = esc(site.article_url(story.number))
    suffix = Dice(site.seed, "head", story.number).pick((f" - {site.name}", f" | {site.name}", f" – {story.section.name} – {site.name}"))
    text = esc(story.excerpt or "")
    dates = "".join(
        f'<meta property="article:{name}_time" content="{_utc(moment)}">\n'
        for name, moment in (("published", story.told_published), ("modified", story.told_modified))
        if moment is not None and story.published_precision == "second"
    )
    image = f'<meta property="og:image" content="{esc(picture(site, story))}">\n' if story.photos else ""
    names = ", ".join(one.name for one in story.byline.people) if story.byline else ""
    author = f'<meta name="author" content="{esc(names)}">\n' if names else ""
    return f"""<title>{esc(story.title)}{esc(suffix)}</title>
<meta name="description" content="{text}">
<link rel="canonical" href="{url}">
<meta property="og:locale" content="en_US">
<meta property="og:type" content="article">
<meta property="og:title" content="{esc(story.title)}">
<meta property="og:description" content="{text}">
<meta property="og:url" content="{url}">
<meta property="og:site_name" content="{esc(site.name)}">
{dates}{image}{author}<meta name="twitter:card" content="summary_large_image">
{_neighbours(site, view, story)}<link rel="shortlink" href="{site.base_url}/?p={story.number}">
{_json_ld(site, story) if story.published_precision == "second" else ""}"""


def _neighbours(site: Site, view: PageView, story: Story) -> str:
    page, last = view.resource.page, len(story.page_starts) + 1
    base = esc(site.article_url(story.number))
    previous = f'<link rel="prev" href="{base if page == 2 else f"{base}{page - 1}/"}">\n' if page > 1 else ""
    return previous + (f'<link rel="next" href="{base}{page + 1}/">\n' if page < last else "")


def _json_ld(site: Site, story: Story) -> str:
    """The plug-in's graph; it says nothing of an edit that did not happen but repeats the publication time there, as the plug-in does."""
    url = site.article_url(story.number)
    article: dict[str, Any] = {
        "@type": "Article",
        "@id": f"{url}#article",
        "isPartOf": {"@id": url},
        "headline": story.title,
        "datePublished": _utc(story.published),
        "dateModified": _utc(story.told_modified or story.published),
        "wordCount": sum(len(text.split()) for text in story.paragraphs),
        "articleSection": [story.section.name],
        "keywords": list(story.tags),
        "inLanguage": "en-US",
    }
    if story.byline and story.byline.people:
        article["author"] = {"name": story.byline.people[0].name, "@id": f"{site.base_url}/#/schema/person/{story.number % 97:02x}"}
    if story.free_access is False:
        article["isAccessibleForFree"] = False
    graph = [
        article,
        {"@type": "WebPage", "@id": url, "url": url, "name": f"{story.title} - {site.name}", "datePublished": _utc(story.published)},
        {"@type": "WebSite", "@id": f"{site.base_url}/#website", "url": f"{site.base_url}/", "name": site.name, "inLanguage": "en-US"},
    ]
    text = json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False).replace("</", "<\\/")
    return f'<script type="application/ld+json" class="seo-schema-graph">{text}</script>'
