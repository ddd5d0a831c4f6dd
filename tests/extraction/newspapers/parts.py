"""What newspapers' pages are made of besides the article, with invented texts; and what a page must give back."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from types import SimpleNamespace as Paper
from typing import Any

_TEXTS = json.loads(Path(__file__).with_name("texts.json").read_text(encoding="utf-8"))
URL = "https://www.paper.example/local/2026/03/05/river-ferry-12345678.html"
PUBLISHED, TODAY = "2026-03-05", "2026-11-24"


def known_languages() -> frozenset[str]:
    """Return the languages that there is an invented paper in."""
    return frozenset(_TEXTS)


@lru_cache
def paper(language: str) -> Paper:
    """Return the texts of an invented paper."""
    return Paper(**_TEXTS[language], lang=language)


@dataclass
class Page:
    """A page and what it says."""

    html: str
    url: str
    expected: dict[str, Any]
    loose: list[str]
    """Texts that may stand in the body or not: a pull quote that repeats it, a deck in sentences, which may be its lead."""
    but: tuple[str, ...] = ()
    """Fields not read right yet."""
    known: list[str] = field(default_factory=list)
    """Titles of every teaser on the page."""


class Pages(dict[str, Page]):
    """Pages by what is special in them."""

    def add(self, name: str, n: Paper, body: str, **says: Any) -> None:
        """Add a page: by default it has a deck, one author, a section, a caption, tags and both lists of teasers."""
        get = says.pop
        text = get("paras", None) or list(n.P)
        if get("h", False) and text == n.P:
            text.insert(2, n.H)
        deck, writers, section = get("sub", True), get("authors", 1), get("section", True)
        teasers = get("teasers", 7)
        expected = {
            "title": n.T,
            "subtitle": n.D if deck is True else deck or None,
            "authors": [n.A, n.A2][:writers] if isinstance(writers, int) else writers,
            "published": get("pub", PUBLISHED),
            "published_at": get("pubat", None),
            "modified": get("mod", None),
            "section": n.SEC if section is True else section,
            "paragraphs": text,
            "caption": n.CAP if get("caption", True) else None,
            "credit": get("credit", None),
            "tags": n.TAGS if get("tagged", True) else None,
            "teasers": [*n.REL, *n.MOST][-teasers:] if teasers else None,
            "page_date": TODAY if get("pd", True) else None,
            "language": n.lang.split("-")[0],
        }
        head = f'<meta charset="utf-8"><title>{n.T} - {n.site}</title>{get("extra", "")}'
        html = f'<!DOCTYPE html><html lang="{n.LOC}"><head>{head}</head><body>{body}</body></html>'
        get("title", None)
        but = get("but", ())
        self[name] = Page(html, get("url", URL), expected, [n.Q, *([f"{n.D}."] if deck == f"{n.D}." else [])], but, [*n.REL, *n.MOST])
        if says:
            raise TypeError(f"unknown: {sorted(says)}")


def ps(n: Paper, cls: str = "", tag: str = "p", h: str = "", q: str = "") -> str:
    """Return the paragraphs, with something behind the second and the third."""
    names = f' class="{cls}"' if cls else ""
    lines = [f"<{tag}{names}>{text}</{tag}>" for text in n.P]
    return "".join([*lines[:2], h, lines[2], q, *lines[3:]])


def first(n: Paper, cls: str, h: str, count: int) -> str:
    """Return the first paragraphs only."""
    lines = [f'<p class="{cls}">{text}</p>' for text in n.P[:count]]
    return "".join([*lines[:2], h, *lines[2:]])


def menu(n: Paper, tag: str = "nav", cls: str = "main-menu") -> str:
    """Return the menu of sections."""
    items = "".join(f'<li><a href="/s{place}/">{item}</a></li>' for place, item in enumerate(n.MENU))
    return f'<{tag} class="{cls}"><ul>{items}</ul></{tag}>'


def hdr(n: Paper) -> str:
    """Return the site's header with the day, the logo and the menu."""
    logo = f'<a class="logo" href="/"><img src="/logo.svg" alt="{n.site}"></a>'
    return f'<header class="site-header"><div class="top"><span class="today">{n.HDR}</span></div>{logo}{menu(n)}</header>'


def foot(n: Paper) -> str:
    """Return the foot of the page."""
    items = '<li><a href="/about">About</a></li><li><a href="/privacy">Privacy</a></li>'
    return f'<footer class="footer"><ul>{items}</ul><p>{n.FOOT}</p></footer>'


def share(n: Paper, cls: str = "share-buttons") -> str:
    """Return a share bar."""
    return (
        f'<div class="{cls}"><ul>'
        + "".join(f'<li><a href="#{place}">{text}</a></li>' for place, text in enumerate(n.SHARE))
        + "</ul></div>"
    )


def links(_: Paper, titles: list[str], base: str, tag: str = "li") -> str:
    """Return links to other stories."""
    return "".join(
        f'<{tag}><a href="/{base}/2026/11/2{place}/story-{base}-{place}1234{place}.html"><span>{title}</span></a></{tag}>'
        for place, title in enumerate(titles)
    )


def related(n: Paper, wrap: str = "div", cls: str = "related-articles", h: str = "h3") -> str:
    """Return the list of related stories."""
    return f'<{wrap} class="{cls}"><{h}>{n.RELH}</{h}><ul>{links(n, n.REL, "rel")}</ul></{wrap}>'


def most(n: Paper, wrap: str = "aside", cls: str = "most-read", h: str = "h3") -> str:
    """Return the most-read list."""
    return f'<{wrap} class="{cls}"><{h}>{n.MOSTH}</{h}><ol>{links(n, n.MOST, "most")}</ol></{wrap}>'


def bio(n: Paper, cls: str = "author-bio") -> str:
    """Return a box about the author."""
    return f'<div class="{cls}"><img src="/a.jpg" alt="{n.A}"><h4><a href="/author/1">{n.A}</a></h4><p>{n.BIO}</p></div>'
