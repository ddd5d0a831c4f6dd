"""Korean pages of further kinds: print windows, boards, pictures of the news, menus without a class, boxes that list a series."""

from __future__ import annotations

import pytest

from scraper.extraction import Extraction, extract
from scraper.page import Page
from tests.extraction.conftest import PROSE

# ruff: noqa: E501 - markup is a line a part

TITLE = "늘솔시, 도서관 밤에도 연다"
TEXT = "".join(f"<p>{text}</p>" for text in PROSE)
MENU = "<ul><li><a href='/list?c=1'>정치</a></li><li><a href='/list?c=2'>생활</a></li><li><a href='/list?c=3'>경제</a></li></ul>"


def _read(body: str, *, window: str = TITLE, url: str = "https://www.neulsol.example/view?no=88123") -> Extraction:
    top = f"<!doctype html><html lang='ko'><head><meta charset='utf-8'><title>{window}</title></head>"
    return extract(Page(f"{top}<body>{body}</body></html>".encode(), url=url))


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
