"""Saved texts of Korean pages: what portals, agencies, broadcasters and regional papers print above, within and behind their texts."""

from __future__ import annotations

from unicodedata import east_asian_width

import pytest

from scraper.extraction import Extraction, extract
from scraper.page import Page

TITLE = "고갯마루 찻집, 마을 도서관으로 다시 문 연다"
TEXT = [
    "소리재 고갯마루에서 서른 해 동안 손님을 맞던 찻집이 마을 도서관으로 바뀐다.",
    "누리군은 지난 3일 찻집 건물을 사들여 책 4천 권을 갖춘 도서관으로 꾸민다고 밝혔다.",
    "주민 모임은 책을 고르고 당번을 정하는 일을 맡기로 했다고 한다.",
]
HEAD = f"누리신문\n{TITLE}\n한새봄 기자\n입력 2025.04.02 10:11\n댓글 2"
SIGNED = "한새봄 기자 saebom@nuri.example"
RIGHTS = "저작권자 © 누리신문 무단전재 및 재배포 금지"


def read(head: str = HEAD, text: str = "\n\n".join(TEXT), tail: str = "") -> Extraction:
    return extract(Page(f"{head}\n{text}\n\n{SIGNED}\n{tail}".encode()))


def stories(found: Extraction) -> list[tuple[str | None, str | None]]:
    return [(seen.block, seen.title) for seen in found.sightings]


def test_what_a_portal_says_of_itself_above_the_title() -> None:
    notices = "누리신문 언론사 구독 해지되었습니다.\n알림을 켜면 새 기사를 먼저 볼 수 있습니다."
    found = read(f"본문 바로가기\n정치\n경제\n사회\n{notices}\n{TITLE}\n입력2025.04.02. 오전 10:11\n수정2025.04.02. 오후 1:05\n한새봄 기자")
    assert (found.article.title, found.article.published_local) == (TITLE, "2025-04-02T10:11+09:00")
    assert (found.article.modified_local, found.article.paragraphs) == ("2025-04-02T13:05+09:00", TEXT)


def test_buttons_printed_twice_above_a_caption() -> None:
    buttons = "\n".join(["기사 스크랩", "공유", "댓글", "3", "클린뷰", "가", "가", "가", "프린트"] * 2)
    found = read(f"{HEAD}\n{buttons}\n지난 2일 소리재 찻집 앞에 책 상자가 쌓여 있다. 한새봄 기자")
    assert found.article.paragraphs == TEXT


@pytest.mark.parametrize(
    "caption",
    [
        "찻집 안에서 주민들이 책장을 짜고 있다. /한새봄 기자",
        "눈 덮인 소리재 고갯마루 찻집의 모습. 한새봄 기자",
        "[누리=새벽통신] 주민들이 2일 책 상자를 나르고 있다. (사진=누리군 제공) 2025.04.02. photo@dawn.example *재판매 및 DB 금지",
    ],
)
def test_a_caption_amid_the_text(caption: str) -> None:
    assert read(text="\n\n".join([TEXT[0], caption, *TEXT[1:]])).article.paragraphs == TEXT


def test_the_last_paragraph_with_its_reporter_is_none() -> None:
    last = "문 여는 날을 두고는 아직 주민들의 의견이 갈리고 있다. /한새봄 기자"
    assert read(text="\n\n".join([*TEXT, last])).article.paragraphs == [*TEXT, last]


def test_a_ranking_under_a_name_that_no_list_knows() -> None:
    found = read(tail="\n누리 사람들이 고른 이야기\n1\n장터목 새 다리 놓는다\n2\n봄나물 값 크게 내려\n3\n고라니 막는 울타리 무료로")
    assert found.article.paragraphs == TEXT
    assert stories(found)[::2] == [("누리 사람들이 고른 이야기", title) for title in ("장터목 새 다리 놓는다", "고라니 막는 울타리 무료로")]


def test_numbered_parts_of_a_text() -> None:
    text = "\n".join([TEXT[0], "세 가지를 물었다", "1", TEXT[1], "2", TEXT[2]])
    assert read(text=text).article.paragraphs == [TEXT[0], "세 가지를 물었다", *TEXT[1:]]


def test_what_readers_wrote() -> None:
    readers = (
        "댓글 2\n댓글쓰기\n고개지기 2025-04-03 08:22:10\n어릴 때 할머니 손을 잡고 다니던 찻집이라 마음이 찡합니다.\n답글쓰기\n"
        "추천 4 반대 0\n"
        "책벌레\n2025-04-02 21:40:02\n책은 기증해도 되나요? 집에 스무 상자쯤 있는데\n답글쓰기\n추천 2 반대 0"
    )
    for rights in ("", RIGHTS):
        found = read(tail=f"{rights}\n{readers}\n인기기사\n장터목 새 다리 놓는다\n봄나물 값 크게 내려")
        assert found.article.paragraphs == TEXT
        assert stories(found) == [("인기기사", "장터목 새 다리 놓는다"), ("인기기사", "봄나물 값 크게 내려")]


def test_an_imprint() -> None:
    imprint = (
        "매체정보\n누리도 누리군 누리읍 장터로 12 (장터빌딩 3층)\n대표전화 : 000-000-0000\n법인명 : (주)누리신문\n제호 : 누리신문\n"
        "등록번호 : 누리 아 00000\n등록일 : 2010-03-02\n주간 : 새별\n편집국장 : 한새봄\n"
        "누리신문의 모든 기사는 법의 보호를 받습니다\nCopyright © 2025 누리신문"
    )
    found = read(tail=f"{RIGHTS}\n최신기사\n장터목 새 다리 놓는다\n봄나물 값 크게 내려\n{imprint}")
    assert stories(found) == [("최신기사", "장터목 새 다리 놓는다"), ("최신기사", "봄나물 값 크게 내려")]
    assert found.empty_blocks == []


def test_the_hour_of_the_visit_below_a_menu_that_no_list_knows() -> None:
    menu = "전체\n학내\n학술\n여론\n사진\n만평"
    found = read(f"{menu}\n2025-04-05 17:20 (토)\n누리대신문\n학내\n학내소식\n{TITLE}\n한새봄 기자\n승인 2025.04.02 10:11")
    assert (found.page_date, found.article.published_date) == ("2025-04-05", "2025-04-02")
    assert (found.article.section, found.article.title, found.article.paragraphs) == ("학내소식", TITLE, TEXT)


def test_a_day_with_its_weekday_below_a_title_of_two_words() -> None:
    found = extract(Page(f"전체\n학내\n학술\n여론\n고갯마루 찻집\n2025-04-02 10:11 (수)\n{TEXT[0]}\n\n{TEXT[1]}\n\n{TEXT[2]}".encode()))
    assert found.page_date is None
    assert found.article.paragraphs == TEXT


@pytest.mark.parametrize(
    ("printed", "readings"),
    [
        ("B\n누리\n14°C\nB\n소리재\n-2°C", [("누리", None, 14.0), ("소리재", None, -2.0)]),
        ("누리\n맑음\n14℃\n소리재\n흐림\n9.5℃", [("누리", "맑음", 14.0), ("소리재", "흐림", 9.5)]),
        ("맑음\n누리\n14℃\n흐림\n소리재\n9.5℃", [("누리", "맑음", 14.0), ("소리재", "흐림", 9.5)]),
    ],
)
def test_readings_on_lines_of_their_own(printed: str, readings: list[tuple[str, str | None, float | None]]) -> None:
    found = read(f"2025-04-05 17:20 (토)\n로그인\n회원가입\n{printed}\n{HEAD}")
    assert [(one.place, one.sky, one.temperature_c) for one in found.weather] == readings
    assert (found.page_date, found.article.title) == ("2025-04-05", TITLE)


def test_titles_above_the_link_to_the_rest_and_leads_below_titles() -> None:
    tail = (
        "관련뉴스\n소리재 길 넓힌다\n찻집 앞 굽은 길을 펴고 쉼터 두 곳을 놓기로 했다.\n가뭄에 저수지 물 12%…누리 들판의 물 없는 봄\n"
        "더보기\n"
        "새 이야기\n인기기사\n장터목 새 다리 놓는다\n봄나물 값 크게 내려"
    )
    found = read(tail=tail)
    assert [(seen.title, seen.snippet) for seen in found.sightings[:2]] == [
        ("소리재 길 넓힌다", "찻집 앞 굽은 길을 펴고 쉼터 두 곳을 놓기로 했다."),
        ("가뭄에 저수지 물 12%…누리 들판의 물 없는 봄", None),
    ]
    assert stories(found)[2] == ("인기기사", "장터목 새 다리 놓는다")


def test_the_address_in_a_reporters_card_far_behind() -> None:
    tail = f"{RIGHTS}\n태그\n도서관\n좋아요\n0\n슬퍼요\n0\n화나요\n0\n한새봄\n한새봄 기자 saebom@nuri.example"
    found = extract(Page("\n".join([HEAD, "\n\n".join(TEXT), tail]).encode()))
    assert [(author.name, author.email) for author in found.article.authors] == [("한새봄", "saebom@nuri.example")]


def test_a_prompt_above_the_title_and_a_summary_by_machine_below() -> None:
    facts = "한새봄 기자\n입력 2025.04.02 10:11\n가\n가\n책 4천 권 갖춰…주민이 당번\nAI 요약\n찻집이 도서관이 됨\n사진 확대"
    found = read(f"누리신문\n정치\n경제\n로그인\n검색어를 입력해 주세요\n{TITLE}\n{facts}\n새 책장이 들어선 소리재 찻집. 누리군 제공")
    assert (found.article.title, found.article.subtitle, found.article.paragraphs) == (TITLE, "책 4천 권 갖춰…주민이 당번", TEXT)


def test_two_reporters_with_addresses_and_what_they_say_of_themselves() -> None:
    signed = "한새봄 기자 saebom@nuri.example 두리울 기자 duriul@nuri.example"
    cards = "한새봄 기자\n누리신문 마을부 기자입니다.\n두리울 기자\n사람을 만나러 갑니다."
    found = extract(Page("\n".join([f"누리신문\n{TITLE}\n입력 2025.04.02 10:11", *TEXT, signed, cards]).encode()))
    assert found.article.paragraphs == TEXT
    assert [(author.name, author.email) for author in found.article.authors] == [
        ("한새봄", "saebom@nuri.example"),
        ("두리울", "duriul@nuri.example"),
    ]


def test_a_formal_text_goes_on_behind_its_reporter() -> None:
    formal = [text.replace("다.", "습니다.") for text in TEXT]
    found = extract(Page("\n".join([f"누리방송\n{TITLE}\n입력 2025.04.02 10:11", formal[0], formal[1], "한새봄 기자", formal[2]]).encode()))
    assert found.article.paragraphs == formal


def test_the_brand_between_name_and_role() -> None:
    found = read(text="\n\n".join([*TEXT, "한새봄 텐누리 기자 saebom@nuri.example"]))
    assert [(author.name, author.email) for author in found.article.authors] == [("한새봄", "saebom@nuri.example")]


def test_an_outside_writer_of_a_rarer_surname_above_and_below() -> None:
    text = "\n\n".join(TEXT)
    found = extract(Page(f"누리신문\n{TITLE}\n맹여울 (작가)\n입력 2025.04.02 09:00\n{text}\n\n기자명맹여울 (작가)\n다른기사 보기".encode()))
    assert [(author.name, author.role) for author in found.article.authors] == [("맹여울", "작가")]
    assert (found.article.subtitle, found.article.paragraphs) == (None, TEXT)


@pytest.mark.parametrize("facts", ["등록일 2025-04-02\n작성자 도서관과", "등록일\n2025-04-02\n작성자 도서관과"])
def test_the_day_of_a_press_release(facts: str) -> None:
    files = "첨부파일\n250402(보도자료)고갯마루 도서관 문 연다.hwpx [512 KB]\n바로보기"
    behind = (
        "만족도 조사\n목록\n이전글\n나무로 지은 학교 문 연다\n다음글\n밤 수출 세 해 만에 늘어\n담당부서 : 도서관과\n최종수정일 : 2025.04.05"
    )
    text = "\n\n".join(TEXT)
    found = extract(Page(f"누리군\n알림\n{TITLE}\n{facts}\n조회수 214\n{files}\n{text}\n\n{behind}".encode()))
    assert (found.article.title, found.article.subtitle, found.article.published_date) == (TITLE, None, "2025-04-02")
    assert found.article.paragraphs == TEXT
    assert stories(found) == [(None, "나무로 지은 학교 문 연다"), (None, "밤 수출 세 해 만에 늘어")]


def test_the_papers_own_day_of_issue_above_the_title_dates_nothing() -> None:
    text = "\n\n".join(TEXT)
    found = extract(Page(f"누리신문\n등록일 : 2010.03.02\n발행인 : 새별\n{TITLE}\n한새봄 기자\n{text}\n\n{RIGHTS}".encode()))
    assert found.article.published_date is None


def test_comments_with_a_day_without_its_year() -> None:
    readers = (
        "댓글 2\n집없는달팽이\n04.03 18:12\n책 말고 차를 더 주세요 제발\n답글 0\n공감 21\n비공감 2\n"
        "mk****\n04.03 19:40\n우리 동네는 아직 멀었다\n답글 0\n비공감 1"
    )
    found = read(tail=f"{RIGHTS}\n{readers}\n인기기사\n장터목 새 다리 놓는다\n봄나물 값 크게 내려")
    assert stories(found) == [("인기기사", "장터목 새 다리 놓는다"), ("인기기사", "봄나물 값 크게 내려")]


def test_the_day_below_the_hour_of_the_last_edition() -> None:
    found = read(f"최종편집 : 2025-04-05 16:05 (토)\n2025.04.05(토)\n누리신문\n{TITLE}\n한새봄 기자\n승인 2025.04.02 18:29")
    assert (found.page_date, found.article.published_date) == ("2025-04-05", "2025-04-02")


def test_an_imprint_in_one_line() -> None:
    imprint = (
        "회사소개\n윤리헌장\n"
        "(00000) 누리도 누리군 장터로 12 | 등록번호 누리 아00000 | 등록일자 1980.12.29 | 발행인 새별\n(C) Nuri Daily\nFamily Site"
    )
    found = read(tail=f"{RIGHTS}\n최신기사\n장터목 새 다리 놓는다\n봄나물 값 크게 내려\n{imprint}")
    assert [seen.title for seen in found.sightings] == ["장터목 새 다리 놓는다", "봄나물 값 크게 내려"]


def test_a_chinese_text() -> None:
    text = [
        "市政府18日宣布，从7月1日起，市内地铁末班车时间将统一延长一小时，至凌晨1时30分。",
        "公社将增派312名夜班人员，并为此投入68亿韩元预算，车辆检修时间相应缩短。",
    ]
    found = extract(
        Page("\n".join(["努里日报中文网", "首页 > 社会", "地铁末班车将延长一小时", "字体大小", "打印", "2025-06-18 14:33", *text]).encode())
    )
    assert (found.article.title, found.article.paragraphs) == ("地铁末班车将延长一小时", text)
    assert found.article.published_date == "2025-06-18"


def test_a_dialog_for_the_size_of_letters_above_the_text() -> None:
    dialog = (
        "파란원을 좌우로 움직이시면 글자크기가 변경 됩니다.\n가장 작은 크기 글자\n두 번째로 작은 크기 글자\n기본 크기 글자\n"
        "이 글자크기로 변경됩니다.\n(예시) 가장 빠른 뉴스가 있고 쌍방향 소통이 숨쉬는 다양하고 알찬 뉴스를 볼 수 있습니다.\n확인\n인쇄하기"
    )
    formal = [text.replace("다.", "습니다.") for text in TEXT]
    head = f"누리방송\n정치\n사회\n전국\n홈\n뉴스\n{TITLE}\n사회\n2025.07.22. 오후 1:54.\n글자크기설정\n{dialog}"
    tail = f"[저작권자(c) 누리방송 무단전재 및 재배포 금지]\n{SIGNED.replace('기자 ', '기자 [')}]\n제보하기"
    found = extract(Page("\n".join([head, "\n\n".join(formal), "", tail]).encode()))
    assert (found.article.title, found.article.section, found.article.paragraphs) == (TITLE, "사회", formal)
    assert [(author.name, author.email) for author in found.article.authors] == [("한새봄", "saebom@nuri.example")]


def test_a_row_of_buttons_amid_the_text() -> None:
    buttons = "\n".join(["공유하기", "페이스북", "트위터", "카카오톡", "스크랩", "프린트", "댓글"])
    assert read(text="\n".join([TEXT[0], buttons, *TEXT[1:]])).article.paragraphs == TEXT


def test_reporters_with_an_address_below_each_behind_the_rights() -> None:
    signed = f"{RIGHTS}\n한새봄 기자\nsaebom@nuri.example\n마을부 한새봄입니다.\n두리울 인턴기자\nduriul@nuri.example"
    found = extract(Page("\n".join(["누리신문", TITLE, "2025.12.01 05:00", *TEXT, signed, "관련기사", "장터목 새 다리 놓는다"]).encode()))
    assert [(author.name, author.role, author.email) for author in found.article.authors] == [
        ("한새봄", "기자", "saebom@nuri.example"),
        ("두리울", "인턴기자", "duriul@nuri.example"),
    ]
    assert found.article.paragraphs == TEXT


@pytest.mark.parametrize("path", ["> 뉴스 > 마을", "홈 > 뉴스 > 마을", "» 마을"])
def test_the_way_to_the_article_without_its_first_step(path: str) -> None:
    found = read(f"누리신문\n{path}\n{TITLE}\n한새봄 기자 | 승인 2025.02.17 17:03")
    assert (found.article.section, found.article.title, found.article.subtitle) == ("마을", TITLE, None)


def test_when_a_portal_was_sent_a_story() -> None:
    found = read(f"{TITLE}\n누리신문원문\n기사전송 2025-03-30 17:20\n최종수정 2025-03-30 17:24\nAI챗으로 요약\n댓글")
    assert (found.article.published_local, found.article.modified_local) == ("2025-03-30T17:20+09:00", "2025-03-30T17:24+09:00")
    assert (found.article.subtitle, found.article.paragraphs) == (None, TEXT)


def test_an_english_page_of_a_korean_paper() -> None:
    text = [
        "The only clinic on the island closed its doors on Monday after its sole doctor retired at eighty-one.",
        "He stayed for fifty-one years and delivered more than four hundred babies, by his own count.",
        "The county has advertised the post four times this year without a single application.",
    ]
    head = "Nuri Times\nNov 12, 2025\nNational\nEconomy\nOpinion\nSports\nHome\nNational\nIsland clinic's only doctor retires at 81"
    facts = "Published Nov 11, 2025 9:15 am KST\nUpdated Nov 11, 2025 6:02 pm KST\nBy Han Sae-bom\nSave\nShare"
    caption = "The doctor examines a patient at his clinic, Nov. 3. Nuri Times photo by Du Ri-ul"
    card = "Han Sae-bom\nStaff reporter at Nuri Times, covering health and rural affairs.\nsaebom@nuri.example"
    tail = (
        "Most Read\n1\nSubway workers vote to strike\n2\nCabbage prices double in a month\nAbout Us\nContact Us\nCopyright 2025 Nuri Times."
    )
    found = extract(Page("\n".join([head, facts, caption, *text, card, tail]).encode()))
    assert (found.article.subtitle, found.article.paragraphs) == (None, text)
    assert (found.page_date, found.article.published_date) == ("2025-11-12", "2025-11-11")
    assert [(author.name, author.email) for author in found.article.authors] == [("Han Sae-bom", "saebom@nuri.example")]
    assert [seen.title for seen in found.sightings] == ["Subway workers vote to strike", "Cabbage prices double in a month"]


def columns_of(text: str) -> int:
    return sum(1 + (east_asian_width(sign) in "WF") for sign in text)


def broken(text: str, columns: int) -> str:
    """Return a text as a text browser prints it: indented, its lines so wide at most, and an empty one below each paragraph."""
    lines = []
    for paragraph in text.split("\n"):
        lines.append("  ")
        for word in paragraph.split():
            if columns_of(f"{lines[-1]} {word}") > columns:
                lines.append("  ")
            lines[-1] += f" {word}"
        lines += [""] if len(paragraph) > columns / 2 else []
    return "\n".join(lines)


@pytest.mark.parametrize("columns", [64, 72, 79])
def test_lines_broken_at_the_edge_of_a_screen(columns: int) -> None:
    links = "\n".join(f"     * [{number}]{name}" for number, name in enumerate(["정치", "경제", "사회", "문화"], 1))
    text = [" ".join(TEXT), " ".join(reversed(TEXT)), TEXT[1]]
    found = extract(Page("\n".join([links, broken("\n".join([HEAD, *text, SIGNED, RIGHTS]), columns), "   [5]회사소개"]).encode()))
    assert (found.article.title, found.article.paragraphs) == (TITLE, text)
    assert found.article.published_local == "2025-04-02T10:11+09:00"


def test_titles_of_about_one_length_are_no_broken_lines() -> None:
    titles = [
        "장터목 새 다리 놓는다…읍내까지 십 분 빨라져",
        "봄나물 값 크게 내려",
        "고라니 막는 울타리 무료로 놓아 주기로",
        "읍내 목욕탕 다시 문 열어",
    ]
    found = extract(Page("\n".join([HEAD, *(text[:30] + "다." for text in TEXT), RIGHTS, "많이 본 기사", *titles]).encode()))
    assert [seen.title for seen in found.sightings] == titles


def test_an_empty_line_above_every_line() -> None:
    menu = "\n".join(["누리신문", "정치", "경제", "사회", "문화", "스포츠", "오피니언", "사람들", "로그인", "회원가입"])
    tail = "\n".join([RIGHTS, "많이 본 기사", *(f"{rank}\n장터목 소식 {rank}번째 이야기" for rank in range(1, 9)), "회사소개", "광고문의"])
    whole = "\n".join([menu, HEAD, *TEXT, SIGNED, tail])
    once, twice = (extract(Page(text.encode())) for text in (whole, whole.replace("\n", "\n\n")))
    assert twice.article == once.article
    assert stories(twice) == stories(once)
    assert once.article.paragraphs == TEXT


def test_white_space_between_menu_and_title() -> None:
    found = read(f"누리신문\n정치\n경제\n홈\n뉴스\n\xa0\n{TITLE}\n마을\n한새봄 기자\n입력 2025.04.02 10:11", text="\n\xa0\n".join(TEXT))
    assert (found.article.title, found.article.published_date, found.article.paragraphs) == (TITLE, "2025-04-02", TEXT)


def test_a_gap_before_headings_and_captions_alone() -> None:
    text = f"{TEXT[0]}\n\n\n\n◆ 책은 주민이 고른다\n{TEXT[1]}\n\n\n\n◆ 당번도 주민이\n{TEXT[2]}\n\n\n\n{TEXT[1][:30]}고 한다."
    assert len(read(text=text).article.paragraphs) == 6


def test_the_links_a_text_browser_lists_behind_a_page() -> None:
    links = "\n".join(f"   {number}. https://nuri.example/{number}" for number in range(1, 7))
    numbered = "\n".join(f"   * [{number}]{name}" for number, name in enumerate(["정치", "경제", "사회", "문화", "마을"], 1))
    found = extract(Page(f"{numbered}\n{HEAD}\n\n{(chr(10) * 2).join(TEXT)}\n\nReferences\n\n   Visible links:\n{links}\n".encode()))
    assert (found.article.title, found.article.paragraphs) == (TITLE, TEXT)


def test_one_line_a_thousand_times() -> None:
    assert extract(Page(("누리 소식\n" * 3000 + TITLE).encode())).article.paragraphs == []


def test_appointments_with_headings_and_names() -> None:
    offices = ["◇본부장 승진", "▲경영지원 오세린 ▲디지털전략 하태윤", "◇부장", "▲여신심사 진가람 ▲인사 소진후"]
    for facts in (["입력 2025.10.31 18:02", "가", "공유"], []):
        found = extract(Page("\n".join(["누리신문", "[인사] 누리은행", *facts, *offices, RIGHTS]).encode()))
        assert (found.article.title, found.article.subtitle, found.article.paragraphs) == ("[인사] 누리은행", None, offices)


def test_a_deck_of_marked_lines_below_the_facts() -> None:
    found = read(f"{HEAD}\n◆ 책 4천 권 갖춰\n◆ 주민이 당번 맡아")
    assert found.article.paragraphs[-3:] == TEXT


def test_a_heading_that_begins_in_latin_letters() -> None:
    found = read(tail="SW 많이 본 뉴스\n공공 클라우드 예산 깎였다\n오픈소스 점검 의무로")
    assert [seen.block for seen in found.sightings] == ["SW 많이 본 뉴스"] * 2


def test_the_stories_of_a_page_without_a_text() -> None:
    menu = "2025.09.09 (화)\n로그인\n누리신문\n정치\n경제\n사회"
    page = f"{menu}\n주요뉴스\n장터목 새 다리 놓는다\n봄나물 값 크게 내려\n사회\n더보기\n고라니 막는 울타리 무료로"
    found = extract(Page(page.encode()))
    assert (found.status, found.article.paragraphs, found.page_date) == ("not_article", [], "2025-09-09")
    assert stories(found) == [
        ("주요뉴스", "장터목 새 다리 놓는다"),
        ("주요뉴스", "봄나물 값 크게 내려"),
        ("사회", "고라니 막는 울타리 무료로"),
    ]


def test_the_next_story_below_the_first() -> None:
    following = (
        "봄나물 값 크게 내려\n두리울 기자\n2025.04.01 07:10\n누리 들판에서 나는 봄나물 값이 지난해의 절반으로 내렸다.\n\n"
        "비가 잦아 물량이 늘어난 탓이다. 값은 다음 달에나 오를 것으로 보인다.\n두리울 기자"
    )
    found = read(tail=f"다음 읽을거리\n봄나물 값 크게 내려\n읍내 목욕탕 다시 문 연다\n뉴스레터 구독하기\n{following}\n회사소개\n이용약관")
    assert (found.article.paragraphs, found.article.published_date) == (TEXT, "2025-04-02")
    assert [author.name for author in found.article.authors] == ["한새봄"]
    assert not any((seen.title or "").endswith("다.") for seen in found.sightings)


def test_a_caption_above_the_text_printed_with_and_without_its_credit() -> None:
    caption = "지난 2일 소리재 찻집 앞에 책 상자가 높이 쌓여 있다."
    found = read(f"{HEAD}\n{caption} 한새봄 기자\n닫기\n{caption}\n한새봄 기자")
    assert found.article.paragraphs == TEXT


def test_a_caption_whose_credit_is_all_it_says_of_the_picture() -> None:
    found = extract(Page("\n".join(["누리신문", TITLE, "2025.04.02 10:11", "책장이 들어선 찻집 안 (제공=누리군)", *TEXT, RIGHTS]).encode()))
    assert (found.article.subtitle, found.article.paragraphs) == (None, TEXT)


def test_the_last_name_of_a_menu_above_the_readers_account_is_no_section() -> None:
    found = read(f"누리신문\n뉴스\n영상\n로그인\n{TITLE}\n입력 2025.04.02 10:11\n한새봄 기자")
    assert (found.article.section, found.article.title) == (None, TITLE)


def test_a_heading_with_the_link_to_the_rest_glued_to_it() -> None:
    found = read(tail="칼럼 최신뉴스더보기\n[기고] 물고기도 길이 필요하다\n[데스크시각] 느린 버스")
    assert stories(found) == [("칼럼 최신뉴스더보기", "[기고] 물고기도 길이 필요하다"), ("칼럼 최신뉴스더보기", "[데스크시각] 느린 버스")]


@pytest.mark.parametrize("day", ["2025-04-02 10:22 (수)", "2025.04.02", "2025년 4월 2일 (수)", "2025. 4. 2. 10:22", "등록일 2025.04.02"])
def test_a_day_right_below_the_writer(day: str) -> None:
    found = read(f"2025.04.05 (토)\n누리신문\n{TITLE}\n한새봄 기자\n{day}\n댓글 0")
    assert (found.page_date, found.article.published_date, found.article.paragraphs) == ("2025-04-05", "2025-04-02", TEXT)


def test_the_day_of_the_visit_below_the_writer_proves_nothing() -> None:
    found = read(f"2025.04.05 (토)\n누리신문\n{TITLE}\n한새봄 기자\n2025.04.05\n댓글 0")
    assert (found.page_date, found.article.published_date, found.article.paragraphs) == ("2025-04-05", None, TEXT)


@pytest.mark.parametrize(
    "above", ["", "누리신문\n", "누리신문\n사회\n", "2025.04.05 (토)\n누리신문\n", "2025.04.05 (토)\n누리신문\n사회\n"]
)
@pytest.mark.parametrize(
    "facts", ["2025.04.02", "한새봄 기자\n2025.04.02", "한새봄 기자\n2025-04-02 10:22 (수)", "2025.04.02\n한새봄 기자"]
)
@pytest.mark.parametrize("title", [TITLE, "AI로 산불 잡는다"])
def test_a_day_near_the_top_of_a_page_of_few_lines(above: str, title: str, facts: str) -> None:
    found = read(f"{above}{title}\n{facts}")
    assert (found.article.title, found.article.paragraphs) == (title, TEXT)
    assert found.article.published_date == "2025-04-02"
