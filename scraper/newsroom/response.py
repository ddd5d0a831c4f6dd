"""Answers as bytes of HTTP/1.1 (RFC 9110, 9112): validators, gzip, and replies that take their time."""

from __future__ import annotations

from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .answer import Answer
    from .request import Request

HEAD_END = b"\r\n\r\n"
_BODYLESS = frozenset({204, 304})


@dataclass(slots=True)
class Reply:
    """What is sent for one request."""

    status: int
    """As logged; 0 where none is sent."""
    data: bytes = b""
    """Sent at once."""
    parts: Iterator[tuple[float, bytes]] | None = None
    """Sent after `data`: seconds to wait before each part, and the part. Made as it is sent, so that a long one is never held."""
    end: Literal["keep", "close", "reset"] = "keep"
    """What becomes of the connection: `reset` cuts it so that the client sees ECONNRESET."""
    retry_after: float | None = None
    """Seconds that it asks to wait."""
    fault: str | None = None
    """Name of the fault it shows."""


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


def respond(request: Request, answer: Answer) -> Reply:
    """Return the reply to a request that an answer was made for."""
    unchanged = answer.status == HTTPStatus.OK and is_unchanged(request, answer)
    status = 304 if unchanged else answer.status
    zipped = answer.zipped() if status not in _BODYLESS and request.takes_gzip else None
    body = answer.body if zipped is None else zipped
    fields = [("ETag", answer.etag), ("Vary", "Accept-Encoding"), ("Cache-Control", "no-cache")]
    if answer.last_modified:
        fields.append(("Last-Modified", answer.last_modified))
    if status not in _BODYLESS:
        fields += [("Content-Type", answer.content_type)] if answer.content_type else []
        fields.append(("Content-Length", str(len(body))))
        if zipped is not None:
            fields.append(("Content-Encoding", "gzip"))
    keeps = request.keeps_alive
    fields += [*answer.headers, ("Connection", "keep-alive" if keeps else "close")]
    head = head_of(status, fields)
    bare = request.method == "HEAD" or status in _BODYLESS
    return Reply(status, head if bare else head + body, end="keep" if keeps else "close")


def head_of(status: int, fields: list[tuple[str, str]]) -> bytes:
    """Return status line and header fields with the empty line after them."""
    lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}", "Server: newsroom", *(f"{name}: {value}" for name, value in fields)]
    return "\r\n".join(lines).encode("latin-1") + HEAD_END


def refusal(status: HTTPStatus) -> bytes:
    """Return a response without a body that ends the connection."""
    return f"HTTP/1.1 {status.value} {status.phrase}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode()
