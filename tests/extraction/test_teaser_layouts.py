"""Blocks of teasers in the layouts that Korean papers use, in a sidebar, below the article, and with nothing around them."""

import re
from pathlib import Path

import pytest

from scraper.extraction import extract
from scraper.page import Page

OWN = "도립도서관 야간 열람실 두 시간 연장 운영"
TITLES = ["도심 하천 산책로 새 단장 마쳐", "겨울철 감기 환자 크게 늘어", "시외버스 요금 내달 인상 검토", "지역 화폐 예산 다시 편성"]
LEAD = "시는 지난해부터 추진한 산책로 정비를 마치고 이달 말부터 시민에게 개방한다고 5일 밝혔다."
TEXT = "<p>도립도서관이 다음 달부터 야간 열람실을 두 시간 더 연다고 6일 밝혔다. 이용자 설문에서 요구가 가장 컸기 때문이다.</p>" * 4
LAYOUTS = {
    name: (heading or None, holds, before, item, behind)
    for name, heading, holds, before, item, behind in re.findall(
        r"^## ([\w ]+) \| (.*?) ?\| ?(.*)\n(.*)\n(.*)\n(.*)$",
        Path(__file__).with_name("teaser_layouts.txt").read_text("utf-8"),
        re.MULTILINE,
    )
}
PLACES = ("<aside>{}</aside>", '<div class="bottom">{}</div>', "{}")


def filled(item: str, rank: int, title: str) -> str:
    values = {"url": f"/article/2026010{rank}00{rank}", "rank": str(rank), "title": title, "lead": LEAD}
    return re.sub(r"\{(\w+)\}", lambda found: values[found[1]], item)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("name", LAYOUTS)
def test_teasers_of_a_layout(name: str, place: str) -> None:
    heading, holds, before, item, behind = LAYOUTS[name]
    box = before.replace("{own}", OWN) + "".join(filled(item, rank, title) for rank, title in enumerate(TITLES, 1)) + behind
    head = f'<html lang="ko"><head><title>{OWN}</title></head><body><header><a href="/">한들일보</a></header>'
    story = f'<div class="view"><h1>{OWN}</h1><p>입력 2026.01.06 17:45 이하늘 기자</p><div class="cont">{TEXT}</div></div>'
    markup = f"{head}{story}{place.format(box)}</body></html>"
    found = extract(Page(markup.encode(), url="https://example.kr/article/20260106001"))
    titles = [OWN, *TITLES] if "{own}" in before else TITLES
    snippet = LEAD if "lead" in holds else None
    assert [(seen.block, seen.rank, seen.title, seen.snippet, seen.image_url is not None) for seen in found.sightings] == [
        (heading, rank, title, snippet, "image" in holds) for rank, title in enumerate(titles, 1)
    ]
