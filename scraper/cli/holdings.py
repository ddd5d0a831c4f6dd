"""What an archive holds, counted by site and UTC capture day: the one Python call behind `backissue show`."""

from __future__ import annotations

import dataclasses
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from archive.records import Story

if TYPE_CHECKING:
    from archive import Archive

STORY_FIELDS = tuple(
    entry.name for entry in dataclasses.fields(Story) if entry.name not in {"failed_fields", "char_count", "paragraph_count"}
)
"""The fields of an article whose filling is counted."""

_DAY_OF = {
    "articles": "captured_at",
    "teasers": "first_seen_at",
    "sightings": "captured_at",
    "weather": "captured_at",
    "captures": "fetched_at",
}
"""The tables counted by day, each with the field that gives the day."""


@dataclass(slots=True, kw_only=True)
class DayHoldings:
    """One site's lines of one UTC day of capture."""

    day: str
    """`YYYY-MM-DD`, UTC."""
    articles: int = 0
    """Lines of `articles`: revisions captured that day."""
    teasers: int = 0
    """Teasers first seen, or seen with a new text."""
    sightings: int = 0
    """Teasers seen in a place of a page."""
    weather: int = 0
    """Weather readings."""
    captures: int = 0
    """Visits of URLs, whatever came of them."""


@dataclass(slots=True, kw_only=True)
class SiteHoldings:
    """What an archive holds of one site."""

    site: str
    """The site."""
    articles: int = 0
    """Distinct articles."""
    revisions: int = 0
    """Lines of `articles`."""
    published_from: str | None = None
    """Earliest `published_date`; null where no article has one."""
    published_to: str | None = None
    """Latest `published_date`."""
    filled: dict[str, int] = field(default_factory=lambda: dict.fromkeys(STORY_FIELDS, 0))
    """For every field of an article, the revisions in which it is neither null nor empty."""
    failed: dict[str, int] = field(default_factory=dict)
    """For every field that failed, the revisions in which it did."""
    events: dict[str, int] = field(default_factory=dict)
    """Captures by what came of them: new, unchanged, not_article …"""
    days: list[DayHoldings] = field(default_factory=list)
    """By day, earliest first."""


def holdings(archive: Archive) -> list[SiteHoldings]:
    """Return what an archive holds, by site in alphabetical order; one pass over its sealed segments.

    Raises:
        DamagedArchiveError: a segment cannot be read.
    """
    tally = _Tally()
    for table, moment in _DAY_OF.items():
        for row in archive.rows(table):
            tally.count(table, row, row[moment][:10])
    return tally.sites()


class _Tally:
    def __init__(self) -> None:
        self._sites: dict[str, SiteHoldings] = {}
        self._days: dict[tuple[str, str], DayHoldings] = {}
        self._ids: set[str] = set()

    def count(self, table: str, row: dict[str, Any], day: str) -> None:
        """Count one line of a table."""
        name = row["site"]
        if name not in self._sites:
            self._sites[name] = SiteHoldings(site=name)
        if (name, day) not in self._days:
            self._days[name, day] = DayHoldings(day=day)
        on_day = self._days[name, day]
        setattr(on_day, table, getattr(on_day, table) + 1)
        if table == "articles":
            self._count_article(self._sites[name], row)
        elif table == "captures":
            _add(self._sites[name].events, row["event"])

    def _count_article(self, site: SiteHoldings, row: dict[str, Any]) -> None:
        site.revisions += 1
        if row["article_id"] not in self._ids:
            self._ids.add(row["article_id"])
            site.articles += 1
        for name in STORY_FIELDS:
            site.filled[name] += row.get(name) not in (None, "", [])
        for name in row["failed_fields"]:
            _add(site.failed, name)
        if published := row["published_date"]:
            site.published_from = min(site.published_from or published, published)
            site.published_to = max(site.published_to or published, published)

    def sites(self) -> list[SiteHoldings]:
        """Return what was counted."""
        for (name, _), on_day in sorted(self._days.items()):
            self._sites[name].days.append(on_day)
        return [self._sites[name] for name in sorted(self._sites)]


def _add(counts: dict[str, int], name: str) -> None:
    counts[name] = counts.get(name, 0) + 1


def total(parts: list[DayHoldings]) -> Counter[str]:
    """Return the sums of several days, by table."""
    sums: Counter[str] = Counter()
    for part in parts:
        sums.update({table: getattr(part, table) for table in _DAY_OF})
    return sums
