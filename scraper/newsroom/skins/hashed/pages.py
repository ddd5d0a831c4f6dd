"""Whole pages, written with plain class names (`build` hashes them)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import Kind, PageView, Resource
from ..body_style import parts
from ..markup import esc
from ..templates import BlockStyle, block_html, picture
from . import build
from .article import article_html

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...content import Story
    from ...site import Site

_IMAGE = '<div class="pic"><img src="{src}" alt="" loading="lazy"></div>'
_HEADING = '<div class="blocktitle"><h2>{text}</h2></div>'
_STYLES = {
    "stage": BlockStyle(
        '<div class="stage">{items}</div>\n',
        '<div class="card"><a class="link" href="{url}">{image}<div class="cardtitle">{title}</div></a><div class="cardtext">'
        "{snippet}</div></div>\n",
        image=_IMAGE,
    ),
    "cards": BlockStyle(
        '<div class="block">{heading}<div class="cards">\n{items}</div></div>\n',
        '<div class="card"><a class="link" href="{url}">{image}<div class="cardtitle">{title}</div></a></div>\n',
        _HEADING,
        _IMAGE,
    ),
    "lines": BlockStyle(
        '<div class="block">{heading}<div class="lines">\n{items}</div></div>\n',
        '<div class="line"><a class="link" href="{url}">{title}</a></div>\n',
        _HEADING,
    ),
    "list": BlockStyle(
        '<div class="listing">\n{items}</div>\n',
        '<div class="row">{image}<div class="rowtext"><a class="link" href="{url}"><h3>{title}</h3></a><div class="cardtext">'
        "{snippet}</div></div></div>\n",
        image=_IMAGE,
    ),
}


def render(site: Site, view: PageView, static_pages: Mapping[str, tuple[str, ...]]) -> str:
    """Return the HTML of a page."""
    items = "".join(
        f'<a class="navlink" href="{esc(site.url(Resource(Kind.LIST, section=one.code)))}">{esc(one.name)}</a>' for one in site.sections
    )
    below = "".join(block_html(site, view, block, _STYLES[block.style]) for block in view.zone("below"))
    sheet = site.url(Resource(Kind.ASSET, name=f"style-{build.build_id(site.seed, view.made)}"))
    return f"""<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
{_head(site, view, view.story)}<link rel="stylesheet" href="{sheet}"></head>
<body class="body"><div id="root"><div class="top"><a class="logo" href="{site.base_url}/">{esc(site.name)}</a>
<div class="nav">{items}<a class="navlink" href="{site.base_url}/alles">Alles</a></div></div>
<div class="page">{_main(site, view, static_pages)}{below}</div>
<div class="foot"><a class="link" href="{site.base_url}/ueber-uns">Über uns</a> © 2025 {esc(site.name)}</div>
<div class="cookie">Diese Seite verwendet Cookies. <button class="button">Verstanden</button></div></div></body></html>
"""


def _head(site: Site, view: PageView, story: Story | None) -> str:
    if story is None:
        label = f"{view.section.name} – {site.name}" if view.section else site.name
        return (
            f'<title>{esc(label)}</title>\n<meta property="og:title" content="{esc(label)}">'
            f'\n<link rel="canonical" href="{esc(view.url)}">\n'
        )
    url, page = esc(site.article_url(story.number)), view.resource.page
    following = f'<link rel="next" href="{url}?page={page + 1}">\n' if page < parts(story) else ""
    image = f'<meta property="og:image" content="{esc(picture(site, story))}">\n' if story.photos else ""
    return f"""<title>{esc(story.title)} – {esc(site.name)}</title>
<meta name="description" content="{esc(story.excerpt or "")}">
<meta property="og:title" content="{esc(story.title)}">
<meta property="og:type" content="article"><meta property="og:site_name" content="{esc(site.name)}">
<link rel="canonical" href="{url}">
{following}{image}"""


def _main(site: Site, view: PageView, static_pages: Mapping[str, tuple[str, ...]]) -> str:
    kind = view.resource.kind
    if view.story is not None:
        return article_html(site, view, view.story)
    if kind is Kind.LIST:
        return _list(site, view)
    if kind is Kind.PAGE:
        heading, *lines = static_pages[view.resource.name]
        return f'<h1 class="title">{esc(heading)}</h1>{"".join(f"<p>{esc(line.format(name=site.name))}</p>" for line in lines)}'
    if kind in (Kind.SOFT_404, Kind.DISALLOWED):
        return '<h1 class="title">Nicht verfügbar</h1><p>Dieser Beitrag ist nicht mehr abrufbar.</p>'
    return "".join(block_html(site, view, block, _STYLES[block.style]) for block in view.zone("main"))


def _list(site: Site, view: PageView) -> str:
    (listed,) = view.zone("main")
    body = block_html(site, view, listed, _STYLES["list"]) if listed.stories else "<p>Keine weiteren Beiträge.</p>"
    page, section = view.resource.page, view.resource.section
    more = (
        f'<a class="button" href="{esc(site.url(Resource(Kind.LIST, section=section, page=page + 1)))}">Mehr laden</a>'
        if page < view.last_page
        else ""
    )
    return f'<h1 class="title">{esc(view.section.name if view.section else "Alles")}</h1>{body}<div class="pager">{more}</div>'
