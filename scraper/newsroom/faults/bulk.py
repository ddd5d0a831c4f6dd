"""Pages too long or too deep to read. They are made while they are sent and never held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .fault import HTML, Fault, Occasion, streamed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..response import Reply

DEPTH = 5_000
TAGS = 1_000_000
_HEAD = b"<!DOCTYPE html>\n<html><head><meta charset='utf-8'><title>...</title></head><body>\n"
_END = b"</body></html>\n"
_PARAGRAPH = b"<p>" + b"0123456789abcdef " * 64 + b"</p>\n"


def _filler(size: int) -> Iterator[bytes]:
    block = _PARAGRAPH * 60
    yield _HEAD
    left = size - len(_HEAD) - len(_END)
    while left > 0:
        yield block[:left]
        left -= len(block)
    yield _END


def _huge(occasion: Occasion) -> Reply:
    size = occasion.options.huge_bytes
    return streamed([HTML], _filler(size), size)


def _endless(occasion: Occasion) -> Reply:
    return streamed([HTML], _filler(occasion.options.huge_bytes), None)


def _tags() -> Iterator[bytes]:
    yield _HEAD
    for _ in range(TAGS // 10_000):
        yield b"<b>x</b>" * 10_000
    yield _END


def _depths() -> Iterator[bytes]:
    yield _HEAD + b"<div>" * DEPTH + b"<p>...</p>" + b"</div>" * DEPTH + _END


BULK = (
    Fault("huge_body", "trap", "a page of 200 MiB, with its Content-Length", _huge),
    Fault("endless_body", "trap", "a page of 200 MiB in chunks, its length untold", _endless),
    Fault("million_tags", "trap", "a page of a million elements", lambda _: streamed([HTML], _tags(), None)),
    Fault("deep_page", "trap", "a page of 5 000 elements within each other", lambda _: streamed([HTML], _depths(), None)),
)
