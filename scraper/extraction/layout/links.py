"""References of a page, resolved: the absolute http(s) URLs that links mean."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin, urlsplit

if TYPE_CHECKING:
    from scraper.page import Page

LONGEST = 4096
"""Characters of a reference that is resolved: longer ones hold data."""


def base_url(page: Page) -> str | None:
    """Return the URL that relative references of a page are resolved against."""
    try:
        return (urljoin(page.fetched or "", page.metadata.base.strip()) if page.metadata.base else None) or page.fetched
    except ValueError:
        return page.fetched


def absolute(href: str, base: str | None) -> str | None:
    """Return an absolute http(s) URL without fragment, or None where there is none."""
    return resolved(href, base, origin_of(base))


def resolved(href: str, base: str | None, origin: str | None) -> str | None:
    """Return the same where the origin of the base is known already: of a page with hundreds of links it is asked for once."""
    if len(href) > LONGEST:
        return None
    return common(href, origin) or _resolved(href, base)


@lru_cache(maxsize=4096)
def common(href: str, origin: str | None) -> str | None:
    """Return what a reference of a common form means, None of another form: it is the same on every page of a site."""
    whole = href.partition("#")[0]
    if _PLAIN.fullmatch(whole):
        return whole
    if not origin or whole[:1] != "/":
        return None
    if whole.startswith("//"):
        return f"{origin.partition('//')[0]}{whole}" if _OF_SCHEME.fullmatch(whole) else None
    return origin + whole if _ROOTED.fullmatch(whole) else None


_PLAIN = re.compile(r"https?://[\w.-]+(?::\d+)?(?:/(?!\S*/\.)[!-~]*)?", re.ASCII)
_OF_SCHEME = re.compile(r"//[\w.-]+(?::\d+)?/(?!\S*/\.)(?:[!-~]*[!->@-~])?", re.ASCII)
_ROOTED = re.compile(r"(?!\S*/\.)/(?![/\\])[!-~]*", re.ASCII)
"""The three common forms of reference, which need no resolving."""


@lru_cache(maxsize=64)
def origin_of(base: str | None) -> str | None:
    """Return scheme and host of an http(s) URL as they stand before a path, or None where there are none."""
    if base is None:
        return None
    try:
        parts = urlsplit(base)
        return f"{parts.scheme}://{parts.netloc}" if parts.scheme in ("http", "https") and parts.hostname else None
    except ValueError:
        return None


def _resolved(href: str, base: str | None) -> str | None:
    bare = href.strip()
    if not bare or bare[0] == "#":
        return None
    href = "".join(bare.split()) if any(mark in href for mark in "\n\r\t") else bare
    try:
        url = urldefrag(urljoin(base or "", href)).url
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    return url.replace(" ", "%20") if parts.scheme in ("http", "https") and host else None
