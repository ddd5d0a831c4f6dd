"""One page as fetched: bytes in, decoded text, tree and structured data out, each worked out once and only when asked for."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from archive.identity import site_of
from archive.records import Discovery
from scraper.page.archived import original
from scraper.page.charset import decode
from scraper.page.metadata import Metadata
from scraper.page.names import Names, names_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from lxml.html import HtmlElement

__all__ = ["Metadata", "Page"]

_MARKUP = re.compile(
    r"<(?:!doctype|html|head|body|meta|title|div|p|a|span|article|section|table|ul|br|h[1-6]|script|rss|\?xml)\b", re.IGNORECASE
)
_SIGNATURES = (
    *(b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"\x00\x00\x01\x00", b"ID3", b"OggS", b"wOFF", b"wOF2"),
    *(b"%PDF", b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"\x7fELF"),
)
"""First bytes of images, fonts, sounds, documents and archives."""
_CONTROL = bytes(byte for byte in range(32) if byte not in (9, 10, 12, 13, 27))
_HANGUL_LEADS = (b"\xeb", b"\xec", b"\xed")
"""First bytes of U+B000 to U+DFFF in UTF-8: hardly a Korean sentence does without."""
_WHOLE = 160_000
_TEXT_WINDOW = 200_000


class Page:
    """A page: the bytes as received, where they came from and what was known beforehand.

    Args:
        body: the response body, content encodings removed.
        url: URL the page was fetched from, after redirects; None for a page whose origin is not known. Of a copy in a web archive, `url` is
            that of the page copied and `fetched` the copy's own, against which the copy's references are resolved.
        headers: response headers, (name, value), in order.
        captured_at: aware time of the capture. It never dates the article; it only unmasks a header date and resolves relative times.
        discovery: what the source that led here said about the page.
        text: True for a plain-text page dump, False for HTML, None to tell by the page itself.
    """

    def __init__(
        self,
        body: bytes,
        url: str | None = None,
        headers: Sequence[tuple[str, str]] = (),
        captured_at: datetime | None = None,
        discovery: Discovery | None = None,
        text: bool | None = None,
    ) -> None:
        self.body = body
        self.fetched = _clean_url(url)
        self.url = original(self.fetched) if self.fetched else None
        self.headers = tuple(headers)
        self.captured_at = captured_at
        self.discovery = discovery if discovery is not None else Discovery()
        self._text = text

    @cached_property
    def _decoded(self) -> tuple[str, str]:
        return decode(self.body, self.headers)

    @property
    def markup(self) -> str:
        """The body as text."""
        return self._decoded[0]

    @property
    def encoding(self) -> str:
        """Python codec the body was decoded with."""
        return self._decoded[1]

    @cached_property
    def is_binary(self) -> bool:
        """Whether the body is no text at all: a known binary signature, or many control characters."""
        head = self.body[:4096]
        if head.startswith(_SIGNATURES):
            return True
        if head.startswith((b"\xff\xfe", b"\xfe\xff")):
            return False
        control = len(head) - len(head.translate(None, _CONTROL))
        return control > len(head) // 10 or self.markup[:4096].count("\ufffd") > len(head) // 10

    @cached_property
    def ends(self) -> bytes:
        """The body's beginning and end, where a publishing system leaves its marks; the whole of a body that is not large."""
        return self.body if len(self.body) <= _WHOLE else self.body[: _WHOLE // 2] + self.body[-_WHOLE // 4 :]

    @cached_property
    def has_hangul(self) -> bool:
        """Whether the body may hold Hangul: UTF-8 bytes with which its syllables begin, or another encoding that has them."""
        return self.encoding not in ("utf-8", "utf-8-sig") or any(lead in self.body for lead in _HANGUL_LEADS)

    @cached_property
    def is_text(self) -> bool:
        """Whether the page is a plain-text dump rather than HTML."""
        if self._text is not None:
            return self._text
        return not _MARKUP.search(self.markup, 0, _TEXT_WINDOW)

    @cached_property
    def tree(self) -> HtmlElement | None:
        """Root of the lxml tree; None for a text dump or markup without an element."""
        if self.is_text or self.is_binary:
            return None
        from scraper.page.markup import parse

        is_whole = self.encoding == "utf-8" and not any(sign in self.markup for sign in "\ufffd\ufffe\uffff")
        return parse(self.body if is_whole else self.markup)

    @cached_property
    def links(self) -> list[tuple[HtmlElement, str]]:
        """The page's links, `a` and `area`, in page order, each with its reference as written; without those that have none."""
        return (
            [(element, href) for element in self.tree.iter("a", "area") if (href := element.get("href"))] if self.tree is not None else []
        )

    @cached_property
    def names(self) -> Names:
        """Every class and id, with its elements. Who walks the tree anyway may set it to an index of its own."""
        return names_of(self.tree)

    @cached_property
    def metadata(self) -> Metadata:
        """Meta elements, Open Graph, JSON-LD and links of the head; empty for a text dump."""
        return Metadata(self.tree, self.fetched)

    @cached_property
    def site(self) -> str:
        """Site of the page's URL, `""` where it has none."""
        try:
            return site_of(self.url) if self.url else ""
        except ValueError:
            return ""

    def is_of_site(self, url: str) -> bool:
        """Whether an absolute URL is of the page's site; a host or port that none can have is of no site."""
        try:
            return site_of(url) == self.site
        except ValueError:
            return False

    def header(self, name: str) -> str | None:
        """Return the first response header of that name."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)


def _clean_url(url: str | None) -> str | None:
    return url.strip().encode("utf-8", "ignore").decode("utf-8").replace("\0", "") or None if url else None
