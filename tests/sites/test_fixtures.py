"""Frozen pages: a folder `tests/fixtures/FAMILY/DAY` with a page and its fields is a test of each (`backissue freeze` makes one)."""

from __future__ import annotations

import gzip
from functools import lru_cache
from pathlib import Path

import orjson
import pytest

from scraper.cli.freeze import EXPECTED_NAME, PAGE_NAME, expected
from scraper.extraction import extract
from scraper.page import Page
from scraper.sites import profile_for

FIXTURES = Path(__file__).parent.parent / "fixtures"
FOLDERS = sorted(path.parent for path in FIXTURES.glob(f"*/*/{EXPECTED_NAME}"))


def flat(pinned):
    """Return the fields of a fixture by name, those of the article beside the page's."""
    return {name: value for name, value in pinned.items() if name not in ("article", "url")} | pinned["article"]


@lru_cache(maxsize=4)
def pinned(folder):
    return orjson.loads((folder / EXPECTED_NAME).read_bytes())


@lru_cache(maxsize=4)
def read(folder):
    page = Page(gzip.decompress((folder / PAGE_NAME).read_bytes()), pinned(folder)["url"])
    return flat(orjson.loads(orjson.dumps(expected(extract(page, profile_for(page)), page.url))))


CASES = [(folder, name) for folder in FOLDERS for name in flat(pinned(folder))]


@pytest.mark.parametrize(("folder", "name"), CASES, ids=[f"{folder.parent.name}/{folder.name}:{name}" for folder, name in CASES])
def test_field(folder, name):
    assert read(folder)[name] == flat(pinned(folder))[name]


@pytest.mark.parametrize("family", ["mediaon", "ndsoft", "naver", "daum", "wordpress", "arc", "drupal"])
def test_every_family_has_a_page(family):
    assert any(folder.parent.name == family for folder in FOLDERS)
