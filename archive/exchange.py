"""One HTTP request and its response, and the two as HTTP/1.1 messages (RFC 9112): what a WARC record holds."""

from __future__ import annotations

import hashlib
import http
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

if TYPE_CHECKING:
    from datetime import datetime

Headers = tuple[tuple[str, str], ...]

_LINE_BREAKS = re.compile(r"[\r\n]+")
_VISIBLE_ASCII = "".join(map(chr, range(0x21, 0x7F)))


@dataclass(frozen=True, kw_only=True, slots=True)
class Exchange:
    """A request and the response it got, as they went over the wire.

    Header names and values are their bytes decoded as ISO-8859-1, which loses none (RFC 9110 section 5.5).
    """

    url: str
    """Absolute URL asked for."""
    method: str = "GET"
    """Request method."""
    request_headers: Headers = ()
    """Request headers in order; `Host` is added where it is missing."""
    status: int
    """HTTP status."""
    reason: str = ""
    """Reason phrase of the status line; where it is not known, the phrase of RFC 9110 is written."""
    protocol: str = "HTTP/1.1"
    """Protocol of the response: `HTTP/1.1`, `HTTP/1.0` or `h2`, whose messages are written as HTTP/1.1."""
    response_headers: Headers = ()
    """Response headers in order, repeated ones included."""
    body: bytes
    """Response body as on the wire: content encoding (gzip, br …) still on, transfer encoding (chunks) already off."""
    fetched_at: datetime
    """Time of the answer, aware."""
    ip: str | None = None
    """Address the response came from."""
    truncated: str | None = None
    """Why the body was cut short: length, time, disconnect or unspecified (ISO 28500:2017 section 5.13); null where it is whole."""


def payload_digest(body: bytes) -> str:
    """Return `sha256:` and 64 hex digits of a body as on the wire: the `WARC-Payload-Digest` (ISO 28500:2017 section 5.9)."""
    return "sha256:" + hashlib.sha256(body).hexdigest()


@lru_cache(maxsize=64)  # every record of an exchange names it
def ascii_url(url: str) -> str:
    """Return a URL as it goes over the wire: what is not ASCII, and white space, percent-encoded as UTF-8 (RFC 3987 section 3.1)."""
    return quote(url, safe=_VISIBLE_ASCII)


def request_message(exchange: Exchange) -> bytes:
    """Return the request as an HTTP/1.1 message without body."""
    parts = urlsplit(ascii_url(exchange.url))
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    headers = exchange.request_headers
    if not any(name.lower() == "host" for name, _ in headers):
        headers = (("Host", parts.netloc.rpartition("@")[2]), *headers)
    return _message(f"{exchange.method} {target} HTTP/1.1", headers)


def response_head(exchange: Exchange) -> bytes:
    """Return status line and headers of the response, true of its body, with the empty line that ends them.

    `Transfer-Encoding` goes, since the body comes without chunks, and `Content-Length` is the body's own: headers that lie break replay
    (pywb issue 584).
    """
    reason = exchange.reason or _standard_reason(exchange.status)
    version = exchange.protocol if exchange.protocol in ("HTTP/1.0", "HTTP/1.1") else "HTTP/1.1"
    headers = exchange.response_headers
    if not has_no_body(exchange):
        headers = _honest_headers(headers, len(exchange.body))
    return _message(f"{version} {exchange.status} {reason}", headers)


def has_no_body(exchange: Exchange) -> bool:
    """Return whether an answer has no body whatever its headers say of one (RFC 9110 sections 6.4.1 and 8.6): to HEAD, 1xx, 204, 304."""
    return exchange.method == "HEAD" or exchange.status in (204, 304) or exchange.status < 200


def parse_response(message: bytes) -> tuple[Headers, bytes]:
    """Return headers and body of a response message."""
    head, _, body = message.partition(b"\r\n\r\n")
    return parse_head(head)[1], body


def parse_head(head: bytes) -> tuple[str, Headers]:
    """Return the status, as written, and the headers of a response message's head."""
    first, *lines = head.decode("iso-8859-1").split("\r\n")
    headers = tuple((name, value.strip(" \t")) for name, separator, value in (line.partition(":") for line in lines) if separator)
    return first.partition(" ")[2][:3], headers


def _honest_headers(headers: Headers, length: int) -> Headers:
    honest: list[tuple[str, str]] = []
    sized = False
    for name, value in headers:
        if name.lower() in ("transfer-encoding", "content-length"):
            if not sized:
                honest.append(("Content-Length", str(length)))
            sized = True
        else:
            honest.append((name, value))
    return tuple(honest)


def _message(first_line: str, headers: Headers) -> bytes:
    lines = [first_line, *[f"{name}: {value}" for name, value in headers]]
    message = "\r\n".join([*lines, "", ""])
    if message.isascii() and message.count("\r") == message.count("\n") == len(lines) + 1:
        return message.encode()
    return b"\r\n".join([*(_wire_bytes(_LINE_BREAKS.sub(" ", line)) for line in lines), b"", b""])


def _wire_bytes(line: str) -> bytes:
    try:
        return line.encode("iso-8859-1")
    except UnicodeEncodeError:
        return line.encode("utf-8", "replace")


def _standard_reason(status: int) -> str:
    try:
        return http.HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"
