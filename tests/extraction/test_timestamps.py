"""Dates and times as pages print them."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.extraction.times import solar_hijri, timestamps

SEOUL = ZoneInfo("Asia/Seoul")
EARLIEST, LATEST = datetime.fromisoformat("1990-01-01"), datetime.fromisoformat("2090-01-01")


@pytest.mark.parametrize(
    ("text", "local"),
    [
        ("2025.06.22 (일)", "2025-06-22"),
        ("Mar 3, 2024 / 10:15 AM", "2024-03-03T10:15"),
        ("3 Mart 2024 Pazar 10:15", "2024-03-03T10:15"),
        ("3 марта 2024 года, 10:15", "2024-03-03T10:15"),
        ("3 martie 2024 la 10:15", "2024-03-03T10:15"),
        ("2024. gada 3. marts, 10:15", "2024-03-03T10:15"),
        ("2025.6.22 일요일", "2025-06-22"),
        ("2025-06-22 (일) 14:22", "2025-06-22T14:22"),
        ("2025年6月22日 日曜日", "2025-06-22"),
        ("등록 2023.12.20 09:40:56", "2023-12-20T09:40:56"),
        ("입력 2025.12.06 16:43", "2025-12-06T16:43"),
        ("2023.11.02. 오후 8:06", "2023-11-02T20:06"),
        ("2026. 3. 21. 오전 12:05", "2026-03-21T00:05"),
        ("2022/09/07 20:49 송고", "2022-09-07T20:49"),
        ("등록: 2026.01.06 오후 17:25", "2026-01-06T17:25"),
        ("2025년 12월 26일 15시 12분", "2025-12-26T15:12"),
        ("2025년 12월 26일 15시", "2025-12-26T15"),
        ("2024年3月5日(火) 10時30分", "2024-03-05T10:30"),
        ("20260321214325", "2026-03-21T21:43:25"),
        ("March 3, 2024 at 5:30 p.m.", "2024-03-03T17:30"),
        ("3. März 2024, 17.30 Uhr", "2024-03-03T17:30"),
        ("5 de marzo de 2024", "2024-03-05"),
        ("03.10.2023", "2023-10-03"),
        ("10/30/2023", "2023-10-30"),
        ("3 марта 2024 г. 10:30", "2024-03-03T10:30"),
        ("3 Μαρτίου 2024", "2024-03-03"),
        ("٣ مارس ٢٠٢٤", "2024-03-03"),
        ("२२ नवंबर २०२४", "2024-11-22"),
        ("3 במרץ 2024", "2024-03-03"),
        ("3 நவம்பர் 2024", "2024-11-03"),
        ("22 พ.ย. 2566 09:30", "2023-11-22T09:30"),
        ("22 พฤศจิกายน พ.ศ. 2566", "2023-11-22"),
        ("2024. március 3. 10:15", "2024-03-03T10:15"),
        ("2012-07-18 (Wed) 23:41", "2012-07-18T23:41"),
        ("2012/07/18(Wed)23:41", "2012-07-18T23:41"),
        ("2012.07.18 Wednesday 23:41", "2012-07-18T23:41"),
        ("2024 m. kovo 3 d.", "2024-03-03"),
        ("3 tháng 11, 2024", "2024-11-03"),
        ("2021 оны 5 сарын 12, 08:15", "2021-05-12T08:15"),
        ("១២ ឧសភា ២០២១ ម៉ោង ០៨:១៥", "2021-05-12T08:15"),
        ("12 พฤษภาคม 2564 เวลา 08:15 น.", "2021-05-12T08:15"),
        ("更新日：令和3年5月12日", "2021-05-12"),
        ("平成20年5月12日（月）", "2008-05-12"),
        ("中華民國110年5月12日 星期三", "2021-05-12"),
        ("發布日期：95年5月12日　點閱：318", "2006-05-12"),
        ("公告日期：110-05-12", "2021-05-12"),
        ("3 d'abril de 2024", "2024-04-03"),
        ("22. Januar 2020 @ 18:13", "2020-01-22T18:13"),
        ("پنجشنبه ۱۲ تیر ۱۳۹۹ - ۱۴:۲۰", "2020-07-02T14:20"),
        ("دوشنبه ۲ تير ۱۳۹۹", "2020-06-22"),
        ("۱۴۰۳/۱۲/۳۰", "2025-03-20"),
        ("۱ فروردین ۱۴۰۴", "2025-03-21"),
    ],
)
def test_reads_printed_forms(text, local):
    assert timestamps.parse(text).local(None) == local


def test_offsets_are_kept_and_turned_into_the_papers_zone():
    stamp = timestamps.parse("2025-12-06T23:30:00Z")
    assert stamp.utc(None) == "2025-12-06T23:30:00Z"
    assert stamp.local(SEOUL) == "2025-12-07T08:30:00+09:00"
    assert stamp.date(SEOUL) == "2025-12-07"
    assert timestamps.parse("Mar 3, 2024 5:30 PM EST").utc(None) == "2024-03-03T22:30:00Z"


def test_a_day_is_the_papers_local_midnight_and_no_zone_means_no_utc():
    stamp = timestamps.parse("2025.06.22")
    assert stamp.utc(SEOUL) == "2025-06-21T15:00:00Z"
    assert stamp.utc(None) is None
    assert stamp.precision == "day"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2566",
        "in 2550 AD",
        "3 foo 2024",
        "1403/12/30",
        "١١ ذو القعدة ١٤٤١",
        "۳۱ مهر ۱۳۹۹",
        "2025.13.40",
        "2025.02.30",
        "전화 02-2025-1234",
        "1.2.3",
        "호수 1190호",
        "日期：98-05-12",
        "時間：10:30",
        "更新110-05-12",
        "2025",
        "10:30",
    ],
)
def test_what_is_no_date_gives_none(text):
    assert timestamps.parse(text) is None


def test_language_decides_between_day_and_month():
    assert timestamps.parse("03/10/2023", "en-us").local(None) == "2023-03-10"
    assert timestamps.parse("03/10/2023", "en-gb").local(None) == "2023-10-03"


def test_a_zone_tells_that_the_day_comes_first():
    assert [
        timestamps.parse(text, "en-us").local(None)[:16] for text in ("12/03/2024 10:15 GMT", "12/03/2024 10:15 EDT", "12/03/2024")
    ] == [
        "2024-03-12T10:15",
        "2024-12-03T10:15",
        "2024-12-03",
    ]


def test_dateparser_is_the_last_rung():
    assert timestamps.guess("22 tháng 6 năm 2025", "vi").date(None) == "2025-06-22"
    assert timestamps.guess("no date in 2025 here", "en") is None


@given(
    st.datetimes(min_value=EARLIEST, max_value=LATEST),
    st.sampled_from(["{:%Y.%m.%d %H:%M:%S}", "등록 {:%Y-%m-%d %H:%M:%S}", "{:%Y년 %m월 %d일 %H시 %M분 %S초}", "{:%Y/%m/%d %H:%M:%S} 송고"]),
)
def test_every_printed_time_reads_back(moment, form):
    stamp = timestamps.parse(form.format(moment))
    assert (stamp.year, stamp.month, stamp.day, stamp.hour, stamp.minute, stamp.second) == moment.timetuple()[:6]


@given(st.text(max_size=80))
def test_any_text_is_read_without_an_error(text):
    for found in timestamps.find(text):
        assert 0 <= found.start < found.end <= len(text)
        found.stamp.local(SEOUL)


@given(st.dates(date.fromisoformat("1921-03-21"), date.fromisoformat("2052-03-19")))
def test_every_day_has_one_date_in_the_solar_hijri_calendar(day):
    year = day.year - 621
    candidates = [(y, m, d) for y in (year - 1, year) for m in range(1, 13) for d in range(1, 32) if solar_hijri.gregorian(y, m, d) == day]
    assert len(candidates) == 1


@pytest.mark.parametrize(
    ("text", "language", "local"),
    [
        ("۱۲ تیر ۱۳۹۹ ساعت ۲:۰۵ ب.ظ", "fa", "2020-07-02T14:05"),
        ("1399/04/12 - 12:05 ق.ظ", "fa", "2020-07-02T00:05"),
        ("٣ مارس ٢٠٢٤، 2:05 م", "ar", "2024-03-03T14:05"),
        ("3 مارس 2024 12:05 صباحاً", "ar", "2024-03-03T00:05"),
        ("3 مارس 2024 10:30 محمد", "ar", "2024-03-03T10:30"),
        ("3 Μαρτίου 2024, 5:30 μ.μ.", "el", "2024-03-03T17:30"),
        ("3 Mart 2024 02:05 ÖS", "tr", "2024-03-03T14:05"),
    ],
)
def test_halves_of_the_day_in_other_scripts(text, language, local):
    assert timestamps.find(text, language)[0].stamp.local(None) == local


def test_a_word_is_no_zone():
    text = "Seit dem 03.03.2024, 14:05 ist sie da"
    found = timestamps.find(text, "de")[0]
    assert (found.stamp.zone_sign, text[found.end :]) == (None, "ist sie da")
