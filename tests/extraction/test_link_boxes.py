"""Elements of nothing but links amid a text, by where they stand and not by their names."""

from __future__ import annotations

import pytest

from scraper.extraction import extract
from scraper.page import Page
from tests.extraction.news_page import page

PARAGRAPHS = [
    "The council of Alderwick voted on Tuesday to keep the river ferry running through the winter, after a long debate.",
    "Supporters had gathered four thousand signatures, and the small hall was so full that dozens listened from the stairs.",
    "The ferry, which carries some two hundred people a day, had been due to stop at the end of the month.",
    "A study of the bridge that might take its place is to be laid before the council in the spring.",
]
OTHERS = ["Harbour lights to be switched off earlier", "School bus timetable changes in autumn", "New bakery opens in Mill Lane"]


def read(amid: str) -> list[str]:
    """Return the paragraphs of a story with something between its second and its third."""
    texts = [f"<p>{text}</p>" for text in PARAGRAPHS]
    made = page("<h1>Ferry stays afloat</h1>", "Ferry stays afloat | The Quay Herald")
    start, end = made.index("</h1>") + len("</h1>"), made.index("</article>")
    whole = "".join((made[:start], *texts[:2], amid, *texts[2:], made[end:]))
    return extract(Page(whole.encode(), url="https://quay.example/a/48213")).article.paragraphs


def links(count: int, before: str, behind: str) -> str:
    """Return links to other stories, each in an element."""
    return "".join(f"{before}<a href='/a/{place}'>{title}</a>{behind}" for place, title in enumerate(OTHERS[:count]))


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("name", ["", " id='zoom'", " class='zoom'"])
@pytest.mark.parametrize(("before", "behind"), [("<p>", "</p>"), ("<div>", "</div>"), ("<ul><li>", "</li></ul>")])
def test_links_in_an_element_of_their_own_are_other_stories(count: int, name: str, before: str, behind: str) -> None:
    assert read(f"<div{name}>{links(count, before, behind)}</div>") == PARAGRAPHS


def test_an_element_of_links_and_a_sentence_is_text() -> None:
    assert (
        len(read(f"<div>{links(1, '<p>', '</p>')}<p>She told the council so in writing, and asked it to wait for the spring.</p></div>"))
        > 4
    )


def test_a_linked_sentence_is_text() -> None:
    said = "The report of the harbour master says that both of its boats are sound and may sail for ten more years."
    assert read(f"<p><a href='/report'>{said}</a></p>")[2] == said
