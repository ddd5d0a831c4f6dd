"""Days that are a deadline, the header's or the story's, and moments whose zone a system calls UTC."""

from __future__ import annotations

import pytest

from tests.extraction.news_page import TEXT, page

URL = "https://bell.example/harbour/ferry-stays-afloat-this-winter"


@pytest.mark.parametrize(
    "line",
    [
        "Matrícula gratuita hasta el 3 de mayo de 2021",
        "Inscriptions jusqu'au 3 mai 2021",
        "Inscrições abertas até o dia 3 de maio de 2021",
        "Iscrizioni aperte fino al 3 maggio 2021",
    ],
)
def test_a_deadline_dates_nothing(read, line):
    assert read(page(f"<h1>Ferry</h1><p>{line}</p>"), url="https://bell.example/a").article.published_date is None


def test_the_day_under_an_unheaded_title_is_no_clock_and_the_towns_line_is_one(read):
    title = "Works on the harbour canal begin"
    top = "<table><tr><td><span>Martes, 3 de Marzo de 2026</span><span> | Alderwick - Costa</span></td></tr></table>"
    menu = "".join(f"<div><a href='/{name}'>{name}</a></div>" for name in ("uno", "dos", "tres", "cinco"))
    body = f"{top}{menu}<div class='titulo'>{title}</div><div class='fecha'>Miércoles, 12 de mayo de 2021</div>"
    found = read(f"<html lang='es'><head><title>{title} - Bell</title></head><body>{body}<div>{TEXT}</div></body></html>", url=URL)
    assert (found.page_date, found.article.published_date) == ("2026-03-03", "2021-05-12")


def test_a_papers_wall_clock_that_its_theme_calls_utc(read):
    head = '<meta property="article:published_time" content="2021-03-12T07:14:05+00:00">'
    line = '<time class="entry-date updated" datetime="2021-03-12T09:14:05+00:00">12 martie 2021</time>'
    markup = page(f"<h1>Ferry</h1>{line}", head=head).replace("lang='en'", "lang='ro'")
    assert read(markup, url="https://bell.ro/a/ferry-stays-afloat-this-winter").article.published_at == "2021-03-12T07:14:05Z"


@pytest.mark.parametrize(
    ("stated", "printed", "moment"),
    [
        ("2018-05-03T09:12:39Z", "Published May 3, 2018 at 06:12 AM PDT", "2018-05-03T13:12:00Z"),
        ("2018-05-03T15:50:00Z", "Published May 3, 2018 at 5:50 pm CET", "2018-05-03T15:50:00Z"),
    ],
)
def test_a_printed_hour_with_its_zone_against_a_stated_one(read, stated, printed, moment):
    head = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"Ferry","datePublished":"{stated}"}}</script>'
    assert read(page(f"<h1>Ferry</h1><div class='date'>{printed}</div>", head=head), url=URL).article.published_at == moment


NOW = "December 06, 2014, 01:12:12 AM"
DOORS = "Please <a href='/index.php?action=login'>login</a> or <a href='/index.php?action=register'>register</a>."
MENU = "".join(f"<li><a href='/{name}'>{name}</a></li>" for name in ("search", "rules", "help", "about"))


@pytest.mark.parametrize(
    "top",
    [
        f"<table><tr><td>Welcome, <b>Guest</b>. {DOORS}<br>{NOW}</td></tr></table>",
        f"<div><span><a href='/log-in'>Log in</a></span> <span>{NOW}</span></div>",
        f"<div id='dateheader'><div id='countdown'>Until the regatta 95 d. 13 h 16 min.</div><div id='date'>{NOW}</div></div>",
        f"<table><tr><td><ul>{MENU}</ul><div>{NOW}</div></td></tr></table>",
        f"<div class='server-time'>{NOW}</div>",
    ],
)
def test_a_clock_is_known_by_what_it_stands_beside(read, top):
    assert read(page(f"{top}<h1>Ferry stays afloat</h1>", "Ferry stays afloat"), url=URL).article.published_date is None


def test_a_clock_at_the_end_of_the_text_is_known_by_its_name(read):
    made = page("<h1>Ferry stays afloat</h1>").replace("</article>", f"<p class='current-info'>{NOW}</p></article>")
    assert read(made, url=URL).article.published_date is None


def test_a_day_beside_the_time_it_takes_to_read_is_the_articles(read):
    top = "<div class='hero-top'><div>April 17, 2024</div><div class='c-clock_number'>2 min read</div></div>"
    assert read(page(f"{top}<h1>Ferry stays afloat</h1>"), url=URL).article.published_date == "2024-04-17"


@pytest.mark.parametrize(
    "line",
    [
        "Date of birth: 18 November 1984",
        "Date of death: 18 November 1984",
        "Date de sortie : 18 nov. 2014",
        "Sortie en salles le 18 novembre 2014",
        "Erscheint am: 18.11.2014",
        "Fecha de estreno: 18/11/2014",
        "Releasedatum: 18-11-2014",
        "発売日：2014年11月18日",
        "개봉일: 2014.11.18",
        "In stock since 20 November 2013",
    ],
)
@pytest.mark.parametrize("build", ["<p>{}</p>", "<ul><li>Quay Hall</li><li>{}</li></ul>"])
def test_the_day_of_a_person_or_of_what_came_out_is_not_the_articles(read, line, build):
    assert read(page(f"<h1>Ferry stays afloat</h1>{build.format(line)}"), url=URL).article.published_date is None


@pytest.mark.parametrize("line", ["Released: 16 February 2016", "Date of publication: 16 February 2016"])
def test_the_day_a_text_came_out_is_its_own(read, line):
    assert read(page(f"<h1>Ferry stays afloat</h1><p>{line}</p>"), url=URL).article.published_date == "2016-02-16"


@pytest.mark.parametrize(
    "line", ["{} Sunrise 7:58 Sunset 15:52", "{} Quayport 14°C, light rain and fog", "USD 1.09 EUR 1.17 GBP 0.86 – {}"]
)
def test_a_day_among_other_facts_behind_the_text_is_not_the_articles(read, line):
    made = page("<h1>Ferry stays afloat</h1>").replace("</article>", f"</article><div><div>{line.format('6 December 2014')}</div></div>")
    assert read(made, url=URL).article.published_date is None


@pytest.mark.parametrize("line", ["6 December 2014", "Posted 6 December 2014 by Ada Quill", "Ada Quill, 6 December 2014"])
def test_a_day_alone_or_with_its_writer_behind_the_text_is_the_articles(read, line):
    made = page("<h1>Ferry stays afloat</h1>").replace("</article>", f"<p>{line}</p></article>")
    assert read(made, url=URL).article.published_date == "2014-12-06"


@pytest.mark.parametrize(
    "clock", ["04:16 | 10 December 2014 | Wednesday", "Wednesday | 10 December 2014 | 04:16", "10 декабря 2014 года | Среда"]
)
def test_a_clock_whose_weekday_bars_part_from_its_day(read, clock):
    top = f"<header><div><a href='/ru'>Ru</a> <a href='/m'>Mobile</a> {clock}</div></header>"
    found = read(page("<h1>Ferry stays afloat</h1>", "Ferry stays afloat", top=top), url=URL)
    assert (found.page_date, found.article.published_date) == ("2014-12-10", None)


STORY = f"<div id='main'><h1>Ferry stays afloat</h1>{TEXT}</div>"
BESIDE = (
    "<form action='/search'><input name='q'><button>Go</button></form><span>{}</span>",
    "<a href='https://network.example/bell'><img src='/n.png'></a><span>{}</span>",
    "<p>Your paper since 1881</p><p>{}</p>",
    "<div>Users online: 14 &nbsp; {}</div>",
    "<div>{}</div>",
)


@pytest.mark.parametrize("beside", BESIDE)
@pytest.mark.parametrize("frame", ["<div id='wrap'>{}<div id='right'>{}</div></div>", "<div id='wrap'>{}</div><div id='below'>{}</div>"])
@pytest.mark.parametrize("day", ["6 December 2014", "06.12.2014", "2014-12-06 17:30"])
def test_a_day_in_another_column_or_below_the_story_is_a_clocks(read, beside, frame, day):
    made = f"<html lang='en'><body>{frame.format(STORY, beside.format(day))}</body></html>"
    assert read(made, url=URL).article.published_date is None


@pytest.mark.parametrize("line", ["<p>6 December 2014</p>", "<div class='post-info'><span class='post-date'>6 December 2014</span></div>"])
def test_a_day_at_the_end_of_the_story_is_its_own(read, line):
    made = f"<html lang='en'><body><div id='wrap'>{STORY.removesuffix('</div>')}{line}</div></div></body></html>"
    assert read(made, url=URL).article.published_date == "2014-12-06"
