"""HTTP/1.1 enough for crawlers and browsers (RFC 9110, 9112): GET and HEAD, keep-alive, pipelining, gzip, validators."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import TYPE_CHECKING

from .log import Visit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .answer import Answer
    from .log import RequestLog
    from .site import Site

_LONGEST_HEAD = 32 * 1024
_END = b"\r\n\r\n"
_BODYLESS = frozenset({204, 304})


@dataclass(frozen=True, slots=True)
class Request:
    """One request's head."""

    method: str
    target: str
    version: str
    headers: Mapping[str, str]
    """Names in lower case."""

    @property
    def keeps_alive(self) -> bool:
        """Whether the connection stays open after it (RFC 9112 section 9.3)."""
        asked = self.headers.get("connection", "").lower()
        return asked != "close" and (self.version == "HTTP/1.1" or asked == "keep-alive")

    @property
    def takes_gzip(self) -> bool:
        """Whether the client accepts gzip; a quality of zero refuses it."""
        for item in self.headers.get("accept-encoding", "").lower().split(","):
            coding, _, quality = item.partition(";")
            if coding.strip() in ("gzip", "*"):
                return quality.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
        return False


def parse_head(head: bytes) -> Request | None:
    """Return the request of a head without its closing empty line, or None where it is none."""
    first, *lines = head.decode("latin-1").split("\r\n")
    parts = first.split(" ")
    if len(parts) != 3 or not parts[2].startswith("HTTP/1."):
        return None
    pairs = (line.partition(":") for line in lines)
    return Request(parts[0], parts[1], parts[2], {name.strip().lower(): value.strip() for name, _, value in pairs})


def is_unchanged(request: Request, answer: Answer) -> bool:
    """Return whether the client's validators say it has this answer.

    If-None-Match goes before If-Modified-Since (RFC 9110 section 13.2.2).
    """
    tags = request.headers.get("if-none-match")
    if tags is not None:
        return tags.strip() == "*" or answer.etag in (tag.strip().removeprefix("W/") for tag in tags.split(","))
    since = request.headers.get("if-modified-since")
    if since is None or answer.modified is None:
        return False
    try:
        return answer.modified.replace(microsecond=0) <= parsedate_to_datetime(since)
    except (ValueError, TypeError):
        return False


def respond(request: Request, answer: Answer) -> tuple[int, bytes]:
    """Return status and bytes of the response."""
    unchanged = answer.status == HTTPStatus.OK and is_unchanged(request, answer)
    status = HTTPStatus.NOT_MODIFIED if unchanged else HTTPStatus(answer.status)
    zipped = answer.zipped() if request.takes_gzip else None
    body = answer.body if zipped is None else zipped
    lines = [
        f"HTTP/1.1 {status.value} {status.phrase}",
        "Server: newsroom",
        f"ETag: {answer.etag}",
        "Vary: Accept-Encoding",
        "Cache-Control: no-cache",
    ]
    if answer.last_modified:
        lines.append(f"Last-Modified: {answer.last_modified}")
    if status not in _BODYLESS:
        lines += [f"Content-Type: {answer.content_type}", f"Content-Length: {len(body)}"]
        if zipped is not None:
            lines.append("Content-Encoding: gzip")
    lines += [f"{name}: {value}" for name, value in answer.headers]
    lines.append("Connection: " + ("keep-alive" if request.keeps_alive else "close"))
    head = "\r\n".join(lines).encode("latin-1") + _END
    return status.value, head if request.method == "HEAD" or status in _BODYLESS else head + body


def _refusal(status: HTTPStatus) -> bytes:
    return f"HTTP/1.1 {status.value} {status.phrase}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode()


class Connection(asyncio.Protocol):
    """One client connection of one or more sites."""

    def __init__(self, choose: Callable[[str], Site | None], log: RequestLog) -> None:
        """Serve the site that `choose` names for a Host header."""
        self._choose = choose
        self._log = log
        self._buffer = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - a stream server's transport is one
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer every complete request head in the buffer. Methods that bring a body are refused and the connection closed."""
        self._buffer += data
        while self._transport is not None and not self._transport.is_closing():
            head, end, rest = self._buffer.partition(_END)
            if not end:
                if len(self._buffer) > _LONGEST_HEAD:
                    self._close_with(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
                return
            self._buffer = rest
            self._serve(head)

    def _serve(self, head: bytes) -> None:
        request = parse_head(head)
        if request is None:
            self._close_with(HTTPStatus.BAD_REQUEST)
            return
        site = self._choose(request.headers.get("host", ""))
        if site is None:
            self._close_with(HTTPStatus.MISDIRECTED_REQUEST)
            return
        if request.method not in ("GET", "HEAD"):
            self._log.add(Visit.of(site, request.method, request.target, HTTPStatus.METHOD_NOT_ALLOWED.value, request.headers))
            self._close_with(HTTPStatus.METHOD_NOT_ALLOWED)
            return
        status, response = respond(request, site.answer(request.target))
        self._log.add(Visit.of(site, request.method, request.target, status, request.headers))
        if self._transport is not None:
            self._transport.write(response)
            if not request.keeps_alive:
                self._transport.close()

    def _close_with(self, status: HTTPStatus) -> None:
        if self._transport is not None:
            self._transport.write(_refusal(status))
            self._transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the transport."""
        del exc
        self._transport = None
