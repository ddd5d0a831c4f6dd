"""Pages of papers and blogs: what one part of a page looks like does not change what is read from the others."""

from __future__ import annotations

import pytest

from scraper.extraction import extract
from scraper.page import Page
from tests.extraction.put_together import Made, page


@pytest.mark.parametrize("seed", range(240))
def test_every_field_of_a_page_put_together(seed: int) -> None:
    made = page(seed)
    found = extract(Page(made.html.encode(), url=f"https://harbour.example/local/baths-{seed}"))
    story = found.article
    read = Made(
        html=made.html,
        title=story.title or "",
        subtitle=story.subtitle,
        authors=[author.name for author in story.authors],
        published=story.published_date,
        paragraphs=story.paragraphs,
        captions=[image.caption for image in story.images if image.caption],
    )
    assert (read, found.status) == (made, "article")
