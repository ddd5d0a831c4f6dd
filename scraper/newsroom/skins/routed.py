"""A base for skins: addresses are told by templates, and the little things that most papers share are told once."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar
from urllib.parse import parse_qsl, quote

from ..resource import Kind, Resource
from .markup import clutter_styles, esc, style_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..content import Section
    from ..habits import Habits
    from ..resource import BlockPlan
    from ..site import Site
    from .plans import Plans

_SLOT = re.compile(r"\{(\w+)\}")
_PATTERNS = {"number": r"\d{1,18}", "page": r"\d{1,9}", "section": "[^/]+", "name": ".+?"}


@dataclass(frozen=True)
class Route:
    """One form of address: `/news/article.html?no={number}`. Slots are `number`, `page`, `section` and `name`."""

    kind: Kind
    template: str
    name: str | None = None
    """`Resource.name` of an address without that slot."""
    slots: frozenset[str] = field(init=False)
    path: re.Pattern[str] = field(init=False)
    query: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        """Read the template."""
        path, _, query = self.template.partition("?")
        pieces = _SLOT.split(path)
        pattern = "".join(f"(?P<{piece}>{_PATTERNS[piece]})" if at % 2 else re.escape(piece) for at, piece in enumerate(pieces))
        object.__setattr__(self, "slots", frozenset(_SLOT.findall(self.template)))
        object.__setattr__(self, "path", re.compile(pattern))
        object.__setattr__(self, "query", dict(parse_qsl(query)))

    def suits(self, resource: Resource) -> bool:
        """Whether it can tell the whole of a resource, and has nothing left to tell."""
        if self.name is not None and self.name != resource.name:
            return False
        return ("page" in self.slots) == (resource.page > 1) and ("section" in self.slots) == (resource.section is not None)

    def address(self, resource: Resource) -> str:
        """Return path and query of a resource."""
        values = {"number": str(resource.number), "page": str(resource.page), "section": resource.section or "", "name": resource.name}
        return _SLOT.sub(lambda match: quote(values[match[1]], safe="/:"), self.template)

    def read(self, path: str, query: Mapping[str, str]) -> Resource | None:
        """Return the resource of an address of this form; a number that is none makes it another form's."""
        match = self.path.fullmatch(path)
        if match is None:
            return None
        found = match.groupdict()
        for key, template in self.query.items():
            value = query.get(key)
            slot = _SLOT.fullmatch(template)
            if value is None or not re.fullmatch(_PATTERNS[slot[1]] if slot else re.escape(template), value):
                return None
            if slot:
                found[slot[1]] = value
        name = found.get("name", self.name or "")
        return Resource(self.kind, int(found.get("number", 0)), found.get("section"), int(found.get("page", 1)), name)


ARTICLES = frozenset({Kind.ARTICLE, Kind.GONE, Kind.SOFT_404})
"""Kinds whose addresses are those of articles."""
_COMMON = (
    Route(Kind.HOME, "/"),
    Route(Kind.ROBOTS, "/robots.txt"),
    Route(Kind.SITEMAP_INDEX, "/sitemap.xml"),
    Route(Kind.SITEMAP, "/sitemap_{page}.xml"),
)


class RoutedSkin:
    """A skin whose addresses are `routes`. An address that two forms could read is the first one's.

    Subclasses set the class variables and write `render`.
    """

    name: ClassVar[str]
    habits: ClassVar[Habits]
    sections: ClassVar[tuple[Section, ...]]
    routes: ClassVar[tuple[Route, ...]]
    common_routes: ClassVar[tuple[Route, ...]] = _COMMON
    """Home, robots.txt and sitemaps."""
    static_pages: ClassVar[Mapping[str, tuple[str, ...]]]
    """Static pages: heading and lines by name; the first is about the company. `{name}` is the paper's."""
    plans: ClassVar[Plans]
    first_number: int = 10_001
    number_parameter: str = ""
    per_page: int = 20
    has_ticker: bool = False
    prints_date: bool = False
    weather_source: str | None = None
    has_news_sitemap: bool = False
    disallowed: tuple[str, ...] = ("/member/", "/search")

    @property
    def company_page(self) -> str:
        """Name of the page about the company."""
        return next(iter(self.static_pages))

    @cached_property
    def _all_routes(self) -> tuple[Route, ...]:
        return (*self.common_routes, *self.routes)

    def path(self, resource: Resource) -> str:
        """Return path and query of a resource."""
        if resource.kind is Kind.DISALLOWED:
            return resource.name
        kind = Kind.ARTICLE if resource.kind in ARTICLES else resource.kind
        routes = [route for route in self._all_routes if route.kind is kind]
        return next((route for route in routes if route.suits(resource)), routes[-1]).address(resource)

    def locate(self, path: str, query: Mapping[str, str]) -> Resource | None:
        """Return what a path and its query name."""
        if path.startswith(self.disallowed):
            return Resource(Kind.DISALLOWED, name=path)
        for route in self._all_routes:
            found = route.read(path, query)
            if found is not None:
                return None if found.page == 0 or (found.kind is Kind.PAGE and found.name not in self.static_pages) else found
        return None

    def extras(self, sections: tuple[Section, ...]) -> Iterator[Resource]:
        """Yield fronts, feeds, sitemaps, robots.txt, static pages and disallowed places."""
        kinds = {route.kind for route in self._all_routes}
        for kind in (Kind.FRONT, Kind.FEED):
            if kind in kinds:
                own = (section for route in self.routes if route.kind is kind and "section" in route.slots for section in sections)
                yield from (Resource(kind, section=section.code) for section in own)
        if Kind.FEED in kinds:
            yield Resource(Kind.FEED)
        yield from (Resource(kind) for kind in (Kind.SITEMAP_INDEX, Kind.NEWS_SITEMAP, Kind.ROBOTS) if kind in kinds)
        yield from (Resource(Kind.PAGE, name=name) for name in self.static_pages)
        yield Resource(Kind.DISALLOWED, name=f"{self.disallowed[0]}login")

    def plan(self, resource: Resource, section: Section | None) -> tuple[BlockPlan, ...]:
        """Return the blocks of a page, in page order."""
        return self.plans.of(resource.kind, section, self.per_page)

    def not_found(self, site: Site) -> str:
        """Return the HTML that goes with a 404."""
        return (
            f'<!DOCTYPE html>\n<html lang="ko"><head><meta charset="{self.habits.charset}"><title>{esc(site.name)}</title></head>\n'
            f'<body><p>요청하신 페이지를 찾을 수 없습니다.</p><p><a href="/">{esc(site.name)}</a></p></body></html>\n'
        )

    def style_sheet(self, name: str) -> str | None:
        """Return the style sheet."""
        return style_file(self.name) + clutter_styles() if name == "style" else None
