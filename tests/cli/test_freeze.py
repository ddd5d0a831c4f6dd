"""`backissue freeze`: the fixture folder it makes."""

from __future__ import annotations

import gzip

import orjson
import pytest

from scraper.cli.exit_codes import ExitCode
from scraper.cli.main import main

PAGE = b"""<html lang="en"><head><title>Ferry stays afloat | The Alderwick Bell</title></head><body><article>
<h1>Ferry stays afloat</h1><time datetime="2024-03-12">12 March 2024</time>
<p>The council of Alderwick voted on Tuesday to keep the river ferry running through the winter.</p>
<p>Supporters had gathered four thousand signatures, and the small hall was so full that dozens listened from the stairs.</p>
</article></body></html>"""
URL = "https://bell.example/harbour/ferry-stays-afloat-this-winter"


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.html"
    path.write_bytes(PAGE)
    return path


def test_a_folder_holds_the_page_and_its_fields(page, tmp_path, capsys):
    assert main(["freeze", str(page), "--url", URL, "--out", str(tmp_path / "fixtures")]) == ExitCode.DONE
    folder = tmp_path / "fixtures" / "generic" / "2024-03-12"
    assert capsys.readouterr().out == f"{folder}\n"
    assert gzip.decompress((folder / "page.html.gz").read_bytes()) == PAGE
    pinned = orjson.loads((folder / "expected.json").read_bytes())
    assert (pinned["url"], pinned["status"], pinned["article"]["title"]) == (URL, "article", "Ferry stays afloat")
    assert "evidence" not in pinned


def test_a_folder_that_is_there_is_left_alone(page, tmp_path, capsys):
    for _ in range(2):
        main(["freeze", str(page), "--name", "bell", "--out", str(tmp_path)])
    names = [line.rsplit("/", 1)[-1] for line in capsys.readouterr().out.splitlines()]
    assert names == ["2024-03-12", "2024-03-12-2"]
    one, two = (next((tmp_path / "bell" / name).glob("*.gz")).read_bytes() for name in names)
    assert one == two


@pytest.mark.parametrize("arguments", [["missing.html"], ["page.html", "--url", "ftp://x.example/"], ["page.html", "--name", "../up"]])
def test_bad_input_is_one_sentence(arguments, page, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["freeze", *arguments, "--out", str(tmp_path)]) == ExitCode.USAGE
    assert capsys.readouterr().err.count("\n") == 1
