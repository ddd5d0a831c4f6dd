"""What a site reserves from text and data mining."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import archive
from archive.records import Policy
from scraper.middlewares.tdm import parse_rules, reservation_of
from scraper.spiders.outcomes import is_reserved
from tests.crawl.small_paper import ARTICLES, SITE, scrapy_crawl
from tests.crawl.small_server import Answer, small_server

RULES = [
    {"location": "/news/free/*", "tdm-reservation": 0},
    {"location": "/news/*.pdf$", "tdm-reservation": 1},
    {"location": "/news", "tdm-reservation": 1, "tdm-policy": "https://paper.example/policy.json"},
    {"location": 5, "tdm-reservation": 1},
    {"location": "/x", "tdm-reservation": "yes"},
]


@pytest.mark.parametrize(
    ("path", "reservation"),
    [("/news/free/a", "0"), ("/news/a.pdf", "1"), ("/news/a", "1"), ("/other", None), ("/x", None), ("/a/news", None)],
)
def test_rules(path, reservation):
    assert reservation_of(parse_rules(json.dumps(RULES).encode()), path) == reservation


@given(
    st.binary(max_size=200) | st.recursive(st.none() | st.text() | st.integers(), st.lists).map(lambda value: json.dumps(value).encode())
)
def test_any_file_is_survived(body):
    assert parse_rules(body) == ()


def test_many_stars_do_not_hang():
    rules = parse_rules(json.dumps([{"location": "*a" * 900, "tdm-reservation": 1}]).encode())
    assert reservation_of(rules, "/" + "b" * 3000) is None


@pytest.mark.parametrize(
    ("policy", "reserved"),
    [
        (Policy(), False),
        (Policy(tdm_reservation="0", x_robots_tag="noindex, noarchive"), False),
        (Policy(tdm_reservation="1"), True),
        (Policy(x_robots_tag="noarchive, noai"), True),
        (Policy(robots_meta="NOAI, noimageai"), True),
    ],
)
def test_reserved(policy, reserved):
    assert is_reserved(policy) is reserved


@pytest.mark.parametrize("refuse", [False, True])
def test_reservations_are_recorded_and_refused_on_request(tmp_path, refuse):
    first, second, third = ARTICLES
    page = Answer(ARTICLES[third].body.replace("<title>", "<meta name=robots content='noai'><title>"))
    tdmrep = Answer(json.dumps([{"location": first, "tdm-reservation": 1}]), headers={"Content-Type": "application/json"})
    routes = {**SITE, "/.well-known/tdmrep.json": tdmrep, third: page}
    with small_server(routes) as server:
        scrapy_crawl(server.base, BACKISSUE_ARCHIVE=tmp_path / "a", BACKISSUE_REFUSE_RESERVED=int(refuse))
        assert server.paths.count("/.well-known/tdmrep.json") == 1
    held = {row["url"].removeprefix(server.base): row["policy"] for row in archive.open(tmp_path / "a").rows("articles")}
    if refuse:
        assert set(held) == {second}
        return
    assert {path: (policy["tdm_reservation"], policy["robots_meta"]) for path, policy in held.items()} == {
        first: ("1", None),
        second: (None, None),
        third: (None, "noai"),
    }
