"""CMS families: recognised by markup or URL form, and what their URLs say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scraper.page import Page
from scraper.profile import Css, Hook, XPath
from scraper.sites import PROFILES, profile_for, profile_named

MEDIAON, NDSOFT = profile_named("mediaon"), profile_named("ndsoft")


@pytest.mark.parametrize(
    ("profile", "url", "number", "kind"),
    [
        (MEDIAON, "http://news.example/news/article.html?no=4711", ("no", "4711"), "article"),
        (MEDIAON, "http://m.news.example/mobile/article.html?no=4711&x=1", ("no", "4711"), "article"),
        (MEDIAON, "http://news.example/news/article.html", None, None),
        (MEDIAON, "http://news.example/news/section_list_all.html?sec_no=3&page=2", None, "section"),
        (MEDIAON, "http://news.example/news/article_list_all.html?page=2", None, "section"),
        (MEDIAON, "http://news.example/", None, "home"),
        (MEDIAON, "http://news.example/home/page.html?code=company", None, None),
        (NDSOFT, "https://news.example/news/articleView.html?idxno=90000012", ("idxno", "90000012"), "article"),
        (NDSOFT, "https://news.example/news/articleViewAmp.html?idxno=12", ("idxno", "12"), "article"),
        (NDSOFT, "https://news.example/?mod=news&act=articleView&idxno=12", ("idxno", "12"), "article"),
        (NDSOFT, "https://news.example/news/articleList.html?sc_section_code=S1N2", None, "section"),
        (NDSOFT, "https://news.example", None, "home"),
        (NDSOFT, "http://[broken", None, None),
    ],
)
def test_what_a_url_says(profile, url, number, kind):
    assert profile.article_number(url) == number
    assert profile.page_type(url) == kind


def test_a_family_is_known_by_its_markup_not_by_a_host():
    mediaon = '<html><body>늘솔<ul class="weather_slide"></ul><img alt="powered by mediaOn"></body></html>'.encode()
    ndsoft = (
        '<html><body>늘솔<div id="article-view-content-div"></div><a href="/news/articleView.html?idxno=1">x</a></body></html>'.encode()
    )
    assert profile_for(Page(mediaon)) is MEDIAON
    assert profile_for(Page(ndsoft, url="https://any.example/")) is NDSOFT
    assert profile_for(Page(b"<p>some page</p>", url="https://any.example/news/article.html?no=1")) is None
    assert profile_for(Page("늘솔신문\n본문이다.".encode(), url="https://any.example/news/article.html?no=1")) is MEDIAON
    assert profile_for(Page(b"\x89PNG\r\n")) is None


def test_profiles_have_names_of_their_own_feeds_and_lists():
    assert len({profile.name for profile in PROFILES}) == len(PROFILES)
    assert all(profile.zone == "Asia/Seoul" and all("{page}" in path for path in profile.lists) for profile in PROFILES)
    assert all(profile.feeds and profile.lists for profile in (MEDIAON, NDSOFT))
    assert profile_named("unheard") is None


def test_a_digest_changes_with_whatever_the_profile_says():
    profile = PROFILES[0]
    assert profile.digest() == replace(profile).digest()
    assert len({other.digest() for other in PROFILES}) == len(PROFILES)
    for change in ({"zone": "Asia/Tokyo"}, {"feeds": ("/other.xml",)}, {"sources": {"title": (Hook(str),)}}):
        assert replace(profile, **change).digest() != profile.digest()


def test_every_selector_is_read_by_each_cssselect_that_may_be_installed():
    """Before 1.6 cssselect refuses an element with an attribute in `:has()`, and readability-lxml holds it at 1.3."""
    sources = [source for profile in PROFILES for found in profile.sources.values() for source in found]
    selectors = [source.selector for source in sources if isinstance(source, Css)]
    assert selectors
    assert [selector for selector in selectors if ":has(" in selector] == []


def test_the_line_of_the_writer_is_the_one_that_links_to_her_page():
    lines = '<li><a href="/news/article_list_writer.html?name=a">강하늘 기자</a></li><li class="day">등록 2026.03.05 14:05:33</li>'
    page = Page(f'<html><body>늘솔<ul class="first art_info">{lines}</ul><ul class="art_infos">{lines}</ul></body></html>'.encode())
    found = [element for source in MEDIAON.sources["byline"] if isinstance(source, XPath) for element in source.find(page)]
    assert [element.text_content() for element in found] == ["강하늘 기자"]
