"""Answers that come slowly, or with a Content-Length that is not theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..response import HEAD_END, Reply
from .fault import HTML, Fault, Occasion, raw_reply

if TYPE_CHECKING:
    from collections.abc import Iterator

_STEPS = 20


def _trickle(data: bytes, seconds: float) -> Iterator[tuple[float, bytes]]:
    size = -(-len(data) // _STEPS) or 1
    for at in range(0, len(data), size):
        yield seconds / _STEPS, data[at : at + size]


def _slow_headers(occasion: Occasion) -> Reply:
    reply = occasion.ordinary()
    head, end, body = reply.data.partition(HEAD_END)
    parts = _trickle(head + end, occasion.options.slow_seconds)
    return Reply(reply.status, b"", (part for group in (parts, iter([(0.0, body)])) for part in group), end=reply.end)


def _slow_body(occasion: Occasion) -> Reply:
    reply = occasion.ordinary()
    head, end, body = reply.data.partition(HEAD_END)
    return Reply(reply.status, head + end, _trickle(body, occasion.options.slow_seconds), end=reply.end)


def _too_long(occasion: Occasion) -> Reply:
    """Announce more than is sent, and close: the client cannot know what is missing."""
    if occasion.times:
        return occasion.ordinary()
    body = occasion.answer().body
    reply = raw_reply(occasion, body[: len(body) // 2], [HTML], length=len(body))
    return Reply(reply.status, reply.data, end="close")


def _too_short(occasion: Occasion) -> Reply:
    """Announce the end where the document's closing tags stand; what follows would be read as the next answer."""
    answer = occasion.answer()
    end = answer.body.rfind(b"</body>")
    reply = raw_reply(occasion, answer.body, [("Content-Type", answer.content_type)], status=answer.status, length=max(end, 0))
    return Reply(reply.status, reply.data, end="close")


def _no_length(occasion: Occasion) -> Reply:
    """Neither length nor chunks: the end of the connection ends the body (RFC 9112 section 6.3)."""
    answer = occasion.answer()
    reply = raw_reply(occasion, b"", [("Content-Type", answer.content_type)], status=answer.status)
    return Reply(answer.status, reply.data.replace(b"Content-Length: 0\r\n", b"") + answer.body, end="close")


DELIVERY = (
    Fault("slow_headers", "article", "the headers come byte by byte", _slow_headers),
    Fault("slow_body", "article", "the body comes in small parts", _slow_body),
    Fault("length_too_long", "article", "Content-Length says more than is sent, once", _too_long),
    Fault("length_too_short", "article", "Content-Length says less than is sent: the closing tags are cut off", _too_short),
    Fault("length_missing", "article", "the body ends with the connection", _no_length),
)
