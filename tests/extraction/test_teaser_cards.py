"""What a teaser prints: its title apart from what stands beside it, its lead, its picture."""

from __future__ import annotations

import re

import pytest

from tests.extraction.news_page import TEXT

TITLE = "Old quay will be repaired after the storm"
LEAD = "The work is to begin in the autumn and will take two years, the trust said on Friday."
LINK = "/2024/05/04/old-quay-will-be-repaired-after-storm"
OTHERS = "".join(
    f'<div class="card"><a href="/2024/05/0{place}/a-story-of-the-week-{place}">{title}</a></div>'
    for place, title in enumerate(("Things to do in Ashford this weekend", "More cottages are planned by the river"), 6)
)


def first(read, card):
    filled = re.sub(r"\{(\w+)\}", lambda found: {"url": LINK, "title": TITLE, "lead": LEAD}[found[1]], card)
    box = f'<aside><h2>More</h2><div class="card">{filled}</div>{OTHERS}</aside>'
    html = f"<html lang='en'><body><article><h1>Ferry to run through winter</h1>{TEXT}</article>{box}</body></html>"
    found = read(html, "http://news.example/2025/06/22/ferry-to-run-through-winter").sightings
    assert len(found) == 3
    return found[0]


LINES = {
    "section in a link of its own": '<p><a class="a" href="/local">Local News</a><a class="b" href="{url}">{title}</a></p>',
    "firm behind": '<p><a href="{url}">{title}</a> <a class="firm" href="/firms/4711">Osei & Sons</a></p>',
    "button of its own link": '<p><a href="{url}">Previous article</a><a href="{url}">{title}</a></p>',
    "lead of its own link": '<p><a class="headline" href="{url}">{title}</a><a class="description" href="{url}">{lead}</a></p>',
    "overline in the link": '<p><a href="{url}"><span class="x-overline">Damage by the harbour</span> <span>{title}</span></a></p>',
    "part called a title": '<p><a href="{url}"><span>7 May</span><span class="item-title">{title}</span><span>Tides</span></a></p>',
    "title told by the link": '<p><a href="{url}" title="{title}"><span>Trust speaks out</span><span>{title}</span></a></p>',
    "title said twice": '<p><a href="{url}"><span class="title">{title}</span><span class="sr">{title}</span></a></p>',
    "smaller heading over it": '<a href="{url}"><h5>Harbour</h5><h4>{title}</h4></a>',
    "section called one": '<a href="{url}"><h3 class="card__category">Harbour</h3><h3>{title}</h3></a>',
    "section told by the address": '<a href="{url}"><div><div>Harbour</div></div><div>{title}</div></a>',
    "heading of a section": '<a href="{url}"><h4>Harbour news</h4><div>{title}</div></a>',
    "section that only a style sheet sets apart": '<p><a href="{url}"><span>Harbour & Co</span><span>{title}</span></a></p>',
    "age behind a heading for phones": '<a href="{url}"><h5>Latest</h5><em>6m ago</em><span>{title}</span></a>',
    "direction": '<p><a href="{url}"><span class="to">previous</span><span>{title}</span></a></p>',
    "row of links": '<p><a href="/about">About us</a><a href="{url}">{title}</a><a href="/help">Help</a><a href="/terms">Our terms</a></p>',
    "paper under the paragraph": '<a href="{url}"><p>{title}</p><span>The Bell</span></a>',
    "arrow to the story before": '<p><a href="{url}">« {title}</a></p>',
    "arrows behind": '<p><a href="{url}">{title} >></a></p>',
    "day in brackets behind": '<p><a href="{url}">{title} (05/15)</a></p>',
    "number of pictures": '<a href="{url}"><div>12 photos</div><div>{title}</div></a>',
}


@pytest.mark.parametrize("kind", LINES)
def test_the_title_stands_apart_from_what_is_printed_with_it(read, kind):
    assert first(read, LINES[kind]).title == TITLE


@pytest.mark.parametrize("title", ["« La vallée » est rouverte au public", "Der Fährmann sagt »Nein danke«", "Ferry vs bridge (2024)"])
def test_marks_that_belong_to_a_title_stay(read, title):
    assert first(read, f'<p><a href="{{url}}">{title}</a></p>').title == title


def test_a_lead_over_a_name_is_none(read):
    seen = first(read, '<a href="{url}"><p>{lead}</p><span>Harbour notes</span></a>')
    assert (seen.title, seen.snippet) == ("Harbour notes", LEAD)


def test_the_pages_own_pictures_are_no_story(read):
    url = "http://news.example/2025/06/22/ferry-to-run-through-winter"
    figure = f'<figure><a href="{url}/images/000"><img src="/p.jpg"></a><figcaption>The ferry at the old quay</figcaption></figure>'
    html = f"<html lang='en'><body><article><h1>Ferry to run through winter</h1>{figure}{TEXT}</article></body></html>"
    assert read(html, url).sightings == []


def test_a_short_headline_is_no_overline_of_its_lead(read):
    seen = first(read, '<a href="/2024/05/04/harbour-news-of-may"><h4>Harbour news</h4><p>{lead}</p></a>')
    assert (seen.title, seen.snippet) == ("Harbour news", LEAD)


def test_a_lead_stands_apart_from_the_link_to_its_section(read):
    seen = first(read, '<h3><a href="{url}">{title}</a></h3><div><a href="/local">Local News</a><a href="{url}">{lead}</a></div>')
    assert (seen.title, seen.snippet) == (TITLE, LEAD)


def test_a_link_in_the_midst_of_a_paragraph_is_no_teaser(read):
    prose = f"The paper has told the story of the <a href='{LINK}'>old quay</a> and of those who live by it for many years. " + LEAD
    box = f"<div><h2>About us</h2><p>{prose}</p></div>"
    html = f"<html lang='en'><body><article><h1>Ferry to run through winter</h1>{TEXT}</article>{box}</body></html>"
    assert read(html, "http://news.example/2025/06/22/ferry-to-run-through-winter").sightings == []


@pytest.mark.parametrize("words", ["Read also:", "Baca juga:", "यह भी पढ़ें :", "Lire aussi :", "Leer también:"])
def test_a_pointer_among_the_paragraphs_is_a_teaser(read, words):
    pointer = f'<p><strong>{words} <a href="{LINK}">{TITLE}</a></strong></p>'
    html = f"<html lang='en'><body><article><h1>Ferry to run through winter</h1>{TEXT}{pointer}{TEXT}</article></body></html>"
    assert [seen.title for seen in read(html, "http://news.example/2025/06/22/ferry-to-run-through-winter").sightings] == [TITLE]


def test_stories_in_lines_of_one_element_are_teasers(read):
    links = "<br>".join(f'·<a href="{LINK}-{place}">{TITLE} {place}</a>' for place in "ab")
    html = (
        f"<html lang='en'><body><table><tr><td><h1>Ferry</h1>{TEXT}</td></tr><tr><td><b>More</b><br>{links}</td></tr></table></body></html>"
    )
    found = read(html, "http://news.example/2025/06/22/ferry-to-run-through-winter").sightings
    assert [seen.title for seen in found] == [f"{TITLE} a", f"{TITLE} b"]


def test_words_over_a_pointer_are_no_lead(read):
    assert first(read, '<a href="{url}"><h4>{title}</h4><p>Lire aussi sur nos pages</p></a>').snippet is None


def test_an_overline_may_open_the_address(read):
    card = '<a href="/2024/05/04/storm-over-alderwick-quay-must-close"><div>Storm over Alderwick</div><h3>Quay must close</h3></a>'
    assert first(read, card).title == "Quay must close"


@pytest.mark.parametrize(
    "beside",
    [
        '<div class="z">By Ada Osei, Ben Marlow</div>',
        "<p>Photo: Ada Osei/Marlow Pictures</p>",
        "<div>Osei & Sons</div>",
        "<div>https://files.example/2024/quay.jpg</div>",
        '<div class="post-info">Harbour, by the desk for the coast and its towns</div>',
    ],
)
def test_what_is_no_lead(read, beside):
    assert first(read, f'<h3><a href="{{url}}">{{title}}</a></h3>{beside}').snippet is None
    assert first(read, f'<h3><a href="{{url}}">{{title}}</a></h3>{beside}<p>{{lead}}</p>').snippet == LEAD


def test_a_short_sentence_is_a_lead(read):
    assert first(read, '<h3><a href="{url}">{title}</a></h3><div class="z">The trust pays.</div>').snippet == "The trust pays."


def test_an_overline_is_no_lead(read):
    seen = first(read, '<div>Damage by the harbour in Alderwick</div><h3><a href="{url}">{title}</a></h3>')
    assert (seen.title, seen.snippet) == (TITLE, None)


PICTURES = {
    "icon before it": '<img src="/static/icons/film.png"><img src="/quay.jpg">',
    "drawn icon before it": '<img src="/static/play.1a2b.svg"><img src="/quay.jpg">',
    "small square before it": '<img src="/plus.png" width="16" height="16"><img src="/quay.jpg">',
    "writer's portrait before it": '<div class="author"><img src="/ada.jpg"></div><img src="/quay.jpg">',
    "stand-in with sources": '<picture><source srcset="/quay.jpg 2x, /q.jpg 1x"><img src="/static/1x1.png"></picture>',
    "stand-in with an attribute": '<img src="/static/lazy.svg" data-own-src="http://news.example/quay.jpg">',
    "proportion for a size": '<img src="/quay.jpg" width="16" height="9">',
}


@pytest.mark.parametrize("kind", PICTURES)
def test_the_picture_of_a_card(read, kind):
    assert first(read, f'<a href="{{url}}">{PICTURES[kind]}<h3>{{title}}</h3></a>').image_url == "http://news.example/quay.jpg"


@pytest.mark.parametrize(
    "image",
    [
        '<img src="/img/logo.png">',
        '<img src="/img/5x3.png">',
        '<img src="/img/no-image.jpg">',
        '<img src="/arrow_r.gif">',
        '<span class="author"><img src="/a.jpg"></span>',
    ],
)
def test_a_card_without_a_picture(read, image):
    assert first(read, f'<a href="{{url}}">{image}<h3>{{title}}</h3></a>').image_url is None


def test_the_pages_own_headline_is_no_teasers_lead(read):
    head = '<header><p><a href="/topics/harbours-and-rivers-of-the-region">Science</a></p><h1>Ferry to run through winter</h1></header>'
    html = f"<html lang='en'><body><article>{head}{TEXT}</article><aside>{OTHERS}</aside></body></html>"
    found = read(html, "http://news.example/2025/06/22/ferry-to-run-through-winter").sightings
    assert [seen.title for seen in found] == ["Things to do in Ashford this weekend", "More cottages are planned by the river"]


@pytest.mark.parametrize("title", ["https://other.example/2024/a-report-on-harbours", "www.other.example/2024/harbours-of-the-coast"])
def test_an_address_is_no_title(read, title):
    html = f"<html lang='en'><body><article><h1>Ferry to run</h1>{TEXT}</article><p><a href='{LINK}'>{title}</a></p>{OTHERS}</body></html>"
    assert len(read(html, "http://news.example/2025/06/22/ferry-to-run-through-winter").sightings) == 2


POINTERS = {
    "label in a box of its own": '<div class="rel"><div class="rel-label">À lire aussi</div><a href="{url}"><span>{title}</span></a></div>',
    "span over a list": '<div class="rel"><span class="rel-t">LEGGI ANCHE</span><ul><li><a href="{url}">{title}</a></li></ul></div>',
    "plain label over a box": '<div class="r"><p>Още по темата</p><ul><li><a href="{url}">{title}</a></li></ul></div>',
    "label in one line with the link": '<div class="lire"><span class="label">Lire aussi :</span> <a href="{url}">{title}</a></div>',
    "label in a box of the Arab world": '<div class="rel-in"><span>اقرأ أيضًا</span><a href="{url}">{title}</a></div>',
}


@pytest.mark.parametrize("kind", POINTERS)
@pytest.mark.parametrize("form", ['<form method="post" action="./4512.aspx">{}</form>', "{}"])
def test_a_label_within_the_text_heads_the_story_it_points_to(read, kind, form):
    box = re.sub(r"\{(\w+)\}", lambda found: {"url": LINK, "title": TITLE}[found[1]], POINTERS[kind])
    half = TEXT.find("</p>") + len("</p>")
    article = f"<h1>Ferry to run through winter</h1>{TEXT[:half]}{box}{TEXT[half:]}"
    html = f"<html lang='en'><body>{form.format(f'<article>{article}</article>')}</body></html>"
    found = read(html, "http://news.example/2025/06/22/ferry-to-run-through-winter")
    label = re.search(">([^<>]{4,})<", box)[1]
    assert [(seen.block, seen.title) for seen in found.sightings] == [(label, TITLE)]
    assert label not in found.article.text


def test_a_section_named_like_a_pointer_within_a_sentence_heads_nothing(read):
    half = TEXT.find("</p>") + len("</p>")
    line = f'<p>See also the notes of last year, and <a href="{LINK}">{TITLE}</a> for more about it.</p>'
    html = f"<html lang='en'><body><article><h1>Ferry to run through winter</h1>{TEXT[:half]}{line}{TEXT[half:]}</article></body></html>"
    assert read(html, "http://news.example/2025/06/22/ferry-to-run-through-winter").sightings == []


@pytest.mark.parametrize("pointer", ["<b>Read more</b>: ", "<b>More:</b> ", "<b>Lire aussi</b> : "])
def test_a_pointer_in_an_element_of_its_own_leaves_no_colon_to_the_title(read, pointer):
    found = first(read, f'<p><a href="{{url}}">{pointer}<span>{{title}}</span></a></p>')
    assert found.title == TITLE
