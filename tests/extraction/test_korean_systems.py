"""Korean pages as large systems build them: what is read out to the blind, signs that end a text, tabs, boxes by machine, weblogs."""

from __future__ import annotations

from scraper.extraction import Extraction, extract
from scraper.page import Page
from tests.extraction.conftest import PROSE

# ruff: noqa: E501 - markup is a line a part

TITLE = "늘솔시, 도서관 밤에도 연다"
TEXT = "".join(f"<p>{text}</p>" for text in PROSE)
URL = "https://www.neulsol.example/news/view/88123"


def _read(article: str, *, url: str = URL, head: str = "", aside: str = "") -> Extraction:
    menu = "<ul class='gnb'><li><a href='/politics'>정치</a></li><li><a href='/life'>생활</a></li><li><a href='/money'>경제</a></li></ul>"
    top = f"<!doctype html><html lang='ko'><head><meta charset='utf-8'><title>{TITLE}</title>{head}</head><body><header>{menu}</header>"
    return extract(Page(f"{top}<div id='wrap'>{article}</div>{aside}</body></html>".encode(), url=url))


def _names(found: Extraction) -> list[str]:
    return [author.name for author in found.article.authors]


# ------------------------------------------------------------------------------------------------------------- sections


def test_a_list_of_the_home_page_and_two_more_in_the_articles_header_is_the_way_to_it():
    trail = "<ul class='head-nav'><li><a href='/'>홈</a></li><li><a href='/l?c=9'>오피니언</a></li><li><a href='/l?c=31'>사설</a></li></ul>"
    found = _read(f"<div class='view'><header>{trail}<div class='head-title'>{TITLE}</div></header>{TEXT}</div>")
    assert (found.article.section, found.article.sections) == ("사설", ["오피니언", "사설"])


def test_a_menu_right_over_the_title_is_no_way_to_it():
    menu = "<div class='top'><ul><li><a href='/'>홈</a></li><li><a href='/l?c=9'>오피니언</a></li><li><a href='/l?c=31'>사설</a></li></ul></div>"
    assert _read(f"{menu}<div class='view'><h3>{TITLE}</h3>{TEXT}</div>").article.sections == []


def test_the_section_in_the_line_of_facts_outweighs_the_series_over_the_title():
    facts = "<div class='info'><span class='cate'><a href='/life'>생활</a></span><span class='date'>26.03.05 11:52</span></div>"
    found = _read(f"<div class='view'><div class='series'><a href='/series/77'>월세로 사는 법</a></div><h2>{TITLE}</h2>{facts}{TEXT}</div>")
    assert found.article.section == "생활"
