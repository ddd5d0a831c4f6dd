"""Publisher, kicker and tags: what pages state for them that is none, and what is left of it."""

from __future__ import annotations

import pytest

from scraper.extraction import Extraction, extract
from scraper.extraction.sections import tag_names
from scraper.page import Page
from tests.extraction.news_page import TEXT, page

TITLE = "Alderwick keeps its river ferry through the winter"


def read(head: str = "", over: str = "", behind: str = "") -> Extraction:
    facts = '<div class="byline">By Ida Moll, 5 March 2026</div>'
    page = f'<article>{over}<h1>{TITLE}</h1>{facts}<div class="text">{TEXT}</div>{behind}</article>'
    markup = f'<html lang="en"><head><title>{TITLE}</title>{head}</head><body>{page}</body></html>'
    return extract(Page(markup.encode(), url="https://www.paper.example/a/ferry-12345678"))


@pytest.mark.parametrize(
    ("stated", "publisher"),
    [
        ("(c) valley-post.example - All rights reserved", "valley-post.example"),
        ("&amp;amp;copy; 2018 Valley Post", "Valley Post"),
        ("© 2019–2026 The Valley Post. All rights reserved.", "The Valley Post"),
        ("Valley Post©", "Valley Post"),
        ("河谷报版权所有", "河谷报"),
        ("The Post of 1848 Street", "The Post of 1848 Street"),
        ("Valley Press e.V.", "Valley Press e.V."),
        ("2018 by Valley Post", "Valley Post"),
        ("{$plugin.site.name}", None),
        ("%SITE_NAME%", None),
    ],
)
def test_a_papers_name_without_what_is_said_of_its_rights(stated: str, publisher: str | None) -> None:
    assert read(f'<meta name="copyright" content="{stated}">').article.publisher == publisher


@pytest.mark.parametrize("name", ["2020 Magazine", "Bywater Press", "By the River", "Copyrighter"])
def test_a_sites_name_keeps_its_year_and_words(name: str) -> None:
    assert read(f'<meta property="og:site_name" content="{name}">').article.publisher == name


@pytest.mark.parametrize(
    ("over", "kicker"),
    [
        ('<p class="kicker">Winter on the river</p>', "Winter on the river"),
        ('<p class="kicker"><span>Ferries</span><span>3. Mai 2021</span></p>', "Ferries"),
        ('<nav class="breadcrumb"><a href="/farms/">Farms</a></nav><p class="kicker"><a>Farms</a><a>Lower valley</a></p>', "Lower valley"),
        ('<p class="kicker"><span>Lower valley</span> <span>PREMIUM</span></p>', "Lower valley"),
        ('<p class="volanta">Winter on the river</p>', "Winter on the river"),
        ('<p class="Oberzeile">Winter on the river</p>', "Winter on the river"),
        ('<h3 class="over_title">Winter on the river</h3>', "Winter on the river"),
        ('<p class="kicker">07.11.2021</p>', None),
        ('<p class="kicker">02-08-16</p>', None),
        ('<p class="kicker"><b>Report</b><span>Life on the Erm</span></p>', "Report Life on the Erm"),
        ("<p>Article réservé aux abonnés</p>", None),
        ("<p>Nur für Abonnenten</p>", None),
        ("<p>Exclusivo para suscriptores</p>", None),
        ("<p>Exclusivo</p>", None),
    ],
)
def test_a_kicker_without_section_day_and_flag(over: str, kicker: str | None) -> None:
    assert read(over=over).article.kicker == kicker


@pytest.mark.parametrize(
    ("stated", "tags"),
    [
        (["#River", "Ferries,", "Winter;"], ["River", "Ferries", "Winter"]),
        (["River", "1b2c3d4e-0000-4a5b-8c9d-0123456789ab", "204681357", "type_report", "@news-all"], ["River"]),
        (["Themen", "River", "Related topics:", "Show all", "Uncategorized", "Read more about Ida Moll"], ["River"]),
        (["Day: Monday", "Page Type: Article", "Subject: World", "River"], ["River"]),
        (["Length/medium", "Source/Post", "Type/Article", "Topic/news"], []),
        (["Ferry Days: The Film", "River"], ["Ferry Days: The Film", "River"]),
        (["Rent/Housing", "Town/Country", "River/Sea", "Ferries", "Winter", "Fares"], None),
        (["2026", "76ers", "Facebook", "강", "渡船"], None),
    ],
)
def test_tags_are_subjects_alone(stated: list[str], tags: list[str] | None) -> None:
    assert tag_names.cleaned(stated) == (stated if tags is None else tags)


def test_keywords_of_buttons_give_way_to_none() -> None:
    behind = '<div class="tags"><a href="/t/1">Learn more</a> <a href="/t/2">Tweet</a></div>'
    assert read(behind=behind).article.tags == []


def test_the_box_of_another_storys_title_holds_no_tags() -> None:
    story = (
        "<div class='news-tag'><a href='/town/the-old-quay-is-for-sale-20260301.htm'>The old quay is for sale again after a year</a></div>"
    )
    assert read(behind=story).article.tags == []
    subjects = "<div class='tags'><a href='/8300-1_3-12.html'>Boats, quays, and the rest of it all</a> <a href='/t/2'>Wind</a></div>"
    assert len(read(behind=subjects).article.tags) == 2


LIST = '<h3>Themen:</h3><ul class="tags"><li><a href="/t/1">River</a></li><li><a href="/t/2">Ferries</a></li></ul>'


@pytest.mark.parametrize(
    ("behind", "tags"),
    [
        ('<div class="mod-themes"><ul><li><a href="/t/1">River</a></li><li><a href="/t/2">Ferries</a></li></ul></div>', True),
        (f'</article><footer class="article-layout__footer">{LIST}</footer>', True),
        (f'</article><footer class="page-footer">{LIST}</footer>', False),
        ('<div class="article-footer-tags"><a href="/t/1">River</a><a href="/t/2">Ferries</a></div>', True),
        ('<div class="site-footer-menu tags"><a href="/t/1">River</a><a href="/t/2">Ferries</a></div>', False),
        ('<brick-tags><a href="/t/1">River</a><a href="/t/2">Ferries</a></brick-tags>', True),
    ],
)
def test_tags_in_lists_of_themes_and_in_the_articles_own_foot(behind: str, *, tags: bool) -> None:
    assert read(behind=behind).article.tags == (["River", "Ferries"] if tags else [])


def test_a_link_to_the_comments_is_no_tag() -> None:
    assert read(behind='<div class="topic-body"><p>What do you think? <a href="#comments">Rate it!</a></p></div>').article.tags == []


@pytest.mark.parametrize(
    ("stated", "free"),
    [("true", True), ('"Yes"', True), ('" True "', True), ("false", False), ('"No"', False), ('"n/a"', None), ("[]", None)],
)
def test_what_pages_write_for_a_boolean(stated: str, free: bool | None) -> None:
    head = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{TITLE}","isAccessibleForFree":{stated}}}</script>'
    assert read(head).article.free_access is free


@pytest.mark.parametrize("line", ["min read", "5 min read", "Reading time"])
def test_how_long_the_reading_takes_is_no_kicker(read, line):
    assert read(page(f"<div>{line}</div><h1>Ferry stays afloat</h1>", "Ferry stays afloat")).article.kicker is None
