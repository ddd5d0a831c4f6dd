"""The answer to a GET: how each kind of thing that a generated newspaper has is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import feeds
from .answer import Answer, html_answer, not_found, redirect, text_answer, xml_answer
from .finishing import below_path, finished
from .images import drawing
from .locating import locate
from .resource import Kind, Resource
from .variants import bare_page

if TYPE_CHECKING:
    from collections.abc import Callable

    from .site import Site


def answer_to(site: Site, target: str, visit: int) -> Answer:
    """Return the answer to a request target (path and query), or URL, of a site at a visit, made anew."""
    resource = locate(site, target)
    if resource is None or resource.kind is Kind.GONE:
        return not_found(below_path(site, site.skin.not_found(site)))
    if resource.kind is Kind.ASSET:
        return _asset(site, resource, target)
    if resource.kind in _PLAIN:
        return _PLAIN[resource.kind](site, resource)
    view = site.view(resource, visit)
    if resource.flavour in ("amp", "print"):
        return html_answer(bare_page(site, view), view.made)
    page = finished(site, view, (view.skin or site.skin).render(site, view))
    return html_answer(page, view.made, site.skin.habits.charset)


def _asset(site: Site, resource: Resource, target: str) -> Answer:
    _, _, layout = target.partition("?layout=")
    others = [one for one in (site.life.layout_b, site.life.redesign[1] if site.life.redesign else None) if one and one.name == layout]
    css = (others[0] if others else site.skin).style_sheet(resource.name)
    if css is not None:
        return text_answer(css, "text/css; charset=utf-8")
    return text_answer(drawing(resource.name, site.skin.habits.language), "image/svg+xml")


def _removed(site: Site, resource: Resource) -> Answer:
    """Return what stands in the place of a deleted article."""
    ended = site.fate(resource.number)
    if ended is not None and ended.kind == "home":
        return redirect(f"{site.base_url}/", 302)
    return not_found(below_path(site, site.skin.not_found(site)), 410 if ended is not None and ended.kind == "410" else 404)


_PLAIN: dict[Kind, Callable[[Site, Resource], Answer]] = {
    Kind.ROBOTS: lambda site, _: text_answer(feeds.robots(site), "text/plain; charset=utf-8"),
    Kind.FEED: lambda site, resource: xml_answer(feeds.rss(site, resource.section), "application/rss+xml"),
    Kind.SITEMAP_INDEX: lambda site, _: xml_answer(feeds.sitemap_index(site), "application/xml"),
    Kind.SITEMAP: lambda site, resource: xml_answer(feeds.sitemap(site, resource.page), "application/xml"),
    Kind.REMOVED: _removed,
    Kind.MOVED: lambda site, resource: redirect(site.article_url(resource.number), 301),
    Kind.NEWS_SITEMAP: lambda site, _: xml_answer(feeds.news_sitemap(site), "application/xml"),
}
"""How what is no HTML page is made."""
