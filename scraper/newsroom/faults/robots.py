"""Ten kinds of robots.txt (RFC 9309). Of several that are switched on the first counts."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from .. import feeds
from ..answer import not_found, redirect, text_answer
from ..response import Reply, refusal, respond
from .fault import HTML, TRAPS, Fault, Occasion, raw_reply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PLAIN = "text/plain; charset=utf-8"
_PAGE = b"<!DOCTYPE html><html><body><p>robots</p></body></html>"
_FILLER = 2_000_000
CRAWL_DELAY = 1
"""Seconds that `robots_crawl_delay` asks for."""
SHUT = frozenset({"robots_disallow", "robots_5xx", "robots_timeout"})
"""Kinds that forbid everything (RFC 9309 section 2.3.1.4 for those that cannot be read)."""
OPEN = frozenset({"robots_404", "robots_html"})
"""Kinds that forbid nothing."""
CALM = ("robots_bom", "robots_huge", "robots_redirect", "robots_sitemaps", "robots_html", "robots_404")
"""Kinds under which a site can be crawled without delay: one of them stands for all where all faults are on."""


def _text(make: Callable[[Occasion], str]) -> Callable[[Occasion], Reply]:
    return lambda occasion: respond(occasion.request, text_answer(make(occasion), _PLAIN))


def _good(occasion: Occasion) -> str:
    return feeds.robots(occasion.site)


def _huge(occasion: Occasion) -> str:
    """The rules, and groups for two million bytes of other robots after them: beyond what a parser must read (section 2.5)."""
    others = "".join(f"User-agent: robot{at}\nDisallow: /private{at}/\n\n" for at in range(_FILLER // 50))
    return f"{_good(occasion)}\n{others}"


def _timeout(occasion: Occasion) -> Reply:
    return Reply(0, b"", _silence(occasion.options.hang_seconds), end="close")


def _silence(seconds: float) -> Iterator[tuple[float, bytes]]:
    yield seconds, refusal(HTTPStatus.SERVICE_UNAVAILABLE)


def _marked(occasion: Occasion) -> str:
    return "\ufeff" + _good(occasion).replace("\n", "\r\n")


def _redirected(occasion: Occasion) -> Reply:
    if occasion.rest:
        return _text(_good)(occasion)
    return respond(occasion.request, redirect(f"{occasion.site.base_url}{TRAPS}robots_redirect/robots.txt", 301))


def _delayed(occasion: Occasion) -> str:
    return _good(occasion).replace("User-agent: *", f"User-agent: *\nCrawl-delay: {CRAWL_DELAY}", 1)


def _sitemaps(occasion: Occasion) -> str:
    base = occasion.site.base_url
    lines = [
        "Sitemap: /sitemap-relative.xml",
        "sitemap:http://elsewhere.invalid/sitemap.xml",
        "Sitemap:",
        f"SITEMAP: {base}/no-such-sitemap.xml",
    ]
    return "\n".join([*lines, _good(occasion), *lines, ""])


ROBOTS = (
    Fault("robots_disallow", "robots", "forbids everything", _text(lambda _: "User-agent: *\nDisallow: /\n")),
    Fault("robots_404", "robots", "is not there: everything is allowed", lambda one: respond(one.request, not_found("<p>404</p>"))),
    Fault("robots_5xx", "robots", "500: nothing is allowed", lambda one: raw_reply(one, b"", [HTML], status=500)),
    Fault("robots_timeout", "robots", "is never answered: nothing is allowed", _timeout),
    Fault("robots_html", "robots", "is a page with status 200", lambda one: raw_reply(one, _PAGE, [HTML])),
    Fault("robots_huge", "robots", "is two million bytes long, its rules at the beginning", _text(_huge)),
    Fault("robots_bom", "robots", "begins with a byte order mark and ends lines with CR LF", _text(_marked)),
    Fault("robots_redirect", "robots", "redirects to another address that has the rules", _redirected),
    Fault("robots_crawl_delay", "robots", "asks for one second between requests", _text(_delayed)),
    Fault("robots_sitemaps", "robots", "names sitemaps that are relative, elsewhere, empty and not there", _text(_sitemaps)),
)
