"""What a skin is: markup, URL scheme and habits of one content management system."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..content import Section
    from ..habits import Habits
    from ..resource import BlockPlan, PageView, Resource
    from ..site import Site


class Skin(Protocol):
    """Markup, URL scheme and habits. A skin holds no state: one object serves any number of sites."""

    @property
    def name(self) -> str:
        """Name of the skin."""

    @property
    def habits(self) -> Habits:
        """How its papers sign, date and caption."""

    @property
    def sections(self) -> tuple[Section, ...]:
        """Sections of its papers."""

    @property
    def first_number(self) -> int:
        """Number of the oldest article."""

    @property
    def number_parameter(self) -> str:
        """Query parameter that carries an article's number."""

    @property
    def per_page(self) -> int:
        """Articles on one page of a list."""

    @property
    def has_ticker(self) -> bool:
        """Whether pages carry a weather ticker."""

    @property
    def prints_date(self) -> bool:
        """Whether pages print the date of the visit."""

    @property
    def weather_source(self) -> str | None:
        """Who provides the ticker's readings, as printed."""

    @property
    def has_news_sitemap(self) -> bool:
        """Whether the sitemap index names a news sitemap."""

    @property
    def company_page(self) -> str:
        """Name of the page about the company."""

    @property
    def disallowed(self) -> tuple[str, ...]:
        """Paths robots.txt disallows."""

    def path(self, resource: Resource) -> str:
        """Return path and query of a resource."""

    def locate(self, path: str, query: Mapping[str, str]) -> Resource | None:
        """Return what a path and its query name; an article's number and a section's code are not checked here."""

    def extras(self, sections: tuple[Section, ...]) -> Iterator[Resource]:
        """Yield fronts, feeds, robots.txt, company page and disallowed places."""

    def plan(self, resource: Resource, section: Section | None) -> tuple[BlockPlan, ...]:
        """Return the blocks of a page, in page order."""

    def render(self, site: Site, view: PageView) -> str:
        """Return the page's HTML."""

    def not_found(self, site: Site) -> str:
        """Return the HTML that goes with a 404."""

    def style_sheet(self, name: str) -> str | None:
        """Return the style sheet of an asset's name, or None where the asset is a picture."""
