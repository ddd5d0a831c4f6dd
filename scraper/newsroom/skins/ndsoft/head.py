"""The head element: meta, Open Graph and JSON-LD."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ...resource import Kind, Resource
from ..heads import metadata_time
from ..markup import esc
from .blocks import photo_url

if TYPE_CHECKING:
    from ...content import Story
    from ...resource import PageView
    from ...site import Site


def head(site: Site, view: PageView) -> str:
    """Return the head element."""
    story = view.story
    name = esc(site.name)
    lines = story_lines(site, view, story) if story else plain_lines(site, view)
    return f"""<!doctype html>
<html class="no-js" lang="ko" dir="ltr" data-mobile="false">
<head>
<meta charset="utf-8">
<meta http-equiv="x-ua-compatible" content="ie=edge">
<meta name="viewport" content="width=1200">
<meta name="apple-mobile-web-app-title" content="{name}" />
<meta name="robots" content="max-image-preview:large">
{lines}
<link rel="alternate" type="application/rss+xml" href="{site.url(Resource(Kind.FEED))}"/>
<link rel="stylesheet" href="{site.url(Resource(Kind.ASSET, name="style"))}">
<script>var SITE_DOMAIN = '{site.base_url}', ___currentTime = {int(view.made.timestamp())};</script>
<style>:root {{ --nd-primary: #0b5c4b; --nd-site-width: 1200px; }} .width-1200 {{width:1200px}}</style>
{json_ld(site, view, story) if story and story.date_form == "second" else ""}
</head>
"""


def plain_lines(site: Site, view: PageView) -> str:
    """Return the lines of a page that is no article."""
    label = f"{view.section.name} - {site.name}" if view.section else site.name
    return f"""<title>{esc(label)}</title>
<meta property="og:site_name" content="{esc(site.name)}"/>
<meta property="og:type" content="website" />
<meta property="og:url" content="{esc(view.url)}" />
<meta property="og:title" content="{esc(label)}" />
<meta name="description" content="{esc(site.name)} - 한여울 골짜기의 오늘을 적습니다" />
<link rel="canonical" id="canonical" href="{esc(view.url)}" />"""


def story_lines(site: Site, view: PageView, story: Story) -> str:
    """Return the lines of an article. Title and description carry the paper's name and are cut, as in the family."""
    url, name, section = esc(view.url), esc(site.name), esc(story.section.name)
    titled = f"{esc(story.title)} - {name}"
    text = esc(_description(story, 100))
    author = esc(story.byline.text) if story.byline and story.byline.form == "info" else name
    picture = esc(site.base_url + photo_url(site, story, 0)) if story.photos else ""
    image = f'<meta property="og:image" content="{picture}" />\n<meta name="twitter:image" content="{picture}"/>\n' if picture else ""
    moment = metadata_time(site, story, story.published)
    time = f'\n<meta property="article:published_time" content="{moment}">' if story.date_form == "second" else ""
    return f"""<meta name="title" content="{titled}"/>
<meta name="description" content="{text}"/>
<meta name="Classification" content="{section}"/>
<meta name="Copyright" content="{name}"/>
<meta name="author" content="{author}"/>
<meta property="og:site_name" content="{name}"/>
{image}<meta property="og:type" content="article" />
<meta property="og:url" content="{url}" />
<meta property="og:title" content="{titled}" />
<meta property="og:description" content="{text}" />
<meta property="og:article:author" content="{author}"/>
<meta name="twitter:card" content="summary"/>
<meta name="twitter:title" content="{titled}"/>
<meta name="twitter:description" content="{text}"/>
<meta property="dable:item_id" content="{story.number}">
<meta property="article:section" content="{section}">{time}
<title>{esc(story.title)} &lt; {section} &lt; 기사본문 - {name}</title>
<link rel="canonical" id="canonical" href="{url}" />"""


def _description(story: Story, length: int) -> str:
    described = "deck_described" in story.oddities and story.subtitle_lines
    return " ".join(story.subtitle_lines) if described else story.lead(length)


def json_ld(site: Site, view: PageView, story: Story) -> str:
    """Return the NewsArticle (schema.org); `dateModified` only where the story was edited."""
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": {"@type": "WebPage", "@id": view.url},
        "headline": story.title,
        "description": _description(story, 260),
        "datePublished": metadata_time(site, story, story.published),
    }
    if story.modified:
        data["dateModified"] = metadata_time(site, story, story.modified)
    if story.byline:
        named = [story.byline.text] if story.byline.form == "info" else [one.name for one in story.byline.people]
        data["author"] = [{"@type": "Person", "name": name} for name in named]
    if story.photos:
        data["image"] = {"@type": "ImageObject", "url": site.base_url + photo_url(site, story, 0), "width": "600", "height": "400"}
    if story.tags:
        data["keywords"] = ",".join(story.tags)
    data["publisher"] = {"@type": "Organization", "name": site.name}
    text = json.dumps(data, ensure_ascii=False, indent=1).replace("</", "<\\/")
    return f'<script type="application/ld+json">\n{text}\n</script>'
