"""Korean pages as large systems build them: what is read out to the blind, signs that end a text, tabs, boxes by machine, weblogs."""

from __future__ import annotations

import pytest

from scraper.extraction import Extraction, extract
from scraper.extraction.blocks import summary_boxes
from scraper.extraction.layout.url_shape import shape
from scraper.extraction.lines import korean_captions, korean_facts
from scraper.extraction.names import byline_forms, korean_guests, people
from scraper.extraction.tickers import ticker
from scraper.extraction.wording import comment_headings, korean_phrases
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


# ---------------------------------------------------------------------------------------- dates, decks, read out to the blind


def test_a_heading_for_the_blind_is_no_deck_and_makes_no_other_story_of_the_facts():
    facts = (
        "<div class='info-group'><article class='item'><h4 class='show-for-sr'>기사 정보</h4><ul class='infomation'>"
        "<li>기자명 백도현 가온대 환경보건학과 교수</li><li>입력 2026.03.05 09:00</li><li>수정 2026.03.05 15:37</li></ul></article></div>"
    )
    found = _read(
        f"<div id='article-view'><header><h3 class='heading'>{TITLE}</h3>{facts}</header><article id='body'>{TEXT}</article></div>"
    )
    story = found.article
    assert (story.subtitle, _names(found)) == (None, ["백도현"])
    assert (story.published_local, story.modified_local) == ("2026-03-05T09:00+09:00", "2026-03-05T15:37+09:00")


def test_times_are_told_by_their_names():
    times = "<div class='d-flex'><time id='published'>2026.03.05 오전 11:25</time><span>|</span><time id='updated'>2026.03.05 오후 01:40</time></div>"
    story = _read(f"<div class='col'><h1>{TITLE}</h1>{times}<div class='article-body'>{TEXT}</div></div>").article
    assert (story.published_local, story.modified_local) == ("2026-03-05T11:25+09:00", "2026-03-05T13:40+09:00")


def test_what_a_player_says_of_itself_is_no_deck():
    player = "<div class='video'><div>동영상영역 시작 <video src='v.mp4'></video> 동영상영역 끝</div></div>"
    assert _read(f"<div class='view'><h4 class='title'>{TITLE}</h4>{player}<div class='text'>{TEXT}</div></div>").article.subtitle is None


# ------------------------------------------------------------------------------------------------------------------ bylines


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("[들꽃스포츠=마루구장, 고은비 기자]", ["고은비"]),
        ("[들꽃스포츠=인천공항, 고은비 기자]", ["고은비"]),
        ("[들꽃스포츠=남궁다솔, 고은비 기자]", ["남궁다솔", "고은비"]),
        ("기자명 백도현 가온대 교수", ["백도현"]),
    ],
)
def test_grounds_and_labels_are_no_people(line, names):
    assert [one.name for one in people.people_of(line)] == names


@pytest.mark.parametrize("line", ["▷ 이메일 jebo@neulsol.example", "메일 : jebo@neulsol.example", "제보 news@neulsol.example"])
def test_where_to_write_to_is_no_signature(line):
    assert not byline_forms.is_line(line)


def test_each_of_several_reporters_has_the_address_beside_her_name():
    signed = "<div class='sign'>신바름 기자 bareum@neulsol.example</div><div class='sign'>하진솔 기자 sol@neulsol.example</div>"
    by = "<div class='byline'><a href='/r/1'>신바름 기자</a> <a href='/r/2'>하진솔 기자</a></div>"
    found = _read(f"<div class='view'><h1>{TITLE}</h1>{by}<div id='body'>{TEXT}</div>{signed}</div>")
    assert [(one.name, one.email) for one in found.article.authors] == [
        ("신바름", "bareum@neulsol.example"),
        ("하진솔", "sol@neulsol.example"),
    ]


def test_a_reporters_name_in_an_element_called_so_may_stand_over_the_title():
    head = f"<div class='head'><span class='reporter'><a href='/search?q=1'>마루한</a></span><h2>{TITLE}</h2><div>입력 2026-03-05 20:09</div></div>"
    found = _read(f"<div class='view'>{head}<div class='text'>{TEXT}</div></div>")
    assert (found.article.byline, _names(found)) == ("마루한", ["마루한"])


@pytest.mark.parametrize(
    ("line", "name"), [("by 길목지기", "길목지기"), ("by 편집부", None), ("by 늘솔신문", None), ("길목지기", None), ("by the sea", None)]
)
def test_pen_names_stand_behind_by(line, name):
    one = korean_guests.pen_name(line)
    assert (one.name if one else None) == name


def test_a_weblogs_writer_is_named_beside_the_day():
    box = "<div class='box-info'><span class='writer'>by 길목지기</span> <span class='date'>2026. 3. 5.</span></div>"
    found = _read(f"<div class='view'><h2>{TITLE}</h2>{box}<div class='text'>{TEXT}</div></div>")
    assert (_names(found), found.article.published_date) == (["길목지기"], "2026-03-05")


# ---------------------------------------------------------------------------------------------------------------- the body


def test_the_last_line_of_a_text_parted_by_breaks_may_sign_it():
    text = "<br>&nbsp;&nbsp;".join((*PROSE, "진누리기자 nuri@"))
    found = _read(
        f"<div class='view'><h3>{TITLE}</h3><div>기사입력 : 2026-03-05 20:14</div><div class='text'>&nbsp;&nbsp;{text}</div></div>"
    )
    assert (found.article.paragraphs, _names(found)) == ([*PROSE], ["진누리"])


def test_a_heading_is_told_by_its_class_between_paragraphs():
    heading = "<div class='sub_heading'><div class='sub_headingline'><strong>방치 대신 위탁, 세금도 깎아 준다</strong></div></div>"
    ads = "<div class='ad_wrap'><span>광고</span></div>"
    found = _read(
        f"<div class='view'><h1>{TITLE}</h1><div id='body'><p>{PROSE[0]}</p>{ads}{heading}<p>{PROSE[1]}</p><p>{PROSE[2]}</p></div></div>"
    )
    assert found.article.paragraphs == [PROSE[0], "방치 대신 위탁, 세금도 깎아 준다", *PROSE[1:]]


SUMMARY = (
    "<div class='summary_layer'><div class='tit'>핵심요약 쏙</div><p>AI 요약은 OpenAI의 최신 기술로 핵심 내용을 빠르게 제공합니다.<br>"
    "자세한 내용은 기사 원문을 읽고 판단해 주시기 바랍니다.</p><p class='sum'>늘솔시는 도서관을 밤 열 시까지 열기로 했다.</p></div>"
)


def test_a_summary_by_machine_is_no_text_though_it_is_set_in_sentences():
    found = _read(f"<div class='view'><h2>{TITLE}</h2><section class='body'>{SUMMARY}{TEXT}</section></div>")
    assert found.article.paragraphs == [*PROSE]


def test_a_button_to_a_summary_takes_no_facts_with_it():
    facts = "<div class='time'><dl><dt>입력 :</dt><dd>2026-03-05 17:31</dd></dl><button>글자 크기</button><button>AI 요약</button></div>"
    found = _read(f"<div class='view'><h2>{TITLE}</h2>{facts}<div class='text'>{TEXT}</div></div>")
    assert found.article.published_local == "2026-03-05T17:31+09:00"
    assert summary_boxes.tells("AI 요약")


def test_what_little_stands_behind_the_notice_of_rights_is_no_text():
    stocks = "<div class='stocks'><h4>기사 속 종목 이야기</h4><ul><li>가나금융지주 111111, KOSPI</li></ul></div>"
    by = "<dl class='author'><dt class='name'>옥찬희 기자</dt></dl><dl class='author'><dt class='name'>라온유 기자</dt></dl>"
    rights = "<p class='copyright'>[ⓒ 늘솔경제, 무단 전재, 재배포 및 AI학습 이용 금지]</p>"
    found = _read(f"<div class='view'><h2>{TITLE}</h2><section class='body'>{TEXT}{by}{rights}{stocks}</section></div>")
    assert (found.article.paragraphs, _names(found)) == ([*PROSE], ["옥찬희", "라온유"])


def test_a_text_that_goes_on_behind_a_notice_of_rights_stays_whole():
    rights = "<p>ⓒ 늘솔경제, 무단 전재 및 재배포 금지</p>"
    found = _read(
        f"<div class='view'><h2>{TITLE}</h2><div class='text'><p>{PROSE[0]}</p>{rights}<p>{PROSE[1]}</p><p>{PROSE[2]}</p></div></div>"
    )
    assert found.article.paragraphs == [*PROSE]


def test_pen_name_and_counters_in_one_line_are_facts():
    facts = (
        "<p class='meta'><a class='member_12 author'>들풀</a><span class='sum'><span>조회 수 <b>391</b></span> <span>추천 수 <b>4</b></span> "
        "<span>댓글 <b>1</b></span></span><span class='time'>2026.03.05 14:22:07</span></p>"
    )
    found = _read(f"<div class='read'><div class='read_header'><h1>{TITLE}</h1>{facts}</div><div class='read_body'>{TEXT}</div></div>")
    assert found.article.paragraphs == [*PROSE]
    assert not korean_facts.is_counted("2026.03.05 조회 수 391 추천 수 4라고 적힌 화면을 보던 그는 웃었다")


@pytest.mark.parametrize(
    "line",
    [
        "자동등록방지용 코드를 입력하세요!",
        "확인 - 200자까지 쓰실 수 있습니다. (현재 0 byte / 최대 400byte)",
        "이 종목은 AI가 추출한 것으로 실제와 다를 수 있습니다.",
    ],
)
def test_what_forms_and_boxes_say_is_a_notice(line):
    assert korean_phrases.is_notice(line)


def test_old_pages_head_their_readers_comments_in_a_cell():
    assert korean_phrases.is_tool("이 기사에 대한 댓글 이야기 (0)")
    assert comment_headings.heads_comments("이 기사에 대한 댓글 이야기 (3)")


# ------------------------------------------------------------------------------------------------------ images, other stories


def test_what_a_board_attaches_over_the_text_is_a_picture_and_its_sign_is_none():
    sign = "<div class='icon hand'><img src='/_core/image/photo.gif' alt=''></div>"
    attached = "<div id='bo_v_img'><a href='/bbs/view_image.php?fn=1'><img src='/data/file/news/a.jpg' alt=''></a></div>"
    found = _read(f"<div class='board'>{sign}<h1>{TITLE}</h1><div>2026-03-05 10:20</div>{attached}<div id='bo_v_con'>{TEXT}</div></div>")
    assert [image.url for image in found.article.images] == ["https://www.neulsol.example/data/file/news/a.jpg"]


OTHERS = ("한인회 차세대 장학생 서른 명 모집", "총영사관 순회 영사 일정 나왔다")


def test_the_first_of_a_headings_tabs_heads_the_list():
    tabs = "<h4><a class='cur'>RELATED ARTICLES</a><a>MORE FROM AUTHOR</a></h4>"
    items = "".join(f"<div class='card'><h3><a href='/news/view/8812{place}'>{title}</a></h3></div>" for place, title in enumerate(OTHERS))
    found = _read(f"<div class='view'><h1>{TITLE}</h1>{TEXT}</div>", aside=f"<div class='related'>{tabs}<div>{items}</div></div>")
    assert [(seen.block, seen.title) for seen in found.sightings] == [("RELATED ARTICLES", title) for title in OTHERS]


def test_the_columns_of_a_board_head_no_stories():
    rows = "".join(
        f"<tr><td>21{place}</td><td class='title'><a href='/news/9100{place}'>{title}</a></td></tr>" for place, title in enumerate(OTHERS)
    )
    board = f"<table class='list'><thead><tr><th>번호</th><th class='title'>제목</th></tr></thead><tbody>{rows}</tbody></table>"
    found = _read(f"<div class='view'><h1>{TITLE}</h1>{TEXT}</div>", aside=board)
    assert [(seen.block, seen.title) for seen in found.sightings] == [(None, title) for title in OTHERS]


def test_posts_of_a_weblog_are_counted_in_its_addresses():
    rows = "".join(
        f"<tr><th><a href='/{290 + place}'>{title}</a></th><td>2026.02.0{place + 1}</td></tr>" for place, title in enumerate(OTHERS)
    )
    others = f"<div class='another'><h4>'생활' 카테고리의 다른 글</h4><table>{rows}</table></div>"
    found = _read(f"<div class='view'><h2>{TITLE}</h2>{TEXT}</div>", url="https://gilmok.example/284", aside=others)
    assert [seen.title for seen in found.sightings] == [*OTHERS]


@pytest.mark.parametrize(
    ("slug", "kind"),
    [
        ("%ed%95%9c%ec%9d%b8%ed%9a%8c-%ec%9e%a5%ed%95%99%ec%83%9d-%eb%aa%a8%ec%a7%91/", "article"),
        ("%ec%a0%95%ec%b9%98/", "other"),
        ("%ec%a0%95%ec%b9%98-%ea%b2%bd%ec%a0%9c/", "other"),
    ],
)
def test_a_slug_of_words_in_hangul_names_a_story(slug, kind):
    assert shape(f"https://neulsol.example/{slug}") == kind


# ------------------------------------------------------------------------------------- decks, facts and captions around the text


def test_a_summary_with_a_mark_between_facts_and_text_is_the_deck():
    facts = "<div class='info'><span>입력2026-03-05 17:41:05</span><span>수정 2026.03.05 18:52:31</span><span>가온누리 기자</span></div>"
    deck = "<div class='article_summary'><p>■도서관 문 여는 시간<br>직장인 설문 반영</p></div>"
    text = "<br><br>".join(PROSE)
    story = _read(f"<div class='view'><p class='cate'>생활</p><h1>{TITLE}</h1>{facts}{deck}<div class='text'>{text}</div></div>").article
    assert (story.subtitle, story.paragraphs) == ("■도서관 문 여는 시간\n직장인 설문 반영", [*PROSE])


@pytest.mark.parametrize("item", ["글 문솔비", "늘솔일보 온라인뉴스팀", "늘솔경찰서 경위 문솔비", "제1204호", "문솔비 농협 지부장"])
def test_an_item_beside_a_date_is_no_deck(item):
    facts = f"<ul class='info'><li>{item}</li><li>입력 2026.03.05 14:20</li></ul>"
    assert _read(f"<div class='view'><h1>{TITLE}</h1>{facts}<div class='text'>{TEXT}</div></div>").article.subtitle is None


def test_a_line_called_a_subtitle_alone_with_a_picture_is_its_caption():
    photo = "<div><img src='/a.jpg'><span class='sub_tit'>밤에도 문을 여는 도서관 [늘솔통신 자료사진]</span></div>"
    text = "<br><br>".join(PROSE)
    story = _read(
        f"<div class='view'><h3>{TITLE}</h3><div>기사전송 2026-03-05 15:02</div><div class='text'>{photo}<br>{text}</div></div>"
    ).article
    assert (story.subtitle, [image.caption for image in story.images]) == (None, ["밤에도 문을 여는 도서관 [늘솔통신 자료사진]"])


@pytest.mark.parametrize(
    "line",
    [
        "<사진> 새 열람실",
        "〈사진〉 새 열람실",
        "[사진설명] 새 열람실",
        "사진설명: 새 열람실",
        "사진은 새 열람실",
        "연합뉴스 자료사진",
        "출처=늘솔시",
        "※ 기사 내용과 관련 없는 사진",
        "*기사와 직접적인 관련이 없습니다.",
        "AI로 생성한 이미지",
        "[늘솔=늘솔통신] 새 열람실. (사진=늘솔시 제공) 2026.03.05. photo@news.example *재판매 및 DB 금지",
    ],
)
def test_captions_say_what_they_are(line):
    assert korean_captions.says_itself(line)


@pytest.mark.parametrize(
    "line", ["사진은 말이 없다.", "출처를 묻자 그는 웃었다", "기사와 관련이 깊다.", "책을 파는 행위를 금지했다", "“사진” 한 장이 남았다"]
)
def test_sentences_about_pictures_are_no_captions(line):
    assert not korean_captions.says_itself(line)


@pytest.mark.parametrize(
    "line",
    [
        "새 열람실. /늘솔시 제공",
        "새 열람실. 자료사진",
        "새 열람실. 게티이미지뱅크",
        "새 열람실. 늘솔일보 자료",
        "늘솔도서관 조감도",
        "(왼쪽부터) 문다온 시장, 차도란 의장",
    ],
)
@pytest.mark.parametrize("place", [0, 2])
def test_a_line_under_a_picture_is_its_caption(line, place):
    parts = [f"<p>{text}</p>" for text in PROSE]
    parts.insert(place, f"<p><img src='/a1.jpg' width='640'></p><p>{line}</p>")
    story = _read(
        f"<div class='view'><h1>{TITLE}</h1><div>입력 2026.03.05 14:20</div><div class='text'>{''.join(parts)}</div></div>"
    ).article
    assert (story.subtitle, story.paragraphs, [image.caption for image in story.images]) == (None, [*PROSE], [line])


@pytest.mark.parametrize("line", ["■ 인력 충원이 숙제", "인력 충원이 숙제"])
def test_a_heading_behind_a_picture_in_the_midst_stays_text(line):
    parts = [f"<p>{text}</p>" for text in PROSE]
    parts.insert(2, f"<p><img src='/a1.jpg' width='640'></p><p><b>{line}</b></p>")
    story = _read(
        f"<div class='view'><h1>{TITLE}</h1><div>입력 2026.03.05 14:20</div><div class='text'>{''.join(parts)}</div></div>"
    ).article
    assert line in story.paragraphs


def test_who_took_a_picture_within_the_text_did_not_write_it():
    parts = [f"<p>{text}</p>" for text in PROSE]
    parts.insert(2, "<p><img src='/a1.jpg' width='640'></p><p>새 열람실. 문솔비 기자 solbi@news.example</p>")
    found = _read(f"<div class='view'><h1>{TITLE}</h1><div>입력 2026.03.05 14:20</div><div class='text'>{''.join(parts)}</div></div>")
    assert (found.article.byline, _names(found)) == (None, [])


def test_the_hour_a_paper_was_edited_dates_nothing():
    story = _read(f"<div class='view'><h1>{TITLE}</h1><p>편집시간 2026.12.01 09:10</p><div class='text'>{TEXT}</div></div>").article
    assert (story.published_at, story.modified_at) == (None, None)


@pytest.mark.parametrize("line", ["입력 03.07 14:20", "03-07 14:20", "입력 14:20", "늘솔일보", "연합뉴스"])
def test_facts_without_a_year_and_papers_alone_are_no_text(line):
    facts = f"<ul class='info'><li>문솔비 기자</li><li>{line}</li></ul>"
    head = "<meta property='og:site_name' content='늘솔일보'>"
    found = _read(f"<div class='view'><h1>{TITLE}</h1>{facts}<div class='text'>{TEXT}<p>{line}</p></div></div>", head=head)
    assert found.article.paragraphs[:3] == [*PROSE]
    assert (line in found.article.paragraphs) == (line[-1].isdigit() and line != "늘솔일보")


# ----------------------------------------------------------------------------------------------------------- who wrote, again


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("김하나 이두리 박세라 기자", ["김하나", "이두리", "박세라"]),
        ("김하나&이두리 기자", ["김하나", "이두리"]),
        ("늘솔=김하나, 가온=이두리 기자", ["김하나", "이두리"]),
        ("배무지개 베이징 특파원", ["배무지개"]),
        ("베이징 특파원", []),
        ("김하나 고교생기자", ["김하나"]),
        ("김하나 AI전문기자", ["김하나"]),
        ("김하나 기자 외 2인", ["김하나"]),
        ("기자 : 김하나", ["김하나"]),
        ("객원칼럼니스트 김하나", ["김하나"]),
        ("[김하나 늘솔대 총장]", ["김하나"]),
        ("김하나 늘솔시의원", ["김하나"]),
        ("늘솔소방서장 김하나", ["김하나"]),
        ("김하나 늘솔경찰서 경위", ["김하나"]),
    ],
)
def test_the_people_of_a_line(line, names):
    assert [one.name for one in people.people_of(line)] == names


@pytest.mark.parametrize(
    ("line", "org"),
    [("부산 김하나 기자", None), ("워싱턴 김하나 특파원", None), ("늘솔일보 김하나 기자", "늘솔일보"), ("문화부 김하나 기자", "문화부")],
)
def test_where_a_reporter_is_no_organisation(line, org):
    assert people.people_of(line)[0].org == org


@pytest.mark.parametrize("line", ["늘솔일보 온라인뉴스팀", "디지털뉴스팀 기자", "김하나 기자 외 2인", "기자 : 김하나"])
def test_these_lines_are_bylines(line):
    assert byline_forms.is_line(line)


def test_a_reporter_stated_and_printed_beside_the_one_with_a_role_wrote_too():
    by = "<ul class='editor'><li><a href='/r/1'>도아림</a></li><li><a href='/r/2'>편서준</a> 기자</li></ul>"
    head = "<meta property='article:author' content='도아림,편서준'>"
    found = _read(f"<div class='view'><h1>{TITLE}</h1><div>입력 2026.03.05 14:20</div>{by}<div class='text'>{TEXT}</div></div>", head=head)
    assert [(one.name, one.role) for one in found.article.authors] == [("도아림", "기자"), ("편서준", "기자")]
    other = "<meta property='article:author' content='고은비,편서준'>"
    assert _names(_read(f"<div class='view'><h1>{TITLE}</h1>{by}<div class='text'>{TEXT}</div></div>", head=other)) == ["편서준"]


def test_the_mark_before_a_link_is_no_part_of_its_title():
    link = "<p><strong>[관련기사]</strong><br><a href='/news/view/88120'>☞ 무더위 쉼터 밤 아홉 시까지 연다</a></p>"
    found = _read(f"<div class='view'><h1>{TITLE}</h1><div class='text'>{TEXT}{link}</div></div>")
    assert [seen.title for seen in found.sightings] == ["무더위 쉼터 밤 아홉 시까지 연다"]
    assert found.article.paragraphs == [*PROSE]


# ---------------------------------------------------------------------------------------------- guests, offices, orders of a service


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("나효심 아동문학가", "나효심"),
        ("한마루 목사(새벽빛교회)", "한마루"),
        ("공연 보러 온 젊은 디자이너", None),
        ("이주 여성을 돌보는 수의사", None),
    ],
)
def test_guests_are_told_from_what_a_line_says(line, name):
    one = korean_guests.guest(line)
    assert (one.name if one else None) == name


def test_a_guest_signs_over_the_notice_of_rights():
    text = "<br><br>".join((*PROSE, "한마루 목사(새벽빛교회)", "GoodNews ⓒ 늘솔일보(www.neulsol.example), 무단전재 및 수집, 재배포금지"))
    found = _read(f"<div class='view'><h1>{TITLE}</h1><div>입력 : 2026-03-05 03:08</div><div class='text'>{text}</div></div>")
    assert (found.article.paragraphs, _names(found)) == ([*PROSE], ["한마루"])


def test_lines_behind_labels_are_no_deck():
    lines = ("찬송 : ‘내 평생에 가는 길’ 413장", "본문 : 요한복음 21장 1~6절", *PROSE)
    found = _read(
        f"<div class='view'><h1>{TITLE}</h1><div>입력 : 2026-03-05 03:08</div><div class='text'>{'<br><br>'.join(lines)}</div></div>"
    )
    assert (found.article.subtitle, found.article.paragraphs) == (None, [*lines])


def test_a_deck_between_dashes_is_printed_without_them():
    text = f"<p>- 시월까지 여덟 억 원 들여 정비 -</p>{TEXT}"
    found = _read(f"<div class='view'><h1>{TITLE}</h1><div>등록일 2026-03-05</div><div class='text'>{text}</div></div>")
    assert (found.article.subtitle, found.article.paragraphs) == ("시월까지 여덟 억 원 들여 정비", [*PROSE])


@pytest.mark.parametrize("line", ["현재 날씨 맑음 12.4℃", "오늘 기온 3℃", "현재기온 -2.1℃"])
def test_a_temperature_without_a_place_is_no_reading(line):
    assert ticker.reading(line) is None


@pytest.mark.parametrize("line", ["달라진 출근길 모습", "숫자로 본 현장"])
def test_a_bold_line_behind_a_picture_in_the_midst_heads_a_part(line):
    parts = [f"<p>{text}</p>" for text in PROSE]
    parts.insert(2, f"<p><img src='/a1.jpg' width='640'></p><p><b>{line}</b></p>")
    story = _read(
        f"<div class='view'><h1>{TITLE}</h1><div>입력 2026.03.05 14:20</div><div class='text'>{''.join(parts)}</div></div>"
    ).article
    assert story.paragraphs == [*PROSE[:2], line, *PROSE[2:]]


def test_a_pictures_notice_of_rights_late_in_a_text_does_not_end_it():
    notice = "<p>ⓒ 늘솔통신, 무단 전재 및 재배포 금지</p>"
    text = f"<p>{PROSE[0]} {PROSE[1]} {PROSE[0]}</p><p>{PROSE[1]}</p>{notice}<p>{PROSE[2].split('.')[0]}다.</p><p>문의가 잇따른다.</p>"
    story = _read(f"<div class='view'><h1>{TITLE}</h1><div>입력 2026.03.05 14:20</div><div class='text'>{text}</div></div>").article
    assert story.paragraphs[-1] == "문의가 잇따른다."


# ------------------------------------------------------------------------------------------------- clocks, colophons, lists of decks


def test_neither_todays_day_nor_the_papers_registration_dates_a_story():
    top = "<table><tr><td>늘솔신문</td><td>오늘은 2026년 12월 1일 (화)</td></tr><tr><td><a href='/'>홈</a> | <a href='/l?c=1'>소식</a></td></tr></table>"
    story = f"<table><tr><td><b><font size='4'>{TITLE}</font></b></td></tr><tr><td>{'<br><br>'.join(PROSE)}</td></tr></table>"
    foot = "<table><tr><td>늘솔신문 등록 2004년 3월 2일 | 발행 매주 화요일 | 최종편집 2026-12-01</td></tr></table>"
    page = f"<html lang='ko'><head><meta charset='utf-8'><title>늘솔신문</title></head><body>{top}{story}{foot}</body></html>"
    found = extract(Page(page.encode(), url="http://www.neulsol.example/view.asp?seq=771"))
    assert (found.article.title, found.page_date) == (TITLE, "2026-12-01")
    assert (found.article.published_date, found.article.modified_at, found.article.paragraphs) == (None, None, [*PROSE])


def test_a_list_of_lines_over_the_text_is_its_deck():
    decks = ("하루 두 시간 더 열어 달라", "“사서부터 뽑아야” 맞선 도서관", "시, 중재안 유월 제시")
    items = "".join(f"<li>{deck}</li>" for deck in decks)
    facts = "<div class='reg'><p>등록 2026.03.05 14:37</p></div><div class='reporter'><a href='/r/1'>강나루 기자</a></div>"
    story = _read(f"<div class='view'><h1>{TITLE}</h1>{facts}<ul class='subs'>{items}</ul><div class='text'>{TEXT}</div></div>").article
    assert (story.subtitle, story.paragraphs) == ("\n".join(decks), [*PROSE])


def test_lines_that_are_all_the_text_are_a_poem():
    lines = ("눈이 오려는지 솥이 먼저 안다", "김이 오르면 누이는 마루를 닦고", "아버지는 돌아오지 않은 사람의 그릇을 놓는다")
    text = "".join(f"<p>{line}</p>" for line in lines)
    facts = "<ul class='infomation'><li>기자명 채봄비 시인</li><li>입력 2026.03.05 00:01</li></ul>"
    rights = "<div class='view-copyright'>저작권자 © 늘솔신문 무단전재 및 재배포 금지</div>"
    found = _read(f"<div class='view'><h3>{TITLE}</h3>{facts}<article id='body'>{text}</article>{rights}</div>")
    assert (found.article.subtitle, found.article.paragraphs, _names(found)) == (None, [*lines], ["채봄비"])


def test_a_list_behind_an_agencys_dateline_is_the_text_from_its_first_line_on():
    lines = ("[늘솔=가람통신] ◇국장급 전보", "▲기획실장 한서율 ▲교통국장 정다은", "◇과장급 승진", "▲예산과장 유하진 ▲산림과장 박은결")
    facts = "<div class='infoLine'><span>등록 2025.03.05 14:02:11</span></div>"
    text = f"<div class='viewer'><article>{'<br><br>'.join(lines)}</article></div>"
    story = _read(f"<div class='view'><h1 class='tit'>[인사]늘솔시</h1>{facts}{text}</div>").article
    assert (story.subtitle, story.paragraphs) == (None, [*lines])
