"""The state of a page as its front end embeds it, in three generations."""

from __future__ import annotations

import json
from datetime import UTC
from html import escape
from typing import TYPE_CHECKING, Any

from ..templates import picture

if TYPE_CHECKING:
    from datetime import datetime

    from ...content import Block, Photo, Story
    from ...resource import PageView
    from ...site import Site

_TYPES = {"paragraph": "text", "heading": "header", "quote": "quote", "list_item": "list_item", "table": "table", "entry": "live_entry"}


def state_script(site: Site, view: PageView, story: Story) -> str:
    """Return the script element that holds the story: elements under `__NEXT_DATA__` or `__STATE__`, HTML in an escaped string."""
    others = [one for block in view.zone("below") for one in block.stories if one.number != story.number]
    generation = story.number % 3
    article = _article(site, story) | ({"bodyHtml": _html(site, story)} if generation == 2 else {"contentElements": _elements(site, story)})
    recommended = [
        {"id": str(one.number), "headline": one.title, "url": site.article_url(one.number), "dek": one.excerpt} for one in others
    ]
    if generation == 0:
        props = {"pageProps": {"article": article, "recommended": recommended, "ads": {"slots": 3}}, "__N_SSP": True}
        data = _dump({"props": props, "page": "/story/[id]/[slug]", "query": {"id": str(story.number)}, "buildId": "tK3vPq9"})
        return f'<script id="__NEXT_DATA__" type="application/json">{data}</script>'
    state = {"site": {"name": site.name}, "route": {"name": "story"}, "content": {"current": article, "recommended": recommended}}
    if generation == 1:
        return f"<script>window.__STATE__={_dump(state)};window.__FLAGS__={{}};</script>"
    return f"<script>window.__PRELOADED_STATE__=JSON.parse({json.dumps(_dump(state), ensure_ascii=False)});</script>"


def _dump(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\u002f")


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _article(site: Site, story: Story) -> dict[str, Any]:
    people = story.byline.people if story.byline else ()
    return {
        "id": str(story.number),
        "type": story.layout if story.layout in ("opinion", "live", "gallery", "video") else "story",
        "url": site.article_url(story.number),
        "kicker": story.kicker,
        "headline": story.title,
        "dek": story.subtitle,
        "summary": story.excerpt,
        "byline": story.byline.text if story.byline else None,
        "authors": [{"name": one.name, "role": one.role, "email": one.email} for one in people],
        "section": {"slug": story.section.code, "name": story.section.name},
        "tags": [{"name": tag} for tag in story.tags],
        "publishedAt": _utc(story.published),
        "updatedAt": _utc(story.told_modified) if story.told_modified else None,
        "isPremium": story.free_access is False,
        "language": "en",
    }


def _elements(site: Site, story: Story) -> list[dict[str, Any]]:
    elements: list[dict[str, Any]] = []
    at = 0
    for block in story.body:
        said = block.type != "table"
        elements += [_image(site, story, photo) for photo in story.photos if said and photo.before == at]
        elements.append(_element(block))
        at += said
    return elements


def _element(block: Block) -> dict[str, Any]:
    element: dict[str, Any] = {"type": _TYPES[block.type], "content": block.text}
    if block.level:
        element["level"] = block.level
    if block.type == "table":
        element["content"] = [line.split(" | ") for line in block.text.split("\n")]
    if block.at:
        element["time"] = _utc(block.at)
        heading, _, element["content"] = block.text.rpartition("\n")
        element["headline"] = heading or None
    return element


def _image(site: Site, story: Story, photo: Photo) -> dict[str, Any]:
    return {"type": "image", "url": picture(site, story, story.photos.index(photo)), "caption": photo.caption, "credit": photo.credit}


def _html(site: Site, story: Story) -> str:
    """The body as one string of HTML."""
    shapes = {
        "paragraph": "<p>{}</p>",
        "heading": "<h{level}>{}</h{level}>",
        "quote": "<blockquote><p>{}</p></blockquote>",
        "list_item": "<ul><li>{}</li></ul>",
    }
    parts: list[str] = []
    for element in _elements(site, story):
        if element["type"] == "image":
            credit = f' <span class="credit">{escape(element["credit"])}</span>' if element["credit"] else ""
            caption = f"<figcaption>{escape(element['caption'])}{credit}</figcaption>" if element["caption"] else ""
            parts.append(f'<figure><img src="{element["url"]}">{caption}</figure>')
        elif element["type"] == "table":
            rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in element["content"])
            parts.append(f"<table>{rows}</table>")
        elif element["type"] == "live_entry":
            heading = f"<h3>{escape(element['headline'])}</h3>" if element["headline"] else ""
            parts.append(
                f'<div class="live-entry"><time datetime="{element["time"]}">{element["time"][11:16]} UTC</time>{heading}<p>'
                f"{escape(element['content'])}</p></div>"
            )
        else:
            kind = next(name for name, other in _TYPES.items() if other == element["type"])
            parts.append(shapes[kind].format(escape(element["content"]), level=element.get("level")))
    return "".join(parts).replace("</ul><ul>", "")
