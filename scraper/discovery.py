"""From the URLs that pages, feeds and sitemaps name to what the frontier keeps of them. Pure functions."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urljoin, urlsplit

from archive.identity import article_id, site_of, url_key
from archive.records import Discovery
from scraper.extraction.layout.links import absolute, base_url, origin_of, resolved
from scraper.extraction.layout.url_shape import shape
from scraper.extraction.wording.memories import LONGEST_NAME, of_short
from scraper.found import FoundUrl
from scraper.parts import part_number, stem_of
from scraper.sites import PROFILES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scraper.found import Place
    from scraper.page import Page
    from scraper.profile import SiteProfile
    from scraper.sources import SourceEntry

LONGEST_URL = 2083
"""Characters of a URL that is followed: the longest that every browser and server takes, and Scrapy's own limit."""
_REMEMBERED = 4096
"""URLs that are remembered with what is made of them (about 2 MB): pages of one site link to the same ones over and over."""


def classify_url(url: str, profile: SiteProfile | None = None) -> tuple[str | None, tuple[str, str] | None]:
    """Return the frontier's kind for a URL (article, section, home; null for one that leads to no article) and the CMS's article number."""
    number = _number_in(url)
    if number is not None:
        return "article", number
    if profile is not None:
        return profile.page_type(url), None
    return {"article": "article", "list": "section", "home": "home"}.get(shape(url)), None


def _number_in(url: str) -> tuple[str, str] | None:
    return next((number for known in PROFILES if (number := known.article_number(url)) is not None), None)


def key_of(url: str) -> str:
    """Return the key the frontier knows a URL under: the article's number where its URL holds one, else the URL key.

    Raises:
        ValueError: the URL has no host.
    """
    number = _number_in(url)
    return article_id(site_of(url), url, number) if number else url_key(url)


@lru_cache(maxsize=_REMEMBERED)
def place_of(url: str, kind: str | None = None, profile: SiteProfile | None = None) -> Place | None:
    """Return where the frontier files a URL, its kind read from the URL unless told; None for a URL that leads to no article."""
    kind = kind or classify_url(url, profile)[0]
    if kind is None or len(url) > LONGEST_URL or _goes_round(url):
        return None
    try:
        return key_of(url), url, site_of(url), kind, _page_number(url) if kind == "section" else 1
    except ValueError:
        return None


def found_url(
    url: str, discovery: Discovery, *, kind: str | None = None, profile: SiteProfile | None = None, site: str | None = None
) -> FoundUrl | None:
    """Return what the frontier keeps of a URL, its kind read from the URL unless told; None for a URL that leads to no article.

    `site` is the newspaper it belongs to, where that is not the URL's own host.
    """
    place = place_of(url, kind, profile)
    if place is None:
        return None
    key, _, own, kind, page = place
    return FoundUrl(key=key, url=url, site=site or own, kind=kind, discovery=discovery, page=page)


_MOST_SEGMENTS = 20
_LOOP = re.compile(r"((?:/[^/]+){1,4}?)\1{2}(?:/|$)")


def _goes_round(url: str) -> bool:
    """Return whether a path repeats itself (`/a/b/a/b/a/b`) or is deeper than any site's: what relative links make of an error page."""
    path = url.partition("?")[0].partition("://")[2]
    return path.count("/") > _MOST_SEGMENTS or _LOOP.search(path) is not None


def start_urls(url: str) -> list[FoundUrl]:
    """Return what a crawl of a URL begins with: its site's robots.txt, its home page and the URL itself.

    Raises:
        ValueError: the URL has no host.
    """
    parts = urlsplit(url)
    origin = f"{parts.scheme}://{parts.netloc}"
    start, home = Discovery(via="start"), Discovery(via="home")
    if parts.path in ("", "/") and not parts.query:
        asked: list[FoundUrl | None] = [found_url(origin + "/", start, kind="home")]
    else:
        asked = [found_url(url, start, kind=classify_url(url)[0] or "section"), found_url(origin + "/", home, kind="home")]
    found = [found_url(origin + "/robots.txt", start, kind="robots"), *asked]
    return [each for each in found if each is not None]


def found_in_source(entries: Iterable[SourceEntry], source_url: str, via: str, sites: frozenset[str]) -> list[FoundUrl]:
    """Return the frontier's URLs for the entries of a sitemap or feed that stay on the given sites.

    An entry of a feed or news sitemap is an article whatever its URL looks like.
    """
    found = []
    for entry in entries:
        named_by = "news_sitemap" if entry.is_news else via
        discovery = Discovery(via=named_by, source_url=source_url, title=entry.title, date=entry.date, section=entry.section)
        kind = "sitemap" if entry.is_sitemap else None
        if kind is None and (via == "feed" or entry.is_news):
            kind = "home" if classify_url(entry.url)[0] == "home" else "article"
        if (url := found_url(entry.url, discovery, kind=kind)) is not None and url.site in sites:
            found.append(url)
    return found


def discovery_by(page: Page, target: FoundUrl) -> Discovery:
    """Return how the URLs that a page leads to were found."""
    return Discovery(via=_VIA.get(target.kind, "link"), source_url=page.url)


_VIA = {"home": "home", "section": "list", "article": "article"}


def places_on_page(page: Page, profile: SiteProfile | None, target: FoundUrl, sites: frozenset[str]) -> list[Place]:
    """Return the URLs a page leads to: links to articles and lists of its own site, and a home page's feeds and the CMS's own."""
    if page.url is None:
        return []
    found: dict[str, Place] = {}
    stem = stem_of(page.url) if target.kind == "article" else None
    for url in _linked(page):
        place = place_of(url, None, profile)
        if place is None or place[2] not in sites or (place[3] == "section" and _is_endless(url)):
            continue
        if stem is None or not url.startswith(stem) or part_number(url, page.url) is None:
            found.setdefault(place[0], place)
    if target.kind == "home":
        for url, kind in _announced(page, profile):
            if (place := place_of(url, kind, profile)) is not None and place[2] in sites:
                found.setdefault(place[0], place)
    return list(found.values())


def _linked(page: Page) -> Iterator[str]:
    """Yield the URLs a page links to, each once, in page order."""
    base = base_url(page)
    origin = origin_of(base)
    for href in dict.fromkeys(href for _, href in page.links):
        url = resolved(href, base, origin)
        if url:
            yield url


_ENDLESS = re.compile(
    r"search|writer|author|calendar|(?:^|[/_])tags?(?:[/_.]|$)|[?&](?:search|q|query|date|sc_word|sc_area)=", re.IGNORECASE
)
"""Lists that only rearrange what the sections list, without end: searches, authors, tags, calendars."""


@of_short(2048, LONGEST_NAME)  # the links of a menu stand on every page
def _is_endless(url: str) -> bool:
    parts = urlsplit(url)
    return _ENDLESS.search(f"{parts.path}?{parts.query}") is not None


def _announced(page: Page, profile: SiteProfile | None) -> Iterator[tuple[str, str]]:
    """Yield the feeds a home page announces, and the feeds and lists its CMS has."""
    assert page.url is not None  # noqa: S101 - asked for fetched pages only
    for element in page.tree.iter("link") if page.tree is not None else ():
        if (element.get("rel") or "").lower() == "alternate" and (element.get("type") or "").lower() in _FEED_TYPES:
            url = absolute(element.get("href") or "", page.url)
            if url:
                yield url, "feed"
    if profile is not None:
        for path in profile.feeds:
            yield urljoin(page.url, path), "feed"
        for path in profile.lists:
            yield urljoin(page.url, path.format(page=1)), "section"


_FEED_TYPES = frozenset(("application/rss+xml", "application/atom+xml", "application/rdf+xml"))


def _page_number(url: str) -> int:
    """Return the page of a paginated list a URL asks for, from 1."""
    for name, value in parse_qsl(urlsplit(url).query):
        if name.lower() in ("page", "paged", "p") and value.isascii() and value.isdigit():
            return max(1, min(int(value), 1_000_000))
    match = _PAGE_IN_PATH.search(urlsplit(url).path)
    return max(1, int(match[1])) if match else 1


_PAGE_IN_PATH = re.compile(r"/page/(\d{1,6})(?:/|$)")
