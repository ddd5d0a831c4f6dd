"""The frontier: every URL once, in an order that finds articles early, and in a state with a reason."""

from __future__ import annotations

import sqlite3

import pytest

from archive.records import Discovery
from scraper.frontier import FoundUrl, Frontier, Outcome


@pytest.fixture
def frontier():
    connection = sqlite3.connect(":memory:", isolation_level=None)
    yield Frontier(connection)
    connection.close()


def found(key: str, kind: str = "article", page: int = 1) -> FoundUrl:
    return FoundUrl(key=key, url=f"https://paper.example/{key}", kind=kind, discovery=Discovery(via="list"), page=page)


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
    order = [frontier.lease().key for _ in range(6)]
    assert order == ["robots", "home", "map", "article", "list1", "list2"]
    assert frontier.lease() is None


def test_a_leased_url_is_not_handed_out_twice_and_stays_pending(frontier):
    frontier.add([found("a")])
    leased = frontier.lease()
    assert leased is not None
    assert frontier.lease() is None
    assert (frontier.pending(), frontier.leased(), frontier.leased("home")) == (1, 1, 0)
    frontier.release("a")
    assert frontier.lease() == leased


def test_what_the_source_said_comes_back_with_the_url(frontier):
    facts = Discovery(via="feed", source_url="https://paper.example/rss", title="T", date="2024-05-01", section="S")
    frontier.add([FoundUrl(key="a", url="https://paper.example/a", kind="article", discovery=facts)])
    assert frontier.lease().discovery == facts


def test_articles_can_be_held_back(frontier):
    frontier.add([found("a"), found("home", "home")])
    assert frontier.lease(articles=False).key == "home"
    assert frontier.lease(articles=False) is None
    assert frontier.lease().key == "a"


def test_an_alias_is_taken_up_again_when_its_canonical_fails(frontier):
    frontier.add([found("alias"), found("canonical")])
    frontier.finish("alias", Outcome(state="done", reason="alias", canonical_key="canonical"))
    assert frontier.pending() == 1
    frontier.finish("canonical", Outcome(state="failed", reason="http 500"))
    again = frontier.lease()
    assert (again.key, again.accept_alias) == ("alias", True)
    frontier.finish("alias", Outcome(state="done"))
    frontier.finish("canonical", Outcome(state="failed", reason="http 500"))
    frontier.release("alias")
    assert frontier.pending() == 0


def test_a_canonical_that_failed_before_its_alias_was_seen_does_not_lose_the_article(frontier):
    frontier.add([found("alias"), found("canonical")])
    frontier.finish("canonical", Outcome(state="done", reason="http 404"))
    frontier.finish("alias", Outcome(state="done", reason="alias", canonical_key="canonical"))
    again = frontier.lease()
    assert (again.key, again.accept_alias) == ("alias", True)


def test_two_pages_that_name_each_other_make_one_record(frontier):
    frontier.add([found("a"), found("b")])
    frontier.finish("a", Outcome(state="done", reason="alias", canonical_key="b"))
    frontier.finish("b", Outcome(state="done", reason="alias", canonical_key="a"))
    again = frontier.lease()
    assert (again.key, again.accept_alias) == ("a", True)
    frontier.finish("a", Outcome(state="done"))
    frontier.release("a")
    assert frontier.pending() == 0


def test_a_chain_of_canonicals_waits_for_its_last_page(frontier):
    frontier.add([found("a"), found("b"), found("c")])
    frontier.finish("a", Outcome(state="done", reason="alias", canonical_key="b"))
    frontier.finish("b", Outcome(state="done", reason="alias", canonical_key="c"))
    assert frontier.pending() == 1
    frontier.finish("c", Outcome(state="failed", reason="timeout"))
    assert frontier.pending() == 2


def test_a_new_look_at_the_sources(frontier):
    frontier.add([found("home", "home"), found("list2", "section", 2), found("a"), found("b")])
    for key, outcome in (("home", Outcome(state="done")), ("list2", Outcome(state="done")), ("a", Outcome(state="done"))):
        frontier.finish(key, outcome)
    frontier.finish("b", Outcome(state="failed", reason="timeout"))
    assert frontier.reopen() == 2
    assert [frontier.lease().key, frontier.lease().key, frontier.lease()] == ["home", "b", None]


def test_every_url_ends_in_a_state_with_a_reason(frontier):
    frontier.add([found("a"), found("home", "home")])
    frontier.finish("a", Outcome(state="refused", reason="robots.txt"))
    assert frontier.outcomes() == [("article", "refused", "robots.txt", 1), ("home", "pending", None, 1)]
    assert frontier.start_states() == []
