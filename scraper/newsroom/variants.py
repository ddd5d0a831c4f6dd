"""The same article under other addresses: with tracking and session parameters, for print, as AMP, for phones; and canonicals that lie."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .dice import Dice

if TYPE_CHECKING:
    from .resource import PageView
    from .site import Site

FLAVOURS = ("amp", "print", "m")
"""First step of the path of an article for AMP, for print and for phones."""
ADDRESSES = ("tracking", "session", "print", "amp", "mobile")
"""The fields of `Variants` that are switches."""
CANONICALS = ("honest", "home", "missing", "other_host", "other_article")
"""What `<link rel="canonical">` of article pages says."""
_CANONICAL = re.compile(r'<link\b[^>]*\brel="canonical"[^>]*>')


@dataclass(frozen=True, slots=True)
class Variants:
    """Which other addresses articles have; each is switched by itself."""

    tracking: bool = False
    """Links in feeds carry `utm_source` and `fbclid`."""
    session: bool = False
    """Links to articles on pages carry a `PHPSESSID` that differs from page to page."""
    print: bool = False
    """Article pages link to `/print/…`: title and body alone, with the canonical of the article."""
    amp: bool = False
    """Article pages name `/amp/…` as `amphtml`: title and body alone, with the canonical of the article."""
    mobile: bool = False
    """Article pages name `/m/…` as alternate for small screens: the same page, with the canonical of the article."""
    canonicals: str = "honest"
    """One of `CANONICALS`."""

    @classmethod
    def all(cls, canonicals: str = "honest") -> Variants:
        """Return all other addresses together."""
        return cls(tracking=True, session=True, print=True, amp=True, mobile=True, canonicals=canonicals)

    def has(self, flavour: str) -> bool:
        """Return whether articles answer under a first step of `FLAVOURS`."""
        return {"amp": self.amp, "print": self.print, "m": self.mobile}.get(flavour, False)


def flavour_of(variants: Variants, path: str) -> tuple[str, str]:
    """Return the flavour a path names, empty for none, and the path without it."""
    _, _, rest = path.partition("/")
    first, slash, inner = rest.partition("/")
    return (first, f"/{inner}") if slash and variants.has(first) else ("", path)


def flavoured_url(site: Site, url: str, flavour: str) -> str:
    """Return an article's address in a flavour."""
    return f"{site.base_url}/{flavour}{url.removeprefix(site.base_url)}"


def tracked(url: str, source: str) -> str:
    """Return an address with tracking parameters."""
    mark = "&" if urlsplit(url).query else "?"
    return f"{url}{mark}utm_source={source}&utm_medium=referral&fbclid=IwAR0{Dice('click', url).number(10**8, 10**9)}"


def canonical_url(site: Site, view: PageView) -> str | None:
    """Return what an article page's canonical says, true or not; None for nothing."""
    how = site.variants.canonicals
    if how == "home":
        return f"{site.base_url}/"
    if how == "missing":
        return None
    if how == "other_host":
        return f"https://www.{site.host}{view.url.removeprefix(site.base_url)}"
    if how == "other_article":
        return site.article_url(site.numbers()[0])
    return view.url


def with_variants(site: Site, view: PageView, page: str) -> str:
    """Return an article page's HTML with its links to other addresses and the canonical it is to have."""
    variants = site.variants
    links = [
        f'<link rel="amphtml" href="{escape(flavoured_url(site, view.url, "amp"))}">' if variants.amp else "",
        f'<link rel="alternate" media="only screen and (max-width: 640px)" href="{escape(flavoured_url(site, view.url, "m"))}">'
        if variants.mobile
        else "",
    ]
    if variants.canonicals != "honest":
        page = _CANONICAL.sub("", page)
        said = canonical_url(site, view)
        links.append(f'<link rel="canonical" href="{escape(said)}">' if said else "")
    page = page.replace("</head>", "".join(links) + "</head>", 1)
    if variants.print:
        button = f'<div class="print_button"><a href="{escape(flavoured_url(site, view.url, "print"))}" rel="nofollow">⎙</a></div>'
        page = page.replace("</body>", button + "</body>", 1)
    return page


def with_sessions(site: Site, view: PageView, page: str) -> str:
    """Return a page whose links to articles carry a session."""
    session = f"{Dice(site.seed, 'session', view.url, view.views).number(16**7, 16**8 - 1):08x}"

    def carry(found: re.Match[str]) -> str:
        url = found[2]
        number = site.article_number(url.replace("&amp;", "&"))
        mark = "&amp;" if "?" in url else "?"
        return f"{found[1]}{url}{mark}PHPSESSID={session}{found[3]}" if number else found[0]

    return _ANCHOR.sub(carry, page)


_ANCHOR = re.compile(r'(<a\b[^>]*\bhref=")([^"#]+)(")')


def bare_page(site: Site, view: PageView) -> str:
    """Return an article for print or as AMP: title, byline and body alone."""
    story = view.story
    assert story is not None  # noqa: S101 - articles alone have flavours
    said = canonical_url(site, view)
    canonical = f'<link rel="canonical" href="{escape(said)}">' if said else ""
    byline = f'<p class="byline">{escape(story.byline.text)}</p>' if story.byline and story.byline.form in ("line", "info") else ""
    head = f'<a href="{escape(site.base_url)}/">{escape(site.name)}</a>'
    body = "\n".join(
        f"<{'h3' if at in story.headings else 'p'}>{escape(text)}</{'h3' if at in story.headings else 'p'}>"
        for at, text in enumerate(story.paragraphs)
    )
    sign = "⚡ " if view.resource.flavour == "amp" else ""
    return (
        f'<!DOCTYPE html>\n<html {sign}lang="{story.language}"><head><meta charset="utf-8"><title>{escape(story.title)}</title>{canonical}'
        f'<meta name="robots" content="noindex"></head>\n<body><header>{head}</header>\n'
        f"<article><h1>{escape(story.title)}</h1>\n{byline}\n{body}\n</article></body></html>\n"
    )
