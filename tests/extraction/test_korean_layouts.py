"""Layouts of Korean newspapers' article pages, with metadata that says no more than the title: the visible rules have to do."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scraper.extraction import Extraction, extract
from scraper.page import Page
from scraper.sites import profile_for

TITLE = "도립도서관 야간 열람실 두 시간 연장 운영"
DECK = "하반기에 군 지역 네 곳으로 확대…인력 충원이 변수"
CAPTION = "새로 단장한 도립도서관 열람실 모습. 한들일보 자료사진"
PARAGRAPHS = [
    "도립도서관이 다음 달부터 야간 열람실을 두 시간 더 연다고 6일 밝혔다. 이용자 설문에서 직장인의 요구가 가장 컸기 때문이다.",
    "도서관 측은 올해 예산 3억2천만 원을 들여 열람석 120석을 새로 마련하고, 조명과 냉난방 설비도 함께 바꿨다고 설명했다.",
    "이용자 김모(34) 씨는 “퇴근하고 와도 한 시간밖에 못 앉아 있었는데 이제는 마음 편히 책을 볼 수 있게 됐다”고 말했다.",
    "도는 하반기에 군 지역 도서관 네 곳으로 연장 운영을 넓힐 계획이다. 다만 인력 충원이 늦어지면 시기가 미뤄질 수 있다.",
]
READ = [
    "도심 하천 산책로 새 단장 마쳐",
    "겨울철 감기 환자 크게 늘어",
    "시외버스 요금 내달 인상 검토",
    "지역 화폐 예산 다시 편성",
    "전통시장 주차장 넓힌다",
]
HEAD = f"""<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>{TITLE} - 한들일보</title>
<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="한들일보"><meta property="og:type" content="article">
<meta property="og:description" content="{PARAGRAPHS[0][:60]}"></head><body><header class="header">
<div class="util"><span class="date">2026년 11월 1일 (일)</span><a href="/login">로그인</a></div>
<h1 class="logo"><a href="/"><img alt="한들일보" src="/logo.png"></a></h1><nav class="gnb"><ul>
<li><a href="/politics">정치</a></li><li><a href="/economy">경제</a></li><li><a href="/society">사회</a></li></ul></nav></header>"""
LIST = "".join(f'<li><a href="/article/2026010{place}00{place}">{title}</a></li>' for place, title in enumerate(READ, 1))
TAIL = f"""<aside class="aside"><h3>많이 본 뉴스</h3><ol class="rank">{LIST}</ol></aside><footer>
<p>한들일보 | 등록번호 서울 아00000 | 발행인 홍길동</p>
<p>Copyright ⓒ 한들일보. All rights reserved. 무단 전재 및 재배포 금지</p></footer></body></html>"""
FILLED = {
    "{title}": TITLE,
    "{deck}": DECK,
    "{caption}": CAPTION,
    "{by}": "이하늘 기자",
    "{by2}": "이하늘·박바다 기자",
    **{f"{{p{place}}}": text for place, text in enumerate(PARAGRAPHS)},
    "{p}": "".join(f"<p>{text}</p>" for text in PARAGRAPHS),
    "{div}": "".join(f"<div>{text}</div>" for text in PARAGRAPHS),
    "{br}": "<br><br>".join(PARAGRAPHS),
    "{rest}": "".join(f"<p>{text}</p>" for text in PARAGRAPHS[1:]),
    "{photo}": f'<figure><img src="https://img.example.kr/a.jpg" alt=""><figcaption>{CAPTION}</figcaption></figure>',
}
LAYOUTS = {
    name: (set((words or "").split()), markup)
    for name, words, markup in re.findall(
        r"^## (\w+)(?:: ([\w ]+))?\n(.*?)(?=^##|\Z)",
        Path(__file__).with_name("korean_layouts.txt").read_text("utf-8"),
        re.DOTALL | re.MULTILINE,
    )
}


def read(markup: str) -> Extraction:
    markup = re.sub(r"\{\w+\}", lambda found: FILLED[found[0]], markup)
    captured = datetime(2026, 11, 1, 3, tzinfo=UTC)
    page = Page((HEAD + markup + TAIL).encode(), url="https://www.example.kr/article/20260106001", captured_at=captured)
    return extract(page, profile_for(page))


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_field_of_a_layout(name: str) -> None:
    words, markup = LAYOUTS[name]
    found = read(markup)
    story = found.article
    assert found.status == "article"
    assert story.title is not None
    assert story.title.endswith(TITLE)
    assert story.title == TITLE or story.title in markup.replace("{title}", TITLE)
    assert (story.subtitle or "").split("\n")[0] == (DECK if "deck" in words else "")
    assert [author.name for author in story.authors] == ([] if "nobody" in words else ["이하늘", "박바다"][: 2 if "two" in words else 1])
    assert (story.published_at or "")[:16] == "2026-01-06T08:45"
    assert (story.modified_at or "")[:16] == ("2026-01-06T09:20" if "modified" in words else "")
    assert [text.split(" 기자 = ")[-1].split("기자] ")[-1] for text in story.paragraphs if text != "인력 충원 숙제"] == PARAGRAPHS
    assert found.page_date == "2026-11-01"
    assert [seen.title for seen in found.sightings if seen.block == "많이 본 뉴스"] == READ
    assert "{caption}" not in markup or any(CAPTION in (image.caption or "") for image in story.images)
