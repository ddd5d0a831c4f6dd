"""Which page each capture of an archive saw, by the request log: pages change with the newsroom's clock and with visits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .key import REVISING, key_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .addresses import Addresses
    from .archive_folder import ArchiveFolder
    from .log import Visit
    from .site import Site

Row = dict[str, Any]
_SLACK_SECONDS = 1.0
"""Captures are timed to the second, visits to the microsecond."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A page as a capture got it."""

    capture: str
    """The capture's id."""
    url: str
    key: Row | None
    """None where the log has no such visit."""


def shown_pages(addresses: Addresses, archive: ArchiveFolder, visits: list[Visit]) -> list[Shown]:
    """Return every capture of a page that has a key, in the order they were fetched, with the key of its visit."""
    answered = _answered(visits)
    shown = []
    for row in sorted(archive.rows("captures"), key=lambda one: str(one.get("fetched_at"))):
        if row.get("status") != 200:
            continue
        url = str(row.get("final_url") or row.get("url"))
        site = addresses.owner(url)
        if site is None or _led_away(addresses, row):
            continue
        visit = _visit_of(row, answered.get(url, []))
        key = key_page(site.at(visit.newsroom_time), url, visit.visit) if visit is not None else None
        if key is not None:
            shown.append(Shown(str(row.get("capture_id")), key["url"], key))
        elif visit is None and (site.article_number(url) is not None or key_page(site, url) is not None):
            shown.append(Shown(str(row.get("capture_id")), url, None))
    return shown


def _led_away(addresses: Addresses, capture: Row) -> bool:
    """Whether a capture is of a deleted article that redirects elsewhere: the page it ends on was not what was asked for."""
    return capture.get("event") == "gone" and addresses.own(capture.get("url")) != addresses.page(capture)


def _answered(visits: Iterable[Visit]) -> dict[str, list[Visit]]:
    """Return the visits that got a page, by address, the earliest first."""
    found: dict[str, list[Visit]] = {}
    for visit in sorted(visits, key=lambda one: one.at):
        if visit.status == 200 and visit.method == "GET":
            parts = urlsplit(visit.site)
            found.setdefault(f"{parts.scheme}://{parts.netloc}{visit.path}", []).append(visit)
    return found


def _visit_of(capture: Row, visits: list[Visit]) -> Visit | None:
    """Take the last visit before a capture was fetched: after a crash the page is asked for again, and the first answer is lost."""
    fetched = capture.get("fetched_at")
    until = datetime.fromisoformat(str(fetched)).timestamp() + _SLACK_SECONDS if fetched else float("inf")
    before = [visit for visit in visits if visit.at <= until]
    if not before:
        return None
    visits.remove(before[-1])
    return before[-1]


@dataclass(frozen=True, slots=True)
class SeenRevision:
    """A state of an article whose text differs from that of the capture before."""

    key: Row


def revisions_seen(shown: list[Shown]) -> dict[str, SeenRevision]:
    """Return the captures that must have made a revision of an article."""
    last: dict[str, tuple[Any, ...]] = {}
    found = {}
    for one in shown:
        if one.key is None or one.key["page_type"] != "article":
            continue
        text = tuple(one.key[name] for name in REVISING)
        if last.get(one.url) != text:
            last[one.url] = text
            found[one.capture] = SeenRevision(one.key)
    return found


def articles_never_shown(addresses: Addresses, visits: list[Visit]) -> set[str]:
    """Return the articles that stood from the first visit of their site to the last: a crawler must hold each of them."""
    found: set[str] = set()
    for site in addresses.sites:
        times = [visit.newsroom_time for visit in visits if visit.site == site.base_url]
        if times:
            found |= _standing(site, min(times), max(times))
    return found


def _standing(site: Site, first: datetime, last: datetime) -> set[str]:
    end = site.at(last)
    return {site.article_url(number) for number in site.at(first).numbers() if end.fate(number) is None}
