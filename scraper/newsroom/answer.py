"""Answers: a body with what its headers need, made once and sent many times."""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from html import escape

from .clock import DEFAULT_NOW

_GZIP_LEVEL = 1
"""The fastest: the newsroom is to cost little beside the crawler it serves."""
_SMALLEST_GZIP = 200
"""Bytes below which a body is sent as it is."""


@dataclass(slots=True)
class Answer:
    """A response before the request's conditions are looked at."""

    status: int
    content_type: str
    body: bytes
    modified: datetime | None = None
    """For `Last-Modified`; whole seconds count."""
    headers: tuple[tuple[str, str], ...] = ()
    etag: str = field(init=False)
    last_modified: str | None = field(init=False)
    _zipped: bytes | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        """Make the validators (RFC 9110 section 8.8)."""
        self.etag = f'"{hashlib.blake2b(self.body, digest_size=10).hexdigest()}"'
        self.last_modified = None if self.modified is None else format_datetime(self.modified.astimezone(UTC), usegmt=True)

    def zipped(self) -> bytes | None:
        """Return the gzip form, the same bytes every time; None where it does not pay."""
        if self._zipped is None and len(self.body) >= _SMALLEST_GZIP:
            self._zipped = gzip.compress(self.body, _GZIP_LEVEL, mtime=0)
        return self._zipped


def html_answer(text: str, made: datetime, charset: str = "utf-8") -> Answer:
    """Return a page. Another charset than UTF-8 is told by the page's own meta element, not by the header, as old sites do."""
    kind = "text/html; charset=UTF-8" if charset == "utf-8" else "text/html"
    return Answer(200, kind, text.encode(charset, "xmlcharrefreplace"), made)


def text_answer(text: str, content_type: str) -> Answer:
    """Return a style sheet, an image or robots.txt."""
    return Answer(200, content_type, text.encode(), DEFAULT_NOW)


def xml_answer(text: str, content_type: str) -> Answer:
    """Return a feed or a sitemap."""
    return Answer(200, content_type, text.encode())


def not_found(text: str, status: int = 404) -> Answer:
    """Return the paper's page for what it does not have, or has no more (410)."""
    return Answer(status, "text/html; charset=UTF-8", text.encode())


def redirect(url: str, status: int) -> Answer:
    """Return a redirect, its target as it stands in `Location`."""
    return Answer(status, "text/html; charset=UTF-8", f'<a href="{escape(url)}">{escape(url)}</a>'.encode(), headers=(("Location", url),))
