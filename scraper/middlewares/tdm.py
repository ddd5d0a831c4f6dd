"""What a site reserves from text and data mining by its `/.well-known/tdmrep.json`.

TDM Reservation Protocol (W3C Community Group final report, 2024), section 6: a list of `{location, tdm-reservation, tdm-policy}`; the first
location that matches a path speaks. The file is asked for once per site and run, if robots.txt allows; what it says travels with the
request. Headers and meta elements of a page, which come before the file, are read with the page.
"""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.exceptions import IgnoreRequest
from scrapy.http.request import NO_CALLBACK

from scraper.middlewares.robots import TIMEOUT_S, UNREACHABLE

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

MAX_BYTES = 512 * 1024
_PATH = "/.well-known/tdmrep.json"

Rules = tuple[tuple[str, str], ...]


def parse_rules(body: bytes) -> Rules:
    """Return (location, reservation) of a tdmrep.json, in order; none for anything that is not one."""
    try:
        entries = json.loads(body[:MAX_BYTES])
    except (ValueError, RecursionError):
        return ()
    rules = []
    for entry in entries if isinstance(entries, list) else ():
        location, reservation = (entry.get("location"), entry.get("tdm-reservation")) if isinstance(entry, dict) else (None, None)
        if isinstance(location, str) and reservation in (0, 1, "0", "1"):
            rules.append((location[:2000], str(int(reservation))))
    return tuple(rules)


def matches(location: str, path: str) -> bool:
    """Return whether a location covers a path: `*` stands for anything, a final `$` for the end, as in robots.txt (RFC 9309 section 2.2.3).

    Each part is searched once, so no location takes longer than reading the path.
    """
    first, *parts = location.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    place = len(first)
    last = parts.pop() if parts and location.endswith("$") else None
    for part in parts:
        found = path.find(part, place)
        if found < 0:
            return False
        place = found + len(part)
    if last is not None:
        return path.endswith(last) and len(path) - len(last) >= place
    return place == len(path) if location.endswith("$") else True


def reservation_of(rules: Rules, path: str) -> str | None:
    """Return `1` (reserved) or `0` (not reserved) for a path with its query; None where no rule speaks of it."""
    return next((reservation for location, reservation in rules if matches(location, path)), None)


class TdmMiddleware:
    """Put the site's reservation for its URL on every request."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._rules: dict[str, asyncio.Task[Rules]] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build the middleware."""
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        """Wait for the site's file where it is not known yet, and note what it says of this URL."""
        found = request.meta.get("found")
        if found is None or found.kind == "robots":
            return
        parts = urlsplit(request.url)
        origin = f"{parts.scheme}://{parts.netloc}"
        if origin not in self._rules:
            self._rules[origin] = asyncio.ensure_future(self._fetch(origin))
        rules = await asyncio.shield(self._rules[origin])
        request.meta["tdm_reservation"] = reservation_of(rules, f"{parts.path}?{parts.query}" if parts.query else parts.path)

    async def _fetch(self, origin: str) -> Rules:
        meta: dict[str, Any] = {"download_timeout": TIMEOUT_S}
        engine = self._crawler.engine
        assert engine is not None  # noqa: S101 - a request is being processed, so there is an engine
        try:
            response = await engine.download_async(Request(origin + _PATH, meta=meta, callback=NO_CALLBACK, priority=900))
        except (IgnoreRequest, *UNREACHABLE):
            return ()
        return parse_rules(response.body) if response.status == 200 else ()
