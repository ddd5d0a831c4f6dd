"""Papers and archives for the newsroom's tests."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from scraper.newsroom import default_sites
from scraper.newsroom.papers import sites_of
from tests.newsroom.exact import ExactCrawl, Tables, write_tables

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from scraper.newsroom import Site


@pytest.fixture(params=["mediaon", "ndsoft"])
def site(request: pytest.FixtureRequest) -> Site:
    """A paper of each skin."""
    return next(one for one in default_sites(size=90) if one.skin.name == request.param)


KOREAN = (
    "mediaon",
    "ndsoft",
    "mediaon_respon",
    "mediaon_mobile",
    "ndsoft_old",
    "portal",
    "tables",
    "mediaon_m01",
    "mediaon_awkward",
    "ndsoft_awkward",
)


@pytest.fixture(params=KOREAN)
def any_site(request: pytest.FixtureRequest) -> Site:
    """A paper of each Korean skin."""
    return sites_of([request.param], size=60)[0]


def _tables(sites: list[Site]) -> Tables:
    """Return the tables of an archive that holds every article page and every home page, as the key has them."""
    crawl = ExactCrawl()
    for site in sites:
        for key in site.key_articles():
            crawl.fetch(site, key["url"])
        crawl.fetch(site, f"{site.base_url}/")
    return crawl.tables


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

    return lambda tables: write_tables(tables, tmp_path / "archive")
