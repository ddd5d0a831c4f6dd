"""What commands that read an archive say of the lines that a run left unsealed."""

from __future__ import annotations

import shutil

import pytest

import archive
from archive import records
from archive.directory import lock

SENTENCE = (
    "1 committed line of a run that was cut off waits to be sealed and cannot be read yet: go on with the crawl, or run `backissue repair "
)


@pytest.fixture
def cut_off(small_archive, tmp_path):
    """An archive as a run leaves it that is killed before it seals."""
    path = tmp_path / "cut-off"
    with archive.ArchiveWriter.open(small_archive, software="test", raw=False) as writer:
        with writer.commit() as tx:
            tx.add(records.Weather(site="lamp.example", capture_id="c", captured_at="2031-03-06T09:00:00Z", place="Southern pier"))
        shutil.copytree(small_archive, path)
    return path


@pytest.mark.parametrize("verb", ["show", "status", "cat", "export", "history", "raw"])
def test_what_waits_is_told_of(backissue, cut_off, tmp_path, verb):
    more = {
        "cat": ["weather"],
        "export": ["--format", "csv", "--out", tmp_path / "csv"],
        "history": ["lamp.example:no=1"],
        "raw": ["lamp.example:no=1"],
    }
    done = backissue(verb, cut_off, *more.get(verb, ()))
    assert done.err.startswith(f"{SENTENCE}{cut_off}`\n")
    assert "Southern" not in done.out
    held = lock(cut_off)
    try:
        assert SENTENCE not in backissue(verb, cut_off, *more.get(verb, ())).err  # who is writing will seal them
    finally:
        held.release()


def test_what_was_sealed_is_not(backissue, cut_off):
    assert backissue("repair", cut_off).code == 0
    done = backissue("cat", cut_off, "weather")
    assert done.err == ""
    assert "Southern" in done.out


def test_a_state_that_cannot_be_read_is_nothing_a_reader_needs(backissue, cut_off):
    (cut_off / "state.sqlite-wal").unlink()
    (cut_off / "state.sqlite").write_bytes(b"no database" * 100)
    assert (backissue("show", cut_off).code, backissue("show", cut_off).err) == (0, "")
