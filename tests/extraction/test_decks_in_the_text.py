"""A deck that the text's own paragraph says again: the deck stands above, the paragraph in its place."""

from __future__ import annotations

import pytest

from tests.extraction.news_page import TEXT, headline, page

URL = "https://bell.example/harbour/ferry-stays-afloat-this-winter"
DECK = "In 1929 the council had called the ferry a luxury, and the twelfth of March was chosen as its first day of rest."
FACTS = "<div class='by'>By Ada Quill</div><div class='date'>14 May 2019, 08:30</div>"


@pytest.mark.parametrize("place", [0, 1, 2])
def test_the_paragraph_stays_where_it_stands(read, place):
    paragraphs = TEXT.replace("<p>", "").split("</p>")[:-1]
    paragraphs.insert(place, DECK)
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    markup = page(f"<h1>Ferry</h1><h2 class='deck'>{DECK}</h2>{FACTS}", head=headline("NewsArticle", "Ferry")).replace(
        TEXT, f"<div>{text}</div>"
    )
    story = read(markup, url=URL).article
    assert (story.subtitle, story.paragraphs) == (DECK, paragraphs)


def test_a_deck_printed_twice_above_the_text_is_none_of_it(read):
    decks = f"<div><h2 class='deck'>{DECK}</h2></div><div><h2 class='deck'>{DECK}</h2></div>"
    story = read(page(f"<h1>Ferry</h1>{decks}{FACTS}", head=headline("NewsArticle", "Ferry")), url=URL).article
    assert (story.subtitle, story.paragraphs) == (DECK, TEXT.replace("<p>", "").split("</p>")[:-1])


def test_a_style_sheet_within_a_link_is_no_title(read):
    card = "<style>.x1{position:absolute;inset:0}</style><h3>Severe storms are to cross the harbour on Monday</h3>"
    behind = f"<h2>Weather</h2><ul><li><a href='/weather/severe-storms-cross-the-harbour'>{card}</a></li></ul>"
    markup = page("<h1>Ferry</h1>").replace("</article>", f"</article>{behind}")
    titles = [seen.title for seen in read(markup, url=URL).sightings]
    assert titles == ["Severe storms are to cross the harbour on Monday"]


@pytest.mark.parametrize(("dated", "kept"), [("", True), ("<p>5 March 2024</p>", False)])
def test_what_opens_the_text_of_an_undated_page_is_text_whatever_its_class(read, dated, kept):
    lead = "All meters of the town are changed by the spring, and here is what to know of it."
    text = f"<div><p class='lead'>{lead}</p><h2>Cost</h2>{TEXT}</div>"
    page = f"<html lang='en'><body><main><h1>Your new meter</h1>{dated}{text}</main></body></html>"
    article = read(page, url="https://works.example/meters").article
    assert (article.paragraphs[0] == lead) is kept
