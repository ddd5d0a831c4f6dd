"""Texts of Korean pages, as a browser saves them: each shape of head, text and foot gives the same fields."""

# ruff: noqa: E501 - a shape is a line

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scraper.extraction import Extraction, extract
from scraper.extraction.blocks.block_kinds import line_kinds
from scraper.page import Page

STORIES = json.loads((Path(__file__).parent / "korean_pages" / "stories.json").read_text("utf-8"))
TOP = "2026.11.01 (일)\n\n  • 맑음동두천 8.8℃\n  • 서울 8.2℃\n  • 흐림제주 12.0℃\n기상청 제공\n검색창 열기\n"
LEAD = "늘솔뉴스 두리봄 기자 | 달걀값이 석 달 만에 내렸다. 산지 물량이 늘고 설 수요가 끝난 영향이다. 유통업계는 당분간 이런 흐름이 이어질 것으로"
FOOT = f"\n\n\n\n최신기사\n\n더보기\n\n정치·경제\n\n더보기\n달걀값 석 달 만에 내림세\n{LEAD}\n\n포토\n\n더보기"
SPACE = "\n\n\xa0\n\n"
SHAPES = {
    "byline before the text": "{top}\n사회\n\n{title}\n\n{deck}{space}늘솔뉴스 {name} 기자 |{space}{text}{foot}",
    "no lines of white space": "{top}\n사회\n\n{title}\n\n{deck}\n\n늘솔뉴스 {name} 기자 |\n\n{plain}{foot}",
    "a line a paragraph": "{top}\n사회\n\n{title}\n\n{deck}\n\n{name} 기자\n등록 2026.03.05 14:05:33\n\n{lines}{foot}",
    "list of facts": "{top}\n사회\n\n{title}\n\n{deck}\n\n  • {name} 기자  a@b.kr\n  • 등록 2026.03.05 14:05:33{space}{text}{foot}",
    "time, tool and bracketed byline": "{top}\n사회\n\n{title}\n\n{deck}\n\n등록 2026.03.05 14:05:33\n\nURL복사{space}[늘솔뉴스 {name} 기자]{space}{text}{foot}",
    "facts in a line": "{top}\n사회\n\n{title}\n\n{deck}\n\n{name} 기자 | 입력 2026.03.05 14:05:33 | 댓글 0\n\n{plain}{foot}",
    "caption opens": "{top}\n사회\n\n{title}\n\n{deck}{space}▲ 늘솔시 직원들이 현장을 살펴보고 있다. (사진=늘솔시){space}늘솔뉴스 {name} 기자 |{space}{text}{foot}",
    "signed and copyright": "{top}\n사회\n\n{title}\n\n{deck}{space}{text}{space}/{name} 기자 a@b.kr{space}저작권자 ⓒ 늘솔뉴스, 무단전재 및 재배포 금지{foot}",
    "tags and tools behind": "{top}\n사회\n\n{title}\n\n{deck}{space}늘솔뉴스 {name} 기자 |{space}{text}\n\n#늘솔시\n#상수도\n\n좋아요 0\n슬퍼요 0\n\n네티즌 의견 0\n스팸방지\n0/300자{foot}",
    "tools above": "{top}\n사회\n\n{title}\n\n{deck}\n\n글자크기\n가\n가\n공유하기\n페이스북\n스크랩\n인쇄{space}늘솔뉴스 {name} 기자 |{space}{text}{foot}",
    "way to the article": "{top}\n홈 > 뉴스 > 사회\n\n{title}\n\n{deck}{space}늘솔뉴스 {name} 기자 |{space}{text}{foot}",
    "menu above": "{top}\n정치\n경제\n사회\n문화\n스포츠\n오피니언\n\n사회\n\n{title}\n\n{deck}{space}늘솔뉴스 {name} 기자 |{space}{text}{foot}",
    "link within the text": "{top}\n사회\n\n{title}\n\n{deck}{space}늘솔뉴스 {name} 기자 |{space}{first}{space}▶ 관련기사: 빈집 정비 예산 두 배로{space}{others}{foot}",
}


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_every_field_of_a_shape(shape: str, story: dict[str, str]) -> None:
    texts = list(story["P"])
    parts = {"top": TOP, "foot": FOOT, "space": SPACE, "title": story["T"], "deck": story["D"], "name": story["A"], "first": texts[0]}
    joined = {"text": SPACE.join(texts), "plain": "\n\n".join(texts), "lines": "\n".join(texts), "others": SPACE.join(texts[1:])}
    found = extract(Page(shape.format(**parts, **joined).encode()))
    read = found.article
    assert (read.section, read.title, read.subtitle) == ("사회", story["T"], story["D"] or None)
    assert [author.name for author in read.authors] == [story["A"]]
    assert read.published_local == ("2026-03-05T14:05:33+09:00" if "14:05:33" in shape else None)
    assert read.paragraphs == texts
    assert [(seen.block, seen.title, seen.snippet) for seen in found.sightings] == [("정치·경제", "달걀값 석 달 만에 내림세", LEAD)]
    assert (found.empty_blocks, found.page_date, len(found.weather)) == (["최신기사", "포토"], "2026-11-01", 3)


WHOLE = {
    "portal": """본문 바로가기\n뉴스\n홈\n정치\n경제\n사회\n랭킹\n\n늘솔일보\n구독\n\n{title}\n입력\n2026.03.05. 오후 2:05\n수정\n2026.03.05. 오후 4:20\n기사원문
{name} 기자\n추천\n12\n댓글\n34\n본문 요약봇\nSNS 보내기\n\n{plain}\n\n{name} 기자 a@b.kr\n\nCopyright ⓒ 늘솔일보. All rights reserved. 무단 전재 및 재배포 금지.""",
    "regional paper": """늘솔일보\n\n로그인\n회원가입\n전체메뉴\nUPDATED. 2026-11-01 09:30 (일)\n\n정치\n경제\n사회\n\n{title}\n\n기자명 {name} 기자\n입력 2026.03.05 14:05
수정 2026.03.05 16:20\n댓글 0\nSNS 기사보내기\n기사공유하기\n\n{plain}\n\n{name} 기자 a@b.kr\n저작권자 © 늘솔일보 무단전재 및 재배포 금지\n{name} 기자\n다른기사 보기\n\n댓글삭제""",
}
RANKED = """\n\n인기기사\n1\n봄꽃 축제 넉 달 준비 끝에 21일 개막\n2\n시내버스 노선 14개 다음 주부터 바뀐다\n\n최신뉴스\n\n달걀값 석 달 만에 내림세\n1시간전
\nCopyright ⓒ 늘솔일보. All rights reserved.\n늘솔시 마루동 1-2 | 대표전화 02-000-0000 | 발행인 홍길동\nUPDATE: 2026년 11월 01일 09시 30분"""


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
@pytest.mark.parametrize("page", WHOLE.values(), ids=WHOLE)
def test_a_whole_page_without_a_ticker(page: str, story: dict[str, str]) -> None:
    texts = list(story["P"])
    found = extract(Page((page.format(title=story["T"], name=story["A"], plain="\n\n".join(texts)) + RANKED).encode(), text=True))
    read = found.article
    assert (read.title, read.subtitle, read.section, read.paragraphs) == (story["T"], None, None, texts)
    assert [author.name for author in read.authors] == [story["A"]]
    assert (read.published_local, read.modified_local) == ("2026-03-05T14:05+09:00", "2026-03-05T16:20+09:00")
    assert [(seen.block, seen.rank, seen.title) for seen in found.sightings] == [
        ("인기기사", 1, "봄꽃 축제 넉 달 준비 끝에 21일 개막"),
        ("인기기사", 2, "시내버스 노선 14개 다음 주부터 바뀐다"),
        ("최신뉴스", 1, "달걀값 석 달 만에 내림세"),
    ]


def test_a_short_line_behind_a_mark_is_a_heading_but_not_one_of_a_list():
    lines = [
        "첫 문장이다.",
        "■뜨거워진 바다",
        "둘째 문장이다.",
        "○ 일시 11월 2일",
        "○ 장소 시청 앞",
        "◇부장 ▲김하나 ▲이두리",
        "셋째다.",
        "■맺음",
    ]
    kinds = ["paragraph", "heading", *["paragraph"] * 6]
    assert line_kinds(lines) == kinds
    assert line_kinds(["■어민 “이렇게 빈 적이 없다”고 말했다.", "다음 문장이다."]) == ["paragraph", "paragraph"]


CITY = STORIES["city"]
MENU = "늘솔일보\n정치\n경제\n사회\n문화\n로그인\n검색\n"
PHOTO = "늘솔시 직원들이 현장을 살펴보고 있다. /늘솔시 제공\n"


def _dump(top: str, before: str = "", behind: str = "", *, within: str = "") -> Extraction:
    """Return what is read of a saved page of one story, with lines above the title, before, within and behind the text."""
    first, *others = CITY["P"]
    lines = f"{top}{CITY['T']}\n김하늘 기자\n입력 2026.03.05 14:05\n{before}{first}\n\n{within}" + "\n\n".join(others)
    return extract(Page(f"{lines}\n\n{behind}".encode(), text=True))


@pytest.mark.parametrize(
    ("top", "section"),
    [
        (f"{MENU}사회\n", "사회"),
        (f"{MENU}사회\n사회일반\n", "사회일반"),
        (f"{MENU}현재위치\n홈 문화\n", "문화"),
        (f"{MENU}행정\n홈 없는이름\n", None),
        (MENU, None),
        ("늘솔뉴스\n로그인\n정치\n경제\n사회\n문화\n검색\n늘솔뉴스\n", None),
        ("정치\n경제\n사회\n문화\n늘솔일보\n정치\n경제\n사회\n문화\n", None),
        (f"코스피 2,496.51 13.45 -0.54%\n원·달러 환율 1,324.60 1.20 +0.09%\n{MENU}경제\n", "경제"),
        ("늘솔일보\n정치\n경제\n사회\n뉴스 검색어 입력 양식\n사회\n", "사회"),
    ],
)
def test_the_section_is_the_name_above_the_title_that_the_menu_has_too(top: str, section: str | None) -> None:
    read = _dump(top).article
    assert (read.title, read.section, read.subtitle) == (CITY["T"], section, None)


def test_a_ticker_among_the_names_of_the_menu() -> None:
    found = _dump(
        "UPDATED. 2026-11-01 12:01 (일)\n로그인\n회원가입\n전체기사\n지면보기\n통영 구름많음 15.2℃\n거제 맑음 15.8℃\n정치\n보도\n사회\n검색\n"
    )
    assert [(one.place, one.sky, one.temperature_c) for one in found.weather] == [("통영", "구름많음", 15.2), ("거제", "맑음", 15.8)]
    assert found.article.title == CITY["T"]


def test_the_clock_and_the_weather_below_the_menu() -> None:
    found = _dump(
        "늘솔일보\n사회\n오피니언\n정치\n국제\n경제\n문화\n2026.11.20 (금)\n서울 12.3℃\n로그인\n", "기사스크랩하기\n다른 공유 찾기\n"
    )
    assert (found.page_date, [(one.place, one.temperature_c) for one in found.weather]) == ("2026-11-20", [("서울", 12.3)])
    assert (found.article.title, found.article.subtitle, found.article.paragraphs) == (CITY["T"], None, list(CITY["P"]))


@pytest.mark.parametrize("within", ["사진=늘솔이미지\n", PHOTO * 2, f"원본보기\n{PHOTO}\n", f"사진 확대\n{PHOTO}\n"])
def test_what_is_said_of_a_picture_within_the_text_is_no_paragraph(within: str) -> None:
    assert _dump(MENU, within=within).article.paragraphs == list(CITY["P"])


def test_words_behind_the_signature_are_no_text() -> None:
    found = _dump(MENU, "읽기모드\n", "김하늘 기자 haneul@news.example\n\n상수도\n늘솔시\n좋아요\n0\n개\n")
    assert found.article.paragraphs == list(CITY["P"])
    assert found.article.authors[0].email == "haneul@news.example"


def test_buttons_and_the_imprint_around_blocks_are_no_teasers() -> None:
    behind = (
        "이 기사는 언론사에서 사회 섹션으로 분류했습니다.\nAI 학습 및 활용 금지\n김하늘 기자다른기사 보기\n기사 전체보기\n늘솔일보 구독신청\n"
        "늘솔일보 랭킹 뉴스\n오전 10~11시까지 집계한 결과입니다.\n더보기\n많이 본\n댓글 많은\n1\n봄꽃 축제 21일 개막\n3시간전\n이슈포토\n빈집 예산 두 배로\n"
        "늘솔통신\n(주)늘솔통신\n늘솔시 마루구 새벽로2길 25\n등록번호\n문화, 나00000\n발행일자 1990.12.29\n"
    )
    found = _dump(MENU, behind=behind)
    assert found.article.section == "사회"
    assert [(seen.block, seen.title) for seen in found.sightings] == [
        ("늘솔일보 랭킹 뉴스", "봄꽃 축제 21일 개막"),
        ("이슈포토", "빈집 예산 두 배로"),
    ]


def test_a_year_of_two_digits_with_an_hour_and_a_citizen_who_wrote() -> None:
    first = f"{MENU}{CITY['T']}\n{CITY['D']}\n26.03.05 14:05l최종 업데이트 26.03.05 15:20l\n김하늘(haneul7)\n좋은기사 원고료\n▲ 현장을 찾은 주민들\nⓒ 김하늘\n"
    read = extract(Page((first + "\n\n".join(CITY["P"])).encode(), text=True)).article
    assert (read.subtitle, read.byline, read.authors[0].name) == (CITY["D"], "김하늘(haneul7)", "김하늘")
    assert (read.published_local, read.modified_local) == ("2026-03-05T14:05+09:00", "2026-03-05T15:20+09:00")
    assert read.paragraphs == list(CITY["P"])


@pytest.mark.parametrize(
    "before",
    [
        "Your browser does not support the\naudio\nelement.\n0:00\n",
        "주민들이 공사 현장을 지켜보고 있다. 늘솔=이두리 기자 duri@news.example/2026.03.05/\n[늘솔=한들뉴스 김하늘 기자] 시는 5일 이렇게 밝혔다.\n",
    ],
)
def test_a_player_and_a_signed_photo_above_the_text_are_none_of_it(before: str) -> None:
    kept = [line for line in before.split("\n") if line.startswith("[")]
    assert _dump(MENU, before).article.paragraphs == [*kept, *CITY["P"]]


def test_the_address_below_the_name_in_the_head_is_the_writers() -> None:
    assert _dump(MENU, "haneul@news.example\n").article.authors[0].email == "haneul@news.example"


def test_a_line_alone_without_a_heading_is_no_teaser() -> None:
    behind = "저작권자 © 늘솔일보 무단전재 및 재배포 금지\n그래도 지우시겠습니까?\n댓글쓰기\n연관기사\n뉴스\n영상\n봄꽃 축제 21일 개막\n빈집 예산 두 배로\n"
    seen = _dump(MENU, behind=behind).sightings
    assert [(one.block, one.title) for one in seen] == [("연관기사", "봄꽃 축제 21일 개막"), ("연관기사", "빈집 예산 두 배로")]


LIST = ("◇ 국장급 전보", "▲ 기획실장 한서율 ▲ 교통국장 정다은", "◇ 과장급 승진", "▲ 예산과장 유하진 ▲ 산림과장 박은결")


def test_appointments_behind_an_agencys_dateline_are_the_text() -> None:
    rows = "\n\n".join(LIST)
    page = f"가람통신\n최신기사\n정치\n전국\n전국 전체\n[인사] 늘솔시\n송고시간2025-03-05 14:02\n공유 댓글 글자크기조정 인쇄\n(늘솔=가람통신) {rows}\n\n(늘솔=가람통신)\n제보는 카카오톡 okgaram\n<저작권자(c) 가람통신, 무단 전재-재배포 금지>"
    story = extract(Page(page.encode())).article
    assert (story.title, story.subtitle, story.byline) == ("[인사] 늘솔시", None, None)
    assert story.paragraphs == [f"(늘솔=가람통신) {LIST[0]}", *LIST[1:]]


def test_news_of_one_line_is_its_text() -> None:
    line = '기상청 "가람 동쪽 12㎞ 해역서 규모 3.4 지진"'
    found = extract(
        Page(
            f"가람통신\n속보\n[속보] {line}\n2025-03-05 04:11 송고\n(서울=가람통신) {line}\n제보는 카카오톡 okgaram\n<저작권자(c) 가람통신, 무단 전재-재배포 금지>".encode()
        )
    )
    assert found.status == "article"
    assert (found.article.title, found.article.subtitle, found.article.paragraphs) == (f"[속보] {line}", None, [f"(서울=가람통신) {line}"])


ANSWERS = (
    "세 들어 사는 사람은 집을 넘겨받고 주민등록을 마친 그다음 날부터 새 주인에게도 맞설 수 있습니다.",
    "경매가 시작되었다면 정해진 날까지 반드시 법원에 배당을 요구해야 한다는 점도 잊지 마십시오.",
)


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("늘솔스포츠\n연예 | 스포츠 | 라이프 | 운세 | 만화\n오늘의 운세", "[오늘의 운세] 3월 6일 목요일 (음력 2월 7일)"),
        ("늘솔일보 로고\n전체메뉴 열기\n로그인\n홈 알립니다", "[정정보도문] 누리동 조합 관련"),
        ("늘솔시청\n시민참여 분야별정보 행정정보 늘솔소식\n홈\n늘솔소식\n보도자료", "늘솔시, 마을버스 노선 모두 다시 짠다"),
    ],
)
def test_names_of_a_menu_in_one_line_are_no_title(above: str, title: str) -> None:
    page = f"{above}\n{title}\n2025-03-06 09:11:00\n스크랩\n공유\n\n" + "\n\n".join(ANSWERS)
    story = extract(Page(page.encode())).article
    assert (story.title, story.subtitle, story.paragraphs) == (title, None, list(ANSWERS))


@pytest.mark.parametrize("asks", ["Q.", "Q1.", "문)", "질문:"])
def test_a_question_and_a_row_of_buttons_under_the_title_are_no_deck(asks: str) -> None:
    asked = f"{asks} 세 들어 살던 집이 경매로 넘어갔는데 보증금을 돌려받을 수 있을까요?"
    page = (
        f"늘솔신문\n오피니언 > 생활법률\n경매로 넘어간 집, 보증금은 어떻게 되나\n입력 : 2025년 03월 04일(화) 10:21\n공유 : 트위터 페이스북\n{asked}\n\n"
        + "\n\n".join(ANSWERS)
    )
    story = extract(Page(page.encode())).article
    assert story.subtitle is None
    assert story.paragraphs == [asked, *ANSWERS]


def test_who_answers_for_a_press_release_and_its_files_are_none_of_it() -> None:
    facts = "작성자\n공보담당관\n작성일\n2025-03-05\n조회수\n214\n첨부파일\n사진 모음1.jpg (1.2 MB)"
    page = f"늘솔시청\n홈\n늘솔소식\n보도자료\n늘솔시, 마을버스 노선 모두 다시 짠다\n{facts}\n" + "\n\n".join(ANSWERS)
    story = extract(Page(f"{page}\n담당부서\n교통정책과\n담당자\n한서율\n연락처\n031-000-1122\n목록".encode())).article
    assert (story.title, story.subtitle, story.published_date) == ("늘솔시, 마을버스 노선 모두 다시 짠다", None, "2025-03-05")
    assert story.paragraphs == list(ANSWERS)


def test_the_name_over_the_menu_of_an_english_edition_is_no_title() -> None:
    texts = [
        "A fire broke out late Tuesday at a timber plant, destroying two of its buildings.",
        "No one was hurt, the fire station of Neulsol said on Wednesday.",
    ]
    menu = "The Garam River Herald\nNational\nBusiness\nLife&Culture\nSports\nWorld\nSign in"
    page = (
        f"{menu}\nNight blaze destroys timber plant in Neulsol\nBy Han Seo-yul\nPublished : March 5, 2025 - 10:22:31\nLink copied\n"
        + "\n\n".join(texts)
    )
    story = extract(Page(page.encode())).article
    assert (story.title, story.subtitle, story.paragraphs) == ("Night blaze destroys timber plant in Neulsol", None, texts)


def test_neither_what_names_the_paper_nor_who_answers_is_a_deck() -> None:
    for line in ("누리신문고 | news@noori.example", "담당부서 청소행정과"):
        page = (
            f"누리시\n홈\n소식\n누리시, 봄맞이 하천 대청소…주민 300명 참여\n{line}\n승인 2025.03.05 15:10\n기사 읽어주기\n\n"
            + "\n\n".join(ANSWERS)
        )
        story = extract(Page(page.encode())).article
        assert (story.title, story.subtitle) == ("누리시, 봄맞이 하천 대청소…주민 300명 참여", None)
        assert story.paragraphs == list(ANSWERS)


def test_a_row_of_names_with_signs_between_them_is_a_menu_and_an_address_for_readers_no_text() -> None:
    title = "'강다온 만루포' 늘솔, 가람 꺾고 4연승"
    page = f"늘솔스포츠\n프로야구 | 해외야구 | 축구 | 농구 | 골프\n{title}\n기사입력 : 2025-05-05 22:31\n\n" + "\n\n".join(ANSWERS)
    story = extract(Page(f"{page}\n\n제보> star@nsports.example\n<저작권자 ⓒ 늘솔스포츠 무단전재 및 재배포 금지>".encode())).article
    assert (story.title, story.subtitle, story.paragraphs) == (title, None, list(ANSWERS))


def test_stories_behind_a_cartoon_are_no_deck_of_it() -> None:
    others = ["누리시장 골목에 빵 냄새가 돌아왔다", "가람천 산책로 봄단장 마쳐"]
    page = "가람매일\n오피니언\n만평\n[가람만평] 3월 5일\n남가온 화백\n입력 2025-03-04 19:02:11\n\nCopyright ⓒ 가람매일. All rights reserved.\n많이 본 기사\n1\n{}\n2\n{}\n"
    found = extract(Page(page.format(*others).encode()))
    assert (found.article.title, found.article.subtitle, found.article.paragraphs) == ("[가람만평] 3월 5일", None, [])
    assert [(seen.block, seen.title) for seen in found.sightings] == [("많이 본 기사", other) for other in others]


def test_more_in_a_section_heads_stories_of_an_english_edition() -> None:
    texts = [
        "The city of Neulsol will redraw twelve village bus routes from April on.",
        "Some merchants worry that moving the stops will cost them customers.",
    ]
    others = ["Cherry blossoms to bloom early this year", "Night blaze destroys timber plant"]
    head = "The Neulsol Daily\nPolitics\nBusiness\nCulture\nSports\nVillage bus network to be redrawn from April\nBy Jung Da-eun\nPublished : Mar 5, 2025 18:12"
    found = extract(Page("\n".join((head, *texts, "By Jung Da-eun", "More in Society", *others)).encode()))
    assert found.article.paragraphs == texts
    assert [(seen.block, seen.title) for seen in found.sightings] == [("More in Society", other) for other in others]
