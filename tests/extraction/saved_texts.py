"""Saved texts of Korean pages put together from parts that papers print otherwise, each with what a reader would take from it."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

PLACES = ["동두천", "강릉", "서울", "대전", "대구", "울산", "광주", "부산", "제주"]
SKIES = ["맑음", "구름많음", "흐림", "", "비", "눈", "가끔 비", "흐리고 한때 눈", "박무", "천둥번개"]
DAYS = ["2025.06.22 (일)", "2025년 06월 22일 일요일", "2025-06-22 (일) 14:22", "2025.6.22 일요일"]
BULLETS = [None, "  • ", "* ", ""]
ABOVE = ["", "전체기사", "늘솔신문", "로그인 회원가입", "정치\n경제\n사회\n문화\n스포츠", "늘솔신문\n정치 경제 사회 문화 스포츠 오피니언"]
SECTIONS = [None, "사회", "지역", "경기", "이슈", "정치·행정", "핫이슈", "사회일반"]
TITLES = [
    "늘솔시, 골목상권 살리기 '한 바퀴 더' 시작",
    "도서관이 문을 닫지 않는 밤",
    "[포토] 눈꽃 핀 소리재 고갯길",
    "내년도 예산안 심의...여야 입장차 '팽팽'",
    "2026년 3월 1일부터 전 노선 무료 환승",
    "누리항서 어선 전복…2명 구조·1명 실종(종합)",
    "AI로 산불 잡는다",
]
DECKS = [
    [],
    ["주민 200여명 참여해 플라스틱 줄이기 다짐"],
    ["3일부터 열흘간 접수, 선착순 마감", "청년·소상공인 우선 지원"],
    ["2025년 9월 22일부터 읍·면별 순회"],
    ["시 “본예산에 반영” vs 주민 “또 미루나”"],
]
FACTS = [
    ([], None, None),
    (["등록 2018.11.05 09:40:56"], "2018-11-05", None),
    (["등록 2018.11.05 09:40:56", "수정 2018.11.06 10:00:01"], "2018-11-05", "2018-11-06"),
    (["기사입력 2018/11/05 [09:40]", "글자크기 설정", "인쇄"], "2018-11-05", None),
    (["2018.11.05 09:40 입력", "URL복사"], "2018-11-05", None),
]
TEXTS = [
    "늘솔시는 지난 15일 시청 대회의실에서 주민 설명회를 열고 추진 계획을 공개했다.",
    "이 사업은 2023년 3월부터 시작해 올해 말까지 이어지며, 모두 48억 원이 들어간다.",
    "도는 2025년 6월 22일까지 현장 점검을 마치고 결과를 공개할 방침이다.",
    "주민들은 대체로 반긴다. 누리면에서 30년째 벼농사를 짓는 한 농민은 “가뭄 때마다 밤잠을 설쳤는데 이제야 마음을 놓겠다”고 말했다.",
    "전문가들은 ▲예산의 연속성 ▲주민 참여 ▲사후 평가를 성공의 조건으로 꼽았다.",
    "반면 공사 기간의 소음과 먼지를 걱정하는 목소리도 나온다.",
    "기상청에 따르면 20일 아침 최저기온은 8∼14도, 낮 최고기온은 18∼25도로 예보됐다.",
    "지난해 같은 기간보다 12.4% 늘어난 수치다.",
]
CAPTIONS = [
    "▲ 늘솔시청 앞마당에 모인 주민들.",
    "▲ 늘솔시청 전경 [사진=늘솔시]",
    "(사진제공=늘솔시)",
    "▲ 참석자들이 작품을 살펴보고 있다. ⓒ 늘솔뉴스",
]
RIGHTS = ["", "[늘솔뉴스(neulsol.example), 무단전재 및 재배포 금지]", "저작권자 © 늘솔뉴스 무단전재 및 재배포 금지"]
OTHERS = ["누리시의회, 임시회 폐회", "누리면 새마을회 김장 나눔", "청소년 연극제 대상에 한별고"]
TAILS = {
    "": [],
    "COVER STORY": [],
    "배너\n관련기사\n배너\n총 방문자 수\n9,137,541": [],
    "전문가 코너\n더보기\n{0}": [0],
    "많이 본 기사\n1 {0}\n2 {1}\n3 {2}": [0, 1, 2],
    "관련기사\n{0}\n{1}\n{2}": [0, 1, 2],
    "네티즌 의견 0\n0/300\n등록": [],
}
SIGNED = [
    ("", "", "{0}"),
    ("own", "늘솔뉴스 {0} 기자 |", "{0}"),
    ("lead", "(늘솔뉴스={0} 기자)", "{0}"),
    ("lead", "[늘솔뉴스={0}·{1} 기자]", "{0} {1}"),
    ("lead", "(늘솔·누리=늘솔뉴스) {0} {1} 기자 =", "{0} {1}"),
    ("end", "[ 늘솔뉴스 / 누리 = {0} 기자 ]", "{0}"),
    ("end", "/누리={0}기자 neulsol@", "{0}"),
    ("end", "{0} 기자 pen@neulsol.example", "{0}"),
    ("fact", "{0} 기자 pen@neulsol.example", "{0}"),
    ("fact", "기자명 {0} 기자", "{0}"),
]
GAPS = ["\n\n", "\n\n\xa0\n\n", "\n\n\n\n"]


@dataclass
class SavedText:
    """A text and the fields to be read from it; `weather` holds places and skies."""

    text: str = ""
    title: str = ""
    section: str | None = None
    subtitle: str | None = None
    byline: str | None = None
    authors: list[str] = field(default_factory=list)
    published: str | None = None
    modified: str | None = None
    paragraphs: list[str] = field(default_factory=list)
    weather: list[tuple[str, str | None]] = field(default_factory=list)
    teasers: list[str] = field(default_factory=list)


def saved_text(seed: int) -> SavedText:
    """Return the text of a seed; the page's own day is 22 June 2025."""
    pick = random.Random(seed)
    made = SavedText(title=pick.choice(TITLES), section=pick.choice(SECTIONS), paragraphs=pick.sample(TEXTS, pick.randint(2, 5)))
    lines = [pick.choice(ABOVE), pick.choice(DAYS), ""]
    if (bullet := pick.choice(BULLETS)) is not None:
        made.weather = [(place, pick.choice(SKIES) or None) for place in PLACES]
        lines += [f"{bullet}{sky or ''}{place} 3.5℃" for place, sky in made.weather] + ["기상청 제공"]
    decks, (facts, made.published, made.modified) = pick.choice(DECKS), pick.choice(FACTS)
    made.subtitle = "\n".join(decks) or None
    where, form, names = pick.choice(SIGNED)
    people = pick.sample(["한서율", "정다은", "유하진", "박은결"], 2)
    signed = form.format(*people)
    made.byline, made.authors = (signed.removeprefix("기자명 ") or None), names.format(*people).split() if where else []
    facts = [signed, *facts] if where == "fact" else facts
    lines += ["", *([made.section, ""] if made.section else []), made.title, "", *decks, "", *facts]
    if where == "lead":
        made.paragraphs[0] = f"{signed} {made.paragraphs[0]}"
    text = [*([signed] if where == "own" else []), *made.paragraphs, *([signed] if where == "end" else [])]
    if (at := pick.choice([None, 0, 2])) is not None and where != "end":
        text.insert(at, pick.choice(CAPTIONS))
    gap, tail = pick.choice(GAPS), pick.choice(list(TAILS))
    made.teasers = [OTHERS[number] for number in TAILS[tail]]
    body = gap.join([*text, *filter(None, [pick.choice(RIGHTS)])])
    made.text = "\n".join(lines) + "\n\n\xa0\n" + body + "\n\n\n\n" + ("\n\n\n" if gap == GAPS[2] else "") + tail.format(*OTHERS)
    return made
