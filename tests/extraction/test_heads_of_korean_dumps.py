"""Heads of Korean pages saved as text: which line is headline, label, deck, caption or button, where no tag says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scraper.extraction import extract
from scraper.page import Page

if TYPE_CHECKING:
    from scraper.extraction.result import Extraction

TEXT = [
    "물굽이군은 올해부터 마을마다 작은 공방을 열어 목수와 주민이 함께 의자를 만들도록 돕는다고 밝혔다.",
    "첫 공방은 옛 방앗간 자리에 들어섰다. 대패와 톱이 벽에 가지런히 걸렸다.",
    "이장 모은솔 씨는 “버려진 문짝이 앉을 자리가 됐다”며 웃었다.",
    "군은 내년까지 공방 여섯 곳을 더 열 계획이다.",
]
PROSE = "\n\n".join(TEXT)
RIGHTS = "저작권자 © 물굽이신문 무단전재 및 재배포 금지"
TITLE = "버려진 문짝으로 의자 만드는 마을, 공방이 문 열었다"
DECK = "옛 방앗간 고쳐 목수 셋이 가르쳐"
FACTS = "입력 2026.02.11 09:30"
MENU = "물굽이신문\n정치\n경제\n사회\n문화\n오피니언\n로그인\n"


def _read(page: str) -> Extraction:
    return extract(Page(page.encode(), text=True, url="https://mulgubi.example/news/articleView.html?idxno=77120"))


@pytest.mark.parametrize(
    "window",
    [
        f"{TITLE} - 물굽이신문",
        f"{TITLE} < 문화 < 기사본문 - 물굽이신문",
        f"물굽이신문 :: {TITLE}",
        f"[물굽이신문] {TITLE}",
        f"{TITLE}-물굽이신문",
    ],
)
@pytest.mark.parametrize("label", ["", "손끝이 기억하는 마을 이야기\n"])
def test_the_title_of_the_window_tells_the_headline(window: str, label: str) -> None:
    article = _read(f"{window}\n{MENU}\n{label}{TITLE}\n{DECK}\n{FACTS}\n\n{PROSE}\n\n{RIGHTS}").article
    assert (article.title, article.subtitle, article.paragraphs) == (TITLE, DECK, TEXT)


def test_a_headline_that_the_window_alone_holds_goes_without_the_papers_name() -> None:
    article = _read(f"{TITLE} - 물굽이뉴스\n{FACTS}\n\n{PROSE}\n\nⓒ 물굽이뉴스").article
    assert (article.title, article.paragraphs) == (TITLE, TEXT)


def test_the_window_outweighs_the_form_of_a_label() -> None:
    top = "다시 앉고 싶은 의자 12 :: 물굽이신문\n물굽이신문\n지역일반\n"
    article = _read(f"{top}다시 앉고 싶은 의자 12\n{DECK}\n나루솔 기자 2026.02.11 09:30\n\n{PROSE}\n").article
    assert (article.title, article.subtitle, article.kicker) == ("다시 앉고 싶은 의자 12", DECK, None)


@pytest.mark.parametrize(
    ("label", "behind"),
    [
        ("나루솔의 의자 수첩", "나루솔의 의자 수첩 구독하기\n관련 뉴스\n나루솔의 의자 수첩\n못 하나의 무게"),
        ("물굽이사람들 31", ""),
        ("[특별연재] 마을이 바뀐다 ②", "관련기사\n[특별연재] 마을이 바뀐다 ① 방앗간의 서른 해"),
    ],
)
@pytest.mark.parametrize("title", ['"의자는 기다리는 사람의 집"', TITLE])
def test_a_series_that_the_page_tells_of_is_no_headline(label: str, behind: str, title: str) -> None:
    article = _read(f"{MENU}\n{label}\n{title}\n나루솔 기자\n{FACTS}\n\n{PROSE}\n\n{RIGHTS}\n{behind}").article
    assert (article.kicker, article.title, article.subtitle) == (label, title, None)


def test_a_short_name_over_a_headline_with_its_signs_is_none() -> None:
    article = _read(f"{MENU}\n마을 일기\n“문짝이 의자가 됐다”…손끝이 바꾼 마을\n{DECK}\n{FACTS}\n\n{PROSE}").article
    assert (article.title, article.subtitle) == ("“문짝이 의자가 됐다”…손끝이 바꾼 마을", DECK)


@pytest.mark.parametrize(
    "below",
    [
        "2분 20초\n요약보기",
        "구독 구독중",
        "기사추천 8\n글씨\nAD",
        "타임톡 12\n관심기사 담기",
        "본문 요약봇\n텍스트 음성 변환 서비스\n글자 크기 변경하기",
        "공방에 모인 주민들이 문짝을 다듬고 있다",
        "카카오톡\n지난 9일 공방에서 주민들이 문짝을 다듬고 있다.\n",
        "스크랩\n주민들이 공방 마당에서 문짝을 다듬고 있다.",
    ],
)
@pytest.mark.parametrize("deck", ["", f"{DECK}\n"])
@pytest.mark.parametrize("facts", [f"나루솔 기자\n{FACTS}", "나루솔 기자 2026.02.11 09:30"])
def test_buttons_and_captions_below_the_facts_are_neither_deck_nor_text(below: str, deck: str, facts: str) -> None:
    article = _read(f"{MENU}\n{TITLE}\n{deck}{facts}\n\n{below}\n\n{PROSE}\n\n{RIGHTS}").article
    assert (article.title, article.subtitle, article.paragraphs) == (TITLE, DECK if deck else None, TEXT)
    assert ([author.name for author in article.authors], article.published_date) == (["나루솔"], "2026-02-11")


@pytest.mark.parametrize(
    "opens",
    [
        "요즘 마을마다 작은 공방이 늘고 있다.",
        "요즘 작은 공방이 늘고 있다.",
        "비가 온다.",
        "공방은 붐볐다.",
        "“문짝이 의자가 됐어요.”",
        "톱질 소리, 대패 소리, 웃음소리.",
        "11일 시작된 산불이 이틀째 번지고 있다.",
    ],
)
def test_a_short_sentence_that_opens_the_text_is_text(opens: str) -> None:
    assert _read(f"{MENU}\n{TITLE}\n\n{FACTS}\n\n{opens}\n\n{PROSE}\n\n{RIGHTS}").article.paragraphs == [opens, *TEXT]


@pytest.mark.parametrize(
    "facts",
    [
        "2026-02-11 09:30 나루솔 기자 sol@mulgubi.example",
        "[2026-02-11 09:30] 나루솔 기자",
        "나루솔2026. 2. 11. 09:30\n수정 2026. 2. 11. 09:40\n나루솔 기자 기자 스크랩",
        "나루솔 기자 기자 스크랩\n입력2026.02.11 09:30 수정2026.02.11 09:40 지면A31",
        "나루솔 문화부 차장\n입력 2026.02.11 09:30",
    ],
)
def test_the_writer_beside_the_day_and_buttons(facts: str) -> None:
    article = _read(f"{MENU}\n{TITLE}\n{facts}\n\n{PROSE}\n\n{RIGHTS}").article
    assert [author.name for author in article.authors] == ["나루솔"]
    assert (article.subtitle, (article.published_local or "")[:16]) == (None, "2026-02-11T09:30")


def test_two_writers_whose_addresses_a_copy_glues_together() -> None:
    facts = "나루솔 기자 sol@mulgubi.example도하늘 기자 sky@mulgubi.example"
    article = _read(f"{MENU}\n{TITLE}\n{facts}\n{FACTS}\n\n{PROSE}").article
    assert [author.name for author in article.authors] == ["나루솔", "도하늘"]


@pytest.mark.parametrize(
    ("top", "section"),
    [
        ("물굽이신문\n뉴스\n오피니언\n경제\n부동산\n스포츠\n연예\n구독\n로그인\n경제\n부동산\n", "부동산"),
        ("Home > 교계\n교계\n선교\n목회\n신학\n문화\n2026년 2월 12일 (목)\n\n", "교계"),
        ("물굽이포털\n홈\n사회\n경제\n검색\n\n음성 재생하기\n번역beta\n공유하기\n인쇄하기\n", None),
    ],
)
def test_the_section_above_the_headline_and_a_button_there(top: str, section: str | None) -> None:
    article = _read(f"{top}{TITLE}\n{FACTS}\n\n{PROSE}\n").article
    assert (article.title, article.section) == (TITLE, section)


def test_the_hour_the_paper_was_edited_parts_a_ticker_from_the_headline() -> None:
    article = _read(
        f"여객선 뱃길 다시 열려 섬 주민 반색\nUPDATED. 2026-02-12 14:05 (목)\n홈\n정치\n경제\n사회\n{TITLE}\n{DECK}\n{PROSE}"
    ).article
    assert (article.title, article.subtitle, article.published_date) == (TITLE, DECK, None)


def test_an_officer_signs_a_readers_letter_below_the_buttons() -> None:
    facts = f"기자명 물굽이뉴스\n{FACTS}\n댓글 0\n바로가기\n물굽이소방서 예방안전과 나루솔 소방장"
    article = _read(f"물굽이뉴스\n오피니언\n[독자투고] 소화전 앞은 비워 둡시다\n{facts}\n\n{PROSE}\n\n저작권자 © 물굽이뉴스").article
    assert ([author.name for author in article.authors], article.subtitle) == (["나루솔"], None)
    assert article.paragraphs == TEXT


def test_a_death_in_one_line_is_the_text() -> None:
    death = "▲나대섭씨 별세, 나루솔(물굽이은행 부장)·나은결씨 부친상=11일 오후 9시, 물굽이병원 장례식장 2호실, 발인 13일 오전 7시"
    top = "물굽이신문\n인물\n부고\n[부고] 나루솔(물굽이은행 부장)씨 부친상\n등록 2026-02-11 09:30\n가\n가\n\n"
    found = _read(f"{top}{death}\n\n{RIGHTS}\n부고 더보기")
    assert (found.status, found.article.paragraphs) == ("article", [death])


def test_the_marks_of_markdown() -> None:
    menu = "# [물굽이신문](/)\n\n  * [정치](/s/1)\n  * [경제](/s/2)\n  * [사회](/s/3)\n\n"
    tail = "### 많이 본 뉴스\n\n  1. [여객선 뱃길 다시 열려](/n/1)\n  2. [쌀값 석 달째 올라](/n/2)\n"
    page = f"{menu}# {TITLE}\n\n## {DECK}\n\n**나루솔** 기자\n\n{FACTS}\n\n![문짝](/i/1.jpg)\n\n{PROSE}\n\n{RIGHTS}\n\n{tail}"
    found = _read(page)
    assert (found.article.title, found.article.subtitle, found.article.paragraphs) == (TITLE, DECK, TEXT)
    assert [seen.title for seen in found.sightings] == ["여객선 뱃길 다시 열려", "쌀값 석 달째 올라"]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "behind",
    [
        "소리를 찾아서 모아보기\n소리를 찾아서 1편 나루터 주막의 밤\n소리를 찾아서 2편 은어 떼",
        "관련 글\n소리를 찾아서\n나루터 주막의 밤\n소리를 찾아서\n은어 떼가 돌아오면",
    ],
)
def test_a_series_whose_other_parts_stand_behind_the_text(gap: str, behind: str) -> None:
    head = gap.join(["소리를 찾아서", "뗏목꾼의 노래", "아우라지에서 나루까지 천 리 물길의 기억", "나루솔 기자", "2026-02-11 09:30"])
    article = _read(f"물굽이뉴스\n홈\n뉴스\n기획\n커뮤니티\n\n{head}\n\n{PROSE}\n\n{behind}").article
    assert (article.kicker, article.title, article.subtitle) == (
        "소리를 찾아서",
        "뗏목꾼의 노래",
        "아우라지에서 나루까지 천 리 물길의 기억",
    )
    assert article.paragraphs == TEXT


@pytest.mark.parametrize("above", [f"{DECK}\n", ""])
def test_the_way_to_the_article_right_below_its_headline(above: str) -> None:
    facts = "나루솔 기자 sol@mulgubi.example | 승인 2026.02.11 09:30 | 댓글 1"
    article = _read(f"{MENU}{TITLE}\nHOME > 뉴스 > 문화\n{above}{facts}\n\n옛 방앗간 공방 전경\n\n{PROSE}").article
    assert (article.section, article.title, article.subtitle, article.paragraphs) == ("문화", TITLE, above.strip() or None, TEXT)


@pytest.mark.parametrize(
    "behind", ["담당부서 마을과\n등록 2026-02-11\n파일\n공방 조감도.jpg\n목록", "담당부서 마을과\n작성일 : 2026.02.11\n목록"]
)
def test_an_office_labels_the_day_behind_the_text(behind: str) -> None:
    article = _read(f"물굽이군\n군정소식\n보도자료\n{TITLE}\n\n{PROSE}\n\n{behind}\n최종수정일 2026-03-20").article
    assert (article.published_date, article.modified_at, article.paragraphs) == ("2026-02-11", None, TEXT)


def test_a_board_labels_title_writer_and_day() -> None:
    facts = "글쓴이 : 관리자\n등록일 : 2026-02-11     조회 : 341"
    article = _read(f"물굽이환경모임\n\n성명서\n\n제  목 : {TITLE}\n{facts}\n\n{PROSE}").article
    assert (article.title, article.published_date, article.paragraphs) == (TITLE, "2026-02-11", TEXT)


@pytest.mark.parametrize(
    "below",
    [
        "물굽이투데이 | 2026.02.11 09:30\n주요뉴스 보기\n글꼴 선택\n본문 텍스트 한단계 확대\n본문 텍스트 한단계 축소\nAI 챗으로 요약",
        "물굽이뉴스 아침마당\n메일보내기\n2026-02-11 09:30\n요약\n\n■ 방송 : 물굽이뉴스 <아침마당> FM 97.3\n■ 진행 : 나루솔",
    ],
)
def test_an_hour_above_lines_that_look_like_titles(below: str) -> None:
    article = _read(f"물굽이뉴스\n뉴스 홈\n속보\n정치\n사회\n{TITLE}\n{below}\n\n{PROSE}").article
    assert (article.title, article.subtitle, article.published_date) == (TITLE, None, "2026-02-11")


def test_a_short_headline_in_two_rankings_is_no_series() -> None:
    ranks = "많이 본 뉴스\n1\n문짝 의자의 봄\n2\n쌀값 석 달째 올라\n댓글 많은 뉴스\n1\n문짝 의자의 봄\n2\n여객선 뱃길 다시 열려"
    article = _read(f"{MENU}\n문짝 의자의 봄\n{DECK}\n나루솔 기자\n{FACTS}\n\n{PROSE}\n\n{RIGHTS}\n{ranks}").article
    assert (article.title, article.subtitle, article.kicker) == ("문짝 의자의 봄", DECK, None)


@pytest.mark.parametrize("last", ["부서 : 마을과\n담당자 : 나루솔\n등록일 : 2026.02.11\n조회수 : 512\n첨부파일\n0211(조간)마을공방.pdf"])
def test_an_office_prints_its_facts_above_a_dashed_deck(last: str) -> None:
    article = _read(f"물굽이부\n국민참여\n정책자료\n보도자료\n보도자료\n{TITLE}\n{last}\n\n- {DECK}\n\n{PROSE}").article
    assert (article.title, article.subtitle, article.published_date, article.paragraphs) == (TITLE, DECK, "2026-02-11", TEXT)


@pytest.mark.parametrize(
    "behind",
    [
        "웹사이트: https://mulgubi.example\n연락처\n물굽이군 마을과\n나루솔 주무관\n02-000-1234",
        "▶ 다른 공방 이야기 보기",
        "덧붙이는 글 | 이 글은 글쓴이의 일기장에도 실립니다.",
        "24MBC 나루솔 (sol@mulgubi.example)",
    ],
)
def test_what_stands_behind_the_last_sentence_is_no_text(behind: str) -> None:
    assert _read(f"{MENU}\n{TITLE}\n{FACTS}\n\n{PROSE}\n\n{behind}\n\n{RIGHTS}").article.paragraphs == TEXT


def test_a_headline_in_a_ranking_is_no_section() -> None:
    page = f"{MENU}\n문짝 의자의 봄\n{DECK}\n{FACTS}\n\n{PROSE}\n\n{RIGHTS}\n많이 본 뉴스\n1 쌀값 석 달째 올라\n2 문짝 의자의 봄\n"
    article = _read(page).article
    assert (article.title, article.subtitle, article.section) == ("문짝 의자의 봄", DECK, None)


@pytest.mark.parametrize(
    "foot",
    [
        "등록번호 경기 아51234\n등록일 2011-05-20\n발행인 나루솔",
        "제호 물굽이뉴스\n등록일 2011년 5월 20일\n청소년보호책임자 나루솔",
        "물굽이뉴스\n등록 2011.05.20",
        "주소 물굽이군 물굽이읍 1길 2\n등록일자 2011.05.20",
    ],
)
def test_the_day_a_paper_was_registered_dates_none_of_its_texts(foot: str) -> None:
    article = _read(f"{MENU}\n{TITLE}\n나루솔 기자\n\n{PROSE}\n\n{foot}").article
    assert (article.title, article.published_date) == (TITLE, None)


def test_the_stories_before_and_behind_this_one_above_its_headline() -> None:
    turns = "이전 기사\n물굽이대교 야간조명 새 단장…색 바뀐다\n다음 기사\n섬마을 보건지소에 원격진료 장비"
    article = _read(f"물굽이신문\n홈\n뉴스\n문화\n교육\n{turns}\n\n문화\n{TITLE}\n{DECK}\n{FACTS}\n\n{PROSE}").article
    assert (article.title, article.subtitle, article.section) == (TITLE, DECK, "문화")


@pytest.mark.parametrize(
    "below",
    [
        "AI 핵심요약\n마을 공방에 목수 셋 모여\n군은 여섯 곳 더 열기로\nAI가 자동으로 요약한 내용으로 정확하지 않을 수 있습니다.\n공유하기",
        "댓글 3\n관련기사\n산골 마을버스 하루 두 번으로 줄어\n면 소재지 터미널 문 닫나",
    ],
)
@pytest.mark.parametrize("facts", ["나루솔 기자\n승인 2026.02.11 09:30", "2026.02.11 09:30"])
def test_a_summary_and_other_stories_above_the_text_are_no_deck(below: str, facts: str) -> None:
    article = _read(f"{MENU}{TITLE}\n{facts}\n{below}\n\n{PROSE}").article
    assert (article.title, article.subtitle, article.paragraphs) == (TITLE, None, TEXT)


@pytest.mark.parametrize("tools", ["기사프린트 글자 크게 글자 작게", "[홈] [뉴스] [칼럼] [게시판] [방명록]"])
def test_a_row_of_buttons_or_names_right_above_the_headline(tools: str) -> None:
    article = _read(
        f"물굽이신문\n교육\n정책\n학교\n교육 > 학교\n{tools}\n{TITLE}\n{DECK}\n나루솔 기자 sol@mulgubi.example 2026-02-11\n\n{PROSE}"
    ).article
    assert (article.title, article.subtitle, article.published_date) == (TITLE, DECK, "2026-02-11")


@pytest.mark.parametrize("facts", [FACTS, "2026-02-11 09:30:11"])
def test_a_line_below_the_facts_of_a_column_is_its_pictures(facts: str) -> None:
    head = (
        f"물굽이신문\n사설\n칼럼\n만평\n칼럼\n[고갯마루에서] 느린 의자 앞에서\n나루솔 논설위원\n{facts}\n가가\n옛 등대 앞에 놓인 느린 의자"
    )
    article = _read(f"{head}\n\n{PROSE}").article
    assert (article.subtitle, article.paragraphs) == (None, TEXT)


def test_a_reporter_signs_off_before_the_mark_of_the_end() -> None:
    report = f"◀ANC▶\n{TEXT[0]}\n\n◀VCR▶\n{TEXT[1]}\n\n{TEXT[3]}\n\nNHBC 뉴스 나루솔입니다. ◀END▶"
    article = _read(f"물굽이방송\n뉴스\n{TITLE}\n방송일 2026-02-11 20:18:00\n조회수 512\n{report}").article
    assert ([author.name for author in article.authors], article.paragraphs[-1]) == (["나루솔"], TEXT[3])


@pytest.mark.parametrize(
    ("top", "section"),
    [
        ("물굽이신문\n금융\n증권\n문화\n홈 > 문화 > {T}\n", "문화"),
        ("물굽이\n질병\n문화\n피트니스\n물굽이 앱 설치하고 포인트 받자\n문화\n", "문화"),
        ("[logo]\n\n  • 정치\n  • 경제\n  • 문화\n\n▣ 문화\n\n", "문화"),
    ],
)
def test_what_else_stands_above_a_headline_and_names_its_section(top: str, section: str) -> None:
    article = _read(f"{top.replace('{T}', TITLE)}{TITLE}\n{DECK}\n나루솔 기자\n등록 2026-02-11 09:30:31\n\n{PROSE}").article
    assert (article.title, article.subtitle, article.section) == (TITLE, DECK, section)


@pytest.mark.parametrize(
    "above",
    [
        "문짝을 마당에 펼친 모습. 볕에 말려야 오래 간다.",
        "인쇄 메일 글씨 크기 선택 가장 작은 크기 글자 한 단계 작은 크기 글자 기본 크기 글자 한 단계 큰 크기 글자 가장 큰 크기 글자",
    ],
)
@pytest.mark.parametrize("behind", ["이전글 | 물굽이대교 야간조명\n다음글 | 섬마을 원격진료", "/ sol@mulgubi.example"])
def test_a_view_and_buttons_above_a_text_and_stories_behind_it(above: str, behind: str) -> None:
    article = _read(f"{MENU}{TITLE}\n나루솔 기자\n{FACTS}\n{above}\n\n{PROSE}\n\n{behind}").article
    assert (article.title, article.subtitle, article.paragraphs) == (TITLE, None, TEXT)


def test_a_lead_that_says_what_goes_on_is_no_caption() -> None:
    leads = ["지난 10일 물굽이군 뒷산에서 시작된 산불이 이틀째 번지고 있다.", "물굽이군 뒷산의 산불이 이틀째 번지고 있다."]
    for lead in leads:
        assert _read(f"{MENU}{TITLE}\n나루솔 기자\n{FACTS}\n{lead}\n\n{PROSE}").article.paragraphs == [lead, *TEXT]


@pytest.mark.parametrize(
    ("head", "title", "deck"),
    [
        ("골목의 봄\n상인 서른 명 꽃길 만들어", "골목의 봄", "상인 서른 명 꽃길 만들어"),
        ("KBO 개막 D-3\n열 개 구단 전력 어떤가", "KBO 개막 D-3", "열 개 구단 전력 어떤가"),
        (f"이전 기사\n다음 기사\n{TITLE}\n{DECK}", TITLE, DECK),
        (f"이전\n다음\n{TITLE}", TITLE, None),
    ],
)
def test_a_short_headline_and_buttons_that_turn_the_page(head: str, title: str, deck: str | None) -> None:
    article = _read(f"물굽이신문\n정치\n경제\n사회\n문화\n\n{head}\n나루솔 기자\n{FACTS}\n\n{PROSE}").article
    assert (article.title, article.subtitle, article.kicker, article.section) == (title, deck, None, None)


def test_sentences_that_begin_as_the_headline_does_make_it_no_series() -> None:
    behind = "공방의 봄날은 길다.\n\n공방의 봄날은 아이들의 것이다."
    article = _read(f"{MENU}\n공방의 봄날\n{DECK}\n나루솔 기자\n{FACTS}\n\n{PROSE}\n\n{behind}").article
    assert (article.title, article.subtitle, article.kicker) == ("공방의 봄날", DECK, None)


def test_the_window_tells_a_short_headline_and_the_label_above_it() -> None:
    head = (
        f"물굽이뉴스 - 할머니의 씨앗 주머니\n물굽이뉴스\n지역\n기획\n사람\n\n오래된 것들의 안부\n할머니의 씨앗 주머니\n{DECK}\n나루솔 기자"
    )
    article = _read(f"{head}\n2026-02-11 09:30\n\n{PROSE}").article
    assert (article.kicker, article.title, article.subtitle) == ("오래된 것들의 안부", "할머니의 씨앗 주머니", DECK)


def test_the_facts_between_a_headline_and_the_same_words_of_a_picture() -> None:
    facts = "나루솔 기자 / 입력 : 2026년 02월 11일(수) 09:30"
    page = f"물굽이넷\n전체기사\n정치행정\n{TITLE}\n{facts}\n공유 : 트위터 페이스북 미투데이 요즘에\n{TITLE}\n\n{PROSE}\n\n{facts}\n"
    article = _read(page).article
    assert (article.title, article.subtitle, article.published_date) == (TITLE, None, "2026-02-11")
    assert ([author.name for author in article.authors], article.paragraphs) == (["나루솔"], TEXT)


@pytest.mark.parametrize(
    "facts",
    [
        "(서울=물굽이1) 나루솔 기자 | 2026-02-11 09:30 송고 | 2026-02-11 09:50 최종수정\n축소/확대\n문짝을 보는 주민들. © AFP=물굽이1",
        "나루솔 기자\n2026.02.11 09:30\n마당에 널린 문짝의 모습. 물굽이군 제공",
    ],
)
def test_an_agencys_facts_in_one_long_line_and_an_hour_above_a_caption(facts: str) -> None:
    article = _read(f"{MENU}{TITLE}\n{facts}\n\n{PROSE}").article
    assert (article.title, article.subtitle, article.published_date, article.paragraphs) == (TITLE, None, "2026-02-11", TEXT)
