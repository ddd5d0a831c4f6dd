"""What a fault is, and what it sees of the request that it spoils."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ..response import Reply, head_of, respond

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..answer import Answer
    from ..request import Request
    from ..site import Site

Where = Literal["article", "trap", "sitemap", "feed", "robots"]


@dataclass(frozen=True, slots=True)
class Options:
    """How bad it gets."""

    retry_seconds: int = 1
    """What Retry-After asks for."""
    slow_seconds: float = 1.0
    """How long slow headers and bodies take."""
    hang_seconds: float = 600.0
    """How long a request that is never answered is held."""
    huge_bytes: int = 200 * 1024 * 1024
    """Bytes of bodies that are too long, and of what bombs become when they are unpacked."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """A request that meets a fault."""

    site: Site
    request: Request
    visit: int
    options: Options
    rest: str = ""
    """Of a trap's path: what follows `/trap/NAME/`."""
    times: int = 0
    """How often the target was asked for before."""
    waited: float = 0.0
    """Seconds since the first of these."""

    def answer(self) -> Answer:
        """Return what the target would have answered."""
        return self.site.answer(self.request.target, self.visit)

    def ordinary(self) -> Reply:
        """Return the reply without the fault."""
        return respond(self.request, self.answer())


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that goes wrong."""

    name: str
    where: Where
    """`article`: at chosen articles, which who waits, asks again or reads carefully can read all the same; `trap`: at addresses of its
    own that hold nothing to read; `sitemap` and `feed`: traps that the sitemap index or the home page names; `robots`: at robots.txt."""
    meaning: str
    """One line."""
    reply: Callable[[Occasion], Reply]
    starts: tuple[str, ...] = ("1",)
    """Of a trap: what follows `/trap/NAME/` in the addresses that are made known."""
    linked: bool = False
    """Of a trap: the home page links to it."""


TRAPS = "/trap/"
"""First step of the path of every trap."""


def raw_reply(occasion: Occasion, body: bytes, fields: list[tuple[str, str]], *, status: int = 200, length: int | None = None) -> Reply:
    """Return a reply with a body as it stands; Content-Length is that of the body unless another is given."""
    keeps = occasion.request.keeps_alive
    full = [*fields, ("Content-Length", str(len(body) if length is None else length)), ("Connection", "keep-alive" if keeps else "close")]
    return Reply(status, head_of(status, full) + body, end="keep" if keeps else "close")


def streamed(fields: list[tuple[str, str]], parts: Iterator[bytes], length: int | None) -> Reply:
    """Return a reply whose body is made while it is sent: with a Content-Length, or in chunks (RFC 9112 section 7.1) without one."""
    size = ("Transfer-Encoding", "chunked") if length is None else ("Content-Length", str(length))
    sent = parts if length is not None else _chunks(parts)
    return Reply(200, head_of(200, [*fields, size, ("Connection", "close")]), ((0.0, part) for part in sent), end="close")


def _chunks(parts: Iterator[bytes]) -> Iterator[bytes]:
    for part in parts:
        yield b"%x\r\n%s\r\n" % (len(part), part)
    yield b"0\r\n\r\n"


HTML = ("Content-Type", "text/html; charset=UTF-8")
"""The header field of a page."""
