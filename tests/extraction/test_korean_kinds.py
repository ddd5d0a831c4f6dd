"""Korean pages of further kinds: print windows, boards, pictures of the news, menus without a class, boxes that list a series."""

from __future__ import annotations

import pytest

from scraper.extraction import Extraction, extract
from scraper.extraction.blocks import summary_boxes
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


# --------------------------------------------------------------------------------------------------------------- the text


def test_the_one_paragraph_under_a_picture_is_text_though_a_byline_opens_and_an_address_ends_it():
    text = (
        "[늘솔=들꽃통신] 한가람 기자 = 8일 늘솔구장에서 열린 경기, 9회말 2사 1, 2루에서 끝내기 2루타를 친 마루한이 동료들의 물세례를 받고 있다. "
        "2026.05.08. garam@deulkkot.example"
    )
    found = _read(
        f"<h1>{TITLE}</h1><div>등록 2026.05.08 22:31</div><div class='photo'><img src='/n.jpg'></div><div class='txt'><p>{text}</p></div>"
    )
    assert (found.article.paragraphs, _names(found)) == ([text], ["한가람"])


def test_the_parts_of_a_series_listed_in_a_box_are_no_text():
    parts = "<div class='series_box'><strong>글 싣는 순서</strong><ul><li>① 막장이 닫힌 뒤</li><li>② 학교 없는 마을</li><li>③ 사라지는 간이역</li></ul></div>"
    short = [
        "오전 7시 12분, 물안역에 첫 기차가 들어왔다. 내린 사람은 둘, 탄 사람은 하나였다.",
        "이 역에 서는 기차는 하루 두 번뿐이다. 문을 열 때는 하루 스물여섯 번 기차가 섰다.",
        "역을 지키는 마루한(59) 씨는 내년에 정년을 맞는다. 뒤를 이을 사람은 정해지지 않았다.",
    ]
    text = "".join(f"<p>{line}</p>" for line in (short[0], short[1], "<strong>■ 마지막 역무원</strong>", short[2]))
    found = _read(
        f"<div class='contents'><h1>{TITLE}</h1><div>등록일 : 2026-02-19 00:05</div><div class='view_content'>{parts}{text}</div></div>"
    )
    assert found.article.paragraphs == [*short[:2], "■ 마지막 역무원", short[2]]
    assert summary_boxes.tells("[글 싣는 순서]")
    assert not summary_boxes.tells("글 싣는 순서를 바꾼 까닭")


def test_a_list_of_related_stories_names_their_section_writer_and_day():
    others = "<div><b>관련기사목록</b><ul><li>[생활] <a href='/view?no=1'>봄꽃 축제 넉 달 준비 끝에 개막</a> 한가람 기자 2026/03/02/</li></ul></div>"
    found = _read(f"<h1>{TITLE}</h1><div>등록 2026.05.08 22:31</div><div class='txt'>{TEXT}{others}</div>")
    assert found.article.paragraphs == [*PROSE]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("글 한가람 기자 | 사진 오수림", ["한가람"]),
        ("글 사진 한가람 송이슬 마을기자", ["한가람", "송이슬"]),
        ("글·사진 사회부 한가람 기자", ["한가람"]),
        ("취재 한가람 송이슬 기자", ["한가람", "송이슬"]),
    ],
)
def test_who_wrote_and_who_took_the_pictures(line, names):
    found = _read(f"<div class='v'><h2>{TITLE}</h2><p class='who'>{line}</p><p>입력 2026.05.02</p></div><div class='txt'>{TEXT}</div>")
    assert (_names(found), found.article.subtitle, found.article.paragraphs) == (names, None, [*PROSE])


def test_a_writer_of_several_names_is_read_out_behind_the_role():
    read = "<span class='visually-hidden'>기자, </span>"
    by = f"<ul role='list'><li>{read}클라라 멘도사</li><li>{read}World 라디오 남미</li></ul>"
    found = _read(
        f"<main><h1>{TITLE}</h1><section>{by}</section><div><time datetime='2026-03-12'>2026년 3월 12일</time></div>{TEXT}</main>"
    )
    assert (_names(found), found.article.subtitle) == (["클라라 멘도사"], None)


# -------------------------------------------------------------------------------------------------- dates, decks, editions


def test_a_board_sets_its_day_beside_the_title_and_calls_what_lies_around_both_a_head():
    top = f"<div class='top_area'><div class='fr'><span class='date'>2026.09.07 18:22</span></div><h1><a href='/news/88123'>{TITLE}</a></h1></div>"
    counts = "<div class='btm_area'><div class='side'><span>조회 수 <b>411</b></span><span>추천 수 <b>2</b></span></div></div>"
    tools = "<div class='rd_nav'><h4>단축키</h4><p>이전 문서</p><p>다음 문서</p><a>인쇄</a><a>크게</a><a>작게</a></div>"
    found = _read(f"<div class='rd'><div class='rd_hd'>{top}{counts}{tools}</div><div class='rd_body'>{TEXT}</div></div>")
    assert found.article.published_local == "2026-09-07T18:22+09:00"


def test_the_first_verse_of_a_poem_is_no_deck():
    verses = ["기차가 떠난 자리에", "코스모스가 혼자 손을 흔든다", "기다리는 일이 이렇게", "환할 수도 있다고", "녹슨 철길이 말을 건다"]
    lines = "".join(f"<p>{verse}</p>" for verse in verses)
    found = _read(f"<h1>{TITLE}</h1><div>입력 2026.03.09 06:00</div><div class='txt'>{lines}<p>{PROSE[0]}</p></div>")
    assert (found.article.subtitle, found.article.paragraphs) == (None, [*verses, PROSE[0]])


def test_the_link_that_opens_the_page_names_an_edition_and_no_section():
    head = f"<header><a href='/korean'>온누리 코리아</a><nav>{MENU}</nav></header><p>사진 출처, 온누리</p>"
    found = _read(f"{head}<main><h1>{TITLE}</h1>{TEXT}</main>", url="https://www.onnuri.example/korean/articles/cx2k8e1m3zpo")
    assert found.article.section is None


def test_lines_with_a_dash_that_open_the_text_are_a_deck():
    text = "".join(f"<div>{line}</div><div>&nbsp;</div>" for line in PROSE)
    deck = "<div><b>- 5월 15일까지 특별 대책 기간</b></div><div><b>- 드론 8대로 산자락 살펴</b></div>"
    found = _read(f"<h1>{TITLE}</h1><div>한가람 기자 / 기사등록 : 2026-03-02 14:41</div><div class='c'>{deck}{text}</div>")
    assert found.article.subtitle == "5월 15일까지 특별 대책 기간\n드론 8대로 산자락 살펴"
    assert found.article.paragraphs == [*PROSE]


def test_lines_with_a_dash_behind_a_sentence_are_text():
    lines = "".join(f"<div>{line}</div>" for line in (PROSE[0], "- 평일 밤 열 시까지", "- 주말 저녁 여덟 시까지", *PROSE[1:]))
    found = _read(f"<h1>{TITLE}</h1><div>한가람 기자 / 기사등록 : 2026-03-02 14:41</div><div class='c'>{lines}</div>")
    assert found.article.subtitle is None
    assert "- 평일 밤 열 시까지" in found.article.paragraphs


def test_a_pen_name_stands_behind_the_label_of_the_writer():
    day = "<span class='posted-on'><a href='/88123'><time datetime='2026-06-21T10:15:20+09:00'>2026-06-21</time></a></span>"
    by = "<span class='byline'>글쓴이 <span class='author vcard'><a class='url fn n' href='/archives/author/corner'>길모퉁이</a></span></span>"
    found = _read(f"<article><h1>{TITLE}</h1><div class='entry-meta'>{day} {by}</div><div class='entry-content'>{TEXT}</div></article>")
    assert (_names(found), found.article.paragraphs) == (["길모퉁이"], [*PROSE])


def test_a_caption_in_an_inline_element_is_parted_from_the_text_behind_it():
    picture = (
        "<span class='End_photo'><img src='/n.jpg'><em class='End_image_desc'>8일 경기에서 환호하는 마루한. 2026.6.8/들꽃통신</em></span>"
    )
    found = _read(f"<h2>{TITLE}</h2><div>입력 2026.06.08. 오후 10:31</div><div class='c'>{picture}{'<br><br>'.join(PROSE)}</div>")
    assert found.article.paragraphs == [*PROSE]


@pytest.mark.parametrize(
    "line",
    [
        "이 기사는 2026년 07월 23일 08:30 늘솔벨 에 표출된 기사입니다.",
        "날씨 제보 : jebo@neulsol.example",
        "기사제보 및 보도자료 : news@neulsol.example",
    ],
)
def test_where_a_text_came_out_first_and_where_to_write_to_is_no_text(line):
    found = _read(f"<h1>{TITLE}</h1><div>입력 2026.03.09 06:00</div><div class='txt'><p>{line}</p>{TEXT}</div>")
    assert found.article.paragraphs == [*PROSE]


# --------------------------------------------------------------------------------------- titles under and beside other lines


@pytest.mark.parametrize(
    "facts", ["<li>한가람 기자</li><li>2026-05-04</li><li>조회수 : 88</li>", "<li>발행일 2026-05-04</li><li>호수 제312호</li>"]
)
def test_a_part_of_the_site_heads_the_headline_below_it(facts):
    menu = "<ul class='gnb'><li><a href='/product'>상품안내</a></li><li><a href='/news/list'>지역뉴스</a></li></ul>"
    body = f"<div class='view'><h3>{TITLE}</h3><ul>{facts}</ul><div class='cont'>{'<br><br>'.join(PROSE)}</div></div>"
    found = _read(f"<div id='header'>{menu}</div><div id='container'><h2>지역뉴스</h2>{body}</div>", window="지역뉴스 | 우리케이블")
    assert (found.article.title, found.article.subtitle, found.article.paragraphs) == (TITLE, None, [*PROSE])
    assert found.article.published_date == "2026-05-04"


def test_a_trail_names_the_part_of_the_site():
    trail = "<div class='location'><span>홈</span> &gt; <span>소식</span> &gt; <span>우리동네</span></div>"
    body = f"<h2>우리동네</h2><div class='view'><h3>{TITLE}</h3><ul><li>발행일 2026-05-04</li></ul><div class='cont'>{TEXT}</div></div>"
    found = _read(f"<div id='c'>{trail}{body}</div>", window="우리동네 > 소식 > 늘솔구청")
    assert (found.article.title, found.article.section) == (TITLE, "우리동네")


def test_a_short_headline_over_a_deck_is_no_part_of_the_site():
    body = f"<h2>밤에도 연다</h2><h3>늘솔시 도서관 다음 달부터 시간 늘려</h3><div>입력 2026-05-04 10:20</div><div>{TEXT}</div>"
    found = _read(f"<div id='c'>{body}</div>", window="밤에도 연다 | 늘솔신문")
    assert (found.article.title, found.article.subtitle) == ("밤에도 연다", "늘솔시 도서관 다음 달부터 시간 늘려")


@pytest.mark.parametrize("printed", [f"<div class='t1'>{TITLE}</div>", f"<h1>{TITLE}</h1>"])
def test_a_label_that_the_window_alone_sets_before_the_headline_is_none_of_it(printed):
    found = _read(f"<div id='c'>{printed}<div class='tx'>{'<br><br>'.join(PROSE)}</div></div>", window=f"[골목의 시간] {TITLE}")
    assert (found.article.title, found.article.paragraphs) == (TITLE, [*PROSE])


def test_section_headline_and_deck_may_be_elements_of_one_line():
    line = f"<dt><span class='ca'>생활</span><strong class='tt'>{TITLE}</strong><em class='st'>평일 밤 열 시까지 시범 운영</em></dt>"
    body = f"<dl>{line}<dd class='inf'><span>한가람 기자</span><span>2026-04-16 05:20</span></dd><dd class='txt'>{TEXT}</dd></dl>"
    found = _read(f"<div id='c'>{body}</div>", window=f"{TITLE} | 늘솔신문")
    assert (found.article.title, found.article.subtitle) == (TITLE, "평일 밤 열 시까지 시범 운영")
    assert (found.article.paragraphs, _names(found)) == ([*PROSE], ["한가람"])


@pytest.mark.parametrize(
    "line",
    [
        "[글자 크게 복원 작게] [본문 프린트]",
        "래원: 길림신문 (편집: 김홍매, 임해연)",
        "담당부서 : 홍보담당관 ☎ 02-000-0000",
        "이 페이지에서 제공하는 정보에 만족하십니까? 만족도 조사",
        "독자 여러분의 글을 기다립니다. reader@neulsol.example",
        "호수 제312호",
    ],
)
def test_what_stands_around_a_text_is_no_text(line):
    found = _read(f"<h1>{TITLE}</h1><div>입력 2026.03.09 06:00</div><div class='txt'>{TEXT}<p>{line}</p></div>")
    assert (found.article.paragraphs, found.article.subtitle) == ([*PROSE], None)
