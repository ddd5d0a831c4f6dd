"""The days a crawl is asked for."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.records import Discovery
from scraper.period import Period, first_day, last_day, source_day

TODAY = date(2026, 5, 10)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024-02-03", date(2024, 2, 3), date(2024, 2, 3)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023", date(2023, 1, 1), date(2023, 12, 31)),
        ("7d", date(2026, 5, 3), date(2026, 5, 3)),
        ("0d", TODAY, TODAY),
    ],
)
def test_days(text, first, last):
    assert (first_day(text, TODAY), last_day(text, TODAY)) == (first, last)


@pytest.mark.parametrize("text", ["", "yesterday", "2024-13", "2024-02-30", "24-01-01", "7", "2024-1-1"])
def test_what_is_no_day(text):
    with pytest.raises(ValueError, match=r"not a day|month must|out of range"):
        first_day(text, TODAY)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-05-01T23:30:00+09:00", date(2024, 5, 1)),
        ("2024-05-01", date(2024, 5, 1)),
        ("2024-05-01T08:00:00Z", date(2024, 5, 1)),
        ("Wed, 01 May 2024 23:30:00 +0900", date(2024, 5, 1)),
        ("last week", None),
        ("", None),
        (None, None),
    ],
)
def test_days_of_sources(text, day):
    assert source_day(text) == day


def test_a_source_rules_out_only_what_it_dates():
    may = Period(date(2024, 5, 1), date(2024, 5, 31))
    assert not may.rules_out(Discovery(via="feed", date="2024-05-31T23:00:00+09:00"))
    assert may.rules_out(Discovery(via="feed", date="2024-06-01T01:00:00+09:00"))
    assert may.rules_out(Discovery(via="news_sitemap", date="2024-04-30"))
    assert may.rules_out(Discovery(via="sitemap", date="2024-04-30"))
    assert not may.rules_out(Discovery(via="sitemap", date="2024-06-20"))  # changed later, published who knows when
    assert not may.rules_out(Discovery(via="list"))
    assert not Period().rules_out(Discovery(via="feed", date="1999-01-01"))


@given(st.text(max_size=40))
def test_any_text_is_survived(text):
    assert source_day(text) is None or isinstance(source_day(text), date)
