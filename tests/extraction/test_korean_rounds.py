"""Korean pages of further kinds: rarer names, programmes, weather beside the date, encodings nothing declares."""

from __future__ import annotations

import pytest

from scraper.extraction import Extraction, extract
from scraper.extraction.names import byline_forms, korean_guests, korean_names, korean_surnames
from scraper.page import Page
from tests.extraction.conftest import PROSE

# ruff: noqa: E501 - markup is a line a part

TITLE = "늘솔시, 도서관 밤에도 연다"
TEXT = "".join(f"<p>{text}</p>" for text in PROSE)
FACTS = "<p class='info'>입력 2026-03-05 20:14</p>"


def _read(body: str, *, url: str = "https://www.neulsol.example/view?no=88123") -> Extraction:
    top = f"<!doctype html><html lang='ko'><head><meta charset='utf-8'><title>{TITLE}</title></head>"
    return extract(Page(f"{top}<body>{body}</body></html>".encode(), url=url))


# ---------------------------------------------------------------------------------------------------------------- names


@pytest.mark.parametrize("word", ["좌나라", "음나라", "제갈솔", "남궁나라", "독고솔"])
def test_rarer_surnames_count_where_a_label_calls_a_word_a_name(word):
    assert korean_surnames.is_labelled_name(word)


@pytest.mark.parametrize("word", ["서문시장", "동방신기", "시민들", "좌나라"])
def test_words_that_nothing_calls_names_are_none(word):
    assert not korean_surnames.is_name(word)


def test_reporters_between_an_agencys_dateline_and_the_role_are_told_by_their_place():
    people = korean_names.people_of("[늘솔=한들통신] 좌나라 김하나 기자", frozenset())
    assert [(one.name, one.role, one.org) for one in people] == [("좌나라", "기자", "한들통신"), ("김하나", "기자", "한들통신")]


def test_the_label_of_a_writer_is_no_organisation():
    assert [(one.name, one.org) for one in korean_names.people_of("기자명 사나라 기자", frozenset())] == [("사나라", None)]


def test_a_house_tells_a_guest_of_a_rarer_surname():
    person = korean_guests.guest("온나라 늘솔초등학교 교사")
    assert person is not None
    assert (person.name, person.role) == ("온나라", "교사")


def test_a_name_stands_between_the_house_and_the_calling():
    person = korean_guests.guest("가온연구소 시나라 소장")
    assert person is not None
    assert (person.name, person.role, person.org) == ("시나라", "소장", "가온연구소")


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("하노이=부이 티 란 통신원, 명나라 기자", [("부이 티 란", "통신원"), ("명나라", "기자")]),
        ("늘솔=빈나라·가온=경나라 기자", [("빈나라", "기자"), ("경나라", "기자")]),
        ("글=김하나·사진=이두리 기자", [("김하나", None), ("이두리", "기자")]),
        ("빙나라 늘솔경제 기자", [("빙나라", "기자")]),
    ],
)
def test_reporters_abroad_of_several_bureaus_and_before_their_paper(line, people):
    assert byline_forms.is_line(line)
    assert [(one.name, one.role) for one in korean_names.people_of(line, frozenset())] == people


# ------------------------------------------------------------------------------------------------- furniture, lists, decks


def test_lines_of_one_paragraph_that_tell_the_issue_and_ask_to_give_are_no_text():
    last = "<p>[1821호 / 2026년 3월 6일자 / 늘솔신문]<br>※ 이 기사를 응원해주세요 : 후원 ARS 060-000-0000, 한 통에 5000원</p>"
    assert _read(f"<h1>{TITLE}</h1>{FACTS}<div>{TEXT}{last}</div>").article.paragraphs == [*PROSE]


def test_the_title_of_a_book_heads_its_review():
    book = "<p>《마지막 역》</p><p>김하나 지음│물마루 펴냄│312쪽│1만8500원</p>"
    found = _read(f"<h1>{TITLE}</h1>{FACTS}<div>{book}{TEXT}</div>").article
    assert (found.subtitle, found.paragraphs[0]) == (None, "《마지막 역》")


def test_a_reporters_page_lists_what_she_wrote():
    items = "".join(f"<li><a href='/article/2026030500{n}'>{text[:20]}</a></li>" for n, text in enumerate(PROSE[:3], 10))
    found = _read(
        f"<main><h1>김하나 기자</h1><p>도서관을 취재합니다.</p><h2>최신 기사</h2><ul>{items}</ul></main>",
        url="https://www.neulsol.example/reporter/206",
    )
    assert (found.status, found.reason) == ("not_article", "list")


@pytest.mark.parametrize(("own", "other"), [("/life/2026/03/05/101", "/life/2026/03/04/12"), ("/special/talk/55", "/special/talk/54")])
def test_stories_with_short_numbers_are_teasers(own, other):
    more = f"<h3>더 볼 기사</h3><ul><li><a href='{other}'>폐역에 들어선 책방, 주말마다 만원</a></li><li><a href='{other[:-1]}1'>작은 학교 살린 합창단</a></li></ul>"
    found = _read(f"<h1>{TITLE}</h1>{FACTS}<div>{TEXT}</div><aside>{more}</aside>", url=f"https://www.neulsol.example{own}")
    assert len(found.teasers) == 2


# ------------------------------------------------------------------------------------------------------ section, kicker


def test_the_linked_heading_over_the_title_names_the_programme():
    menu = "<ul class='gnb'><li><a href='/category?c=1'>정치</a></li><li><a href='/program/list'>다시보기</a></li></ul>"
    head = "<div class='prog'><h2><a href='/program/node?prog=12'>아침광장</a></h2><a href='/vod'>다시보기</a></div>"
    found = _read(f"{menu}<div id='c'>{head}<div class='view_hd'><h3>{TITLE}</h3>{FACTS}</div><div>{TEXT}</div></div>")
    assert (found.article.title, found.article.section) == (TITLE, "아침광장")


def test_the_series_named_by_its_class_is_the_kicker():
    found = _read(f"<div><div class='series'>[길 위에서] ⑦ 갯마을</div><h1>{TITLE}</h1>{FACTS}</div><div>{TEXT}</div>")
    assert found.article.kicker == "[길 위에서] ⑦ 갯마을"


def test_a_series_glued_to_the_headline_is_told_by_the_brackets_of_the_stated_title():
    title = f"{TITLE}고 한다"
    top = f"<!doctype html><html lang='ko'><head><meta charset='utf-8'><meta property='og:title' content='[세상 읽기] {title} / 제갈온유'></head>"
    head = f"<h3><span>세상 읽기</span>{title}</h3><div>제갈온유 | 가온대 국어국문학과 교수</div>{FACTS}"
    found = extract(
        Page(f"{top}<body>{head}<div>{TEXT}</div></body></html>".encode(), url="https://www.neulsol.example/arti/1230044.html")
    ).article
    assert (found.title, found.kicker, found.subtitle) == (title, "세상 읽기", None)
    assert [one.name for one in found.authors] == ["제갈온유"]


def test_a_trail_may_stand_in_a_nav_of_the_articles_head():
    menu = "<header><a href='/'>늘솔신문</a><ul><li><a href='/list?c=9'>오피니언</a></li></ul></header>"
    trail = "<nav><a href='/'>홈</a><a href='/list?c=9'>오피니언</a><a href='/list?s=30'>독자투고</a></nav>"
    signed = "<p style='text-align:right'>늘솔소방서 예방안전과 소방장 빈나라</p>"
    found = _read(
        f"{menu}<div>{trail}<h3>[독자투고] {TITLE}</h3><ul><li>늘솔신문</li><li>승인 2026.01.12 10:40</li></ul></div><div>{signed}{TEXT}</div>"
    ).article
    assert (found.section, found.paragraphs) == ("독자투고", [*PROSE])
    assert [(one.name, one.role) for one in found.authors] == [("빈나라", "늘솔소방서 예방안전과 소방장")]


def test_hashed_items_behind_the_text_are_tags_without_links():
    tags = "<ul class='tag_lists'><li>#도서관</li><li>#늘솔시</li></ul>"
    assert _read(f"<h1>{TITLE}</h1>{FACTS}<div>{TEXT}</div>{tags}").article.tags == ["도서관", "늘솔시"]


def test_the_heading_of_an_entry_and_a_desk_with_its_hour_are_no_decks():
    entries = "".join(
        f"<div class='entry'><time>{hour}:05</time><h3>도서관 {hour}시 소식</h3><p>{text}</p></div>"
        for hour, text in zip((18, 14, 9), PROSE)
    )
    assert _read(f"<h1>{TITLE}</h1>{FACTS}<div class='live'>{entries}</div>").article.subtitle is None
    desk = "<div class='mt'><span>온라인 뉴스팀</span><span>3시간 전</span></div>"
    assert _read(f"<h1>{TITLE}</h1>{desk}<div>{TEXT}</div>").article.subtitle is None


def test_a_box_sums_the_story_up():
    box = "<div class='sum_box'><h2>기사 내용 요약</h2><ul><li>도서관 밤에도 열어</li><li>시민들 반겨</li></ul></div>"
    assert _read(f"<h1>{TITLE}</h1>{FACTS}{box}<div>{TEXT}</div>").article.paragraphs == [*PROSE]


# -------------------------------------------------------------------------------------------------- weather, encodings


def test_one_reading_beside_the_date_is_a_ticker():
    head = "<header><div><span>2026년 3월 6일 금요일</span><span>늘솔 9℃ 구름많음</span></div></header>"
    found = _read(f"{head}<h1>{TITLE}</h1>{FACTS}<div>{TEXT}</div>")
    assert [(one.place, one.sky, one.temperature_c) for one in found.weather] == [("늘솔", "구름많음", 9.0)]
    assert found.page_date == "2026-03-06"


@pytest.mark.parametrize("encoding", ["cp949", "utf-8"])
def test_a_page_that_says_it_is_korean_is_not_guessed_at(encoding):
    page = Page("<html lang='ko'><title>안내</title><body><h3>안내</h3></body></html>".encode(encoding))
    assert (page.encoding, "안내" in "".join(page.tree.itertext())) == (encoding, True)


def test_credits_of_japanese_editions_stand_behind_the_full_width_sign():
    figure = "<figure><img src='/a.jpg'><figcaption>夜の図書館　写真＝ヌルソル市</figcaption></figure>"
    facts = "<p><span>ハン・ガラム記者</span><span>記事入力 : 2026/03/05 20:14</span></p>"
    text = "<p>図書館は夜の十時まで開くことになった。</p>" * 6
    head = "<html lang='ja'><title>港町の図書館</title><body><article><h1>港町の図書館</h1>"
    found = extract(
        Page(f"{head}{facts}{figure}{text}</article></body></html>".encode(), url="https://jp.neulsol.example/article/20260305-1")
    )
    assert found.article.byline == "ハン・ガラム記者"
    assert [(image.caption, image.credit) for image in found.article.images] == [("夜の図書館", "ヌルソル市")]


# ------------------------------------------------------------------------------------------------- boards, portals, guests


def test_a_board_of_cells_under_a_window_that_welcomes():
    cells = f"<tr><td>제 목</td><td><b>{TITLE}</b></td></tr><tr><td>작성자</td><td>감나라 기자</td></tr><tr><td>등록일</td><td>2005-12-03 &nbsp; 조회 : 182</td></tr>"
    table = (
        f"<table>{cells}<tr><td colspan='2'>{'<br><br>'.join(PROSE)}</td></tr><tr><td colspan='2'><img src='/list.gif'></td></tr></table>"
    )
    window = "<html lang='ko'><head><meta charset='utf-8'><title>늘솔신문에 오신 것을 환영합니다</title></head>"
    found = extract(Page(f"{window}<body>{table}</body></html>".encode(), url="http://www.neulsol.example/board/news_view.asp?id=2211"))
    assert (found.status, found.article.title, found.article.paragraphs) == ("article", TITLE, [*PROSE])
    assert (found.article.published_local, [one.name for one in found.article.authors]) == ("2005-12-03", ["감나라"])


def test_a_portal_prints_whose_story_it_is_and_how_long_it_takes():
    head = f"<div class='prov'><a href='/ko-kr/pub/1'>한들일보</a></div><h1>{TITLE}</h1><div>작성자: 피나라 기자 • 2시간 • 2분 읽음</div>"
    figure = "<figure><img src='/1.jpg'><figcaption>도서관 전경 © 제공: 한들일보</figcaption></figure>"
    found = _read(f"<article>{head}<div>{figure}{TEXT}</div></article>").article
    assert ([one.name for one in found.authors], found.section, found.paragraphs) == (["피나라"], None, [*PROSE])
    assert [image.credit for image in found.images] == ["한들일보"]


def test_who_translated_stands_behind_who_wrote():
    found = _read(f"<h1>{TITLE}</h1><p class='by'>루시아 페레이라 / 번역 김하나</p>{FACTS}<div>{TEXT}</div>").article
    assert ([one.name for one in found.authors], found.subtitle) == (["루시아 페레이라"], None)


@pytest.mark.parametrize(("above", "below"), [("", "채나라 (☎ 02-000-3456)"), ("홈 > 사람들 > 부고", "")])
def test_whom_to_call_and_the_way_to_the_page_are_neither_deck_nor_kicker(above, below):
    found = _read(f"<div><div>{above}</div><h3>{TITLE}</h3><div>{below}</div>{FACTS}</div><div>{TEXT}</div>").article
    assert (found.kicker, found.subtitle) == (None, None)


def test_a_trail_may_have_blanks_between_its_links():
    trail = "<nav><a href='/'>홈</a> <a href='/list?c=2'>경제</a> <a href='/list?s=21'>금융</a></nav>"
    assert (
        _read(f"<header><a href='/'>늘솔신문</a></header><div>{trail}<h1>{TITLE}</h1>{FACTS}</div><div>{TEXT}</div>").article.section
        == "금융"
    )


@pytest.mark.parametrize(("last", "names"), [("한들방송 뉴스 옥도윤입니다.", ["옥도윤"]), ("한들방송 뉴스 제작진입니다.", [])])
def test_who_signs_off_behind_the_stations_name_may_bear_a_rarer_surname(last, names):
    assert [one.name for one in korean_names.people_of(last, frozenset())] == names


def test_a_papers_name_glued_to_a_portals_title_is_no_part_of_it():
    others = ("시내버스 앱 먹통 이틀째…불편 호소", "강풍에 여객선 이틀째 발 묶여", "달걀값 석 달 만에 내림세")
    items = "".join(f"<li><a href='/view?no=8800{n}'><strong>{one}</strong><span>가온일보</span></a></li>" for n, one in enumerate(others))
    found = _read(f"<h1>{TITLE}</h1>{FACTS}<div>{TEXT}</div><div><h3>함께 볼만한 뉴스</h3><ul>{items}</ul></div>")
    assert [one.title for one in found.sightings] == [*others]


def test_the_address_glued_to_the_name_in_a_line_of_facts_is_the_writers():
    facts = (
        "<span>늘솔=김하나 기자</span><span>hana@neulsol.example</span><time>입력 2026-10-13 09:30</time><time>수정 2026-10-13 11:02</time>"
    )
    found = _read(f"<h1>{TITLE}</h1><div class='meta'>{facts}</div><div>{TEXT}</div>").article
    assert [(one.name, one.role, one.email) for one in found.authors] == [("김하나", "기자", "hana@neulsol.example")]


def test_an_alternative_text_without_the_captions_credit_says_it_again():
    figure = "<figure><img src='/a.jpg' alt='도서관 이용자 추이'><figcaption>도서관 이용자 추이 (자료=늘솔시)</figcaption></figure>"
    [image] = _read(f"<h1>{TITLE}</h1>{FACTS}<div>{TEXT}{figure}</div>").article.images
    assert (image.credit, image.alt) == ("늘솔시", None)


def test_a_news_flash_has_its_title_for_its_text():
    flash = "[속보] 늘솔시 물류창고 큰불…소방 대응 2단계"
    top = f"<h1>{flash}</h1>{FACTS}<div id='article-body'><p>{flash}</p></div><p>Copyright ⓒ 늘솔뉴스. 무단 전재 금지</p>"
    assert _read(top).article.paragraphs == [flash]


def test_what_a_service_says_of_the_releases_it_carries_is_no_text():
    note = "이 뉴스는 기업·기관·단체가 사실 여부를 직접 확인하고 발표한 보도자료 전문입니다. 보도길은 편집 지침을 준수합니다."
    assert _read(f"<h1>{TITLE}</h1>{FACTS}<div>{TEXT}<p>{note}</p></div>").article.paragraphs == [*PROSE]


def test_the_logo_of_a_firm_and_a_drawn_button_are_no_pictures_of_the_article():
    logo = "<div class='release-logo'><a href='/firm'><img src='/logo/1.jpg' alt='늘솔기술 Logo'></a></div>"
    button = "<p><a href='#top'><img src='/image/top.gif'></a></p>"
    photo = "<figure><img src='/a.jpg'><figcaption>도서관 열람실</figcaption></figure>"
    found = _read(f"<h1>{TITLE}</h1>{FACTS}<div>{logo}{photo}{TEXT}{button}</div>").article
    assert [one.caption for one in found.images] == ["도서관 열람실"]


def test_the_series_among_linked_sections_is_the_kicker():
    head = "<div class='subhead'><a href='/opinion'>오피니언</a> <a href='/c'>칼럼</a> <a class='series' href='/s/7'>하늘의 책상</a></div>"
    assert _read(f"<article>{head}<h1>{TITLE}</h1>{FACTS}<div>{TEXT}</div></article>").article.kicker == "하늘의 책상"
