"""Pages of clubs and hobbyists, set by hand or by small systems: a line break alone parts the headline from what stands under it."""

from __future__ import annotations

import pytest

from scraper.extraction import Extraction, extract
from scraper.page import Page

TITLE = "Der alte Webstuhl läuft wieder"
DECK = "Nach elf Monaten Arbeit klappert es in der Scheune wie vor hundert Jahren"
TEXT = (
    "Am Samstag hat der Verein den Webstuhl vorgeführt, der seit dem Krieg zerlegt auf dem Dachboden des Pfarrhauses lag.",
    "Vierzehn Helferinnen und Helfer haben die Teile gereinigt, verleimt und nach einer Zeichnung von 1907 zusammengesetzt.",
    "Im Herbst soll der erste Kurs beginnen, für den sich bereits neun Leute aus den umliegenden Dörfern angemeldet haben.",
)
BODY = "<br><br>".join(TEXT)
NAME = "Webstube Öderan"
URL = "http://www.webstube-oederan.example/seite.php?nr=4"


def _read(markup: str, window: str = NAME, url: str = URL, language: str = "de") -> Extraction:
    menu = '<a href="/">Start</a> | <a href="/kurse.php">Kurse</a> | <a href="/kontakt.php">Kontakt</a>'
    table = f"<table><tr><td>{menu}</td></tr><tr><td>{markup}</td></tr></table>"
    page = f"<html lang='{language}'><head><title>{window}</title></head><body>{table}</body></html>"
    return extract(Page(page.encode(), url=url))


@pytest.mark.parametrize(
    ("facts", "names"),
    [
        ("Geschrieben am 12. März 2009 um 18:40 von <b>Udo Sand</b>", ["Udo Sand"]),
        ("12. März 2009", []),
        ("Von Jutta Brandeis<br>12. März 2009", ["Jutta Brandeis"]),
    ],
)
def test_a_bold_line_over_the_facts_of_its_element_is_the_headline(facts: str, names: list[str]) -> None:
    found = _read(f"<p><font><b>{TITLE}</b></font><br>{facts}</p><p>{BODY}</p>").article
    assert (found.title, found.published_date, [one.name for one in found.authors]) == (TITLE, "2009-03-12", names)
    assert found.paragraphs == list(TEXT)


@pytest.mark.parametrize("title", ["<font size=5><b>{}</b></font>", "<b>{}</b>", "<span class=titel>{}</span>", "<big>{}</big>", "{}"])
def test_a_headline_right_over_the_text_is_no_part_of_it(title: str) -> None:
    found = _read(f"<p>{title.format(TITLE)}<br>{BODY}</p>", f"{TITLE} - {NAME}").article
    assert (found.title, found.paragraphs) == (TITLE, list(TEXT))


def test_a_line_under_the_headline_in_its_element_is_the_deck() -> None:
    found = _read(f"<font size=4><b>{TITLE}</b></font><br><font><b>{DECK}</b></font><br><br><i>Von Udo Sand</i><br><br>{BODY}").article
    assert (found.title, found.subtitle, found.paragraphs) == (TITLE, DECK, list(TEXT))


def test_the_name_of_a_part_of_the_site_before_a_printed_headline_is_cut() -> None:
    found = _read(f"<div class=kopf>{TITLE}</div><p>{BODY}</p>", f"{NAME} - Neuigkeiten: {TITLE}").article
    assert (found.title, found.paragraphs) == (TITLE, list(TEXT))


def test_the_host_spells_the_name_without_its_marks() -> None:
    found = _read(f"<h2>{TITLE}</h2><p>{BODY}</p>", "Webstube Öderan").article
    assert (found.title, found.paragraphs) == (TITLE, list(TEXT))


def test_a_class_that_begins_with_the_word_for_a_headline_calls_one() -> None:
    found = _read(f"<p class=datumNews>12.03.2009</p><p class=titelNews>{TITLE}</p><p class=textNews>{BODY}</p>", f"{NAME} - News").article
    assert (found.title, found.published_date, found.paragraphs) == (TITLE, "2009-03-12", list(TEXT))


def test_a_foot_of_address_telephone_and_tax_number_is_no_text() -> None:
    foot = "Webstube Öderan - Am Anger 3 - Tel. 0123 456789 - P.Iva 01234567890"
    assert _read(f"<h2>{TITLE}</h2><p>{BODY}</p><p>{foot}</p>").article.paragraphs == list(TEXT)


@pytest.mark.parametrize("lead", ["{}", "{} <a href='/2009/03/{n}/'>Weiterlesen</a>"])
def test_stories_under_the_name_of_a_part_of_the_site_are_a_list(lead: str) -> None:
    stories = "".join(
        f"<div class=beitrag><h2><a href='/2009/03/{n}/'>Neues vom Webstuhl, Teil {n}</a></h2>"
        f"<p>1{n}. März 2009 von Udo Sand</p><p>{lead.format(text, n=n)}</p></div>"
        for n, text in enumerate(TEXT)
    )
    found = _read(f"<h1>Aktuelles</h1>{stories}", f"Aktuelles - {NAME}", "http://www.webstube-oederan.example/aktuelles/")
    assert (found.status, found.reason) == ("not_article", "list")
    assert (found.article.published_date, found.article.authors) == (None, [])


def test_a_story_under_the_name_of_a_part_of_the_site_is_none() -> None:
    more = "".join(f"<h3><a href='/2009/02/{n}/'>Neues vom Webstuhl, Teil {n}</a></h3>" for n in range(3))
    found = _read(f"<h1>Aktuelles</h1><p>12. März 2009</p><p>{BODY}</p><h2>Weitere Meldungen</h2>{more}", f"Aktuelles - {NAME}")
    assert found.status == "article"


@pytest.mark.parametrize(
    "line",
    [
        "http://www.dukou.example　2009年03月12日08:15　来源：渡口日报　作者：林晓荷　【字号：<a>大</a> <a>中</a> <a>小</a>】",
        "2009-03-12 08:15　来源：渡口日报　作者：林晓荷　字体：[大] [中] [小]",
    ],
)
def test_the_sizes_of_letters_stand_beside_the_hour(line: str) -> None:
    text = "".join(f"<p>　　渡口镇的旧水车{n}昨天重新转动，镇上的老人们说，已经有三十多年没有听见这个声音了。</p>" for n in "一二三")
    found = _read(f"<h1>旧水车重新转动</h1><div>{line}</div>{text}", "旧水车重新转动_渡口网", language="zh").article
    assert (found.published_local, [one.name for one in found.authors]) == ("2009-03-12T08:15", ["林晓荷"])


@pytest.mark.parametrize(
    "change",
    [
        "<footer><span>Last updated<!-- --> on <b><time datetime='2009-03-12T10:00:00Z'>Mar 12, 2009</time></b></span></footer>",
        "<div><div>Last modified</div><div><time datetime='2009-03-12'>Mar 12, 2009</time></div></div>",
    ],
)
def test_a_moment_set_apart_from_the_label_of_the_change_is_no_publication(change: str) -> None:
    found = _read(f"<article><h1>{TITLE}</h1><p>{BODY}</p>{change}</article>", language="en").article
    assert (found.published_date, (found.modified_local or "")[:10]) == (None, "2009-03-12")


def test_a_listing_beside_its_button_is_text() -> None:
    listing = "<div class='code-block'><div><pre><code>loom.start(40)</code></pre><div><button>Copy</button></div></div></div>"
    found = _read(f"<h1>{TITLE}</h1><p>{TEXT[0]}</p><p>{TEXT[1]}</p>{listing}<p>{TEXT[2]}</p>").article
    assert found.paragraphs == [TEXT[0], TEXT[1], "loom.start(40)", TEXT[2]]


def test_a_heading_that_a_page_builder_sets_as_a_part_of_its_own_is_text() -> None:
    part = "<div class='element widget-{kind}'><div class='holder'>{inner}</div></div>"
    parts = (("text", f"<p>{TEXT[0]}</p><p>{TEXT[1]}</p>"), ("heading", "<h2>Wie es weitergeht</h2>"), ("text", f"<p>{TEXT[2]}</p>"))
    markup = "".join(part.format(kind=kind, inner=inner) for kind, inner in parts)
    assert _read(f"<h1>{TITLE}</h1><div class='page'>{markup}</div>").article.paragraphs == [TEXT[0], TEXT[1], "Wie es weitergeht", TEXT[2]]
