"""An article page of the MEDIAON family, field by field."""

from __future__ import annotations

import pytest

from .conftest import PROSE, mediaon, paragraphs

INFO = """<li><a href="/news/article_list_writer.html?name=x&user_no=3">하나래 기자  narae@news.example</a></li>
<li>등록 2025.06.20 00:15:01</li>
<li>수정 2025.06.20 10:00:00</li>"""
BLOCKS = """<div class="arl_034"><div class="tit_set ts11"><div><h2><a href="/news/section.html?sec_no=1">정치</a></h2>
<a href="/more" class="btn_art_more"><span class="blind">더보기</span></a></div></div><ul class="art_list">
<li><a class="ofe" href="/news/article.html?no=12" title="둘째 소식">둘째 소식</a></li>
<li><a class="ofe" href="/news/article.html?no=4711">늘솔시, 마을 도서관 밤에도 연다</a></li></ul></div><hr>
<div class="hdl_003"><div class="tit_set ts11"><div><h2>사회</h2></div></div><ul><li><div class="art_box">
<a href="/news/article.html?no=12">
<h2 class="ofe">둘째 소식</h2><div><p class="ffd">늘솔신문 두리봄 기자 | 첫 문장이 길게 이어지는 둘째 소식의 리드다.</p>
<span><img src="/data/t12.jpg"></span></div></a></div></li></ul></div><hr>
<div class="arl_031"><div class="tit_set ts11"><div><h2>칼럼</h2></div></div><ul class="section_list">
<li><a href="/news/article.html?no=13"><strong class="ofe"><em>시론</em>밤의 도서관</strong></a></li></ul></div><hr>
<div class="arl_034"><div class="tit_set ts11"><div><h2>포토</h2><a class="btn_art_more">더보기</a></div></div>
<ul class="art_list"></ul></div>"""


def test_every_field_of_the_head(read):
    found = read(mediaon(subtitle="사서 여섯 명 새로 뽑아<br>돌봄과 책방도 함께", info=INFO))
    story = found.article
    assert (found.status, found.profile, story.title) == ("article", "mediaon", "늘솔시, 마을 도서관 밤에도 연다")
    assert story.subtitle == "사서 여섯 명 새로 뽑아\n돌봄과 책방도 함께"
    assert (story.section, story.sections, story.publisher, story.language) == ("산업", ["산업"], "늘솔신문", "ko")
    assert story.byline == "하나래 기자 narae@news.example"
    assert [(person.name, person.email) for person in story.authors] == [("하나래", "narae@news.example")]
    assert (story.published_at, story.published_local, story.published_precision) == (
        "2025-06-19T15:15:01Z",
        "2025-06-20T00:15:01+09:00",
        "second",
    )
    assert (story.published_date, story.modified_at) == ("2025-06-20", "2025-06-20T01:00:00Z")
    assert story.failed_fields == []


def test_the_page_clock_is_not_the_publication_date(read):
    found = read(mediaon())
    assert found.page_date == "2025-06-22"
    assert (found.article.published_at, found.article.published_date, found.article.modified_at) == (None, None, None)


def test_the_ticker(read):
    found = read(mediaon())
    assert [(one.place, one.sky, one.sky_code, one.temperature_c) for one in found.weather] == [
        ("가온시", "흐림", "overcast", 23.5),
        ("나루골", None, None, -1.0),
        ("다솜", None, None, 7.0),
        ("라온", "맑음", "clear", None),
    ]
    assert found.weather_source == "기상청"


def test_weather_in_the_text_is_no_ticker(read):
    found = read(mediaon(ticker="", body=paragraphs("강화 6~20도, 다솜 7.0℃로 흐린 날씨가 이어지겠다.", "가온시 23.5℃", *PROSE)))
    assert found.weather == []
    assert found.weather_source is None


def test_an_opening_byline_stays_and_one_on_its_own_line_goes(read):
    opened = read(mediaon(body=paragraphs("[늘솔신문=하나래 기자] " + PROSE[0], *PROSE[1:])))
    assert opened.article.paragraphs == ["[늘솔신문=하나래 기자] " + PROSE[0], *PROSE[1:]]
    assert opened.article.byline == "[늘솔신문=하나래 기자]"
    alone = read(mediaon(body=paragraphs("늘솔신문 하나래 기자 |", *PROSE)))
    assert alone.article.paragraphs == list(PROSE)
    assert (alone.article.byline, alone.article.authors[0].org) == ("늘솔신문 하나래 기자 |", "늘솔신문")


def test_captions_copyright_and_furniture_are_no_paragraphs(read):
    body = paragraphs(
        '<img src="/data/photos/a.jpg">', "▲늘솔시 마을 도서관 앞 늘솔시 제공", *PROSE, "[늘솔신문, 무단전재 및 재배포 금지]", "배너"
    )
    story = read(mediaon(body=body)).article
    assert story.paragraphs == list(PROSE)
    assert [(image.url, image.caption) for image in story.images] == [
        ("http://news.example/data/photos/a.jpg", "▲늘솔시 마을 도서관 앞 늘솔시 제공")
    ]
    assert story.copyright == "[늘솔신문, 무단전재 및 재배포 금지]"
    assert story.text == "\n\n".join(PROSE)
    assert (story.char_count, story.paragraph_count) == (len(story.text), 3)


def test_teasers_blocks_and_their_sightings(read):
    found = read(mediaon(blocks=BLOCKS))
    assert [(one.block, one.rank, one.title, one.url) for one in found.sightings] == [
        ("정치", 1, "둘째 소식", "http://news.example/news/article.html?no=12"),
        ("정치", 2, "늘솔시, 마을 도서관 밤에도 연다", "http://news.example/news/article.html?no=4711"),
        ("사회", 1, "둘째 소식", "http://news.example/news/article.html?no=12"),
        ("칼럼", 1, "밤의 도서관", "http://news.example/news/article.html?no=13"),
    ]
    second = found.teasers[0]
    assert (second.blocks, second.image_url) == (["정치", "사회"], "http://news.example/data/t12.jpg")
    assert second.snippet.startswith("늘솔신문 두리봄 기자 |")
    assert found.sightings[0].teaser_id == found.sightings[2].teaser_id == second.teaser_id
    assert found.empty_blocks == ["포토"]
    assert found.article.paragraphs == list(PROSE)


def test_home_and_list_pages_are_no_articles_but_their_teasers_are_read(read):
    page = mediaon(blocks=BLOCKS)
    home = read(page, url="http://news.example/")
    listing = read(page, url="http://news.example/news/section_list_all.html?sec_no=3")
    assert (home.status, home.reason, len(home.sightings)) == ("not_article", "home", 4)
    assert (listing.status, listing.reason) == ("not_article", "list")


def test_a_missing_article_with_status_200_is_a_soft_404(read):
    gone = mediaon(blocks=BLOCKS, title="늘솔신문").decode().replace('class="arv_001"', 'class="msg_box"')
    start, end = gone.index('<div class="msg_box">'), gone.index('<div class="arl_034">')
    found = read(gone[:start] + '<div class="msg_box"><p>존재하지 않거나 삭제된 기사입니다.</p></div>' + gone[end:])
    assert (found.status, found.reason) == ("not_article", "soft 404")


def test_the_same_page_gives_the_same_extraction(read):
    page = mediaon(blocks=BLOCKS, info=INFO)
    assert read(page) == read(page)


@pytest.mark.parametrize("charset", ["utf-8", "euc-kr"])
def test_encodings_decide_nothing_but_the_codec(read, charset):
    text = mediaon(info=INFO, ticker="").decode().replace("UTF-8", charset)
    found = read(text.encode("cp949" if charset == "euc-kr" else "utf-8"))
    assert (found.article.title, found.encoding) == ("늘솔시, 마을 도서관 밤에도 연다", {"utf-8": "utf-8", "euc-kr": "cp949"}[charset])


def test_a_section_page_has_furniture_and_no_field_of_an_article(read):
    page = mediaon(subtitle="사서 여섯 명 새로 뽑아", info=INFO, blocks=BLOCKS)
    found, of_article = read(page, url="http://news.example/news/section.html?sec_no=3"), read(page)
    assert (found.status, found.reason, of_article.status) == ("not_article", "list", "article")
    story = found.article
    assert (story.byline, story.authors, story.published_local, story.modified_at, story.subtitle) == (None, [], None, None, None)
    assert (story.paragraphs, story.body, story.images, story.failed_fields) == ([], [], [], [])
    assert (story.title, story.section, story.language) == ("늘솔시, 마을 도서관 밤에도 연다", "산업", "ko")
    assert (found.page_date, found.weather) == (of_article.page_date, of_article.weather)
    assert {item.title for item in of_article.teasers} <= {item.title for item in found.teasers}


def test_a_box_in_a_short_first_part_of_the_text_takes_no_sentence_with_it(read):
    box = '<div class="rel_in"><strong>관련기사</strong><ul><li><a href="/news/article.html?no=12">둘째 소식</a></li></ul></div>'
    lines = ["늘솔시는 마을 도서관을 밤에도 연다.", box, "주민 하나래 씨는 “반갑다”고 전했다."]
    first = "".join(f"<div>{line}</div>\n<div>&nbsp;</div>\n" for line in lines)
    parts = f'{first}</div></div><div class="cnt_view news_body_area"><div class="smartOutput">{paragraphs(*PROSE)}'
    assert read(mediaon(body=parts)).article.paragraphs == [lines[0], lines[2], *PROSE]
