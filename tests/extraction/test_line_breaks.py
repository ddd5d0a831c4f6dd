"""Lines between `<br>`s are blocks of their own: each knows its own links, whether it is bold, and the element it opens with."""

from __future__ import annotations

from scraper.extraction import extract
from scraper.extraction.layout.outline import Outline
from scraper.extraction.wording.folding import fold
from scraper.page import Page

_TITLE = "Elmbridge closes the old ford for all of the winter"
_TEXT = (
    "The council voted on Tuesday to close the ford, after a night in which the water had risen by more than a foot.",
    "Drivers will have to take the long way over the stone bridge until March, which costs them half an hour each way.",
    "The mayor said that he had seen nothing like it in the forty years that he has lived in the town.",
)


def _outline(html: str) -> Outline:
    tree = Page(f"<html><body>{html}</body></html>".encode()).tree
    assert tree is not None
    return Outline(tree)


def test_a_line_knows_its_own_links_and_letters_in_bold() -> None:
    page = _outline(f"<td><b>Town</b><br><br>{_TEXT[0]}<br><br><a href='/print'>Print this page</a> | <a href='/mail'>Send it</a></td>")
    assert [round(block.link_density, 1) for block in page.blocks] == [0.0, 0.0, 0.9]
    assert [block.strong for block in page.blocks] == [True, False, False]
    assert [page.tags[block.first] for block in page.blocks] == ["b", "td", "a"]


def test_one_break_keeps_a_line_in_its_paragraph() -> None:
    page = _outline("<p>One <a href='/a'>two</a><br>three<br><br><i>four</i><br>five</p>")
    assert [block.text for block in page.blocks] == ["One two\nthree", "four\nfive"]
    assert [block.link_chars for block in page.blocks] == [3, 0]
    assert [page.tags[block.first] for block in page.blocks] == ["a", "i"]


def test_a_title_in_large_type_among_the_lines_of_its_text_is_the_title_alone() -> None:
    lines = [
        f"<font size='5'><b>{_TITLE}</b></font>",
        "<b>By Ada Osei</b><br>March 3, 2004",
        *_TEXT,
        "<a href='mailto:a@b.example'>a@b.example</a>",
    ]
    found = extract(Page(f"<html lang='en'><body><table><tr><td>{'<br><br>'.join(lines)}</td></tr></table></body></html>".encode())).article
    assert found.title == _TITLE
    assert [author.name for author in found.authors] == ["Ada Osei"]
    assert found.published_date == "2004-03-03"
    assert found.paragraphs == list(_TEXT)


def test_the_mark_that_joins_no_letters_is_spelling_in_persian_and_nothing_in_latin() -> None:
    assert fold("کتاب\u200cخانه می\u200cرود \u200c") == "کتاب\u200cخانه می\u200cرود"
    assert fold("fer\u200cry\u200b boat\u200e") == "ferry boat"
