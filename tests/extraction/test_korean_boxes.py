"""Korean captions and their credits, lines that head lists, summaries by machine and pages of search: what is one, and what is none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scraper.extraction import extract
from scraper.extraction.blocks.summary_boxes import tells
from scraper.extraction.lines.korean_credits import credit_of
from scraper.extraction.wording.furniture import heads_block
from scraper.page import Page

STORY = json.loads((Path(__file__).parent / "korean_pages" / "stories.json").read_text("utf-8"))["city"]
PARAGRAPHS = "".join(f"<p>{text}</p>" for text in STORY["P"])


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("늘솔시가 낡은 관을 바꾸고 있다. (사진=늘솔시)", "늘솔시"),
        ("늘솔시가 낡은 관을 바꾸고 있다. /사진=늘솔시", "늘솔시"),
        ("낡은 상수도관 / 사진=늘솔시 제공", "늘솔시"),
        ("늘솔시가 낡은 관을 바꾸고 있다. 사진제공=늘솔시", "늘솔시"),
        ("늘솔시가 낡은 관을 바꾸고 있다. [사진 제공 = 늘솔시]", "늘솔시"),
        ("늘솔시가 낡은 관을 바꾸고 있다. <사진 늘솔시>", "늘솔시"),
        ("늘솔시가 낡은 관을 바꾸고 있다. 늘솔시 제공", "늘솔시"),
        ("늘솔시가 낡은 관을 바꾸고 있다. [늘솔시 제공. 재판매 및 DB 금지]", "늘솔시"),
        ("늘솔시가 낡은 관을 바꾸고 있다. ⓒ늘솔시", "늘솔시"),
        ("늘솔시가 낡은 관을 바꾸고 있다. /김하나 기자", "김하나 기자"),
        ("늘솔시가 낡은 관을 바꾸고 있다. 김하나 기자", "김하나 기자"),
        ("늘솔시가 낡은 관을 바꾸고 있다. 김하나 기자 hana@neulsol.example", "김하나 기자"),
        ("늘솔시가 낡은 관을 바꾸고 있다. 2026.3.5/한빛통신", "한빛통신"),
        ("늘솔시가 낡은 관을 바꾸고 있다. 한빛통신", "한빛통신"),
        ("늘솔시가 낡은 관을 바꾸고 있다.(늘솔시 제공. 재판매 및 DB금지)/한빛", "늘솔시"),
        ("늘솔시 제공. 재판매 및 DB 금지", "늘솔시"),
        ("늘솔시가 낡은 관을 바꾸고 있다. 사진 늘솔시", "늘솔시"),
        ("늘솔시가 낡은 관을 바꾸고 있다. 사진 왼쪽부터 김하나", None),
        ("늘솔시가 낡은 관을 바꾸고 있다. 프리랜서 진서우", "프리랜서 진서우"),
        ("늘솔시가 낡은 관을 바꾸고 있다. 한빛일보DB", "한빛일보DB"),
        ("늘솔시가 낡은 관을 바꾸고 있다. 프리랜서 진서우의 작업실", None),
        ("늘솔시가 낡은 관을 바꾸고 있다.", None),
        ("늘솔시가 낡은 관을 바꾸고 있다. 1단계 구간", None),
        ("왼쪽부터 김하나, 이두리, 박세나", None),
        ("Workers lift an old pipe. Photo: Ada Osei", None),
    ],
)
def test_the_credit_at_the_end_of_a_caption(caption: str, credit: str | None) -> None:
    assert credit_of(caption) == credit


@pytest.mark.parametrize(
    "line", ["실시간 랭킹", "베스트 클릭", "전국 많이 본 기사", "가장 많이 읽은 뉴스", "오늘의 주요뉴스", "이 시각 헤드라인 뉴스"]
)
def test_a_line_made_as_headings_of_lists_are(line: str) -> None:
    assert heads_block(line)


@pytest.mark.parametrize(
    "line", ["실시간 교통 정보 공개한다", "많이 본 영화는 따로 있다", "최신 기사 작위 논란", "추천서 없는 입시", "단수 시간 줄이는 공법"]
)
def test_a_line_of_the_text_is_no_such_heading(line: str) -> None:
    assert not heads_block(line)


@pytest.mark.parametrize("line", ["AI 요약", "AI 3줄 요약", "기사 요약", "세 줄 요약", "AI가 생성한 요약으로 원문과 다를 수 있습니다."])
def test_a_line_that_tells_a_summary_by_machine(line: str) -> None:
    assert tells(line)


@pytest.mark.parametrize("line", ["요약하면 이렇다", "AI 요약 서비스, 신문사 열에 셋이 쓴다", "시는 요약본을 누리집에 올렸다."])
def test_a_line_about_summaries_tells_none(line: str) -> None:
    assert not tells(line)


def _page(title: str, body: str) -> Page:
    head = f'<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>{title}</title></head>'
    return Page(f"{head}<body>{body}</body></html>".encode(), url="https://www.neulsol.example/view?c=x")


def test_two_lines_above_the_text_are_no_deck() -> None:
    lines = "<div class='a'>상수도 사업 되짚는 날</div><div class='b'>원도심 여섯 동 현장 지도</div>"
    info = "<div>한가람 기자</div><div>입력 2026.03.05 14:05</div>"
    story = extract(_page(STORY["T"], f"<h1>{STORY['T']}</h1>{info}{lines}<div>{PARAGRAPHS}</div>")).article
    assert story.subtitle is None


@pytest.mark.parametrize(
    "line",
    [
        *(
            "※ 이 기사는 유료 기사입니다",
            "[속보] 2보 이어집니다",
            "본 기사는 12월호에 실렸습니다",
            "총 3장의 사진",
            "이 기사를 공유해보세요",
        ),
        *(
            "관련 영상 바로 보기",
            "구글에서 한들일보 먼저 보기",
            "기사의 글자 크기를 조절해보세요",
            "늘솔시 상수도사업소 전경",
            "한들일보 사회부",
        ),
        *("사진=늘솔시 제공", "인쇄 스크랩 URL 복사", "언어 선택 한국어 영어 일본어", "다른 언론사 뉴스 더 보기", "Copied to clipboard"),
    ],
)
@pytest.mark.parametrize("tag", ["div", "p"])
def test_a_button_an_appeal_or_a_caption_above_the_text_is_no_deck(line: str, tag: str) -> None:
    above = f"<div>한가람 기자</div><div>입력 2026.03.05 14:05</div><{tag} class='x'>{line}</{tag}>"
    assert extract(_page(STORY["T"], f"<h1>{STORY['T']}</h1>{above}<div>{PARAGRAPHS}</div>")).article.subtitle is None


def test_what_a_search_found_is_a_list() -> None:
    found = "".join(
        f'<dl><dt><a href="/v/{n}">소식 {n}호가 나왔다</a></dt><dd>{text}</dd><dd>2026.03.0{n}</dd></dl>'
        for n, text in enumerate(STORY["P"], 1)
    )
    body = f"<h1>통합검색</h1><p>‘상수도’에 대한 검색 결과입니다. 총 42건</p>{found}"
    assert extract(_page("통합검색 : 상수도", body)).reason == "list"


def test_an_article_about_a_search_is_one() -> None:
    info = "<div>한가람 기자</div><div>입력 2026.03.05 14:05</div>"
    body = f"<h1>{STORY['T']}</h1>{info}<div><p>경찰은 수색 끝에 찾은 검색 결과는 없다고 했다.</p>{PARAGRAPHS}</div>"
    assert extract(_page(STORY["T"], body)).status == "article"


def test_the_day_a_paper_was_founded_makes_no_article() -> None:
    about = "<h2>신문사 소개</h2><p>고을신문은 2009년 4월 1일 창간한 지역 신문입니다.</p><p>주소 : 고을면 솔재로 12</p>"
    extraction = extract(_page("신문사 소개 - 고을신문", about))
    assert (extraction.status, extraction.article.published_date) == ("not_article", None)


def test_who_speaks_stands_on_a_line_of_its_own() -> None:
    texts = "<br><br>".join(STORY["P"][1:])
    body = f"<h2>{STORY['T']}</h2><p>입력 2026-03-05 20:05</p><div>◀ 앵커 ▶<br>{STORY['P'][0]}<br><br>◀ 리포트 ▶<br>{texts}</div>"
    found = extract(_page(STORY["T"], body)).article.paragraphs
    assert found == ["◀ 앵커 ▶", STORY["P"][0], "◀ 리포트 ▶", *STORY["P"][1:]]


def test_the_page_of_a_reporter_is_a_list() -> None:
    links = [
        f'<a href="/news/articleView.html?idxno=700{n}"><strong>{text[:24]}</strong><p>{text}</p></a>' for n, text in enumerate(STORY["P"])
    ]
    stories = "".join(f"<li>{link}<span>2026.03.0{n} 14:05</span></li>" for n, link in enumerate(links, 1))
    body = f"<h1>한가람 기자</h1><p>물과 길을 취재합니다.</p><p>garam@neulsol.example</p><h2>작성한 기사</h2><ul>{stories}</ul>"
    assert extract(_page("한가람 기자 - 늘솔신문", body)).reason == "list"


def test_a_caption_that_says_its_number_is_one_whatever_its_letters() -> None:
    caption = "Abbildung: Ausschnitt des Bildes am Abend (links) und am Morgen (rechts)"
    texts = [
        f"Am Hafen von Klingental wurde der Kai {n} Tage lang vermessen, bevor die Arbeiten begannen." for n in ("drei", "vier", "neun")
    ]
    markup = f"<p>{texts[0]}</p><p><img src='/a.jpg'></p><p>{caption}</p><p>{texts[1]}</p><p>{texts[2]}</p>"
    page = Page(f"<html lang='de'><title>Der Kai</title><body><h1>Der Kai wird vermessen</h1><div>{markup}</div></body></html>".encode())
    assert extract(page).article.paragraphs == texts
