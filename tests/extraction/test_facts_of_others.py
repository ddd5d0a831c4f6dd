"""Days and names that a page tells of: without a day or a writer of its own it has none, whatever a film, a book or a meeting has."""

from __future__ import annotations

import pytest

from tests.extraction.news_page import TEXT

URL = "https://post.example/town/ferry"
FACTS = {
    "film": ("Director: Ben Ruiz", "Release date: 12 March 2021", "Running time: 104 minutes"),
    "book": ("Author: Ben Ruiz", "Publisher: Holt Books", "Published: 12 March 2019", "ISBN: 978-3-16-148410-0"),
    "german book": ("Verlag: Holt", "Erschienen: 12.03.2019", "Seiten: 312"),
    "korean film": ("감독: 벤 루이스", "개봉: 2021년 3월 12일", "상영시간: 104분"),
    "japanese film": ("監督：ルイス", "公開日：2021年3月12日", "上映時間：104分"),
    "event": ("Date: 12 March 2024", "Place: Alderwick Hall", "Admission: free"),
    "appointment": ("Next meeting: 12 March 2024", "Place: Holt Hall"),
    "member": ("Member since: 12 March 2019", "Posts: 412"),
}
FORMS = {
    "lines": lambda facts: "".join(f"<p>{fact}</p>" for fact in facts),
    "items": lambda facts: "<ul>" + "".join(f"<li>{fact}</li>" for fact in facts) + "</ul>",
    "breaks": lambda facts: "<p>" + "<br>".join(facts) + "</p>",
    "cells": lambda facts: "<table>" + "".join("<tr><td>{}</td><td>{}</td></tr>".format(*_parted(fact)) for fact in facts) + "</table>",
    "terms": lambda facts: "<dl>" + "".join("<dt>{}</dt><dd>{}</dd>".format(*_parted(fact)) for fact in facts) + "</dl>",
}
PLACES = {"first": "{0}" + TEXT, "amid": TEXT + "{0}" + TEXT, "last": TEXT + "{0}", "aside": TEXT + "<aside>{0}</aside>"}
LINES = (
    "It opened on March 12, 2019.",
    "“We open on March 12, 2024,” the mayor said.",
    "Figures as at 12 March 2021",
    "Retrieved 12 March 2024",
    "[1] Minutes of the council, 12 March 2019",
    "Act of 12 March 2019",
    "Photo taken on 12 March 2021: the bridge at dawn",
)


def _parted(fact: str) -> list[str]:
    return fact.replace("：", ":").split(":", 1)


def _page(text: str) -> str:
    return f"<html lang='en'><body><main><h1>Ferry keeps running</h1><div>{text}</div></main></body></html>"


@pytest.mark.parametrize("facts", FACTS)
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("place", PLACES)
def test_facts_of_a_work_or_an_event(read, facts, form, place):
    story = read(_page(PLACES[place].format(FORMS[form](FACTS[facts]))), url=URL).article
    assert (story.published_date, [one.name for one in story.authors]) == (None, [])


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("place", PLACES)
def test_sentences_and_mentions(read, line, place):
    assert read(_page(PLACES[place].format(f"<p>{line}</p>")), url=URL).article.published_date is None


@pytest.mark.parametrize(
    "days", [("12.03.2024 Alderwick, Town Hall", "13.03.2024 Holt"), ("12.03.2024: Holt – Alderwick 2:1", "19.03.2024: Holt – Fenton 0:0")]
)
@pytest.mark.parametrize("form", ["lines", "items", "breaks"])
@pytest.mark.parametrize("place", PLACES)
def test_a_series_of_days(read, days, form, place):
    assert read(_page(PLACES[place].format(FORMS[form](days))), url=URL).article.published_date is None


@pytest.mark.parametrize(
    "line",
    [
        *(
            "12 March 2024",
            "Alderwick, 12 March 2024",
            "This story is from March 12, 2024",
            "Press release of 12 March 2024",
            "12 March 2024 | Town",
        ),
        *("Entered by ada on 12 March 2024 - 18:22", "Ada Osei - 12 March 2024."),
    ],
)
def test_the_day_of_the_story_under_its_title(read, line):
    assert read(_page(f"<p>{line}</p>{TEXT}"), url=URL).article.published_date == "2024-03-12"


@pytest.mark.parametrize("line", ["12 March 2024", "Alderwick, 12 March 2024", "(12 March 2024)"])
def test_the_day_that_ends_it(read, line):
    assert read(_page(f"{TEXT}<p>{line}</p>"), url=URL).article.published_date == "2024-03-12"


def test_a_critic_above_the_facts_of_the_book(read):
    facts = FORMS["cells"](FACTS["book"])
    story = read(_page(f"<p>Review by Ada Osei, 3 February 2024</p>{facts}{TEXT}"), url=URL).article
    assert (story.published_date, [one.name for one in story.authors]) == ("2024-02-03", ["Ada Osei"])


@pytest.mark.parametrize("line", ["<b>Where:</b> <span>Holt Hall</span>", "Holt Hall, 12 Mill Lane"])
def test_places_beside_a_day_are_no_people(read, line):
    assert read(_page(f"<p>12 March 2024, 7 p.m.</p><div>{line}</div>{TEXT}"), url=URL).article.authors == []


def test_facts_of_an_event_below_the_line_of_the_writer(read):
    story = read(_page(f"<p>By Ada Osei | 3 February 2024</p><p>Where: Holt Hall</p>{TEXT}"), url=URL).article
    assert story.published_date == "2024-02-03"


def test_an_hour_that_heads_a_part_is_not_that_of_the_day_above(read):
    story = read(_page(f"<p>By Ada Osei | 3 February 2024</p><h3>08:45</h3>{TEXT}<h3>09:20</h3>{TEXT}"), url=URL).article
    assert story.published_local == "2024-02-03"


@pytest.mark.parametrize(
    "line",
    [
        "<dl><dt>Photo</dt><dd>Dana Holt</dd></dl>",
        "<table><tr><td>Chair:</td><td>Dana Holt</td></tr></table>",
        "<table><tr><td>Chair</td><td>Dana Holt</td></tr><tr><td>Treasurer</td><td>Ben Ruiz</td></tr></table>",
        "<p>“It was time.” – Dana Holt, Mayor</p>",
        "<p>For Dana Holt</p>",
    ],
)
def test_names_under_the_day_that_are_no_writers(read, line):
    story = read(_page(f"<p>3 February 2024</p>{line}{TEXT}"), url=URL).article
    assert (story.published_date, story.authors) == ("2024-02-03", [])


@pytest.mark.parametrize(
    "line",
    [
        "<dl><dt>AUTHOR</dt><dd>Ada Osei</dd></dl>",
        "<dl><dt>Verfasserin</dt><dd>Ada Osei</dd></dl>",
        "<table><tr><td>Town</td><td>Ada Osei</td></tr></table>",
        "<p>Ada Osei</p>",
        "<p>– Ada Osei</p>",
    ],
)
def test_names_under_the_day_that_are(read, line):
    story = read(_page(f"<p>3 February 2024</p>{line}{TEXT}"), url=URL).article
    assert (story.published_date, [one.name for one in story.authors]) == ("2024-02-03", ["Ada Osei"])


@pytest.mark.parametrize(
    "line",
    [
        *(
            "▲ 2021년 3월 12일 새벽의 다리 [사진=김하나]",
            "1950년 3월 12일 가온 출생",
            "※ 2021년 3월 12일 기준",
            "자료: 가온청, 2021년 3월 12일",
        ),
        *("접수기간: 2024.3.12 ~ 2024.3.30", "○ 일시 : 2024. 3. 12.(화) 14:00"),
    ],
)
@pytest.mark.parametrize("place", PLACES)
def test_days_that_korean_lines_tell_of(read, line, place):
    assert read(_page(PLACES[place].format(f"<p>{line}</p>")), url=URL).article.published_date is None


@pytest.mark.parametrize(
    "line", ["2024.03.12 김하나 기자", "2024.03.12 늘솔신문 김하나", "2024년 3월 12일 (화)", "늘솔신문 2024.03.12", "2024.03.12 조회 123"]
)
def test_days_of_korean_stories(read, line):
    assert read(_page(f"<p>{line}</p>{TEXT}"), url=URL).article.published_date == "2024-03-12"


POINTS = (
    "Ferry sails on through the winter",
    "It costs two pounds a crossing",
    "Lorries go round by the market",
    "Mayor: we have waited long",
)


@pytest.mark.parametrize("form", ["<li>{}</li>", "<p>{}</p>", "<p>{}.</p>", "<h3>{}</h3>"])
@pytest.mark.parametrize(
    "line",
    [
        "<p>12 March 2024</p>",
        "<p>Ada Osei</p><p>12 March 2024</p>",
        "<p>By Ada Osei, 12 March 2024</p>",
        "<p>Alderwick, 12 March 2024</p>",
        "<time>12 March 2024</time>",
    ],
)
def test_points_that_sum_a_text_up_stand_above_its_day(read, form, line):
    points = "".join(map(form.format, POINTS))
    points = f"<ul>{points}</ul>" if form.startswith("<li") else points
    assert read(_page(f"{points}{line}<div>{TEXT}</div>"), url=URL).article.published_date == "2024-03-12"


def test_a_line_of_facts_parted_by_strokes(read):
    story = read(_page(f"<p>12 March 2024 // <span>Ada Osei</span> // General // 3 Comments</p>{TEXT}"), url=URL).article
    assert [one.name for one in story.authors] == ["Ada Osei"]


@pytest.mark.parametrize(("heading", "names"), [("Location", []), ("Getting there", []), ("Author", ["Holt Harbour"])])
def test_what_stands_under_a_heading_of_its_own_is_called_by_it(read, heading, names):
    facts = f"<h2>When</h2><p>Saturday, 9 March 2024, 17:00</p><h2>{heading}</h2><p>Holt Harbour</p>"
    page = f"<html lang='en'><body><main><h1>Ferry keeps running</h1><div>{facts}{TEXT}</div></main></body></html>"
    assert [author.name for author in read(page, url=URL).article.authors] == names
