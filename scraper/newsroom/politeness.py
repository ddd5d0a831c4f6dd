"""Judging a crawler by the request log: robots.txt, Crawl-delay, Retry-After, needless requests, and who it says it is."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .faults.robots import CRAWL_DELAY, OPEN, SHUT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .log import Visit
    from .site import Site

_SHOWN = 5
_SLACK = 0.1
"""Share of a delay, and seconds of it at most, by which requests may come early: they are logged when they arrive."""
_SETTLED = frozenset({200, 204, 301, 308, 404, 410})
"""Statuses after which asking again without a condition brings nothing new."""
_FINDERS = ("robots.txt first", "robots.txt obeyed", "Crawl-delay", "Retry-After", "asked once", "identifies itself")
_LIBRARIES = ("python-requests", "python-urllib", "scrapy/", "curl/", "wget/", "go-http-client", "aiohttp", "httpx")


@dataclass(frozen=True, slots=True)
class Offence:
    """One rule that one request broke."""

    rule: str
    """One of the rules in `Manners.counts`."""
    url: str
    detail: str


@dataclass(slots=True)
class Manners:
    """What the log says about its crawlers."""

    requests: int
    offences: list[Offence] = field(default_factory=list)

    @property
    def polite(self) -> bool:
        """Whether no rule was broken."""
        return not self.offences

    @property
    def counts(self) -> dict[str, int]:
        """How often each rule was broken."""
        found = Counter(one.rule for one in self.offences)
        return {rule: found[rule] for rule in _FINDERS}

    def render(self) -> str:
        """Return a table for people, with the first offences under it."""
        lines = [f"politeness: {self.requests} requests"]
        lines += [f"  {rule:<18}  {'kept' if not count else f'broken {count} times'}" for rule, count in self.counts.items()]
        for rule, count in self.counts.items():
            shown = [one for one in self.offences if one.rule == rule][:_SHOWN] if count else []
            lines += [f"{one.rule}: {one.url}: {one.detail}" for one in shown]
        lines.append("polite" if self.polite else "NOT polite")
        return "\n".join(lines)


def judge(visits: Iterable[Visit], sites: Sequence[Site]) -> Manners:
    """Judge the crawlers of a log.

    A page may be asked for again with a condition (RFC 9110 section 13), when the newsroom's clock has moved on, or after an answer that a
    fault spoiled. robots.txt may be asked for as often as a crawler likes.

    Args:
        visits: the log, in any order.
        sites: the papers it is of, with the base URLs they had.
    """
    ordered = sorted(visits, key=lambda one: one.at)
    found = Manners(len(ordered))
    by_base = {site.base_url: site for site in sites}
    found.offences += _robots(ordered, by_base)
    found.offences += _delays(ordered, by_base)
    found.offences += _retries(ordered)
    found.offences += _repeats(ordered)
    found.offences += _agents(ordered)
    return found


def _url(visit: Visit) -> str:
    return f"{_origin(visit)}{visit.path}"


def _origin(visit: Visit) -> str:
    parts = urlsplit(visit.site)
    return f"{parts.scheme}://{parts.netloc}"


def _is_robots(visit: Visit) -> bool:
    return urlsplit(visit.path).path.endswith("/robots.txt")


def _robots(visits: list[Visit], sites: dict[str, Site]) -> list[Offence]:
    asked: set[tuple[str, str | None]] = set()
    found = []
    for visit in visits:
        who = (_origin(visit), visit.user_agent)
        if _is_robots(visit):
            asked.add(who)
            continue
        if who not in asked:
            asked.add(who)
            found.append(Offence("robots.txt first", _url(visit), f"asked for before robots.txt by {visit.user_agent}"))
        rule = _forbidden(sites.get(visit.site), visit.path)
        if rule is not None:
            found.append(Offence("robots.txt obeyed", _url(visit), f"robots.txt forbids it: {rule}"))
    return found


def _forbidden(site: Site | None, target: str) -> str | None:
    """Return the rule that forbids a target, None where it is allowed."""
    if site is None:
        return None
    fault = site.faults.robots(site) if site.faults is not None else None
    if fault is not None and fault.name in SHUT:
        return "everything"
    if fault is not None and fault.name in OPEN:
        return None
    prefix = urlsplit(site.base_url).path
    return next((path for path in site.skin.disallowed if target.startswith(prefix + path)), None)


def _delay_of(site: Site | None) -> float:
    if site is None:
        return 0.0
    fault = site.faults.robots(site) if site.faults is not None else None
    asked = CRAWL_DELAY if fault is not None and fault.name == "robots_crawl_delay" else 0.0
    return max(asked, site.crawl_delay or 0.0)


def _delays(visits: list[Visit], sites: dict[str, Site]) -> list[Offence]:
    """A delay counts between any two requests of an agent to a host; robots.txt itself, which tells it, is free."""
    delays: dict[str, float] = {}
    for visit in visits:
        delays[_origin(visit)] = max(delays.get(_origin(visit), 0.0), _delay_of(sites.get(visit.site)))
    last: dict[tuple[str, str | None], float] = {}
    found = []
    for visit in visits:
        delay = delays[_origin(visit)]
        if not delay or _is_robots(visit):
            continue
        who = (_origin(visit), visit.user_agent)
        gap = visit.at - last.get(who, float("-inf"))
        if gap < delay - min(delay * _SLACK, _SLACK):
            found.append(Offence("Crawl-delay", _url(visit), f"{gap:.2f} s after the request before, Crawl-delay is {delay:g} s"))
        last[who] = visit.at
    return found


def _retries(visits: list[Visit]) -> list[Offence]:
    until: dict[tuple[str, str, str | None], float] = {}
    found = []
    for visit in visits:
        who = (visit.site, visit.path, visit.user_agent)
        early = until.get(who, float("-inf")) - visit.at
        if early > _SLACK:
            found.append(Offence("Retry-After", _url(visit), f"asked again {early:.2f} s too early"))
        if visit.retry_after is not None:
            until[who] = visit.at + visit.retry_after
    return found


def _repeats(visits: list[Visit]) -> list[Offence]:
    settled: dict[tuple[str, str, str | None], Visit] = {}
    found = []
    for visit in visits:
        if visit.method != "GET" or _is_robots(visit):
            continue
        who = (visit.site, visit.path, visit.user_agent)
        before = settled.get(who)
        if before is not None and not visit.conditional and before.newsroom_time == visit.newsroom_time:
            found.append(Offence("asked once", _url(visit), f"asked for again {visit.at - before.at:.2f} s later without a condition"))
        if visit.status in _SETTLED and visit.fault is None:
            settled[who] = visit
    return found


def _agents(visits: list[Visit]) -> list[Offence]:
    first: dict[str | None, Visit] = {}
    for visit in visits:
        first.setdefault(visit.user_agent, visit)
    return [Offence("identifies itself", _url(visit), f"user agent {agent!r}") for agent, visit in first.items() if not _identifies(agent)]


def _identifies(agent: str | None) -> bool:
    """Whether an agent has a name that is not a library's, and an address to write to."""
    if not agent or ("(" not in agent and agent.lower().startswith(_LIBRARIES)):
        return False
    return "://" in agent or "@" in agent
