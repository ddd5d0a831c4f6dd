"""Details of papers of the world and of the mixed web: what signs a text, who answers in a forum, where pictures and tags stand."""

from __future__ import annotations

import pytest

from tests.extraction.news_page import TEXT, page

URL = "https://bell.example/harbour/ferry-stays-afloat-this-winter"
SENTENCES = TEXT.replace("<p>", "").split("</p>")[:-1]
FERRY = "<h1>Ferry stays afloat</h1>"
DATED = f"{FERRY}<p class='date'>12 March 2024</p>"


def test_the_day_a_site_began_dates_no_story(read):
    site = '<script type="application/ld+json">{"@type":"WebSite","name":"The Bell","datePublished":"2014-01-01"}</script>'
    assert read(page(DATED, head=site), url=URL).article.published_date == "2024-03-12"
    assert read(page(FERRY, head=site), url=URL).article.published_date is None


def test_a_label_glued_to_a_zone_of_two_letters(read):
    line = "<div class='date'>March 12, 2024, 5:02 a.m. CT<span>Updated March 13, 2024, 9:15 a.m. CT</span></div>"
    article = read(page(FERRY + line), url=URL).article
    assert (article.published_date, article.modified_local[:10]) == ("2024-03-12", "2024-03-13")


@pytest.mark.parametrize("stated", ["Ferry stays afloat this winter", "Harbour: Ferry stays afloat this winter"])
def test_an_overline_that_opens_a_heading_and_is_called_so(read, stated):
    heading = "<h1><span class='preline'>Harbour</span><span>: </span>Ferry stays afloat this winter</h1>"
    head = f'<meta property="og:title" content="{stated}">'
    article = read(page(heading, head=head), url=URL).article
    assert (article.title, article.kicker) == ("Ferry stays afloat this winter", "Harbour")


def test_a_kicker_behind_the_section_in_its_line(read):
    top = "<nav><a href='/harbour/'>Harbour</a></nav>"
    line = "<div class='topic'><a href='/harbour/'>Harbour</a><span>|</span><span class='article-kicker'>Old boats</span></div>"
    assert read(page(line + DATED, top=top), url=URL).article.kicker == "Old boats"
