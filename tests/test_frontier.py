"""The frontier: every URL once, in an order that finds articles early, and in a state with a reason."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.records import Discovery
from archive.times import iso
from scraper.aliases import same_title
from scraper.found import Answer, FoundUrl, Outcome
from scraper.frontier import Frontier
from scraper.schedule import BACKOFF, REVISITS, retry_after

NOW = datetime(2026, 5, 1, 8, tzinfo=UTC)
DONE = Outcome(state="done")


@pytest.fixture
def frontier():
    connection = sqlite3.connect(":memory:", isolation_level=None)
    frontier = Frontier(connection)
    frontier.choose(["paper.example", "x", "y", "z"])
    yield frontier
    connection.close()


def found(key: str, kind: str = "article", page: int = 1) -> FoundUrl:
    return FoundUrl(
        key=key, url=f"https://paper.example/{key}", site="paper.example", kind=kind, discovery=Discovery(via="list"), page=page
    )


def test_a_url_is_known_once(frontier):
    assert frontier.add([found("a"), found("b"), found("a")]) == 2
    assert frontier.add([found("a")]) == 0
    assert frontier.pending() == 2


def test_sources_come_before_articles_and_deep_lists_last(frontier):
    frontier.add(
        [
            found("list2", "section", 2),
            found("article"),
            found("list1", "section"),
            found("map", "sitemap"),
            found("home", "home"),
            found("robots", "robots"),
        ]
    )
    order = [frontier.lease(NOW).key for _ in range(6)]
    assert order == ["robots", "home", "map", "article", "list1", "list2"]
    assert frontier.lease(NOW) is None


def test_a_leased_url_is_not_handed_out_twice_and_stays_pending(frontier):
    frontier.add([found("a")])
    leased = frontier.lease(NOW)
    assert leased is not None
    assert frontier.lease(NOW) is None
    assert (frontier.pending(), frontier.leased(), frontier.leased("home")) == (1, 1, 0)
    frontier.release("a")
    assert frontier.lease(NOW) == leased


def test_what_the_source_said_comes_back_with_the_url(frontier):
    facts = Discovery(via="feed", source_url="https://paper.example/rss", title="T", date="2024-05-01", section="S")
    frontier.add([FoundUrl(key="a", url="https://paper.example/a", site="paper.example", kind="article", discovery=facts)])
    assert frontier.lease(NOW).discovery == facts


def test_articles_can_be_held_back(frontier):
    frontier.add([found("a"), found("home", "home")])
    assert frontier.lease(NOW, articles=False).key == "home"
    assert frontier.lease(NOW, articles=False) is None
    assert frontier.lease(NOW).key == "a"


def test_a_source_found_late_does_not_wait_behind_articles_that_are_held_back(frontier):
    frontier.add([found("home", "home"), found("a"), found("b")])
    assert frontier.lease(NOW).key == "home"  # the lane now holds the articles
    frontier.add([found("rss", "feed")])
    assert frontier.lease(NOW, articles=False).key == "rss"
    assert frontier.lease(NOW, articles=False) is None
    assert not frontier.has_more(NOW, articles=False)
    assert frontier.lease(NOW).key == "a"


def test_an_alias_is_taken_up_again_when_its_canonical_fails(frontier):
    frontier.add([found("alias"), found("canonical")])
    frontier.finish("alias", Outcome(state="done", reason="alias", canonical_key="canonical"), NOW)
    assert frontier.pending() == 1
    frontier.finish("canonical", Outcome(state="failed", reason="http 500"), NOW)
    again = frontier.lease(NOW)
    assert (again.key, again.accept_alias) == ("alias", True)
    frontier.finish("alias", Outcome(state="done"), NOW)
    frontier.finish("canonical", Outcome(state="failed", reason="http 500"), NOW)
    frontier.release("alias")
    assert frontier.pending() == 0


def test_a_canonical_that_failed_before_its_alias_was_seen_does_not_lose_the_article(frontier):
    frontier.add([found("alias"), found("canonical")])
    frontier.finish("canonical", Outcome(state="done", reason="http 404"), NOW)
    frontier.finish("alias", Outcome(state="done", reason="alias", canonical_key="canonical"), NOW)
    again = frontier.lease(NOW)
    assert (again.key, again.accept_alias) == ("alias", True)


def test_two_pages_that_name_each_other_make_one_record(frontier):
    frontier.add([found("a"), found("b")])
    frontier.finish("a", Outcome(state="done", reason="alias", canonical_key="b"), NOW)
    frontier.finish("b", Outcome(state="done", reason="alias", canonical_key="a"), NOW)
    again = frontier.lease(NOW)
    assert (again.key, again.accept_alias) == ("a", True)
    frontier.finish("a", Outcome(state="done"), NOW)
    frontier.release("a")
    assert frontier.pending() == 0


def test_a_chain_of_canonicals_waits_for_its_last_page(frontier):
    frontier.add([found("a"), found("b"), found("c")])
    frontier.finish("a", Outcome(state="done", reason="alias", canonical_key="b"), NOW)
    frontier.finish("b", Outcome(state="done", reason="alias", canonical_key="c"), NOW)
    assert frontier.pending() == 1
    frontier.finish("c", Outcome(state="failed", reason="timeout"), NOW)
    assert frontier.pending() == 2


def test_a_new_look_at_the_sources(frontier):
    frontier.add([found("home", "home"), found("list2", "section", 2), found("a"), found("b")])
    for key, outcome in (("home", Outcome(state="done")), ("list2", Outcome(state="done")), ("a", Outcome(state="done"))):
        frontier.finish(key, outcome, NOW)
    frontier.finish("b", Outcome(state="failed", reason="timeout"), NOW)
    assert frontier.reopen() == 2
    assert [frontier.lease(NOW).key, frontier.lease(NOW).key, frontier.lease(NOW)] == ["home", "b", None]


def test_what_was_refused_for_now_is_pending_in_the_next_run(frontier):
    reasons = ("robots.txt", "robots.txt unreachable", "http 403", "private address")
    frontier.add([found(reason) for reason in reasons])
    outcomes = [Outcome(state="refused", reason=reason) for reason in reasons]
    for outcome in outcomes:
        frontier.finish(outcome.reason, outcome, NOW)
    assert frontier.reopen_refused() == 2
    assert [frontier.lease(NOW).key, frontier.lease(NOW).key, frontier.lease(NOW)] == ["robots.txt unreachable", "private address", None]
    assert [outcome.is_for_now for outcome in outcomes] == [False, True, False, True]


def test_every_url_ends_in_a_state_with_a_reason(frontier):
    frontier.add([found("a"), found("home", "home")])
    frontier.finish("a", Outcome(state="refused", reason="robots.txt"), NOW)
    assert frontier.outcomes() == {
        ("paper.example", "article", "refused", "robots.txt"): 1,
        ("paper.example", "home", "pending", None): 1,
    }
    assert frontier.start_states() == []


def test_a_transient_failure_is_tried_again_later_and_then_given_up(frontier):
    frontier.add([found("a")])
    failure = Outcome(state="failed", reason="http 503", transient=True)
    now = NOW
    for _ in BACKOFF:
        assert frontier.lease(now).key == "a"
        assert frontier.finish("a", failure, now) == "pending"
        frontier.release("a")
        assert frontier.lease(now) is None
        assert frontier.has_more(now + timedelta(minutes=1))
        now += timedelta(seconds=20)
    assert frontier.lease(now).key == "a"
    assert frontier.finish("a", failure, now) == "failed"
    assert frontier.outcomes() == {("paper.example", "article", "failed", "http 503"): 1}


def test_a_server_that_asks_for_a_pause_gets_it(frontier):
    frontier.add([found("a")])
    until = NOW + timedelta(minutes=10)
    frontier.finish("a", Outcome(state="failed", reason="http 429", transient=True, retry_at=until), NOW)
    assert frontier.lease(until - timedelta(seconds=1)) is None
    assert frontier.lease(until).key == "a"


def test_sites_take_turns_and_none_is_asked_too_much_at_a_time(frontier):
    urls = [
        FoundUrl(key=f"{site}{n}", url=f"https://{site}/{n}", site=site, kind="article", discovery=Discovery())
        for site in "xyz"
        for n in range(3)
    ]
    frontier.add(urls)
    assert [frontier.lease(NOW, per_site=2).site for _ in range(6)] == ["x", "y", "z", "x", "y", "z"]
    assert frontier.lease(NOW, per_site=2) is None
    frontier.release("y0")
    assert frontier.lease(NOW, per_site=2).key == "y2"
    frontier.land("x0")  # its answer is there: the site may be asked for the next one
    assert (frontier.landed, frontier.leased()) == (1, 6)
    assert frontier.lease(NOW, per_site=2).key == "x2"
    frontier.release("x0")
    assert (frontier.landed, frontier.leased()) == (0, 6)
    assert frontier.lease(NOW, per_site=2) is None


def test_an_article_is_due_again_ever_more_rarely(frontier):
    frontier.add([found("a")])
    answer = Answer(etag='"1"', last_modified="Fri, 01 May 2026 07:00:00 GMT", article_id="paper.example:no=1")
    now = NOW
    for step in REVISITS:
        leased = frontier.lease(now)
        frontier.finish("a", DONE, now, answer)
        frontier.release("a")
        assert frontier.reopen_articles(now) == 0
        now = NOW + step
        assert frontier.reopen_articles(now) == 1
    assert (leased.visits, leased.etag, leased.article_id) == (len(REVISITS) - 1, '"1"', "paper.example:no=1")
    frontier.finish("a", DONE, now, answer)
    assert frontier.reopen_articles(now + timedelta(days=365)) == 0
    assert frontier.reopen_articles(None) == 1


def test_what_is_gone_or_no_article_is_not_visited_again(frontier):
    frontier.add([found("a"), found("b")])
    frontier.finish("a", Outcome(state="done", reason="http 404"), NOW, Answer())
    frontier.finish("b", Outcome(state="done", reason="soft 404"), NOW, Answer())
    assert frontier.reopen_articles(None) == 0


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("120", NOW + timedelta(seconds=120)),
        (" 0 ", NOW),
        ("Fri, 01 May 2026 09:30:00 GMT", NOW + timedelta(minutes=90)),
        ("Fri, 01 May 2020 09:30:00 GMT", NOW),
        ("soon", None),
        ("-5", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after(value, expected):
    assert retry_after(value, NOW) == expected


@given(st.text(max_size=60))
def test_any_retry_after_is_survived(value):
    moment = retry_after(value, NOW)
    assert moment is None or moment >= NOW


def test_other_newspapers_of_the_archive_are_left_alone(frontier):
    frontier.add([found("a"), found("home", "home")])
    frontier.finish("home", DONE, NOW, Answer())
    frontier.choose(["other.example"])
    assert frontier.lease(NOW) is None
    assert not frontier.has_more(NOW)
    assert (frontier.pending(), frontier.reopen(), frontier.outcomes()) == (0, 0, {})


@pytest.mark.parametrize(
    ("via", "date", "fetched_hours_ago", "due"),
    [
        ("sitemap", iso(NOW - timedelta(hours=2)), 5, True),
        ("sitemap", iso(NOW - timedelta(hours=6)), 5, False),  # changed before it was fetched
        ("sitemap", iso(NOW), 0.5, False),  # fetched just now: some sitemaps date everything to the present
        ("sitemap", f"{NOW:%Y-%m-%d}", 30, True),
        ("sitemap", "soon", 30, False),
        ("sitemap", None, 30, False),
        ("news_sitemap", iso(NOW - timedelta(hours=2)), 5, False),  # the date of publication
        ("feed", iso(NOW - timedelta(hours=2)), 5, False),
    ],
)
def test_a_sitemap_that_names_a_change_makes_an_article_due(frontier, via, date, fetched_hours_ago, due):
    frontier.add([found("a"), found("dead")])
    at = NOW - timedelta(hours=fetched_hours_ago)
    frontier.finish("a", Outcome(state="done"), at, Answer())
    frontier.finish("dead", Outcome(state="done", reason="http 410"), at, Answer())
    named = [replace(found(key), discovery=Discovery(via=via, date=date)) for key in ("a", "dead", "unknown")]
    assert frontier.hasten(named, NOW) == due
    assert frontier.pending() == due


@pytest.mark.parametrize("canonical_first", [True, False])
def test_a_canonical_that_is_another_story_is_none(frontier, canonical_first):
    frontier.add([found("a"), found("b"), found("c"), found("d")])
    told = {
        "a": "Council votes on the bridge",
        "b": "Council votes on the bridge | Echo",
        "c": "Storm takes roofs in the valley",
        "d": None,
    }
    order = "abcd" if canonical_first else "bcda"
    for key in order:
        canonical = None if key == "a" else "a"
        frontier.finish(
            key,
            Outcome(state="done", reason="alias" if canonical else None, canonical_key=canonical, title=told[key]),
            NOW,
            Answer(etag="1"),
        )
    again = frontier.lease(NOW)
    assert (again.key, again.accept_alias, again.own_story, again.etag) == ("c", True, True, None)
    assert frontier.lease(NOW) is None
    frontier.finish("c", Outcome(state="done", title=told["c"]), NOW, Answer())
    assert frontier.pending() == 0


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Council votes on bridge", "COUNCIL votes on bridge - The Echo", True),
        ("시의회 다리 예산 의결", "시의회, 다리 예산안 의결", True),
        ("Council votes on bridge", "Storm takes roofs", False),
        ("시의회 다리 예산 의결", "태풍에 지붕 날아가", False),
        ("A", "A", True),
    ],
)
def test_titles_of_one_story(one, other, same):
    assert same_title(one, other) == same
    assert same_title(other, one) == same
