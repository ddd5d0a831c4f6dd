"""The awkward things: each stands on some pages of the skins that have it, and the key knows what is part of the story."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from scraper.newsroom import DEFAULT_NOW, SKINS, Site, key_articles
from scraper.newsroom.life import Life
from scraper.newsroom.oddities import ODDITIES
from scraper.newsroom.papers import PAPERS, sites_of
from scraper.newsroom.resource import Kind, Resource
from scraper.newsroom.weather import PLACE_SETS
from tests.newsroom.reading import fold, read

if TYPE_CHECKING:
    from scraper.newsroom.content import Story

AWKWARD = ("mediaon_respon", "mediaon_mobile", "ndsoft_old", "portal", "tables", "mediaon_m01", "mediaon_awkward", "ndsoft_awkward")
MARKS = {
    "newsletter": "매일 아침, 편지로 만나는 뉴스",
    "donation": "좋은 기사에 힘을 보태 주세요",
    "author_bio": "마을과 사람을 취재해 왔습니다",
    "read_more": "기사 더보기",
    "promotion": "[구독하기]",
    "print_copy": 'id="printArea"',
    "next_article": 'class="next_article"',
    "comments": 'class="comment_box"',
}
"""What shows an oddity on a page."""


@pytest.fixture(params=AWKWARD)
def paper(request: pytest.FixtureRequest) -> Site:
    return sites_of([request.param], size=150)[0]


def _stories(site: Site) -> list[Story]:
    return [site.stories.by_number(number) for number in site.numbers()]


def _body(site: Site, story: Story) -> str:
    return site.answer(site.article_url(story.number)).body.decode(site.skin.habits.charset)


def test_every_oddity_is_drawn_somewhere_and_not_everywhere() -> None:
    names: Counter[str] = Counter()
    for site in sites_of(AWKWARD, size=150):
        drawn = Counter(name for story in _stories(site) for name in story.oddities)
        for name, share in site.skin.habits.oddities:
            assert name in ODDITIES
            assert drawn[name] > 0, (site.skin.name, name)
            assert share == 1 or drawn[name] < 150
        names += drawn
    assert set(names) == set(ODDITIES)


def test_oddities_show_on_the_pages_that_have_them(paper: Site) -> None:
    known = {name for name, _ in paper.skin.habits.oddities} & set(MARKS)
    for story in _stories(paper):
        body = _body(paper, story)
        for name in known:
            shown = MARKS[name] in body
            barred = {
                "read_more": "split_body" in story.oddities,
                "author_bio": not (story.byline and story.byline.people),
                "next_article": story.number == paper.numbers()[0],
            }
            assert shown == (name in story.oddities and not barred.get(name, False)), (name, story.number)


def test_a_split_body_has_all_its_paragraphs(paper: Site) -> None:
    split = [story for story in _stories(paper) if "split_body" in story.oddities]
    assert bool(split) == any(name == "split_body" for name, _ in paper.skin.habits.oddities)
    for story in split:
        text = fold("".join(read(paper, paper.article_url(story.number)).text))
        places = [text.find(paragraph) for paragraph in story.paragraphs]
        assert -1 not in places
        assert "광고" in text[places[0] : places[-1]]


def test_bylines_stand_where_the_key_has_them(paper: Site) -> None:
    seen: Counter[str] = Counter()
    for story in _stories(paper):
        if story.byline is None:
            continue
        seen[story.byline.form] += 1
        first, last = story.paragraphs[0], story.paragraphs[-1]
        assert first.startswith(story.byline.text) == (story.byline.form == "opening")
        assert last.endswith(story.byline.text) == (story.byline.form == "glued")
        if story.byline.text.endswith("="):
            assert story.dateline
            assert first.startswith(story.dateline)
    forms = {"info_mail": "info", "several": "info", "desk": "info", "mail_only": "info", "agency": "opening", "slash": "closing"}
    forms["closing_mail"] = "closing"
    assert set(seen) >= {forms.get(name, name) for name, _ in paper.skin.habits.bylines if name != "none"}


def test_a_photo_credit_is_no_byline() -> None:
    (site,) = sites_of(["mediaon_awkward"], size=150)
    credited = [key for key in key_articles(site) if key["paragraphs"][-1].endswith(" 제공")]
    assert credited
    assert all("제공" not in (key["byline"] or "") for key in credited)
    signed = [key for key in key_articles(site) if any("기자" in caption for caption in key["captions"])]
    assert any(key["byline"] is None or "강가온" not in key["byline"] for key in signed)


def test_dates_are_told_as_the_key_has_them(paper: Site) -> None:
    forms = {form for form, _ in paper.skin.habits.dates}
    seen = set()
    for story, key in zip(_stories(paper), key_articles(paper)):
        seen.add(story.date_form)
        text = fold("".join(read(paper, key["url"]).text)).partition("다음 기사")[0]
        dated = f"{story.published:%Y.%m.%d %H:%M}" if paper.skin.name == "mediaon_m01" else "등록 2"
        labels = (dated, "승인 2", "입력2", "입력 2", "기사입력 : 2")
        assert any(label in text for label in labels) == (key["published_at"] is not None), key["url"]
        assert any(label in text for label in ("수정 2", "수정2", "업데이트 2", "최종수정 : 2", "최종수정 2")) == (
            key["modified_at"] is not None
        )
        assert (key["published_precision"], key["modified_precision"]) != (None, "second")
        if story.date_form == "day":
            assert key["published_at"].endswith("T15:00:00Z")
    assert seen == forms


def test_tickers_of_every_size() -> None:
    sizes = {}
    for site in sites_of(AWKWARD, size=40):
        view = site.view(Resource(Kind.HOME))
        sizes[site.skin.name] = len(view.ticker)
        if view.ticker:
            assert tuple(one.place for one in view.ticker) == PLACE_SETS[site.skin.habits.ticker]
            text = fold("".join(read(site, "/").text))
            assert all(f"{one.place} " in text for one in view.ticker)
    assert set(sizes.values()) == {0, 1, 16, 17, 30}


def test_icons_without_words_are_no_sky_words() -> None:
    mobile, tables = sites_of(["mediaon_mobile", "tables"], size=60)
    assert {reading["sky"] for key in key_articles(mobile) for reading in key["weather"]} == {None}
    body = tables.answer(tables.article_url(tables.numbers()[9])).body.decode("cp949")
    key = tables.key_page(tables.article_url(tables.numbers()[9]))
    assert key is not None
    for reading in key["weather"]:
        word = f'ALT="{reading["sky"]}">' if reading["sky"] else ""
        assert f"{word}{reading['place']} " in body


def test_the_old_site_is_cp949_without_saying_so() -> None:
    (site,) = sites_of(["tables"], size=60)
    beyond = 0
    for number in site.numbers():
        answer = site.answer(site.article_url(number))
        assert answer.content_type == "text/html"
        assert b"charset=euc-kr" in answer.body
        assert b"<p>" not in answer.body.lower()
        with pytest.raises(UnicodeDecodeError):
            answer.body.decode("utf-8")
        try:
            answer.body.decode("euc-kr")
        except UnicodeDecodeError:
            beyond += 1
        assert answer.body.decode("cp949")
    assert 10 < beyond < 60


def test_a_portal_s_addresses_name_the_newspaper() -> None:
    (site,) = sites_of(["portal"], size=60)
    publishers = set()
    for story in _stories(site):
        publishers.add(story.publisher)
        url = site.article_url(story.number)
        office, number = url.split("/")[-2:]
        assert len(office) == 3
        assert len(number) == 10
        other = "003" if office != "003" else "018"
        assert site.answer(url.replace(f"/{office}/", f"/{other}/")).status == 404
        assert story.publisher
        assert f"{story.publisher} 헤드라인" in site.answer(url).body.decode()
    assert len(publishers) == 6


def test_lists_tell_ages_where_the_habits_say_so() -> None:
    portal, mobile = sites_of(["portal", "mediaon_mobile"], size=60)
    for site in (portal, mobile):
        text = fold("".join(read(site, site.skin.path(Resource(Kind.LIST))).text))
        assert "시간전" in text
        assert "분전" in text or "일전" in text


def test_titles_stay_distinct(paper: Site) -> None:
    titles = [story.title for story in _stories(paper)]
    assert len(set(titles)) == len(titles)


FAMILIES = (("mediaon", "mediaon_awkward", "mediaon_respon", "mediaon_m01"), ("ndsoft", "ndsoft_old", "ndsoft_awkward"))


@pytest.mark.parametrize(("own", "other"), [pair for family in FAMILIES for pair in permutations(family, 2)])
def test_skins_of_a_family_can_dress_each_other_s_stories(own: str, other: str) -> None:
    life = Life(redesign=(DEFAULT_NOW - timedelta(days=60), SKINS[other]))
    (paper,) = (one for one in PAPERS if one.skin == own)
    site = Site(SKINS[own], name=paper.name, host=paper.host, size=40, life=life)
    for key in key_articles(site):
        reader = read(site, key["url"])
        text = fold("".join(reader.text))
        assert not reader.unbalanced
        for value in (key["title"], key["byline"], key["copyright"], *key["paragraphs"], *key["captions"]):
            assert value is None or value in text, (key["url"], value)
    for target in ("/", site.skin.path(Resource(Kind.LIST))):
        assert site.answer(target).status == 200
