"""Copies of pages in web archives: their addresses, and those of their references, are those of the pages copied."""

# ruff: noqa: E501 - a page is a line

from __future__ import annotations

import pytest

from scraper.page.archived import original
from tests.extraction.news_page import TEXT

COPY = "https://archive.example/web/20190513083000"
STORY = "https://www.bell.example.de/harbour/ferry-stays-afloat-now"


@pytest.mark.parametrize(
    ("address", "of"),
    [
        (f"{COPY}/{STORY}", STORY),
        (f"{COPY}im_/{STORY}", STORY),
        (f"/web/20190513083000/{STORY}", STORY),
        (f"https://archive.example/web/{STORY}", STORY),
        (f"https://archive.example/wayback/2019/{STORY}", STORY),
        (f"https://share.example/send?u={STORY}", f"https://share.example/send?u={STORY}"),
        (f"https://share.example/mail/{STORY}", f"https://share.example/mail/{STORY}"),
        (STORY, STORY),
    ],
)
def test_the_address_of_the_page_copied(address, of):
    assert original(address) == of


def test_a_copys_story_is_that_of_its_own_site(read):
    head = f'<title>Ferry stays afloat</title><link rel="canonical" href="{COPY}/{STORY}">'
    top = f'<nav><a href="/web/20190513083000/https://www.bell.example.de/">Bell</a> <a href="{COPY}/https://www.bell.example.de/harbour">Harbour</a></nav>'
    behind = f'<h3>More from the harbour</h3><ul><li><a href="{COPY}/https://www.bell.example.de/a/pilots-ask-for-more-boats">Pilots ask for more boats this winter</a></li></ul>'
    page = f"<html lang='de'><head>{head}</head><body>{top}<article><h1>Ferry stays afloat</h1><p>13.05.2019, 08:30</p>{TEXT}</article>{behind}</body></html>"
    found = read(page, url=f"{COPY}/{STORY}")
    story = found.article
    assert (found.status, story.canonical_url) == ("article", STORY)
    assert story.published_local == "2019-05-13T08:30+02:00"
    assert [seen.url for seen in found.sightings] == ["https://www.bell.example.de/a/pilots-ask-for-more-boats"]


@pytest.mark.parametrize("address", [f"{COPY}/https://bell.example/", "https://bell.example///"])
def test_a_copys_home_page_is_no_article(read, address):
    page = f"<html lang='en'><head><title>Bell</title></head><body><h1>Rowing for all</h1>{TEXT}</body></html>"
    found = read(page, url=address)
    assert (found.status, found.reason) == ("not_article", "home")


def front(title="Harbour Bell | News of the coast", head="", top="<h3>Ferry stays afloat</h3>"):
    urls = '<link rel="canonical" href="https://harbourbell.example/"><meta property="og:url" content="https://harbourbell.example/home">'
    meta = f'<meta property="og:type" content="website"><meta property="og:title" content="{title}">{urls}'
    return f"<html lang='en'><head><title>{title}</title>{meta}{head}</head><body>{top}<p>By Ada Quill</p><time>13 May 2019, 08:30</time>{TEXT}</body></html>"


@pytest.mark.parametrize("address", [None, "https://harbourbell.example/harbour/pilots-ask-for-more-boats"])
def test_a_page_that_states_the_home_pages_address_is_one(read, address):
    found = read(front(), url=address)
    assert (found.status, found.reason) == ("not_article", "home")
    assert (found.article.authors, found.article.published_date) == ([], None)


@pytest.mark.parametrize(
    ("title", "head"),
    [
        ("Pilots ask for more boats | Harbour Bell", ""),
        ("Harbour Bell | Pilots ask", '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pilots ask"}</script>'),
    ],
)
def test_a_story_whose_system_states_the_home_pages_address_everywhere_is_none(read, title, head):
    assert read(front(title, head), url="https://harbourbell.example/harbour/pilots-ask-for-more-boats").status == "article"


def test_a_page_of_dialogues_alone_is_no_article(read):
    pop_up = f'<div class="mail-popup"><h2>Contact</h2>{TEXT}</div>'
    page = f"<html lang='en'><head><title>People search | Quay Law</title></head><body><h1>People search</h1>{pop_up}</body></html>"
    assert read(page, url="https://quaylaw.example/us/people-search").status == "not_article"


def test_a_list_at_a_lists_address_has_no_date_of_its_own(read):
    cards = "".join(
        f"<li><h3><a href='/2019/05/1{day}/pilots-ask-for-more-boats-{day}'>Pilots ask for more boats, part {day}</a></h3>"
        f"<time datetime='2019-05-1{day}T08:30:00Z'>1{day} May 2019</time></li>"
        for day in range(9)
    )
    page = f"<html lang='en'><head><title>Ferries | Bell</title></head><body><h1>Ferries</h1><ul>{cards}</ul></body></html>"
    found = read(page, url="https://bell.example/tag/ferries/")
    assert (found.reason, found.article.published_date) == ("list", None)
    assert [witness for witness in found.evidence if witness.chosen and witness.field == "published_at"] == []


def test_a_day_and_hour_before_the_source_are_facts(read):
    facts = "<img src='/a.jpg'><div class='info'><b>2015. augusztus 20., 11:16</b> forrás: MTI</div>"
    page = f"<html lang='hu'><head><title>Komp</title></head><body><div><h2>Komp a folyón</h2>{facts}{TEXT}</div></body></html>"
    assert read(page, url=None).article.published_local == "2015-08-20T11:16"
