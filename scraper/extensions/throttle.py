"""Scrapy's AutoThrottle with a floor of each host's own: one newspaper may be asked more slowly than the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrapy import signals
from scrapy.extensions.throttle import AutoThrottle

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scrapy import Request, Spider
    from scrapy.core.downloader import Slot
    from scrapy.crawler import Crawler
    from scrapy.http import Response


def delay_of(host: str, delays: Mapping[str, float]) -> float:
    """Return the delay asked for a host, seconds: its own, else that of the nearest domain above it, else 0."""
    name = host
    while name:
        if name in delays:
            return delays[name]
        name = name.partition(".")[2]
    return 0.0


class HostThrottle(AutoThrottle):
    """AutoThrottle that keeps each host's slot at the delay of `BACKISSUE_HOST_DELAYS`, or a longer one."""

    def __init__(self, crawler: Crawler) -> None:
        """Listen for requests as well: a slot is new, or was forgotten, when one reaches it."""
        super().__init__(crawler)
        self._delays = {host.lower(): float(delay) for host, delay in crawler.settings.getdict("BACKISSUE_HOST_DELAYS").items()}
        if self._delays:
            crawler.signals.connect(self._request_reached_downloader, signals.request_reached_downloader)

    def _request_reached_downloader(self, request: Request, spider: Spider) -> None:
        self._keep_floor(*self._get_slot(request, spider))

    def _response_downloaded(self, response: Response, request: Request, spider: Spider) -> None:
        super()._response_downloaded(response, request, spider)
        self._keep_floor(*self._get_slot(request, spider))

    def _keep_floor(self, host: str | None, slot: Slot | None) -> None:
        if self._delays and host is not None and slot is not None:
            slot.delay = max(slot.delay, delay_of(host, self._delays))
