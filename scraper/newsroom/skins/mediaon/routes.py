"""URLs of the family."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from ...resource import Kind, Resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ...content import Section

DISALLOWED = (
    "/member/",
    "/news/search.html",
    "/news/search_result.html",
    "/news/tag_list_all.html",
    "/news/article_list_writer.html",
    "/news/banner_click.php",
)
COMPANY = "company"
_STATIC = {
    "/": Resource(Kind.HOME),
    "/data/rss/news.xml": Resource(Kind.FEED),
    "/sitemap.xml": Resource(Kind.SITEMAP_INDEX),
    "/robots.txt": Resource(Kind.ROBOTS),
}
_STYLE = "/data/skin/layout/1/m11/images/css/index_cache.css"
_PHOTOS = "/data/photos/"
_PAGES = (COMPANY, "policy", "contact")


def path(resource: Resource) -> str:
    """Return path and query of a resource."""
    maker = _PATHS.get(resource.kind)
    return maker(resource) if maker else next(url for url, one in _STATIC.items() if one.kind is resource.kind)


def _list(resource: Resource) -> str:
    page = f"page={resource.page}" if resource.page > 1 else ""
    if resource.section is None:
        return "/news/article_list_all.html" + (f"?{page}" if page else "")
    return f"/news/section_list_all.html?sec_no={resource.section}" + (f"&{page}" if page else "")


def _article(resource: Resource) -> str:
    return f"/news/article.html?no={resource.number}"


def _feed(resource: Resource) -> str:
    return "/data/rss/news.xml" if resource.section is None else f"/data/rss/section_{resource.section}.xml"


def _asset(resource: Resource) -> str:
    return _STYLE if resource.name == "style" else f"{_PHOTOS}{quote(resource.name, safe='/')}.svg"


_PATHS: dict[Kind, Callable[[Resource], str]] = {
    Kind.ARTICLE: _article,
    Kind.GONE: _article,
    Kind.SOFT_404: _article,
    Kind.LIST: _list,
    Kind.FRONT: lambda resource: f"/news/section.html?sec_no={resource.section}",
    Kind.FEED: _feed,
    Kind.SITEMAP: lambda resource: f"/sitemap_{resource.page}.xml",
    Kind.PAGE: lambda resource: f"/home/page.html?code={resource.name}",
    Kind.DISALLOWED: lambda resource: resource.name,
    Kind.ASSET: _asset,
}


def locate(path: str, query: Mapping[str, str]) -> Resource | None:
    """Return what a path and its query name."""
    if path in _STATIC:
        return _STATIC[path]
    if path.startswith(DISALLOWED):
        return Resource(Kind.DISALLOWED, name=path)
    reader = _READERS.get(path)
    return reader(query) if reader else _locate_file(path)


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() else 0


def _read_list(query: Mapping[str, str]) -> Resource | None:
    page = _number(query.get("page", "1"))
    return Resource(Kind.LIST, section=query.get("sec_no"), page=page) if page else None


def _read_page(query: Mapping[str, str]) -> Resource | None:
    name = query.get("code", "")
    return Resource(Kind.PAGE, name=name) if name in _PAGES else None


_READERS: dict[str, Callable[[Mapping[str, str]], Resource | None]] = {
    "/news/article.html": lambda query: Resource(Kind.ARTICLE, number=_number(query.get("no"))),
    "/news/section.html": lambda query: Resource(Kind.FRONT, section=query.get("sec_no", "")),
    "/news/section_list_all.html": _read_list,
    "/news/article_list_all.html": _read_list,
    "/home/page.html": _read_page,
}


def _locate_file(path: str) -> Resource | None:
    if path == _STYLE:
        return Resource(Kind.ASSET, name="style")
    if path.startswith(_PHOTOS) and path.endswith(".svg"):
        return Resource(Kind.ASSET, name=path.removeprefix(_PHOTOS).removesuffix(".svg"))
    if path.startswith("/data/rss/section_") and path.endswith(".xml"):
        return Resource(Kind.FEED, section=path.removeprefix("/data/rss/section_").removesuffix(".xml"))
    if path.startswith("/sitemap_") and path.endswith(".xml"):
        return Resource(Kind.SITEMAP, page=_number(path.removeprefix("/sitemap_").removesuffix(".xml")))
    return None


def extras(sections: tuple[Section, ...]) -> Iterator[Resource]:
    """Yield fronts, feeds, robots.txt, static pages and disallowed places."""
    yield from (Resource(Kind.FRONT, section=section.code) for section in sections)
    yield Resource(Kind.FEED)
    yield from (Resource(Kind.FEED, section=section.code) for section in sections)
    yield from (Resource(Kind.SITEMAP_INDEX), Resource(Kind.ROBOTS))
    yield from (Resource(Kind.PAGE, name=name) for name in _PAGES)
    yield Resource(Kind.DISALLOWED, name="/member/member_login.html")
    yield Resource(Kind.DISALLOWED, name="/news/search.html")
