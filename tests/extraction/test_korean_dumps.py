"""Texts of Korean pages, as a browser saves them: each shape of head, text and foot gives the same fields."""

# ruff: noqa: E501 - a shape is a line

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scraper.extraction import extract
from scraper.extraction.block_kinds import line_kinds
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
