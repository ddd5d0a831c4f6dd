"""One generated newspaper: a skin, a seed, a size and a clock."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

from . import feeds, key
from .answer import Answer, html_answer, not_found, text_answer, xml_answer
from .clock import Clock
from .dice import Dice
from .edition import Edition, section_of
from .images import drawing
from .resource import Kind, PageView, Resource
from .stock import Stories
from .stories import Desk
from .weather import readings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .content import Section, Story
    from .skins import Skin

LONGEST_CACHE = timedelta(hours=70)
"""Papers keep made pages for up to this long: an article page's header date and ticker are those of its making."""
_REMEMBERED = 512
"""Answers kept made, with their gzip form."""
GONE = 3
"""How many deleted articles the sitemap still names."""


class Site:
    """A newspaper on the web. The same arguments, base URL and clock give the same bytes, in any process."""

    def __init__(
        self,
        skin: Skin,
        *,
        name: str,
        host: str,
        seed: int = 1,
        size: int = 300,
        clock: Clock | None = None,
        base_url: str | None = None,
        crawl_delay: float | None = None,
    ) -> None:
        """Set up a paper; no story is written before it is asked for.

        Args:
            skin: markup, URL scheme and habits (`scraper.newsroom.skins`).
            name: the paper's name, as printed.
            host: the paper's own domain, for addresses such as reporters' e-mail.
            seed: any whole number.
            size: articles out at the clock's default time, at least 1.
            clock: the newsroom's time; one of its own by default.
            base_url: scheme, host and port it is served at, without a slash at the end; `serve` sets it.
            crawl_delay: seconds for robots.txt's Crawl-delay; none by default.
        """
        self.skin = skin
        self.name = name
        self.host = host
        self.seed = seed
        self.size = size
        self.clock = clock or Clock()
        self.base_url = base_url or f"http://{host}"
        self.crawl_delay = crawl_delay
        self._remembered = lru_cache(maxsize=_REMEMBERED)(self._make)
        self.stories = Stories(Desk(seed, name, host, skin.sections, skin.habits), size, skin.first_number)

    # ---------------------------------------------------------------- what there is

    @property
    def sections(self) -> tuple[Section, ...]:
        """The paper's sections, in the order of its menu."""
        return self.skin.sections

    def count(self) -> int:
        """Return how many articles are out now."""
        return self.stories.count(self.clock.now)

    def numbers(self) -> range:
        """Return the numbers of the articles that are out now, oldest first."""
        return range(self.skin.first_number, self.skin.first_number + self.count())

    def gone_numbers(self) -> range:
        """Return the numbers of deleted articles: they answer 404."""
        return range(self.skin.first_number - GONE, self.skin.first_number)

    def soft_404_number(self) -> int:
        """Return the number of the deleted article that answers 200 with a notice."""
        return self.skin.first_number - GONE - 1

    def url(self, resource: Resource) -> str:
        """Return the absolute URL of a resource."""
        return self.base_url + self.skin.path(resource)

    def article_url(self, number: int) -> str:
        """Return the absolute URL of an article."""
        return self.url(Resource(Kind.ARTICLE, number=number))

    def last_page(self, section: str | None) -> int:
        """Return the last page of the list of a section code, or of all articles; 1 for an empty list."""
        found = section_of(self.sections, section)
        total = self.count() if found is None else self.stories.section_size(found.key, self.count())
        return max(1, -(-total // self.skin.per_page))

    def resources(self) -> Iterator[Resource]:
        """Yield everything the site has for readers and robots, but assets."""
        yield Resource(Kind.HOME)
        for section in (None, *(one.code for one in self.sections)):
            for page in range(1, self.last_page(section) + 1):
                yield Resource(Kind.LIST, section=section, page=page)
        yield from (one for one in self.skin.extras(self.sections))
        yield from (Resource(Kind.SITEMAP, page=page) for page in range(1, feeds.sitemap_count(self) + 1))
        yield from (Resource(Kind.ARTICLE, number=number) for number in self.numbers())
        yield from (Resource(Kind.GONE, number=number) for number in self.gone_numbers())
        yield Resource(Kind.SOFT_404, number=self.soft_404_number())

    # ---------------------------------------------------------------- one page

    def locate(self, target: str) -> Resource | None:
        """Return what a request target (path and query) or URL names, or None where the site has no such thing."""
        parts = urlsplit(target)
        found = self.skin.locate(unquote(parts.path), dict(parse_qsl(parts.query)))
        return None if found is None else self._refine(found)

    def _refine(self, found: Resource) -> Resource | None:
        if found.kind is Kind.ARTICLE:
            return self._refine_article(found)
        if (
            found.kind in (Kind.LIST, Kind.FRONT, Kind.FEED)
            and found.section is not None
            and section_of(self.sections, found.section) is None
        ):
            return None
        if found.kind is Kind.SITEMAP and not 1 <= found.page <= feeds.sitemap_count(self):
            return None
        return found

    def _refine_article(self, found: Resource) -> Resource | None:
        if found.number in self.numbers():
            return found
        if found.number == self.soft_404_number():
            return Resource(Kind.SOFT_404, number=found.number)
        return Resource(Kind.GONE, number=found.number) if found.number in self.gone_numbers() else None

    def view(self, resource: Resource) -> PageView:
        """Return what a visit of an HTML page shows now."""
        story = self.stories.by_number(resource.number).as_of(self.clock.now) if resource.kind is Kind.ARTICLE else None
        made = self._made(resource, story)
        section = story.section if story else section_of(self.sections, resource.section)
        dice = Dice(self.seed, "blocks", self.skin.path(resource), made.strftime("%Y%m%d%H"))
        edition = Edition(self.stories, resource, story, max(1, self.stories.count(made)), dice)
        return PageView(
            resource=resource,
            url=self.url(resource),
            made=made,
            story=story,
            section=section,
            ticker=readings(self.seed, made) if self.skin.has_ticker else (),
            blocks=edition.fill(self.skin.plan(resource, section), tuple(self._listed(resource, section))),
            last_page=self.last_page(resource.section) if resource.kind is Kind.LIST else 1,
        )

    def _made(self, resource: Resource, story: Story | None) -> datetime:
        now = self.clock.now
        age = timedelta(minutes=Dice(self.seed, "cache", self.skin.path(resource)).number(0, int(LONGEST_CACHE.total_seconds()) // 60))
        if story is None:
            return now - age / 100
        return min(now, max(now - age, (story.modified or story.published) + timedelta(minutes=1)))

    def _listed(self, resource: Resource, section: Section | None) -> Iterator[Story]:
        skip = (resource.page - 1) * self.skin.per_page
        if resource.kind is Kind.LIST and section is None:
            yield from self.stories.newest(skip, self.skin.per_page, self.count())
        elif resource.kind in (Kind.LIST, Kind.FRONT) and section is not None:
            yield from self.stories.of_section(section.key, skip, self.skin.per_page, self.count())

    def key_articles(self) -> Iterator[dict[str, Any]]:
        """Yield the answer key of every article page that is out, oldest first (`scraper.newsroom.key`)."""
        return key.key_articles(self)

    def key_page(self, target: str) -> dict[str, Any] | None:
        """Return the answer key of an article, home, front or list page, None for anything else (`scraper.newsroom.key`)."""
        return key.key_page(self, target)

    # ---------------------------------------------------------------- answering

    def answer(self, target: str) -> Answer:
        """Return the answer to a GET of a request target (path and query)."""
        return self._remembered(target, self.clock.now, self.base_url, self.crawl_delay)

    def _make(self, target: str, *state: object) -> Answer:
        """Make the answer; `state` is all that may change what a target answers, and only tells remembered answers apart."""
        del state
        resource = self.locate(target)
        if resource is None or resource.kind is Kind.GONE:
            return not_found(self.skin.not_found(self))
        if resource.kind in _PLAIN:
            return _PLAIN[resource.kind](self, resource)
        view = self.view(resource)
        return html_answer(self.skin.render(self, view), view.made)


def _asset(site: Site, resource: Resource) -> Answer:
    css = site.skin.style_sheet(resource.name)
    if css is not None:
        return text_answer(css, "text/css; charset=utf-8")
    return text_answer(drawing(resource.name), "image/svg+xml")


_PLAIN: dict[Kind, Callable[[Site, Resource], Answer]] = {
    Kind.ASSET: _asset,
    Kind.ROBOTS: lambda site, _: text_answer(feeds.robots(site), "text/plain; charset=utf-8"),
    Kind.FEED: lambda site, resource: xml_answer(feeds.rss(site, resource.section), "application/rss+xml"),
    Kind.SITEMAP_INDEX: lambda site, _: xml_answer(feeds.sitemap_index(site), "application/xml"),
    Kind.SITEMAP: lambda site, resource: xml_answer(feeds.sitemap(site, resource.page), "application/xml"),
    Kind.NEWS_SITEMAP: lambda site, _: xml_answer(feeds.news_sitemap(site), "application/xml"),
}
"""How what is no HTML page is made."""
