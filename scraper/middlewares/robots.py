"""robots.txt as RFC 9309 has it.

Differs from Scrapy's own middleware where that takes silence for permission: an answer of 5xx or none at all means that nothing may be
fetched (RFC 9309 section 2.3.1.4), 429 is treated alike, and Crawl-delay is kept whatever the throttle thinks.
The file is fetched once per host, and again after a day; when the crawl asks for robots.txt as a page of its own, it is given that answer,
and so is the archive each time.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

from protego import Protego
from scrapy import Request
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    NotConfigured,
    ResponseDataLossError,
)
from scrapy.http.request import NO_CALLBACK

from archive.records import Discovery
from scraper.discovery import found_url

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.http import Response

logger = logging.getLogger(__name__)

MAX_BYTES = 512 * 1024
"""RFC 9309 section 2.5: a parsing limit must be at least 500 KiB."""
TIMEOUT_S = 20.0
TRIES = 2
LONGEST_S = 24 * 3600.0
"""RFC 9309 section 2.4: rules should not be used for longer, unless the file cannot be had …"""
AGAIN_S = 3600.0
"""… which is tried again after so long, by the rules there were."""
UNREACHABLE = (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    ResponseDataLossError,
    OSError,
)
"""What a fetch may raise when the network, not the code, failed."""


_ANSWER = "robots_answer"
"""Key under which a request carries the answer that it is to be given."""


class RefusedByRobots(IgnoreRequest):
    """robots.txt forbids the URL, or could not be had."""


@dataclass(frozen=True, slots=True)
class Robots:
    """What one host's robots.txt allows."""

    rules: Protego | None
    """Parsed rules; null where everything is forbidden because the file could not be had."""
    response: Response | None
    """The answer, where there was one."""
    reason: str | None = None
    """Why everything is forbidden."""


class RobotsMiddleware:
    """Ask robots.txt before anything else of a host, and keep its Crawl-delay."""

    def __init__(self, crawler: Crawler) -> None:
        if not crawler.settings.getbool("ROBOTSTXT_OBEY"):
            raise NotConfigured
        self._crawler = crawler
        self._user_agent = str(crawler.settings["ROBOTSTXT_USER_AGENT"] or crawler.settings["USER_AGENT"])
        self._robots: dict[str, tuple[asyncio.Task[Robots], float]] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build the middleware; `NotConfigured` where `ROBOTSTXT_OBEY` is off."""
        return cls(crawler)

    async def process_request(self, request: Request) -> Response | None:
        """Let the request pass, answer it (robots.txt itself) or refuse it.

        Raises:
            RefusedByRobots: robots.txt forbids it.
        """
        if request.meta.get("dont_obey_robotstxt"):
            return None
        if (answer := request.meta.pop(_ANSWER, None)) is not None:
            return _copy(answer, request)
        parts = urlsplit(request.url)
        origin = f"{parts.scheme}://{parts.netloc}"
        robots = await self._of(origin)
        if request.url == origin + "/robots.txt" and robots.response is not None:
            return _copy(robots.response, request)
        if robots.rules is None:
            raise RefusedByRobots(robots.reason or "robots.txt")
        if not robots.rules.can_fetch(request.url, self._user_agent):
            raise RefusedByRobots("robots.txt")
        self._keep_delay(robots.rules, request)
        return None

    async def _of(self, origin: str) -> Robots:
        task, until = self._robots.get(origin, (None, 0.0))
        if task is None or (task.done() and monotonic() >= until):
            task = asyncio.ensure_future(self._fetch(origin) if task is None else self._renew(origin, await task))
            self._robots[origin] = task, monotonic() + LONGEST_S
        # shielded: several requests wait for one fetch, and one that is cancelled must not take it from the others
        return await asyncio.shield(task)

    async def _renew(self, origin: str, before: Robots) -> Robots:
        """Fetch anew; where that fails, what was known goes on for a while."""
        robots = await self._fetch(origin)
        if robots.response is not None and robots.rules is not None:
            self._have_captured(origin, robots.response)
        if robots.rules is not None or before.rules is None:
            return robots
        task, _ = self._robots[origin]
        self._robots[origin] = task, monotonic() + AGAIN_S
        return before

    def _have_captured(self, origin: str, answer: Response) -> None:
        """Have the file visited as a page once more: the visit is given this very answer, for the archive."""
        found = found_url(f"{origin}/robots.txt", Discovery(via="start"), kind="robots")
        if found is None or not self._crawler.settings.get("BACKISSUE_ARCHIVE"):
            return
        engine = self._crawler.engine
        assert engine is not None  # noqa: S101 - a request is being processed, so there is an engine
        build = getattr(self._crawler.spider, "request_for")  # noqa: B009 - Scrapy types the spider as its base class
        request: Request = build(found)
        request.meta[_ANSWER] = answer
        engine.crawl(request)

    async def _fetch(self, origin: str) -> Robots:
        reason = "robots.txt unreachable"
        response: Response | None = None
        for _ in range(TRIES):
            try:
                response = await self._download(origin + "/robots.txt")
            except IgnoreRequest as refusal:
                return Robots(None, None, str(refusal) or "robots.txt refused")
            except UNREACHABLE as error:
                logger.warning("robots.txt of %s could not be had: %s", origin, error)
                continue
            if response.status < 500 and response.status != 429:
                break
            reason = f"robots.txt answered {response.status}"
        else:
            return Robots(None, response, reason)
        body = response.body[:MAX_BYTES] if response.status < 300 else b""
        return Robots(Protego.parse(body.decode("utf-8-sig", "replace")), response)

    async def _download(self, url: str) -> Response:
        meta = {"dont_obey_robotstxt": True, "download_timeout": TIMEOUT_S, "dont_retry": True, "any_site": True, "exchanges": []}
        engine = self._crawler.engine
        assert engine is not None  # noqa: S101 - a request is being processed, so there is an engine
        return await engine.download_async(Request(url, meta=meta, callback=NO_CALLBACK, priority=1000))

    def _keep_delay(self, rules: Protego, request: Request) -> None:
        delay = rules.crawl_delay(self._user_agent)
        if not delay:
            return
        engine = self._crawler.engine
        assert engine is not None  # noqa: S101 - a request is being processed, so there is an engine
        request.meta["autothrottle_dont_adjust_delay"] = True
        downloader = engine.downloader
        key = downloader.get_slot_key(request)
        own = self._crawler.settings.getfloat("AUTOTHROTTLE_START_DELAY")
        wanted = max(float(delay), own)
        downloader.per_slot_settings[key] = {"concurrency": 1, "delay": wanted, "jitter": 0}
        slot = downloader.slots.get(key)
        if slot is not None:
            slot.delay, slot.concurrency, slot.jitter = wanted, 1, 0.0


def _copy(answer: Response, request: Request) -> Response:
    """Return what one fetch brought as the answer to another request, with its own exchanges."""
    request.meta["exchanges"] = list(answer.meta.get("exchanges", ()))
    return answer.replace(request=request)
