"""`show` and `cat` over a small archive."""

from __future__ import annotations

import json

import pytest

from scraper.cli.show import _percent


def test_show_counts_by_site_and_day(backissue, small_archive, monkeypatch):
    monkeypatch.setenv("COLUMNS", "120")
    done = backissue("show", small_archive)
    assert (done.code, done.err) == (0, "")
    lines = [line.split() for line in done.out.splitlines()]
    assert lines[0] == ["site", "captured", "articles", "teasers", "sightings", "weather", "captures"]
    assert lines[1:5] == [
        ["echo.example", "2031-03-05", "1", "0", "0", "1", "1"],
        ["lamp.example", "2031-03-04", "2", "1", "0", "2", "2"],
        ["lamp.example", "2031-03-05", "1", "0", "0", "1", "1"],
        ["total", "4", "1", "0", "4", "4"],
    ]
    assert "lamp.example: 2 articles in 3 revisions, published 2031-03-03 to 2031-03-03" in done.out
    assert "captures: 2 new, 1 changed" in done.out
    assert "failed fields: 1 title" in done.out
    assert ["field", "filled", "echo.example", "lamp.example"] in lines
    assert ["title", "0", "%", "100", "%"] in lines
    assert ["published_date", "0", "%", "66.7", "%"] in lines


def test_show_puts_sites_that_do_not_fit_below_each_other(backissue, small_archive, monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    done = backissue("show", small_archive)
    assert done.out.count("field filled") == 2
    assert max(map(len, done.out.partition("field filled")[2].splitlines())) <= 40


def test_show_json(backissue, small_archive):
    done = backissue("show", small_archive, "--json")
    echo, lamp = json.loads(done.out)["sites"]
    assert (echo["site"], echo["failed"]) == ("echo.example", {"title": 1})
    assert (lamp["articles"], lamp["revisions"], lamp["filled"]["title"], lamp["filled"]["subtitle"]) == (2, 3, 3, 0)
    assert lamp["events"] == {"new": 2, "changed": 1}
    assert lamp["days"][0] == {"day": "2031-03-04", "articles": 2, "teasers": 1, "sightings": 0, "weather": 2, "captures": 2}


def test_shares_are_never_rounded_to_all_or_none():
    assert [_percent(part, 10_000) for part in (0, 1, 3333, 9999, 10_000)] == ["0 %", "0.1 %", "33.3 %", "99.9 %", "100 %"]


def test_cat_prints_the_lines_of_a_table(backissue, small_archive):
    done = backissue("cat", small_archive, "articles")
    rows = [json.loads(line) for line in done.out.splitlines()]
    assert done.code == 0
    assert [row["title"] for row in rows].count("부두에 돌아온 연락선") == 1
    assert len(rows) == 4
    assert "부두에 돌아온 연락선" in done.out


def test_cat_by_site_and_limit(backissue, small_archive):
    assert len(backissue("cat", small_archive, "weather", "--site", "lamp.example").out.splitlines()) == 3
    assert len(backissue("cat", small_archive, "weather", "--site", "lamp.example", "--limit", "2").out.splitlines()) == 2
    assert backissue("cat", small_archive, "weather", "--site", "echo.example").out != ""
    assert backissue("cat", small_archive, "sightings").out == ""


@pytest.mark.parametrize("arguments", [["show"], ["cat", "articles"]])
def test_what_is_no_archive_is_exit_code_4(backissue, tmp_path, arguments):
    verb, *rest = arguments
    (tmp_path / "file").touch()
    (tmp_path / "empty").mkdir()
    for name, why in (
        ("missing", "there is no such folder"),
        ("file", "it is a file"),
        ("empty", "it holds neither a manifest nor a table"),
    ):
        done = backissue(verb, tmp_path / name, *rest)
        assert (done.code, done.out) == (4, "")
        assert done.err.startswith(f"backissue: {tmp_path / name} is not an archive: {why}")


def test_an_unknown_site_is_told(backissue, small_archive):
    done = backissue("cat", small_archive, "weather", "--site", "lamp.example:8901")
    assert (done.code, done.out) == (2, "")
    assert done.err == "backissue: the archive has no site lamp.example:8901: it has echo.example, lamp.example\n"


@pytest.mark.parametrize(
    "arguments", [["show", ""], ["export", "DIR", "--format", "csv", "--out", ""], ["demo", "--out", ""]], ids=" ".join
)
def test_an_empty_name_is_no_folder(backissue, arguments):
    done = backissue(*arguments)
    assert done.code == 2
    assert "must name a folder, not ''" in done.err


def test_a_demo_fills_no_archive_of_yours(backissue, small_archive):
    done = backissue("demo", "--out", small_archive)
    assert (done.code, done.err) == (2, f"backissue: {small_archive} is there already: name a new or empty folder\n")


def test_a_damaged_segment_is_exit_code_8(backissue, small_archive):
    segment = next((small_archive / "articles").rglob("*.jsonl.gz"))
    segment.write_bytes(segment.read_bytes()[:-20])
    for arguments in (["show", small_archive], ["cat", small_archive, "articles"]):
        done = backissue(*arguments)
        assert done.code == 8
        assert done.err.startswith(f"backissue: segment {segment} cannot be read: ")


def test_cat_knows_its_tables(backissue, small_archive):
    done = backissue("cat", small_archive, "pages")
    assert done.code == 2
    assert done.err.startswith("backissue: argument TABLE: invalid choice: 'pages'")
