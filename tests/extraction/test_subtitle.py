"""The deck: its own element above the text, whatever it is called, and no description that is printed nowhere."""

from __future__ import annotations

import pytest

from tests.extraction.news_page import TEXT, page

URL = "https://bell.example/harbour/ferry-stays-afloat-this-winter"
DECK = "A noisy debate ends with a vote that few had expected in the small hall."
DESCRIBED = f"<meta name='description' content='{DECK}'>"


@pytest.mark.parametrize(
    ("head", "line", "deck"),
    [
        ("", f"<p class='unterzeile'>{DECK}</p>", DECK),
        ("", f"<h2 class='deck'>{DECK}</h2>", DECK),
        ("", f"<p class='fecha'>14.05.2019</p><p class='resumen'>{DECK}</p>", DECK),
        ("", f"<p class='datum'>14.05.2019</p><p class='Anlauf'>{DECK}</p>", DECK),
        ("", f"<span class='descripcion'>{DECK}</span>", DECK),
        ("", f"<div class='id-r-synopsis'>{DECK}</div>", DECK),
        ("", "<div class='css-1ab'>Few had expected the vote.</div><div>14.05.2019, 10:00</div>", "Few had expected the vote."),
        (DESCRIBED, "", None),
        (DESCRIBED, f"<ul><li>Share</li><li>Print</li><li>Save</li></ul><p class='x-subline-detail'>{DECK}</p>", DECK),
        ("", "<div class='subline'>Share this story with:</div>", None),
        ("", "<div class='header'><b>12 April 2023</b><b>Release</b><b>Reading time: 2 min</b></div>", None),
        ("", "<div class='summary'>Table of contents</div>", None),
        (
            f"<meta name='description' content='{DECK} - The Bell'>",
            f"<p class='description'><span class='place'>Alderwick –</span> {DECK}</p>",
            f"Alderwick – {DECK}",
        ),
        ("", "<p class='intro'>Erschienen am:</p><p>14.05.2019</p>", None),
        ("", "<div>By Ada Quill, The Alderwick Bell Staff</div><div>14.05.2019</div>", None),
        ("", "<div>Published March 3, 2024 at 6:53 p.m.</div><div>Updated March 3, 2024 at 7:56 p.m.</div>", None),
    ],
)
def test_the_line_under_the_title(read, head, line, deck):
    markup = page(f"<header><h1>Ferry stays afloat</h1>{line}</header>", head=head)
    assert read(markup, url=URL).article.subtitle == deck


def test_script_data_brings_deck_byline_and_people(read):
    text = " ".join(TEXT.replace("<p>", "").split("</p>"))
    article = {
        "headline": "Ferry stays afloat all winter",
        "dek": DECK,
        "byline": "By Ada Quill | Columnist",
        "authors": [{"name": "Ada Quill", "role": "Columnist", "email": "ada@bell.example"}],
        "publishedAt": "2019-05-14T06:25:28Z",
        "updatedAt": "2019-05-14T07:25:28Z",
        "contentElements": [{"type": "text", "content": sentence + "."} for sentence in text.split(". ")],
    }
    import json

    markup = (
        "<html lang='en'><head><title>Ferry stays afloat all winter</title></head><body><div id='app'></div>"
        f"<script>window.__STATE__={json.dumps({'content': {'current': article}})}</script></body></html>"
    )
    story = read(markup, url=URL).article
    assert (story.subtitle, story.byline) == (DECK, "By Ada Quill | Columnist")
    assert [(author.name, author.role, author.email) for author in story.authors] == [("Ada Quill", "Columnist", "ada@bell.example")]
    assert (story.published_at, story.modified_at) == ("2019-05-14T06:25:28Z", "2019-05-14T07:25:28Z")


def test_several_paragraphs_of_prose_are_the_text_whatever_their_class_says(read):
    lead = "The harbour council has named the eleven ferries that may sail this winter, and the crews have read the list with relief. "
    markup = page(
        f"<header><h1>Ferry stays afloat</h1></header><div class='page-lead'><p>{lead}</p><p>{lead[::-1]}</p><p>{lead * 2}</p></div>"
    )
    story = read(markup, url=URL).article
    assert story.subtitle is None
    assert lead.strip() in story.paragraphs


def test_the_deck_in_the_head_of_an_article_is_no_text(read):
    head = "<header><h1>Ferry to run through the winter</h1><p class='entry-subtitle'>The old boat stays on the river after all</p>"
    body = f"<p>By Ada Osei</p></header><div class='entry-content'>{TEXT}</div>"
    said = "<head><meta name='description' content='The old boat stays on the river after all'></head>"
    story = read(
        f"<html lang='en'>{said}<body><main><article>{head}{body}</article></main></body></html>", "http://news.example/ferry"
    ).article
    assert story.subtitle == "The old boat stays on the river after all"
    assert len(story.paragraphs) == 3


def test_a_sentence_as_deck_in_the_head_of_an_article_is_no_text(read):
    deck = "Der Dampfer bleibt den Winter über auf dem Fluss, die Brücke blieb tagelang gesperrt."
    facts = "<ul><li>3. März 2024</li><li>Ada Quill</li></ul>"
    head = f"<header><h1>Ferry to run through the winter</h1><p class='unterzeile'>{deck}</p>{facts}</header>"
    story = read(f"<html lang='de'><body><article>{head}<div>{TEXT}</div></article></body></html>", url=URL).article
    assert story.subtitle == deck
    assert deck not in story.paragraphs


PICTURE = "<figure><img src='/ferry.jpg'><figcaption>The ferry in March</figcaption></figure>"
NAMED = "<div class='story__byline'><div class='byline__name'>Ada Quill</div><div class='byline__title'>Reporter</div></div>"


@pytest.mark.parametrize("facts", [NAMED, PICTURE + NAMED, PICTURE + "<div>14.05.2019, 10:00</div><p>By Ada Quill</p>"])
def test_a_deck_of_a_news_article_above_the_writer_is_no_text(read, facts):
    deck = "Eleven winters after the last crossing the ferry returns to the river. It comes with four crews, one cook and a dog."
    stated = '{"@type":"NewsArticle","headline":"Ferry stays","author":{"@type":"Person","name":"Ada Quill"}}'
    top = f"<h1>Ferry stays</h1><p class='story__intro'>{deck}</p>{facts}"
    head = f"<head><script type='application/ld+json'>{stated}</script></head>"
    text = TEXT + TEXT.replace("ferry", "boat").replace("hall", "school")
    markup = f"<html lang='en'>{head}<body><main><article>{top}<div class='story__body'>{text}</div></article></main></body></html>"
    story = read(markup, url=URL).article
    assert story.subtitle == deck
    assert deck not in story.paragraphs


def test_a_lead_in_bold_is_the_deck_and_stays_in_the_text(read):
    lead = "The old ferry will stay on the river this winter after the council found the money for its repair at the last moment."
    story = read(page(f"<h1>Ferry to run through the winter</h1><p><b>{lead}</b></p>{TEXT}"), url=URL).article
    assert (story.subtitle, story.paragraphs[0]) == (lead, lead)


@pytest.mark.parametrize(
    ("line", "deck"),
    [
        ("16:45 The council voted after a long debate", "The council voted after a long debate"),
        ("12:30 trains are back on the old line", "12:30 trains are back on the old line"),
        ("このニュースをシェア", None),
    ],
)
def test_the_hour_before_a_deck_and_a_button_in_its_place(read, line, deck):
    markup = page(f"<h1>Ferry stays afloat</h1><p class='deck subtitle'>{line}</p>")
    assert read(markup, url="https://bell.example/harbour/ferry-stays-afloat-now").article.subtitle == deck
