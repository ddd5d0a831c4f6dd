"""Items of a weather ticker."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.records import SKY_CODES, Reading
from scraper.extraction.tickers import ticker
from scraper.extraction.tickers.sky_words import SKY_WORDS


@pytest.mark.parametrize(
    ("text", "place", "sky", "code", "celsius"),
    [
        ("흐림동두천 23.5℃", "동두천", "흐림", "overcast", 23.5),
        ("구름많음서울 -1.3℃", "서울", "구름많음", "mostly_cloudy", -1.3),
        ("북강릉 1.0℃", "북강릉", None, None, 1.0),
        ("-강릉 8.0℃", "강릉", None, None, 8.0),
        ("맑음고창 ℃", "고창", "맑음", "clear", None),
        ("비서울 8.2℃", "서울", "비", "rain", 8.2),
        ("비금도 8.2℃", "비금도", None, None, 8.2),
        ("가끔 비서울 8.2℃", "서울", "가끔 비", "rain", 8.2),
        ("흐리고 한때 눈강릉 -0.4℃", "강릉", "흐리고 한때 눈", "snow", -0.4),
        ("구름많고 비/눈거제 1.0℃", "거제", "구름많고 비/눈", "sleet", 1.0),
        ("• 박무대전 3.4℃", "대전", "박무", "mist", 3.4),
        ("서울 12°C 맑음", "서울", "맑음", "clear", 12.0),
        ("Oslo −3 °C", "Oslo", None, None, -3.0),
    ],
)
def test_items(text, place, sky, code, celsius):
    assert ticker.reading(text) == Reading(place=place, sky=sky, sky_code=code, temperature_c=celsius)


@pytest.mark.parametrize(
    "text",
    [
        "강화 6~20도, 오후부터 비",
        "보도",
        "강화 보도",
        "아침 기온이 영하 8도까지 떨어졌다.",
        "낮 최고 40도를 기록",
        "23.5℃",
        "흐림",
        "서울",
        "12일 아침 수원 영하 8도 등으로 예상된다",
    ],
)
def test_sentences_about_the_weather_are_no_items(text):
    assert ticker.reading(text) is None


def test_every_sky_word_has_a_code_of_the_schema():
    assert set(SKY_WORDS.values()) <= set(SKY_CODES)


def test_the_provider():
    assert ticker.source("기상청 제공") == "기상청"
    assert ticker.source("기상청에 따르면 비가 온다") is None


@given(st.sampled_from(["가온시", "나루골", "북강릉", "강진군"]), st.sampled_from(["", "흐림", "맑음", "구름조금"]), st.integers(-400, 450))
def test_what_is_printed_reads_back(place, sky, tenths):
    found = ticker.reading(f"{sky}{place} {tenths / 10:.1f}℃")
    assert (found.place, found.sky or "", found.temperature_c) == (place, sky, tenths / 10)


@given(st.text(max_size=60))
def test_any_line_is_read_without_an_error(text):
    found = ticker.reading(text)
    assert found is None or found.place
