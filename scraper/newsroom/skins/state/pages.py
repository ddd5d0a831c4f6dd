"""Whole pages: bar, a place for the article, rails of teasers, list, static page."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from ...resource import Kind, PageView, Resource
from ..markup import esc
from ..templates import BlockStyle, block_html, picture
from .embedded import state_script

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...content import Story
    from ...site import Site

_IMAGE = '<img src="{src}" alt="" loading="lazy">'
_HEADING = '<h2 class="rail-title">{text}</h2>'
_STYLES = {
    "hero": BlockStyle(
        '<section class="hero">{items}</section>\n',
        '<div class="tile"><a href="{url}">{image}<h3>{title}</h3></a><p>{snippet}</p></div>\n',
        image=_IMAGE,
    ),
    "rail": BlockStyle(
        '<section class="rail">{heading}<div class="rail-items">\n{items}</div></section>\n',
        '<div class="tile"><a href="{url}">{image}<h3>{title}</h3></a></div>\n',
        _HEADING,
        _IMAGE,
    ),
    "list": BlockStyle(
        '<div class="feed">\n{items}</div>\n',
        '<div class="row"><a href="{url}"><h3>{title}</h3></a><p>{snippet}</p><small>{when}</small></div>\n',
        when="%b %d, %Y",
    ),
}


@cache
def _client() -> str:
    return files("scraper.newsroom.skins.state").joinpath("client.js").read_text(encoding="utf-8")


def render(site: Site, view: PageView, static_pages: Mapping[str, tuple[str, ...]]) -> str:
    """Return the HTML of a page."""
    story = view.story
    items = "".join(f'<a href="{esc(site.url(Resource(Kind.LIST, section=one.code)))}">{esc(one.name)}</a>' for one in site.sections)
    below = "".join(block_html(site, view, block, _STYLES[block.style]) for block in view.zone("below"))
    script = f"{state_script(site, view, story)}\n<script>{_client()}</script>" if story else ""
    return f"""<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/>
{_head(site, view, story)}
<link rel="stylesheet" href="{site.url(Resource(Kind.ASSET, name="style"))}"/></head>
<body><div id="__next"><header class="bar"><a class="brand" href="{site.base_url}/">{esc(site.name)}</a>
<nav>{items}<a href="{site.base_url}/latest">Latest</a></nav></header>
<main>{_main(site, view, static_pages)}</main>
{below}<footer class="foot"><a href="{site.base_url}/pages/about">About</a> © 2025 {esc(site.name)}</footer></div>
{script}
</body></html>
"""


def _head(site: Site, view: PageView, story: Story | None) -> str:
    if story is None:
        label = f"{view.section.name} | {site.name}" if view.section else site.name
        return (
            f'<title>{esc(label)}</title><meta property="og:title" content="{esc(label)}"/><link rel="canonical" href="{esc(view.url)}"/>'
        )
    image = f'<meta property="og:image" content="{esc(picture(site, story))}"/>' if story.photos else ""
    url = esc(site.article_url(story.number))
    return f"""<title>{esc(story.title)} • {esc(site.name)}</title>
<meta property="og:title" content="{esc(story.title)}"/><meta property="og:type" content="article"/>
<meta name="description" content="{esc(story.excerpt or "")}"/><meta property="og:description" content="{esc(story.excerpt or "")}"/>
<meta property="og:url" content="{url}"/><meta property="og:site_name" content="{esc(site.name)}"/>{image}
<link rel="canonical" href="{url}"/>"""


def _main(site: Site, view: PageView, static_pages: Mapping[str, tuple[str, ...]]) -> str:
    kind = view.resource.kind
    if view.story is not None:
        return (
            '<div id="app" class="story"><div class="skeleton"></div><div class="skeleton"></div></div>'
            "<noscript>Please enable JavaScript.</noscript>"
        )
    if kind is Kind.LIST:
        return _list(site, view)
    if kind is Kind.PAGE:
        heading, *lines = static_pages[view.resource.name]
        return f"<h1>{esc(heading)}</h1>{''.join(f'<p>{esc(line.format(name=site.name))}</p>' for line in lines)}"
    if kind in (Kind.SOFT_404, Kind.DISALLOWED):
        return "<h1>This story is unavailable</h1><p>It has been removed or is not public.</p>"
    return "".join(block_html(site, view, block, _STYLES[block.style]) for block in view.zone("main"))


def _list(site: Site, view: PageView) -> str:
    (listed,) = view.zone("main")
    body = block_html(site, view, listed, _STYLES["list"]) if listed.stories else "<p>There are no stories here.</p>"
    page, last = view.resource.page, view.last_page
    around = ((page - 1, "Newer stories"), (page + 1, "Older stories"))
    links = " ".join(
        f'<a href="{esc(site.url(Resource(Kind.LIST, section=view.resource.section, page=at)))}">{text}</a>'
        for at, text in around
        if 1 <= at <= last
    )
    return f"<h1>{esc(view.section.name if view.section else 'Latest')}</h1>\n{body}<nav>{links}</nav>"
