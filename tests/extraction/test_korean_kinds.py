"""Korean pages of further kinds: print windows, boards, pictures of the news, menus without a class, boxes that list a series."""

from __future__ import annotations

import pytest

from scraper.extraction import Extraction, extract
from scraper.extraction.names import byline_forms
from scraper.page import Page
from tests.extraction.conftest import PROSE

# ruff: noqa: E501 - markup is a line a part

TITLE = "늘솔시, 도서관 밤에도 연다"
TEXT = "".join(f"<p>{text}</p>" for text in PROSE)
MENU = "<ul><li><a href='/list?c=1'>정치</a></li><li><a href='/list?c=2'>생활</a></li><li><a href='/list?c=3'>경제</a></li></ul>"


def _read(body: str, *, window: str = TITLE, url: str = "https://www.neulsol.example/view?no=88123") -> Extraction:
    top = f"<!doctype html><html lang='ko'><head><meta charset='utf-8'><title>{window}</title></head>"
    return extract(Page(f"{top}<body>{body}</body></html>".encode(), url=url))


def _names(found: Extraction) -> list[str]:
    return [author.name for author in found.article.authors]


# ------------------------------------------------------------------------------------------------------------- sections


@pytest.mark.parametrize(
    "head",
    [
        f"<div class='art_hd'><a href='/list?c=2'>생활</a><h2>{TITLE}</h2><p>입력 2026-03-05 20:14</p></div>",
        f"<div class='art_hd'><div class='top_menu'><span>생활</span></div><h2>{TITLE}</h2><p>입력 2026-03-05 20:14</p></div>",
        f"<h2>{TITLE}</h2><div><a class='cssCate' href='/list?c=2'>생활</a></div><p>입력 2026-03-05 20:14</p>",
    ],
)
def test_a_list_of_short_links_is_a_menu_whatever_it_is_called(head):
    assert _read(f"<div id='hd'>{MENU}</div><div id='ct'>{head}<div>{TEXT}</div></div>").article.section == "생활"


def test_a_list_of_longer_links_is_none():
    others = "<ul><li><a href='/view?no=1'>생활</a></li><li><a href='/view?no=2'>봄꽃 축제 넉 달 준비 끝에 개막</a></li></ul>"
    head = f"<div class='art_hd'><div class='top'><span>생활</span></div><h2>{TITLE}</h2></div>"
    assert _read(f"<div id='hd'>{others}</div><div id='ct'>{head}<div>{TEXT}</div></div>").article.section is None


# ------------------------------------------------------------------------------------------------------- headlines, writers


@pytest.mark.parametrize("window", ["늘솔신문 - 기사 인쇄", "늘솔신문 | 프린트", "기사 보기"])
def test_a_window_for_printing_names_no_story(window):
    facts = "<div class='info'>한가람 기자 | 기사입력 2026-03-05 13:05</div>"
    found = _read(
        f"<div class='wrap'><div class='tit'>{TITLE}</div>{facts}<div class='body'>{'<br><br>'.join(PROSE)}</div></div>", window=window
    )
    assert (found.article.title, found.article.paragraphs, _names(found)) == (TITLE, [*PROSE], ["한가람"])


def test_a_board_names_who_put_the_text_up_with_a_link_to_write_to_them():
    facts = "<tr><td>이름 : <b>한가람</b> (<a href='mailto:garam@neulsol.example'>Mail</a>)</td><td>등록일 : 2008-01-23 11:05:41 조회수 : 512</td></tr>"
    head = f"<table><tr class='title'><td><b>{TITLE}</b></td></tr></table>"
    text = f"<tr><td colspan='2'>{'<br><br>'.join(PROSE)}</td></tr>"
    found = _read(f"<div><a href='/'>늘솔대방송</a></div>{head}<table>{facts}{text}</table>", window="늘솔대방송")
    assert (found.article.title, found.article.paragraphs, _names(found)) == (TITLE, [*PROSE], ["한가람"])
    assert found.article.published_local == "2008-01-23T11:05:41+09:00"
    assert not byline_forms.is_line("이름 : 한가람")
