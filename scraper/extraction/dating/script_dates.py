"""Days that a page's scripts state under names of their own for publication: `"articlePublicationDate": "…"`, `"published": 1552411325`."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from scraper.extraction.dating.date_witness import witness
from scraper.extraction.times import timestamps
from scraper.extraction.times.stamp import Stamp
from scraper.page.jsonld import types_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.dating.date_witness import Dated
    from scraper.extraction.evidence import Candidate

_BEFORE, _BEHIND = 24, 72
_NAMED = re.compile(
    r"[\"'](?P<name>(?:[A-Za-z]{2,14}[_:.-]?)?[Pp]ubli(?:sh(?:ed|ing)?|cation)(?:[_-]?(?:[Oo]n|[Aa]t|[Dd]ate|[Tt]ime(?:stamp)?|ts)){0,2})\\?[\"']"
    r"\s*[:=,]\s*\\?[\"']?(?P<value>(?:19|20)\d\d-[01]\d-[0-3]\d(?:[T ][\d:.]{5,15}(?:Z|[+-]\d\d:?\d\d)?)?|1\d{9}(?:\d{3})?(?!\d))"
)
_NOT = re.compile(r"modif|updat|expir|unpubl|republ|sched|embargo|next|last", re.IGNORECASE)
_TEN = 10
SECONDS = re.compile(r"1\d{9}(?:\d{3})?")
"""Seconds since 1970, or thousandths of them."""
_WORTH = 0.38


def witnesses(context: Context) -> Iterator[Candidate[Dated]]:
    """Yield the day stated under each such name, where all places under that name agree on one."""
    if not context.page.is_text:
        sites = days_of_sites(context)
        stated = ((name, value) for name, value in _stated(context) if value not in sites)
        yield from agreed(((name, value, moment(value) if value.isdigit() else timestamps.parse(value)) for name, value in stated), _WORTH)
        yield from _of_account(context)


SITES = frozenset({"WebSite", "Organization", "NewsMediaOrganization", "Newspaper", "Blog", "Periodical", "LocalBusiness"})
"""Types of what puts articles out, whose day is that of its own beginning."""


def days_of_sites(context: Context) -> set[str]:
    """Return the days that such objects state as their own, and the article does not."""
    sites = (node for node in context.metadata.nodes if not SITES.isdisjoint(types_of(node)))
    own = (context.metadata.article or {}).get("datePublished")
    return {value for node in sites if isinstance(value := node.get("datePublished"), str) and value != own}


def _of_account(context: Context) -> Iterator[Candidate[Dated]]:
    """Yield the day of an account's article on a messenger (WeChat), whose page prints none: as its script writes it, or in seconds."""
    if context.place_of("rich_media") < 0:
        return
    stated = {match[1]: match[2] for match in _OF_ACCOUNT.finditer(context.page.markup)}
    for name in ("createTime", "publish_time", "ct"):
        value = stated.get(name)
        if value is not None and (stamp := moment(value) if value.isdigit() else timestamps.parse(value)) is not None:
            yield witness("published", stamp, "state", name, value, _WORTH)
            return


_OF_ACCOUNT = re.compile(r"\bvar (createTime|publish_time|ct)\s?=\s?[\"']((?:19|20)\d\d-[01]\d-[0-3]\d(?: [\d:]{5,8})?|1\d{9})[\"']")


def agreed(stated: Iterable[tuple[str, str, Stamp | None]], worth: float) -> Iterator[Candidate[Dated]]:
    """Yield the day of publication that scripts state under each name, where all places under that name agree on one.

    Args:
        stated: name, value as written and what it says, in page order; None where it says no date.
        worth: what such a day is worth, 0 to 1.
    """
    found: dict[str, dict[str, tuple[str, Stamp]]] = {}
    for name, value, stamp in stated:
        if stamp is not None:
            found.setdefault(name, {}).setdefault(stamp.date(None), (value, stamp))
    for name, days in found.items():
        if len(days) == 1:
            value, stamp = next(iter(days.values()))
            yield witness("published", stamp, "state", name, value, worth)


def moment(value: str) -> Stamp | None:
    """Return the point in time that seconds or thousandths of them since 1970 stand for."""
    seconds = int(value) if len(value) <= _TEN else int(value) // 1000
    at = datetime.fromtimestamp(seconds, UTC)
    return Stamp(at.year, at.month, at.day, at.hour, at.minute, at.second, 0)


def _stated(context: Context) -> Iterator[tuple[str, str]]:
    markup, place = context.page.markup, context.place_of("ubli")
    while place >= 0:
        match = _NAMED.search(markup, max(place - _BEFORE, 0), place + _BEHIND)
        if match is not None and not _NOT.search(match["name"]):
            yield match["name"], match["value"]
        place = markup.find("ubli", place + 1)
