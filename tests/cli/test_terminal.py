"""Widths, wrapping and tables for text in any script."""

from __future__ import annotations

import pytest

from scraper.cli.terminal import columns, display_width, duration, fit, pad, printable, shorten, size, table, wrap


@pytest.mark.parametrize(("text", "width"), [("", 0), ("pier", 4), ("부두", 4), ("ﾌｪﾘｰ", 4), ("e\u0301", 1), ("Ａ", 2), ("가\u200d나", 4)])
def test_display_width(text, width):
    assert display_width(text) == width


@pytest.mark.parametrize(
    ("text", "width", "fitted"),
    [("pier", 4, "pier"), ("piers", 4, "pie…"), ("부두길", 6, "부두길"), ("부두길", 5, "부두…"), ("부두길", 4, "부…")],
)
def test_fit_cuts_at_the_display_width(text, width, fitted):
    assert fit(text, width) == fitted
    assert display_width(fitted) <= width


def test_pad_fills_to_the_display_width():
    assert pad("부두", 6) == "부두  "
    assert pad("부두", 6, right=True) == "  부두"


def test_wrap_breaks_at_spaces_and_inside_long_words():
    assert list(wrap("the old ferry", 8)) == ["the old", "ferry"]
    assert list(wrap("연락선이 돌아왔다", 9)) == ["연락선이", "돌아왔다"]
    assert list(wrap("가나다라마", 4)) == ["가나", "다라", "마"]
    assert list(wrap("  ", 4)) == []


def test_printable_takes_control_of_the_terminal_away():
    assert printable("a\x1b[31mb\r\nc\u202ed\udcff") == "a [31mb c d\\udcff"


@pytest.mark.parametrize(
    ("text", "width", "shortened"),
    [
        ("https://paper.example/12345", 15, "https:/…e/12345"),
        ("https://a/1", 11, "https://a/1"),
        ("부두에서길로", 8, "부두…로"),
        ("ab", 1, "…"),
    ],
)
def test_shorten_keeps_both_ends(text, width, shortened):
    assert shorten(text, width) == shortened


@pytest.fixture
def narrow(monkeypatch):
    """A terminal of forty columns."""
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)


def test_table_aligns_wide_text_and_keeps_to_the_terminal(narrow):
    lines = list(table(("site", "n"), [("부두", "5"), ("a", "1,000")], numbers=frozenset({1})))
    assert lines == ["site      n", "부두      5", "a     1,000"]
    assert all(display_width(line) <= 40 for line in table(("a",), [("넓은 글 " * 20,)]))


def test_a_table_too_wide_for_the_terminal_gives_up_no_number(narrow):
    address = "https://paper.example/news/a-rather-long-name?no=12345"
    lines = list(table(("url", "reason", "urls"), [(address, "robots.txt", "1,234,567")], numbers=frozenset({2}), whole=frozenset({1})))
    assert lines == ["url                reason           urls", "https://…no=12345  robots.txt  1,234,567"]
    numbers = [str(10**20 + number) for number in range(3)]
    assert list(table(("a", "b", "c"), [numbers], numbers=frozenset(range(3))))[1] == "  ".join(numbers)


def test_nothing_is_cut_where_no_terminal_reads(monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setattr("sys.stdout.isatty", lambda: False)
    assert list(table(("a", "b"), [("x" * 500, "y" * 500)]))[1] == f"{'x' * 500}  {'y' * 500}"


def test_columns_follows_the_environment(monkeypatch):
    monkeypatch.setenv("COLUMNS", "77")
    assert columns() == 77
    monkeypatch.setenv("COLUMNS", "3")
    assert columns() == 40


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.03, "0 seconds"), (1, "1 second"), (4.5, "4.5 seconds"), (89, "89 seconds"), (90, "1.5 minutes"), (3_600, "60 minutes"),
        (5_400, "1.5 hours"), (100_000, "28 hours"), (172_800, "2 days"), (864_000, "10 days"), (86_400 * 1_234, "1234 days"),
    ],
)  # fmt: skip
def test_a_time_is_told_in_its_unit(seconds, text):
    assert duration(seconds) == text


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (0, "0 bytes"), (1, "1 byte"), (999.4, "999 bytes"), (999.6, "1 kB"), (4_200, "4.2 kB"), (12_345_678, "12 MB"),
        (999_600_000, "1 GB"), (3e9, "3 GB"), (4.5e12, "4500 GB"),
    ],
)  # fmt: skip
def test_a_size_is_told_in_its_unit(content, text):
    assert size(content) == text
