"""Pages built as content systems and their themes build theirs, with invented texts, give back what they say."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

import pytest

from scraper.extraction import Extraction, extract
from scraper.page import Page
from scraper.sites import profile_for
from tests.extraction.cms import (
    builders,
    generators,
    hosted,
    institutions,
    offices,
    shops_and_platforms,
    small,
    wordpress,
    wordpress_boxes,
    wordpress_themes,
)

if TYPE_CHECKING:
    from tests.extraction.cms.parts import Page as Printed

MODULES = (wordpress, wordpress_themes, wordpress_boxes, hosted, shops_and_platforms, institutions, offices, generators, builders, small)
PAGES = {f"{module.__name__.rpartition('.')[2]}: {name}": page for module in MODULES for name, page in module.PAGES.items()}


@lru_cache
def _read(name: str) -> Extraction:
    page = Page(PAGES[name].html.encode(), url=PAGES[name].url, captured_at=datetime(2026, 11, 24, 3, tzinfo=UTC))
    return extract(page, profile_for(page))


def _fields(found: Extraction) -> dict[str, object]:
    story = found.article
    return {
        "title": story.title,
        "subtitle": story.subtitle,
        "authors": [author.name for author in story.authors],
        "published": story.published_date,
        "modified": (story.modified_local or "")[:10] or None,
        "paragraphs": story.paragraphs,
    }


@pytest.mark.parametrize("name", PAGES)
def test_a_page_gives_back_what_it_says(name: str) -> None:
    page: Printed = PAGES[name]
    found = _read(name)
    wanted = {field: value for field, value in page.expected.items() if field not in page.but}
    assert found.status == "article"
    assert {field: value for field, value in _fields(found).items() if field in wanted} == wanted
    unread = {field: value for field, value in page.expected.items() if field in page.but}
    assert not {field for field, value in _fields(found).items() if field in unread and value == unread[field]}
