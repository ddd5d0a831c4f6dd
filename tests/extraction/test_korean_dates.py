"""Korean lines that hold dates: under the title the article's, above it and in the page's foot the paper's."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scraper.extraction import Extraction, extract
from scraper.page import Page

TITLE = "늘솔시, 낡은 상수도관 교체 착수"
HERE = Path(__file__).parent
TEXTS = json.loads((HERE / "korean_pages" / "stories.json").read_text("utf-8"))["city"]["P"]
LINES = [line.split("\t") for line in (HERE / "korean_dates.txt").read_text("utf-8").splitlines()]
CLOCKS = (
    *("최종편집 : 2026.11.1 일 09:30", "UPDATED. 2026-11-01 09:30 (일)", "발행일: 2026-11-01 09:25 (일)", "2026년 11월 01일 09시 30분"),
    *("2026.11.01 오전 9:30 기준", "업데이트 : 2026-11-01 09:30", "2026-11-01 09:30:11", "2026.11.01 (일)", "2026.11.01(일)"),
)
FOOT = """<div id="footer"><p>등록번호 늘솔 아00123 | 등록일 2010년 5월 3일 | 발행일 2010.05.10 | 발행인 홍길동 편집인 홍길동</p>
<p>제호 한들일보 | 창간 2009.01.02 | UPDATE 2026-11-01 09:30</p></div>"""


def _read(top: str, line: str) -> Extraction:
    head = '<html lang="ko"><head><meta charset="utf-8"><title>늘솔시, 낡은 상수도관 교체 착수</title></head>'
    info = f'<div class="info"><span>이하늘 기자</span> <span class="d">{line}</span></div>'
    texts = "".join(f"<p>{text}</p>" for text in TEXTS)
    body = f"<div class='view'><h1>늘솔시, 낡은 상수도관 교체 착수</h1>{info}<div class='txt'>{texts}</div></div>"
    html = f"{head}<body><div class='top'>{top}</div>{body}{FOOT}</body></html>"
    return extract(Page(html.encode(), captured_at=datetime(2026, 11, 1, 3, tzinfo=UTC)))


def _as_listed(text: str | None) -> str:
    return (text or "-").removesuffix(":00").removesuffix("+09")


@pytest.mark.parametrize(("line", "published", "modified"), LINES)
@pytest.mark.parametrize("top", ["", "2026.11.01 (일)"])
def test_a_line_under_the_title(top: str, line: str, published: str, modified: str) -> None:
    story = _read(top, line).article
    assert _as_listed(story.published_local or story.published_date) == published
    assert _as_listed(story.modified_local) == modified
    assert (story.title, [author.name for author in story.authors], story.paragraphs) == (
        "늘솔시, 낡은 상수도관 교체 착수",
        ["이하늘"],
        TEXTS,
    )


@pytest.mark.parametrize("clock", CLOCKS)
def test_no_clock_and_no_day_of_the_paper_is_the_article_s(clock: str) -> None:
    story = _read(clock, "").article
    assert (story.published_date, story.modified_local) == (None, None)


@pytest.mark.parametrize(
    "foot",
    [
        "신문등록 2008년 3월 4일",
        "인터넷신문 등록 : 2012-03-01 (경기 아 50321)",
        "등록연월일 1999년 2월 3일",
        "등록 1950.11.29 다-0001",
        "등록 : 2003.05.06",
        "SINCE 1987.06.10",
    ],
)
@pytest.mark.parametrize(
    "box", ["<div class='ft'>{}</div>", "<table><tr><td>{}</td></tr></table>", "<div id='bottom'><ul><li>{}</li></ul></div>"]
)
@pytest.mark.parametrize(("line", "day"), [("", None), ("<p class='d'>2026-03-05 14:02</p>", "2026-03-05")])
def test_a_papers_registration_in_its_foot_dates_nothing(foot, box, line, day):
    title = "두루시, 낡은 수도관 42㎞ 바꾼다…“녹물 민원 끝낸다”"
    text = "<p>두루시는 낡은 수도관을 올해 안에 바꾼다고 5일 밝혔다.</p><p>공사는 4월에 시작해 11월에 끝난다.</p>"
    menu = "<div class='menu'><a href='/'>두루신문</a><a href='/l?c=1'>정치</a><a href='/l?c=2'>사회</a></div>"
    body = f"{menu}<div class='v'><h1>{title}</h1>{line}<div class='tx'>{text}</div></div>{box.format(foot)}"
    markup = f"<html lang='ko'><head><title>{title} - 두루신문</title></head><body>{body}</body></html>"
    page = Page(markup.encode(), url="http://duru.example/view.php?no=88123")
    assert extract(page).article.published_date == day
