"""One generated newspaper: a skin, a seed, a size and a clock."""

from __future__ import annotations

from collections import Counter
from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

from . import feeds, key
from .answer import Answer, html_answer, not_found, redirect, text_answer, xml_answer
from .answer_cache import AnswerCache
from .clock import Clock
from .edition import section_of
from .edits import as_of, revisions
from .finishing import below_path, finished
from .images import drawing
from .life import Fate, Life, fate, is_moved
from .resource import Kind, PageView, Resource
from .response import respond
from .stock import Stories
from .stories import Desk
from .variants import Variants, bare_page, flavour_of
from .viewing import view_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from .content import Section, Story
    from .edits import Revision
    from .faults import Faults
    from .request import Request
    from .response import Reply
    from .skins import Skin

_MOVED = "/moved/"
"""Where the old addresses of articles lie."""
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
        life: Life | None = None,
        variants: Variants | None = None,
        faults: Faults | None = None,
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
            life: what happens to articles and pages in time; nothing by default.
            variants: other addresses of articles; none by default.
            faults: what goes wrong (`scraper.newsroom.faults`); nothing by default.
        """
        self.skin = skin
        self.name = name
        self.host = host
        self.seed = seed
        self.size = size
        self.clock = clock or Clock()
        self.base_url: str = base_url or f"http://{host}"
        self.crawl_delay = crawl_delay
        self.life = life or Life()
        self.variants = variants or Variants()
        self.faults = faults
        self._answers = AnswerCache()
        self._visits: Counter[str] = Counter()
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
        return self.url(self.named(Resource(Kind.ARTICLE, number=number)))

    def named(self, resource: Resource) -> Resource:
        """Return an article's resource with what the paper's URLs say besides its number."""
        slug = self.skin.habits.slug
        return resource if slug is None else replace(resource, name=slug(self.stories.by_number(resource.number)))

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
        yield from (self.named(Resource(Kind.ARTICLE, number=number)) for number in self.numbers())
        yield from (self.named(Resource(Kind.GONE, number=number)) for number in self.gone_numbers())
        yield self.named(Resource(Kind.SOFT_404, number=self.soft_404_number()))

    # ---------------------------------------------------------------- one page

    def locate(self, target: str) -> Resource | None:
        """Return what a request target (path and query) or URL of this site names, or None where the site has no such thing."""
        path = self._path(target)
        if path.startswith(_MOVED):
            return self._moved(path.removeprefix(_MOVED))
        flavour, _ = flavour_of(self.variants, path)
        found = self._named_by(target)
        refined = None if found is None else self._refine(found)
        if not flavour or refined is None:
            return refined
        return replace(refined, flavour=flavour) if refined.kind is Kind.ARTICLE else None

    def _path(self, target: str) -> str:
        """Return the path of a target or URL below the site's own."""
        return urlsplit(target).path.removeprefix(urlsplit(self.base_url).path)

    def _named_by(self, target: str) -> Resource | None:
        """Return what the skin reads from a target or URL, whether the site has it or not."""
        _, path = flavour_of(self.variants, self._path(target))
        return self.skin.locate(unquote(path), dict(parse_qsl(urlsplit(target).query)))

    def number_in(self, target: str) -> int:
        """Return the article number that a target or URL tells, 0 where it tells none; there may be no such article."""
        found = self._named_by(target)
        return found.number if found is not None and found.kind is Kind.ARTICLE else 0

    def article_number(self, url: str) -> int | None:
        """Return the number of the article that a target or URL of this site names under any of its addresses, deleted ones too."""
        if "://" in url and not url.startswith(f"{self.base_url}/"):
            return None
        found = self.locate(url)
        return found.number if found is not None and found.kind in (Kind.ARTICLE, Kind.REMOVED, Kind.MOVED) else None

    def moved_url(self, number: int) -> str | None:
        """Return an article's old address, None where it has none."""
        return f"{self.base_url}{_MOVED}{number}" if is_moved(self.seed, number, self.life.moved) else None

    def _moved(self, name: str) -> Resource | None:
        number = int(name) if name.isascii() and name.isdigit() else 0
        return Resource(Kind.MOVED, number=number) if number in self.numbers() and self.moved_url(number) else None

    def _refine(self, found: Resource) -> Resource | None:
        if found.kind is Kind.ARTICLE:
            refined = self._refine_article(found if found.number else self.stories.find(found))
            return None if refined is None else self.named(refined)
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
            if self.fate(found.number) is not None:
                return Resource(Kind.REMOVED, number=found.number)
            parts = len(self.stories.by_number(found.number).page_starts) + 1
            return found if found.page <= parts else None
        if found.number == self.soft_404_number():
            return Resource(Kind.SOFT_404, number=found.number)
        return Resource(Kind.GONE, number=found.number) if found.number in self.gone_numbers() else None

    def view(self, resource: Resource, visit: int = 0) -> PageView:
        """Return what a visit of an HTML page shows now (`scraper.newsroom.viewing`)."""
        return view_of(self, resource, visit)

    # ---------------------------------------------------------------- stories in time

    def at(self, moment: datetime) -> Site:
        """Return the same paper with a clock of its own that stands at `moment` (aware)."""
        twin = copy(self)
        twin.clock = Clock(moment)
        twin.forget()
        return twin

    def forget(self) -> None:
        """Forget the pages that were made."""
        self._answers = AnswerCache()

    def revisions(self, number: int) -> list[Revision]:
        """Return every state of an article from its publication on, also those to come (`scraper.newsroom.edits`)."""
        story = self.stories.by_number(number)
        run = max(1, len(self.sections))
        index = self.stories.index(number)
        return revisions(
            story,
            seed=self.seed,
            share=self.life.edited,
            donor=lambda: self.stories.by_index(index - run if index >= run else index + run),
        )

    def story_at(self, number: int, moment: datetime) -> Story:
        """Return an article as readers see it at `moment` (aware)."""
        if not self.life.edited:
            return self.stories.by_number(number).as_of(moment)
        return as_of(self.revisions(number), moment)

    def current_story(self, number: int) -> Story:
        """Return an article as readers see it now."""
        return self.story_at(number, self.clock.now)

    def changed(self, number: int) -> datetime | None:
        """Return when an article was last edited, up to now; None where it never was."""
        if not self.life.edited:
            return None
        past = [one.at for one in self.revisions(number) if one.kind is not None and one.at <= self.clock.now]
        return past[-1] if past else None

    def fate(self, number: int) -> Fate | None:
        """Return how an article has ended, None where it stands."""
        found = fate(self.seed, self.stories.by_number(number), self.life.deleted) if self.life.deleted else None
        return found if found is not None and found.at <= self.clock.now else None

    def key_articles(self) -> Iterator[dict[str, Any]]:
        """Yield the answer key of every article page that is out, oldest first (`scraper.newsroom.key`)."""
        return key.key_articles(self)

    def key_page(self, target: str, visit: int = 0) -> dict[str, Any] | None:
        """Return the answer key of an article, home, front or list page, None for anything else (`scraper.newsroom.key`)."""
        return key.key_page(self, target, visit)

    def key_revisions(self, number: int) -> list[dict[str, Any]]:
        """Return the answer key of every state of an article up to now (`scraper.newsroom.key`)."""
        return key.key_revisions(self, number)

    # ---------------------------------------------------------------- answering

    def next_visit(self, target: str) -> int:
        """Count a visit and return how many came before; 0 where pages do not change with visits."""
        if not self.life.lively:
            return 0
        self._visits[target] += 1
        return self._visits[target] - 1

    def reply(self, request: Request, visit: int = 0) -> Reply:
        """Return the reply to a GET or HEAD request, a fault's where one is due."""
        faulty = self.faults.reply(self, request, visit) if self.faults is not None else None
        return faulty or respond(request, self.answer(request.target, visit))

    def answer(self, target: str, visit: int = 0) -> Answer:
        """Return the answer to a GET of a request target (path and query), or URL, of this site."""
        state = (target, self.clock.now, self.base_url, self.crawl_delay, self.life, self.variants, self.faults, visit)
        return self._answers.get(state, lambda: self._make(target, visit))

    def _make(self, target: str, visit: int) -> Answer:
        resource = self.locate(target)
        if resource is None or resource.kind is Kind.GONE:
            return not_found(below_path(self, self.skin.not_found(self)))
        if resource.kind is Kind.ASSET:
            return _asset(self, resource, target)
        if resource.kind in _PLAIN:
            return _PLAIN[resource.kind](self, resource)
        view = self.view(resource, visit)
        if resource.flavour in ("amp", "print"):
            return html_answer(bare_page(self, view), view.made)
        page = finished(self, view, (view.skin or self.skin).render(self, view))
        return html_answer(page, view.made, self.skin.habits.charset)


def _asset(site: Site, resource: Resource, target: str) -> Answer:
    _, _, layout = target.partition("?layout=")
    others = [one for one in (site.life.layout_b, site.life.redesign[1] if site.life.redesign else None) if one and one.name == layout]
    css = (others[0] if others else site.skin).style_sheet(resource.name)
    if css is not None:
        return text_answer(css, "text/css; charset=utf-8")
    return text_answer(drawing(resource.name, site.skin.habits.language), "image/svg+xml")


def _removed(site: Site, resource: Resource) -> Answer:
    """Return what stands in the place of a deleted article."""
    ended = site.fate(resource.number)
    if ended is not None and ended.kind == "home":
        return redirect(f"{site.base_url}/", 302)
    return not_found(below_path(site, site.skin.not_found(site)), 410 if ended is not None and ended.kind == "410" else 404)


_PLAIN: dict[Kind, Callable[[Site, Resource], Answer]] = {
    Kind.ROBOTS: lambda site, _: text_answer(feeds.robots(site), "text/plain; charset=utf-8"),
    Kind.FEED: lambda site, resource: xml_answer(feeds.rss(site, resource.section), "application/rss+xml"),
    Kind.SITEMAP_INDEX: lambda site, _: xml_answer(feeds.sitemap_index(site), "application/xml"),
    Kind.SITEMAP: lambda site, resource: xml_answer(feeds.sitemap(site, resource.page), "application/xml"),
    Kind.REMOVED: _removed,
    Kind.MOVED: lambda site, resource: redirect(site.article_url(resource.number), 301),
    Kind.NEWS_SITEMAP: lambda site, _: xml_answer(feeds.news_sitemap(site), "application/xml"),
}
"""How what is no HTML page is made."""
