"""Names of a deck on what holds all of the text, or on each of its paragraphs, make no deck of the first."""

from __future__ import annotations

import pytest

from tests.extraction.news_page import TEXT, headline, page

URL = "https://bell.example/harbour/ferry-stays-afloat-this-winter"
PARAGRAPHS = TEXT.replace("<p>", "").split("</p>")[:-1]
DESCRIBED = f'<meta name="description" content="{PARAGRAPHS[0]}">'
AD = "<div class='ad-mb'><center>Advertisement</center><div id='ad-1'></div></div>"
FORMS = {
    "paragraphs in a box": "<div class='{name}'>" + TEXT + "</div>",
    "bare lines": "<div class='{name}'>" + "<br><br>".join(PARAGRAPHS) + "</div>",
    "an advertisement behind the first": "<div class='{name}'>" + PARAGRAPHS[0] + AD + "<br><br>".join(PARAGRAPHS[1:]) + "</div>",
    "the first one bare": "<div class='{name}'>" + TEXT.replace("<p>", "", 1).replace("</p>", "", 1) + "</div>",
    "each paragraph": TEXT.replace("<p>", "<p class='{name}'>"),
}


@pytest.mark.parametrize("state", ["", headline("NewsArticle", "Ferry")], ids=["nothing stated", "news stated"])
@pytest.mark.parametrize("name", ["article-desc", "lead", "summary", "teaser-text", "introtext"])
@pytest.mark.parametrize("form", FORMS)
def test_the_text_is_no_deck(read, form, name, state):
    markup = page("<h1>Ferry</h1>", head=state + DESCRIBED).replace(TEXT, FORMS[form].format(name=name))
    story = read(markup, url=URL).article
    assert (story.subtitle, story.paragraphs) == (None, PARAGRAPHS)
