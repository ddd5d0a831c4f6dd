"""Short news with a long list of other stories behind it, which weighs more than the text: no class need tell the cards."""

from __future__ import annotations

import pytest

from tests.extraction.newspapers.parts import paper

TITLE = "Die Fähre bleibt im Winter"
URL = "https://bote.example/lokales/die-faehre-bleibt-im-winter-4711.html"
STORIES = (
    ("Feuerwehr löscht Brand in Scheune", "Bei Lindach hat am Montag eine Scheune gebrannt, verletzt wurde niemand."),
    ("Neue Buslinie nach Forst", "Von April an fährt ein Bus im Stundentakt nach Forst und zurück."),
    ("Stadtlauf mit Rekord", "So viele Läufer wie nie zuvor sind am Sonntag beim Stadtlauf gestartet."),
    ("Freibad öffnet früher", "Wegen des warmen Wetters öffnet das Freibad in diesem Jahr schon Anfang Mai."),
    ("Chor sucht Stimmen", "Der gemischte Chor sucht vor allem Tenöre und lädt zu einer offenen Probe ein."),
    ("Markt wird umgebaut", "Der Marktplatz bekommt neues Pflaster, die Händler weichen auf den Kirchplatz aus."),
)
CARDS = {
    "headings": "<div><h3><a href='{url}'>{title}</a></h3>{day}<p>{lead}</p></div>",
    "items": "<li><a href='{url}'>{title}</a>{day}<p>{lead}</p></li>",
    "articles": "<article><a href='{url}'><h2>{title}</h2></a>{day}<p>{lead}</p></article>",
    "to read on": "<div><h3>{title}</h3>{day}<p>{lead} <a href='{url}'>weiterlesen</a></p></div>",
}
AROUND = (
    "<div><h1>{t}</h1>{f}{b}</div><div>{c}</div>",
    "<main class='x1'><article class='x2'><h1>{t}</h1>{f}<div class='x3'>{b}</div></article><section class='x4'>{c}</section></main>",
    "<div class='content'><div class='detail'><h1>{t}</h1>{f}<div>{b}</div></div><div class='liste'>{c}</div></div>",
)


def _cards(card: str, count: int, *, dated: bool, lead: str = "") -> str:
    made = [
        CARDS[card].format(
            url=f"/lokales/{title.lower().replace(' ', '-')}-{4800 + number}.html",
            title=title,
            lead=lead or said,
            day=f"<span>{11 - number % 9}.03.2024</span>" if dated else "",
        )
        for number, (title, said) in enumerate((STORIES * 3)[:count])
    ]
    return f"<ul>{''.join(made)}</ul>" if card == "items" else "".join(made)


def _page(around: str, body: str, cards: str, facts: str = "<p>Von Anna Weber, 12.03.2024</p>") -> str:
    return (
        f"<html lang='de'><head><title>{TITLE} - Bote</title></head><body>{around.format(t=TITLE, f=facts, b=body, c=cards)}</body></html>"
    )


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("dated", [True, False])
@pytest.mark.parametrize("card", CARDS)
@pytest.mark.parametrize(("paragraphs", "count"), [(1, 3), (1, 6), (2, 6), (3, 12), (3, 18)])
def test_cards_that_outweigh_a_short_text_are_none_of_it(read, paragraphs: int, count: int, card: str, dated: bool, around: str) -> None:
    texts = paper("de").P[:paragraphs]
    body = "".join(f"<p>{text}</p>" for text in texts)
    found = read(_page(around, body, _cards(card, count, dated=dated)), url=URL)
    assert (found.status, found.article.title, found.article.published_date) == ("article", TITLE, "2024-03-12")
    assert found.article.paragraphs == texts


@pytest.mark.parametrize("heading", ["<h2>Weitere Nachrichten</h2>", "<p><b>Das könnte Sie auch interessieren</b></p>"])
@pytest.mark.parametrize("card", CARDS)
def test_a_heading_tells_cards_that_stand_among_the_paragraphs(read, card: str, heading: str) -> None:
    texts = paper("de").P[:2]
    body = "".join(f"<p>{text}</p>" for text in texts)
    found = read(_page("<h1>{t}</h1>{f}{b}{c}", body, heading + _cards(card, 6, dated=False)), url=URL).article
    assert found.paragraphs == texts


@pytest.mark.parametrize("card", CARDS)
def test_the_days_of_cards_date_no_short_news(read, card: str) -> None:
    body = f"<p>{paper('de').P[0]}</p><p>{paper('de').P[1]}</p>"
    assert read(_page("<h1>{t}</h1>{f}{b}{c}", body, _cards(card, 6, dated=True), facts=""), url=URL).article.published_date is None


def test_a_roundup_of_longer_texts_is_text(read) -> None:
    lead = " ".join(paper("de").P[:3])
    body = f"<p>{paper('de').P[3]}</p>"
    found = read(_page("<h1>{t}</h1>{f}{b}{c}", body, _cards("headings", 6, dated=False, lead=lead)), url=URL).article
    assert found.paragraphs.count(lead) >= 1


@pytest.mark.parametrize("card", CARDS)
@pytest.mark.parametrize("dated", [True, False])
@pytest.mark.parametrize("around", AROUND)
def test_cards_above_the_title_are_no_text(read, around: str, dated: bool, card: str) -> None:
    texts = paper("de").P[:2]
    body = "".join(f"<p>{text}</p>" for text in texts)
    page = _page(around, body, "").replace("<body>", f"<body><div>{_cards(card, 6, dated=dated)}</div>")
    found = read(page, url=URL).article
    assert (found.title, found.paragraphs, found.published_date) == (TITLE, texts, "2024-03-12")


def test_sentences_of_a_menu_above_a_first_heading_are_no_text(read) -> None:
    texts = paper("de").P[:2]
    said = (
        "Alles aus dem Rathaus, dem Landtag und dem Bundestag, mit Kommentaren unserer Redaktion.",
        "Tabellen und Bilder aus allen Vereinen.",
    )
    menu = "".join(f"<div><a href='/{number}'>Politik</a><p>{text}</p></div>" for number, text in enumerate(said))
    body = "".join(f"<p>{text}</p>" for text in texts)
    found = read(_page(AROUND[0], body, "").replace("<body>", f"<body>{menu}"), url=URL).article
    assert found.paragraphs == texts


def test_text_above_a_heading_of_a_part_that_the_window_names_stays(read) -> None:
    texts = paper("de").P
    body = f"<p>{texts[0]}</p><p>{texts[1]}</p><h2>{TITLE}</h2><p>{texts[2]}</p><p>{texts[3]}</p>"
    found = read(f"<html lang='de'><head><title>{TITLE} - Bote</title></head><body><div>{body}</div></body></html>", url=URL).article
    assert texts[0] in found.paragraphs


def test_what_stands_outside_the_articles_element_is_none_of_it(read) -> None:
    text, foot = paper("de").P[0], "<h4>Über uns</h4>" + "".join(f"<p>{text}</p>" for text in paper("de").P[1:3])
    around = "<main><article class='z3'><h1>{t}</h1>{f}<div class='z5'>{b}</div></article><div class='z6'>{c}</div></main>"
    found = read(_page(around, f"<p>{text}</p><p>{paper('de').P[3]}</p>", foot), url=URL).article
    assert found.paragraphs == [text, paper("de").P[3]]
