"""The head of an HTTP/1.1 request (RFC 9110, 9112)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_REFUSED = frozenset({"q=0", "q=0.0", "q=0.00", "q=0.000"})


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
        """Whether the client accepts gzip."""
        return self.takes("gzip")

    def takes(self, coding: str) -> bool:
        """Return whether the client accepts a content coding; a quality of zero refuses it (RFC 9110 section 12.5.3)."""
        for item in self.headers.get("accept-encoding", "").lower().split(","):
            named, _, quality = item.partition(";")
            if named.strip() in (coding, "*"):
                return quality.replace(" ", "") not in _REFUSED
        return False


def parse_head(head: bytes) -> Request | None:
    """Return the request of a head without its closing empty line, or None where it is none."""
    first, *lines = head.decode("latin-1").split("\r\n")
    parts = first.split(" ")
    if len(parts) != 3 or not parts[2].startswith("HTTP/1."):
        return None
    pairs = (line.partition(":") for line in lines)
    return Request(parts[0], parts[1], parts[2], {name.strip().lower(): value.strip() for name, _, value in pairs})
