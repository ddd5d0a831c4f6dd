"""Weather in the page's header, in the layouts that papers use."""

import pytest

from scraper.extraction import Extraction, extract
from scraper.page import Page

LAYOUTS = {
    "spans": (
        '<div class="weather"><span class="city">서울</span><em>12.3℃</em><span class="sky">맑음</span></div>',
        [("서울", "맑음", "clear", 12.3)],
    ),
    "pictures": (
        '<ul class="weather_list"><li><img alt="맑음"><span>서울 12℃</span></li><li><img alt="비"><span>제주 17℃</span></li></ul>',
        [("서울", "맑음", "clear", 12.0), ("제주", "비", "rain", 17.0)],
    ),
    "sky behind, no class": (
        "<div class='wt_area'><ul><li>서울 12.3℃ 구름많음</li><li>인천 -1.0℃ 눈</li><li>수원 0.4℃ 흐림</li></ul></div>",
        [("서울", "구름많음", "mostly_cloudy", 12.3), ("인천", "눈", "snow", -1.0), ("수원", "흐림", "overcast", 0.4)],
    ),
    "sky between": (
        '<div class="today_weather"><a href="/weather"><strong>서울</strong> <span>맑음</span> <b>12°C</b></a></div>',
        [("서울", "맑음", "clear", 12.0)],
    ),
    "dust behind": (
        '<div class="weather"><ul><li><span>서울</span> <span>맑음</span> <span>12℃</span> <span>미세먼지 좋음</span></li></ul></div>',
        [("서울", "맑음", "clear", 12.0)],
    ),
    "table": (
        '<table class="weather"><tr><td>서울</td><td>맑음</td><td>12.3℃</td></tr><tr><td>부산</td><td>비</td><td>15.1℃</td></tr></table>',
        [("서울", "맑음", "clear", 12.3), ("부산", "비", "rain", 15.1)],
    ),
    "table with heads": (
        '<table class="weather"><tr><th>미르</th><td>흐리고 비</td><td>8.5℃</td></tr><tr><th>온들</th><td>맑음</td><td>9℃</td></tr>',
        [("미르", "흐리고 비", "rain", 8.5), ("온들", "맑음", "clear", 9.0)],
    ),
    "the tip of an icon": (
        '<ul class="weather"><li>미르 <i class="ico" title="맑음"></i> 11℃</li><li>온들 <i class="ico" title="비"></i> 9℃</li></ul>',
        [("미르", "맑음", "clear", 11.0), ("온들", "비", "rain", 9.0)],
    ),
    "least and most behind": (
        '<ul class="weather"><li>미르 맑음 11℃ <span>최저 1℃</span> <span>최고 15℃</span></li></ul>',
        [("미르", "맑음", "clear", 11.0)],
    ),
    "strokes": ('<div class="weather">미르 맑음 11℃ / 온들 비 9℃</div>', [("미르", "맑음", "clear", 11.0), ("온들", "비", "rain", 9.0)]),
    "degrees in words": ('<p class="weather">미르 맑음 11도</p>', [("미르", "맑음", "clear", 11.0)]),
    "beside the date": ("<div><span>2025년 6월 22일 (일)</span> <span>미르 맑음 11℃</span></div>", [("미르", "맑음", "clear", 11.0)]),
    "a sky without a place": ('<table class="weather"><tr><td>흐리고 비</td><td>8.5℃</td></tr></table>', []),
    "definition list": (
        '<dl class="weather"><dt>대전</dt><dd><span class="blind">구름조금</span></dd><dd>3.5℃</dd></dl>',
        [("대전", "구름조금", "partly_cloudy", 3.5)],
    ),
    "English": (
        '<div class="weather-widget"><span>Leeds</span> <span>12°C</span> <span>Cloudy</span></div>',
        [("Leeds", "Cloudy", "mostly_cloudy", 12.0)],
    ),
    "German": (
        '<div class="wetter"><span>Kassel</span> <span>bewölkt</span> <span>-3 °C</span></div>',
        [("Kassel", "bewölkt", "mostly_cloudy", -3.0)],
    ),
    "place, icon, sky in spans without a blank": (
        '<ul class="weather"><li><b>미르</b><i></i><span>맑음</span> <b>11℃</b></li><li><b>온들</b><span>비</span> <b>9℃</b></li></ul>',
        [("미르", "맑음", "clear", 11.0), ("온들", "비", "rain", 9.0)],
    ),
    "Japanese": ('<div class="weather"><span>東京</span> <span>晴れ</span> <span>12℃</span></div>', [("東京", "晴れ", "clear", 12.0)]),
    "least and most": ('<div class="weather"><ul><li>서울 5/12℃</li><li>부산 8/15℃</li></ul></div>', []),
    "Fahrenheit": ('<div class="weather"><span>Boise</span> <span>54°F</span> <span>Sunny</span></div>', []),
}


def read(box: str, body: str = "") -> Extraction:
    text = body or "<p>도립도서관이 다음 달부터 야간 열람실을 두 시간 더 연다고 6일 밝혔다.</p>" * 3
    head = f'<html lang="ko"><body><header><a href="/">한들일보</a>{box}</header>'
    markup = f"{head}<article><h1>야간 열람실 두 시간 연장</h1>{text}</article></body></html>"
    return extract(Page(markup.encode(), url="https://example.kr/article/1001"))


@pytest.mark.parametrize("name", LAYOUTS)
def test_readings_of_a_layout(name: str) -> None:
    box, expected = LAYOUTS[name]
    assert [(one.place, one.sky, one.sky_code, one.temperature_c) for one in read(box).weather] == expected


def test_a_table_of_temperatures_in_a_story_is_no_ticker() -> None:
    table = (
        '<table class="weather"><tr><td>서울</td><td>맑음</td><td>12.3℃</td></tr><tr><td>부산</td><td>비</td><td>15.1℃</td></tr></table>'
    )
    assert read("", f"<p>기상청은 내일 낮 기온이 평년보다 높겠다고 내다봤다.</p>{table}<p>밤부터는 비가 내리겠다.</p>").weather == []
