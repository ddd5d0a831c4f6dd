"""Bylines whose label stands apart, behind the text, or beside names that are none of a person."""

from __future__ import annotations

import pytest

from tests.extraction.news_page import TEXT, headline, page

URL = "https://bell.example/harbour/ferry-stays-afloat-now"


def people(story):
    return [author.name for author in story.authors]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<div>Autor:</div><div>Jule Anker</div>", ["Jule Anker"]),
        ("<dl><dt>Text</dt><dd>14 May 2019</dd><dt>Von:</dt><dd>Jule Anker</dd></dl>", ["Jule Anker"]),
        ("<div>By</div><p class='name'>Ada Quill</p><div>and</div><p class='name'>Ben Marsh</p>", ["Ada Quill", "Ben Marsh"]),
        ("<p class='byline'>By</p><p class='byline'>Ada Quill</p><p class='byline'>Ben Marsh</p>", ["Ada Quill", "Ben Marsh"]),
        ("<p class='byline'>Written by</p><p class='author'>Ada Quill (Team, Red Mill)</p>", ["Ada Quill"]),
        ("<a href='/reporter/11'>By Ada Quill</a> <a href='/reporter/12'>Ben Marsh</a>", ["Ada Quill", "Ben Marsh"]),
        ("<div>Foto:</div><div>Jule Anker</div>", []),
        ("<div>By</div><h3>Ada Quill</h3>", []),
    ],
)
def test_a_label_in_a_block_of_its_own(read, line, names):
    story = read(page(f"<h1>Ferry stays afloat</h1><div class='info'>{line}</div>"), url=URL).article
    assert people(story) == names
    assert not any(text in ("Autor:", "Von:", "By") for text in story.paragraphs)


def test_a_labelled_pen_name_behind_the_text(read):
    tools = "<div class='tools'><a href='#'>Print</a></div><div class='next'>»</div>"
    posted = "<div class='submitted'>Gespeichert von quill42 am 14. Mai 2019 - 18:55</div>"
    comment = f"<div class='comments'>{posted}</div>"
    body = f"<html lang='de'><body><article><h1>Ferry stays afloat</h1>{TEXT}</article>{tools}{{}}</body></html>"
    assert people(read(body.format(posted), url=URL).article) == ["quill42"]
    assert people(read(body.format(comment), url=URL).article) == []


def test_a_handle_is_completed_by_the_sign_that_ends_the_text(read):
    head = headline("NewsArticle", "Ferry").replace('"headline"', '"author":{"@type":"Person","name":"ada.quill"},"headline"')
    end = "<p>The council will talk about it again in the spring, when the boats are back. (Ada B. Quill) +++</p>"
    markup = f"<html lang='en'><head>{head}</head><body><article><h1>Ferry</h1>{TEXT}{end}</article></body></html>"
    assert people(read(markup, url=URL).article) == ["Ada B. Quill"]
    assert people(read(page("<h1>Ferry</h1>") + end, url=URL).article) == []


@pytest.mark.parametrize(
    "line",
    [
        *(
            "By phone 020 5550 1234",
            "By post",
            "By train",
            "By invitation",
            "Written by hand",
            "By date",
            "By country",
            "Von Kunden für Kunden",
        ),
        *("By null", "By undefined", "Author: none", "Autor: brak", "By uptime"),
    ],
)
@pytest.mark.parametrize("element", ["<p>{}</p>", "<p class='byline'>{}</p>", "<div class='author'>{}</div>"])
def test_what_stands_behind_the_label_and_is_nobody(read, element, line):
    assert people(read(page(f"<h1>Ferry stays afloat</h1>{element.format(line)}"), url=URL).article) == []


@pytest.mark.parametrize(
    "sections",
    [
        "<a rel='category tag' href='/harbour-news/'>Harbour News</a>, <a rel='category tag' href='/river-boats/'>River Boats</a>",
        "<a href='/categoria/actualidad-local/'>Actualidad Local</a>",
        "<a href='/tags/ines-moore/'>Ines Moore</a>",
    ],
)
def test_the_sections_beside_the_writer_wrote_nothing(read, sections):
    facts = "<div class='entry-meta author'><div>{}</div><div class='entry-categories'>{}</div></div>"
    name = "<a class='url fn' href='/author/ada-quill/'>Ada Quill</a>"
    assert people(read(page(f"<h1>Ferry stays afloat</h1>{facts.format(name, sections)}"), url=URL).article) == ["Ada Quill"]
    assert people(read(page(f"<h1>Ferry stays afloat</h1>{facts.format('12 March 2025', sections)}"), url=URL).article) == []


@pytest.mark.parametrize("name", ["Tidewater Volksblatt", "Hafenzeitung Alderwick", "Bell Newsroom"])
def test_a_paper_marked_as_the_author_is_an_organisation(read, name):
    story = read(page(f"<h1>Ferry</h1><p>14 May 2019 <a rel='author' href='/author/7'>{name}</a></p>"), url=URL).article
    assert [(author.name, author.org) for author in story.authors] == [(name, name)]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Text und Fotos: Jule Anker", ["Jule Anker"]),
        ("Aufgezeichnet von Jule Anker", ["Jule Anker"]),
        ("Eine Reportage von Jule Anker", ["Jule Anker"]),
        ("Gastautor: Jule Anker", ["Jule Anker"]),
        ("Jule Anker | Hafenblatt Redaktion", ["Jule Anker"]),
        ("Aktualisiert von Jule Anker", []),
        ("Fotos: Jule Anker", []),
        ("Von der Redaktion", []),
    ],
)
def test_german_lines_of_writers_and_of_others(read, line, names):
    markup = page(f"<h1>Fähre bleibt</h1><p class='date'>3. März 2024</p><p>{line}</p>").replace("lang='en'", "lang='de'")
    story = read(markup, url=URL).article
    assert people(story) == names
    assert not names or line not in story.paragraphs


@pytest.mark.parametrize(
    ("over", "byline"),
    [
        ("{img}<p>AFP</p>", None),
        ("<figure>{img}</figure><p>(Reuters)</p>", None),
        ("<div class='image'>{img}<span>dpa</span></div>", None),
        ("{img}<p class='byline'>AFP</p>", "AFP"),
        ("{img}<p>By AFP</p>", "By AFP"),
        ("<p>AFP</p>", "AFP"),
        ("<img src='/icons/mail_icon.png'><p>AFP</p>", "AFP"),
    ],
)
def test_an_agency_right_under_a_picture_took_it(read, over, byline):
    picture = "<img src='/2025/ferry-at-dusk.jpg' width='1200' height='800' alt='The ferry'>"
    assert read(page(f"<h1>Ferry stays afloat</h1><div>{over.format(img=picture)}</div>"), url=URL).article.byline == byline


def test_whom_a_notice_comes_from_wrote_nothing(read):
    link = "<a href='/government/people/ada-quill'>Lord Quill of Alderwick</a>"
    sent = f"<dl><dt>{{}}</dt><dd><a href='/government/organisations/ferries'>Office for Ferries</a> and {link}</dd></dl>"
    assert people(read(page(f"<h1>Ferry stays afloat</h1>{sent.format('From:')}"), url=URL).article) == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<p class='byline'>Article by Zoé Quill ( @zquill).</p>", ["Zoé Quill"]),
        ("<span itemprop='author'>by heronwing</span>", ["heronwing"]),
    ],
)
def test_a_handle_behind_a_name_and_a_label_before_a_pen_name(read, line, names):
    assert people(read(page(f"<h1>Ferry stays afloat</h1>{line}"), url=URL).article) == names


def test_one_writers_name_within_anothers_cuts_nothing(read):
    names = "<a rel='author' href='/author/1'>Ann Lee</a> and <a rel='author' href='/author/2'>Ann Leeson</a>"
    assert people(read(page(f"<h1>Ferry stays afloat</h1><p class='byline'>By {names}</p>"), url=URL).article) == ["Ann Lee", "Ann Leeson"]


@pytest.mark.parametrize(
    ("behind", "names"),
    [
        ("<p>由秋水发表于2012-03-05 10:00</p>", ["秋水"]),
        ("<div class='comments'><h3>评论</h3><p>由游客发表于2012-03-05 10:00</p><p>很好</p></div>", []),
        ("<h3>最新评论</h3><div><p>由小红发表于2012-03-05 10:00</p><p>很好</p></div>", []),
        ("<div>由小红发表于2012-03-05 10:00</div><div>顶一下</div><div>由小明发表于2012-03-06 10:00</div><div>顶</div>", []),
    ],
)
def test_who_put_up_a_chinese_text_is_no_reader(read, behind, names):
    sentence = "河湾市议会周二投票决定，渡轮将继续开行到冬天，此前已经辩论了很久，会场里挤满了旁听的市民。"
    text = "".join(f"<p>{part}{sentence}</p>" for part in ("首先，", "其次，", "最后，"))
    markup = f"<html lang='zh'><body><div><h1>渡轮将继续开行到冬天</h1>{text}</div>{behind}</body></html>"
    assert people(read(markup, url="https://bell.example/a/12345678.html").article) == names
