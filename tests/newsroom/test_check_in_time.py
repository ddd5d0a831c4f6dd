"""With the request log the check follows edits, weather and teasers through time; it accepts an exact archive and notices damage."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from scraper.newsroom import DEFAULT_NOW, Clock, Site, default_sites
from scraper.newsroom.check import check
from scraper.newsroom.life import Life
from scraper.newsroom.variants import Variants
from tests.newsroom.exact import ExactCrawl, Row, Tables, write_tables

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from scraper.newsroom import Visit

_ROUNDS = 3


@pytest.fixture(scope="module")
def sites() -> list[Site]:
    """Two small papers whose articles are edited and whose pages change with every visit; the clock stands behind the crawl."""
    made = default_sites(size=14, clock=Clock(DEFAULT_NOW + timedelta(hours=30)))
    for site in made:
        site.life = Life(edited=0.8, deleted=0.2, lively=True)
    return made


@pytest.fixture(scope="module")
def crawl(sites: list[Site]) -> ExactCrawl:
    """An exact crawl that comes back twice."""
    done = ExactCrawl()
    fetched: dict[int, list[str]] = {}
    for turn in range(_ROUNDS):
        for at, site in enumerate(sites):
            now = site.at(DEFAULT_NOW + timedelta(hours=15 * turn))
            now._visits = site._visits
            urls = fetched.setdefault(at, [key["url"] for key in now.key_articles()])
            for url in (f"{site.base_url}/", *urls):
                if now.key_page(url) is not None:
                    done.fetch(now, url)
    return done


@pytest.fixture
def tables(crawl: ExactCrawl) -> Tables:
    """The exact archive, to be damaged."""
    copied: Tables = json.loads(json.dumps(crawl.tables))
    return copied


def test_an_exact_archive_of_a_crawl_that_came_back_is_exact(sites: list[Site], crawl: ExactCrawl, tables: Tables, tmp_path: Path) -> None:
    result = check(sites, write_tables(tables, tmp_path / "archive"), crawl.visits)
    assert result.exact, result.render()
    assert len(crawl.tables["articles"]) > result.tallies["article_id"].right / 2
    assert max(row["revision"] for row in tables["articles"]) > 1
    assert result.tallies["captures"].right == len(tables["captures"])
    assert result.tallies["sightings table"].right == len(tables["sightings"])
    assert not any(tally.wrong for tally in result.tallies.values())


def _revised(tables: Tables) -> list[Row]:
    """Return the revisions of an article that has two."""
    url = next(row["url"] for row in tables["articles"] if row["revision"] == 2)
    return [row for row in tables["articles"] if row["url"] == url]


def _lose_revision(tables: Tables) -> None:
    tables["articles"].remove(_revised(tables)[1])


def _lose_first_revision(tables: Tables) -> None:
    tables["articles"].remove(_revised(tables)[0])


def _false_revision(tables: Tables) -> None:
    captures = {row["capture_id"]: row["url"] for row in tables["captures"]}
    made = {row["capture_id"] for row in tables["articles"]}
    row = tables["articles"][0]
    later = next(one for one, url in captures.items() if url == row["url"] and one not in made)
    tables["articles"].append({**row, "capture_id": later, "revision": 2})


def _overwrite_old_text(tables: Tables) -> None:
    first, second, *_ = _revised(tables)
    first["paragraphs"], first["title"] = second["paragraphs"], second["title"] + " "


def _swap_revisions(tables: Tables) -> None:
    first, second, *_ = _revised(tables)
    first["capture_id"], second["capture_id"] = second["capture_id"], first["capture_id"]


def _of_later_capture(tables: Tables, table: str) -> list[Row]:
    urls = [row["url"] for row in tables["captures"]]
    at = next(at for at, url in enumerate(urls) if url in urls[:at] and any(row["capture_id"] == f"run-{at:06}" for row in tables[table]))
    return [row for row in tables[table] if row["capture_id"] == f"run-{at:06}"]


def _lose_later(table: str) -> Callable[[Tables], None]:
    return lambda tables: tables[table].remove(_of_later_capture(tables, table)[0])


def _earlier_again(table: str, *names: str) -> Callable[[Tables], None]:
    """Put the values of a page's first visit into its second."""

    def damage(tables: Tables) -> None:
        later = _of_later_capture(tables, table)
        capture = later[0]["capture_id"]
        urls = {row["capture_id"]: row["url"] for row in tables["captures"]}
        first = next(one for one, url in urls.items() if url == urls[capture])
        earlier = [row for row in tables[table] if row["capture_id"] == first]
        for row, old in zip(later, earlier):
            row.update({name: old[name] for name in names})

    return damage


def _to_other_capture(table: str) -> Callable[[Tables], None]:
    def damage(tables: Tables) -> None:
        row = _of_later_capture(tables, table)[0]
        row["capture_id"] = tables["captures"][0]["capture_id"]

    return damage


def _modified_of_other_revision(tables: Tables) -> None:
    row = next(row for row in tables["articles"] if row["modified_at"])
    row["modified_at"] = row["published_at"]


def _lose_teaser_title(tables: Tables) -> None:
    titles: dict[str, set[str]] = {}
    for row in tables["teasers"]:
        titles.setdefault(row["url"], set()).add(row["title"])
    url, both = next((url, both) for url, both in titles.items() if len(both) > 1)
    lost = min(both)
    tables["teasers"] = [row for row in tables["teasers"] if (row["url"], row["title"]) != (url, lost)]


DAMAGE: dict[str, Callable[[Tables], None]] = {
    "second revision lost": _lose_revision,
    "first revision lost": _lose_first_revision,
    "revision without a change": _false_revision,
    "old text overwritten": _overwrite_old_text,
    "revisions swapped": _swap_revisions,
    "sighting of the second visit lost": _lose_later("sightings"),
    "reading of the second visit lost": _lose_later("weather"),
    "sightings of the first visit repeated": _earlier_again("sightings", "title", "teaser_id"),
    "weather of the first visit repeated": _earlier_again("weather", "temperature_c", "sky", "sky_code"),
    "sighting at another capture": _to_other_capture("sightings"),
    "reading at another capture": _to_other_capture("weather"),
    "edit's time lost": _modified_of_other_revision,
    "old title of a teaser lost": _lose_teaser_title,
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_damage_is_noticed(kind: str, sites: list[Site], crawl: ExactCrawl, tables: Tables, tmp_path: Path) -> None:
    DAMAGE[kind](tables)
    assert json.dumps(tables) != json.dumps(crawl.tables)
    assert not check(sites, write_tables(tables, tmp_path / "archive"), crawl.visits).exact


def test_an_article_that_stood_all_the_time_and_was_never_asked_for_is_missing(
    sites: list[Site], tables: Tables, crawl: ExactCrawl, tmp_path: Path
) -> None:
    standing = next(key["url"] for key in sites[0].at(DEFAULT_NOW + timedelta(hours=30)).key_articles())
    captures = {row["capture_id"] for row in tables["captures"] if row["url"] == standing}
    for name, rows in tables.items():
        tables[name] = [row for row in rows if row.get("capture_id") not in captures]
    visits = [visit for visit in crawl.visits if f"{visit.site}{visit.path}" != standing]
    result = check(sites, write_tables(tables, tmp_path / "archive"), visits)
    assert result.missing == [standing]


def test_a_page_that_was_asked_for_again_after_a_crash_counts_once(
    sites: list[Site], tables: Tables, crawl: ExactCrawl, tmp_path: Path
) -> None:
    lost = _before(crawl.visits[3])
    assert check(sites, write_tables(tables, tmp_path / "archive"), [*crawl.visits, lost]).exact


def _before(visit: Visit) -> Visit:
    """An earlier visit whose answer was lost."""
    return replace(visit, at=visit.at - 1.5, newsroom_time=visit.newsroom_time - timedelta(hours=60))


def test_a_capture_without_a_visit_is_noticed(sites: list[Site], tables: Tables, crawl: ExactCrawl, tmp_path: Path) -> None:
    early: dict[str, Any] = {**tables["captures"][4], "capture_id": "run-early", "fetched_at": "2020-01-01T00:00:00Z"}
    tables["captures"].append(early)
    result = check(sites, write_tables(tables, tmp_path / "archive"), crawl.visits)
    assert not result.exact
    assert result.tallies["captures"].wrong == 1


def test_other_addresses_of_an_article_count_as_its_own(tmp_path: Path) -> None:
    (site,) = default_sites(size=5)[:1]
    crawl = ExactCrawl()
    for key in site.key_articles():
        crawl.fetch(site, key["url"])
    crawl.tables["articles"][2]["url"] += "&utm_source=rss"
    folder = write_tables(crawl.tables, tmp_path / "archive")
    assert not check([site], folder).exact
    site.variants = Variants(tracking=True)
    assert check([site], folder).exact


def test_a_deleted_article_that_led_to_the_home_page_is_no_visit_of_it(
    sites: list[Site], tables: Tables, crawl: ExactCrawl, tmp_path: Path
) -> None:
    home = next(row for row in tables["captures"] if row["url"].endswith("/"))
    away = {**home, "capture_id": "run-away", "url": sites[0].article_url(sites[0].numbers()[0])}
    visits = [*crawl.visits, replace(crawl.visits[0], at=crawl.visits[0].at - 60)]
    assert not check(sites, write_tables({**tables, "captures": [*tables["captures"], away]}, tmp_path / "kept"), visits).exact
    gone = {**away, "event": "gone"}
    assert check(sites, write_tables({**tables, "captures": [*tables["captures"], gone]}, tmp_path / "gone"), visits).exact
