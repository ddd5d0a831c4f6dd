"""Plain-text page dumps."""

from __future__ import annotations

import pytest

from scraper.extraction import extract
from scraper.page import Page

from .conftest import PROSE

HEAD = "2025.06.22 (일)\n\n  • 흐림가온시 23.5℃\n  • 북나루 -1.0℃\n  • 맑음라온 ℃\n기상청 제공\n검색창 열기\n\n"
NBSP = "\n\n\xa0\n\n"


def dump(head: str, *texts: str, tail: str = "") -> bytes:
    """Return a dump with the page's white-space lines between its paragraphs."""
    return (HEAD + head + NBSP + NBSP.join(texts) + "\n\n\n\n" + tail).encode()


def test_head_body_and_header(read):
    found = read(dump("산업\n\n늘솔시, 마을 도서관 밤에도 연다\n\n사서 여섯 명 새로 뽑아", "늘솔신문 하나래 기자 |", *PROSE), url=None)
    story = found.article
    assert (story.section, story.title, story.subtitle) == ("산업", "늘솔시, 마을 도서관 밤에도 연다", "사서 여섯 명 새로 뽑아")
    assert (story.byline, story.authors[0].name, story.paragraphs) == ("늘솔신문 하나래 기자 |", "하나래", list(PROSE))
    assert (found.page_date, story.published_at, found.weather_source) == ("2025-06-22", None, "기상청")
    assert [(one.place, one.sky, one.temperature_c) for one in found.weather] == [
        ("가온시", "흐림", 23.5),
        ("북나루", None, -1.0),
        ("라온", "맑음", None),
    ]


def test_blocks_behind_the_body(read):
    lead = "늘솔신문 두리봄 기자 | 첫 문장이 길게 이어지는 둘째 소식의 리드다. " * 3
    tail = f"최신기사\n\n더보기\n\n정치\n\n더보기\n둘째 소식\n{lead}\n셋째 소식\n\n사회\n\n더보기\n둘째 소식\n{lead}\n\n포토\n\n더보기"
    found = read(dump("늘솔시, 마을 도서관 밤에도 연다", *PROSE, tail=tail), url=None)
    assert [(one.block, one.rank, one.title) for one in found.sightings] == [
        ("정치", 1, "둘째 소식"),
        ("정치", 2, "셋째 소식"),
        ("사회", 1, "둘째 소식"),
    ]
    assert found.sightings[0].snippet == lead.strip()
    assert (len(found.teasers), found.teasers[0].blocks) == (2, ["정치", "사회"])
    assert found.empty_blocks == ["최신기사", "포토"]
    assert found.article.paragraphs == list(PROSE)


def test_a_labelled_time_in_the_head_is_the_publication(read):
    found = read(dump("종합\n\n늘솔시, 마을 도서관 밤에도 연다\n\n  • 등록 2023.12.20 09:40:56", *PROSE))
    assert (found.article.published_at, found.article.title) == ("2023-12-20T00:40:56Z", "늘솔시, 마을 도서관 밤에도 연다")


def test_closing_byline_copyright_and_counters_are_no_paragraphs(read):
    found = read(
        dump(
            "늘솔시, 마을 도서관 밤에도 연다",
            *PROSE,
            "[ 늘솔신문 = 하나래 기자 ]",
            "[늘솔신문, 무단전재 및 재배포 금지]",
            tail="배너\n관련기사\n배너\n총 방문자 수\n9,137,541",
        )
    )
    assert found.article.paragraphs == list(PROSE)
    assert (found.article.byline, found.article.copyright) == ("[ 늘솔신문 = 하나래 기자 ]", "[늘솔신문, 무단전재 및 재배포 금지]")
    assert (found.empty_blocks, found.sightings) == (["관련기사"], [])


def test_without_white_space_lines_the_body_begins_at_the_first_sentence(read):
    text = HEAD + "늘솔시, 마을 도서관 밤에도 연다\n\n" + "\n\n".join(PROSE)
    found = read(text, url=None, text=True)
    assert (found.article.title, found.article.paragraphs) == ("늘솔시, 마을 도서관 밤에도 연다", list(PROSE))


TICKER = "가온시, 새 다리 개통 앞두고 안전 점검"
HEADLINE = "늘솔 도서관 네 곳, 밤 열 시까지 연다"
FACTS = "김다온 기자\n입력 2025.06.12 10:20\n\n"


@pytest.mark.parametrize(
    ("head", "page_date", "subtitle"),
    [
        (f"늘솔신문\n{TICKER}\n정치\n경제\n사회\n\n{HEADLINE}\n", None, None),
        (f"{TICKER}\n2025년 06월 22일(일)\n로그인\n회원가입\n\n사회\n{HEADLINE}\n야간 돌봄도 함께\n", "2025-06-22", "야간 돌봄도 함께"),
        (f"늘솔신문\n{TICKER}\n나루골 봄꽃 축제 보름 앞으로\n2025.06.22 (일)\n정치\n경제\n\n{HEADLINE}\n", "2025-06-22", None),
    ],
)
def test_a_headline_above_the_menu_is_another_storys(head, page_date, subtitle):
    page = Page((head + "\n" + FACTS + "\n\n".join(PROSE)).encode(), headers=[("content-type", "text/plain; charset=utf-8")])
    found = extract(page)
    story = found.article
    assert (story.title, found.page_date, story.subtitle) == (HEADLINE, page_date, subtitle)
    assert story.published_local.startswith("2025-06-12T10:20")


def test_a_day_and_buttons_between_title_and_deck_part_no_menu():
    head = f"{HEADLINE}\n2025.06.12\n페이스북\n트위터\n야간 돌봄도 함께 꾸린다\n김다온 기자\n\n"
    page = Page((head + "\n\n".join(PROSE)).encode(), headers=[("content-type", "text/plain; charset=utf-8")])
    assert extract(page).article.title == HEADLINE
