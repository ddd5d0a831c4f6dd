"""`backissue extract` of one page."""

from __future__ import annotations

import dataclasses
import gzip
import json

import pytest

from scraper.extraction.result import Extraction
from tests.cli.conftest import PAGE, TITLE

DUMP = """The Harbour Lamp

Ferry returns to the northern pier

By Ilse Brandhorst

After eleven months in dry dock the old ferry is back at the northern pier, and the first crossing was full before sunrise.

The harbour master said that the new engines burn half as much as the old ones, and that the timetable would grow in spring.
"""


def test_json_holds_every_key_in_declared_order(backissue, page):
    done = backissue("extract", page, "--json")
    assert (done.code, done.err) == (0, "")
    assert done.out.endswith("}\n")
    assert done.out.count("\n") == 1
    extraction = json.loads(done.out)
    assert list(extraction) == [field.name for field in dataclasses.fields(Extraction) if field.name != "evidence"]
    assert (extraction["status"], extraction["article"]["title"]) == ("article", TITLE)
    assert len(extraction["article"]["paragraphs"]) == 3


def test_explain_adds_the_evidence(backissue, page):
    extraction = json.loads(backissue("extract", page, "--json", "--explain").out)
    assert list(extraction)[-1] == "evidence"
    assert any(witness["field"] == "title" and witness["chosen"] for witness in extraction["evidence"])


def test_a_summary_for_people(backissue, page, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    done = backissue("extract", page)
    assert (done.code, done.err) == (0, "")
    assert f"title         {TITLE}\n" in done.out
    assert "\nAfter eleven months in dry dock" in done.out
    assert max(map(len, done.out.splitlines())) <= 80


def test_explain_for_people_is_a_table(backissue, page):
    done = backissue("extract", page, "--explain")
    assert "field" in done.out
    assert "witness" in done.out
    assert "og:title" in done.out


def test_the_same_page_as_gzip_and_from_stdin(backissue, process, page, tmp_path):
    plain = backissue("extract", page, "--json").out
    packed = tmp_path / "page.bin"
    packed.write_bytes(gzip.compress(PAGE.encode()))
    assert backissue("extract", packed, "--json").out == plain
    assert process("extract", "-", "--json", stdin=PAGE.encode()).out == plain
    assert process("extract", "-", "--json", stdin=packed.read_bytes()).out == plain


def test_the_same_page_gives_the_same_bytes_in_every_process(process, page):
    first = process("extract", page, "--json", "--explain", env={"PYTHONHASHSEED": "1"})
    second = process("extract", page, "--json", "--explain", env={"PYTHONHASHSEED": "2"})
    assert first.code == 0
    assert first.out == second.out


def test_a_text_dump_is_told_by_itself_or_by_option(backissue, tmp_path):
    dump = tmp_path / "dump"
    dump.write_text(DUMP, encoding="utf-8")
    told = json.loads(backissue("extract", dump, "--json").out)
    assert "dry dock" in (told["article"]["text"] or "")
    dump.write_text(DUMP.replace("By Ilse Brandhorst", "<b>By Ilse Brandhorst</b>"), encoding="utf-8")
    forced = json.loads(backissue("extract", dump, "--text", "--json").out)
    assert "dry dock" in (forced["article"]["text"] or "")


def test_a_url_makes_links_absolute(backissue, tmp_path):
    page = tmp_path / "page.html"
    page.write_text(PAGE.replace("</head>", '<link rel="canonical" href="/news/7"></head>'), encoding="utf-8")
    extraction = json.loads(backissue("extract", page, "--json", "--url", "https://lamp.example/news/7?from=top").out)
    assert extraction["article"]["canonical_url"] == "https://lamp.example/news/7"


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), b"<html><body><p>Nothing here.</p></body></html>"])
def test_what_is_no_article_says_why_and_is_no_error(backissue, tmp_path, content):
    page = tmp_path / "page"
    page.write_bytes(content)
    done = backissue("extract", page, "--json")
    extraction = json.loads(done.out)
    assert done.code == 0
    assert extraction["status"] == "not_article"
    assert extraction["reason"]


@pytest.mark.parametrize("explain", [[], ["--explain"]])
def test_the_summary_of_a_page_without_anything(backissue, tmp_path, explain):
    page = tmp_path / "page"
    page.write_bytes(b"")
    done = backissue("extract", page, *explain)
    assert done.code == 0
    assert done.out.startswith("page          not article: ")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["extract"], "extract needs one page or --batch LIST (see 'backissue extract --help')"),
        (["extract", "page", "--batch", "list"], "extract needs one page or --batch LIST (see 'backissue extract --help')"),
        (["extract", "/nowhere/page.html"], "cannot read /nowhere/page.html: No such file or directory"),
        (["extract", "/"], "cannot read /: Is a directory"),
        (["extract", "a\0b"], "cannot read a b: embedded null byte"),
        (["extract", "page", "--url", "lamp.example"], "not an http(s) URL: lamp.example"),
        (["extract", "ftp://lamp.example/page"], "not an http(s) URL: ftp://lamp.example/page"),
        (["extract", "file:///etc/hosts"], "not an http(s) URL: file:///etc/hosts"),
        (["extract", "http://"], "not an http(s) URL: http://"),
        (["extract", "http://lamp.example:port/"], "not an http(s) URL: http://lamp.example:port/"),
        (["extract", "--batch", "/nowhere/list"], "cannot read the list /nowhere/list: No such file or directory"),
        (["extract", "--batch", "/nowhere/list", "--url", "http://a/"], "--url belongs to one page; in a list every line has its own"),
    ],
)
def test_bad_input_is_one_sentence_and_exit_code_2(backissue, arguments, complaint):
    done = backissue(*arguments)
    assert (done.code, done.out, done.err) == (2, "", f"backissue: {complaint}\n")


@pytest.mark.parametrize(("damage", "why"), [(slice(0, -9), "gzip data is cut short"), (slice(0, 12), "gzip data is cut short")])
def test_damaged_gzip_is_unreadable(backissue, tmp_path, damage, why):
    page = tmp_path / "page.gz"
    page.write_bytes(gzip.compress(PAGE.encode())[damage])
    done = backissue("extract", page)
    assert (done.code, done.err) == (2, f"backissue: cannot read {page}: {why}\n")


def test_a_warc_file_is_no_page(backissue, tmp_path):
    file = tmp_path / "pages.warc.gz"
    file.write_bytes(gzip.compress(b"WARC/1.1\r\nWARC-Type: warcinfo\r\n\r\n") + gzip.compress(PAGE.encode()))
    done = backissue("extract", file)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"backissue: cannot read {file}: it is a WARC file")
