"""Decks and sections that only say again what the title, the site or a label says."""

from __future__ import annotations

import pytest

from tests.extraction.news_page import page

URL = "https://harbourbell.example/harbour/ferry-stays-afloat-this-winter"


@pytest.mark.parametrize(
    ("title", "deck", "kept"),
    [
        ("Singer sends a ferry to the children of the island. PHOTO", "Singer sends a ferry to the children of the island.", None),
        ("Quay Oyj: Quay Corporation's half year report", "Quay Corporation's half year report", None),
        ("Ferry stays afloat", "POSTED BY", None),
        ("Ferry stays afloat", "Crews had feared for the winter service", "Crews had feared for the winter service"),
    ],
)
def test_a_deck_says_more_than_the_title(read, title, deck, kept):
    assert read(page(f"<h1>{title}</h1><p class='hero__subtitle'>{deck}</p>", title), url=URL).article.subtitle == kept


@pytest.mark.parametrize(
    ("crumbs", "section"),
    [
        (("Acasă", "Actualitatea"), "Actualitatea"),
        (("Harbour Bell", "Sociedad"), "Sociedad"),
        (("Nachrichten", "HB als Startseite"), "Nachrichten"),
    ],
)
def test_the_site_and_its_buttons_are_no_sections(read, crumbs, section):
    links = "".join(f"<a href='/{place}/'>{crumb}</a>" for place, crumb in enumerate(crumbs))
    top = f"<div class='breadcrumb'>{links}</div>"
    head = '<meta property="og:site_name" content="Harbour Bell">'
    assert read(page("<h1>Ferry stays afloat</h1>", head=head, top=top), url=URL).article.section == section


def test_of_several_stated_sections_the_printed_one_counts(read):
    head = "".join(f'<meta property="article:section" content="{name}">' for name in ("Harbour Bell", "QY", "Quayside"))
    head += '<meta property="og:site_name" content="Harbour Bell">'
    story = read(page("<h1>Ferry stays afloat</h1>", head=head, top="<div>Quayside</div>"), url=URL).article
    assert story.section == "Quayside"
