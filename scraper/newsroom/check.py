"""Comparing an archive with the answer key, field by field.

An archive is exact when every article of every site is in it exactly once and every compared field of every article, every sighting and
every weather reading of the captured pages equals the key. What is compared but does not decide (`FURTHER_FIELDS`) is shown all the same.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from .addresses import Addresses
from .archive_folder import ArchiveFolder
from .check_tables import Pages, Tables, check_tables
from .key import key_articles
from .shown import articles_never_shown, revisions_seen, shown_pages
from .verdict import CheckResult, Tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from .log import Visit
    from .site import Site

Row = dict[str, Any]


def _pick(rows: Iterable[Row], *names: str) -> list[Row]:
    return [{name: row.get(name) for name in names} for row in rows]


def _wall(local: str | None) -> str | None:
    """Return a local time without its offset."""
    return local and re.sub(r"(?<=T)(\d\d:\d\d(?::\d\d)?).*", r"\1", local)


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
    "published_local": lambda row: _wall(row.get("published_local")),
    "modified_local": lambda row: _wall(row.get("modified_local")),
    "published_precision": lambda row: row.get("published_precision"),
    "modified_precision": lambda row: row.get("modified_precision"),
    "tags": lambda row: row.get("tags"),
    "captions": lambda row: (
        row["captions"] if "captions" in row else [one["caption"] for one in row.get("images") or [] if one.get("caption")]
    ),
    "copyright": lambda row: row.get("copyright"),
    "kicker": lambda row: row.get("kicker"),
    "dateline": lambda row: row.get("dateline"),
    "language": lambda row: row.get("language"),
    "article_type": lambda row: row.get("article_type"),
    "free_access": lambda row: row.get("free_access"),
    "body": lambda row: [one for one in _pick(row.get("body") or [], "type", "level", "text") if one["type"] != "caption"],
}
"""Fields that are compared and shown, but do not decide whether an archive is exact."""


def check(sites: Iterable[Site], folder: Path | str, visits: Iterable[Visit] | None = None, *, among_others: bool = False) -> CheckResult:
    """Compare an archive with the key of the sites.

    Without the request log the sites' clocks must stand where they stood during the crawl, and nothing may have changed meanwhile: of an
    article that is held in several revisions the first is compared, and it counts as doubled. Sightings and weather are compared for every
    page of the key that the archive's captures name as fetched; every article's page is one of them.

    With the log every capture is compared with the key of the moment, and of the visit, in which its page was served, and an article must
    be held in as many revisions as its text was seen to have.

    Args:
        sites: the papers that were crawled, `base_url` as it was then.
        folder: the archive.
        visits: the server's request log.
        among_others: whether the archive holds other sites too, whose rows are left out.

    Raises:
        FileNotFoundError: there is no such folder.
        OSError: a file of the archive is damaged.
        ValueError: a line of it is no JSON object.
    """
    sites = list(sites)
    archive = ArchiveFolder(folder, [site.base_url for site in sites] if among_others else None)
    addresses = Addresses(sites)
    if visits is not None:
        return _check_in_time(addresses, archive, list(visits))
    keys = {key["url"]: key for site in sites for key in key_articles(site)}
    result = _result(len(keys))
    _check_articles(result, keys, archive, addresses)
    pages = _captured_pages(addresses, keys, archive)
    page_of_capture = {row.get("capture_id"): addresses.page(row) for row in archive.rows("captures")}
    tables = Tables(pages, lambda row: addresses.own(row.get("page_url")), lambda row: page_of_capture.get(row.get("capture_id")))
    check_tables(result, tables, archive, addresses)
    return result


def _check_in_time(addresses: Addresses, archive: ArchiveFolder, visits: list[Visit]) -> CheckResult:
    shown = shown_pages(addresses, archive, visits)
    expected = revisions_seen(shown)
    articles = {one.key["url"] for one in expected.values()}
    result = _result(len(articles))
    seen: set[str] = set()
    for row in archive.rows("articles"):
        capture = str(row.get("capture_id"))
        one = expected.get(capture)
        if one is None or capture in seen:
            kind = result.doubled if addresses.own(row.get("url")) in articles else result.unexpected
            kind.append(f"{row.get('url')} (capture {capture})")
            continue
        seen.add(capture)
        _compare_article(result, one.key, row, addresses)
    result.missing = [f"{one.key['url']} (capture {capture})" for capture, one in expected.items() if capture not in seen]
    result.missing += sorted(articles_never_shown(addresses, visits) - articles)
    result.tallies["captures"] = captures = Tally("captures")
    for page in shown:
        captures.compare(page.url, True, page.key is not None)
    pages: Pages = {page.capture: (page.key, 1) for page in shown if page.key is not None}
    check_tables(result, Tables(pages, lambda row: row.get("capture_id"), lambda row: row.get("capture_id")), archive, addresses)
    return result


def _result(articles: int) -> CheckResult:
    tallies = {name: Tally(name) for name in (*ARTICLE_FIELDS, "article_id")} | {
        name: Tally(name, decides=False) for name in FURTHER_FIELDS
    }
    return CheckResult(articles=articles, tallies=tallies)


def _check_articles(result: CheckResult, keys: dict[str, Row], archive: ArchiveFolder, addresses: Addresses) -> None:
    seen: Counter[str] = Counter()
    for row in archive.rows("articles"):
        url = addresses.own(row.get("url"))
        seen[url] += 1
        key = keys.get(url)
        if key is not None and seen[url] == 1:
            _compare_article(result, key, row, addresses)
    result.missing = [url for url in keys if url not in seen]
    result.doubled = [url for url, times in seen.items() if times > 1 and url in keys]
    result.unexpected = [url for url in seen if url not in keys]


def _compare_article(result: CheckResult, key: Row, row: Row, addresses: Addresses) -> None:
    url = key["url"]
    row = row | {"teasers": [one | {"url": addresses.own(one.get("url"))} for one in row.get("teasers") or []]}
    row |= {name: None for name, time in key["discovered"].items() if time is not None and row.get(name) == time}
    for name, read in (ARTICLE_FIELDS | FURTHER_FIELDS).items():
        result.tallies[name].compare(url, read(key), read(row))
    number = key["number"]
    if number is not None:
        expected = f"{row.get('site')}:{number['parameter']}={number['value']}"
        result.tallies["article_id"].compare(url, expected, row.get("article_id"))


def _captured_pages(addresses: Addresses, keys: dict[str, Row], archive: ArchiveFolder) -> Pages:
    """Return the key of every captured page that has one, with the number of its visits."""
    visits: Counter[str] = Counter(addresses.page(row) for row in archive.rows("captures") if row.get("status") == 200)
    pages: Pages = {url: (key, max(1, visits[url])) for url, key in keys.items()}
    for url, times in visits.items():
        if url not in pages and (key := addresses.key(url)) is not None:
            pages[url] = (key, times)
    return pages
