"""Saved texts of Korean pages: what one part of them looks like does not change what is read from the others."""

from __future__ import annotations

import pytest

from scraper.extraction import extract
from scraper.page import Page
from tests.extraction.saved_texts import SavedText, saved_text


def _read(made: SavedText, url: str | None) -> tuple[SavedText, str, str | None]:
    found = extract(Page(made.text.encode(), url=url))
    story = found.article
    read = SavedText(
        text=made.text,
        title=story.title or "",
        section=story.section,
        subtitle=story.subtitle,
        byline=story.byline,
        authors=[author.name for author in story.authors],
        published=story.published_date,
        modified=(story.modified_local or "")[:10] or None,
        paragraphs=story.paragraphs,
        weather=[(reading.place, reading.sky) for reading in found.weather],
        teasers=[seen.title for seen in found.sightings],
    )
    return read, found.status, found.page_date


@pytest.mark.parametrize("seed", range(240))
def test_every_field_of_a_text_put_together(seed: int) -> None:
    made = saved_text(seed)
    assert _read(made, f"https://neulsol.example/news/article.html?no={seed}") == (made, "article", "2025-06-22")
