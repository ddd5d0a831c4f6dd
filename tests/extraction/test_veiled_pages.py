"""Pages that a script shows once they are ready, and pages built of elements with names of their own."""

from __future__ import annotations

import pytest

from tests.extraction.newspapers.parts import paper

TITLE = "Die Fähre bleibt im Winter"
FACTS = "Von Anna Weber, 12.03.2024"
MENU = "<div><a href='/'>Start</a> <a href='/sport'>Sport</a></div>"
VEILS = (
    "<body style='display:none'>{}</body>",
    "<body style='opacity:0'>{}</body>",
    "<body><div id='app' style='display: none'>{}</div></body>",
    "<body><div hidden>{}</div><p>Die Seite wird geladen.</p></body>",
    "<body><div aria-hidden='true'>{}</div></body>",
)


def _page(body: str) -> str:
    return f"<html lang='de'><head><title>{TITLE} - Bote</title></head>{body}</html>"


@pytest.mark.parametrize("veil", VEILS)
def test_what_is_hidden_until_the_page_is_ready_is_the_page(read, veil: str) -> None:
    texts = "".join(f"<p>{text}</p>" for text in paper("de").P)
    found = read(_page(veil.format(f"{MENU}<h1>{TITLE}</h1><p>{FACTS}</p><div>{texts}</div>"))).article
    assert (found.title, found.published_date, found.paragraphs) == (TITLE, "2024-03-12", paper("de").P)
    assert [author.name for author in found.authors] == ["Anna Weber"]


def test_a_hidden_print_copy_is_no_page(read) -> None:
    texts = "".join(f"<p>{text}</p>" for text in paper("de").P)
    copy = f"<div style='display:none'><h1>{TITLE}</h1><p>Gedruckt am 01.05.2025</p>{texts}</div>"
    found = read(_page(f"<body>{MENU}<div><h1>{TITLE}</h1><div>{texts}</div></div>{copy}</body>")).article
    assert (found.published_date, found.paragraphs) == (None, paper("de").P)


def test_elements_with_names_of_their_own_are_blocks_where_no_text_stands_beside_them(read) -> None:
    texts = paper("de").P
    body = "".join(f"<bote-absatz>{text}</bote-absatz>" for text in texts[:2])
    inline = texts[2].replace(" ", " <bote-wort>und</bote-wort> ", 1)
    page = f"<body><bote-app><bote-titel><h1>{TITLE}</h1></bote-titel><bote-info>{FACTS}</bote-info>{body}<p>{inline}</p></bote-app></body>"
    found = read(_page(page)).article
    assert (found.published_date, found.paragraphs) == ("2024-03-12", [*texts[:2], texts[2].replace(" ", " und ", 1)])


def test_a_dialog_with_a_first_heading_is_no_page(read) -> None:
    said = "<h1>Wir schätzen Ihre Ruhe</h1>" + "<p>Wir und unsere Partner messen, was Sie lesen, wenn Sie dem zustimmen.</p>" * 6
    texts = "".join(f"<div>{text}</div>" for text in paper("de").P)
    page = f"<body><div role='dialog'>{said}</div><div><h2>{TITLE}</h2><div>{FACTS}</div>{texts}</div></body>"
    found = read(_page(page)).article
    assert (found.title, found.paragraphs) == (TITLE, paper("de").P)


@pytest.mark.parametrize(("template", "shown"), [("<template shadowrootmode='open'>", True), ("<template id='row'>", False)])
def test_a_template_is_shown_where_it_is_the_inside_of_its_element(read, template: str, shown: bool) -> None:
    texts = "".join(f"<p>{text}</p>" for text in paper("de").P)
    whole = f"<bote-text>{template}{texts}</template></bote-text>"
    found = read(_page(f"<body>{MENU}<h1>{TITLE}</h1><p>{FACTS}</p>{whole}</body>")).article
    assert found.paragraphs == (paper("de").P if shown else [])


SHORT = ["Er wolle das nicht sagen.", "Ein Sprecher lehnte ab.", "<strong>Was nun kommt</strong>&nbsp;"]
WALL = "<p style='display:block'>Bitte melden Sie sich an, um weiterzulesen</p>"


@pytest.mark.parametrize(
    "veil", ["id='articleBody' style='display: none'", "hidden", "class='hidden'", "style='display:none' class='text'"]
)
def test_a_text_hidden_until_the_reader_is_known_keeps_its_short_paragraphs(read, veil: str) -> None:
    first, *others = paper("de").P
    lines = [first, SHORT[0], others[0], SHORT[1], SHORT[2], *others[1:]]
    texts = "".join(f"<p>{text}</p>" for text in lines)
    offer = "<div style='display:none'><p>Jetzt unseren Brief bestellen und nichts mehr verpassen</p></div>"
    found = read(_page(f"<body>{MENU}<h1>{TITLE}</h1><p>{FACTS}</p><div {veil}>{texts}{offer}</div>{WALL}</body>")).article
    assert found.paragraphs == [line.removeprefix("<strong>").removesuffix("</strong>&nbsp;") for line in lines]


def test_the_rest_of_a_text_that_readers_unfold_is_text_and_a_hidden_copy_is_none(read) -> None:
    first, *others = [f"<p>{text}</p>" for text in paper("de").P]
    rest = f"<div class='rest' style='display:none'>{''.join(others[-2:])}<p>{SHORT[0]}</p></div>"
    copy = f"<div class='vorlesen' style='display:none'>{first}{''.join(others)}</div>"
    texts = f"{copy}{first}{''.join(others[:-2])}{rest}"
    found = read(_page(f"<body>{MENU}<h1>{TITLE}</h1><p>{FACTS}</p><div>{texts}</div></body>")).article
    assert found.paragraphs == [*paper("de").P, SHORT[0]]
