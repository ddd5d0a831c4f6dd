"""URLs of the family."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from ...resource import Kind, Resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ...content import Section

DISALLOWED = ("/member/", "/admin/", "/com/search.html", "/news/articlePrint.html")
COMPANY = "com-1"
_STATIC = {
    "/": Resource(Kind.HOME), "/sitemap.xml": Resource(Kind.SITEMAP_INDEX), "/news/sitemap_news.xml": Resource(Kind.NEWS_SITEMAP),
    "/robots.txt": Resource(Kind.ROBOTS), "/rss/allArticle.xml": Resource(Kind.FEED),
}  # fmt: skip
_STYLE = "/css/style.min.css"
_PHOTOS = "/news/photo/"
_PAGES = (COMPANY, "privacy", "ad")
_LIST = "/news/articleList.html"


def path(resource: Resource) -> str:
    """Return path and query of a resource."""
    maker = _PATHS.get(resource.kind)
    return maker(resource) if maker else next(url for url, one in _STATIC.items() if one.kind is resource.kind)


def _list(resource: Resource) -> str:
    section = f"sc_section_code={resource.section}&" if resource.section else ""
    page = f"&page={resource.page}" if resource.page > 1 else ""
    return f"{_LIST}?{section}view_type=sm{page}"


def _article(resource: Resource) -> str:
    return f"/news/articleView.html?idxno={resource.number}"


def _feed(resource: Resource) -> str:
    return "/rss/allArticle.xml" if resource.section is None else f"/rss/{resource.section}.xml"


def _asset(resource: Resource) -> str:
    return _STYLE if resource.name == "style" else f"{_PHOTOS}{quote(resource.name, safe='/')}.svg"


_PATHS: dict[Kind, Callable[[Resource], str]] = {
    Kind.ARTICLE: _article,
    Kind.GONE: _article,
    Kind.SOFT_404: _article,
    Kind.LIST: _list,
    Kind.FEED: _feed,
    Kind.SITEMAP: lambda resource: f"/sitemap_{resource.page}.xml",
    Kind.PAGE: lambda resource: f"/com/{resource.name}.html",
    Kind.DISALLOWED: lambda resource: resource.name,
    Kind.ASSET: _asset,
}


def locate(path: str, query: Mapping[str, str]) -> Resource | None:
    """Return what a path and its query name. Writer and tag searches (`sc_area`) name nothing the paper lists: they find no article."""
    if path in _STATIC:
        return _STATIC[path]
    if path.startswith(DISALLOWED):
        return Resource(Kind.DISALLOWED, name=path)
    if path == "/news/articleView.html":
        return Resource(Kind.ARTICLE, number=_number(query.get("idxno")))
    if path == _LIST:
        return _read_list(query)
    return _locate_file(path)


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() else 0


def _read_list(query: Mapping[str, str]) -> Resource | None:
    if "sc_area" in query or "sc_word" in query:
        return Resource(Kind.PAGE, name="search")
    page = _number(query.get("page", "1"))
    return Resource(Kind.LIST, section=query.get("sc_section_code"), page=page) if page else None


def _locate_file(path: str) -> Resource | None:
    if path == _STYLE:
        return Resource(Kind.ASSET, name="style")
    if path.startswith(_PHOTOS) and path.endswith(".svg"):
        return Resource(Kind.ASSET, name=path.removeprefix(_PHOTOS).removesuffix(".svg"))
    if path.startswith("/rss/") and path.endswith(".xml"):
        return Resource(Kind.FEED, section=path.removeprefix("/rss/").removesuffix(".xml"))
    if path.startswith("/sitemap_") and path.endswith(".xml"):
        return Resource(Kind.SITEMAP, page=_number(path.removeprefix("/sitemap_").removesuffix(".xml")))
    name = path.removeprefix("/com/").removesuffix(".html")
    return Resource(Kind.PAGE, name=name) if path == f"/com/{name}.html" and name in _PAGES else None


def extras(sections: tuple[Section, ...]) -> Iterator[Resource]:
    """Yield feeds, robots.txt, static pages and disallowed places."""
    yield Resource(Kind.FEED)
    yield from (Resource(Kind.FEED, section=section.code) for section in sections)
    yield from (Resource(Kind.SITEMAP_INDEX), Resource(Kind.NEWS_SITEMAP), Resource(Kind.ROBOTS))
    yield from (Resource(Kind.PAGE, name=name) for name in _PAGES)
    yield Resource(Kind.DISALLOWED, name="/member/login.html")
