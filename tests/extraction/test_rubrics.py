"""Pages whose window or first heading is the name of a part of the site, or a label of news: the headline stands right over the text."""

from __future__ import annotations

import pytest

from scraper.extraction.wording.rubrics import beside_rubric, is_rubric
from tests.extraction.newspapers.parts import paper

HEADLINE = "Neubau der Grundschule beschlossen"
RUBRICS = ("Aktuelles", "News", "Pressemitteilung", "News – Aktuelles")
WINDOWS = ("{0}", "{0} - Gemeinde Lindach", "Gemeinde Lindach: {0}", "Gemeinde Lindach | {0}")
HEADS = (
    "<h1>{0}</h1><h2>{1}</h2>",
    "<h1>{0}</h1><p>12.03.2024</p><h2>{1}</h2>",
    "<h1>{0}</h1><p><strong>{1}</strong></p>",
    "<h1>{0}</h1><div class='headline'>{1}</div>",
    "<h2>{1}</h2>",
    "<p><b>{1}</b></p>",
)


def _page(window: str, head: str) -> str:
    texts = "".join(f"<p>{text}</p>" for text in paper("de").P)
    menu = "<div><a href='/'>Start</a> <a href='/verein'>Verein</a></div>"
    return f"<html lang='de'><head><title>{window}</title></head><body>{menu}{head}<div>{texts}</div></body></html>"


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("rubric", RUBRICS)
def test_the_headline_is_right_over_the_text_where_a_rubric_stands_in_its_place(read, rubric: str, window: str, head: str) -> None:
    article = read(_page(window.format(rubric), head.format(rubric, HEADLINE)), url="https://gemeinde.example/i/4711").article
    assert article.title == HEADLINE
    assert article.paragraphs == paper("de").P


@pytest.mark.parametrize(
    ("window", "head", "title"),
    [
        ("Der Verein | Aktuelles", "<h1>Der Verein</h1><h2>Wie alles im Jahr begann</h2>", "Der Verein"),
        (f"{HEADLINE} | Aktuelles", f"<h1>{HEADLINE}</h1><h2>Rat stimmt dem Entwurf zu</h2>", HEADLINE),
        (f"{HEADLINE} | Aktuelles", f"<p><b>{HEADLINE}</b></p><p><b>Rat stimmt dem Entwurf zu</b></p>", HEADLINE),
        ("Press Release", f"<h1>Press Release</h1><h2>FOR IMMEDIATE RELEASE</h2><h2>{HEADLINE}</h2>", HEADLINE),
    ],
)
def test_a_title_beside_a_rubric_stays(read, window: str, head: str, title: str) -> None:
    assert read(_page(window, head), url="https://gemeinde.example/i/4711").article.title == title


@pytest.mark.parametrize(
    ("name", "rubric", "beside"),
    [
        ("Aktuelles", True, ""),
        ("Notas de prensa", True, ""),
        ("お知らせ", True, ""),
        ("Aktuelles - Gemeinde Lindach", False, "Gemeinde Lindach"),
        ("Neues aus Lindach", False, ""),
        ("Neubau - Lindach - Aktuelles", False, ""),
        ("", False, ""),
    ],
)
def test_rubrics_are_told_by_their_names(name: str, rubric: bool, beside: str) -> None:
    assert (is_rubric(name), beside_rubric(name)) == (rubric, beside)
