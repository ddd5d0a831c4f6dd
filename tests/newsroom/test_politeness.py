"""The judge of manners: an angel passes, and each offence is noticed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from scraper.newsroom import DEFAULT_NOW, Site, Visit, default_sites
from scraper.newsroom.faults import faults
from scraper.newsroom.politeness import judge

if TYPE_CHECKING:
    from collections.abc import Callable

_AGENT = "angel/1.0 (+https://angel.example/about; angel@angel.example)"
Log = list[Visit]


@pytest.fixture
def paper() -> Site:
    site = default_sites(size=30)[1]
    site.crawl_delay = 1.0
    return site


@pytest.fixture
def log(paper: Site) -> Log:
    """What an angel asks for: one request a second, robots.txt first, one of them refused for five seconds."""
    targets = ["/robots.txt", "/", *(f"/news/articleView.html?idxno={number}" for number in list(paper.numbers())[:10])]
    visits = [Visit(1000.0 + at, DEFAULT_NOW, paper.base_url, "GET", target, 200, _AGENT, ()) for at, target in enumerate(targets)]
    visits[5] = replace(visits[5], status=429, retry_after=5.0)
    again = replace(visits[5], at=1020.0, status=200, retry_after=None)
    condition = replace(visits[1], at=1030.0, status=304, conditional=(("if-none-match", '"x"'),))
    return [*visits, again, condition]


def test_an_angel_is_polite(paper: Site, log: Log) -> None:
    manners = judge(log, [paper])
    assert manners.polite, manners.render()
    assert manners.requests == len(log) == 14
    assert manners.render().endswith("\npolite")


def _first_without_robots(log: Log) -> Log:
    return log[1:]


def _disallowed(log: Log) -> Log:
    return [*log, replace(log[-1], at=1040.0, path="/member/login.html")]


def _hasty(log: Log) -> Log:
    return [*log[:4], replace(log[4], at=log[3].at + 0.4), *log[5:]]


def _impatient(log: Log) -> Log:
    return [replace(one, at=1022.0) if one.at == 1020.0 else one for one in [*log[:5], replace(log[5], retry_after=60.0), *log[6:]]]


def _twice(log: Log) -> Log:
    return [*log, replace(log[3], at=1050.0)]


def _gone_twice(log: Log) -> Log:
    gone = replace(log[3], at=1050.0, path="/news/articleView.html?idxno=7", status=404)
    return [*log, gone, replace(gone, at=1060.0)]


def _nameless(log: Log) -> Log:
    return [replace(one, user_agent=None) for one in log]


def _library(log: Log) -> Log:
    return [replace(one, user_agent="python-requests/2.32 https://pypi.example") for one in log]


def _without_contact(log: Log) -> Log:
    return [replace(one, user_agent="Mozilla/5.0 (X11; Linux x86_64)") for one in log]


OFFENCES: dict[str, tuple[str, Callable[[Log], Log]]] = {
    "no robots.txt": ("robots.txt first", _first_without_robots),
    "disallowed path": ("robots.txt obeyed", _disallowed),
    "too fast": ("Crawl-delay", _hasty),
    "too early": ("Retry-After", _impatient),
    "page twice": ("asked once", _twice),
    "gone page twice": ("asked once", _gone_twice),
    "no agent": ("identifies itself", _nameless),
    "a library's agent": ("identifies itself", _library),
    "no contact": ("identifies itself", _without_contact),
}


@pytest.mark.parametrize("kind", OFFENCES)
def test_an_offence_is_noticed_and_no_other(kind: str, paper: Site, log: Log) -> None:
    rule, offend = OFFENCES[kind]
    manners = judge(offend(log), [paper])
    assert not manners.polite
    assert {name for name, count in manners.counts.items() if count} == {rule}
    assert rule in manners.render()
    assert manners.render().endswith("NOT polite")


def test_pages_may_be_asked_for_again_when_the_clock_has_moved_or_a_fault_spoiled_them(paper: Site, log: Log) -> None:
    later = replace(log[3], at=1050.0, newsroom_time=DEFAULT_NOW + timedelta(hours=1))
    assert judge([*log, later], [paper]).polite
    spoiled = [*log[:3], replace(log[3], fault="gzip_corrupt"), *log[4:], replace(log[3], at=1050.0)]
    assert judge(spoiled, [paper]).polite


@pytest.mark.parametrize(
    ("name", "polite"), [("robots_disallow", False), ("robots_5xx", False), ("robots_404", True), ("robots_bom", True)]
)
def test_what_is_forbidden_depends_on_the_robots_that_was_served(paper: Site, log: Log, name: str, polite: bool) -> None:
    paper.faults = faults(name)
    assert judge(log, [paper]).polite is polite
    if name == "robots_404":
        assert judge(_disallowed(log), [paper]).polite


def test_the_crawl_delay_of_a_fault_counts(paper: Site, log: Log) -> None:
    paper.crawl_delay = None
    quick = [replace(one, at=1000 + (one.at - 1000) / 10) if one.at < 1015 else one for one in log]
    assert judge(quick, [paper]).polite
    paper.faults = faults("robots_crawl_delay")
    assert judge(quick, [paper]).counts["Crawl-delay"] > 5
