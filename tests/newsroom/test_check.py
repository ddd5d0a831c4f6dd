"""The check accepts an exact archive and notices damage."""

from __future__ import annotations

import json
import unicodedata
from typing import TYPE_CHECKING, Any

import pytest

from scraper.newsroom.__main__ import main
from scraper.newsroom.check import check
from scraper.newsroom.papers import sites_of
from tests.newsroom.exact import ExactCrawl

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from scraper.newsroom import Site

Row = dict[str, Any]
Tables = dict[str, list[Row]]


def _article(tables: Tables, wanted: Callable[[Row], Any] = bool) -> Row:
    return next(row for row in tables["articles"] if wanted(row))


def _set(field: str, value: Any, wanted: Callable[[Row], Any] = bool) -> Callable[[Tables], None]:
    def damage(tables: Tables) -> None:
        row = _article(tables, wanted)
        assert row[field] != value
        row[field] = value

    return damage


def _swap_title_and_subtitle(tables: Tables) -> None:
    row = _article(tables, lambda one: one["subtitle"])
    row["title"], row["subtitle"] = row["subtitle"], row["title"]


def _leak_teaser(tables: Tables) -> None:
    row = _article(tables, lambda one: one["teasers"])
    row["paragraphs"].append(row["teasers"][0]["title"])


def _page_clock_as_date(tables: Tables) -> None:
    row = _article(tables, lambda one: one["page_date"] and one["published_at"] is None)
    row["published_at"] = f"{row['page_date']}T00:00:00Z"


def _wrong_unit(tables: Tables) -> None:
    row = _article(tables, lambda one: one["weather"])
    reading = next(one for one in row["weather"] if one["temperature_c"] is not None)
    reading["temperature_c"] = reading["temperature_c"] * 9 / 5 + 32


def _lose_block(tables: Tables) -> None:
    _article(tables, lambda one: one["teasers"])["teasers"][0]["blocks"].pop()


def _author_role(tables: Tables) -> None:
    _article(tables, lambda one: one["authors"])["authors"][0]["role"] = None


def _merge_paragraphs(tables: Tables) -> None:
    paragraphs = _article(tables)["paragraphs"]
    paragraphs[:2] = [" ".join(paragraphs[:2])]


def _drop(table: str, at: int = 0) -> Callable[[Tables], None]:
    return lambda tables: tables[table].__delitem__(at)


def _double(table: str) -> Callable[[Tables], None]:
    return lambda tables: tables[table].append(dict(tables[table][0]))


def _change(table: str, field: str, value: Any) -> Callable[[Tables], None]:
    def damage(tables: Tables) -> None:
        row = next(one for one in tables[table] if one[field] != value)
        row[field] = value

    return damage


def _stranger(tables: Tables) -> None:
    tables["articles"].append({**tables["articles"][0], "url": "http://haesolgoeul.example/news/article.html?no=41000"})


def _home_sighting(tables: Tables) -> None:
    at = next(at for at, row in enumerate(tables["sightings"]) if row["page_type"] == "home")
    del tables["sightings"][at]


def _swap_articles(field: str) -> Callable[[Tables], None]:
    def damage(tables: Tables) -> None:
        first = tables["articles"][0]
        other = next(row for row in tables["articles"] if row[field] != first[field])
        first[field], other[field] = other[field], first[field]

    return damage


def _reading(change: Callable[[Row], None], wanted: Callable[[Row], Any] = bool) -> Callable[[Tables], None]:
    return lambda tables: change(next(row for row in tables["weather"] if wanted(row)))


def _kelvin(row: Row) -> None:
    row["temperature_c"] += 273.15


def _minus_lost(row: Row) -> None:
    row["temperature_c"] = -row["temperature_c"]


def _paragraph(change: Callable[[str], str]) -> Callable[[Tables], None]:
    def damage(tables: Tables) -> None:
        paragraphs = _article(tables)["paragraphs"]
        paragraphs[0] = change(paragraphs[0])

    return damage


def _caption_into_body(tables: Tables) -> None:
    row = _article(tables, lambda one: one["images"])
    row["paragraphs"].insert(0, row["images"][0]["caption"])


def _into_body(field: str) -> Callable[[Tables], None]:
    def damage(tables: Tables) -> None:
        row = _article(tables, lambda one: one[field] and one[field] not in " ".join(one["paragraphs"]))
        row["paragraphs"].append(row[field])

    return damage


def _off_by_one_rank(tables: Tables) -> None:
    for row in tables["sightings"]:
        row["rank"] -= 1


def _swap_ranks(tables: Tables) -> None:
    first, second = (next(row for row in tables["sightings"] if row["block"] and row["rank"] == rank) for rank in (1, 2))
    first["rank"], second["rank"] = second["rank"], first["rank"]


def _swap_places(tables: Tables) -> None:
    first, second = tables["weather"][0], tables["weather"][1]
    first["place"], second["place"] = second["place"], first["place"]


def _dedupe_sightings(tables: Tables) -> None:
    """Keep a story's first sighting on each page."""
    seen: set[tuple[str, str]] = set()
    kept = []
    for row in tables["sightings"]:
        if (row["page_url"], row["teaser_id"]) not in seen:
            seen.add((row["page_url"], row["teaser_id"]))
            kept.append(row)
    tables["sightings"] = kept


def _empty_for_null(tables: Tables) -> None:
    for row in tables["articles"]:
        row["subtitle"] = row["subtitle"] or ""


def _authors_as_one(tables: Tables) -> None:
    authors = _article(tables, lambda row: len(row["authors"]) > 1)["authors"]
    authors[:] = [{**authors[0], "name": "·".join(one["name"] for one in authors)}]


def _day_off(tables: Tables) -> None:
    row = _article(tables, lambda one: one["page_date"])
    row["page_date"] = f"{row['page_date'][:-2]}{(int(row['page_date'][-2:]) + 1) % 28 + 1:02}"


DAMAGE: dict[str, Callable[[Tables], None]] = {
    "article lost": _drop("articles"),
    "article doubled": _double("articles"),
    "article invented": _stranger,
    "title changed": _set("title", "다른 제목"),
    "title and subtitle swapped": _swap_title_and_subtitle,
    "subtitle lost": _set("subtitle", None, lambda row: row["subtitle"]),
    "subtitle lines joined by a space": lambda tables: _set(
        "subtitle",
        " ".join(_article(tables, lambda row: "\n" in (row["subtitle"] or ""))["subtitle"].split("\n")),
        lambda row: "\n" in (row["subtitle"] or ""),
    )(tables),
    "byline lost": _set("byline", None, lambda row: row["byline"]),
    "byline empty": _set("byline", "", lambda row: row["byline"] is None),
    "author's role lost": _author_role,
    "authors lost": _set("authors", [], lambda row: row["authors"]),
    "section changed": _set("section", "포토"),
    "published lost": _set("published_at", None, lambda row: row["published_at"]),
    "published a time zone off": _set("published_at", "2025-11-27T17:40:00Z", lambda row: row["published_at"]),
    "page clock as date": _page_clock_as_date,
    "modified as published": _set("modified_at", "2025-11-27T00:00:00Z", lambda row: row["modified_at"] is None),
    "page date lost": _set("page_date", None, lambda row: row["page_date"]),
    "teaser in the body": _leak_teaser,
    "paragraph lost": lambda tables: _article(tables)["paragraphs"].__delitem__(-1),
    "paragraphs merged": _merge_paragraphs,
    "paragraphs reversed": lambda tables: _article(tables)["paragraphs"].reverse(),
    "degrees Fahrenheit": _wrong_unit,
    "weather source lost": _set("weather_source", None, lambda row: row["weather_source"]),
    "teaser's block lost": _lose_block,
    "wrong article id": _set("article_id", "paper:u0123456789abcdef"),
    "sighting lost": _drop("sightings"),
    "sighting doubled": _double("sightings"),
    "home page's sighting lost": _home_sighting,
    "rank shifted": _change("sightings", "rank", 99),
    "heading lost": _change("sightings", "block", None),
    "page type wrong": _change("sightings", "page_type", "section"),
    "reading lost": _drop("weather"),
    "reading doubled": _double("weather"),
    "sky as dash": _change("weather", "sky", "-"),
    "teaser line lost": lambda tables: tables.update(
        teasers=[row for row in tables["teasers"] if row["url"] != tables["teasers"][0]["url"]]
    ),
    "teaser line doubled": _double("teasers"),
    "teaser's lead changed": _change("teasers", "snippet", "다른 글"),
    "teaser's address changed": _change("teasers", "url", "http://elsewhere.example/"),
    "titles of two articles swapped": _swap_articles("title"),
    "bodies of two articles swapped": _swap_articles("paragraphs"),
    "addresses of two articles swapped": _swap_articles("url"),
    "sections of two articles swapped": _swap_articles("section"),
    "kelvin": _reading(_kelvin, lambda row: row["temperature_c"] is not None),
    "minus lost": _reading(_minus_lost, lambda row: (row["temperature_c"] or 0) < 0),
    "zero for no temperature": _reading(lambda row: row.update(temperature_c=0.0), lambda row: row["temperature_c"] is None),
    "sky code wrong": _reading(lambda row: row.update(sky_code="snow"), lambda row: row["sky_code"] not in (None, "snow")),
    "places of two readings swapped": _swap_places,
    "page date of a reading lost": _reading(lambda row: row.update(page_date=None), lambda row: row["page_date"]),
    "letters decomposed": _paragraph(lambda text: unicodedata.normalize("NFD", text)),
    "question marks for letters": _paragraph(lambda text: text.encode("ascii", "replace").decode()),
    "one letter lost": _paragraph(lambda text: text[:-1]),
    "invisible character": _paragraph(lambda text: f"{text}\u200b"),
    "entities left": _paragraph(lambda text: text.replace(" ", "&nbsp;", 1)),
    "caption in the body": _caption_into_body,
    "byline in the body": _into_body("byline"),
    "copyright in the body": _into_body("copyright"),
    "ranks from zero": _off_by_one_rank,
    "two ranks swapped": _swap_ranks,
    "repeated sightings folded": _dedupe_sightings,
    "empty string for null": _empty_for_null,
    "authors as one": _authors_as_one,
    "page date a day off": _day_off,
    "publication as edit": lambda tables: _article(tables, lambda row: row["published_at"] and row["modified_at"]).update(
        published_at=_article(tables, lambda row: row["published_at"] and row["modified_at"])["modified_at"]
    ),
}


def test_exact_archive_is_exact(archived_sites: list[Site], exact_tables: Tables, write_archive: Callable[[Tables], Path]) -> None:
    result = check(archived_sites, write_archive(exact_tables))
    assert result.exact, result.render()
    assert result.articles == 32
    assert result.tallies["title"].right == 32
    assert result.tallies["sightings table"].right == len(exact_tables["sightings"])
    assert result.tallies["weather table"].right == len(exact_tables["weather"])


@pytest.mark.parametrize("kind", DAMAGE)
def test_damage_is_noticed(kind: str, archived_sites: list[Site], exact_tables: Tables, write_archive: Callable[[Tables], Path]) -> None:
    before = json.dumps(exact_tables)
    DAMAGE[kind](exact_tables)
    assert json.dumps(exact_tables) != before
    result = check(archived_sites, write_archive(exact_tables))
    assert not result.exact
    assert "NOT exact" in result.render()


def test_further_fields_are_shown_and_do_not_decide(
    archived_sites: list[Site], exact_tables: Tables, write_archive: Callable[[Tables], Path]
) -> None:
    _set("copyright", "저작권 없음")(exact_tables)
    result = check(archived_sites, write_archive(exact_tables))
    assert result.exact
    assert result.tallies["copyright"].wrong == 1
    assert "저작권 없음" in result.render()


def test_no_archive_is_one_clear_sentence(archived_sites: list[Site], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(FileNotFoundError, match="no archive folder"):
        check(archived_sites, tmp_path / "nothing")
    assert main(["check", str(tmp_path / "nothing")]) == 8
    assert capsys.readouterr().err.count("\n") == 1


def test_command_line_prints_key_and_compares(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["key", "--size", "3"]) == 0
    keys = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(keys) == 6
    assert keys[0]["url"].startswith("http://127.0.0.1:8901/news/article.html?no=")
    assert main(["check", str(tmp_path), "--size", "3"]) == 8
    assert "6 missing" in capsys.readouterr().out


def test_a_time_that_only_a_feed_tells_the_zone_of_may_be_held_or_not(write_archive: Callable[[Tables], Path]) -> None:
    site = sites_of(["wordpress"], size=60)[0]
    crawl = ExactCrawl()
    for key in site.key_articles():
        crawl.fetch(site, key["url"])
    unzoned = [row for row in crawl.tables["articles"] if row["discovered"]["published_at"]]
    assert unzoned
    assert all(row["published_at"] is None for row in unzoned)
    unzoned[0]["published_at"] = unzoned[0]["discovered"]["published_at"]
    unzoned[1]["published_at"] = "2025-11-20T00:00:00Z"
    assert check([site], write_archive(crawl.tables)).tallies["published_at"].wrong == 1
