"""What an address of a generated newspaper names: what its skin reads from it, and whether the paper has that."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

from . import feeds
from .edition import section_of
from .life import is_moved
from .resource import Kind, Resource
from .variants import flavour_of

if TYPE_CHECKING:
    from .site import Site

_MOVED = "/moved/"
"""Where the old addresses of articles lie."""
_OF_A_SECTION = frozenset((Kind.LIST, Kind.FRONT, Kind.FEED))


def locate(site: Site, target: str) -> Resource | None:
    """Return what a request target (path and query) or URL of a site names, or None where the site has no such thing."""
    path = _path(site, target)
    if path.startswith(_MOVED):
        return _moved(site, path.removeprefix(_MOVED))
    flavour, _ = flavour_of(site.variants, path)
    found = _named_by(site, target)
    refined = None if found is None else _refine(site, found)
    if not flavour or refined is None:
        return refined
    return replace(refined, flavour=flavour) if refined.kind is Kind.ARTICLE else None


def number_in(site: Site, target: str) -> int:
    """Return the article number that a target or URL tells, 0 where it tells none; there may be no such article."""
    found = _named_by(site, target)
    return found.number if found is not None and found.kind is Kind.ARTICLE else 0


def article_number(site: Site, url: str) -> int | None:
    """Return the number of the article that a target or URL of a site names under any of its addresses, deleted ones too."""
    if "://" in url and not url.startswith(f"{site.base_url}/"):
        return None
    found = locate(site, url)
    return found.number if found is not None and found.kind in (Kind.ARTICLE, Kind.REMOVED, Kind.MOVED) else None


def moved_url(site: Site, number: int) -> str | None:
    """Return an article's old address, None where it has none."""
    return f"{site.base_url}{_MOVED}{number}" if is_moved(site.seed, number, site.life.moved) else None


def _path(site: Site, target: str) -> str:
    """Return the path of a target or URL below the site's own."""
    return urlsplit(target).path.removeprefix(urlsplit(site.base_url).path)


def _named_by(site: Site, target: str) -> Resource | None:
    """Return what the skin reads from a target or URL, whether the site has it or not."""
    _, path = flavour_of(site.variants, _path(site, target))
    return site.skin.locate(unquote(path), dict(parse_qsl(urlsplit(target).query)))


def _moved(site: Site, name: str) -> Resource | None:
    number = int(name) if name.isascii() and name.isdigit() else 0
    return Resource(Kind.MOVED, number=number) if number in site.numbers() and moved_url(site, number) else None


def _refine(site: Site, found: Resource) -> Resource | None:
    if found.kind is Kind.ARTICLE:
        refined = _refine_article(site, found if found.number else site.stories.find(found))
        return None if refined is None else site.named(refined)
    if found.kind in _OF_A_SECTION and found.section is not None and section_of(site.sections, found.section) is None:
        return None
    if found.kind is Kind.SITEMAP and not 1 <= found.page <= feeds.sitemap_count(site):
        return None
    return found


def _refine_article(site: Site, found: Resource) -> Resource | None:
    if found.number in site.numbers():
        if site.fate(found.number) is not None:
            return Resource(Kind.REMOVED, number=found.number)
        parts = len(site.stories.by_number(found.number).page_starts) + 1
        return found if found.page <= parts else None
    if found.number == site.soft_404_number():
        return Resource(Kind.SOFT_404, number=found.number)
    return Resource(Kind.GONE, number=found.number) if found.number in site.gone_numbers() else None
