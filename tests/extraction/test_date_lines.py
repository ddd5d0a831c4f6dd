"""Lines of a date with what stands beside it are no text; sentences that mention a date are."""

from __future__ import annotations

import pytest

from scraper.extraction.lines.date_lines import is_date_line
from tests.extraction.news_page import TEXT


@pytest.mark.parametrize(
    "line",
    [
        "Published November 22, 2025 at 2:33 a.m. Updated November 22, 2025 at 3:36 a.m.",
        "By Ada B. Osei and Ben Moran Published November 23, 2025 at 1:31 p.m. Updated November 23, 2025 at 3:35 p.m.",
        "Valley News Service Published November 24, 2025 at 4:54 p.m.",
        "Pubblicato il 19 Febbraio 2020 Ultima modifica 19 Febbraio 2020 12:02",
        "12. März 2024, 10:15 Uhr",
        "12 October 2019 – 20 January 2020",
        "donderdag, 10:15",
        "Omroep Rivierland • donderdag, 10:15",
        "I dag kl. 10:15",
        "Heute um 10.15 Uhr",
        "Today at 9:15 a.m.",
    ],
)
def test_a_line_of_dates(line):
    assert is_date_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "The council published its report on November 22, 2025 and sent it to every household in the valley.",
        "The ferry was put on the river on May 3, 1951.",
        "Friday at the ferry was loud, with 40 guests on board",
        "Oggi alle 10:15 il battello ha lasciato il molo",
        "— The River Readers’ Circle (@riverreaders) December 12, 2016",
        "Ferry to run through the winter",
        "Διάρκεια έκθεσης: 12 Οκτωβρίου 2019 - 20 Ιανουαρίου 2020",
        "Exhibition: 12 October 2019 – 20 January 2020",
    ],
)
def test_a_line_that_says_something(line):
    assert not is_date_line(line)


def test_byline_and_dates_in_one_line_are_neither_deck_nor_text(read):
    line = "<div class='meta'><span class='byline'>{}</span> <span>Published <time>March 3, 2022 at 9:00 a.m.</time></span></div>"
    head = "<html lang='en'><head><title>River rises</title></head><body><article><header><h1>River rises</h1>"
    for shown in ("By Ada Osei", "Valley News Service", ""):
        story = read(f"{head}{line.format(shown)}</header>{TEXT}</article></body></html>", "http://news.example/river").article
        assert story.subtitle is None
        assert len(story.paragraphs) == 3
        assert story.byline == (shown or None)
        assert story.published_local == "2022-03-03T09:00"
