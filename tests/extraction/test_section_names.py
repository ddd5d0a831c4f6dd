"""What is taken for the name of a section, and what stands where one stands and is none: buttons, menus, dates, defaults of systems."""
# ruff: noqa: E501 - a page is a line

from __future__ import annotations

import json

import pytest

from scraper.extraction import Extraction, extract
from scraper.extraction.sections.section_names import may_name_section
from scraper.page import Page
from tests.extraction.news_page import TEXT

TITLE = "Alderwick keeps its river ferry through the winter"
URL = "https://www.paper.example/a/ferry-12345678"
ITEM = "menu-item menu-item-type-taxonomy menu-item-object-category menu-item-41"


def read(over: str = "", head: str = "", behind: str = "", url: str = URL) -> Extraction:
    page = f'<main>{over}<h1>{TITLE}</h1><div class="byline">By Ida Moll, 5 March 2026</div><div class="text">{TEXT}</div>{behind}</main>'
    return extract(Page(f'<html lang="en"><head><title>{TITLE}</title>{head}</head><body>{page}</body></html>'.encode(), url=url))


def stated(section: object) -> str:
    article = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE, "articleSection": section}
    return f'<script type="application/ld+json">{json.dumps(article)}</script>'


def trail(*crumbs: tuple[str, str]) -> str:
    items = [{"@type": "ListItem", "position": n, "name": name, "item": url} for n, (name, url) in enumerate(crumbs, 1)]
    return f'<script type="application/ld+json">{json.dumps({"@type": "BreadcrumbList", "itemListElement": items})}</script>'


@pytest.mark.parametrize(
    "over",
    [
        f'<ul><li class="{ITEM}"><a href="/category/farms/">Farms</a></li><li class="{ITEM}"><a href="/category/valley/">Valley</a></li></ul>',
        '<nav><a href="/subscribe/">Subscribe</a></nav><div><a class="btn" href="/subscribe/">Subscribe</a></div>',
        '<nav><a href="/donate/">Donate</a></nav><div class="bar"><a href="/donate/">Donate</a></div>',
        '<nav><a href="https://chat.example/valley">Chat</a></nav><p><a href="https://chat.example/valley">Chat</a></p>',
        '<nav><a href="/farms/">Farms</a></nav><p><a href="/farms/">Farms</a></p><p>One</p><p>Two</p><p>Three</p><p>Four</p>',
        '<div class="breadcrumb"><a href="/">The Valley Post</a></div>',
        '<div class="breadcrumb"><a href="/">Home</a> <a href="javascript:window.print()">Print page</a> <a href="mailto:?subject=x">Mail it</a></div>',
        '<div class="breadcrumb"><a href="/">Home</a> <a href="tel:5550100">(555) 0100</a></div>',
        f'<div class="breadcrumb"><a href="/">Home</a> <a href="/a/ferry-12345678">Live: {TITLE}, and more</a></div>',
        '<div class="breadcrumb"><a class="back">Zurück</a></div>',
        '<div class="form-crumbs"><form action="/find"><a href="https://find.example/">Finder</a><input name="q"></form></div>',
        '<span class="category">Read more</span>',
        '<span class="category">5 March 2026</span>',
    ],
)  # fmt: skip
def test_what_stands_over_a_title_and_names_no_section(over: str) -> None:
    story = read(over).article
    assert (story.section, story.sections) == (None, [])


@pytest.mark.parametrize(
    ("over", "section"),
    [
        ('<nav><a href="/farms/">Farms</a></nav><p><a href="/farms/">Farms</a></p>', "Farms"),
        ('<div class="post-category-info">in <a href="/farms/">Farms</a></div>', "Farms"),
        ('<a rel="category" href="/farms/">› Farms</a>', "Farms"),
        ('<div class="breadcrumb"><a href="/">Home</a> <a href="/farms/">Farms</a> <a href="mailto:?subject=x">Mail it</a></div>', "Farms"),
        ('<div class="crumb"><a href="/">首页</a> &gt; <a href="/farms/">农业</a> &gt; 正文 <a href="/join/">申请入驻</a></div>', "农业"),
        ('<div class="breadcrumb"><a href="/">Home</a> <a href="/farms/">Farms</a> <a href="/a/ferry-12345678">Ferry in winter</a></div>', "Farms"),
        ('<div class="path"><a href="/">Home</a> <a href="/farms/">Farms</a></div>', "Farms"),
    ],
)  # fmt: skip
def test_a_label_over_the_title_names_the_section(over: str, section: str) -> None:
    assert read(over).article.section == section


def test_a_location_behind_the_title_is_no_trail() -> None:
    behind = '<div class="post-location"><a href="/old-press">PreviousThe old press is sold</a><a href="/mill">NextThe mill opens again</a></div>'
    assert read(behind=behind).article.section is None


@pytest.mark.parametrize(
    ("section", "found"),
    [
        ("Farms,Valley", "Farms"),
        ("Farms, Food & Valley", "Farms, Food & Valley"),
        (["Farms", "Valley"], "Farms"),
        ("Uncategorized", None),
        (["Sin categoría"], None),
        ("/valley/farms", None),
        ("tags", None),
    ],
)
def test_the_section_that_is_stated_for_machines(section: object, found: str | None) -> None:
    assert read(head=stated(section)).article.section == found


def test_of_several_sections_that_are_stated_the_one_that_is_printed_counts() -> None:
    printed = '<div class="breadcrumb"><a href="/">Home</a> <a href="/valley/">Valley</a></div>'
    assert read(printed, stated("Farms,Valley")).article.section == "Valley"


def test_a_trail_for_machines_begins_behind_the_front_page_and_ends_before_the_title() -> None:
    crumbs = trail(
        ("Valley Post UK", "https://www.paper.example/"), ("Farms", "https://www.paper.example/farms"), (f"Watch | {TITLE}", URL)
    )
    assert read(head=crumbs).article.sections == ["Farms"]


@pytest.mark.parametrize(
    "name", ["Politics", "정치", "社会", "Ciudad", "Recht + Steuern", "Formel 1", "R&D", "Subway", "Nextbike", "Backen"]
)
def test_names_of_sections(name: str) -> None:
    assert may_name_section(name)


@pytest.mark.parametrize(
    "name", ["NextThe mill", "Log in", "Zum Inhalt", "{fill:#2a2a2a;}", "ida@paper.example", "12.03.2026", "미분류", "›"]
)
def test_what_is_no_name_of_a_section(name: str) -> None:
    assert not may_name_section(name)


def test_photographs_are_a_section_too() -> None:
    assert may_name_section("포토")
    assert not may_name_section("공유하기")


def _menu(*items: tuple[str, str]) -> str:
    return "<ul>" + "".join(f'<li><a href="{path}">{name}</a></li>' for path, name in items) + "</ul>"


def test_a_menu_beside_the_folder_of_the_page_is_no_trail() -> None:
    items = (("/", "Home"), ("/calls/", "Calls"), ("/youth/", "Youth brigade"), ("/club/", "The club"))
    assert read(over=_menu(*items), url="https://www.paper.example/calls/243-barn").article.section == "Calls"


def test_a_folder_elsewhere_may_follow_in_a_trail() -> None:
    items = (("/", "Home"), ("/valley/alderwick/", "Alderwick"), ("/theme/ferries/", "Ferries"))
    found = read(over=_menu(*items), url="https://www.paper.example/valley/alderwick/ferry-12345678").article
    assert found.sections == ["Alderwick", "Ferries"]


def test_the_head_of_a_page_builder_is_no_trail() -> None:
    links = '<a href="/tours/">Tours</a> <a href="/gear/">Gear</a> <a href="/about-me/">About me</a>'
    assert read(over=f'<div class="builder builder-location-header"><div>{links}</div></div>').article.section is None
