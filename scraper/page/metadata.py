"""What a page says of itself for machines: meta elements, Open Graph, links and JSON-LD (schema.org), read in one pass over the tree."""

from __future__ import annotations

import json
import re
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from scraper.page.archived import original
from scraper.page.jsonld import article_nodes, load_nodes, types_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

    from scraper.page.jsonld import Json, Node

_ATTRIBUTES = ("property", "name", "itemprop", "http-equiv")
_WHOLE_URL = re.compile(r"https?://[\w.-]+(?::\d+)?/(?!\S*/\.)[!-~]*[!->@-~]", re.ASCII)
"""A reference that resolves to itself, as most are: resolving one costs as much as twenty meta elements."""
_ROOTED = re.compile(r"(?!\S*(?:/\.|[#;?]))/(?:(?![/\\])[!-~]*)?", re.ASCII)
"""A reference that means its path on the page's own host."""
_ORIGIN = re.compile(r"https?://[\w.-]+(?::\d+)?(?=/)", re.ASCII)


class Metadata:
    """Structured data of one page.

    Attributes:
        meta: content of the meta elements by lower-case property, name, itemprop or http-equiv, in page order; without
            `http-equiv="date"`, which is when the server sent the page (RFC 9110, 6.6.1).
        links: `(rel, href, type, title)` of the link elements, `rel` lower case, `href` as written.
        base: reference of the first `base` element that has one, as written.
        title: text of the first title element.
        language: the `lang` attribute of the root element as written.
    """

    def __init__(self, tree: HtmlElement | None, url: str | None) -> None:
        self.url = url
        self.meta: dict[str, list[str]] = {}
        self.links: list[tuple[str, str, str, str]] = []
        self.base: str | None = None
        self.title: str | None = None
        self.language: str | None = None
        self._scripts: list[str] = []
        if tree is not None:
            self.language = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or tree.get("xml:lang")
            self._collect(tree)

    def _collect(self, tree: HtmlElement) -> None:
        for element in tree.iter("meta", "link", "script", "title", "base"):
            tag = element.tag
            if tag == "meta":
                self._add_meta(element)
            elif tag == "link" and (href := element.get("href")):
                self.links.append(
                    (
                        " ".join((element.get("rel") or "").lower().split()),
                        href,
                        element.get("type") or "",
                        element.get("title") or "",
                    )
                )
            elif tag == "script" and "ld+json" in (element.get("type") or "").lower():
                self._scripts.append(element.text or "")
            elif tag == "base" and self.base is None:
                self.base = element.get("href") or None
            elif tag == "title" and self.title is None and _in_head(element):
                self.title = " ".join((element.text or "").split()) or None

    def _add_meta(self, element: HtmlElement) -> None:
        attributes = dict(element.items())
        content = " ".join(attributes.get("content", "").split())
        if not content:
            return
        for attribute in _ATTRIBUTES:
            if (name := attributes.get(attribute)) and not (attribute == "http-equiv" and name.strip().lower() == "date"):
                self.meta.setdefault(name.strip().lower(), []).append(content)
                if name == "parsely-page":
                    self._add_object(content)

    def _add_object(self, content: str) -> None:
        """Note what Parse.ly's first tag states as one JSON object under the names of its later ones."""
        try:
            stated = json.loads(content)
        except (ValueError, RecursionError):
            return
        for name, later in (("pub_date", "parsely-pub-date"), ("author", "parsely-author"), ("authors", "parsely-author")):
            values = stated.get(name) if isinstance(stated, dict) else None
            for value in values if isinstance(values, list) else [values]:
                if isinstance(value, str) and value.strip():
                    self.meta.setdefault(later, []).append(value.strip())

    def absolute(self, href: str) -> str:
        """Return a reference resolved against the page's URL; as written where that is not known or the reference is broken."""
        href = href.strip()
        if not self.url or _WHOLE_URL.fullmatch(href):
            return href
        if self._origin is not None and _ROOTED.fullmatch(href):
            return self._origin + href
        try:
            return urljoin(self.url, href)
        except ValueError:
            return href

    @cached_property
    def _origin(self) -> str | None:
        match = _ORIGIN.match(self.url or "")
        return match[0] if match else None

    def first(self, *names: str) -> str | None:
        """Return the content of the first meta element that has one of these names, in the order of the names."""
        for name in names:
            if values := self.meta.get(name):
                return values[0]
        return None

    def all(self, *names: str) -> Iterator[tuple[str, str]]:
        """Yield (name, content) of every meta element of these names."""
        for name in names:
            for value in self.meta.get(name, ()):
                yield name, value

    def link(self, rel: str) -> str | None:
        """Return the target of the first link element with this relation, absolute where the page's URL is known."""
        href = next((href for rels, href, _, _ in self.links if rel in rels.split()), None)
        return original(self.absolute(href)) if href is not None else None

    @cached_property
    def nodes(self) -> list[Node]:
        """Every JSON-LD object that has a type, `@graph` and nesting unfolded, in page order. Broken blocks are mended or left out."""
        return load_nodes(self._scripts)

    @cached_property
    def articles(self) -> list[Node]:
        """The JSON-LD objects that are articles, the page's own first."""
        return article_nodes(self.nodes, self.title, self.url)

    @property
    def article(self) -> Node | None:
        """The JSON-LD object of the page's own article."""
        return self.articles[0] if self.articles else None

    def typed(self, *types: str) -> Iterator[Node]:
        """Yield the JSON-LD objects of one of these types."""
        wanted = set(types)
        return (node for node in self.nodes if not wanted.isdisjoint(types_of(node)))

    def resolve(self, value: Json) -> Json:
        """Return the object an `{"@id": …}` reference stands for, or the value itself."""
        if isinstance(value, dict) and set(value) == {"@id"}:
            return next((node for node in self.nodes if node.get("@id") == value["@id"] and len(node) > 1), value)
        return value


def _in_head(element: HtmlElement) -> bool:
    """Whether a title element is the page's and not an SVG's."""
    parent = element.getparent()
    while parent is not None:
        if parent.tag == "svg":
            return False
        parent = parent.getparent()
    return True
