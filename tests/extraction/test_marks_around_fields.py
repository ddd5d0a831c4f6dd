"""Marks that templates print around a field and that are none of it: counters, labels of a day, the site's address under a text."""

from __future__ import annotations

import pytest

from scraper.extraction.lines.photo_credits import split_text, without_credit
from scraper.extraction.names import people
from scraper.extraction.pictures.caption_scraps import without_counter
from tests.extraction.newspapers.parts import paper

TITLE = "Die Fähre bleibt im Winter"
URL = "https://www.fallbote.example/stadt/faehre-bleibt-12345678.html"


def _page(head: str = "<p>Von Anna Weber, 12.03.2024</p>", behind: str = "", meta: str = "") -> str:
    texts = "".join(f"<p>{text}</p>" for text in paper("de").P)
    menu = "<div><a href='/'>Start</a> <a href='/sport'>Sport</a></div>"
    body = f"{menu}<article>{head}<div class='text'>{texts}{behind}</div></article>"
    return f"<html lang='de'><head>{meta}<title>{TITLE} - Bote</title></head><body>{body}</body></html>"


@pytest.mark.parametrize("line", ["fallbote.example", "www.fallbote.example", "abc/de/fg", "ap/kam/bfi/an/eg"])
def test_the_site_or_an_agencys_initials_under_a_text_are_none_of_it(read, line: str) -> None:
    found = read(_page(f"<h1>{TITLE}</h1><p>Von Anna Weber, 12.03.2024</p>", f"<p>{line}</p>"), url=URL).article
    assert found.paragraphs == paper("de").P


def test_tags_come_without_the_number_of_their_stories(read) -> None:
    tags = "".join(f"<a rel='tag' href='/thema/{name}'>{name} <span>{n}</span></a> " for name, n in (("Fähre", 12), ("Wahl 2024", 7)))
    found = read(_page(f"<h1>{TITLE}</h1><p>Von Anna Weber, 12.03.2024</p>", f"<div class='tags'>{tags}</div>"), url=URL).article
    assert found.tags == ["Fähre", "Wahl 2024"]
    plain = "<div class='tags'><a rel='tag' href='/thema/wahl-2024'>Wahl 2024</a> <a rel='tag' href='/thema/f'>Fähre</a></div>"
    assert read(_page(f"<h1>{TITLE}</h1>", plain), url=URL).article.tags == ["Wahl 2024", "Fähre"]


def test_the_label_of_a_day_is_not_glued_to_a_name(read) -> None:
    facts = "<div class='post-meta'>Posted By: <span class='fn'><a href='/author/ada'>Ada Johnson</a></span>"
    facts += "<span>on: <time datetime='2024-03-12'>March 12, 2024</time></span></div>"
    found = read(_page(f"<h1>{TITLE}</h1>{facts}"), url=URL).article
    assert ([one.name for one in found.authors], (found.byline or "").endswith("Ada Johnson")) == (["Ada Johnson"], True)


def test_a_writers_credit_is_no_pictures(read) -> None:
    picture = "<div><div class='article__picture'><img src='/img/faehre-1200.jpg' alt='Die Fähre'></div>"
    line = "<div class='article__byline'><span>Von </span><span class='article__author-credit'>Anna Weber</span></div></div>"
    found = read(_page(f"<h1>{TITLE}</h1>{picture}{line}"), url=URL).article
    assert [(image.caption, image.credit) for image in found.images] == [(None, None)]


def test_a_deck_above_the_writer_of_a_news_article_in_microdata_is_no_paragraph(read) -> None:
    deck = "Der Stadtrat will die Fähre auch an kalten Tagen fahren lassen und zahlt dafür im kommenden Jahr deutlich mehr als bisher."
    head = f"<h1 itemprop='headline'>{TITLE}</h1><h2 class='subtitle'>{deck}</h2><p>Von Anna Weber, 12.03.2024</p>"
    page = _page(head).replace("<article>", "<article itemscope itemtype='http://schema.org/NewsArticle'>")
    found = read(page, url=URL).article
    assert (found.subtitle, found.paragraphs) == (deck, paper("de").P)


@pytest.mark.parametrize(
    ("caption", "plain"),
    [
        ("1 of 3 The ferry", "The ferry"),
        ("1 de 1 A balsa", "A balsa"),
        ("3 of 2 The ferry", "3 of 2 The ferry"),
        ("1 of 3 boats", "1 of 3 boats"),
    ],
)
def test_counters_before_captions(caption: str, plain: str) -> None:
    assert without_counter(caption) == plain


def test_a_name_that_the_sentence_needs_stays_in_the_caption() -> None:
    assert without_credit("Le débat, tous les samedis sur C8.", "C8") == "Le débat, tous les samedis sur C8."
    assert without_credit("Le débat de samedi. © C8", "C8") == "Le débat de samedi."


def test_who_made_a_picture_for_a_paper_from_a_librarys_is_a_credit() -> None:
    assert split_text("Ada Osei/The Quay | Getty Images") == (None, "Ada Osei/The Quay | Getty Images")


@pytest.mark.parametrize("credit", ["<p class='a6'>Foto: Olga Tenn</p>", "<p>Foto: <span>Foto: Olga Tenn</span></p>"])
def test_a_line_that_says_the_alternative_text_is_a_caption_with_its_credit_behind_it(read, credit: str) -> None:
    image = "<img src='/img/faehre-1200.jpg' width='760' height='507' alt='Die Fähre liegt am Steg'>"
    picture = f"<div class='eT'>{image}<p class='bP'>Die Fähre liegt am Steg</p>{credit}</div>"
    found = read(_page(f"<h1>{TITLE}</h1><p>Von Anna Weber, 12.03.2024</p>{picture}"), url=URL).article
    assert [(one.caption, one.credit) for one in found.images] == [("Die Fähre liegt am Steg", "Olga Tenn")]
    assert found.paragraphs == paper("de").P


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("By Ada Quill, Old Harbour Quays Reporter", [("Ada Quill", "Old Harbour Quays Reporter")]),
        ("By Ada Quill / Old Harbour Quays Bureau Chief", [("Ada Quill", "Old Harbour Quays Bureau Chief")]),
        ("By Ada Quill and Ben Rook, Reporter", [("Ada Quill", None), ("Ben Rook", "Reporter")]),
        ("By Ada Quillarchive page", [("Ada Quill", None)]),
        ("By Ada Quill View all posts by Ada Quill", [("Ada Quill", None)]),
    ],
)
def test_what_stands_behind_a_writers_name_is_nobody(line: str, named: list[tuple[str, str | None]]) -> None:
    assert [(one.name, one.role) for one in people.people_of(line)] == named
