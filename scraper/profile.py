"""What is known of a family of sites or of one newspaper, as data: where its fields stand, how its URLs look, which zone its clock is in.

A profile proposes candidates; it decides nothing. They are weighed with those of the generic rules.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias
from urllib.parse import parse_qsl, urlsplit

from lxml import etree

from scraper.selectors import compiled, elements_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lxml.html import HtmlElement

    from scraper.page import Page

PageType: TypeAlias = Literal["article", "home", "section"]


@lru_cache(maxsize=2048)
def _xpath(expression: str) -> etree.XPath:
    return etree.XPath(expression)


@dataclass(frozen=True, slots=True)
class Css:
    """Elements by CSS selector."""

    selector: str
    confidence: float = 0.95

    def find(self, page: Page) -> list[HtmlElement]:
        """Return the elements in page order."""
        return compiled(self.selector).find(page)

    @property
    def locator(self) -> str:
        """The selector."""
        return self.selector


@dataclass(frozen=True, slots=True)
class XPath:
    """Elements by XPath 1.0 expression."""

    expression: str
    confidence: float = 0.95

    def find(self, page: Page) -> list[HtmlElement]:
        """Return the elements in page order."""
        return [] if page.tree is None else elements_of(_xpath(self.expression)(page.tree))

    @property
    def locator(self) -> str:
        """The expression."""
        return self.expression


@dataclass(frozen=True, slots=True)
class Meta:
    """Content of the meta elements of one name, property or itemprop."""

    name: str
    confidence: float = 0.9

    def find(self, page: Page) -> list[str]:
        """Return the contents in page order."""
        return page.metadata.meta.get(self.name.lower(), [])

    @property
    def locator(self) -> str:
        """The name."""
        return f"meta[{self.name}]"


@dataclass(frozen=True, slots=True)
class JsonLd:
    """A value of the page's JSON-LD article, by dotted path."""

    path: str
    confidence: float = 0.9

    def find(self, page: Page) -> list[str]:
        """Return the value, if it is text."""
        value: Any = page.metadata.article
        for part in self.path.split("."):
            value = value.get(part) if isinstance(value, dict) else None
        return [value] if isinstance(value, str) else []

    @property
    def locator(self) -> str:
        """The path."""
        return f"$.{self.path}"


@dataclass(frozen=True, slots=True)
class Hook:
    """A function of the page, for what no selector can say. Beautiful Soup may be used in it."""

    function: Callable[[Page], list[str]]
    confidence: float = 0.95

    def find(self, page: Page) -> list[str]:
        """Return what the function returns."""
        return self.function(page)

    @property
    def locator(self) -> str:
        """The function's name."""
        return f"hook:{self.function.__name__}"


Source: TypeAlias = Css | XPath | Meta | JsonLd | Hook


@dataclass(frozen=True, eq=False)  # each is itself only, and known to memories by that
class SiteProfile:
    """One profile."""

    name: str
    """Its name in records, `mediaon`."""
    zone: str | None = None
    """IANA time zone of the printed times."""
    language: str | None = None
    """BCP 47 tag of the articles where the page states none."""
    number_parameter: str | None = None
    """Query parameter that holds the article's number."""
    article_paths: str = r"(?!)"
    """Pattern of an article's path (with the number in the query where `number_parameter` is set)."""
    list_paths: str = r"(?!)"
    """Pattern of the path of a section, list, tag or search page."""
    home_paths: str = r"/(?:index\.\w+)?"
    """Pattern of the path of a home page."""
    feeds: tuple[str, ...] = ()
    """Paths of its feeds."""
    lists: tuple[str, ...] = ()
    """Paths of lists of all articles; `{page}` stands for the page's number from 1."""
    sources: Mapping[str, tuple[Source, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """Candidates per field of `archive.records.Story`, and for these: `page_date`, `weather` (ticker items), `dates` (lines with a label),
    `body` (its container), `furniture` (never body), `writer_box`, `teaser_heading`, `list` and `list_heading` (a list page's own)."""

    def digest(self) -> str:
        """Return 16 hex digits over all that the profile says, hooks by their names: the same in every process, another for any change."""
        said = _ADDRESS.sub("", repr(self))
        return hashlib.sha256(said.encode()).hexdigest()[:16]

    def article_number(self, url: str) -> tuple[str, str] | None:
        """Return the parameter and number by which the CMS knows an article, or None where the URL is no article's."""
        return _article_number(url, self.article_paths, self.number_parameter) if self.number_parameter is not None else None

    def is_article_url(self, url: str) -> bool:
        """Whether a URL has the form of an article's."""
        if self.number_parameter is not None:
            return self.article_number(url) is not None
        parts = _split(url)
        return parts is not None and _matches(self.article_paths, parts[0])

    def is_list_url(self, url: str) -> bool:
        """Whether a URL has the form of a section or list page's."""
        parts = _split(url)
        return parts is not None and _matches(self.list_paths, parts[0])

    def page_type(self, url: str) -> PageType | None:
        """Return what a URL's form says of the page: article, home, section, or None where it says nothing."""
        if self.is_article_url(url):
            return "article"
        if self.is_list_url(url):
            return "section"
        parts = _split(url)
        return "home" if parts is not None and not parts[1] and _matches(self.home_paths, parts[0]) else None


_ADDRESS = re.compile(r" at 0x[0-9a-f]+")


@lru_cache(maxsize=4096)
def _article_number(url: str, paths: str, parameter: str) -> tuple[str, str] | None:
    parts = _split(url)
    if parts is None or not _matches(paths, parts[0]):
        return None
    number = parts[1].get(parameter)
    return (parameter, number) if number and number.isascii() and number.isdigit() else None


def _matches(pattern: str, path: str) -> bool:
    return re.fullmatch(pattern, path) is not None


@lru_cache(maxsize=2048)
def _split(url: str) -> tuple[str, dict[str, str]] | None:
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return parts.path or "/", dict(parse_qsl(parts.query))
