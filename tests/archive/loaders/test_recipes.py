"""The recipes of docs/recipes do what they say, as they stand there."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import archive
from benchmarks.loaders_matrix import recipe

if TYPE_CHECKING:
    from tests.archive.conftest import Archives, Paper

RECIPES = Path(__file__).parents[3] / "docs" / "recipes"
LATEST = {"paper.example:no=0": "등대 0호 점등", "paper.example:no=1": "등대 1호 소등", "paper.example:no=2": "등대 2호 점등"}


@pytest.fixture
def directory(tmp_path: Path, archives: Archives, paper: Paper) -> Path:
    """Three articles; the higher revision of one lies in an earlier file than the lower, as after a merge."""
    with archives.open(tmp_path / "archive", raw=False) as writer, writer.commit() as transaction:
        transaction.add(paper.article(1, "b", revision=2, title="등대 1호 소등", captured_at="2026-03-01T00:00:00Z"))
        for number in range(3):
            transaction.add(paper.records(number)[4])
            transaction.add(paper.article(number, published_at="2026-03-01T09:00:00Z", published_date="2026-03-01"))
    return tmp_path / "archive"


def blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", (RECIPES / f"{page}.md").read_text(encoding="utf-8"), flags=re.DOTALL)


def run(command: list[str], directory: Path, program: str | None = None) -> str:
    done = subprocess.run(command, cwd=directory.parent, input=program, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_pandas(directory: Path) -> None:
    pytest.importorskip("pandas")
    defined = recipe("pandas", directory)
    assert dict(zip(defined["latest"]["article_id"], defined["latest"]["title"])) == LATEST
    assert len(defined["history"]) == 4
    assert {name: str(kind) for name, kind in defined["history"].dtypes.items()} == archive.open(directory).to_pandas().dtypes.map(
        str
    ).to_dict()


def test_polars(directory: Path) -> None:
    pytest.importorskip("polars")
    defined = recipe("polars", directory)
    assert dict(zip(defined["latest"]["article_id"], defined["latest"]["title"])) == LATEST
    assert defined["history"].schema == archive.open(directory).to_polars().schema


def test_arrow(directory: Path) -> None:
    pytest.importorskip("pyarrow")
    assert recipe("arrow", directory)["history"].schema == archive.open(directory).to_arrow().schema


def test_duckdb(directory: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    for code in blocks("duckdb", "python"):
        defined: dict[str, Any] = {}
        exec(code.replace('"archive"', repr(str(directory))), defined)
        if "latest" in defined:
            assert (len(defined["latest"]), len(defined["history"])) == (3, 4)
        else:
            assert {row[0]: row[3] for row in defined["titles"]} == LATEST
    (shell,) = blocks("duckdb", "sql")
    connection = duckdb.connect()
    connection.execute((directory / "schema" / "duckdb.sql").read_text(encoding="utf-8"))
    for statement in shell.replace("'archive'", f"'{directory}'").splitlines()[1:]:
        connection.execute(statement)
    assert connection.fetchall() == [("paper.example", 4)]


@pytest.mark.skipif(shutil.which("jq") is None, reason="jq is not installed")
def test_jq(directory: Path) -> None:
    titles, latest = (code.replace("DIR", "archive") for code in blocks("jq", "sh"))
    assert run(["sh", "-e"], directory, titles).count("paper.example\t2026-03-01\t등대") == 3
    found = [json.loads(line) for line in run(["sh", "-e"], directory, latest).splitlines()]
    assert {row["article_id"]: row["title"] for row in found} == LATEST


def has_jsonlite() -> bool:
    if shutil.which("Rscript") is None:
        return False
    return subprocess.run(["Rscript", "-e", "library(jsonlite)"], capture_output=True, check=False).returncode == 0


def test_r(directory: Path) -> None:
    if not has_jsonlite():
        pytest.skip("R with jsonlite is not installed")
    (code,) = blocks("r", "r")
    check = (
        'cat(nrow(history), class(latest$published_at)[1], format(latest$captured_at[1], tz = "UTC"), class(latest$subtitle), '
        'class(latest$published_date), latest$paragraphs[[1]], "\\n", sep = "|"); cat(paste(latest$article_id, latest$title), sep = "\\n")'
    )
    (directory.parent / "recipe.R").write_text(code + check, encoding="utf-8")
    head, *lines = run(["Rscript", "--encoding=UTF-8", "recipe.R"], directory).splitlines()
    assert head == "4|POSIXct|2026-03-01 23:59:30|character|Date|등대지기 0호가 불을 켰다.|"
    assert lines == [f"{article_id} {title}" for article_id, title in LATEST.items()]


def test_every_recipe_is_tried() -> None:
    tried = {name.removeprefix("test_") for name in globals() if name.startswith("test_")}
    assert {page.stem for page in RECIPES.glob("*.md")} <= tried
