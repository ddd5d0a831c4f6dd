"""Sitemaps and feeds that are hostile, broken or something else. The good ones stay beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answer import Answer
from ..response import Reply, respond
from .coding import squeezed_gzip
from .fault import TRAPS, Fault, Occasion

if TYPE_CHECKING:
    from collections.abc import Callable

_SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
_LAUGHS = "".join(f'<!ENTITY a{at} "{f"&a{at - 1};" * 10}">\n' for at in range(1, 10))
_BOMB = f'<!DOCTYPE bomb [<!ENTITY a0 "ha">\n{_LAUGHS}]>\n'
"""Nine levels of ten: two billion letters."""
_EXTERNAL = """<!DOCTYPE bomb [
<!ENTITY file SYSTEM "file:///etc/hostname">
<!ENTITY web SYSTEM "http://169.254.169.254/latest/meta-data/">
<!ENTITY % more SYSTEM "http://elsewhere.invalid/more.dtd"> %more;
]>
"""
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def _xml(make: Callable[[Occasion], str], kind: str) -> Callable[[Occasion], Reply]:
    return lambda occasion: respond(occasion.request, Answer(200, kind, make(occasion).encode("utf-8", "surrogatepass")))


def _sitemap(inner: str, prolog: str = "") -> str:
    return f'{_HEAD}{prolog}<urlset xmlns="{_SPACE}">{inner}</urlset>\n'


def _feed(inner: str, prolog: str = "") -> str:
    return f'{_HEAD}{prolog}<rss version="2.0"><channel><title>{inner}</title><item><title>{inner}</title></item></channel></rss>\n'


def _truncated(occasion: Occasion) -> str:
    url = occasion.site.article_url(occasion.site.numbers()[0])
    return _sitemap(f"<url><loc>{url.replace('&', '&amp;')}</loc></url>" * 3)[:-60]


def _recursive(occasion: Occasion) -> str:
    url = f"{occasion.site.base_url}{TRAPS}sitemap_recursive/1.xml"
    inner = "".join(f"<sitemap><loc>{one}</loc></sitemap>" for one in (url, f"{url}?again"))
    return f'{_HEAD}<sitemapindex xmlns="{_SPACE}">{inner}</sitemapindex>\n'


def _foreign(_: Occasion) -> str:
    places = (
        "http://elsewhere.invalid/news/1",
        "file:///etc/hostname",
        "http://10.0.0.1/",
        "javascript:alert(1)",
        "/relative",
        "",
        "http://",
    )
    return _sitemap("".join(f"<url><loc>{place}</loc></url>" for place in places))


def _packed(occasion: Occasion) -> Reply:
    return respond(occasion.request, Answer(200, "application/x-gzip", squeezed_gzip(occasion.options.huge_bytes)))


_MAP = "application/xml"
_RSS = "application/rss+xml"
_PAGE = "<!DOCTYPE html><html><body><p>Sitemap</p><br></body></html>"


def _map(name: str, meaning: str, make: Callable[[Occasion], str], kind: str = _MAP) -> Fault:
    return Fault(f"sitemap_{name}", "sitemap", meaning, _xml(make, kind), ("1.xml",))


def _rss(name: str, meaning: str, text: str) -> Fault:
    return Fault(f"feed_{name}", "feed", meaning, _xml(lambda _: text, _RSS), ("feed.xml",))


HOSTILE_XML = (
    _map("bomb", "entities that unfold to billions of letters", lambda _: _sitemap("<url><loc>&a9;</loc></url>", _BOMB)),
    _map(
        "external", "entities outside: a file, a private address, a DTD", lambda _: _sitemap("<url><loc>&file;&web;</loc></url>", _EXTERNAL)
    ),
    _map("truncated", "ends in the middle of an element", _truncated),
    _map("recursive", "an index that names itself", _recursive),
    _map("foreign", "names other hosts, files and scripts", _foreign),
    _map("html", "is a page", lambda _: _PAGE, "text/html"),
    Fault("sitemap_gzip_bomb", "sitemap", "a gzip file that unpacks to the huge size", _packed, ("1.xml.gz",)),
    _rss("bomb", "entities that unfold to billions of letters", _feed("&a9;", _BOMB)),
    _rss("external", "entities outside: a file, a private address, a DTD", _feed("&file;&web;", _EXTERNAL)),
    _rss("truncated", "ends in the middle of an element", _feed("...")[:-30]),
    _rss("characters", "characters that XML forbids", _feed("a\x00b\x0bc\ud83d&#xD83D;&#0;")),
)
