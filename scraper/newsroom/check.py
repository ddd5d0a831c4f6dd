"""Comparing an archive with the answer key, field by field.

An archive is exact when every article of every site is in it exactly once and every compared field of every article, every sighting and
every weather reading of the captured pages equals the key. What is compared but does not decide (`FURTHER_FIELDS`) is shown all the same.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from .archive_folder import ArchiveFolder
from .key import key_articles, key_page
from .verdict import CheckResult, Tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from .site import Site

Row = dict[str, Any]


def _pick(rows: Iterable[Row], *names: str) -> list[Row]:
    return [{name: row.get(name) for name in names} for row in rows]


ARTICLE_FIELDS: dict[str, Callable[[Row], Any]] = {
    "title": lambda row: row.get("title"),
    "subtitle": lambda row: row.get("subtitle"),
    "byline": lambda row: row.get("byline"),
    "authors": lambda row: _pick(row.get("authors") or [], "name", "role", "email", "org"),
    "section": lambda row: row.get("section"),
    "published_at": lambda row: row.get("published_at"),
    "modified_at": lambda row: row.get("modified_at"),
    "page_date": lambda row: row.get("page_date"),
    "paragraphs": lambda row: row.get("paragraphs"),
    "weather": lambda row: _pick(row.get("weather") or [], "place", "sky", "sky_code", "temperature_c"),
    "weather_source": lambda row: row.get("weather_source"),
    "teasers": lambda row: _pick(row.get("teasers") or [], "title", "url", "blocks"),
}
"""Fields of an article that decide: how each is read from a key and from a record alike."""

FURTHER_FIELDS: dict[str, Callable[[Row], Any]] = {
    "published_precision": lambda row: row.get("published_precision"),
    "modified_precision": lambda row: row.get("modified_precision"),
    "tags": lambda row: row.get("tags"),
    "captions": lambda row: (
        row["captions"] if "captions" in row else [one["caption"] for one in row.get("images") or [] if one.get("caption")]
    ),
    "copyright": lambda row: row.get("copyright"),
}
"""Fields that are compared and shown, but do not decide whether an archive is exact."""


def check(sites: Iterable[Site], folder: Path | str) -> CheckResult:
    """Compare an archive with the key of the sites, at their clocks' present time.

    Of an article that is held in several revisions the first is compared, and it counts as doubled: nothing was edited. Sightings and
    weather are compared for every page of the key that the archive's captures name as fetched; every article's page is one of them.

    Args:
        sites: the papers that were crawled, `base_url` as it was then.
        folder: the archive.

    Raises:
        FileNotFoundError: there is no such folder.
        OSError: a file of the archive is damaged.
        ValueError: a line of it is no JSON object.
    """
    sites = list(sites)
    archive = ArchiveFolder(folder)
    keys = {key["url"]: key for site in sites for key in key_articles(site)}
    result = CheckResult(articles=len(keys))
    _check_articles(result, keys, archive)
    pages = _captured_pages(sites, keys, archive)
    _check_sightings(result, pages, archive)
    _check_weather(result, pages, archive)
    _check_teasers(result, pages, archive)
    return result


def _check_articles(result: CheckResult, keys: dict[str, Row], archive: ArchiveFolder) -> None:
    tallies = {name: Tally(name) for name in ARTICLE_FIELDS} | {"article_id": Tally("article_id")}
    tallies |= {name: Tally(name, decides=False) for name in FURTHER_FIELDS}
    result.tallies |= tallies
    seen: Counter[str] = Counter()
    for row in archive.rows("articles"):
        url = str(row.get("url"))
        seen[url] += 1
        key = keys.get(url)
        if key is None or seen[url] > 1:
            continue
        for name, read in (ARTICLE_FIELDS | FURTHER_FIELDS).items():
            tallies[name].compare(url, read(key), read(row))
        number = key["number"]
        expected = f"{row.get('site')}:{number['parameter']}={number['value']}"
        tallies["article_id"].compare(url, expected, row.get("article_id"))
    result.missing = [url for url in keys if url not in seen]
    result.doubled = [url for url, times in seen.items() if times > 1 and url in keys]
    result.unexpected = [url for url in seen if url not in keys]


def _captured_pages(sites: list[Site], keys: dict[str, Row], archive: ArchiveFolder) -> dict[str, tuple[Row, int]]:
    """Return the key of every captured page that has one, with the number of its visits."""
    visits: Counter[str] = Counter(
        str(row.get("final_url") or row.get("url")) for row in archive.rows("captures") if row.get("status") == 200
    )
    pages = {url: (key, max(1, visits[url])) for url, key in keys.items()}
    for url, times in visits.items():
        if url in pages:
            continue
        owner = next((site for site in sites if url.startswith(f"{site.base_url}/")), None)
        key = key_page(owner, url) if owner else None
        if key is not None:
            pages[url] = (key, times)
    return pages


def _check_sightings(result: CheckResult, pages: dict[str, tuple[Row, int]], archive: ArchiveFolder) -> None:
    teaser_urls = {row.get("teaser_id"): row.get("url") for row in archive.rows("teasers")}
    found = _by_page(
        archive.rows("sightings"),
        lambda row: row.get("page_url"),
        lambda row: (row.get("block"), row.get("rank"), row.get("title"), teaser_urls.get(row.get("teaser_id"))),
    )
    tally = result.tallies["sightings table"] = Tally("sightings table")
    types = result.tallies["sightings page_type"] = Tally("sightings page_type")
    expected = {
        url: _times([(one["block"], one["rank"], one["title"], one["url"]) for one in key["sightings"]], times)
        for url, (key, times) in pages.items()
    }
    _compare_rows(tally, expected, found)
    page_types = _by_page(archive.rows("sightings"), lambda row: row.get("page_url"), lambda row: row.get("page_type"))
    for url, (key, _) in pages.items():
        if key["sightings"]:
            types.compare(url, [key["page_type"]], sorted(set(map(str, page_types.get(url, Counter())))))


def _check_weather(result: CheckResult, pages: dict[str, tuple[Row, int]], archive: ArchiveFolder) -> None:
    page_of_capture = {row.get("capture_id"): row.get("final_url") or row.get("url") for row in archive.rows("captures")}
    names = ("place", "sky", "sky_code", "temperature_c")

    def reading(row: Row) -> tuple[Any, ...]:
        return (*(row.get(name) for name in names), row.get("page_date"), row.get("source"))

    found = _by_page(archive.rows("weather"), lambda row: page_of_capture.get(row.get("capture_id")), reading)
    expected = {
        url: _times([(*(one[name] for name in names), key["page_date"], key["weather_source"]) for one in key["weather"]], times)
        for url, (key, times) in pages.items()
    }
    tally = result.tallies["weather table"] = Tally("weather table")
    _compare_rows(tally, expected, found)


def _check_teasers(result: CheckResult, pages: dict[str, tuple[Row, int]], archive: ArchiveFolder) -> None:
    """Every sighted story has its line, with its title and a lead that some block of some captured page prints."""
    titles: dict[str, str] = {}
    leads: dict[str, set[str | None]] = {}
    for key, _ in pages.values():
        for one in key["sightings"]:
            titles[one["url"]] = one["title"]
            leads.setdefault(one["url"], {None}).add(one["snippet"])
    tally = result.tallies["teasers table"] = Tally("teasers table")
    lines = Counter((row.get("url"), row.get("title"), row.get("snippet")) for row in archive.rows("teasers"))
    for (url, title, snippet), times in lines.items():
        known = titles.get(str(url)) == title and snippet in leads.get(str(url), ()) and times == 1
        tally.compare(str(url), True, known)
    held = {url for url, _, _ in lines}
    for url in titles:
        if url not in held:
            tally.compare(url, True, False)


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
