"""Reading generated pages with a parser of the standard library."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING

from scraper.newsroom.key import PAGE_TYPES
from scraper.newsroom.resource import Kind, Resource

if TYPE_CHECKING:
    from scraper.newsroom import Site

_VOID = frozenset(["area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source"])


class Reader(HTMLParser):
    """Text, anchors and nesting of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.unbalanced: list[str] = []
        self.text: list[str] = []
        self.anchors: list[tuple[str, list[str]]] = []
        self.sources: list[str] = []
        self.headings: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag not in _VOID:
            self.open.append(tag)
        if tag == "a" and values.get("href"):
            self.anchors.append((values["href"] or "", []))
        for name in ("src", "href"):
            if tag in ("img", "link") and values.get(name):
                self.sources.append(values[name] or "")

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID:
            return
        if not self.open or self.open.pop() != tag:
            self.unbalanced.append(tag)

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in ("script", "style"):
            return
        self.text.append(data)
        if "a" in self.open and self.anchors:
            self.anchors[-1][1].append(data)


def read(site: Site, path: str) -> Reader:
    answer = site.answer(path)
    assert answer.status == 200
    reader = Reader()
    reader.feed(answer.body.decode(site.skin.habits.charset))
    reader.close()
    return reader


def fold(text: str) -> str:
    return " ".join(text.split())


def html_resources(site: Site) -> list[Resource]:
    kinds = (*PAGE_TYPES, Kind.PAGE, Kind.SOFT_404, Kind.DISALLOWED)
    return [resource for resource in site.resources() if resource.kind in kinds]
