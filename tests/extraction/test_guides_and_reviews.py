"""Pages of companies, guides, reviews and help centres: what stands around and within their texts."""

from __future__ import annotations

import pytest

URL = "https://www.oakhurst-desk.example/guides/how-to-keep-a-wood-stove"
TEXT = (
    "A stove wants dry wood, a clean flue and somebody who looks at it now and then.",
    "Ash is a better bed for the fire than bare iron, so leave a finger of it in place.",
    "In spring the pipe comes off and is brushed from both ends until nothing falls out.",
    "Do that every year and the stove will outlast the house it stands in.",
)
BODY = "".join(f"<p>{text}</p>" for text in TEXT)


def page(body: str, *, title: str = "How to keep a wood stove", window: str = "") -> str:
    """Return a page of a firm's with this text."""
    return (
        f"<html lang='en'><head><title>{window or title}</title><meta property='og:title' content='{window or title}'></head>"
        f"<body><main><h1>{title}</h1><div class='rich-text'>{body}</div></main></body></html>"
    )


def body_of(read, body: str) -> list[str]:
    """Return the texts of the blocks that are read."""
    return [block.text for block in read(page(body), URL).article.body]


def test_a_table_under_the_last_heading_ends_a_text(read) -> None:
    table = "<table><tr><th>Weight</th><td>94 kg</td></tr><tr><th>Output</th><td>5 kW</td></tr></table>"
    assert body_of(read, f"{BODY}<h2>Specifications</h2>{table}")[-2:] == ["Specifications", "Weight | 94 kg\nOutput | 5 kW"]
    assert body_of(read, f"{BODY}<h2>Specifications</h2>") == list(TEXT)


def test_a_thing_to_buy_has_its_heading_over_the_links_to_shops(read) -> None:
    shops = "<div class='commerce'><a href='https://shop.example/{0}'>View on Hearthhaus</a></div>"
    names = ("Corvin Iron", "Little Hob", "Tavo Drum")
    things = "".join(
        f"<div class='item'><h2>{name}</h2>{shops.format(name)}<p>{text}</p></div>" for name, text in zip(names, TEXT[1:], strict=True)
    )
    found = body_of(read, f"<p>{TEXT[0]}</p>{things}")
    assert [line for line in found if line in (*names, *TEXT)] == [TEXT[0], names[0], TEXT[1], names[1], TEXT[2], names[2], TEXT[3]]


@pytest.mark.parametrize("number", ["{}.", "{}", "{})"])
def test_the_number_of_an_item_is_no_text_of_its_own(read, number: str) -> None:
    items = "".join(f"<li><div class='n'>{number.format(place)}</div><div><p>{text}</p></div></li>" for place, text in enumerate(TEXT[2:]))
    before = "".join(f"<p>{text}</p>" for text in TEXT[:2])
    assert body_of(read, f"{before}<ol>{items}</ol>") == list(TEXT)


@pytest.mark.parametrize(
    "line",
    [
        "Updated over a week ago",
        "Updated over 2 months ago",
        "Last updated this week",
        "Edited yesterday",
        "Sin comentarios",
        "Aucun commentaire",
        "We test everything ourselves. For what is bought behind links in this guide we may get compensation.",
        "This guide is for information only and is no advice on your chimney.",
        "Con 20 euros al mes llega leña a una familia. Haz tu donación",
        "A sack of wood costs six euros. Please donate today.",
        "Ein Sack Holz kostet sechs Euro. Spenden Sie jetzt.",
    ],
)
def test_what_a_page_says_of_itself_is_no_text(read, line: str) -> None:
    assert body_of(read, f"<div>{line}</div>{BODY}") == list(TEXT)
    assert body_of(read, f"{BODY}<p>{line}</p>") == list(TEXT)


@pytest.mark.parametrize(
    "sentence",
    [
        "The village donated a stove to the school, and wood for two winters.",
        "Chimney sweeps receive compensation for the days on which nobody lets them in.",
        "It was updated over a week of evenings, by candle light.",
    ],
)
def test_a_sentence_like_them_is_text(read, sentence: str) -> None:
    assert sentence in body_of(read, f"{BODY}<p>{sentence}</p><p>{TEXT[0]} Twice.</p>")


def test_the_line_of_writer_and_photographer_is_no_text(read) -> None:
    found = read(page(f"<p class='sign'>Texte : Blandine Ostrand – Photos : Yvan Kerbrat</p>{BODY}"), URL).article
    assert [author.name for author in found.authors] == ["Blandine Ostrand"]
    assert found.paragraphs == list(TEXT)


def test_a_heading_that_says_more_of_the_name_a_page_is_filed_under_is_the_headline(read) -> None:
    title = "How Alder Mills found its bread again in nine weeks"
    assert read(page(BODY, title=title, window="Alder Mills | Customer story | Oakhurst Desk"), URL).article.title == title
    named = "Alder Mills finds its bread again"
    assert read(page(BODY, title="Customer stories", window=f"{named} | Oakhurst Desk"), URL).article.title == named


def test_people_who_are_paid_tell_of_no_links(read) -> None:
    told = "We still have to receive compensation for the flooded sheds, said the miller, and it is linked to a form that nobody has seen."
    body = f"<p>{TEXT[0]}</p><p>{told}</p><p>{TEXT[1]}</p>"
    assert body_of(read, body) == [TEXT[0], told, TEXT[1]]


OFFERS = (
    ("", "", "Oar", ("One boat", "Two hours")),
    (" plan--popular", "<span class='badge'>Most popular</span>", "Sail", ("Three boats", "A whole day", "A picnic")),
    ("", "", "Steam", ("All boats", "The whole summer")),
)


@pytest.mark.parametrize("badge", [True, False])
def test_one_of_several_offers_may_be_the_most_popular(read, badge):
    cards = "".join(
        f"<div class='plan{name}'>{label if badge else ''}<h3>{title}</h3><ul>{''.join(f'<li>{item}</li>' for item in items)}</ul></div>"
        for name, label, title, items in OFFERS
    )
    markup = f"<html lang='en'><body><main><h1>Hire a boat</h1>{BODY}<h2>Our offers</h2><div class='row'>{cards}</div></main></body></html>"
    texts = [block.text for block in read(markup, url="https://boats.example/hire").article.body]
    assert [item for _, _, title, items in OFFERS for item in (title, *items) if item not in texts] == []


def test_what_guests_say_in_figures_without_a_picture_is_text(read):
    figure = "<figure><blockquote><p>{}</p></blockquote><figcaption>A guest</figcaption></figure>"
    said = ("“We saw an otter from the bath.”", "“The swans alone were worth it.”")
    quotes = "".join(map(figure.format, said))
    markup = f"<html lang='en'><body><main><h1>Hire a boat</h1>{BODY}<h2>What guests say</h2><div>{quotes}</div></main></body></html>"
    texts = [block.text for block in read(markup, url="https://boats.example/hire").article.body]
    assert [line for line in said if line not in texts] == []


@pytest.mark.parametrize(
    "note",
    [
        "<div class='box'><div>tip</div><div>{}</div></div>",
        "<div class='callout'><p>Note</p><p>{}</p></div>",
        "<aside class='admonition seealso'><p class='admonition-title'>Warning</p><p>{}</p></aside>",
    ],
)
def test_the_word_over_a_note_is_text_with_it(read, note):
    said = "Never burn what the sea has left on the beach."
    markup = page(f"{BODY}{note.format(said)}<p>A stove that is cold on Sunday has been forgotten on Saturday, and tells you so.</p>")
    texts = read(markup, url=URL).article.paragraphs
    assert texts[texts.index(said) - 1] in ("tip", "Note", "Warning")
