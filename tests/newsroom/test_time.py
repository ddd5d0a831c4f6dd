"""What time does to articles: edits, deletion, removal, redesigns; and pages that differ with every visit."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from scraper.newsroom import DEFAULT_NOW, SKINS, Site, default_sites
from scraper.newsroom.edits import EditKind
from scraper.newsroom.key import REVISING
from scraper.newsroom.life import FATES, Life
from scraper.newsroom.resource import Kind, Resource
from tests.newsroom.reading import fold, read


@pytest.fixture
def edited(site: Site) -> Site:
    """A paper whose every article is edited."""
    site.life = Life(edited=1.0)
    return site


def test_every_kind_of_edit_happens(edited: Site) -> None:
    kinds = {one.kind for number in edited.numbers() for one in edited.revisions(number)}
    assert kinds == {None, *EditKind}


def test_an_edit_changes_what_it_says_and_the_page_follows_it(edited: Site) -> None:
    seen = set()
    for number in list(edited.numbers())[::3]:
        for before, after in pairwise(edited.revisions(number)):
            assert before.at < after.at
            changed = {name for name in ("title", "paragraphs") if getattr(before.story, name) != getattr(after.story, name)}
            expected = {EditKind.TITLE: {"title"}, EditKind.DATE_BUMP: set()}
            assert after.kind is not None
            assert changed == expected.get(after.kind, {"paragraphs"})
            grown = len(after.story.paragraphs) - len(before.story.paragraphs)
            steps = {EditKind.INSERTED: 1, EditKind.CORRECTION: 1, EditKind.DELETED: -1}
            assert grown == steps.get(after.kind, 0)
            seen.add(after.kind)
            for headings in (before.story, after.story):
                assert [len(headings.paragraphs[at]) < 30 for at in headings.headings] == [True] * len(headings.headings)
    assert len(seen) > 4


def test_the_page_shows_the_revision_of_the_time(edited: Site) -> None:
    number = max(edited.numbers(), key=lambda one: len(edited.revisions(one)))
    url = edited.article_url(number)
    for one in edited.revisions(number):
        now = edited.at(one.at)
        key = now.key_page(url)
        assert key is not None
        assert tuple(key["paragraphs"]) == one.story.paragraphs
        text = fold("".join(read(now, url).text))
        assert all(paragraph in text for paragraph in (key["title"], *key["paragraphs"]))
    earlier = edited.at(edited.revisions(number)[1].at - timedelta(seconds=1)).key_page(url)
    assert earlier is not None
    assert tuple(earlier["paragraphs"]) == edited.revisions(number)[0].story.paragraphs


def test_the_key_gives_every_revision_with_its_time(edited: Site) -> None:
    bumps = 0
    for number in edited.numbers():
        late = edited.at(DEFAULT_NOW + timedelta(days=30))
        keys = late.key_revisions(number)
        assert [key["revision"] for key in keys] == list(range(1, len(keys) + 1))
        assert len(keys) == len(edited.revisions(number))
        assert keys[0]["kind"] is None
        times = [datetime.fromisoformat(key["at"]) for key in keys]
        assert times == sorted(set(times))
        for before, key in pairwise(keys):
            assert key["changes_text"] == any(key[name] != before[name] for name in REVISING) == (key["kind"] != "date_bump")
            bumps += key["kind"] == "date_bump" and key["modified_at"] != before["modified_at"]
        page = late.key_page(edited.article_url(number))
        assert page is not None
        assert {name: page[name] for name in REVISING} == {name: keys[-1][name] for name in REVISING}
    assert bumps


def test_teasers_have_the_title_of_the_time(edited: Site) -> None:
    late = edited.at(DEFAULT_NOW)
    key = late.key_page("/")
    assert key is not None
    current = {late.article_url(number): late.story_at(number, DEFAULT_NOW - timedelta(hours=1)).title for number in late.numbers()}
    original = {late.article_url(number): late.stories.by_number(number).title for number in late.numbers()}
    shown = {one["url"]: one["title"] for one in key["sightings"]}
    assert {url: current[url] for url in shown} == shown
    assert any(original[url] != title for url, title in shown.items())


def test_nothing_happens_unless_it_is_switched_on(site: Site) -> None:
    for number in site.numbers():
        assert len(site.revisions(number)) == 1
        assert site.fate(number) is None
        assert site.moved_url(number) is None


def test_deleted_articles_answer_in_three_ways_once_they_are_deleted(site: Site) -> None:
    site.life = Life(deleted=0.5)
    kinds = set()
    for number in site.numbers():
        fate, url = site.fate(number), site.article_url(number)
        answer = site.answer(url)
        if fate is None:
            assert answer.status == 200
            continue
        kinds.add(fate.kind)
        assert site.key_page(url) is None
        assert site.at(fate.at - timedelta(minutes=1)).answer(url).status == 200
        if fate.kind == "home":
            assert (answer.status, dict(answer.headers)["Location"]) == (302, f"{site.base_url}/")
        else:
            assert answer.status == int(fate.kind)
    assert kinds == set(FATES)
    assert len(list(site.key_articles())) < site.count()


def test_moved_articles_answer_301_at_an_old_address_that_the_sitemap_names(site: Site) -> None:
    site.life = Life(moved=0.4)
    sitemap = site.answer(site.url(Resource(Kind.SITEMAP, page=1))).body.decode()
    moved = {url: number for number in site.numbers() if (url := site.moved_url(number))}
    assert 5 < len(moved) < site.count()
    for url, number in moved.items():
        assert url in sitemap
        answer = site.answer(url)
        assert (answer.status, dict(answer.headers)["Location"]) == (301, site.article_url(number))
        assert site.article_number(url) == number
    assert site.answer(f"{site.base_url}/moved/1").status == 404


def test_lively_pages_differ_with_every_visit_and_the_key_knows_it(site: Site) -> None:
    site.life = Life(lively=True)
    url = site.article_url(site.numbers()[5])
    pages = [site.answer(url, site.next_visit(url)).body for _ in range(4)]
    assert len(set(pages)) == 4
    keys = [site.key_page(url, visit) for visit in range(4)]
    assert len({str(key["sightings"]) for key in keys if key}) == 4
    assert not site.skin.has_ticker or len({str(key["weather"]) for key in keys if key}) == 4
    assert len({str([key[name] for name in REVISING]) for key in keys if key}) == 1
    for page, key in zip(pages, keys):
        assert key is not None
        assert all(one["title"].split(" ")[-1] in page.decode() for one in key["sightings"])
    assert default_sites(size=20)[0].next_visit("/") == 0


def test_a_redesign_and_two_layouts() -> None:
    plain = default_sites(size=40)[0]
    other = _Narrow()
    other.name = "narrow"
    site = default_sites(size=40)[0]
    site.life = Life(redesign=(DEFAULT_NOW + timedelta(days=1), other))
    url = site.article_url(site.numbers()[3])
    assert site.answer(url).body == plain.answer(url).body
    after = site.at(DEFAULT_NOW + timedelta(days=5))
    assert b"<!-- narrow -->" in after.answer(url).body
    assert b"?layout=narrow" in after.answer(url).body
    site.life = Life(layout_b=other)
    narrow = [b"<!-- narrow -->" in site.answer(site.article_url(number)).body for number in site.numbers()]
    assert 8 < sum(narrow) < 32
    assert site.answer("/data/skin/layout/1/m11/images/css/index_cache.css?layout=narrow").body == b"narrow"


class _Narrow(type(SKINS["mediaon"])):  # type: ignore[misc]
    def render(self, site: Site, view: object) -> str:
        page: str = super().render(site, view)
        return page.replace("</body>", "<!-- narrow --></body>")

    def style_sheet(self, name: str) -> str | None:
        return "narrow" if name == "style" else None
