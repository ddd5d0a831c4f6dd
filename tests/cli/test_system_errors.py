"""Files and folders that the system does not let be read or written: one sentence with the place and what to do, exit code 2."""

from __future__ import annotations

import errno
import os
import resource
import sqlite3
from contextlib import closing

import pytest

from archive.journal import open_for_reading
from archive.refusals import refusal_of
from scraper.cli import show
from scraper.cli.crawling import LEAST_OPEN_FILES
from scraper.cli.main import main


@pytest.mark.parametrize(
    ("number", "advice"),
    [
        (errno.ENOENT, "see whether it was moved"),
        (errno.EACCES, "see who owns it"),
        (errno.EROFS, "on another file system"),
        (errno.EISDIR, "move the folder away"),
        (errno.ENOTDIR, "move the file away"),
        (errno.EIO, "the system's log"),
        (errno.EMFILE, "ulimit -n"),
    ],
)
def test_what_the_system_refuses_is_told_with_its_place(monkeypatch, capsys, number, advice):
    def refuse(args):
        raise OSError(number, os.strerror(number), "/papers/manifest.json")

    monkeypatch.setattr(show, "run", refuse)
    assert main(["show", "/papers"]) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"backissue: /papers/manifest.json: {os.strerror(number).lower()}: ")
    assert advice in said
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    "error", [ValueError("x"), OSError("no number"), sqlite3.OperationalError("no such table: a"), ConnectionResetError()]
)
def test_every_other_error_is_left_alone(error):
    assert refusal_of(error) is None


def test_a_state_that_may_not_be_written_is_told(tmp_path):
    file = tmp_path / "state.sqlite"
    with closing(sqlite3.connect(file)) as made:
        made.execute("CREATE TABLE a (b)")
    with closing(open_for_reading(file)) as connection, pytest.raises(sqlite3.OperationalError) as refused:
        connection.execute("CREATE TABLE c (d)")
    assert "state.sqlite: attempt to write a readonly database" in (refusal_of(refused.value) or "")


def test_a_folder_in_place_of_the_archive_file_is_told(tmp_path, capsys):
    (tmp_path / "manifest.json").mkdir()
    assert main(["show", str(tmp_path)]) == 2
    assert "manifest.json: is a directory: a file should be there" in capsys.readouterr().err


def test_a_crawl_says_that_too_few_files_may_be_open(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(resource, "getrlimit", lambda _: (LEAST_OPEN_FILES - 1, LEAST_OPEN_FILES - 1))
    assert main(["crawl", "http://127.0.0.1:9/", "--out", str(tmp_path / "a")]) == 2
    assert "allow more with `ulimit -n 256`" in capsys.readouterr().err
    assert not (tmp_path / "a").exists()
