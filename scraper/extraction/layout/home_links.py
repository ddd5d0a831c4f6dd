"""Links to the home page: which elements hold one, and what those that open a page call the paper."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from scraper.extraction.layout import outline
from scraper.extraction.layout.outline import between
from scraper.extraction.layout.url_shape import path_in
from scraper.extraction.wording.folding import HANGUL, fold, key
from scraper.page.archived import original

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline

_HOME = frozenset(
    {"", "/", "/m", "/m/", "/mobile", "/mobile/", "/main", "./", "/index.html", "/index.htm", "/index.php", "index.html", "index.php"}
)
_SHORTEST_NAME, _LONGEST_NAME = 4, 40


def links_home(context: Context, page: Outline, node: int) -> bool:
    """Whether an element holds, or stands in, a link to the home page."""
    links = between(page.links, node, page.ends[node])
    if not links:
        tags, parents = page.tags, page.parents
        while node >= 0:
            if tags[node] == "a":
                links.append(node)
            node = parents[node]
    return any(_is_home(host_of(context), page.els[link].get("href")) for link in links[:2])


def host_of(context: Context) -> str:
    """Return the host of the page's site, empty where the page's URL is not known."""
    return context.page.site.split("_")[0]


def _is_home(host: str, href: str | None) -> bool:
    href = original(href.strip()) if href is not None else ""
    if href == "" or len(href) > len(host) + _LONGEST_HOME:  # most links
        return False
    return href in _HOME or (host != "" and host in href and _leads_home(host, href))


_LONGEST_HOME = len("https://www.") + max(map(len, _HOME))
"""Letters of a link to the home page besides its host, at most."""


def _leads_home(host: str, href: str) -> bool:
    """Whether a whole reference is that of a host's home page."""
    scheme, slashes, behind = href.partition("//")
    if not slashes or scheme not in ("", "http:", "https:"):
        return False
    return any(name.startswith(host) and name[len(host) :] in _HOME for name in (behind, behind.removeprefix("www.")))


_LOGO = re.compile(r"logo|brand|site-?(?:title|name)|masthead", re.IGNORECASE)
_LOGO_WORDS = re.compile(r"\s*\b(?:logo|home(?:page)?|startseite|zur startseite|accueil|inicio|start|news)\b\s*", re.IGNORECASE)
_FIRST_LINKS, _MASTHEAD = 30, 3
_TO_HOME = re.compile(r"\s*(?:\S{0,3}홈|메인|처음|첫|초기)")
"""What links to the front page say that do not name the paper."""


def logo_names(context: Context) -> frozenset[str]:
    """Return keys of the names of the site in the links to its home page that open the page: a logo's alternative text, or its words."""
    page = context.outline
    if page is None:
        return frozenset()
    found: set[str] = set()
    host = host_of(context)
    for place, link in enumerate(page.links[:_FIRST_LINKS]):
        if not _is_home(host, page.els[link].get("href")):
            continue
        images = between(page.images, link, page.ends[link])
        alts = [page.els[image].get("alt") for image in images]
        if not alts and any(_LOGO.search(page.classes[node] or "") for node in list(page.ancestors(link))[:3]):
            alts = [page.text(link)]
        if not alts and place < _MASTHEAD and HANGUL.search(text := page.text(link)) and not _TO_HOME.match(text):
            alts = [text]  # Korean papers set their name in plain type
        found.update(
            name
            for text in alts
            if text
            and (_SHORTEST_NAME if text.isascii() else _SHORTEST_NAME - 1) <= len(name := key(_LOGO_WORDS.sub("", text))) <= _LONGEST_NAME
        )
    return frozenset(found)


def mastheads(context: Context) -> frozenset[str]:
    """Return keys of what a page calls its site in the notice of copyright at its end, and in the first link to its home page.

    On a person's own pages it is her name: a title is never one of these, a writer may be.
    """
    page = context.outline
    if page is None:
        return frozenset()
    host = host_of(context)
    homes = (link for link in page.links[:_FIRST_LINKS] if not page.marks[link] & _IN_MENU and _is_home(host, page.els[link].get("href")))
    named = [_LOGO_WORDS.sub("", page.text(link)) for link in islice(homes, 1)]
    ends = (block.flat for block in page.blocks[-_FOOT:] if len(block.text) <= _LONGEST_NOTICE)
    named += [found["name"] for text in ends if (found := _RIGHTS.search(text)) is not None]
    return frozenset(name for text in named if _SHORTEST_NAME <= len(name := key(text)) <= _LONGEST_NAME)


_IN_MENU = outline.IN_NAV | outline.IN_LIST
_FOOT, _LONGEST_NOTICE = 12, 160
"""Blocks at the end of a page among which its notice of copyright stands, and letters of one at most."""
_RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright)[\s©]*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:\d{4}|\d\d|heute))?[\s,:]+)?(?:by |bei |von |der |die |das )?"
    r"(?P<name>[^\d|·•,©]{4,40}?(?: \d{4} e\.\s?V\.?)?)(?=\s*(?:$|[|·•,]|\s[-–]\s|(?:19|20)\d\d|alle rechte|all rights))",
    re.IGNORECASE,
)
"""A notice that names the site behind its sign and the year."""


def _links_own_folder(context: Context, page: Outline, node: int) -> bool:
    """Whether a heading links to the first folder of the page's own address: the front page of a blog, or of a forum, at a host of many."""
    link = next(iter(between(page.links, node, page.ends[node])), -1)
    path = path_in(context.absolute(page.els[link].get("href"))) if link >= 0 else ""
    own = path_in(context.page.url)
    return _FOLDER.fullmatch(path) is not None and own.startswith(path) and own != path


_FOLDER = re.compile(r"/(?:[a-z]/)?[^/]+/")
"""The path of a folder in the root, or in one of a single letter there, as forums have them."""


def home_headings(context: Context) -> frozenset[str]:
    """Return the keys of the headings that link to the home page, or to a blog's own folder: names of the site."""
    page = context.outline
    if page is None:
        return frozenset()
    found: set[str] = set()
    for node in (*page.tagged("h1"), *page.tagged("h2")):
        if links_home(context, page, node) or _links_own_folder(context, page, node):
            name = key(text := fold(page.text(node)))
            if 2 <= len(name) <= _LONGEST_NAME:
                found.update(filter(None, [name, key(text.removesuffix("."))]))
    return frozenset(found)
