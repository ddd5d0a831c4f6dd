"""Small pages of an invented paper, 늘솔신문."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from scraper.extraction import Extraction, extract
from scraper.page import Page
from scraper.sites import profile_for

CAPTURED = datetime(2025, 6, 22, 3, 0, tzinfo=UTC)

TICKER = """<p class="today_txt">2025.06.22 (일)</p>
<div class="weather_box"><ul class="weather_slide">
<li><span class="iw04">흐림</span>가온시 23.5℃</li><li><span class="iw00">-</span>나루골 -1.0℃</li>
<li><span></span>다솜 7.0℃</li><li><span class="iw01">맑음</span>라온 ℃</li></ul><a href="#">기상청 제공</a></div>"""

MEDIAON = """<!DOCTYPE html><html lang="ko"><head><meta charset="UTF-8"><meta property="og:type" content="article">
<meta property="og:title" content="{title}"><meta property="og:site_name" content="늘솔신문"><title>{title}</title>
<link rel="stylesheet" href="/data/skin/layout/1/m11/index.css"></head><body>{ticker}
<div class="search_box"><form><legend>기사검색</legend><a>검색창 열기</a></form></div>
<div id="container"><div class="path_wrap"><h3>산업</h3><ul class="art_top_nav"><li><a href="/">홈</a></li>
<li><a href="/news/section.html?sec_no=3">산업</a></li></ul></div>
<div class="arv_001"><div class="fix_art_top"><h2>{title}</h2></div>
<div class="art_top"><h2>{title}</h2><h3>{subtitle}</h3><ul class="art_info">{info}</ul></div>
<div class="cnt_view news_body_area"><div id="news_body_area" class="smartOutput">{body}</div></div></div>
{blocks}</div><div id="footer">
<p>늘솔신문의 모든 콘텐츠는 무단 전재, 복사, 배포 등을 금합니다.</p>
<img alt="powered by mediaOn" src="/l.png"></div></body></html>"""

PROSE = (
    "늘솔시는 다음 달부터 마을 도서관 네 곳을 밤 열 시까지 열어 둔다고 밝혔다.",
    "시는 이를 위해 사서 여섯 명을 새로 뽑고, ▲야간 돌봄, ▲동네 책방 연계, ▲이동 도서관 등을 함께 꾸린다.",
    "도서관을 찾은 주민은 “퇴근하고도 책을 빌릴 수 있어 반갑다”고 말했다.",
)


def paragraphs(*texts: str) -> str:
    """Return the texts as `<p>` elements."""
    return "\n<p>&nbsp;</p>\n".join(f"<p>{text}</p>" for text in texts)


def mediaon(**parts: str) -> bytes:
    """Return an article page of the MEDIAON family."""
    given = {
        "title": "늘솔시, 마을 도서관 밤에도 연다",
        "subtitle": "",
        "info": "",
        "ticker": TICKER,
        "body": paragraphs(*PROSE),
        "blocks": "",
    } | parts
    return MEDIAON.format(**given).encode()


@pytest.fixture
def read():
    """Return a function that extracts a page with the profile it calls for."""

    def extracted(body: bytes | str, url: str | None = "http://news.example/news/article.html?no=4711", **given: object) -> Extraction:
        page = Page(body if isinstance(body, bytes) else body.encode(), url=url, **{"captured_at": CAPTURED, **given})  # type: ignore[arg-type]
        return extract(page, profile_for(page))

    return extracted
