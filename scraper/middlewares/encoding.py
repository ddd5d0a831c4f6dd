"""Content encodings, taken off strictly: a body that is not whole is a failure to be tried again, never the text of an article.

Scrapy's own middleware returns what it could decode of a damaged body, or the encoded bytes themselves. Here a stream that does not reach
its end, or is not what its header says, fails the page; and nothing is inflated beyond the limit of a page's size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, Self, cast

import brotli
from backports import zstd
from scrapy.exceptions import IgnoreRequest
from scrapy.responsetypes import responsetypes
from zlib_ng import zlib_ng

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrapy.crawler import Crawler
    from scrapy.http import Request, Response

ACCEPT_ENCODING = "gzip, deflate, br, zstd"
_CHUNK = 256 * 1024


class DamagedBody(IgnoreRequest):
    """The body does not decode as its Content-Encoding says."""


class TooLarge(IgnoreRequest):
    """The decoded body is larger than a page may be."""


class _Stream(Protocol):
    """A decoder that is fed and says whether its stream has ended."""

    def feed(self, data: bytes) -> bytes: ...

    @property
    def ended(self) -> bool: ...

    @property
    def rest(self) -> bytes: ...


class _Zlib:
    def __init__(self, window: int) -> None:
        self._decoder = zlib_ng.decompressobj(window)  # inflates in half the time of zlib

    def feed(self, data: bytes) -> bytes:
        return self._decoder.decompress(self._decoder.unconsumed_tail + data, _CHUNK)

    @property
    def ended(self) -> bool:
        return self._decoder.eof

    @property
    def rest(self) -> bytes:
        return self._decoder.unused_data


class _Brotli:
    rest = b""

    def __init__(self) -> None:
        self._decoder = brotli.Decompressor()

    def feed(self, data: bytes) -> bytes:
        return bytes(self._decoder.process(data, output_buffer_limit=_CHUNK))

    @property
    def ended(self) -> bool:
        return bool(self._decoder.is_finished())


class _Zstd:
    def __init__(self) -> None:
        self._decoder = zstd.ZstdDecompressor()

    def feed(self, data: bytes) -> bytes:
        return self._decoder.decompress(data, _CHUNK)

    @property
    def ended(self) -> bool:
        return self._decoder.eof

    @property
    def rest(self) -> bytes:
        return self._decoder.unused_data


_STREAMS: dict[str, Callable[[], _Stream]] = {
    "gzip": lambda: _Zlib(zlib_ng.MAX_WBITS | 16),
    "x-gzip": lambda: _Zlib(zlib_ng.MAX_WBITS | 16),
    "br": _Brotli,
    "zstd": _Zstd,
}
_ERRORS = (cast("type[Exception]", zlib_ng.error), brotli.error, zstd.ZstdError)  # the stub takes the class for an exception


def decode(encoding: str, body: bytes, limit: int) -> bytes:
    """Return a body with one content encoding (RFC 9110 section 8.4) taken off.

    Raises:
        DamagedBody: it is cut short, is something else, or the encoding is unknown.
        TooLarge: it inflates to more than `limit` bytes.
    """
    if encoding in ("", "identity") or not body:
        return body
    if encoding == "deflate":  # with or without the zlib header: servers disagree (RFC 9110 section 8.4.1.2)
        try:
            return _members(lambda: _Zlib(zlib_ng.MAX_WBITS), encoding, body, limit)
        except DamagedBody:
            return _members(lambda: _Zlib(-zlib_ng.MAX_WBITS), encoding, body, limit)
    if encoding not in _STREAMS:
        raise DamagedBody(f"unknown content encoding {encoding[:40]!r}")
    return _members(_STREAMS[encoding], encoding, body, limit)


def _members(start: Callable[[], _Stream], encoding: str, body: bytes, limit: int) -> bytes:
    """Decode every member of a stream; what follows the last one and is none is dropped, as browsers do."""
    decoded = _member(start(), encoding, body, limit)
    whole, rest = decoded
    while rest:
        try:
            more, rest = _member(start(), encoding, rest, limit - len(whole))
        except DamagedBody:
            break
        whole += more
    return whole


def _member(stream: _Stream, encoding: str, body: bytes, limit: int) -> tuple[bytes, bytes]:
    chunks, size, data = [], 0, body
    try:
        while not stream.ended:
            chunk = stream.feed(data)
            data = b""
            size += len(chunk)
            if size > limit:
                raise TooLarge("too large")
            if not chunk and not stream.ended:
                raise DamagedBody(f"damaged {encoding} body")
            chunks.append(chunk)
    except _ERRORS as error:
        raise DamagedBody(f"damaged {encoding} body") from error
    return b"".join(chunks), stream.rest


class ContentEncodingMiddleware:
    """Ask for encoded bodies and take the encodings off."""

    def __init__(self, limit: int) -> None:
        self._limit = limit

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build the middleware with the limit of `DOWNLOAD_MAXSIZE`."""
        return cls(crawler.settings.getint("DOWNLOAD_MAXSIZE"))

    def process_request(self, request: Request) -> None:
        """Say which encodings are understood."""
        request.headers.setdefault("Accept-Encoding", ACCEPT_ENCODING)

    def process_response(self, request: Request, response: Response) -> Response:
        """Return the response decoded.

        Raises:
            DamagedBody, TooLarge: see `decode`.
        """
        values = response.headers.getlist("Content-Encoding")
        encodings = [each.strip().lower() for each in b",".join(values).decode("latin-1").split(",") if each.strip()]
        if not encodings or request.method == "HEAD":
            return response
        body = response.body
        for encoding in reversed(encodings):
            body = decode(encoding, body, self._limit)
        headers = response.headers
        del headers["Content-Encoding"]
        kind = responsetypes.from_args(headers=headers, url=response.url, body=body)
        return kind(  # not `response.replace`, which would guess the character encoding of the encoded body
            response.url,
            response.status,
            headers,
            body,
            response.flags,
            response.request,
            response.certificate,
            response.ip_address,
            response.protocol,
        )
