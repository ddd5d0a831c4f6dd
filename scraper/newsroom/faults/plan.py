"""Which faults are on at a site, and which request meets which."""

from __future__ import annotations

import time
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..resource import Kind
from .fault import TRAPS, Fault, Occasion, Options
from .robots import CALM
from .traps import consent_given

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..request import Request
    from ..response import Reply
    from ..site import Site

_HEALTHY_EVERY = 2
"""One article in this many meets a fault; the others never do."""


class Faults:
    """The faults of one site. Which article meets which is a function of its number; how often it was asked for is remembered."""

    def __init__(
        self, names: Iterable[str], options: Options | None = None, *, known: dict[str, Fault], timer: Callable[[], float] = time.monotonic
    ) -> None:
        """Switch faults on.

        Raises:
            ValueError: there is no fault of a name.
        """
        chosen = tuple(dict.fromkeys(names))
        unknown = [name for name in chosen if name not in known]
        if unknown:
            raise ValueError(f"no fault {unknown[0]!r}; there are {', '.join(known)}")
        self.names = chosen
        self.options = options or Options()
        self._timer = timer
        self._on = {name: known[name] for name in chosen}
        self._articles = [fault for fault in self._on.values() if fault.where == "article"]
        self._asked: dict[str, tuple[int, float]] = {}

    def robots(self, site: Site) -> Fault | None:
        """Return the fault of a site's robots.txt: the only one that is on, or with several calm ones one of these by the site's seed."""
        kinds = [fault for fault in self._on.values() if fault.where == "robots"]
        calm = [fault for fault in kinds if fault.name in CALM]
        if len(kinds) > 1 and calm:
            return calm[site.seed % len(calm)]
        return kinds[0] if kinds else None

    def of_article(self, site: Site, number: int) -> Fault | None:
        """Return the fault that an article meets: every second one meets one, in turn."""
        turn, healthy = divmod(number - site.skin.first_number, _HEALTHY_EVERY)
        return self._articles[turn % len(self._articles)] if self._articles and not healthy else None

    def traps(self, site: Site) -> list[str]:
        """Return the addresses of the traps that the sitemap names.

        Where articles are told by number they look like articles, so that a crawler goes there; else they lie below `/trap/`.
        """
        if site.skin.habits.slug is not None:
            return self._addresses(site, "trap")
        return [site.article_url(number) for number in self._disguised(site)]

    def _disguised(self, site: Site) -> dict[int, tuple[Fault, str]]:
        """Return the traps by the numbers of articles that never were."""
        starts = [(fault, start) for fault in self._on.values() if fault.where == "trap" for start in fault.starts]
        return {site.soft_404_number() - 1 - at: one for at, one in enumerate(starts)}

    def sitemaps(self, site: Site) -> list[str]:
        """Return the addresses of hostile sitemaps."""
        return self._addresses(site, "sitemap")

    def feeds(self, site: Site) -> list[str]:
        """Return the addresses of hostile feeds."""
        return self._addresses(site, "feed")

    def _addresses(self, site: Site, where: str) -> list[str]:
        chosen = [fault for fault in self._on.values() if fault.where == where]
        return [f"{site.base_url}{TRAPS}{fault.name}/{start}" for fault in chosen for start in fault.starts]

    def links(self, site: Site) -> str:
        """Return the links to traps at the foot of the home page."""
        linked = [
            (fault.name, f"{site.base_url}{TRAPS}{fault.name}/{start}")
            for fault in self._on.values()
            if fault.linked
            for start in fault.starts
        ]
        anchors = "".join(f'<a href="{escape(url)}">{escape(name)}</a> ' for name, url in linked)
        return f'<nav class="foot_links">{anchors}</nav>' if anchors else ""

    def head_links(self, site: Site) -> str:
        """Return the head's links to hostile feeds."""
        return "".join(f'<link rel="alternate" type="application/rss+xml" href="{escape(url)}">' for url in self.feeds(site))

    def reply(self, site: Site, request: Request, visit: int = 0) -> Reply | None:
        """Return the faulty reply to a request, None where it meets no fault. Only GET meets faults."""
        if request.method != "GET":
            return None
        path = urlsplit(request.target).path.removeprefix(urlsplit(site.base_url).path)
        occasion = Occasion(site, request, visit, self.options)
        if path.startswith(TRAPS):
            return self._trapped(occasion, path.removeprefix(TRAPS))
        resource = site.locate(request.target)
        if resource is None:
            return self._unmasked(occasion)
        if resource.kind is Kind.ROBOTS:
            return self._named(self.robots(site), occasion)
        if resource.kind is not Kind.ARTICLE:
            return None
        fault = self.of_article(site, resource.number)
        return None if fault is None else self._named(fault, self._again(occasion))

    def _trapped(self, occasion: Occasion, place: str) -> Reply | None:
        name, _, rest = place.partition("/")
        if name == "consent" and "consent_redirect" in self._on:
            return consent_given(occasion)
        fault = self._on.get(name)
        return self._named(fault, replace(occasion, rest=rest)) if fault is not None and fault.where != "article" else None

    def _unmasked(self, occasion: Occasion) -> Reply | None:
        """Return the reply of a trap that looks like an article."""
        site = occasion.site
        if site.skin.habits.slug is not None:
            return None
        fault, start = self._disguised(site).get(site.number_in(occasion.request.target), (None, ""))
        return self._named(fault, replace(occasion, rest=start))

    def _again(self, occasion: Occasion) -> Occasion:
        target = occasion.request.target
        now = self._timer()
        times, first = self._asked.get(target, (0, now))
        self._asked[target] = (times + 1, first)
        return replace(occasion, times=times, waited=now - first)

    @staticmethod
    def _named(fault: Fault | None, occasion: Occasion) -> Reply | None:
        if fault is None:
            return None
        reply = fault.reply(occasion)
        reply.fault = fault.name
        return reply
