"""One generated newspaper: a skin, a seed, a size and a clock."""

from __future__ import annotations

from collections import Counter
from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from . import feeds, key, locating
from .answer_cache import AnswerCache
from .answering import answer_to
from .clock import Clock
from .edition import section_of
from .edits import as_of, revisions
from .life import Fate, Life, fate
from .resource import Kind, PageView, Resource
from .response import respond
from .stock import Stories
from .stories import Desk
from .variants import Variants
from .viewing import view_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from .answer import Answer
    from .content import Section, Story
    from .edits import Revision
    from .faults import Faults
    from .request import Request
    from .response import Reply
    from .skins import Skin

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

    # ---------------------------------------------------------------- one address

    def locate(self, target: str) -> Resource | None:
        """Return what a request target or URL of this site names, or None (`scraper.newsroom.locating`)."""
        return locating.locate(self, target)

    def number_in(self, target: str) -> int:
        """Return the article number that a target or URL tells, 0 where it tells none; there may be no such article."""
        return locating.number_in(self, target)

    def article_number(self, url: str) -> int | None:
        """Return the number of the article that a target or URL of this site names under any of its addresses, deleted ones too."""
        return locating.article_number(self, url)

    def moved_url(self, number: int) -> str | None:
        """Return an article's old address, None where it has none."""
        return locating.moved_url(self, number)

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
        return self._answers.get(state, lambda: answer_to(self, target, visit))
