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


def test_the_imprint_of_the_paper_below_a_short_story_is_not_the_articles(read):
    imprint = "늘솔신문 등록번호 가상 다00099 발행인 하솔빛 TEL 000-000-0000<br>Copyright(c) 늘솔신문 All rights reserved."
    text = "<p>늘솔시는 다음 달부터 마을 도서관 네 곳을 밤 열 시까지 열어 둔다고 밝혔다.</p>" * 2
    tables = "<table><tr><td><h1>도서관 밤에도 연다</h1>{}</td></tr></table><table><tr><td>{}</td></tr></table>"
    page = f"<html lang='ko'><body>{tables}</body></html>"
    assert read(page.format(text, imprint), "http://news.example/library").article.copyright is None
    own = "저작권자 ⓒ 늘솔신문 무단전재 및 재배포 금지"
    assert read(page.format(f"{text}<p>{own}</p>", imprint), "http://news.example/library").article.copyright == own
