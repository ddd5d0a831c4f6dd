"""Lines that say how long ago a story was put up: read against the capture, and never text of the story."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from scraper.extraction.lines import relative_times
from tests.extraction.news_page import TEXT

NOW = datetime(2024, 3, 12, 15, 20, tzinfo=UTC)
HOURS = [
    *("3 hours ago", "vor 3 Stunden", "il y a 3 heures", "hace 3 horas", "3 ore fa", "3 uur geleden", "há 3 horas", "3 horas atrás"),
    *(
        "3 godziny temu",
        "för 3 timmar sedan",
        "for 3 timer siden",
        "3 timer siden",
        "3 tuntia sitten",
        "3 часа назад",
        "3 години тому",
        "3 saat önce",
    ),
    *("před 3 hodinami", "3 órával ezelőtt", "acum 3 ore", "πριν από 3 ώρες", "3 jam yang lalu", "3 giờ trước", "منذ 3 ساعات"),
    *("לפני 3 שעות", "3 घंटे पहले", "3時間前", "3小时前", "3시간 전", "3 ชั่วโมงที่แล้ว", "fa 3 hores", "3h ago", "Published 3 hours ago"),
]


@pytest.mark.parametrize("line", HOURS)
def test_hours_are_counted_back_from_the_capture(line):
    stamp = relative_times.read(line, NOW)
    assert (stamp.utc(None), stamp.precision) == ("2024-03-12T12:00:00Z", "hour")


@pytest.mark.parametrize(
    ("line", "local"),
    [
        ("45 minutes ago", "2024-03-12T14:35+00:00"),
        ("54분전", "2024-03-12T14:26+00:00"),
        ("an hour ago", "2024-03-12T14+00:00"),
        ("vor einer Stunde", "2024-03-12T14+00:00"),
        ("godzinę temu", "2024-03-12T14+00:00"),
        ("לפני שעתיים", "2024-03-12T13+00:00"),
        ("2 days ago", "2024-03-10"),
        ("il y a 2 jours", "2024-03-10"),
        ("1 day 3 hours ago", "2024-03-11T12+00:00"),
        ("1시간 20분 전", "2024-03-12T14:00+00:00"),
    ],
)
def test_units_keep_their_precision(line, local):
    assert relative_times.read(line, NOW).local(None) == local


def test_days_are_counted_where_the_paper_is():
    assert relative_times.read("1일 전", datetime(2024, 3, 12, 23, 0, tzinfo=UTC), ZoneInfo("Asia/Seoul")).local(None) == "2024-03-12"


@pytest.mark.parametrize(
    "line",
    [
        "방금",
        "3 weeks ago",
        "2 years ago",
        "vor 3",
        "3 hours",
        "ago",
        "The fire broke out 3 hours ago",
        "vor der Stunde",
        "hace falta un día",
        "for 3 hours",
        "for 2 days",
        "för 3 timmar",
    ],
)
def test_other_lines_say_no_time(line):
    assert relative_times.read(line, NOW) is None


@pytest.mark.parametrize(
    "line",
    [
        *(
            "2 weeks ago",
            "vor 2 Jahren",
            "il y a 2 ans",
            "hace 3 meses",
            "2년 전",
            "2年前",
            "3个月前",
            "3ヶ月前",
            "for 2 år siden",
            "2 lata temu",
        ),
        *(
            "2 года назад",
            "před 2 lety",
            "2 éve",
            "2 hónapja",
            "منذ سنتين",
            "לפני שנתיים",
            "2 साल पहले",
            "2 năm trước",
            "1 year, 2 months ago",
        ),
    ],
)
def test_weeks_months_and_years_name_no_day_and_are_no_text(read, line):
    assert (relative_times.is_line(line), relative_times.read(line, NOW)) == (True, None)
    page = f"<html lang='en'><body><main><h1>Ferry keeps running</h1><p>{line}</p><div>{TEXT}</div></main></body></html>"
    story = read(page, url="https://post.example/town/ferry", captured_at=NOW).article
    assert (story.published_date, len(story.body)) == (None, TEXT.count("<p>"))


@pytest.mark.parametrize("line", ["3 hours ago", "vor 3 Stunden", "il y a une heure", "3시간 전"])
@pytest.mark.parametrize("form", ["<span class='date'>{}</span>", "<time>{}</time>", "<p>{}</p>"])
def test_a_page_is_dated_by_its_capture(read, line, form):
    page = f"<html lang='en'><body><main><h1>Ferry keeps running</h1>{form.format(line)}<div>{TEXT}</div></main></body></html>"
    story = read(page, url="https://post.example/town/ferry", captured_at=NOW).article
    assert (story.published_date, story.published_precision) == ("2024-03-12", "hour")
    assert len(story.body) == TEXT.count("<p>")
    unknown = read(page, url="https://post.example/town/ferry", captured_at=None).article
    assert (unknown.published_date, len(unknown.body)) == (None, TEXT.count("<p>"))


@pytest.mark.parametrize("tag", ["span class='date'", "time", "p"])
def test_the_age_of_other_stories_and_of_comments_dates_no_page(read, tag):
    age = f"<{tag}>3 hours ago</{tag.split()[0]}>"
    card = f"<div class='card'><h3><a href='/n/ice-on-the-quay-4802.html'>Ice on the quay closes the old market</a></h3>{age}</div>"
    comment = f"<div><b>Ben Ruiz</b> {age}<p>I do not think that the ferry will ever sail in such weather, whatever they say.</p></div>"
    for above, below in (("", card * 3), (card, ""), ("", comment), ("", f"<h3>Comments</h3>{comment * 2}")):
        page = f"<html lang='en'><body>{above}<main><h1>Ferry keeps running</h1><div>{TEXT}</div></main>{below}</body></html>"
        assert read(page, url="https://post.example/town/ferry", captured_at=NOW).article.published_date is None


def test_a_change_some_time_ago_is_no_publication(read):
    page = f"<html lang='en'><body><main><h1>Ferry keeps running</h1><p>Updated 2 hours ago</p><div>{TEXT}</div></main></body></html>"
    story = read(page, url="https://post.example/town/ferry", captured_at=NOW).article
    assert (story.published_date, story.modified_local) == (None, "2024-03-12T13+00:00")


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Ada Osei | 3 hours ago", ["Ada Osei"]),
        ("Ada Osei · 3 hours ago", ["Ada Osei"]),
        ("3 hours ago by Ada Osei", ["Ada Osei"]),
        ("Von Ada Osei | vor 3 Stunden", ["Ada Osei"]),
        ("3 hours ago • 2 min read", []),
        ("Published 3 hours ago, updated 2 hours ago", []),
    ],
)
def test_writers_and_counters_stand_beside(read, line, authors):
    page = f"<html lang='en'><body><main><h1>Ferry keeps running</h1><p>{line}</p><div>{TEXT}</div></main></body></html>"
    story = read(page, url="https://post.example/town/ferry", captured_at=NOW).article
    assert (story.published_local, [one.name for one in story.authors]) == ("2024-03-12T12+00:00", authors)
    assert len(story.body) == TEXT.count("<p>")


@pytest.mark.parametrize(
    ("line", "local"),
    [
        ("Today, 10:15 AM", "2024-03-12T10:15"),
        ("Yesterday at 10:15", "2024-03-11T10:15"),
        ("Gestern, 10:15 Uhr", "2024-03-11T10:15"),
        ("Hier à 10h15", "2024-03-11T10:15"),
        ("Сегодня, 10:15", "2024-03-12T10:15"),
    ],
)
def test_days_called_today_and_yesterday_need_the_papers_zone(line, local):
    assert relative_times.day_named(line, NOW, ZoneInfo("Europe/London")).local(None) == local
    assert relative_times.day_named(line, NOW, None) is None
    assert relative_times.day_named("Today, 18:30", NOW, UTC) is None
    assert relative_times.day_named("Today is the day of the ferry", NOW, UTC) is None


@pytest.mark.parametrize("element", ["abbr class='timeago'", "span class='date'", "span", "time", "p"])
@pytest.mark.parametrize(
    ("title", "local"), [("2024-03-02T10:00:00Z", "2024-03-02T10:00:00+00:00"), ("March 2, 2024", "2024-03-02"), ("Ada's post", None)]
)
def test_the_moment_in_the_title_of_an_age(read, element, title, local):
    age = f'<div><{element} title="{title}">2 weeks ago</{element.split()[0]}></div>'
    page = f"<html lang='en'><body><main><h1>Ferry keeps running</h1>{age}<div>{TEXT}</div></main></body></html>"
    for captured in (NOW, None):
        story = read(page, url="https://post.example/town/ferry", captured_at=captured).article
        assert (story.published_local, len(story.body)) == (local, TEXT.count("<p>"))
    card = f"<div class='card'><h3><a href='/n/ice-on-the-quay-4802.html'>Ice on the quay closes the old market</a></h3>{age}</div>"
    page = f"<html lang='en'><body><main><h1>Ferry keeps running</h1><div>{TEXT}</div></main>{card * 3}</body></html>"
    assert read(page, url="https://post.example/town/ferry", captured_at=NOW).article.published_date is None
