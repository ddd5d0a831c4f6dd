"""JSON-LD (schema.org): a breadcrumb and an organisation in an array, and a graph with the page's article among others."""

from __future__ import annotations

import json
from datetime import UTC
from typing import TYPE_CHECKING, Any

from ...dice import Dice
from ..templates import picture

if TYPE_CHECKING:
    from datetime import datetime

    from ...content import Story
    from ...resource import PageView
    from ...site import Site

_BODY = 320
"""Characters of an `articleBody` before it is cut."""
_KINDS = {"live": "LiveBlogPosting", "opinion": "OpinionNewsArticle", "video": "NewsArticle", "gallery": "NewsArticle"}


def scripts(site: Site, view: PageView, story: Story) -> str:
    """Return the script elements of an article page."""
    others = [one for block in view.zone("below") for one in block.stories if one.number != story.number][:2]
    article = _article(site, story)
    if story.layout == "live":
        article |= _live(site, story)
    graph: list[dict[str, Any]] = [_page(site, view, story), *(_teaser(site, one) for one in others), _organisation(site)]
    graph.insert(Dice(site.seed, "graph", story.number).number(0, len(graph)), article)
    if story.layout == "video":
        graph.append(_video(site, story))
    return _script([_breadcrumb(site, story), _organisation(site)]) + _script({"@context": "https://schema.org", "@graph": graph})


def _script(data: object) -> str:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")
    return f'<script type="application/ld+json">{text}</script>\n'


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def _article(site: Site, story: Story) -> dict[str, Any]:
    url = site.article_url(story.number)
    body = " ".join(text.replace("\n", " ") for text in story.paragraphs)
    article: dict[str, Any] = {
        "@type": _KINDS.get(story.layout, "NewsArticle"),
        "@id": f"{url}#article",
        "mainEntityOfPage": {"@type": "WebPage", "@id": url},
        "url": url,
        "headline": story.title,
        "alternativeHeadline": f"{story.section.name}: {story.title}",
        "description": story.excerpt,
        "articleBody": body if len(body) <= _BODY else body[:_BODY].rstrip() + "…",
        "articleSection": story.section.name,
        "datePublished": _utc(story.published),
        "dateModified": _utc(story.told_modified or story.published),
        "inLanguage": "en-GB",
        "isAccessibleForFree": story.free_access,
        "keywords": list(story.tags),
        "publisher": {"@id": f"{site.base_url}/#organization"},
        "author": _authors(site, story),
    }
    if story.free_access is False:
        article["hasPart"] = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".article__locked"}
    if story.photos:
        shown = [(picture(site, story, at), photo) for at, photo in enumerate(story.photos)]
        article["image"] = [{"@type": "ImageObject", "url": url, "caption": one.caption, "creditText": one.credit} for url, one in shown]
    return article


def _authors(site: Site, story: Story) -> list[dict[str, Any]]:
    if story.byline is None:
        return [{"@id": f"{site.base_url}/#organization"}]
    people = [
        {"@type": "Person", "name": one.name, "jobTitle": one.role, "url": f"{site.base_url}/search?by={at}"}
        for at, one in enumerate(story.byline.people)
    ]
    return people or [{"@type": "Organization", "name": story.byline.text}]


def _live(site: Site, story: Story) -> dict[str, Any]:
    entries = [block for block in story.body if block.type == "entry" and block.at is not None]
    updates = [
        {
            "@type": "BlogPosting",
            "headline": block.text.split("\n")[0],
            "datePublished": _utc(block.at),
            "articleBody": block.text.split("\n")[-1],
            "author": {"@type": "Person", "name": site.name},
        }
        for block in entries
        if block.at
    ]
    return {"coverageStartTime": updates[-1]["datePublished"], "liveBlogUpdate": updates}


def _teaser(site: Site, story: Story) -> dict[str, Any]:
    """Another article of the graph: it belongs to another page."""
    return {
        "@type": "NewsArticle",
        "url": site.article_url(story.number),
        "headline": story.title,
        "datePublished": _utc(story.published),
        "author": _authors(site, story),
    }


def _video(site: Site, story: Story) -> dict[str, Any]:
    return {
        "@type": "VideoObject",
        "name": story.title,
        "description": story.excerpt,
        "uploadDate": _utc(story.published),
        "duration": f"PT{story.number % 4 + 1}M{story.number % 50}S",
        "contentUrl": f"{site.base_url}/video/{story.number}.mp4",
    }


def _page(site: Site, view: PageView, story: Story) -> dict[str, Any]:
    name = f"{story.title} | {site.name}"
    return {
        "@type": "WebPage",
        "@id": view.url,
        "name": name,
        "isPartOf": {"@type": "WebSite", "name": site.name},
        "datePublished": _utc(view.made),
    }


def _organisation(site: Site) -> dict[str, Any]:
    return {
        "@context": "https://schema.org",
        "@type": "NewsMediaOrganization",
        "@id": f"{site.base_url}/#organization",
        "name": site.name,
        "foundingDate": "1904-03-01",
        "logo": {"@type": "ImageObject", "url": f"{site.base_url}/img/mark.svg"},
    }


def _breadcrumb(site: Site, story: Story) -> dict[str, Any]:
    crumbs = (("Home", f"{site.base_url}/"), (story.section.name, f"{site.base_url}/{story.section.code}"), (story.title, None))
    items = [
        {"@type": "ListItem", "position": at, "name": name} | ({"item": url} if url else {}) for at, (name, url) in enumerate(crumbs, 1)
    ]
    return {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": items}
