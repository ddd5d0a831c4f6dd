"""Tags printed without links, and what looks like them and is none."""

from __future__ import annotations

import pytest

from scraper.extraction import extract
from scraper.page import Page

SENTENCES = (
    "The old press has made cider for the upper village since the spring of the great flood.",
    "A second village now brings its apples by cart and waits for the barrels until the evening.",
    "The owners say that a third would be too many for one press and two tired horses.",
)
TEXT = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)


def read(behind: str, head: str = "", outside: str = "") -> tuple[list[str], list[str]]:
    """Return the tags and the paragraphs of a page with something behind the text."""
    top = f'<html lang="en"><head><title>Orchard press works for a second village</title>{head}</head><body>'
    body = f"<main><article><h1>Orchard press works for a second village</h1>{TEXT}{behind}</article></main>{outside}"
    article = extract(Page(f"{top}{body}</body></html>".encode(), url="https://paper.example/a/48213")).article
    return article.tags, article.paragraphs


@pytest.mark.parametrize(
    "behind",
    [
        "<p>Tags: Cider, Horses</p>",
        "<p>Keywords: Cider; Horses</p>",
        "<p>Palabras clave: Cider, Horses</p>",
        "<p>관련태그 Cider, Horses</p>",
        '<ul class="post-tags"><li>Cider</li><li>Horses</li></ul>',
        '<div class="tagArea">Cider, Horses</div>',
        "<p>#Cider #Horses</p>",
        '<p>Tagged: <a href="/t/1">Cider</a>, <a href="/t/2">Horses</a></p>',
    ],
)
def test_tags_behind_the_text_are_no_paragraph(behind: str) -> None:
    assert read(behind) == (["Cider", "Horses"], list(SENTENCES))


@pytest.mark.parametrize(
    "line",
    [
        "Keywords: what the owners call the four rules of the house, and which they teach every child.",
        "Topics: the owners will speak of horses, carts and the weather.",
        "키워드 광고 시장 급성장",
    ],
)
def test_a_sentence_behind_a_label_is_text(line: str) -> None:
    assert read(f"<p>{line}</p>") == ([], [*SENTENCES, line])


@pytest.mark.parametrize(
    "behind", ['<p class="tags">Updated 18 December 2024, 12 min read</p>', '<div class="tags"><h4>Blog tags</h4></div>']
)
def test_facts_and_headings_in_an_element_called_tags_are_none(behind: str) -> None:
    assert read(behind)[0] == []


def test_the_keywords_a_page_states_are_better_than_words_without_borders() -> None:
    head = '<meta property="article:tag" content="Cider"><meta property="article:tag" content="Old horses">'
    assert read('<div class="tags">Cider Old horses</div>', head) == (["Cider", "Old horses"], list(SENTENCES))


def test_the_cloud_of_a_sites_tags_is_not_the_articles() -> None:
    cloud = '<div class="tag-cloud"><h3>Tags</h3><a href="/t/1">Cider</a> <a href="/t/2">Ferries</a></div>'
    assert read("", outside=cloud)[0] == []
