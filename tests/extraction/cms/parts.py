"""What pages of content systems are made of besides the article, with invented texts; and what a page must give back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import SimpleNamespace as Site
from typing import Any

_TEXTS = json.loads(Path(__file__).with_name("texts.json").read_text(encoding="utf-8"))
PUBLISHED, MODIFIED = "2026-03-05", "2026-06-09"
URL = "https://www.site.example/sehenswert/ein-langer-weg"


@lru_cache
def site(name: str) -> Site:
    """Return the texts of an invented site."""
    return Site(**_TEXTS[name])


@dataclass
class Page:
    """A page and what it says."""

    html: str
    url: str
    expected: dict[str, Any]
    but: tuple[str, ...] = ()
    """Fields not read right yet."""


class Pages(dict[str, Page]):
    """Pages by the system and theme that prints them."""

    def add(self, name: str, n: Site, body: str, **says: Any) -> None:
        """Add a page: by default it has one author, a day of publication, and neither deck nor day of change."""
        expected = {
            "title": says.pop("title", n.T),
            "subtitle": n.D if says.get("sub") is True else says.get("sub"),
            "authors": says.pop("authors", [n.A]),
            "published": says.pop("pub", PUBLISHED),
            "modified": MODIFIED if says.get("mod") is True else says.get("mod"),
            "paragraphs": says.pop("paras", None) or texts(n),
        }
        says.pop("sub", None), says.pop("mod", None)
        head = f'<meta charset="utf-8"><title>{says.pop("window", f"{n.T} – {n.site}")}</title>{says.pop("head", "")}'
        whole = body if body.startswith("<body") else f"<body>{body}</body>"
        html = f'<!DOCTYPE html><html{says.pop("lang", f""" lang="{n.LOC}" """)}><head>{head}</head>{whole}</html>'
        self[name] = Page(html, says.pop("url", URL), expected, says.pop("but", ()))
        if says:
            raise TypeError(f"unknown: {sorted(says)}")


def texts(n: Site) -> list[str]:
    """Return the body's texts."""
    return [text for _, texts in n.B for text in ([texts] if isinstance(texts, str) else texts)]


_QUOTE = "<blockquote><p>{}</p></blockquote>"


def ps(n: Site, p: str = "<p>{}</p>", h: str = "<h2>{}</h2>", quote: str = _QUOTE, ul: str = "ul", li: str = "<li>{}</li>") -> str:
    """Return the body's markup."""
    marks = {"p": p, "h2": h, "quote": quote}
    return "\n".join(
        f"<{ul}>{''.join(li.format(item) for item in text)}</{ul.split()[0]}>" if kind == "ul" else marks[kind].format(text)
        for kind, text in n.B
    )


def lines(n: Site, between: str = "<br>\n<br>\n") -> str:
    """Return the body as text cut by line breaks only."""
    return between.join(texts(n))


def menu(n: Site, link: str = '<li><a href="/m{}/">{}</a></li>') -> str:
    """Return the links of the menu."""
    return "".join(link.format(place, item) for place, item in enumerate(n.MENU))


def others(n: Site, link: str = '<li><a href="/andere/{}/">{}</a></li>') -> str:
    """Return links to other articles."""
    return "".join(link.format(place, item) for place, item in enumerate(n.REL))


def months(n: Site, link: str = '<li><a href="/2026/0{}/">{}</a></li>') -> str:
    """Return the archive by month."""
    return "".join(link.format(place, item) for place, item in enumerate(n.MONTHS, 7))


def comments(n: Site, form: str) -> str:
    """Return the readers' comments; `form` has places for the name, the time and the text."""
    return "".join(form.format(name, day, text) for (name, text), day in zip(n.C, (n.C1, n.C2)))


def boxed(n: Site, boxes: dict[int, str], **forms: str) -> str:
    """Return the body's markup with what stands before some of its elements; those behind it at -1."""
    elements = ps(n, **forms).split("\n")
    return "\n".join(f"{boxes.get(place, '')}{element}" for place, element in enumerate(elements)) + boxes.get(-1, "")
