"""Korean broadcasters, weblogs, boards, galleries and columns: parts of their pages that few other sites have."""

from __future__ import annotations

import pytest

from scraper.extraction import extract
from scraper.extraction.layout.url_shape import shape
from scraper.extraction.lines.korean_credits import closes_caption, credit_of, credit_of_caption
from scraper.extraction.lines.photo_credits import split_text
from scraper.extraction.names.people import people_of
from scraper.page import Page

TITLE = "마을 빨래방, 밤 열 시까지 문 연다"
TEXTS = (
    "나루시가 다음 달부터 마을 빨래방 세 곳을 밤 열 시까지 연다고 12일 밝혔다.",
    "시는 이를 위해 관리인 네 명을 새로 뽑고 건조기도 두 대씩 더 들인다.",
    "빨래방을 찾은 주민은 “퇴근하고도 이불을 빨 수 있어 반갑다”고 말했다.",
    "시는 이용자가 늘면 내년에 두 곳을 더 열 계획이며 요금은 그대로 두기로 했다.",
)
PROSE = "".join(f"<p>{text}</p>" for text in TEXTS)


def read(
    body: str,
    *,
    above: str = "",
    info: str = "입력 2026.03.12 18:05",
    behind: str = "",
    url: str = "https://www.naru.example/a/20260312001",
):
    head = f'<html lang="ko"><head><title>{TITLE}</title></head><body>{above}<div class="view"><h1>{TITLE}</h1>'
    markup = f'{head}<div class="info">{info}</div><div class="txt">{body}</div></div>{behind}</body></html>'
    return extract(Page(markup.encode(), url=url))


@pytest.mark.parametrize("sign", ["나루방송 뉴스 한가람입니다.", "NRBC뉴스 한가람입니다.", "지금까지 나루시청에서 NBN 한가람이었습니다."])
def test_a_reporter_signs_off_at_the_end_of_the_last_paragraph(sign):
    last = f"시는 주말에도 문을 열지 검토하고 있습니다. {sign}"
    story = read(f"{PROSE}<p>{last}</p>").article
    assert [author.name for author in story.authors] == ["한가람"]
    assert story.paragraphs[-1] == last


@pytest.mark.parametrize("sign", ["담당자는 나루방송 뉴스 진행자입니다.", "이것이 뉴스입니다.", "출연자는 나루대 교수입니다."])
def test_other_last_sentences_sign_nothing(sign):
    assert read(f"{PROSE}<p>시는 주말에도 문을 열지 검토하고 있습니다. {sign}</p>").article.authors == []


def test_the_link_to_a_reporters_page_tells_the_role():
    box = '<div class="rep"><a href="/reporter/41">한가람 기자</a></div>'
    story = read(f"{PROSE}<p>나루방송 뉴스 한가람입니다.</p>", behind=box).article
    assert [(author.name, author.role) for author in story.authors] == [("한가람", "기자")]


def test_what_opens_the_text_tells_whose_reporter_the_byline_names():
    info = '<span class="reporter">한가람 기자</span> <span>2026.03.12 18:05</span>'
    story = read(f"<p>(나루=누리통신) 한가람 기자 = {TEXTS[0]}</p>{PROSE}", info=info).article
    assert [(author.name, author.role, author.org) for author in story.authors] == [("한가람", "기자", "누리통신")]


def test_the_slides_of_a_gallery_have_captions():
    shown = ["개관식에 들어서는 배우 한가람.", "손을 흔드는 나래.", "질문에 답하는 감독.", "단체 사진을 찍는 배우들."]
    slides = "".join(f'<li class="swiper-slide"><img src="/p{n}.jpg"><p class="txt">{text}</p></li>' for n, text in enumerate(shown))
    story = read(f'<div class="swiper"><ul class="swiper-wrapper">{slides}</ul></div>').article
    assert [image.caption for image in story.images] == shown
    assert story.article_type == "gallery"
    assert story.paragraphs == []


def test_the_steps_of_a_recipe_are_no_captions():
    steps = [
        "양파를 굵게 썰어 찬물에 담근다.",
        "버터를 두르고 약한 불에서 볶는다.",
        "물을 붓고 한 시간 동안 끓인다.",
        "빵을 얹어 오븐에서 굽는다.",
    ]
    items = "".join(f"<li><img src='/p{n}.jpg'><p>{text}</p></li>" for n, text in enumerate(steps))
    paragraphs = read(f"{PROSE}<ul>{items}</ul>").article.paragraphs
    assert all(text in paragraphs for text in steps)


WEBLOG, BOARD = "https://walk.weblog.example", "http://www.naru.example/bbs/view.asp"


@pytest.mark.parametrize(
    ("own", "other"),
    [
        (f"{WEBLOG}/218", f"{WEBLOG}/217?category=11"),
        (f"{BOARD}?idx=48213&cate=7", f"{BOARD}?idx=48199&cate=9"),
        (
            "https://b.example/PostView.naver?blogId=pot&logNo=223901234567",
            "https://b.example/PostView.naver?blogId=pot&logNo=223893334567",
        ),
        ("https://n.example/article/202606091833001/amp", "https://n.example/article/202606091700001/amp"),
    ],
)
def test_stories_beside_have_addresses_of_the_same_form(own, other):
    pairs = [(other, "비 오는 날의 수목원을 걷다"), (other.replace("9", "8").replace("217", "215"), "성곽길 한 바퀴를 도는 데 걸린 시간")]
    rows = "".join(f'<tr><th><a href="{url}">{title}</a></th><td>2026.03.02</td></tr>' for url, title in pairs)
    found = read(PROSE, behind=f"<div class='other'><h4>다른 글</h4><table>{rows}</table></div>", url=own)
    assert [(seen.block, seen.title) for seen in found.sightings] == [("다른 글", title) for _, title in pairs]


def test_pages_of_a_boards_list_are_no_stories():
    pages = "".join(f'<a href="{BOARD}?cate=7&page={n}">{n}</a>' for n in range(1, 4))
    assert read(PROSE, behind=f"<div>{pages}</div>", url=f"{BOARD}?idx=48213&cate=7").sightings == []


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://n.example/2026/03/05/the-long-way-home-again/amp/", "article"),
        ("https://n.example/article/202606091700001/amp", "article"),
        ("https://n.example/sport/amp/", "list"),
    ],
)
def test_a_page_for_phones_is_of_the_kind_of_its_story(url, kind):
    assert shape(url) == kind


def test_a_plain_line_over_the_title_names_the_section_that_the_menu_has():
    menu = '<div class="nav"><a href="/list.php?s=1">생활</a><a href="/list.php?s=2">경제</a></div>'
    story = read(PROSE, above=f'{menu}<div class="loc_m">생활</div>').article
    assert story.section == "생활"
    assert read(PROSE, above=f'{menu}<div class="loc_m">오늘의 이야기</div>').article.section is None


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("[나루=누리통신] 12일 빨래방이 문을 열었다. (사진=나루시 제공) 2026.03.12. photo@n.example *재판매 및 DB 금지", "나루시"),
        ("(나루=누리통신) 12일 문을 연 빨래방. 2026.3.12 [나루시 제공. 재판매 및 DB 금지] photo@n.example", "나루시"),
        ("빨래방을 찾은 주민들. 사진·한가람 기자", "한가람 기자"),
        ("빨래방을 찾은 주민들. 사진·연합뉴스", "연합뉴스"),
        ("빨래방을 찾은 주민들. 사진｜나루시", "나루시"),
        ("빨래방을 찾은 주민들. 사진 I 나루시", "나루시"),
        ("빨래방을 찾은 주민들. 출처=나루시", "나루시"),
        ("빨래방을 찾은 주민들【사진 제공 = 나루시】", "나루시"),
        ("빨래방을 찾은 주민들. 사진=한가람 기자 garam@n.example", "한가람 기자"),
        ("빨래방을 찾은 주민들. 나루일보 자료사진", "나루일보"),
        ("무너진 다리. 키이우=AFP 연합뉴스", "AFP 연합뉴스"),
        ("빨래방을 찾은 주민들. 사진·영상", None),
    ],
)
def test_the_end_of_a_korean_caption_names_who_gave_the_picture(caption, credit):
    assert credit_of(caption) == credit


def test_an_agencys_photographer_signs_at_the_beginning_of_a_caption_alone():
    text = "[나루=누리통신] 한가람 기자 = 12일 나루시 빨래방에서 주민들이 이불을 개고 있다"
    assert credit_of_caption(f"{text}. 2026.03.12. garam@n.example") == "한가람 기자"
    assert credit_of(text) is None
    assert not closes_caption(f"{text}고 밝혔다.")


def test_a_papers_own_photo_is_credited_behind_its_name():
    caption = "Neighbors fold quilts at a laundry in Naru, North Gangwon Province, March 12."
    assert split_text(f"{caption} Naru Herald photo by Han Ga-ram") == (caption, "Han Ga-ram")


@pytest.mark.parametrize(
    "line",
    [
        "공공누리 제1유형: 출처표시. “본 저작물은 자유롭게 이용할 수 있습니다.”",
        "이 영상은 자동재생됩니다.",
        "30면",
    ],
)
def test_lines_of_licences_players_and_print_are_no_text(line):
    story = read(f"<p>{line}</p>{PROSE}<p>{line}</p>").article
    assert story.paragraphs == list(TEXTS)
    assert story.subtitle is None


@pytest.mark.parametrize(
    "between",
    [
        "<ul><li>세탁기: 여섯 대</li><li>건조기: 네 대</li></ul>",
        "<figure><img src='/a.jpg' width='600' height='400'><figcaption>나루 빨래방 전경.</figcaption></figure>",
    ],
)
def test_a_short_sentence_behind_a_list_or_a_picture_ends_the_text(between):
    last = "시는 올해 예산 2억 원을 들인다."
    paragraphs = read(f"{PROSE}{between}<p>{last}</p>", behind="<div class='tags'><a href='/tag/a'>빨래방</a></div>").article.paragraphs
    assert paragraphs[-1] == last


def _list(items: str) -> str:
    return f'<div class="more"><h3>함께 읽기</h3><ul>{items}</ul></div>'


def test_a_sentence_glued_to_a_bold_title_is_its_lead():
    item = '<li><a href="/a/2026031200{0}"><strong>{1}</strong><span>{2}</span></a></li>'
    pairs = [
        ("금리의 언어를 시민의 언어로", "중앙은행의 말은 왜 늘 어려운가."),
        ("공장은 왜 돌아오지 않았나", "열 해의 성적표를 펼쳐 보았다."),
    ]
    found = read(PROSE, behind=_list("".join(item.format(n, *pair) for n, pair in enumerate(pairs, 1))))
    assert [(seen.title, seen.snippet) for seen in found.sightings] == pairs


def test_a_picture_set_behind_a_card_is_its_picture():
    style = "background-image:url('https://img.naru.example/{0}.jpg')"
    link = f'<span class="thumb" style="{style}"></span><span class="tit">수박 한 통 값이 두 배로 뛰었다</span>'
    item = f'<li><a href="/a/2026031200{{0}}">{link}</a></li>'
    found = read(PROSE, behind=_list(item.format(1) + item.format(2)))
    assert [seen.image_url for seen in found.sightings] == ["https://img.naru.example/1.jpg", "https://img.naru.example/2.jpg"]


def test_weather_in_a_list_of_places_without_a_name():
    skies = [("나루", "맑음", 21.3), ("다솜", "흐림", 18.0), ("온들", "비", 15.7)]
    items = "".join(f'<dl><dt>{place}</dt><dd><img src="/w.png" alt="{sky}"> {degrees}℃</dd></dl>' for place, sky, degrees in skies)
    found = read(PROSE, above=f'<div class="top"><div class="wt">{items}</div></div>')
    assert [(one.place, one.sky, one.temperature_c) for one in found.weather] == skies


def test_the_first_stanza_of_a_poem_is_no_deck_and_the_name_over_it_the_poets():
    stanzas = ["물을 가두는 것은\n하늘을 눕히는 일", "모판을 들고 들어가면\n구름이 먼저 젖는다", "저녁이면 둑에 앉아\n푸른 글씨를 읽었다"]
    verses = "".join(f"<p>{stanza.replace(chr(10), '<br>')}</p>" for stanza in stanzas)
    notes = "<p>모내기를 글쓰기에 빗댄 시다. 마지막 연에서 어머니는 들판의 독자가 된다.</p>"
    story = read(f"<p>유가람</p>{verses}{notes}").article
    assert story.subtitle is None
    assert [author.name for author in story.authors] == ["유가람"]
    assert [text.replace("\n", " ") for text in story.paragraphs[:3]] == [stanza.replace("\n", " ") for stanza in stanzas]


def test_weather_in_a_line_with_bars():
    line = '<div class="hd"><span>2026.03.13(금)</span><span class="k1">나루 흐림 3℃ | 다솜 눈 -1℃ | 온들 맑음 2.5℃</span></div>'
    found = read(PROSE, above=line)
    assert [(one.place, one.sky, one.temperature_c) for one in found.weather] == [
        ("나루", "흐림", 3.0),
        ("다솜", "눈", -1.0),
        ("온들", "맑음", 2.5),
    ]
    assert str(found.page_date) == "2026-03-13"


@pytest.mark.parametrize("line", ["나루 | 다솜 | 온들 맑음 2.5℃", "나루 3℃ | 다솜 -1℃"])
def test_a_line_with_bars_that_is_no_ticker(line):
    assert read(PROSE, above=f"<div>{line}</div>").weather == []


def test_a_place_before_a_wide_bar_is_no_organisation():
    (author,) = people_of("나루｜한가람 기자 garam@n.example")
    assert (author.name, author.role, author.email, author.org) == ("한가람", "기자", "garam@n.example", None)


def test_an_editor_of_a_magazine_wrote_the_text():
    line = "에디터 한가람 | 사진 유다온"
    story = read(f"<p>{line}</p>{PROSE}").article
    assert story.authors[0].name == "한가람"
    assert line not in story.paragraphs


def test_a_menu_that_begins_with_news_is_no_trail():
    menu = '<div id="menu"><a href="/l.html?s=1">뉴스</a><a href="/l.html?s=12">인터뷰</a><a href="/l.html?s=2">오피니언</a></div>'
    assert read(PROSE, above=menu).article.section is None
    assert read(PROSE, above=f'{menu}<div class="sec">인터뷰</div>').article.section == "인터뷰"


def test_an_arrow_behind_a_heading_and_a_number_in_a_ring_are_no_words():
    items = "".join(
        f'<li><a href="/a/2026031200{n}"><span class="n">{ring}</span><strong>{title}</strong></a></li>'
        for n, ring, title in [(1, "①", "세탁소의 옷걸이는 왜 사라졌나"), (2, "②", "김밥 한 줄에 담긴 나라")]
    )
    found = read(PROSE, behind=f'<section><h2 class="tit">동네 물가 <span>&gt;</span></h2><ol>{items}</ol></section>')
    assert [(seen.block, seen.title) for seen in found.sightings] == [
        ("동네 물가", "세탁소의 옷걸이는 왜 사라졌나"),
        ("동네 물가", "김밥 한 줄에 담긴 나라"),
    ]


@pytest.mark.parametrize("query", ["cateId=10&newsSeq=51001", "articleNo=8812"])
def test_more_names_for_a_storys_number(query):
    assert shape(f"https://n.example/news/newsView.do?{query}") == "article"


def test_the_heading_over_a_list_of_facts_is_the_headline_where_the_window_names_a_part_of_the_site():
    trail = "<div class='loc'>홈 &gt; 소통 &gt; 보도자료</div><h2>보도자료</h2>"
    facts = (
        "<ul><li><strong>작성자</strong> 기획예산실</li><li><strong>작성일</strong> 2026-03-12</li><li><strong>조회수</strong> 87</li></ul>"
    )
    view = f"<div class='view'><h3>{TITLE}</h3>{facts}<div class='cont'>{PROSE}</div></div>"
    markup = f"<html lang='ko'><head><title>보도자료 | 나루시청</title></head><body>{trail}{view}</body></html>"
    story = extract(Page(markup.encode(), url="https://www.naru-si.example/board/view.do?dataSid=88123")).article
    assert story.title == TITLE
    assert story.subtitle is None
    assert story.paragraphs == list(TEXTS)
    assert str(story.published_date) == "2026-03-12"


def test_a_section_glued_to_a_bold_title_is_no_part_of_it():
    item = '<a class="card" href="/a/2026031200{0}"><span class="c">{1}</span><b>{2}</b></a>'
    items = item.format(1, "보도", "도서관 좌석 예약제 시범 운영") + item.format(2, "기획", "자취방 계약서, 이것만은 보자")
    found = read(PROSE, behind=f'<section class="rel"><h3>같은 호 기사</h3><div class="grid">{items}</div></section>')
    assert [seen.title for seen in found.sightings] == ["도서관 좌석 예약제 시범 운영", "자취방 계약서, 이것만은 보자"]


SKIES = [("나루", "구름많음", 14.2), ("다솜", "맑음", 16.0), ("온들", "비", 13.8)]


def test_weather_in_boxes_set_alike():
    item = '<div class="it"><span>{}</span><span>{}</span><span>{}℃</span></div>'
    found = read(PROSE, above=f'<div class="k2">{"".join(item.format(*sky) for sky in SKIES)}</div>')
    assert [(one.place, one.sky, one.temperature_c) for one in found.weather] == SKIES


def test_lines_of_a_forecast_are_text():
    lines = "".join(f"<p class='x'>{place} {sky} {degrees}℃</p>" for place, sky, degrees in SKIES)
    assert read(f"{lines}{PROSE}").weather == []


def test_who_took_the_pictures_stands_in_the_line_of_writer_and_date():
    info = "글 한가람 <span>|</span> 사진 유다온 <span>|</span> 2026-03-12"
    story = read(PROSE, info=info).article
    assert [author.name for author in story.authors] == ["한가람"]
    assert str(story.published_date) == "2026-03-12"
