"""Whole Korean pages saved as text, with the menus, notices and boxes of large papers, broadcasters and offices around the article."""

# ruff: noqa: E501 - a page is a line a part

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scraper.extraction import Extraction, extract
from scraper.page import Page

STORY = json.loads((Path(__file__).parent / "korean_pages" / "stories.json").read_text("utf-8"))["city"]
TEXT = list(STORY["P"])
PLAIN = "\n\n".join(TEXT)
FACTS = "입력 2026.03.05 14:05\n김하늘 기자\n"
RIGHTS = "\n\nCopyright ⓒ 늘솔일보. All rights reserved. 무단 전재 및 재배포 금지\n"


def _read(page: str) -> Extraction:
    return extract(Page(page.encode(), text=True))


@pytest.mark.parametrize(
    ("top", "section"),
    [
        ("늘솔일보\n로그인\n구독\n최신뉴스\n정치\n경제\n사회\nThe Neulsol Plus\n\n늘솔일보\n경제\n경제정책\n", "경제정책"),
        ("한들 뉴스\n메뉴 전체보기\n검색\n뉴스홈\n정치\n경제\n한들 프리미엄\n8뉴스\n\n뉴스\n", None),
        ("늘솔일보\n로그인 · 회원가입 · 지면보기\n정치 경제 사회 국제 문화 스포츠 늘솔 마루\n\n홈 > 사회 > 늘솔\n", "늘솔"),
        (
            "늘솔 정책소식\n이 누리집은 대한민국 공식 전자정부 누리집입니다.\n누리집 안내지도\n로그인\n뉴스\n정책뉴스\n국민이 말하는 정책\n정부기관 SNS\n\n정책뉴스\n",
            "정책뉴스",
        ),
        ("늘솔일보\n뉴스\n사회\n경제\n문화\n메인 >\n사회 >\n사회일반\n\n", "사회일반"),
        ("늘솔투데이\nthe500\ntheroom\n전체서비스\n증권\n정치\n법률\n늘솔투데이\n", None),
    ],
)
@pytest.mark.parametrize("deck", ["", f"\n{STORY['D']}\n"], ids=["no deck", "deck"])
def test_the_title_stands_above_the_facts_whatever_the_menu_holds(top: str, section: str | None, deck: str) -> None:
    article = _read(f"{top}{STORY['T']}\n{deck}{FACTS}\n{PLAIN}{RIGHTS}").article
    assert (article.title, article.subtitle, article.section) == (STORY["T"], STORY["D"] if deck else None, section)
    assert article.paragraphs == TEXT


def test_the_papers_name_between_a_title_and_its_facts_is_no_section() -> None:
    article = _read(
        f"늘솔투데이\nthe500\n증권\n정치\n\n{STORY['T']}\n\n늘솔투데이\n{FACTS}\n{PLAIN}\n\n<저작권자 © 늘솔투데이, 무단전재 및 재배포 금지>"
    ).article
    assert (article.title, article.section) == (STORY["T"], None)


@pytest.mark.parametrize(
    "above",
    [
        "PDF\n기사 보관함(스크랩)\n글자 작게\n글자 크게\n",
        "기사 북마크하기\n기사 공유하기\n글자 크기 변경하기\n",
        "나중에보기\n0 0\n",
        "늘솔시 마루동의 한 농장 옆 숙소. 2026.3.5 /이두리기자 duri@news.example\n",
        "photo_view\n",
        "구글로 보내기\n페이스북\n카카오\n",
    ],
)
@pytest.mark.parametrize("opens", ["", "[앵커]\n\n", "◇ 첫째 마당\n\n"])
def test_lone_words_between_the_facts_and_the_text_are_neither_deck_nor_text(above: str, opens: str) -> None:
    article = _read(f"늘솔일보\n정치\n사회\n\n{STORY['T']}\n{FACTS}{above}\n{opens}{PLAIN}{RIGHTS}").article
    assert (article.title, article.subtitle) == (STORY["T"], None)
    assert article.paragraphs == [*([opens.strip()] if opens else []), *TEXT]


def test_a_reporters_words_of_herself_behind_her_name_are_no_text() -> None:
    signed = "\n\n김하늘 기자\n기자 프로필 페이지 이동\n늘솔투데이 증권부 김하늘입니다.\n<저작권자 © 늘솔투데이, 무단전재 및 재배포 금지>"
    assert _read(f"{STORY['T']}\n{FACTS}\n{PLAIN}{signed}").article.paragraphs == TEXT


def test_an_english_edition_names_its_writer_and_its_other_stories() -> None:
    texts = [
        "When the noodle shop was torn down, Kim asked the workers for one thing: the signboard that he had painted in 1983.",
        "A district official said some 8,000 people had booked for October alone.",
    ]
    head = "THE QUAY HERALD\nNational\nBusiness\nLife & Culture\nLogin\n\nNational\nSocial Affairs\nSeoul's last hand-painted signboards find a new home\nBy Han Ga-ram\nPublished : Oct 5, 2022 - 16:31\nUpdated : Oct 5, 2022 - 17:02\nLink copied!\nA sign painter touches up a board in Neulsol. (The Quay Herald)\n"
    found = _read(
        head
        + "\n\n".join(texts)
        + "\n\nBy Han Ga-ram (hgr@news.example)\nMost Popular\n1\nRents in Seoul fall for first time in three years\n2\nWhy Koreans are growing lettuce on balconies\n"
    )
    read = found.article
    assert (read.title, read.subtitle, [author.name for author in read.authors]) == (
        "Seoul's last hand-painted signboards find a new home",
        None,
        ["Han Ga-ram"],
    )
    assert (read.paragraphs, read.published_local, read.modified_local) == (texts, "2022-10-05T16:31", "2022-10-05T17:02")
    assert [(seen.block, seen.rank) for seen in found.sightings] == [("Most Popular", 1), ("Most Popular", 2)]


def test_deaths_one_below_the_other_are_the_text() -> None:
    dead = [
        "▲서동팔 씨 별세, 서지훈(한결에너지 상무) 씨 부친상 = 2일, 늘솔병원 장례식장 21호실, 발인 4일 오전 8시. (02)000-0000",
        "▲문금자 씨 별세, 한상욱(가온대 교수) 씨 모친상 = 3일, 늘솔병원 장례식장 3호실, 발인 5일 오전 6시. (02)000-0001",
    ]
    found = _read(
        "늘솔경제\n로그인\n증권\n정치\n사회\n\n[부고] 서지훈 씨 부친상 外\n입력2026.03.05 17:33:12\n가\n\n"
        + "\n\n".join(dead)
        + "\n\n< 저작권자 ⓒ 늘솔경제, 무단 전재 및 재배포 금지 >\n추천 기사\n반도체 인재 5만명 모자란다\n집값 오르는 까닭은 따로 있다\n"
    )
    assert (found.status, found.article.title, found.article.subtitle, found.article.paragraphs) == (
        "article",
        "[부고] 서지훈 씨 부친상 外",
        None,
        dead,
    )


@pytest.mark.parametrize("signed", ["TV한들 김하늘입니다.\n\n김하늘 기자\n구독하기", "늘솔 ｜ 김하늘 기자 haneul@news.example\n0개"])
def test_a_signature_is_no_text(signed: str) -> None:
    article = _read(f"{STORY['T']}\n입력 2026.03.05 14:05\n\n{PLAIN}\n\n{signed}\n").article
    assert (article.paragraphs, [author.name for author in article.authors]) == (TEXT, ["김하늘"])


def test_who_gave_a_picture_behind_what_it_shows_makes_it_a_caption() -> None:
    within = ["늘솔시 직원들이 낡은 관을 바꾸고 있다. 늘솔시 제공", "행사는 이틀 동안 열린다. 점심 식사 제공"]
    article = _read(f"{STORY['T']}\n{FACTS}\n{TEXT[0]}\n\n" + "\n\n".join([*within, *TEXT[1:]]) + RIGHTS).article
    assert article.paragraphs == [TEXT[0], within[1], *TEXT[1:]]


def test_a_caption_ends_in_the_day_and_the_photographers_address() -> None:
    within = "낡은 관을 바꾸는 늘솔시 직원들. [사진=늘솔시] 2026.03.05 duri@news.example"
    behind = "추천 기사\n봄꽃 축제 넉 달 준비 끝에 21일 개막\n늘솔시 직원들이 꽃길을 쓸고 있다. 2026.03.05 duri@news.example\n빈집 정비 예산 두 배로 늘린 까닭\n"
    found = _read(
        f"{STORY['T']}\n입력 2026.03.05 14:05\n\n{TEXT[0]}\n\n{within}\n\n"
        + "\n\n".join(TEXT[1:])
        + f"\n\nhaneul@news.example 김하늘 기자{RIGHTS}{behind}"
    )
    assert found.article.paragraphs == TEXT
    assert [(author.name, author.email) for author in found.article.authors] == [("김하늘", "haneul@news.example")]
    assert [(seen.title, seen.snippet is not None) for seen in found.sightings] == [
        ("봄꽃 축제 넉 달 준비 끝에 21일 개막", True),
        ("빈집 정비 예산 두 배로 늘린 까닭", False),
    ]


BOX = "관련기사\n[단독] 상수도 요금 4분기로 미룬다\n물값 고지서 비교해 보니\n\n"


def test_a_text_goes_on_behind_other_stories_named_within_it() -> None:
    found = _read(f"{STORY['T']}\n{FACTS}\n{TEXT[0]}\n\n{BOX}" + "\n\n".join(TEXT[1:]) + f"\n\n김하늘 기자 haneul@news.example{RIGHTS}")
    assert found.article.paragraphs == TEXT
    assert found.article.authors[0].email == "haneul@news.example"
    assert [(seen.block, seen.title) for seen in found.sightings] == [
        ("관련기사", "[단독] 상수도 요금 4분기로 미룬다"),
        ("관련기사", "물값 고지서 비교해 보니"),
    ]


def test_leads_of_other_stories_behind_a_text_are_none_of_it() -> None:
    lead = "늘솔시가 올해 빈집 정비 예산을 지난해의 두 배로 늘린다고 밝혔다. 마을마다 한 채씩 주민이 쓸 쉼터로 고친다."
    found = _read(
        f"{STORY['T']}\n{FACTS}\n{PLAIN}\n\n관련기사\n빈집 정비 예산 두 배로\n{lead}\n봄꽃 축제 넉 달 준비 끝에 21일 개막\n{lead[:-4]} 한다.\n"
    )
    assert found.article.paragraphs == TEXT


RANKED = "많이 본 기사\n1\n전기차 충전기 절반이 고장, 왜\n2\n장마 이달 22일 제주서 시작\n"


def test_short_names_among_titles_head_those_below_them() -> None:
    behind = f"{RIGHTS}{RANKED}기획·이슈\n농촌 빈집 8만 채, 되살릴 길은\n늘솔 초대석\n바다를 지키는 일이 먹거리를 지키는 일\n"
    seen = [(one.block, one.title) for one in _read(f"{STORY['T']}\n{FACTS}\n{PLAIN}{behind}").sightings]
    assert seen == [
        ("많이 본 기사", "전기차 충전기 절반이 고장, 왜"),
        ("많이 본 기사", "장마 이달 22일 제주서 시작"),
        ("기획·이슈", "농촌 빈집 8만 채, 되살릴 길은"),
        ("늘솔 초대석", "바다를 지키는 일이 먹거리를 지키는 일"),
    ]


def test_names_in_turn_with_titles_say_where_each_is_filed() -> None:
    filed = "사회일반\n전기차 충전기 절반이 고장, 왜\n문화일반\n장마 이달 22일 제주서 시작\n지역소식\n농촌 빈집 8만 채, 되살릴 길은\n"
    seen = [(one.block, one.title) for one in _read(f"{STORY['T']}\n{FACTS}\n{PLAIN}{RIGHTS}최신뉴스\n{filed}").sightings]
    assert seen == [("최신뉴스", title) for title in filed.split("\n")[1::2]]


def test_the_only_reporters_button_names_the_writer() -> None:
    article = _read(
        f"{STORY['T']}\n입력\n2026.03.05 14:05\n\n{PLAIN}\n\n김하늘 기자 구독하기\n구독을 취소하시겠습니까?\n저장 0\n댓글 0\n"
    ).article
    assert [(author.name, author.role) for author in article.authors] == [("김하늘", "기자")]
    assert article.paragraphs == TEXT


@pytest.mark.parametrize(
    ("page", "day"),
    [
        ("{title}\n\n{deck}\n2026.03.05 교통안전부\n글자크기 설정\n목록\n\n{plain}", "2026-03-05"),
        ("{title}\n\n{deck}\n2026.03.05\n글자크기 설정\n목록\n\n{plain}", "2026-03-05"),
        ("2026.03.05 (목)\n늘솔일보\n정치\n사회\n\n{title}\n{deck}\n2026.03.05\n\n{plain}", None),
        ("늘솔일보\n정치\n경제\n사회\n로그인\n회원가입\n2026.03.05\n검색\n\n{title}\n\n{plain}", None),
        ("늘솔일보\n정치\n경제\n사회\n로그인\n회원가입\n2026.03.05 09:12 (목)\n검색\n\n{title}\n김하늘 기자\n\n{plain}", None),
    ],
)
def test_a_day_below_the_headline_is_the_articles_one_above_it_the_pages(page: str, day: str | None) -> None:
    article = _read(page.format(title=STORY["T"], deck=STORY["D"], plain=PLAIN)).article
    assert (article.title, article.published_local) == (STORY["T"], day)


def test_a_header_with_the_hour_of_the_visit_is_the_pages_clock() -> None:
    found = _read(f"상단영역\n2026-03-06 09:41 (금)\n로그인\n정치\n사회\n\n{STORY['T']}\n기자명\n김하늘\n입력\n2026.03.05 14:05\n{PLAIN}")
    assert (found.page_date, found.article.published_local) == ("2026-03-06", "2026-03-05T14:05+09:00")
    assert [author.name for author in found.article.authors] == ["김하늘"]


def test_a_short_headline_that_says_something_is_no_section() -> None:
    article = _read(
        f"늘솔일보\n정치\n사회\n\n더위는 공평하지 않다\n[초록 글밭] 실외기 옆에 사는 사람들\n김하나 가온대 교수  |  기사입력 2026.03.05. 09:12:30\n\n{PLAIN}"
    ).article
    assert (article.title, article.section) == ("더위는 공평하지 않다", None)


CAPTION = "늘솔시 직원들이 낡은 관을 살펴보고 있다."


@pytest.mark.parametrize(
    "above",
    [
        f"{STORY['T']}\n늘솔시 상수도사업본부 제공\n",
        f"본문 이미지 - {CAPTION} 2026.3.4 한들통신 ⓒ Handeul 이두리 기자\n{CAPTION} 2026.3.4 한들통신 ⓒ Handeul 이두리 기자\n",
    ],
)
def test_what_a_picture_says_above_the_text_is_neither_deck_nor_text(above: str) -> None:
    article = _read(f"늘솔일보\n정치\n사회\n\n{STORY['T']}\n김하늘 기자\n입력: 2026-03-05 14:05\n{above}\n{PLAIN}{RIGHTS}").article
    assert (article.title, article.subtitle, article.paragraphs) == (STORY["T"], None, TEXT)


def test_a_line_with_a_marked_credit_within_the_text_is_a_caption_but_a_signature_is_none() -> None:
    body = [TEXT[0], "상수도관 교체 구간. (자료=늘솔시)", *TEXT[1:], "글·사진=김하늘 기자 haneul@news.example"]
    article = _read(f"{STORY['T']}\n입력 2026.03.05 14:05\n\n" + "\n\n".join(body) + RIGHTS).article
    assert (article.paragraphs, article.authors[0].name, article.copyright) == (TEXT, "김하늘", RIGHTS.strip())


def test_a_text_may_open_with_what_somebody_says() -> None:
    first = "“감독님이 대본 대신 녹음기를 주셨어요. 한 달 동안 들리는 것을 모두 담아 오라고요.”"
    article = _read(f"늘솔일보\n사회\n{STORY['T']}\n입력 2026.03.05 14:05\n기사원문\n\n{first}\n\n{PLAIN}{RIGHTS}").article
    assert (article.subtitle, article.paragraphs) == (None, [first, *TEXT])


def test_names_right_below_a_heading_file_the_titles() -> None:
    behind = (
        f"{RIGHTS}최신뉴스\n사회일반\n전주천 버드나무 다시 심는다\n김제\n지평선축제 9월 27일부터 닷새간\n늘솔일보에 제보하기\n뉴스룸 홈\n"
    )
    seen = [(one.block, one.title) for one in _read(f"{STORY['T']}\n{FACTS}\n{PLAIN}{behind}").sightings]
    assert seen == [("최신뉴스", "전주천 버드나무 다시 심는다"), ("최신뉴스", "지평선축제 9월 27일부터 닷새간")]


def test_a_row_behind_the_home_page_may_name_a_part_the_menu_lacks() -> None:
    article = _read(f"늘솔일보\n정치\n사회\n문화\n홈 문화 문화일반\n일반기사\n{STORY['T']}\n{FACTS}\n{PLAIN}").article
    assert (article.title, article.section) == (STORY["T"], "문화일반")


@pytest.mark.parametrize(
    ("title", "deck"),
    [
        ("2026년 3월 1일 오전 10시 들꽃축제 개막식 열린다", None),
        ("2026.03.01 10:00 들꽃축제 개막식 열린다", None),
        ("들꽃축제 봄에 열린다, 주민 참여 늘어", "2026-03-01 10:00 중앙공원에서 들꽃축제 개막식"),
        ("들꽃축제 봄에 열린다, 주민 참여 늘어", "2026년 3월 1일 오전 10시 중앙공원에서 개막식"),
        ("들꽃축제 봄에 열린다, 주민 참여 늘어", "2026년 3월 1일 오전 10시부터 시민 누구나"),
    ],
)
def test_the_hour_of_an_event_in_a_headline_or_a_deck_dates_no_article(title: str, deck: str | None) -> None:
    article = _read("\n\n".join(filter(None, ["2025.06.22 (일)", "사회", title, deck, PLAIN]))).article
    assert (article.title, article.subtitle, article.published_at, article.published_local) == (title, deck, None, None)


@pytest.mark.parametrize(
    "behind", ["", " 김하늘 기자", " 늘솔일보 김하늘", " 김하늘 박이슬", " 송고", " 댓글 세 개 보기", " 글자크기 작게 크게"]
)
def test_an_hour_with_names_and_counters_behind_it_dates_the_article(behind: str) -> None:
    for stamp in ("2026년 3월 5일 오후 2시 5분", "2026.03.05 14:05"):
        article = _read(f"늘솔일보\n사회\n{STORY['T']}\n{stamp}{behind}\n\n{PLAIN}").article
        assert (article.title, article.published_local) == (STORY["T"], "2026-03-05T14:05+09:00")
