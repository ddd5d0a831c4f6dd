"""Keep every request and response of a visit as they were on the wire, for the WARC files.

The middleware stands nearer to the wire than decompression and redirects, so it sees each hop and the body as it was encoded. What it keeps
travels with the request's `exchanges` meta key, which redirects and retries share.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

from archive.exchange import Exchange
from scraper.handlers import META_KEY, Wire, exchange_of_wire

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.http import Headers, Response
    from scrapy.statscollectors import StatsCollector


class CaptureMiddleware:
    """Append what was asked and answered to the request's `exchanges`, and count answers by status and their bytes."""

    def __init__(self, stats: StatsCollector) -> None:
        self._stats = stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build the middleware."""
        assert crawler.stats is not None  # noqa: S101 - a crawler that builds its components has statistics
        return cls(crawler.stats)

    def process_response(self, request: Request, response: Response) -> Response:
        """Keep the exchange and pass the response on unchanged."""
        self._stats.inc_value(f"backissue/answers/{response.status}")
        self._stats.inc_value("backissue/answer_bytes", len(response.body))
        exchanges = request.meta.get("exchanges")
        if exchanges is not None:
            wire = request.meta.pop(META_KEY, None)
            moment, ip = datetime.now(UTC), str(response.ip_address) if response.ip_address is not None else None
            if isinstance(wire, Wire):
                exchanges.append(exchange_of_wire(request, wire, response.body, moment, ip=ip))
            else:
                exchanges.append(exchange_of(request, response, moment, ip=ip))
        return response


def exchange_of(request: Request, response: Response, fetched_at: datetime, *, ip: str | None) -> Exchange:
    """Return one request and its response as Scrapy has them, where another download handler is used: without the reason phrase."""
    host = ("Host", urlsplit(request.url).netloc)
    return Exchange(
        url=request.url,
        method=request.method,
        request_headers=(host, *(pair for pair in _pairs(request.headers) if pair[0].lower() != "host")),
        status=response.status,
        protocol=response.protocol or "HTTP/1.1",
        response_headers=_pairs(response.headers),
        body=response.body,
        fetched_at=fetched_at,
        ip=ip,
    )


def _pairs(headers: Headers) -> tuple[tuple[str, str], ...]:
    return tuple((name.decode("latin-1"), value.decode("latin-1")) for name, values in headers.items() for value in values)
