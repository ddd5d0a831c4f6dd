"""Tables, captions and a live blog's entries as typed blocks."""

from __future__ import annotations

import pytest

from scraper.extraction import extract
from scraper.page import Page

LINES = (
    "The mill at Overford turned for the first time in forty years on Sunday, and the whole village came to watch it.",
    "Its wheel was carved from an oak that fell in a storm, and three carpenters worked on it through the winter months.",
    "Flour from the mill will be sold at the market, the miller said, if the river keeps its height until the harvest.",
)


def blocks(body: str) -> list[tuple[str, str]]:
    page = f"<html><head><title>Mill turns</title></head><body><main><h1>Mill turns</h1><article>{body}</article></main></body></html>"
    return [(block.type, block.text) for block in extract(Page(page.encode(), url="https://mill.example/a/mill-turns-again")).article.body]


def test_a_data_table_is_one_block():
    table = "<table><tr><th>Year</th><th>Sacks</th></tr><tr><td>1961</td><td>212</td></tr><tr><td>1962</td><td>190</td></tr></table>"
    one, two, three = (f"<p>{line}</p>" for line in LINES)
    found = blocks(one + two + table + three)
    assert [kind for kind, _ in found] == ["paragraph", "paragraph", "table", "paragraph"]
    assert found[2][1] == "Year | Sacks\n1961 | 212\n1962 | 190"


def test_a_list_that_lays_out_the_page_holds_paragraphs():
    texts = "".join(f"<p>{line}</p>" for line in LINES * 2)
    assert ("paragraph", LINES[0]) in blocks(f"<ul><li>{texts}</li><li>The wheel</li></ul>")
    assert ("list_item", LINES[0]) in blocks(f"<ul><li><p>{LINES[0]}</p><p>{LINES[1]}</p></li><li><p>{LINES[2]}</p></li></ul>")


def test_a_layout_table_holds_paragraphs():
    cells = "".join(f"<tr><td>{line}</td><td>{line[::-1]}</td></tr>" for line in LINES)
    assert ("paragraph", LINES[0]) in blocks(f"<table>{cells}</table>")


def test_captions_stand_in_the_body_but_not_in_the_text():
    one, two, three = (f"<p>{line}</p>" for line in LINES)
    found = blocks(f"{one}<figure><img src='/w.jpg'><figcaption>The wheel in May</figcaption></figure>{two}{three}")
    assert found == [("paragraph", LINES[0]), ("caption", "The wheel in May"), ("paragraph", LINES[1]), ("paragraph", LINES[2])]


def test_entries_of_a_live_blog():
    entry = "<div class='post'><div class='clock'>{0}</div><h3>{1}</h3><p>{2}</p></div>"
    found = blocks("".join(entry.format(*parts) for parts in zip(("09:10", "10:45", "12:05"), ("One", "Two", "Three"), LINES)))
    assert [text.split("\n")[-1] for kind, text in found if kind == "entry"] == list(LINES)


def test_a_table_that_ends_a_body_belongs_to_it():
    table = "<table><tr><th>Year</th><th>Sacks</th></tr><tr><td>1961</td><td>212</td></tr><tr><td>1962</td><td>190</td></tr></table>"
    found = blocks("".join(f"<p>{line}</p>" for line in LINES) + table)
    assert found[-1] == ("table", "Year | Sacks\n1961 | 212\n1962 | 190")


SHORT = "Three carpenters and an oak"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (f"<p class='infobox-headline'>{SHORT}</p>", "heading"),
        (f"<div class='text h3 wide'>{SHORT}</div>", "heading"),
        (f"<p class='zwischentitel'>{SHORT}</p>", "heading"),
        (f"<p><span class='text-bold'>{SHORT}</span></p>", "heading"),
        ("<p><span class='text-bold'>Three</span> carpenters and an oak</p>", "paragraph"),
        (f"<p class='item-line-text'>{SHORT}</p>", "paragraph"),
        ("<p><b>Forty posts in a field, called “sentries”</b></p>", "heading"),
        ("<p><b>“We grind and the river gives”</b></p>", "paragraph"),
        ("<p><b>The miller said: “We grind.”</b></p>", "paragraph"),
        (f"<p class='headline'>{SHORT}, and a wheel that turns.</p>", "paragraph"),
        (f"<h2>{LINES[0]} {LINES[1]}</h2>", "paragraph"),
        (
            "<h3>Will the mill turn through the winter, or stop when the river freezes over as it did in the year before the last?</h3>",
            "heading",
        ),
        ("<div class='pull-quote'><p>The river gives and the river takes, and we grind</p></div>", "quote"),
        ("<p class='article-quotation__text'>The river gives and the river takes, and we grind</p>", "quote"),
    ],
)
def test_the_kind_of_a_line(line, kind):
    one, two, three = (f"<p>{text} Again.</p>" for text in LINES)
    found = blocks(f"{one}{line}{two}{three}")
    assert [kind for kind, _ in found] == ["paragraph", kind, "paragraph", "paragraph"]


def test_a_class_says_the_level_of_a_heading():
    one, two, three = (f"<p>{text}</p>" for text in LINES)
    page = f"<html><body><main><h1>Mill turns</h1><article>{one}<p class='h4'>{SHORT}</p>{two}{three}</article></main></body></html>"
    found = extract(Page(page.encode(), url="https://mill.example/a/mill-turns-again")).article.body
    assert [(block.type, block.level) for block in found][1] == ("heading", 4)


def test_a_style_for_quotations_makes_no_article_one():
    lines = "".join(f"<p>{text} {place}.</p>" for place in range(3) for text in LINES)
    assert {kind for kind, _ in blocks(f"<div class='post-entry block-quote'>{lines}</div>")} == {"paragraph"}
    assert {kind for kind, _ in blocks(f"<div class='post-entry blockquote-style-2'>{lines[: len(lines) // 3]}</div>")} == {"paragraph"}


def test_paragraphs_with_bullets_are_items_of_a_list():
    items = "".join(f"<p>• {text}</p>" for text in LINES)
    found = blocks(
        f"<p>{LINES[0]} So it was.</p>{items}<p>{LINES[1]} So it was.</p><p>▪ {LINES[2]} So it was.</p><p>{SHORT} were there.</p>"
    )
    assert [kind for kind, _ in found] == ["paragraph", *["list_item"] * 3, "paragraph", "paragraph", "paragraph"]


def test_scraps_are_no_captions():
    one, two, three = (f"<p>{line}</p>" for line in LINES)
    scraps = "<figcaption><div>The wheel in May</div><div>(</div><div>Photo:</div><div>Ada Osei</div><div>)</div></figcaption>"
    found = blocks(f"{one}<figure><img src='/w.jpg'>{scraps}</figure>{two}{three}")
    assert [text for kind, text in found if kind == "caption"] == ["The wheel in May", "Ada Osei"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("<b>“창고 없는 농가가 문제”</b>", "heading"),
        ("◇ “창고 없는 농가가 문제”", "heading"),
        ("<b>“창고가 없으면 다시 눅눅해진다.”</b>", "paragraph"),
        ("“창고 없는 농가가 문제”", "paragraph"),
        ("◆누리대 △교무처장 용지안 △도서관장 계수현", "paragraph"),
        ("◆누리대 교무처장", "heading"),
    ],
)
def test_a_korean_line_is_a_heading_by_its_mark_or_type(line: str, kind: str) -> None:
    texts = [f"시는 {place}일 농업인회관에서 설명회를 열고 읍면동에서 신청을 받는다고 밝혔다." for place in ("첫째", "둘째", "셋째")]
    markup = f"<p>{texts[0]}</p><p>{line}</p><p>{texts[1]}</p><p>{texts[2]}</p>"
    page = Page(f"<html lang='ko'><title>콩 건조기 지원</title><body><h1>콩 건조기 지원</h1><div>{markup}</div></body></html>".encode())
    assert [block.type for block in extract(page).article.body] == ["paragraph", kind, "paragraph", "paragraph"]


def test_questions_are_headings_that_are_buttons_in_headings():
    asked = [
        f"<h3><button type='button'>Does it turn in {month}?</button></h3><div><p>It does, on Sundays.</p></div>"
        for month in ("May", "June")
    ]
    found = blocks("".join(f"<p>{line}</p>" for line in LINES) + "".join(asked))
    assert found[3:] == [
        ("heading", "Does it turn in May?"),
        ("paragraph", "It does, on Sundays."),
        ("heading", "Does it turn in June?"),
        ("paragraph", "It does, on Sundays."),
    ]


def test_a_note_ends_without_the_link_to_where_it_is_called():
    back = "<a href='#call-1'>↩\ufe0e</a>"
    notes = f"<ol class='footnotes'><li>Its first stone is of 1811. {back}</li><li>The vote was close ↑</li></ol>"
    found = blocks("".join(f"<p>{line}</p>" for line in LINES) + notes)
    assert found[3:] == [("list_item", "Its first stone is of 1811."), ("list_item", "The vote was close ↑")]


def test_the_numbers_beside_a_listing_are_no_text():
    listing = "<table><tr><td><pre>1\n2\n3</pre></td><td><pre>open gate\nturn wheel\nclose gate</pre></td></tr></table>"
    one, two, three = (f"<p>{line}</p>" for line in LINES)
    assert [text for _, text in blocks(one + two + listing + three)][2:3] == ["open gate turn wheel close gate"]
