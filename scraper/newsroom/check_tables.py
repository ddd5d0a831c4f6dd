"""Comparing the tables of what was seen on pages: sightings, weather and teasers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .verdict import CheckResult, Tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .addresses import Addresses
    from .archive_folder import ArchiveFolder

Row = dict[str, Any]
Pages = dict[Any, tuple[Row, int]]
"""Key of every page that was captured, with how often: by URL, or by capture."""
_READING = ("place", "sky", "sky_code", "temperature_c")


@dataclass(frozen=True, slots=True)
class Tables:
    """What the tables are compared with, and which page a row belongs to."""

    pages: Pages
    page_of_sighting: Callable[[Row], Any]
    page_of_reading: Callable[[Row], Any]


def check_tables(result: CheckResult, tables: Tables, archive: ArchiveFolder, addresses: Addresses) -> None:
    """Compare all three tables."""
    _check_sightings(result, tables, archive, addresses)
    _check_weather(result, tables, archive)
    _check_teasers(result, tables.pages, archive, addresses)


def _check_sightings(result: CheckResult, tables: Tables, archive: ArchiveFolder, addresses: Addresses) -> None:
    teaser_urls = {row.get("teaser_id"): addresses.own(row.get("url")) for row in archive.rows("teasers")}
    found = _by_page(
        archive.rows("sightings"),
        tables.page_of_sighting,
        lambda row: (row.get("block"), row.get("rank"), row.get("title"), teaser_urls.get(row.get("teaser_id"))),
    )
    tally = result.tallies["sightings table"] = Tally("sightings table")
    types = result.tallies["sightings page_type"] = Tally("sightings page_type")
    expected = {
        page: _times([(one["block"], one["rank"], one["title"], one["url"]) for one in key["sightings"]], times)
        for page, (key, times) in tables.pages.items()
    }
    _compare_rows(tally, expected, found)
    page_types = _by_page(archive.rows("sightings"), tables.page_of_sighting, lambda row: row.get("page_type"))
    for page, (key, _) in tables.pages.items():
        if key["sightings"]:
            types.compare(key["url"], [key["page_type"]], sorted(set(map(str, page_types.get(page, Counter())))))


def _check_weather(result: CheckResult, tables: Tables, archive: ArchiveFolder) -> None:
    def reading(row: Row) -> tuple[Any, ...]:
        return (*(row.get(name) for name in _READING), row.get("page_date"), row.get("source"))

    found = _by_page(archive.rows("weather"), tables.page_of_reading, reading)
    expected = {
        page: _times([(*(one[name] for name in _READING), key["page_date"], key["weather_source"]) for one in key["weather"]], times)
        for page, (key, times) in tables.pages.items()
        if key["page_type"] is not None or page in found  # a crawler need not read static pages
    }
    tally = result.tallies["weather table"] = Tally("weather table")
    _compare_rows(tally, expected, found)


def _check_teasers(result: CheckResult, pages: Pages, archive: ArchiveFolder, addresses: Addresses) -> None:
    """Every sighted story has its line, with a title and a lead that some block of some captured page prints."""
    titles: dict[str, set[str]] = {}
    leads: dict[str, set[str | None]] = {}
    for key, _ in pages.values():
        for one in key["sightings"]:
            titles.setdefault(one["url"], set()).add(one["title"])
            leads.setdefault(one["url"], {None}).add(one["snippet"])
    tally = result.tallies["teasers table"] = Tally("teasers table")
    lines = Counter((addresses.own(row.get("url")), row.get("title"), row.get("snippet")) for row in archive.rows("teasers"))
    for (url, title, snippet), times in lines.items():
        is_shown = title in titles.get(url, ()) and snippet in leads.get(url, ()) and times == 1
        tally.compare(url, (title, snippet, 1) if is_shown else "one line of a text that a captured page shows", (title, snippet, times))
    held = {(url, title) for url, title, _ in lines}
    for url, shown in titles.items():
        for title in shown:
            if (url, title) not in held:
                tally.compare(url, title, None)


def _by_page(rows: Iterable[Row], page: Callable[[Row], Any], value: Callable[[Row], Any]) -> dict[Any, Counter[Any]]:
    found: dict[Any, Counter[Any]] = {}
    for row in rows:
        found.setdefault(page(row), Counter())[value(row)] += 1
    return found


def _times(values: list[tuple[Any, ...]], times: int) -> Counter[Any]:
    return Counter({value: count * times for value, count in Counter(values).items()})


def _compare_rows(tally: Tally, expected: dict[str, Counter[Any]], found: dict[Any, Counter[Any]]) -> None:
    """Compare rows page by page: a row is right, missing or too many."""
    for url, rows in expected.items():
        held = found.get(url, Counter())
        tally.right += (rows & held).total()
        for row in (rows - held).elements():
            tally.compare(url, row, None)
        for row in (held - rows).elements():
            tally.compare(url, None, row)
    for url, rows in found.items():
        if url not in expected:
            for row in rows.elements():
                tally.compare(str(url), None, row)
