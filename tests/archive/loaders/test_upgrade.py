"""Archives of older and newer schemas."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any

import pytest

import archive
from archive import upgrade
from benchmarks import column_hashes
from benchmarks.loaders_matrix import ENGINES, hashes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.archive.conftest import Archives, Paper

Row = dict[str, Any]


def rewrite(directory: Path, change: Callable[[Row], Row], *, first: int | None = None) -> None:
    """Change the articles' lines, or the first ones only, as another version would have written them."""
    (path,) = directory.glob("articles/*/*.jsonl.gz")
    rows = [json.loads(line) for line in gzip.decompress(path.read_bytes()).splitlines()]
    rows = [change(row) if first is None or place < first else row for place, row in enumerate(rows)]
    path.write_bytes(gzip.compress("".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n" for row in rows).encode()))


def to_older(row: Row) -> Row:
    """A version 0.9 that called the title a headline, and knew no sections, no counts and no X-Robots-Tag."""
    row = {name: value for name, value in row.items() if name not in {"title", "sections", "char_count"}}
    return row | {"schema_version": "0.9", "headline": "등대 소식", "policy": {"robots": None, "tdm_reservation": None}}


def from_older(table: str, row: Row) -> Row:
    return row | {"title": row["headline"], "char_count": len(row["text"] or "")} if table == "articles" else row


@pytest.fixture
def directory(tmp_path: Path, archives: Archives, paper: Paper) -> Path:
    with archives.open(tmp_path, raw=False) as writer, writer.commit() as transaction:
        for number in range(5):
            transaction.add(paper.article(number, title="등대 소식", char_count=3, text="불빛."))
    return tmp_path


@pytest.fixture
def older_released(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upgrade, "RELEASED", ("0.9", *upgrade.RELEASED))
    monkeypatch.setattr(upgrade, "STEPS", {"0.9": from_older})


@pytest.mark.usefixtures("older_released")
@pytest.mark.parametrize("first", [None, 2], ids=["whole segment", "sealed across an upgrade"])
@pytest.mark.parametrize("engine", ENGINES)
def test_lines_of_an_older_schema_load_as_rows_of_this_one(engine: str, first: int | None, directory: Path) -> None:
    if ENGINES[engine] is not None:
        pytest.importorskip(str(ENGINES[engine]))
    expected = column_hashes.of_rows(archive.open(directory).rows("articles"))
    rewrite(directory, to_older, first=first)
    assert b"headline" in b"".join(archive.open(directory).lines("articles"))
    assert hashes(engine, "open", directory) == expected


@pytest.mark.usefixtures("older_released")
def test_an_older_schema_is_exported(directory: Path, tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    rewrite(directory, to_older)
    from archive.exports import export_parquet

    assert export_parquet(archive.open(directory), tmp_path / "out", tables=["articles"]) == {"articles": 5}
    assert duckdb.connect().execute(f"SELECT DISTINCT title, char_count, sections FROM '{tmp_path}/out/**/*.parquet'").fetchall() == [
        ("등대 소식", 3, [])
    ]


def test_what_a_newer_minor_version_added_is_left_out(directory: Path) -> None:
    rows = list(archive.open(directory).articles())
    rewrite(directory, lambda row: row | {"schema_version": "1.99", "mood": "hell", "policy": row["policy"] | {"noai": True}})
    assert list(archive.open(directory).articles()) == rows
    pytest.importorskip("duckdb")
    assert hashes("duckdb", "open", directory) == column_hashes.of_rows(rows)


def test_a_newer_major_version_is_refused(directory: Path) -> None:
    manifest = json.loads((directory / "manifest.json").read_bytes())
    (directory / "manifest.json").write_text(json.dumps(manifest | {"schema_version": "2.0"}))
    with pytest.raises(archive.ArchiveTooNewError, match=r"schema version 2\.0; this version of backissue reads up to 1\.\d+: upgrade it"):
        archive.open(directory)


def test_a_version_that_never_was_is_refused(directory: Path) -> None:
    rewrite(directory, lambda row: row | {"schema_version": "0.1"})
    with pytest.raises(archive.ArchiveError, match=r"schema version 0\.1; this version of backissue reads 1\.0, "):
        list(archive.open(directory).articles())


def test_a_line_that_lacks_what_it_must_have_is_damage(directory: Path) -> None:
    rewrite(directory, lambda row: {name: value for name, value in row.items() if name != "article_id"} | {"schema_version": "1.99"})
    with pytest.raises(archive.DamagedArchiveError, match="article_id"):
        list(archive.open(directory).articles(history=True))


@pytest.mark.parametrize("line", [b"{\n", b"[1]\n"])
def test_a_line_that_is_no_record_is_damage(line: bytes) -> None:
    with pytest.raises(archive.DamagedArchiveError, match="table weather has a line"):
        upgrade.parse("weather", line)
