"""Plain-text page dumps."""

from __future__ import annotations

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
