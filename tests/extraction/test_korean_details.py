"""Korean pages: bylines that are repeated in boxes, pictures without a caption beside others that have one, headings within the text."""

from __future__ import annotations

import pytest

from scraper.extraction.names import byline_forms, people
from tests.extraction.conftest import PROSE, mediaon, paragraphs

BOX = "<div class='author_box'><strong>하나래 기자</strong></div>"


def test_a_box_behind_the_text_is_less_than_the_byline_glued_to_its_end(read):
    body = paragraphs(*PROSE[:2], PROSE[2] + " 가온=하나래 기자 narae@news.example")
    story = read(mediaon(body=body).replace(b"</div></div></div>", f"</div></div>{BOX}</div>".encode(), 1)).article
    assert story.byline == "가온=하나래 기자 narae@news.example"
    assert [(one.name, one.email) for one in story.authors] == [("하나래", "narae@news.example")]


def test_two_reporters_with_an_address_each_make_a_line():
    line = "하나래 기자 narae@news.example, 두리봄 인턴기자 duri@news.example"
    assert byline_forms.is_line(line)
    assert [one.name for one in people.people_of(line)] == ["하나래", "두리봄"]
    assert not byline_forms.is_line("문의는 narae@news.example, 접수는 duri@news.example 로 하면 된다")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("한빛나래(bit@news.example)", ["한빛나래"]),
        ("뉴스나래(bit@news.example)", []),
        ("한빛나래(webmaster@news.example)", []),
        ("한빛나래 bit@news.example", []),
    ],
)
def test_a_name_of_four_syllables_is_told_from_a_paper(line, names):
    assert [one.name for one in people.people_of(line)] == names


def test_a_picture_does_not_take_the_caption_of_another(read):
    bare = "<div><img src='/a1.jpg' width='600'></div>"
    figure = "<div><figure><img src='/a2.jpg' width='600'><figcaption>도서관을 찾은 주민들. 늘솔시 제공</figcaption></figure></div>"
    marked = "<p><img src='/a3.jpg' width='600'></p><p>▲밤에도 문을 여는 도서관</p>"
    table = "<table><tr><td><img src='/a4.jpg' width='480'></td></tr><tr><td class='cap'>도서관 앞 거리의 모습</td></tr></table>"
    parts = (figure, PROSE[0], bare, PROSE[1], marked, PROSE[2], table, PROSE[0] + " 그렇다.")
    story = read(mediaon(body="".join(part if part.startswith("<") else f"<p>{part}</p>" for part in parts))).article
    assert [image.caption for image in story.images] == [
        "도서관을 찾은 주민들. 늘솔시 제공",
        None,
        "▲밤에도 문을 여는 도서관",
        "도서관 앞 거리의 모습",
    ]


def test_a_caption_under_the_title_is_no_deck(read):
    photo = "<p><img src='/a1.jpg' width='600'></p><p>▲늘솔시 시민들이 도서관을 둘러보고 있다</p><p>2025.06.21 09:30</p>"
    page = f"<html lang='ko'><body><article><h1>늘솔시, 도서관 밤에도 연다</h1>{photo}{paragraphs(*PROSE)}</article></body></html>"
    story = read(page, "http://news.example/view?no=3").article
    assert story.subtitle is None
    assert [image.caption for image in story.images] == ["▲늘솔시 시민들이 도서관을 둘러보고 있다"]


def test_a_heading_within_the_text_heads_no_teasers(read):
    lines = (
        "늘솔시는 마을 도서관을 밤에도 연다.",
        "<b>◆ 무엇이 달라지나</b>",
        "먼저 사서 여섯 명을 새로 뽑는다.",
        "주민들은 이를 크게 반겼다.",
    )
    links = "".join(f"<li><a href='/news/article.html?no={n}'>이웃 마을 소식 {n}번째</a></li>" for n in (1, 2, 3))
    found = read(mediaon(body=paragraphs(*lines), blocks=f"<div class='slide'><ul>{links}</ul></div>"))
    assert [seen.block for seen in found.sightings] == [None, None, None]


def test_the_marked_lines_of_a_notice_without_a_sentence_are_its_text(read):
    lines = ("◇ 국장급 승진", "▲ 수변정책국장 하나래", "◇ 과장급 전보", "▲ 둘레길과장 두리봄 ▲ 새벽시장과장 세움길 ▲ 네거리교통과장 네울림")
    facts = "<div class='info'>(해솔=가람통신) 김하늘 기자 | 2025-03-05 10:02 송고 | 2025-03-05 10:15 최종수정</div>"
    page = f"<html lang='ko'><body><h2>[인사] 늘솔시</h2>{facts}<div class='detail'>{'<br><br>'.join(lines)}</div></body></html>"
    story = read(page, "http://news.example/articles/3").article
    assert story.paragraphs == list(lines)
    assert story.subtitle is None
    assert [one.name for one in story.authors] == ["김하늘"]
    assert story.published_local.startswith("2025-03-05T10:02")


def test_the_writers_line_in_a_table_of_drawn_buttons_is_no_caption(read):
    buttons = "<td><img src='/img/hand.gif' alt='한들'> <img src='/img/b_print.gif' alt='인쇄하기'></td>"
    texts = "<br><br>".join([*PROSE, PROSE[0] + " 하나래 기자 narae@news.example"])
    cells = f"<tr><td><table><tr><td>하나래 기자</td>{buttons}</tr></table></td></tr><tr><td class='article'>{texts}</td></tr>"
    story = read(f"<html lang='ko'><body><h1>늘솔시, 도서관 밤에도 연다</h1><table>{cells}</table></body></html>").article
    assert story.images == []
    assert (story.byline, story.authors[0].email) == ("하나래 기자", "narae@news.example")


def _headed(under: str, body: str) -> str:
    """Return a Korean page with lines under its title and a text."""
    head = f"<h1>늘솔시, 도서관 밤에도 연다</h1>{under}<p class='date'>입력 2025.03.05 10:00</p>"
    return f"<html lang='ko'><body><article>{head}{body}</article></body></html>"


def test_a_named_line_between_paragraphs_heads_a_part_and_is_no_deck(read):
    middle = "<div class='ab_subtitle'><p>‘밤의 책방’ 여섯 곳 더 만든다</p></div>"
    story = read(_headed("", f"<div>{paragraphs(*PROSE[:2])}{middle}{paragraphs(*PROSE[2:])}</div>")).article
    assert story.subtitle is None
    assert "‘밤의 책방’ 여섯 곳 더 만든다" in story.paragraphs


def test_a_summary_that_opens_lines_parted_by_breaks_is_the_deck(read):
    story = read(
        _headed("", f"<div class='text'><p class='summary'>내달 1일부터…사서 여섯 명 새로 뽑아</p>{'<br><br>'.join(PROSE)}</div>")
    ).article
    assert story.subtitle == "내달 1일부터…사서 여섯 명 새로 뽑아"
    assert story.paragraphs == list(PROSE)


def test_points_of_a_summary_beside_a_deck_are_no_text(read):
    points = "<div class='summary_box'><ul><li>● 내달 1일부터 운영</li><li>● 사서 여섯 명 새로 뽑아</li></ul></div>"
    story = read(_headed("<h2>주민들 “퇴근길에 책 빌릴 수 있어”</h2>", f"<div class='text'>{points}{'<br><br>'.join(PROSE)}</div>")).article
    assert story.subtitle == "주민들 “퇴근길에 책 빌릴 수 있어”"
    assert story.paragraphs == list(PROSE)


def test_the_papers_name_alone_in_brackets_is_no_paragraph(read):
    story = read(mediaon(body=paragraphs("[늘솔신문]", *PROSE))).article
    assert story.paragraphs == list(PROSE)
    assert "[달라진 도서관]" in read(mediaon(body=paragraphs(PROSE[0], "[달라진 도서관]", *PROSE[1:]))).article.paragraphs
