"""Lines that German sites print of themselves, in elements without names: they date no article, and name nobody as its writer."""

from __future__ import annotations

import pytest

from scraper.extraction import Extraction, extract
from scraper.page import Page
from tests.extraction.newspapers.parts import paper

TITLE = "Die Fähre bleibt im Winter"
NAME = '<a href="/">Gemeinde Fallbach</a>'
MENU = '<a href="/">Start</a> | <a href="/aktuelles/">Aktuelles</a> | <a href="/verein/">Verein</a>'
SERVICES = '<a href="/impressum">Impressum</a>'
PLACES = {
    "top": "<div>{name}</div><div>{line}</div><div>{menu}</div><div><h1>{title}</h1>{text}</div><div>{services}</div>",
    "side": "<div>{name}</div><div>{menu}</div><div><h1>{title}</h1>{text}</div><div><h3>Infos</h3><div>{line}</div><div>Tor 3</div></div>",
    "foot": "<div>{name}</div><div>{menu}</div><div><h1>{title}</h1>{text}</div><div>{line} | {services}</div>",
    "cell": "<table><tr><td colspan=3>{name}</td></tr><tr><td>{menu}<br>{line}</td><td><h2>{title}</h2>{text}</td></tr></table>",
}
LINES = (
    *("Heute ist Freitag, der 12. Juni 2015", "Freitag, 12. Juni 2015", "12.06.2015 10:11:12", "Nächster Termin: 12.06.2015"),
    *("Nächste Probe: Freitag, 12. Juni 2015, 19:30 Uhr", "Online seit 12.06.2005", "Letzter Kommentar: Werner (12. Juni 2015)"),
    *("So 12.06.2015 Herbstmarkt", "Stand: 12.06.2015", "Letzter Login: 12.06.2015 10:11", "Wetter am 12.06.2015: 21 Grad"),
    *("Diese Seite wurde zuletzt am 12. Juni 2015 geändert", "Webmaster: Udo Sand, 12.06.2015", "Gestaltung: Udo Sand, 12.06.2015"),
    *("Erstellt von Udo Sand", "Redaktion: Udo Sand", "Pegelstand 12.06.2015 07:00 Uhr: 112 cm", "Neuestes Mitglied: Udo Sand, 12.06.2015"),
    *("Spielplan vom 12.06.2015", "Werner zu <a href='/aktuelles/orgel'>Neue Orgel</a> (12.06.2015, 10:11)"),
)


def _read(line: str, place: str, facts: str) -> Extraction:
    text = facts + "".join(f"<p>{paragraph}</p>" for paragraph in paper("de").P)
    body = PLACES[place].format(name=NAME, menu=MENU, services=SERVICES, title=TITLE, line=line, text=text)
    page = f"<html lang='de'><head><title>{TITLE} - Gemeinde Fallbach</title></head><body>{body}</body></html>"
    return extract(Page(page.encode(), url="http://www.fallbach.example/aktuelles/faehre.html"))


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("place", PLACES)
def test_a_line_of_the_site_is_none_of_the_article(line: str, place: str) -> None:
    found = _read(line, place, "").article
    assert (found.published_date, [author.name for author in found.authors]) == (None, [])
    assert (found.title, found.paragraphs) == (TITLE, paper("de").P)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("line", ["Online seit 12.06.2005", "Stand: 12.06.2015", "Erstellt von Udo Sand", "Redaktion: Udo Sand"])
def test_a_line_of_the_site_outweighs_no_line_of_the_article(line: str, place: str) -> None:
    found = _read(line, place, "<p>Von Jutta Brandeis, 5. März 2026</p>").article
    assert (found.published_date, [author.name for author in found.authors]) == ("2026-03-05", ["Jutta Brandeis"])


@pytest.mark.parametrize(
    ("line", "day", "names"),
    [
        ("Online seit 05.03.2026", "2026-03-05", []),
        ("Stand: 05.03.2026", "2026-03-05", []),
        ("Redaktion: Udo Sand", None, ["Udo Sand"]),
        ("Erstellt von Udo Sand am 05.03.2026", "2026-03-05", ["Udo Sand"]),
    ],
)
def test_the_same_words_under_the_title_are_the_articles(line: str, day: str | None, names: list[str]) -> None:
    found = _read("Am Anger 3", "foot", f"<p>{line}</p>").article
    assert (found.published_date, [author.name for author in found.authors]) == (day, names)
