"""Headlines under a heading that is the site's name, which only the notice of copyright or the first link home tells."""

from __future__ import annotations

import pytest

from scraper.extraction import extract
from scraper.page import Page
from tests.extraction.news_page import page
from tests.extraction.newspapers.parts import paper

TITLE, SITE = "Ein Abend für Mathilda", "Chorgemeinschaft Fallbach"
RIGHTS = "<div>© 2020 {site} | <a href='/impressum'>Impressum</a></div>"
HEADED = f"<h1>{{site}}</h1><div><h2>{{title}}</h2>{{text}}</div>{RIGHTS}"
SECTION = f"<h1>{{site}}</h1><h2>Aktuelles</h2><div><h3>{{title}}</h3>{{text}}</div>{RIGHTS}"
BOLD = "<div><a href='/'>{site}</a></div><div><p><strong>{title}</strong></p>{text}</div>"
LINKED = "<div><a href='/'>{site}</a></div><h2>Aktuelles</h2><div><h3><a href='/aktuelles/a'>{title}</a></h3>{text}</div>"


def _title(window: str, markup: str, day: str = "<p>5. März 2026</p>") -> tuple[str | None, str | None]:
    text = day + "".join(f"<p>{paragraph}</p>" for paragraph in paper("de").P)
    menu = "<ul><li><a href='/'>Start</a></li><li><a href='/aktuelles/'>Aktuelles</a></li><li><a href='/verein/'>Verein</a></li></ul>"
    body = menu + markup.format(site=SITE, title=TITLE, text=text)
    page = f"<html lang='de'><head><title>{window.format(site=SITE, title=TITLE)}</title></head><body>{body}</body></html>"
    story = extract(Page(page.encode(), url="http://www.chor.example/aktuelles/a")).article
    return story.title, story.subtitle


@pytest.mark.parametrize("markup", [HEADED, SECTION])
@pytest.mark.parametrize(
    "window",
    [
        "{site} - {title}",
        "{site}: {title}",
        "{title} | {site}",
        "{site} » {title}",
        "{site} – Aktuelles – {title}",
        "{site} &bull; {title}",
    ],
)
def test_a_heading_that_the_notice_of_copyright_names_is_no_headline(window: str, markup: str) -> None:
    assert _title(window, markup) == (TITLE, None)


@pytest.mark.parametrize("window", ["{site}", "Aktuelles", "Startseite", "Willkommen bei {site}", "{site} - Aktuelles"])
def test_the_headline_under_it_needs_no_window(window: str) -> None:
    assert _title(window, HEADED.replace("Aktuelles", "News")) == (TITLE, None)


@pytest.mark.parametrize("window", ["{site}", "Startseite", "{site} » Blog Archiv » {title}", "{site} - {title}", "{site} / {title}"])
@pytest.mark.parametrize("markup", [BOLD, LINKED])
def test_a_bold_line_over_the_day_and_a_link_to_the_page_itself_are_headlines_without_headings(window: str, markup: str) -> None:
    assert _title(window, markup) == (TITLE, None)


def test_a_headline_above_a_deck_that_ends_the_window_stays() -> None:
    markup = "<div><a href='/'>{site}</a></div><article><h1>Die Fähre bleibt</h1><h2>{title}</h2>{text}</article>" + RIGHTS
    assert _title("Die Fähre bleibt - {title}", markup, "<p>Von Jutta Brandeis</p>") == ("Die Fähre bleibt", TITLE)


@pytest.mark.parametrize(
    "window",
    [
        *("{title} ~ {site}", "{title} ‹ {site}", "{title} ● {site}", "{title}: {site}", "{title}, {site}"),
        *("{site} ~ {title}", "{site} › {title}", "{site}: {title}"),
    ],
)
def test_any_sign_parts_the_whole_name_from_the_title(window):
    parts = ["Ferry keeps running through the winter", "The Alderwick Post"]
    window = window.format(title=parts[0], site=parts[1])
    head = '<meta property="og:site_name" content="The Alderwick Post">'
    assert extract(Page(page("", window, head).encode(), url="https://post.example/town/ferry")).article.title == parts[0]
