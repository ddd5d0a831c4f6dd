"""The documentation is complete: every command, option, exit code, setting and field, and it says what is so."""

from __future__ import annotations

import argparse
import dataclasses
import glob
import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

import archive
from archive import records
from scraper import settings
from scraper.cli.exit_codes import ExitCode
from scraper.cli.main import VERBS, build_parser
from scraper.extraction.result import Extraction

ROOT = Path(__file__).parent.parent
DOCS = {path.name: path.read_text(encoding="utf-8") for path in [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]}


def parsers():
    parser = build_parser()
    (verbs,) = (action for action in parser._actions if isinstance(action, argparse._SubParsersAction))
    return {"": parser, **verbs.choices}


def section(page, heading):
    """Return the text of one section of a page."""
    return re.split(r"^## ", page.split(f"## {heading}\n", 1)[1], flags=re.MULTILINE)[0]


@pytest.mark.parametrize("verb", VERBS)
def test_every_command_and_option_is_documented(verb):
    text = section(DOCS["cli.md"], verb)
    documented = set(re.findall(r"^\| `(-[^` ]+)", text, flags=re.MULTILINE))
    offered = {option for action in parsers()[verb]._actions for option in action.option_strings if option not in {"-h", "--help"}}
    assert documented == offered


def test_the_general_options_are_documented():
    head = DOCS["cli.md"].split("## ")[0]
    assert all(f"`{option}`" in head for action in parsers()[""]._actions for option in action.option_strings)


def test_every_exit_code_is_documented():
    rows = dict(re.findall(r"^\| (\d+) \| ([a-z ]+) \|", DOCS["exit-codes.md"], flags=re.MULTILINE))
    assert rows == {str(code.value): {"NO_ARCHIVE": "no archive"}.get(code.name, code.name.lower().replace("_", " ")) for code in ExitCode}


def test_every_setting_is_documented():
    documented = set(re.findall(r"^\| `(BACKISSUE_[A-Z_]+)`", DOCS["settings.md"], flags=re.MULTILINE))
    assert documented == {name for name in dir(settings) if name.startswith("BACKISSUE_")}


def test_documented_scrapy_settings_are_set():
    text = section(DOCS["settings.md"], "Scrapy's, with backissue's defaults")
    names = re.findall(r"`([A-Z_]{6,})`", text)
    assert names
    assert [name for name in names if not hasattr(settings, name)] == []


def test_the_field_reference_is_current():
    made = runpy.run_path(str(ROOT / "docs" / "make_fields.py"))["fields_page"]()
    assert DOCS["fields.md"] == made, "run `make docs`"


@pytest.mark.parametrize("record", records.RECORDS, ids=lambda record: record.TABLE)
def test_every_field_is_in_the_reference_with_its_meaning(record):
    text = section(DOCS["fields.md"], record.TABLE)
    meanings = dict(re.findall(r"^\| `(\w+)` \| [^|]+ \| (.*) \|$", text, flags=re.MULTILINE))
    assert list(meanings) == [field.name for field in dataclasses.fields(record)]
    assert all(meanings.values())


def test_every_key_of_an_extraction_is_documented():
    text = section(DOCS["extraction.md"], "The JSON of an Extraction")
    assert re.findall(r"^\| `(\w+)` \|", text, flags=re.MULTILINE) == [field.name for field in dataclasses.fields(Extraction)]


def test_links_between_pages_lead_somewhere():
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *(ROOT / "benchmarks").glob("*.md")]
    links = [(page, target) for page in pages for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))]
    broken = [(page.name, target) for page, target in links if not (page.parent / target).exists()]
    assert links
    assert broken == []


def test_the_readme_begins_with_the_two_commands():
    first = re.search(r"```console\n(.*?)```", DOCS["README.md"], flags=re.DOTALL)
    assert first[1] == "$ make demo\n$ make test\n"


def test_the_commands_of_the_documentation_parse():
    """Every `backissue …` line of the documentation is a command line the parser takes."""
    lines = [line for page in DOCS.values() for line in re.findall(r"^\$ (?:\S*/)?backissue (.*)$", page, flags=re.MULTILINE)]
    assert len(lines) > 10
    for line in lines:
        words = re.split(r"\s+[|>#]", line)[0].split()
        build_parser().parse_args(words)


def _with_an_archive(tmp_path):
    with archive.ArchiveWriter.open(tmp_path / "archive", software="test", raw=False) as writer:
        for number in (1, 2):
            capture_id = writer.next_capture_id()
            with writer.commit() as tx:
                tx.add(
                    records.Article(
                        site="lamp.example",
                        capture_id=capture_id,
                        article_id=f"lamp.example:no=000{number}",
                        revision=1,
                        content_digest="sha256:" + "0" * 64,
                        url=f"https://lamp.example/{number}",
                        captured_at="2031-03-04T09:00:00Z",
                        published_date="2031-03-04",
                        title="부두에 돌아온 연락선",
                        extractor_version="0",
                    )
                )


ENGINES = {"pandas": "pandas", "polars": "polars", "DuckDB": "duckdb"}


@pytest.mark.parametrize("name", ENGINES)
@pytest.mark.filterwarnings("default")
def test_the_one_liners_of_the_readme_load_an_archive(name, tmp_path, monkeypatch):
    pytest.importorskip(ENGINES[name])
    code = re.search(rf"^{name}:\n\n```python\n(.*?)```", DOCS["README.md"], flags=re.DOTALL | re.MULTILINE)[1]
    _with_an_archive(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", code + "\nprint(sorted(articles['article_id'].to_list() if hasattr(articles, 'columns') and "
         "hasattr(articles['article_id'], 'to_list') else [row[0] for row in articles.project('article_id').fetchall()]))"],
        cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "['lamp.example:no=0001', 'lamp.example:no=0002']"
    assert glob.glob(str(tmp_path / "archive/articles/*/*.jsonl.gz"))  # noqa: PTH207
