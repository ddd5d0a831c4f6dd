"""Articles that are a table or a definition list: its text is their body; tables of furniture are nobody's."""

from __future__ import annotations

import pytest

from scraper.extraction import Extraction, extract
from scraper.page import Page
from tests.extraction.news_page import headline

TITLE = "Kreisliga: so steht es nach dem zehnten Spieltag"
MEN_TEXT = "1. | TSV Altdorf | 34\n2. | SC Neustetten | 31\n3. | FC Mühlbach | 30"
MEN = "<table>" + "".join(f"<tr><td>{line.replace(' | ', '</td><td>')}</td></tr>" for line in MEN_TEXT.split("\n")) + "</table>"
WOMEN = MEN.replace("TSV", "TuS").replace("34", "28")
DISHES = (
    "<dt>Montag</dt><dd>Linsensuppe</dd>",
    "<dt>Dienstag</dt><dd>Reisauflauf</dd><dd>Obstsalat</dd>",
    "<dt>Mittwoch</dt><dd>Fischfilet</dd>",
)
MENU = f"<dl>{''.join(DISHES)}</dl>"
RELATED = "<h3>Mehr zum Thema</h3>"
FURNITURE = {
    "aside": f"<aside>{MEN}</aside>",
    "weather": f'<div class="weather">{MEN}</div>',
    "form": f"<form>{MEN}</form>",
    "behind the end": RELATED + MEN,
    "links": MEN.replace("<td>", '<td><a href="/verein/1">').replace("</td>", "</a></td>"),
    "calendar": "<table>" + "<tr><td>1</td><td>2</td><td>3</td><td>4</td></tr>" * 4 + "</table>",
    "about the story": "<dl><dt>Von</dt><dd>Anna Beispiel</dd><dt>Stand</dt><dd>11.03.2024, 08:00 Uhr</dd></dl>",
}


def read(content: str, behind: str = "") -> Extraction:
    head = f"<head><title>{TITLE}</title>{headline('NewsArticle', TITLE)}</head>"
    story = f'<article><h1>{TITLE}</h1><p class="date">11. März 2024, 08:00 Uhr</p><div class="inhalt">{content}</div></article>'
    markup = f'<html lang="de">{head}<body><main>{story}</main>{behind}<footer>{WOMEN}</footer></body></html>'
    return extract(Page(markup.encode(), url="https://blatt.example/sport/kreisliga-so-steht-es-10010.html"))


def blocks(content: str, behind: str = "") -> list[tuple[str, str]]:
    return [(block.type, block.text) for block in read(content, behind).article.body]


def test_a_table_alone_is_the_body() -> None:
    found = read(MEN)
    assert [(block.type, block.text) for block in found.article.body] == [("table", MEN_TEXT)]
    assert (found.status, found.article.paragraphs, found.article.authors) == ("article", [], [])


def test_several_tables_with_their_headings() -> None:
    found = read(f"<h2>Männer</h2>{MEN}<h2>Frauen</h2>{WOMEN}")
    assert [block.type for block in found.article.body] == ["heading", "table", "heading", "table"]
    assert found.status == "article"


def test_a_definition_list_alone_is_the_body() -> None:
    assert blocks(MENU) == [("table", "Montag | Linsensuppe\nDienstag | Reisauflauf | Obstsalat\nMittwoch | Fischfilet")]


@pytest.mark.parametrize("kind", FURNITURE)
def test_furniture_is_no_body(kind: str) -> None:
    assert blocks(FURNITURE[kind]) == []


@pytest.mark.parametrize("kind", FURNITURE)
def test_furniture_beside_the_table_is_left_out(kind: str) -> None:
    assert blocks(MEN, FURNITURE[kind]) == [("table", MEN_TEXT)]
