"""References of a page, resolved: the absolute http(s) URLs that links mean."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin, urlsplit

if TYPE_CHECKING:
    from scraper.page import Page

_LONGEST = 4096


def base_url(page: Page) -> str | None:
    """Return the URL that relative references of a page are resolved against."""
    if page.tree is not None:
        for element in page.tree.iter("base"):
            if href := element.get("href"):
                try:
                    return urljoin(page.url or "", href.strip()) or page.url
                except ValueError:
                    break
    return page.url


def absolute(href: str, base: str | None) -> str | None:
    """Return an absolute http(s) URL without fragment, or None where there is none."""
    if _PLAIN.fullmatch(href):
        return href
    if base is not None and _ROOTED.fullmatch(href) and (origin := _origin(base)):
        return origin + href
    return _resolved(href, base)


_PLAIN = re.compile(r"https?://[\w.-]+(?::\d+)?/(?!\S*(?:/\.|#))[!-~]*", re.ASCII)
_ROOTED = re.compile(r"/(?![/\\])(?!\S*(?:/\.|#))[!-~]*", re.ASCII)
"""The two common forms of reference, which need no resolving."""


@lru_cache(maxsize=64)
def _origin(base: str) -> str | None:
    try:
        parts = urlsplit(base)
        return f"{parts.scheme}://{parts.netloc}" if parts.scheme in ("http", "https") and parts.hostname else None
    except ValueError:
        return None


def _resolved(href: str, base: str | None) -> str | None:
    href = "".join(href.split()) if any(mark in href for mark in "\n\r\t") else href.strip()
    if not href or href.startswith("#") or len(href) > _LONGEST:
        return None
    try:
        url = urldefrag(urljoin(base or "", href)).url
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    return url.replace(" ", "%20") if parts.scheme in ("http", "https") and host else None
