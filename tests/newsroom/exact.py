"""Making the exact archive of a crawl from the key alone, and writing it to disk."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from scraper.newsroom import Visit
from scraper.newsroom.key import REVISING

if TYPE_CHECKING:
    from pathlib import Path

    from scraper.newsroom import Site

Row = dict[str, Any]
Tables = dict[str, list[Row]]
_NOT_IN_A_RECORD = ("number", "captions", "sightings", "empty_blocks", "page_type", "credits")
_START = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)


@dataclass
class ExactCrawl:
    """A crawler that reads the key instead of pages: what it archives is exact, and what it asked for is logged."""

    tables: Tables = field(default_factory=lambda: {name: [] for name in ("articles", "teasers", "sightings", "weather", "captures")})
    visits: list[Visit] = field(default_factory=list)
    _texts: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    _revisions: dict[str, int] = field(default_factory=dict)
    _leads: set[tuple[str, str, str | None]] = field(default_factory=set)

    def fetch(self, site: Site, url: str) -> None:
        """Visit a page at the site's time, and archive it."""
        visit = site.next_visit(url)
        at = _START + timedelta(seconds=2 * len(self.visits))
        target = url.removeprefix(site.base_url)
        self.visits.append(
            Visit(at.timestamp(), site.clock.now, site.base_url, "GET", target, 200, "tester (+https://t.example)", (), visit)
        )
        capture = f"run-{len(self.tables['captures']):06}"
        fetched = (at + timedelta(seconds=0.4)).strftime("%Y-%m-%dT%H:%M:%SZ")
        self.tables["captures"].append({"capture_id": capture, "url": url, "final_url": url, "status": 200, "fetched_at": fetched})
        key = site.key_page(url, visit)
        assert key is not None
        if key["page_type"] == "article":
            self._article(key, capture)
        self._furniture(key, capture)

    def _article(self, key: Row, capture: str) -> None:
        text = tuple(key[name] for name in REVISING)
        if self._texts.get(key["url"]) == text:
            return
        self._texts[key["url"]] = text
        self._revisions[key["url"]] = self._revisions.get(key["url"], 0) + 1
        number = key["number"]
        record = {name: value for name, value in key.items() if name not in _NOT_IN_A_RECORD} | {
            "capture_id": capture,
            "revision": self._revisions[key["url"]],
            "site": "paper",
            "article_id": f"paper:{number['parameter']}={number['value']}" if number else "paper:u0",
            "images": [{"url": None, "caption": caption} for caption in key["captions"]],
        }
        self.tables["articles"].append(record)

    def _furniture(self, key: Row, capture: str) -> None:
        for one in key["weather"]:
            row = {**one, "capture_id": capture, "page_date": key["page_date"], "source": key["weather_source"]}
            self.tables["weather"].append(row)
        for one in key["sightings"]:
            row = {name: one[name] for name in ("block", "rank", "title")}
            page = {"page_url": key["url"], "page_type": key["page_type"]}
            self.tables["sightings"].append({**row, **page, "capture_id": capture, "teaser_id": one["url"]})
            text = (one["url"], one["title"], one["snippet"])
            if text not in self._leads:
                self._leads.add(text)
                self.tables["teasers"].append(
                    {"teaser_id": one["url"], "url": one["url"], "title": one["title"], "snippet": one["snippet"]}
                )


def write_tables(tables: Tables, folder: Path) -> Path:
    """Write tables as an archive folder, each in two segments, and return it."""
    for name, rows in tables.items():
        place = folder / name / "2026"
        place.mkdir(parents=True)
        half = len(rows) // 2
        for part, some in enumerate((rows[:half], rows[half:])):
            lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in some)
            (place / f"2026-01-01-run-{part:04}.jsonl.gz").write_bytes(gzip.compress(lines.encode()))
    return folder
