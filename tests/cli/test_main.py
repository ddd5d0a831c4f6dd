"""The command as a whole: help, version, complaints, closed pipes."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

import archive
from archive.errors import ArchiveLockedError, DamagedArchiveError, DiskFullError, NotAnArchiveError
from archive.records import SCHEMA_VERSION
from scraper.cli import cat
from scraper.cli.main import VERBS

HEAVY = ("scrapy", "twisted", "lxml", "bs4", "dateparser")


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], *([verb, "--help"] for verb in VERBS)], ids=" ".join)
def test_help_and_version_import_nothing_heavy(arguments):
    code = (
        "import sys; from scraper.cli.main import main; code = main(sys.argv[1:]); "
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr); sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0
    assert done.stderr.strip() == "[]"
    assert done.stdout


@pytest.mark.parametrize("verb", [None, *VERBS])
def test_every_help_has_examples(backissue, verb):
    done = backissue(*([verb] if verb else []), "--help")
    assert done.code == 0
    assert "examples:\n  backissue " in done.out
    assert done.err == ""


def test_version_says_code_schema_and_scrapy(backissue):
    done = backissue("--version")
    assert done.code == 0
    assert f"backissue {archive.__version__}, record schema {SCHEMA_VERSION}, Scrapy 2." in done.out


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ([], "backissue: the following arguments are required: VERB (see 'backissue --help')\n"),
        (["extract", "a", "b"], "backissue: unrecognized arguments: b (see 'backissue extract --help')\n"),
        (["show", "--debug", "d"], "backissue: unrecognized arguments: --debug (see 'backissue show --help')\n"),
        (["extract", "a", "--jobs", "2"], "backissue: --jobs is for --batch only\n"),
        (["extract", "a", "--timeout", "2"], "backissue: --timeout is for --batch only\n"),
        (
            ["crawl", "http://127.0.0.1:9/", "--out", "a", "--allow-private", ":9"],
            "backissue: argument --allow-private: must be a host alone, without scheme and port, not ':9' (see 'backissue crawl --help')\n",
        ),
        (
            ["crawl", "http://127.0.0.1:9/", "--out", "a", "--since", "2024-13"],
            "backissue: --since: not a day, month, year or number of days: '2024-13'; give 2024-01-31, 2024-01, 2024 or 7d\n",
        ),
        (["cat", "d"], "backissue: the following arguments are required: TABLE (see 'backissue cat --help')\n"),
        (
            ["extract", "--jobs", "0"],
            "backissue: argument --jobs: must be a whole number from 1 on, not '0' (see 'backissue extract --help')\n",
        ),
        (
            ["extract", "--jobs", "x"],
            "backissue: argument --jobs: must be a whole number from 1 on, not 'x' (see 'backissue extract --help')\n",
        ),
        (["extract", "--timeout", "0"], "backissue: argument --timeout: must be above 0 seconds (see 'backissue extract --help')\n"),
        (
            ["extract", "--timeout", "nan"],
            "backissue: argument --timeout: must be a number of seconds, not 'nan' (see 'backissue extract --help')\n",
        ),
    ],
)
def test_a_wrong_command_line_is_one_sentence_and_exit_code_2(backissue, arguments, complaint):
    done = backissue(*arguments)
    assert (done.code, done.out, done.err) == (2, "", complaint)


@pytest.mark.parametrize("verb", ["nothing", "Demo"])
def test_an_unknown_verb_is_a_wrong_command_line(backissue, verb):
    done = backissue(verb)
    assert done.code == 2
    assert done.err.startswith(f"backissue: argument VERB: invalid choice: '{verb}'")


@pytest.mark.parametrize(
    ("error", "code", "sentence"),
    [
        (NotAnArchiveError("d is not an archive"), 4, "backissue: d is not an archive\n"),
        (ArchiveLockedError("another process writes to d"), 4, "backissue: another process writes to d\n"),
        (
            DamagedArchiveError("segment s cannot be read"),
            8,
            "backissue: segment s cannot be read: `backissue verify` says all that is damaged, `backissue repair` keeps what can be read\n",
        ),
        (DamagedArchiveError("s: `backissue repair d` makes it anew"), 8, "backissue: s: `backissue repair d` makes it anew\n"),
        (DiskFullError("disk full: d"), 3, "backissue: disk full: d\n"),
        (KeyboardInterrupt(), 11, "backissue: interrupted\n"),
        (
            ZeroDivisionError("by\x1b[2J zero"),
            1,
            "backissue: internal error: ZeroDivisionError: by [2J zero (`backissue --debug …` prints the traceback)\n",
        ),
    ],
)
def test_every_error_has_its_sentence_and_code(backissue, monkeypatch, error, code, sentence):
    def fail(_args):
        raise error

    monkeypatch.setattr(cat, "run", fail)
    done = backissue("cat", "d", "articles")
    assert (done.code, done.out, done.err) == (code, "", sentence)


def test_debug_prints_the_traceback_of_an_internal_error(backissue, monkeypatch):
    monkeypatch.setattr(cat, "run", lambda _args: 1 // 0)
    done = backissue("--debug", "cat", "d", "articles")
    assert done.code == 1
    assert "Traceback" in done.err
    assert done.err.endswith("backissue: internal error: ZeroDivisionError: integer division or modulo by zero\n")


def test_a_reader_that_leaves_ends_the_command_quietly(small_archive):
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "scraper", "cat", str(small_archive), "articles"]
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, timeout=60, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")  # noqa: PTH110
def test_a_full_disk_is_exit_code_3():
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        done = subprocess.run([sys.executable, "-m", "scraper", "--version"], stdout=full, stderr=subprocess.PIPE, timeout=60, check=False)
    assert done.returncode == 3
    assert done.stderr.startswith(b"backissue: disk full: ")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")  # noqa: PTH110
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["cat", "{folder}/none", "articles"], 4),
        (["crawl", "ftp://paper.example/", "--out", "{folder}/a"], 2),
        (["export", "{folder}/archive", "--format", "text", "--out", "{folder}/texts"], 0),
    ],
)
def test_a_full_stderr_changes_no_exit_code(small_archive, arguments, code):
    command = [sys.executable, "-m", "scraper", *(each.format(folder=small_archive.parent) for each in arguments)]
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=full, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (code, b"")


@pytest.mark.parametrize("arguments", [["show"], ["status"], ["verify"]], ids=" ".join)
def test_a_closed_stdout_stops_nothing(small_archive, arguments):
    command = [sys.executable, "-m", "scraper", *arguments, str(small_archive)]
    before = {path: path.read_bytes() for path in small_archive.rglob("*") if path.is_file()}
    done = subprocess.run(["sh", "-c", '"$@" >&-', "sh", *command], stderr=subprocess.PIPE, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert {path: path.read_bytes() for path in small_archive.rglob("*") if path.is_file()} == before


def test_a_closed_stderr_sends_no_complaint_to_stdout(tmp_path):
    command = [sys.executable, "-m", "scraper", "show", str(tmp_path)]
    done = subprocess.run(["sh", "-c", '"$@" 2>&-', "sh", *command], stdout=subprocess.PIPE, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (4, b"")


ASCII_ONLY = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
POSIX_LOCALE = {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@pytest.mark.parametrize("env", [ASCII_ONLY, POSIX_LOCALE], ids=["ascii", "posix"])
def test_letters_that_the_locale_lacks_are_escaped(process, small_archive, env):
    done = process("history", small_archive, "lamp.example:no=1", env=env)
    assert (done.code, done.err) == (0, "")
    assert "+ title: \\ubd80\\ub450" in done.out


@pytest.mark.parametrize(
    "arguments",
    [["history", "ARCHIVE", "lamp.example:no=1", "--json"], ["cat", "ARCHIVE", "articles"], ["newsroom", "key", "--size", "1"]],
    ids=" ".join,
)
def test_json_is_utf_8_whatever_the_locale(process, small_archive, arguments):
    command = [small_archive if word == "ARCHIVE" else word for word in arguments]
    done, plain = process(*command, env=ASCII_ONLY), process(*command)
    assert (done.code, done.err) == (0, "")
    assert done.out == plain.out
    assert not done.out.isascii()
