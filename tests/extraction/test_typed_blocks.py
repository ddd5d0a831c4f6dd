"""Tables, captions and a live blog's entries as typed blocks."""

from __future__ import annotations

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
