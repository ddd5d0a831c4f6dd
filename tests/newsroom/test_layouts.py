"""The page set: live blog, gallery, video, article in parts, paywall, column, and pages that are no article."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from scraper.newsroom.papers import sites_of
from scraper.newsroom.resource import Kind, Resource
from tests.newsroom.reading import fold, read

if TYPE_CHECKING:
    from scraper.newsroom import Site
    from scraper.newsroom.content import Story

WORDED = ("wordpress", "graph", "german", "japanese", "state", "hashed")


@pytest.fixture(scope="module", params=WORDED)
def paper(request: pytest.FixtureRequest) -> Site:
    return sites_of([request.param], size=110)[0]


def _of(site: Site, layout: str) -> list[Story]:
    return [story for number in site.numbers() if (story := site.stories.by_number(number)).layout == layout]


def test_every_layout_of_the_skin_is_there(paper: Site) -> None:
    found = Counter(site_story.layout for site_story in (paper.stories.by_number(number) for number in paper.numbers()))
    assert set(found) == {*dict(paper.skin.habits.layouts), "opinion"}


def test_the_set_is_whole() -> None:
    layouts = {layout for site in sites_of(WORDED, size=1) for layout, _ in site.skin.habits.layouts}
    assert layouts == {"news", "live", "gallery", "video", "parts", "paywall"}


def test_live_blogs_run_from_the_newest_entry_back(paper: Site) -> None:
    for story in _of(paper, "live"):
        times = [block.at for block in story.body if block.type == "entry"]
        assert len(times) >= 6
        told = [at for at in times if at is not None]
        assert told == sorted(told, reverse=True)
        key = paper.key_page(paper.article_url(story.number))
        assert key is not None
        assert key["article_type"] == "live"
        assert [block["type"] for block in key["body"]].count("entry") == len(times)


def test_galleries_show_their_photos(paper: Site) -> None:
    for story in _of(paper, "gallery"):
        body = paper.answer(paper.article_url(story.number)).body.decode()
        assert len(story.photos) >= 6
        assert all(photo.caption for photo in story.photos)
        assert all(photo.name in body for photo in story.photos)


def test_paywalled_stories_show_their_opening_alone(paper: Site) -> None:
    for story in _of(paper, "paywall"):
        key = paper.key_page(paper.article_url(story.number))
        assert key is not None
        assert key["free_access"] is False
        assert len(key["paragraphs"]) == 2
    free = {story.free_access for story in _of(paper, "news")}
    assert free == {True if paper.skin.habits.states_access else None}


def test_columns_are_signed_and_called_so(paper: Site) -> None:
    for story in _of(paper, "opinion"):
        assert story.section.key == "opinion"
        assert story.article_type == "opinion"
        assert story.dateline is None


def test_an_article_in_parts_has_every_paragraph_once_and_leads_on(paper: Site) -> None:
    for story in _of(paper, "parts"):
        url, shown = paper.article_url(story.number), ""
        for page in (1, 2, 3):
            resource = paper.named(Resource(Kind.ARTICLE, number=story.number, page=page))
            assert paper.locate(paper.url(resource)) == resource
            body = paper.answer(paper.url(resource)).body.decode()
            following = re.search(r'<link rel="next" href="([^"]+)"', body)
            after = paper.url(paper.named(Resource(Kind.ARTICLE, number=story.number, page=page + 1))) if page < 3 else None
            assert (following[1] if following else None) == after
            assert f'<link rel="canonical" href="{url}"' in body
            key = paper.key_page(paper.url(resource))
            assert key is not None
            assert key["paragraphs"] == list(story.paragraphs)
            shown += fold("".join(read(paper, paper.url(resource)).text))
        assert all(shown.count(text) == 1 for text in story.paragraphs if len(text) > 40)
        beyond = Resource(Kind.ARTICLE, number=story.number, page=4, name=resource.name)
        assert paper.answer(paper.url(beyond)).status == 404


def test_lists_and_fronts_are_no_articles(paper: Site) -> None:
    for section in paper.sections:
        key = paper.key_page(paper.url(Resource(Kind.LIST, section=section.code)))
        assert key is not None
        assert key["page_type"] == "section"
        assert "paragraphs" not in key
