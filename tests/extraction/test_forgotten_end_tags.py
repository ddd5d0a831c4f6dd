"""A story behind a menu or a box that a page forgot to close is read as browsers show it."""

from __future__ import annotations

import pytest

from tests.extraction.news_page import TEXT, page

URL = "https://bell.example/harbour/ferry-stays-afloat-this-winter"
PARAGRAPHS = TEXT.replace("<p>", "").split("</p>")[:-1]


@pytest.mark.parametrize(
    "before",
    [
        "<header class='site-header'><div class='logo'>The Bell<nav><a href='/'>Home</a></nav></header>",
        "<nav><ul><li><div class='search-form'><form></form></li></ul></nav>",
        "<aside class='related'><div class='box'><a href='/1'>Another</a></aside>",
    ],
)
def test_a_forgotten_end_tag_in_a_menu_hides_no_story(read, before):
    story = read(page("<h1>Ferry</h1>").replace("<article", f"{before}<article", 1), url=URL).article
    assert (story.title, story.paragraphs) == ("Ferry", PARAGRAPHS)
