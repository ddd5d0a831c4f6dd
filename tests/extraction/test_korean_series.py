"""Labels of series over a headline, and what else Korean pages and their saved texts print between title and text."""

# ruff: noqa: E501 - a paragraph is a line

from __future__ import annotations

import pytest

from scraper.extraction import extract
from scraper.page import Page
from scraper.sites import profile_for

TEXT = [
    "들마루면 방앗간이 서른 해 만에 다시 문을 열었다. 면은 지난달 지붕과 기계를 고쳤다고 밝혔다.",
    "방앗간은 마을 사람 여덟이 돌아가며 지킨다. 쌀 한 말을 찧는 데 20분이 걸린다.",
    '주민 허모 씨(66)는 "참기름 냄새가 나니 골목이 살아난 것 같다"고 말했다.',
]
HEAD = "들마루일보\n정치\n경제\n사회\n문화\n\n홈 > 사회 > 마을\n"
FACTS = "\n두레박 기자\n입력 2026.03.11 18:20\n댓글 0\n페이스북\n"
FOOT = "\n저작권자 © 들마루일보 무단전재 및 재배포 금지\n관련기사\n시장 골목의 새 얼굴들\n"


def saved(above: str, text: str = "\n".join(TEXT), foot: str = FOOT) -> bytes:
    return f"{HEAD}{above}{FACTS}{text}{foot}".encode()


@pytest.mark.parametrize(
    "label",
    [
        "[마을 이야기]",
        "[기획연재] 다시 문 여는 집 ③",
        "[마을 돋보기] 42",
        "다시 문 여는 집 (12)",
        "다시 문 여는 집 [112]",
        "다시 문 여는 집 제7회",
    ],
)
def test_the_label_of_a_series_in_a_saved_text_is_no_title(label: str) -> None:
    read = extract(Page(saved(f"{label}\n방앗간이 다시 돌아간다\n지붕 고치고 기계도 새로 들여"))).article
    assert (read.kicker, read.title, read.subtitle) == (label, "방앗간이 다시 돌아간다", "지붕 고치고 기계도 새로 들여")
    assert read.paragraphs == TEXT


def test_a_series_named_for_its_writer_or_by_its_other_parts_is_none_either() -> None:
    read = extract(Page(saved("두레박의 느린 걸음\n방앗간이 다시 돌아간다"))).article
    assert (read.kicker, read.title) == ("두레박의 느린 걸음", "방앗간이 다시 돌아간다")
    others = FOOT + "골목의 오래된 집들 - 이발소\n골목의 오래된 집들 - 문방구\n"
    read = extract(Page(saved("골목의 오래된 집들\n방앗간이 다시 돌아간다", foot=others))).article
    assert (read.kicker, read.title) == ("골목의 오래된 집들", "방앗간이 다시 돌아간다")


@pytest.mark.parametrize(
    "above",
    [
        "[단독] 방앗간이 다시 돌아간다\n지붕 고치고 기계도 새로 들여",
        "들마루, 서른 해 만에 다시 도는 방앗간 (1)\n지붕 고치고 기계도 새로 들여",
        "방앗간이 다시 돌아간다 ③\n- 지붕 고치고 기계도 새로 들여",
        "들마루 방앗간의 새 주인들\n지붕 고치고 기계도 새로 들여",
        "방앗간의 서른 해\n지붕 고치고 기계도 새로 들여",
    ],
)
def test_a_title_above_its_deck_is_no_label(above: str) -> None:
    read = extract(Page(saved(above))).article
    assert (read.kicker, read.title) == (None, above.partition("\n")[0])
    assert read.subtitle == "지붕 고치고 기계도 새로 들여"


def test_a_label_in_brackets_tops_a_picture_of_a_signed_sentence() -> None:
    told = "동짓날인 21일 들마루 장터에서 사람들이 팥죽을 퍼 담고 있다. 팥죽 팔백 그릇이 한 시간 만에 동났다. 두레박 기자 du@deul.example"
    page = f"들마루일보\n포토\n영상\n카드뉴스\n[포토]\n동짓날 팥죽 나눔\n두레박 기자 입력 : 2026-12-21 15:02\n기사 공유\n{told}\n관련 태그\n#동지\n다른 포토\n첫눈 온 장터\n"
    found = extract(Page(page.encode()))
    read = found.article
    assert (found.status, read.kicker, read.title, read.paragraphs) == ("article", "[포토]", "동짓날 팥죽 나눔", [told])
    assert read.published_local == "2026-12-21T15:02+09:00"


def test_three_lines_with_the_same_mark_below_a_labelled_title_are_its_text() -> None:
    rows = ["▲ 정한결씨 별세, 한두레(들마루시 국장)씨 모친상", "▲ 빈소: 들마루의료원 201호", "▲ 발인: 1월 8일 오전 8시"]
    title = "[부고] 한두레(들마루시 국장)씨 모친상"
    page = f"기사제보 로그인 회원가입\n2026.01.07 [10:12]\n들마루뉴스\n전체기사\n사회\n{title}\n들마루뉴스 기사입력 2026/01/06 [14:33]\n트위터 페이스북\n"
    page += "\n".join(rows) + "\n트위터 페이스북\n기사입력: 2026/01/06 [14:33] ⓒ 들마루뉴스\n많이 본 뉴스\n1 정기인사 단행\n"
    read = extract(Page(page.encode())).article
    assert (read.title, read.subtitle, read.paragraphs) == (title, None, rows)
    assert read.published_local == "2026-01-06T14:33+09:00"


def test_a_poem_in_a_saved_text_is_its_verses() -> None:
    verses = ["서리가 두 번 내린 뒤에야", "배추는 속을 채운다", "겉잎은 제 몸을 안고", "밤새 별을 센다", "늦게 온 만큼 달다"]
    note = "허나래 시인은 1968년 들마루에서 태어나 2001년 등단했다."
    page = f"들마루신문\n문화\n사람\n여행\n홈\n문화\n\n[시]\n늦은 배추\n등록 2026.11.01 09:00\n글자 크게\n허나래\n{chr(10).join(verses)}\n{note}\nⓒ 들마루신문\n"
    read = extract(Page(page.encode())).article
    assert (read.kicker, read.title, read.paragraphs) == ("[시]", "늦은 배추", [*verses, note])


def test_a_pose_above_the_text_is_a_caption() -> None:
    posed = "두 후보가 들마루 학생회관 앞에서 포즈를 취하고 있다."
    read = extract(Page(saved("방앗간이 다시 돌아간다 외치다", f"{posed}\n" + "\n".join(TEXT)))).article
    assert (read.paragraphs, read.subtitle) == (TEXT, None)


def test_a_lead_that_ends_as_captions_do_is_text() -> None:
    for lead in ("들마루면에서 오래된 방앗간이 다시 사람들의 눈길을 모으고 있다.", "밤 열한 시, 방앗간 앞에 선 들마루 이장 하가람 씨."):
        read = extract(Page(saved("방앗간이 다시 돌아간다 외치다", "\n".join([TEXT[0], lead, *TEXT[1:]])))).article
        assert read.paragraphs == [TEXT[0], lead, *TEXT[1:]]


def test_a_board_names_an_office_a_day_of_two_digits_and_a_telephone() -> None:
    text = "\n".join(TEXT)
    facts = "작성자 : 선전국\n작성일 : 26-03-03 16:12\n조회 : 418\n"
    page = f"들마루노동자회\n소개\n소식\n자료실\n[성명] 휴게실 없는 일터를 그냥 두지 말라\n{facts}{text}\n이전글\n다음글\n목록\n"
    read = extract(Page(page.encode())).article
    assert (read.authors, read.subtitle, read.published_local) == ([], None, "2026-03-03T16:12+09:00")
    assert read.paragraphs == TEXT
    office = "작성일\n2026.09.04\n조회수\n77\n담당부서\n농업기술센터 (☎ 043-000-0000)\n"
    licence = "공공누리 제1유형: 출처표시\n목록\n"
    page = f"들마루군청\n군민참여\n군정안내\n\n보도자료\n들마루군, 농기계 순회 수리 나선다\n{office}{text}\n{licence}"
    read = extract(Page(page.encode())).article
    assert (read.subtitle, read.paragraphs) == (None, TEXT)


def test_two_short_words_between_title_and_facts_are_a_name_and_no_deck() -> None:
    page = saved("방앗간이 다시 돌아가는 까닭\n그레타 몰리나")
    assert extract(Page(page)).article.subtitle is None


def html(above: str, below: str = "", body: str = "") -> Page:
    text = "".join(f"<p>{line}</p>" for line in TEXT)
    page = f"<html lang='ko'><head><title>들마루일보</title></head><body><div class='view'>{above}<h2>방앗간이 다시 돌아간다</h2>{below}"
    page += f"<div class='info'><span>입력 2026.03.11 18:20</span></div><div class='con'>{text}{body}</div></div></body></html>"
    return Page(page.encode(), url="https://www.deulmaru.example/news/view.php?idx=33120")


@pytest.mark.parametrize(
    ("above", "kicker"),
    [
        ("<p class='se'>[마을 이야기] ⑤</p>", "[마을 이야기] ⑤"),
        ("<em>연재소설</em><strong>물고기의 집 · 제7회</strong>", "물고기의 집 · 제7회"),
        ("<p class='se'>조회 412</p>", None),
    ],
)
def test_a_numbered_label_right_above_the_title_is_its_kicker(above: str, kicker: str | None) -> None:
    page = html(above)
    assert extract(page, profile_for(page)).article.kicker == kicker


def test_who_wrote_beside_who_drew() -> None:
    page = html("", "<p class='by'><span>글 서나래</span> <span>그림 오수빈</span></p>")
    read = extract(page, profile_for(page)).article
    assert ([author.name for author in read.authors], read.subtitle) == (["서나래"], None)


def test_what_a_paper_says_of_its_readers_money_is_no_text() -> None:
    page = html("", body="<p>본 기사는 투자 참고용이며 투자 책임은 이용자에게 있습니다.</p>")
    assert extract(page, profile_for(page)).article.paragraphs == TEXT


def test_a_label_that_ends_a_menu_or_looks_like_a_section_is_still_the_kicker() -> None:
    top = "들마루일보\n로그인\n구독\n오피니언\n사설\n칼럼\n기고\n만평\n"
    facts = "\n등록 2026-08-20 19:02\n공유하기\n한서윤 해양작가\n"
    for label in ("한서윤의 바다 편지", "〈바다 상식〉"):
        read = extract(Page(f"{top}{label}\n방앗간이 문을 닫은 뒤에 남는 것{facts}{chr(10).join(TEXT)}{FOOT}".encode())).article
        assert (read.kicker, read.title, read.section) == (label, "방앗간이 문을 닫은 뒤에 남는 것", None)


def test_a_row_of_sports_is_a_menu() -> None:
    page = f"들마루스포츠\n야구 축구 농구 배구 골프 일반\n[경기 결과]\n햇살FC 1-0 누리유나이티드\n두레박 기자\n입력 : 2026-05-30 21:15\n{chr(10).join(TEXT)}{FOOT}"
    read = extract(Page(page.encode())).article
    assert (read.kicker, read.title, read.paragraphs) == ("[경기 결과]", "햇살FC 1-0 누리유나이티드", TEXT)


def test_a_guest_between_a_short_heading_and_the_date_is_no_headline() -> None:
    verses = "우물은 오래전에 말랐는데<br>어머니는 아침마다 두레박을 내리신다<br><br>빈 두레박이 올라올 때마다<br>하늘이 조금씩 담겨 있다"
    page = "<html lang='ko'><head><title>들마루문화</title></head><body><div id='top'><a href='/'>들마루문화</a></div><div id='view'>"
    page += f"<p class='ca'>이 주의 시</p><h3>물을 긷다</h3><p>서한결 시인</p><p>2026.07.07 07:00</p><div class='memo'>{verses}</div></div></body></html>"
    read = extract(Page(page.encode(), url="https://www.deulmaru.example/read/71")).article
    assert (read.title, read.subtitle, [author.name for author in read.authors]) == ("물을 긷다", None, ["서한결"])


@pytest.mark.parametrize("issued", ["발행 2015.4.1", "등록 2015.4.1"])
def test_a_paper_s_own_day_of_issue_in_its_foot_dates_nothing(issued: str) -> None:
    head = "<html lang='ko'><head><title>방앗간이 다시 돌아간다 | 들마루</title></head><body><main><h1>방앗간이 다시 돌아간다</h1>"
    text = "".join(f"<p>{line}</p>" for line in TEXT)
    foot = f"<footer>들마루 | {issued}</footer></body></html>"
    dated = Page(f"{head}<time datetime='2026-10-10T10:10:00+09:00'>2026.10.10 10:10</time><div>{text}</div></main>{foot}".encode())
    assert extract(dated).article.published_date == "2026-10-10"
    assert extract(Page(f"{head}<div>{text}</div></main>{foot}".encode())).article.published_date is None


def test_words_of_a_menu_make_no_menu_of_a_headline() -> None:
    read = extract(Page(saved("교육 환경 뉴스 한자리에 모은다\n들마루시, 기획 특집 방송 시작"))).article
    assert (read.title, read.subtitle) == ("교육 환경 뉴스 한자리에 모은다", "들마루시, 기획 특집 방송 시작")


def test_a_crime_owned_up_to_names_no_poem() -> None:
    page = (
        saved("편의점 강도 피의자, 혐의 시인")
        .decode()
        .replace("댓글 0\n", "본문 듣기 시작\n본문 크게 보기\n화면 인쇄 보기\n기사 퍼가기 창\n구독 알림 설정\n")
    )
    assert extract(Page(page.encode())).article.paragraphs == TEXT


def test_a_headline_of_no_class_above_its_deck_in_a_heading() -> None:
    head = "<html lang='ko'><head><title>들마루방송</title></head><body><div><a href='/'>들마루방송</a></div><div class='c'>"
    head += "<p class='a'>들마루대교 통행료, 내년부터 절반으로 내린다</p><h4 class='b'>시의회 조례 통과… 해마다 40억 원 부담</h4><p>두레박 기자 | 2026-03-10 09:20</p>"
    page = Page(f"{head}{''.join(f'<p>{line}</p>' for line in TEXT)}</div></body></html>".encode(), url="https://www.deul.example/view/77")
    assert extract(page).article.title == "들마루대교 통행료, 내년부터 절반으로 내린다"
