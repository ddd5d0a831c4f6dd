"""Pages built as newspapers of the world build theirs, with invented texts and no metadata, give back every field."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

import pytest

from scraper.extraction import Extraction, extract
from scraper.page import Page
from scraper.sites import profile_for
from tests.extraction.newspapers import east_asian, eastern, english, northern, southern, western

if TYPE_CHECKING:
    from tests.extraction.newspapers.parts import Page as Newspaper

PAGES = {
    f"{module.__name__.rpartition('.')[2]}: {name}": page
    for module in (english, western, northern, eastern, southern, east_asian)
    for name, page in module.PAGES.items()
}


@lru_cache
def _read(name: str) -> Extraction:
    page = Page(PAGES[name].html.encode(), url=PAGES[name].url, captured_at=datetime(2026, 11, 24, 3, tzinfo=UTC))
    return extract(page, profile_for(page))


def _fields(found: Extraction, page: Newspaper) -> dict[str, object]:
    story = found.article
    expected = page.expected
    titles = [teaser.title for teaser in found.teasers]
    images = [(image.caption or "", image.credit or "") for image in story.images]
    return {
        "title": story.title,
        "subtitle": story.subtitle,
        "authors": [author.name for author in story.authors],
        "published": story.published_date,
        "published_at": expected["published_at"] and story.published_at,
        "modified": (story.modified_local or "")[:10] or None,
        "section": story.section if expected["section"] is not False else False,
        "paragraphs": [text for text in story.paragraphs if text not in page.loose or text in expected["paragraphs"]],
        "caption": expected["caption"]
        and next((expected["caption"] for text, _ in images if text.startswith(expected["caption"])), images),
        "credit": expected["credit"] and next((expected["credit"] for _, text in images if expected["credit"] in text), images),
        "tags": expected["tags"] and story.tags,
        "teasers": expected["teasers"] and [title for title in expected["teasers"] if title in titles],
        "page_date": found.page_date,
        "language": (story.language or "").split("-")[0],
    }


@pytest.mark.parametrize("name", PAGES)
def test_a_page_gives_back_what_it_says(name: str) -> None:
    page = PAGES[name]
    found = _read(name)
    wanted = {field: value for field, value in page.expected.items() if field not in page.but}
    assert found.status == "article"
    assert {field: value for field, value in _fields(found, page).items() if field in wanted} == wanted


@pytest.mark.parametrize("name", PAGES)
def test_what_is_no_other_story_is_no_teaser(name: str) -> None:
    if PAGES[name].expected["teasers"] is not None:
        assert {teaser.title for teaser in _read(name).teasers} <= set(PAGES[name].known)
