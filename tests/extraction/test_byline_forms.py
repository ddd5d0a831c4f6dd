"""Bylines: their forms, the people they name, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.extraction.lines import byline_lines
from scraper.extraction.names import byline_forms, people

REST = " 늘솔시는 다음 달부터 마을 도서관을 밤에도 연다고 22일 밝혔다."


@pytest.mark.parametrize(
    ("printed", "name", "role", "email", "org"),
    [
        ("늘솔신문 하나래 기자 |", "하나래", "기자", None, "늘솔신문"),
        ("[늘솔신문=하나래 기자]", "하나래", "기자", None, "늘솔신문"),
        ("[늘솔신문 하나래기자]", "하나래", "기자", None, "늘솔신문"),
        ("[ 늘솔신문 / 가온 = 하나래 기자 ]", "하나래", "기자", None, "늘솔신문"),
        ("【 늘솔일보=하나래 기자 】", "하나래", "기자", None, "늘솔일보"),
        ("(서울=늘솔통신) 하나래 특파원 =", "하나래", "특파원", None, "늘솔통신"),
        ("/가온=하나래기자 narae@", "하나래", "기자", None, None),
        ("하나래 기자 narae@news.example", "하나래", "기자", "narae@news.example", None),
        ("하나래(narae@news.example)", "하나래", None, "narae@news.example", None),
        ("서울=하나래 기자", "하나래", "기자", None, None),
        ("하나래 사회부 인턴기자", "하나래", "사회부 인턴기자", None, None),
    ],
)
def test_people_of_a_korean_byline(printed, name, role, email, org):
    (person,) = people.people_of(printed)
    assert (person.name, person.role, person.email, person.org) == (name, role, email, org)
    assert byline_forms.is_line(printed) or byline_forms.opening(printed + REST).byline == printed


def test_joined_names_share_a_role_and_listed_ones_have_their_own_address():
    assert [person.name for person in people.people_of("하나래·두리봄 기자")] == ["하나래", "두리봄"]
    first, second = people.people_of("하나래 기자 na@news.example, 두리봄 기자 du@news.example")
    assert (first.email, second.email, second.org) == ("na@news.example", "du@news.example", None)


def test_a_byline_opens_a_paragraph():
    found = byline_forms.opening("[늘솔신문=하나래 기자]" + REST)
    assert found.byline == "[늘솔신문=하나래 기자]"
    assert byline_forms.opening("(가온=늘솔통신) 하나래 기자 =" + REST).dateline == "(가온=늘솔통신)"
    assert byline_forms.opening("하나래 기자는 이렇게 말했다.") is None
    assert byline_forms.opening(REST.strip()) is None


def test_a_closing_byline_is_told_from_a_photo_credit():
    assert byline_forms.glued("고 말했다./하나래기자 narae@") == "/하나래기자 narae@"
    assert byline_forms.glued("기념촬영을 하고 있다./늘솔시의회 제공") is None
    assert not byline_forms.is_line("/늘솔시의회 제공")
    assert not byline_forms.is_line("사진=늘솔시 제공")


@pytest.mark.parametrize(
    "text",
    [
        "온라인뉴스팀",
        "늘솔방송 webmaster@news.example",
        "Reuters",
        "dpa",
        "News Desk",
        "The Editorial Board",
        "中央日報日本語版",
        "Published by Quaynews Co., Ltd.",
    ],
)
def test_an_organisation_is_no_person(text):
    assert people.people_of(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Ada Quill and Ben Marsh", ["Ada Quill", "Ben Marsh"]),
        ("Von Anna Lindgrün, Korrespondentin", ["Anna Lindgrün"]),
        ("Par Lucie Fontanel et Marc Obrel", ["Lucie Fontanel", "Marc Obrel"]),
        ("Ada Quill, Senior Reporter", ["Ada Quill"]),
        ("Reporter Ada Quill (ada@post.example)", ["Ada Quill"]),
        ("Written by: Ada Quill, PhD", ["Ada Quill"]),
        ("Posted", []),
        ("Nermin ÇAKIR - Ali VELİ/GÖLKÖY (Irmak), (DHA)", ["Nermin ÇAKIR", "Ali VELİ"]),
        ("Ada Quill - Quay Relief", ["Ada Quill"]),
        ("Anna Nowak - Kowalska", ["Anna Nowak - Kowalska"]),
    ],
)
def test_people_of_a_western_byline(text, names):
    assert [person.name for person in people.people_of(text)] == names


@pytest.mark.parametrize(
    "name", ["Kim Jae-min", "Lee Min-ho", "Min-ji Park", "HWANG MIN-SEO", "An Ji-hye", "Do In-ho", "Choi In-ho", "Park Min"]
)
def test_romanised_korean_names_hold_words_of_pages(name):
    for line in (f"By {name}", f"By {name}, staff reporter"):
        assert [person.name for person in people.people_of(line)] == [name]
        assert byline_lines.cut_out(line).name.startswith(name)


@pytest.mark.parametrize(
    "line", ["By Ada Quill 5 min read", "By Ada Quill · 5 min", "By Ada Quill in Quayside", "BY ADA QUILL IN QUAYSIDE"]
)
def test_what_stands_behind_a_name_is_cut_off(line):
    assert byline_lines.cut_out(line).name.casefold() == "ada quill"


@given(st.text(max_size=200))
def test_any_line_is_judged_without_an_error(text):
    byline_forms.is_line(text)
    byline_forms.glued(text)
    found = byline_forms.opening(text)
    assert found is None or found.end <= len(text)
    assert all(person.name for person in people.people_of(text))


@pytest.mark.parametrize(
    "credit", ["Фото из архива Вересовки", "Zdjęcie Hanna Wierzba", "Foto Agenzia Lampada", "Kuva Aino Koivula", "----"]
)
def test_a_photo_credit_or_a_row_of_signs_names_no_writer(credit):
    assert people.people_of(credit) == []


@pytest.mark.parametrize("name", ["Вера Ольховая", "Мария фон Липгарт", "Рашид Алиев оглы", "Έλλη Καστανά", "Ґанна Верес"])
def test_names_in_other_alphabets_that_have_capitals(name):
    assert [person.name for person in people.people_of(name)] == [name]
