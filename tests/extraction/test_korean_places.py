"""Places in Korean pages where a field is easily lost or invented: links over a title, lines of names, captions, heads of dumps."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scraper.extraction import extract
from scraper.extraction.layout.hints import NEGATIVE, hints
from scraper.extraction.layout.url_shape import shape
from scraper.extraction.lines.korean_credits import credit_of
from scraper.extraction.names.byline_forms import is_line
from scraper.extraction.names.japanese_names import line_people
from scraper.extraction.names.korean_names import is_signed, is_written_by, people_of
from scraper.extraction.wording.furniture import heads_block, is_counter, is_furniture
from scraper.extraction.wording.korean_phrases import is_notice, is_tool
from scraper.page import Page

STORY = json.loads((Path(__file__).parent / "korean_pages" / "stories.json").read_text("utf-8"))["city"]
PARAGRAPHS = "".join(f"<p>{text}</p>" for text in STORY["P"])
INFO = "<div>한가람 기자</div><div>입력 2026.03.05 14:05</div>"


def _read(body: str, url: str = "https://www.neulsol.example/news/210551"):
    head = f'<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>{STORY["T"]} - 늘솔신문</title></head>'
    return extract(Page(f"{head}<body>{body}</body></html>".encode(), url=url))


@pytest.mark.parametrize(
    "above",
    [
        '<div><span><a href="/fin">금융</a></span></div>',
        '<p>[<a href="/fin">금융</a>]</p>',
        '<p class="location"><a href="/">홈</a> &gt; 뉴스 &gt; <strong>금융</strong></p>',
        '<p><a href="/">홈</a> <a href="/fin">금융</a></p>',
        '<p class="depth"><a href="/eco">경제</a> &gt; <a href="/fin">금융</a></p>',
        '<ul><li><a href="/">홈</a></li><li><a href="/news">소식</a></li><li><a href="/fin">금융</a></li></ul>',
    ],
)
def test_a_link_right_over_the_title_names_its_section(above: str) -> None:
    assert _read(f"{above}<h1>{STORY['T']}</h1>{INFO}<div>{PARAGRAPHS}</div>").article.section == "금융"


@pytest.mark.parametrize(
    "above",
    [
        '<table><tr><td><a href="/c1">교계</a></td></tr><tr><td><a href="/c2">선교</a></td></tr></table>',
        '<table><tr><td><a href="/c1">칼럼</a> | <a href="/c2">소식</a></td></tr><tr><td><a href="/c3">방명록</a></td></tr></table>',
        '<div><a href="/">홈</a> | <a href="/c1">종합</a> | <a href="/c2">군정</a></div>',
        '<div><a href="/login">로그인</a></div>',
    ],
)
def test_the_last_item_of_a_menu_over_the_title_is_no_section(above: str) -> None:
    assert _read(f"{above}<h1>{STORY['T']}</h1>{INFO}<div>{PARAGRAPHS}</div>").article.section is None


@pytest.mark.parametrize(
    ("line", "name"),
    [("맹이랑 (신문방송 3)", "맹이랑"), ("김하나(국어국문학과 22)", "김하나"), ("글 김하나", "김하나"), ("by 김하나", "김하나")],
)
def test_a_name_without_a_role(line: str, name: str) -> None:
    assert is_signed(line) or is_written_by(line)
    assert [person.name for person in people_of(line)] == [name]


@pytest.mark.parametrize("line", ["글 쓰기", "글 모음집", "관람료(어른 3)", "by the sea", "전시회 (1관 3)"])
def test_a_line_that_names_nobody(line: str) -> None:
    assert not is_written_by(line)
    assert not is_signed(line) or not people_of(line)


@pytest.mark.parametrize(
    "line", ["글 김하나 기자 hana@a.kr 사진 이두리 기자", "글 김하나 기자 | 사진 이두리 기자", "특별취재팀", "탐사보도팀", "기획취재부"]
)
def test_a_line_of_who_did_what(line: str) -> None:
    assert is_line(line)


def test_a_name_in_katakana_before_a_role() -> None:
    assert [(person.name, person.role) for person in line_people("マ・ゴウン記者")] == [("マ・ゴウン", "記者")]
    assert line_people("マスコミ記者会見") == []


@pytest.mark.parametrize(
    "line", ["[관련기사]", "■ 관련기사", "<관련 뉴스>", "◆많이 본 뉴스", "이 기사와 관련된 기사", "댓글 많은 뉴스", "핫 포토"]
)
def test_a_heading_of_a_list_within_brackets_or_behind_a_mark(line: str) -> None:
    assert heads_block(line)


@pytest.mark.parametrize("line", ["[관련기사 없음을 알린다]", "■ 보험금 언제 나오나", "", "[]"])
def test_a_line_of_the_text_with_such_marks(line: str) -> None:
    assert not heads_block(line)


def test_other_stories_of_a_reporter_are_headed_and_no_counter() -> None:
    assert not is_counter("이 기자의 다른 기사")
    assert is_counter("네티즌 의견 0")


@pytest.mark.parametrize(
    "line",
    [
        *("이메일 jebo@a.example, 전화 02-000-0000", "글자크기조정", "텍스트 음성 변환 서비스 사용하기", "영상취재: 조빛나"),
        *("카카오톡 @늘솔 전화 02-000-0000",),
    ],
)
def test_a_line_of_tools_and_addresses(line: str) -> None:
    assert is_tool(line) or is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        *("카카오톡에서 늘솔신문 채널을 추가하세요", "늘솔 플러스 구독하고 더 읽기", "동영상이 재생되지 않으면 새로고침을 눌러 주세요."),
        *("해당 언론사에서 선정하며 언론사 페이지(아웃링크)로 이동해 볼 수 있습니다.",),
    ],
)
def test_a_notice(line: str) -> None:
    assert is_notice(line)


@pytest.mark.parametrize(
    "line", ["전화 상담은 평일 낮에만 받는다.", "시는 버스 노선을 추가하기로 했다.", "영상을 재생하면 광고가 먼저 나온다."]
)
def test_a_sentence_about_such_things(line: str) -> None:
    assert not (is_tool(line))
    assert not (is_furniture(line))
    assert not (is_notice(line))


def test_a_caption_in_an_unnamed_element_is_told_by_its_credit() -> None:
    box = f'<div class="im"><img src="/a.jpg"><div class="tx">{STORY["C"]} 사진제공=늘솔시</div></div>'
    story = _read(f"<h1>{STORY['T']}</h1>{INFO}<div>{box}{PARAGRAPHS}</div>").article
    assert (story.paragraphs, story.images[0].credit) == (STORY["P"], "늘솔시")


def test_the_text_of_a_photo_is_the_story_where_nothing_follows() -> None:
    text = f"{STORY['C']} 공사는 2028년까지 이어진다. (사진=늘솔시)"
    story = _read(f"<h1>{STORY['T']}</h1>{INFO}<div><p><img src='/a.jpg'></p><p>{text}</p></div>").article
    assert story.paragraphs == [text]


@pytest.mark.parametrize(
    ("caption", "credit"),
    [("학생들이 서명하고 있다. 사진 김하나 기자", "김하나 기자"), ("자료=늘솔시", "늘솔시"), ("처리량 추이. 그래픽=김하나", "김하나")],
)
def test_credits_behind_a_word(caption: str, credit: str) -> None:
    assert credit_of(caption) == credit


@pytest.mark.parametrize("query", ["gisa_code=2003111200012", "CNTN_CD=A0003012345", "wr_id=551&bo_table=news", "news_num=20260305001"])
def test_codes_of_stories(query: str) -> None:
    assert shape(f"http://www.neulsol.example/a/view.asp?{query}") == "article"


@pytest.mark.parametrize(
    "query", ["menu_code=0010020030", "cate_code=2003111200012", "sc_section_code=S1N2", "page_num=2", "v=20260305140533"]
)
def test_codes_of_lists_and_versions(query: str) -> None:
    assert shape(f"http://www.neulsol.example/a/b.asp?{query}") != "article"


def test_parts_of_a_page_for_the_printer_are_no_buttons() -> None:
    assert not (hints("print-wrap") | hints("print_title") | hints("print-body")) & NEGATIVE
    assert hints("print") & hints("print-btn") & hints("btn-print") & NEGATIVE


def test_a_title_that_links_to_its_own_page_is_no_teaser() -> None:
    own = "https://www.neulsol.example/news/210551"
    assert _read(f'<h1><a href="{own}">{STORY["T"]}</a></h1>{INFO}<div>{PARAGRAPHS}</div>', own).sightings == []


def test_a_link_between_paragraphs_has_no_paragraph_for_its_lead() -> None:
    short = ["늘솔시가 낡은 관을 바꾼다.", "사업비는 380억 원이다.", "공사는 2028년에 끝난다."]
    link = '<div class="link"><a href="/news/210552">늘솔시 버스 노선 열네 개 바뀐다</a></div>'
    found = _read(f"<h1>{STORY['T']}</h1>{INFO}<div><p>{short[0]}</p>{link}<p>{short[1]}</p><p>{short[2]}</p></div>")
    assert [(seen.title, seen.snippet) for seen in found.sightings] == [("늘솔시 버스 노선 열네 개 바뀐다", None)]
    assert found.article.paragraphs == short


@pytest.mark.parametrize(
    ("head", "section"),
    [
        ("달감21\n\n문화\n\n{title}\n\n{deck}", "문화"),
        ("새누리\n\n{title}\n\n{deck}", None),
        ("로그인\n정치 경제 사회 문화 스포츠\n\n{title}\n\n{deck}", None),
        ("문화\n\n{title}\n\n{deck}", "문화"),
    ],
)
def test_the_head_of_a_dump(head: str, section: str | None) -> None:
    facts = "한가람 기자\n입력 2026.03.05 14:05"
    rights = "저작권자 © 새누리 무단전재 및 재배포 금지"
    text = f"{head.format(title=STORY['T'], deck=STORY['D'])}\n\n{facts}\n\n" + "\n\n".join(STORY["P"]) + f"\n\n{rights}\n"
    story = extract(Page(text.encode(), text=True)).article
    assert (story.title, story.subtitle, story.section, story.paragraphs) == (STORY["T"], STORY["D"], section, STORY["P"])


@pytest.mark.parametrize(
    "heading",
    ["<h1>{title}<span class='s'>{deck}</span></h1>", "<h1>{title}<br><span>{deck}</span></h1>", "<h2>{title}<small>{deck}</small></h2>"],
)
def test_a_deck_within_the_heading(heading: str) -> None:
    masthead = '<header><a href="/">늘솔신문</a></header>'
    printed = heading.format(title=STORY["T"], deck=STORY["D"])
    story = _read(f"{masthead}{printed}{INFO}<div>{PARAGRAPHS}</div>").article
    assert (story.title, story.subtitle) == (STORY["T"], STORY["D"])


@pytest.mark.parametrize("inner", ["한가람 기자", "입력 2026.03.05 14:05", "인쇄 스크랩"])
def test_what_is_no_deck_within_the_heading(inner: str) -> None:
    assert _read(f"<h1>{STORY['T']}<span>{inner}</span></h1>{INFO}<div>{PARAGRAPHS}</div>").article.subtitle is None


def test_dashed_lines_over_the_text_are_the_deck() -> None:
    lines = f"<p>- {STORY['D']}<br>- {STORY['D2']}</p>"
    story = _read(f"<h1>{STORY['T']}</h1>{INFO}<div>{lines}{PARAGRAPHS}</div>").article
    assert (story.subtitle, story.paragraphs) == (f"{STORY['D']}\n{STORY['D2']}", STORY["P"])


@pytest.mark.parametrize("line", ["[기획] 물길을 따라서 ③", "<연재 소설> 강을 건너는 사람들", "▲경제과장 노을채 ▲문화과장 진가람"])
def test_a_series_and_a_list_are_no_deck(line: str) -> None:
    assert _read(f"<h1>{STORY['T']}</h1><p>{line.replace('<', '&lt;')}</p>{INFO}<div>{PARAGRAPHS}</div>").article.subtitle is None


@pytest.mark.parametrize(
    ("line", "org"),
    [
        ("[부산=김하나 기자]", None),
        ("[부산=늘솔 김하나 기자]", "늘솔"),
        ("[부산=늘솔뉴스 김하나 기자]", "늘솔뉴스"),
        ("【부산=늘솔뉴스】김하나 기자", "늘솔뉴스"),
        ("[부산/늘솔신문=김하나 기자]", "늘솔신문"),
        ("[남해 / 한려=김하나 기자]", "한려"),
        ("[한려 / 남해=김하나 기자]", "한려"),
        ("[더늘솔ㅣ부산=김하나 기자]", "더늘솔"),
        ("[광주·전남=김하나 기자]", None),
        ("[충남 홍성=김하나 기자]", None),
        ("[제주일보 김하나 기자]", "제주일보"),
        ("[늘솔=김하나 기자]", "늘솔"),
    ],
)
def test_where_a_reporter_is_is_no_organisation(line: str, org: str | None) -> None:
    assert [(person.name, person.org) for person in people_of(line)] == [("김하나", org)]


@pytest.mark.parametrize(
    ("line", "name", "email"),
    [
        ("김하나 늘솔대 교수 hana@neulsol.example", "김하나", "hana@neulsol.example"),
        ("김하나 늘솔대 교수 news@neulsol.example", "김하나", None),
        ("늘솔대 김하나 교수 hana@neulsol.example", "김하나", "hana@neulsol.example"),
        ("김하나(늘솔대 교수) hana@neulsol.example", "김하나", "hana@neulsol.example"),
    ],
)
def test_a_guest_has_a_calling_and_no_mailbox_of_the_paper(line: str, name: str, email: str | None) -> None:
    assert [(person.name, person.role, person.email) for person in people_of(line)] == [(name, "교수", email)]


@pytest.mark.parametrize(
    ("line", "tool"), [("[늘솔신문]", True), ("<늘솔 투데이>", True), ("[늘솔 시장 선거]", False), ("<늘솔뉴스> 김하나", False)]
)
def test_a_papers_name_in_brackets_is_no_text(line: str, tool: bool) -> None:
    assert is_tool(line) is tool
