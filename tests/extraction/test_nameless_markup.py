"""Pages whose classes and ids tell nothing, as builders hash them: words and places alone say what is furniture."""

from __future__ import annotations

import pytest

from scraper.extraction.layout import hints
from tests.extraction.news_page import TEXT
from tests.extraction.newspapers.parts import paper

URL = "https://news.example/harbour/ferry-stays-afloat-4711"
SAID = "".join(
    f"<div class='k{number}'><div>reader{number}</div><p>I have crossed on it for {number} years now, and I would not want to miss it, "
    "whatever the council says of its costs, for there is no bridge.</p></div>"
    for number in range(2, 30)
)


CARDS = (
    "<div><h4><a href='/a/7'>Mill to reopen in May</a></h4><a href='/author/ben-ruiz'>Ben Ruiz</a></div>"
    "<div><h4><a href='/a/8'>Bridge stays closed</a></h4><a href='/author/cleo-moss'>Cleo Moss</a></div>"
)


def page(behind: str, title: str = "Ferry stays afloat all winter") -> str:
    return f"<html><body><div class='a1'><h1>{title}</h1><div class='b2'>{TEXT}</div><div class='c3'>{behind}</div></div></body></html>"


@pytest.mark.parametrize(
    "heading",
    [
        "Leave a Reply",
        "What Other Visitors Have Said",
        "热门评论 10条",
        "我要评论",
        "Post a Comment",
        "Readers' Comments (28)",
        "Hinterlasse einen Kommentar",
        "Hinterlassen Sie eine Antwort",
        "Leserkommentare (28)",
        "Laissez un commentaire",
        "Deja una respuesta",
        "Deixe uma resposta",
        "Lascia un commento",
        "Geef een antwoord",
        "Laat een reactie achter",
        "Zostaw odpowiedź",
        "Přidat komentář",
        "Lämna ett svar",
        "Jätä kommentti",
        "Lasă un răspuns",
        "Bir yanıt yazın",
        "Оставить комментарий",
        "Залишити відповідь",
        "Tinggalkan Balasan",
        "Để lại một bình luận",
        "コメントを残す",
        "发表回复",
        "답글 남기기",
        "Discussion (28)",
        "Réactions (28)",
        "Have your say",
        "Ihre Meinung",
        "2 Kommentare zu „Die Fähre bleibt“",
        "2 Antworten",
        "Bisher 2 Kommentare",
        "Kommentare unserer Leser",
        "Eure Kommentare",
        "Kommentare zu diesem Beitrag",
        "Es wurden 2 Kommentare geschrieben",
        "Kommentar(e)",
        "Anzahl der Kommentare: 2",
        "Trackbacks/Pingbacks",
    ],
)
def test_what_readers_say_behind_its_heading_is_not_the_text_however_much_it_is(read, heading) -> None:
    found = read(page(f"<h3>{heading}</h3>{SAID}"), url=URL).article
    assert [block.text for block in found.body][-1].startswith("The ferry, which carries")
    assert len(found.body) == 3


def test_a_heading_of_comments_above_the_text_hides_nothing(read) -> None:
    found = read(f"<html><body><div><h3>Comments</h3></div><h1>Ferry stays</h1><div class='b2'>{TEXT}</div></body></html>", url=URL).article
    assert len(found.body) == 3


def test_addresses_of_pictures_for_a_script_are_no_text(read) -> None:
    addresses = "".join(
        f"<article class='k{number}'>https://news.example/uploads/ferry{number}.jpg 1707 2560 Ada Osei "
        f"https://news.example/uploads/logo{number}.png Ada Osei 2024-03-0{number} The ferry runs on all winter</article>"
        for number in range(1, 10)
    )
    found = read(page(f"<div>{addresses * 4}</div>"), url=URL).article
    assert len(found.body) == 3


@pytest.mark.parametrize(
    "last",
    [
        "<p><strong>Ähnliche Beiträge</strong></p>",
        "<p><em>Related Stories</em></p>",
        "<p>Kommentar von Margit Ferry</p>",
        "<p>Developed By Hema Osei</p>",
        "<p class='b'>CLICCA PER INGRANDIRE</p>",
    ],
)
def test_what_has_the_form_of_a_name_under_the_text_signs_nothing(read, last) -> None:
    found = read(page(last), url=URL).article
    assert found.authors == []


@pytest.mark.parametrize("section", ["Startseite", "Link", "beitrag", "Accueil"])
def test_a_page_of_pages_is_no_section(read, section) -> None:
    head = f"<head><meta property='article:section' content='{section}'></head>"
    found = read(page("").replace("<html>", f"<html>{head}"), url="https://news.example/4711").article
    assert found.section is None


@pytest.mark.parametrize(
    ("above", "behind"),
    [
        (CARDS, ""),
        ("", CARDS),
        ("", "<a href='/author/ada-osei'>Weitere Beiträge</a>"),
        ("", "<a href='/profil/ueber-uns'>Über uns</a>"),
        ("", "<h4>Discussion about this post</h4><div><a href='/profile/77-ben-ruiz'>Ben Ruiz</a><p>Great read, thank you.</p></div>"),
    ],
)
def test_links_to_other_writers_and_to_more_of_one_name_no_writer(read, above, behind) -> None:
    found = read(page(behind).replace("<body>", f"<body>{above}"), url=URL).article
    assert found.authors == []


def story_cards(count: int, wrapper: str = "div") -> str:
    return "".join(
        f"<{wrapper} class='q{number}x'><h3><a href='/harbour/mill-to-reopen-{number}'>Mill {number} to reopen in the spring</a></h3>"
        "<p>The owner of the old mill on the quay has promised that it will grind again before the summer, if the roof holds.</p>"
        f"</{wrapper}>".replace(f"q{number}x", "q")
        for number in range(4711, 4711 + count)
    )


@pytest.mark.parametrize("wrapper", ["div", "li", "article", "section"])
def test_cards_of_other_stories_are_told_by_their_build(read, wrapper) -> None:
    found = read(page(f"<h3>In case you missed it</h3><div>{story_cards(4, wrapper)}</div>"), url=URL).article
    assert len(found.body) == 3


def test_the_stories_of_a_digest_are_its_text(read) -> None:
    intro = "<p>Here is what our readers liked best in a long and wet week on the river, from the mill to the quay.</p>"
    markup = f"<html><body><h1>The week in five stories</h1><div class='b2'>{intro}{story_cards(9)}</div></body></html>"
    found = read(markup, url="https://news.example/weekly/the-week-in-five-stories-991").article
    assert len([block for block in found.body if block.text.startswith("The owner of the old mill")]) >= 1


def test_paragraphs_that_share_an_element_with_a_box_stay(read) -> None:
    parts = "".join(
        f"<div class='q'><h4><a href='/harbour/bridge-{number}'>Bridge {number} is closed</a></h4></div>"
        f"<div class='q'><p>On its pier number {number}, the keeper of the bridge counts the boats as he has done for years.</p>"
        f"<p>He counted {number} of them last year, more than ever before, and he expects more of them to come.</p></div>"
        for number in range(811, 815)
    )
    found = read(f"<html><body><h1>Counting boats</h1><div class='b2'>{TEXT}{parts}</div></body></html>", url=URL).article
    assert sum(block.text.startswith(("On its pier", "He counted")) for block in found.body) == 8


@pytest.mark.parametrize(
    "trail", ["<nav><ol><li><a href='/'>Home</a></li><li>{}</li></ol></nav>", "<div><a href='/'>Home</a> › <span>{}</span></div>"]
)
def test_the_title_at_the_end_of_the_way_to_the_article_is_no_text(read, trail) -> None:
    title, deck = "Ferry stays afloat through the winter", "Councillors vote to pay for another boat after a long night in the small hall"
    facts = f"<p>{deck}</p><div>By Ada Quill</div><div>12 March 2025</div>"
    body = f"<div class='q1'>{trail.format(title)}<h1>{title}</h1>{facts}{TEXT}</div>"
    story = read(f"<html lang='en'><head><title>{title} - Bell</title></head><body>{body}</body></html>").article
    assert (story.title, [block.type for block in story.body]) == (title, ["paragraph"] * 3)


NEIGHBOURS = (
    "Das war eine Überfahrt, wie wir sie lange nicht hatten, und im Frühjahr bringen wir die Großeltern mit.",
    "Bei uns in Lindach gab es früher auch eine Fähre, leider wurde sie vor zehn Jahren verkauft.",
)


def _said(line: str, tag: str) -> str:
    days = ("6. März 2026 um 18:42", "7. März 2026 um 09:15")
    heads = (line.format(n=name, d=day) for name, day in zip(("Werner Thalbach", "Ute Fink"), days, strict=True))
    return "".join(f"<{tag}><b>{head}</b><br>{text}</{tag}>" for head, text in zip(heads, NEIGHBOURS, strict=True))


@pytest.mark.parametrize("tag", ["p", "li", "div"])
@pytest.mark.parametrize(
    "line",
    [
        "{n} sagt:<br>{d}",
        "{n} schrieb am {d} Uhr:",
        "{n} meinte am {d}:",
        "Kommentar von {n} | {d}",
        "#1 {n} am {d}",
        "{n} hat gesagt…<br>{d}",
    ],
)
def test_lines_that_say_who_said_something_and_when_begin_readers_comments(read, line: str, tag: str) -> None:
    texts = paper("de").P
    body = "".join(f"<p>{text}</p>" for text in texts)
    found = read(f"<html lang='de'><body><h1>Die Fähre bleibt im Winter</h1>{body}{_said(line, tag)}</body></html>", url=URL).article
    assert found.paragraphs == texts
    assert (found.published_date, found.authors) == (None, [])


def test_who_spoke_on_which_day_in_a_text_is_text(read) -> None:
    texts = paper("de").P
    lines = [
        *texts[:3],
        "Der Minister sagte am 6. März 2026:",
        "„Die Fähre wird im Winter fahren, und im Sommer fährt sie öfter.“",
        texts[3],
    ]
    body = "".join(f"<p>{text}</p>" for text in lines)
    assert read(f"<html lang='de'><body><h1>Die Fähre bleibt im Winter</h1>{body}</body></html>", url=URL).article.paragraphs == lines


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("kommentarliste", hints.COMMENTS),
        ("randspalte", hints.NEGATIVE),
        ("artikel-teilen", hints.NEGATIVE),
        ("aehnliche-beitraege", hints.RELATED),
        ("autorzeile", hints.BYLINE),
        ("erstellt", hints.DATE),
        ("klickpfad", hints.TRAIL),
        ("pfad", hints.TRAIL),
        ("active_pfad", 0),
        ("pfadfinder", 0),
    ],
)
def test_german_names_hint(name: str, hint: int) -> None:
    assert hints.hints(name) == hint
