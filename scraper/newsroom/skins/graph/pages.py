"""Whole pages: masthead, article, home, list, static page, soft 404."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import Kind, PageView, Resource
from ..markup import esc
from ..templates import BlockStyle, block_html
from .article import article_html
from .head import head

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...site import Site

_CARD = (
    '<li class="card"><a class="card__link" href="{url}">{image}<span class="card__label">{section}</span>'
    '<h3 class="card__title">{title}</h3></a></li>\n'
)
_LEAD = (
    '<li class="card"><a class="card__link" href="{url}">{image}<h3 class="card__title">{title}</h3></a>'
    '<p class="card__text">{snippet}</p></li>\n'
)
_IMAGE = '<img src="{src}" alt="" loading="lazy">'
_HEADING = '<h2 class="block__title">{text}</h2>'
_STYLES = {
    "splash": BlockStyle('<section class="block block--splash"><ul>\n{items}</ul></section>\n', _LEAD, image=_IMAGE),
    "row": BlockStyle('<section class="block block--row">{heading}<ul>\n{items}</ul></section>\n', _CARD, _HEADING, _IMAGE),
    "onward": BlockStyle(
        '<section class="block block--onward">{heading}<ul>\n{items}</ul></section>\n', '<li><a href="{url}">{title}</a></li>\n', _HEADING
    ),
    "ranked": BlockStyle(
        '<section class="block block--ranked">{heading}<ol>\n{items}</ol></section>\n',
        '<li><a href="{url}"><span class="rank" aria-hidden="true">{rank}</span><h3>{title}</h3></a></li>\n',
        _HEADING,
    ),
    "list": BlockStyle(
        '<ul class="stream">\n{items}</ul>\n',
        '<li class="stream__item"><a href="{url}">{image}<h3>{title}</h3></a><p>{snippet}</p><time>{when}</time></li>\n',
        image=_IMAGE,
        when="%d %b %Y, %H:%M",
    ),
}
_CONSENT = """<div class="consent" role="dialog" aria-label="Your privacy"><p>
<strong>Your privacy.</strong> We and our 214 partners store and access information on your device.</p>
<button type="button">Accept all</button><button type="button">Manage</button></div>
"""


def render(site: Site, view: PageView, static_pages: Mapping[str, tuple[str, ...]]) -> str:
    """Return the HTML of a page."""
    below = "".join(block_html(site, view, block, _STYLES[block.style]) for block in view.zone("below"))
    return f"""{head(site, view)}{_masthead(site)}<main id="main">
{_column(site, view, static_pages)}</main>
<div class="below">{below}</div>
{_footer(site)}"""


def _masthead(site: Site) -> str:
    items = "".join(
        f'<li><a href="{esc(site.url(Resource(Kind.LIST, section=one.code)))}">{esc(one.name)}</a></li>' for one in site.sections
    )
    return f"""<body>
<header class="masthead"><div class="masthead__top"><a class="masthead__name" href="{site.base_url}/">{esc(site.name)}</a>
<a class="cta" href="{site.base_url}/info/subscribe">Subscribe</a></div>
<nav class="masthead__nav" aria-label="Sections"><ul>{items}<li><a href="{site.base_url}/all">All stories</a></li></ul></nav></header>
"""


def _column(site: Site, view: PageView, static_pages: Mapping[str, tuple[str, ...]]) -> str:
    kind = view.resource.kind
    if view.story is not None:
        return article_html(site, view, view.story)
    if kind is Kind.LIST:
        return _list(site, view)
    if kind is Kind.PAGE:
        heading, *lines = (line.format(name=site.name) for line in static_pages[view.resource.name])
        return f"<h1>{esc(heading)}</h1>{''.join(f'<p>{esc(line)}</p>' for line in lines)}\n"
    if kind in (Kind.SOFT_404, Kind.DISALLOWED):
        return "<h1>This content is not available</h1><p>The page you asked for has been taken down or needs an account.</p>\n"
    return "".join(block_html(site, view, block, _STYLES[block.style]) for block in view.zone("main"))


def _list(site: Site, view: PageView) -> str:
    (listed,) = view.zone("main")
    page, section = view.resource.page, view.resource.section
    links = []
    for at, text in ((page - 1, "Newer"), (page + 1, "Older")):
        if 1 <= at <= view.last_page:
            links.append(f'<a href="{esc(site.url(Resource(Kind.LIST, section=section, page=at)))}">{text}</a>')
    body = block_html(site, view, listed, _STYLES["list"]) if listed.stories else "<p>There are no stories here.</p>"
    name = view.section.name if view.section else "All stories"
    return (
        f'<h1 class="stream__title">{esc(name)}</h1>\n{body}<nav class="pager">'
        f"{' '.join(links)} <span>Page {page} of {view.last_page}</span></nav>\n"
    )


def _footer(site: Site) -> str:
    return f"""<footer class="footer"><p><a href="{site.base_url}/info/about">About us</a> · <a href="{site.base_url}/rss">RSS</a></p>
<p>© 2025 {esc(site.name)} Limited. Registered in Wexley Bridge.</p></footer>
{_CONSENT}</body>
</html>
"""
