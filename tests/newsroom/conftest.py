"""Papers and archives for the newsroom's tests."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any

import pytest

from scraper.newsroom import default_sites, key_articles, key_page

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from scraper.newsroom import Site

Tables = dict[str, list[dict[str, Any]]]


@pytest.fixture(params=["mediaon", "ndsoft"])
def site(request: pytest.FixtureRequest) -> Site:
    """A paper of each skin."""
    return next(one for one in default_sites(size=90) if one.skin.name == request.param)


def _tables(sites: list[Site]) -> Tables:
    """Return the tables of an archive that holds every article page and every home page, as the key has them."""
    tables: Tables = {name: [] for name in ("articles", "teasers", "sightings", "weather", "captures")}
    teasers: dict[tuple[str, str | None], str] = {}
    for site in sites:
        home = key_page(site, "/")
        assert home is not None
        for key in (*key_articles(site), home):
            capture = f"run-{len(tables['captures'])}"
            tables["captures"].append({"capture_id": capture, "url": key["url"], "final_url": key["url"], "status": 200})
            if key["page_type"] == "article":
                number = key["number"]
                images = [{"url": None, "caption": caption} for caption in key["captions"]]
                record = {
                    name: value
                    for name, value in key.items()
                    if name not in ("number", "captions", "sightings", "empty_blocks", "page_type")
                }
                tables["articles"].append(
                    record | {"site": "paper", "article_id": f"paper:{number['parameter']}={number['value']}", "images": images}
                )
            for one in key["weather"]:
                tables["weather"].append({**one, "capture_id": capture, "page_date": key["page_date"], "source": key["weather_source"]})
            for one in key["sightings"]:
                row = {name: one[name] for name in ("block", "rank", "title")}
                tables["sightings"].append({**row, "page_url": key["url"], "page_type": key["page_type"], "teaser_id": one["url"]})
                text = (one["url"], one["snippet"])
                if text not in teasers:
                    teasers[text] = one["title"]
                    tables["teasers"].append({"teaser_id": one["url"], "url": one["url"], "title": one["title"], "snippet": one["snippet"]})
    return tables


@pytest.fixture(scope="session")
def archived_sites() -> list[Site]:
    """Two small papers."""
    return default_sites(size=16)


@pytest.fixture(scope="session")
def exact_tables_text(archived_sites: list[Site]) -> str:
    """Their exact archive as JSON."""
    return json.dumps(_tables(archived_sites), ensure_ascii=False)


@pytest.fixture
def exact_tables(exact_tables_text: str) -> Tables:
    """Their exact archive, to be damaged."""
    tables: Tables = json.loads(exact_tables_text)
    return tables


@pytest.fixture
def write_archive(tmp_path: Path) -> Callable[[Tables], Path]:
    """Write tables as an archive folder."""

    def write(tables: Tables) -> Path:
        for name, rows in tables.items():
            folder = tmp_path / "archive" / name / "2026"
            folder.mkdir(parents=True)
            half = len(rows) // 2
            for part, some in enumerate((rows[:half], rows[half:])):
                lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in some)
                (folder / f"2026-01-01-run-{part:04}.jsonl.gz").write_bytes(gzip.compress(lines.encode()))
        return tmp_path / "archive"

    return write
