from __future__ import annotations

import csv

import pytest

import archive
from archive import records
from scraper.cli.main import main


@pytest.fixture
def directory(tmp_path):
    with archive.ArchiveWriter.open(tmp_path / "archive", software="test", raw=False) as writer, writer.commit() as transaction:
        for number in range(3):
            transaction.add(
                records.Article(
                    site=f"lamp{number % 2}.example", capture_id=f"c{number}", article_id=f"lamp.example:no={number}", revision=1,
                    content_digest="sha256:0", url=f"https://lamp.example/{number}", captured_at="2031-03-04T09:00:00Z", title="부두",
                    extractor_version="1",
                )
            )  # fmt: skip
    return tmp_path / "archive"


@pytest.mark.parametrize("chosen", ["parquet", "csv", "text", "sample"])
def test_every_format_is_written(chosen, directory, tmp_path, capsys):
    if chosen == "parquet":
        pytest.importorskip("duckdb")
    assert main(["export", str(directory), "--format", chosen, "--out", str(tmp_path / "out")]) == 0
    assert "3 articles" in capsys.readouterr().err
    assert any((tmp_path / "out").rglob("*"))


def test_options_reach_the_export(directory, tmp_path):
    arguments = ["--table", "articles", "--site", "lamp0.example", "--bom", "--history"]
    assert main(["export", str(directory), "--format", "csv", "--out", str(tmp_path / "out"), *arguments]) == 0
    with (tmp_path / "out" / "articles.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["site"] for row in csv.DictReader(file)] == ["lamp0.example"] * 2


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--format", "text", "--history"], "--history is for --format parquet or csv only"),
        (["--format", "csv", "--seed", "0"], "--seed is for --format sample only"),
        (["--format", "csv", "--per-site", "3"], "--per-site is for --format sample only"),
        (["--format", "csv", "--site", "pier.example"], "the archive has no site pier.example: it has lamp0.example, lamp1.example"),
        (["--format", "xlsx"], "invalid choice: 'xlsx'"),
    ],
)
def test_what_makes_no_sense_is_one_sentence(arguments, sentence, directory, tmp_path, capsys):
    assert main(["export", str(directory), "--out", str(tmp_path / "out"), *arguments]) == 2
    assert sentence in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_folder_that_holds_something_is_not_written_to(directory, capsys):
    assert main(["export", str(directory), "--format", "csv", "--out", str(directory)]) == 2
    assert "is there already: name a new or empty folder" in capsys.readouterr().err


def test_an_archive_that_is_none(tmp_path, capsys):
    assert main(["export", str(tmp_path), "--format", "csv", "--out", str(tmp_path / "out")]) == 4
    assert "is not an archive" in capsys.readouterr().err


def test_a_place_where_no_folder_can_be_made_is_named(directory, tmp_path, capsys):
    (tmp_path / "file").touch()
    assert main(["export", str(directory), "--format", "csv", "--out", str(tmp_path / "file" / "out")]) == 2
    assert capsys.readouterr().err.startswith(f"backissue: {tmp_path / 'file' / 'out'}: not a directory: ")
