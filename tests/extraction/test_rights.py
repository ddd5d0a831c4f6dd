"""The line of rights that stands with an article, not the one in the page's foot."""

from __future__ import annotations

from tests.extraction.news_page import TEXT

LINE = "Copyright The Alderwick Bell. All rights reserved."
BUTTONS = "".join(f"<button>{name}</button>" for name in ("Facebook", "X", "Email", "Print", "Save", "Copy", "Text", "Listen", "Gift"))


def test_the_articles_own_line_is_found_behind_its_buttons(read):
    article = f"<h1>Ferry to run</h1><div>{TEXT}</div><footer>{BUTTONS}<p>{LINE}</p></footer>"
    assert read(f"<html lang='en'><body><article>{article}</article></body></html>", "http://news.example/ferry").article.copyright == LINE


def test_the_foot_of_the_page_is_not_the_articles(read):
    page = f"<html lang='en'><body><article><h1>Ferry to run</h1><div>{TEXT}</div></article><footer><p>{LINE}</p></footer></body></html>"
    assert read(page, "http://news.example/ferry").article.copyright is None
