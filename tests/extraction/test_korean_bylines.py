"""Korean lines that name writers, under the title and at the end of the text: who is one, and who is none."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from scraper.extraction import extract
from scraper.extraction.names.korean_names import people_of
from scraper.page import Page

if TYPE_CHECKING:
    from archive.records import Story

HERE = Path(__file__).parent
TEXTS = json.loads((HERE / "korean_pages" / "stories.json").read_text("utf-8"))["city"]["P"]


def _lines(name: str) -> list[list[str]]:
    return [line.split("\t") for line in (HERE / name).read_text("utf-8").splitlines()]


def _read(above: str = "", behind: str = "") -> Story:
    head = '<html lang="ko"><head><meta charset="utf-8"><title>늘솔시, 낡은 상수도관 교체 착수</title></head>'
    info = f'<div class="info"><span>{above}</span><span class="date">입력 2026.03.05 14:05</span></div>'
    texts = "".join(f"<p>{text}</p>" for text in [*TEXTS, behind])
    body = f"<div class='view'><h1>늘솔시, 낡은 상수도관 교체 착수</h1>{info}<div class='txt'>{texts}</div></div>"
    return extract(Page(f"{head}<body>{body}</body></html>".encode())).article


@pytest.mark.parametrize(("line", "names"), _lines("korean_bylines.txt"))
def test_a_line_under_the_title(line: str, names: str) -> None:
    story = _read(above=line)
    assert [author.name for author in story.authors] == names.split()
    assert (story.published_local, story.subtitle, story.paragraphs) == ("2026-03-05T14:05+09:00", None, TEXTS)


@pytest.mark.parametrize(("line", "names"), _lines("korean_signatures.txt"))
def test_a_line_at_the_end_of_the_text(line: str, names: str) -> None:
    story = _read(behind=line)
    assert [author.name for author in story.authors] == names.split()
    assert story.paragraphs == TEXTS


@pytest.mark.parametrize(
    ("line", "name", "post"),
    [
        ("김하나 늘솔시 산림과장", "김하나", "늘솔시 산림과장"),
        ("김하나 늘솔소방서 예방안전과 소방교", "김하나", "늘솔소방서 예방안전과 소방교"),
        ("늘솔경찰서 여성청소년계 경위 김하나", "김하나", "늘솔경찰서 여성청소년계 경위"),
        ("<김하나 늘솔소방서장>", "김하나", "늘솔소방서장"),
        ("남궁솔 (사)들꽃연구회장", "남궁솔", "(사)들꽃연구회장"),
    ],
)
def test_who_holds_an_office_signs_an_opinion(line: str, name: str, post: str) -> None:
    written = [author for label in ("[기고] ", "") for author in _saved(f"{label}봄철 산불, 작은 불씨가 부른다", line).authors]
    assert [(author.name, author.role) for author in written] == [(name, post)]


@pytest.mark.parametrize("line", ["지난해 회장", "이번 행사 위원장", "시민들 대표", "가온시의회 의원", "산림과장"])
def test_an_office_alone_is_nobody(line: str) -> None:
    assert _saved("[기고] 봄철 산불, 작은 불씨가 부른다", line).authors == []


def _saved(title: str, signed: str) -> Story:
    return extract(Page("\n\n".join(["2026.03.05 (목)", title, *TEXTS, signed]).encode())).article


def test_the_button_beside_a_writer_is_no_writer() -> None:
    assert _read(above='<a href="/reporter/1">구독</a>').authors == []


def test_a_list_of_the_staff_is_no_byline() -> None:
    staff = "</p><p>".join(f"이하늘 기자 sky{number}@example.kr" for number in range(60))
    story = _read(behind=staff)
    assert (story.byline, story.paragraphs) == ("이하늘 기자 sky0@example.kr", TEXTS)


@pytest.mark.parametrize(
    ("line", "addresses"),
    [
        ("김하나 기자·이두리 인턴기자 (hana@neulsol.example)", [None, None]),
        ("김하나 기자, 이두리 기자 duri@neulsol.example", [None, None]),
        ("김하나 기자(hana@neulsol.example), 이두리 기자", ["hana@neulsol.example", None]),
        ("김하나 기자(hana@neulsol.example)·이두리 기자(duri@neulsol.example)", ["hana@neulsol.example", "duri@neulsol.example"]),
        ("김하나 기자 hana@neulsol.example", ["hana@neulsol.example"]),
    ],
)
def test_one_address_behind_two_names_is_neither_one_s(line: str, addresses: list[str | None]) -> None:
    assert [author.email for author in _read(above=line).authors] == addresses


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("(늘솔=한들뉴스) 이하늘 박바다 기자 =", [("이하늘", "한들뉴스"), ("박바다", "한들뉴스")]),
        ("한들일보 이하늘 박바다 기자", [("이하늘", "한들일보"), ("박바다", "한들일보")]),
        ("세종=이하늘 박바다 기자", [("이하늘", None), ("박바다", None)]),
        ("(늘솔=한들뉴스) 경제부 이하늘 기자", [("이하늘", "한들뉴스")]),
        ("한들일보 논설위원 이하늘", [("이하늘", "한들일보")]),
        ("한들일보 사회부장 이하늘 기자", [("이하늘", None)]),
    ],
)
def test_names_that_spaces_part_behind_a_paper(line: str, people: list[tuple[str, str | None]]) -> None:
    assert [(person.name, person.org) for person in people_of(line)] == people


@pytest.mark.parametrize(
    "lines",
    [
        ["◇ 승진", "문화센터장 박은결", "도서관 관장 김하나", "◇ 전보", "복지재단 이사장 정다은"],
        ["◇ 승진", "박은결 문화센터장", "김하나 도서관 관장", "◇ 전보", "정다은 복지재단 이사장"],
        ["연출 박은결", "작가 김하나", "음악감독 정다은"],
    ],
)
def test_a_list_of_people_within_a_text_is_of_the_text(lines: list[str]) -> None:
    text = [TEXTS[0], *lines, TEXTS[1]]
    title = "늘솔시, 낡은 상수도관 교체 착수"
    saved = "\n\n".join(["2026.03.05 (목)", "사회", title, "등록 2026.03.05 10:00:00", *text])
    printed = "".join(f"<p>{line}</p>" for line in text)
    page = (
        f'<html lang="ko"><body><div><h1>{title}</h1><div>입력 2026.03.05 14:05</div><div class="txt">{printed}</div></div></body></html>'
    )
    for source in (saved, page):
        story = extract(Page(source.encode(), url="https://neulsol.example/news/article.html?no=3")).article
        assert (story.authors, story.paragraphs) == ([], text)
