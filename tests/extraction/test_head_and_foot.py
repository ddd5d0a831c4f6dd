"""What stands above the text and around it is no text: the title's own head, a footer with the paper's rights, a reply form."""

from __future__ import annotations

from scraper.extraction import extract
from scraper.page import Page

_TEXT = [
    "The council of Elmbridge voted on Tuesday to close the ford for the winter.",
    "Drivers will have to take the long way over the stone bridge until March.",
    "The mayor said that the water had risen by a foot within a single night.",
]
_RIGHTS = (
    "About the paper, <a href='/ads'>advertising</a> and letters to the editor by post or by telephone on every weekday from nine<br>"
    "Copyright 2004 The Elmbridge Courier, all the pages and pictures of this site. All rights reserved."
)


def _paragraphs(html: str) -> list[str]:
    return extract(
        Page(f"<html lang='en'><body>{html}</body></html>".encode(), url="https://courier.example/news/ford-closed-19")
    ).article.paragraphs


def _table(*rows: str) -> str:
    return "<table>" + "".join(f"<tr><td>{row}</td></tr>" for row in rows) + "</table>"


def test_a_page_of_tables_gives_the_cell_with_the_text() -> None:
    menu = "".join(f"<br><a href='/{name}'>{name}</a>" for name in ("News", "Sport", "Town"))
    text = "<br><br>".join(_TEXT)
    head = [
        "<a href='/'>Home</a> &gt; <b>Town</b>",
        "<font size=5><b>The council of Elmbridge closes the old ford for all of winter</b></font>",
    ]
    main = _table(*head, text, "<a href='/print'>Print</a>")
    assert _paragraphs(f"<table><tr><td>{menu}</td><td>{main}</td></tr></table>{_table(_RIGHTS)}") == _TEXT


def test_what_stands_above_the_title_is_no_text() -> None:
    crumbs = "<ul><li><a href='/'>Start</a></li><li><a href='/town'>Town</a></li><li>Story</li></ul>"
    text = "".join(f"<p>{line}</p>" for line in _TEXT)
    wall = "<p>Photographs of this and of the other fords of the county are for sale at our office.</p>"
    assert _paragraphs(f"<article>{crumbs}<h1>Elmbridge closes its ford</h1><div>{text}</div><div>{wall}</div></article>")[0] == _TEXT[0]


def test_a_title_below_the_text_takes_nothing_away() -> None:
    text = "".join(f"<p>{line}</p>" for line in _TEXT)
    found = _paragraphs(f"<article><div>{text}</div><h1>Elmbridge closes its ford</h1><p>Seen from the bridge at noon.</p></article>")
    assert found[:3] == _TEXT


def test_a_short_text_under_its_title_outweighs_what_stands_beside_it() -> None:
    story = "<div class='s'><h1>Elmbridge closes its ford</h1><div>" + "".join(f"<p>{line}</p>" for line in _TEXT[:2]) + "</div></div>"
    beside = "<div class='n'><p>Our paper is read in every house, and its pages are kept in the county's library.</p></div>"
    assert _paragraphs(f"<div>{story}{beside}</div>") == _TEXT[:2]


def test_a_reply_form_is_no_text_of_a_short_story() -> None:
    form = (
        "<form class='comment-form'><label>Write what you think of this story here, in your own words, please.</label>"
        "<p>Your address will not be shown to other readers, and we never pass it on to anyone else.</p></form>"
    )
    lines = ["“I know that the ford is closed, my dear.”", "– “Then take the bridge.”", "– “Yes.”"]
    text = "".join(f"<p>{line}</p>" for line in lines)
    found = _paragraphs(f"<div><h2>A short talk by the ford</h2><div><div>{text}</div></div>{form}</div>")
    assert not any("address" in line or "Write" in line for line in found)
