"""`backissue extract --batch`: one Extraction a line, in order, whatever a page does."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
import threading
import time
from multiprocessing import active_children

from scraper.cli.batch import results
from scraper.cli.batch_list import BatchLine
from scraper.cli.page_extraction import Options
from tests.cli.conftest import PAGE, TITLE


def write_list(path, entries):
    lines = [entry if isinstance(entry, str) else json.dumps(entry, ensure_ascii=False) for entry in entries]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def rows(text):
    return [json.loads(line) for line in text.splitlines()]


def test_every_line_has_its_extraction_in_order(backissue, page, tmp_path):
    for number in range(40):
        (tmp_path / f"{number}.html").write_text(PAGE.replace(TITLE, f"{TITLE}, part {number}"), encoding="utf-8")
    pages = write_list(
        tmp_path / "list.jsonl", [{"id": f"p{n}", "path": f"{n}.html", "url": f"https://lamp.example/{n}"} for n in range(40)]
    )
    done = backissue("extract", "--batch", pages, "--jobs", "2")
    assert done.code == 0
    assert done.err == "40 pages: 40 articles, 0 not articles, 0 failed\n"
    assert [(row["id"], row["article"]["title"]) for row in rows(done.out)] == [(f"p{n}", f"{TITLE}, part {n}") for n in range(40)]
    assert backissue("extract", "--batch", pages, "--jobs", "1").out == done.out


def test_a_line_gives_what_the_page_alone_gives(backissue, page, tmp_path):
    pages = write_list(tmp_path / "list.jsonl", [{"id": None, "path": str(page), "url": "https://lamp.example/7"}])
    for options in ([], ["--explain"]):
        one = backissue("extract", page, "--json", "--url", "https://lamp.example/7", *options).out
        assert backissue("extract", "--batch", pages, *options).out == one


def test_lines_that_cannot_be_worked_on_fail_with_a_reason(backissue, page, tmp_path):
    (tmp_path / "cut.gz").write_bytes(gzip.compress(PAGE.encode())[:-9])
    entries = [
        {"id": "good", "path": "page.html"},
        "no JSON",
        "[]",
        "",
        {"id": "a"},
        {"id": ["b"], "path": "page.html"},
        {"id": True, "path": "page.html"},
        {"id": "c", "path": "page.html", "url": 5},
        {"id": "d", "path": "page.html", "url": "ftp://lamp.example/"},
        {"id": "e", "path": "missing.html"},
        {"id": "f", "path": str(tmp_path)},
        {"id": "g", "path": "cut.gz"},
        {"id": "h", "path": "a\0b"},
        {"id": 17, "path": "page.html", "url": None, "more": 1},
        {"id": "i", "path": "a" * 5000},
    ]
    done = backissue("extract", "--batch", write_list(tmp_path / "list.jsonl", entries), "--jobs", "1")
    assert (done.code, done.err) == (0, "15 pages: 2 articles, 0 not articles, 13 failed\n")
    found = [(row["id"], row["reason"]) for row in rows(done.out)]
    assert found[0] == ("good", None)
    assert found[1][0] is None
    assert found[1][1].startswith("line 2 of the list is not JSON: ")
    assert found[2] == (None, "line 3 of the list is not a JSON object")
    assert found[3][1].startswith("line 4 of the list is not JSON: ")
    assert found[4:9] == [
        ("a", "line 5 of the list: path must be the name of a file"),
        (None, "line 6 of the list: id must be a string or a whole number"),
        (None, "line 7 of the list: id must be a string or a whole number"),
        ("c", "line 8 of the list: url must be a string or null"),
        ("d", "line 9 of the list: url must be http(s), not ftp://lamp.example/"),
    ]
    assert found[9:13] == [
        ("e", "unreadable file missing.html: No such file or directory"),
        ("f", f"unreadable file {tmp_path}: Is a directory"),
        ("g", f"unreadable file {tmp_path}/cut.gz: gzip data is cut short"),
        ("h", "unreadable file a\0b: embedded null byte"),
    ]
    assert found[13] == ("17", None)
    assert found[14] == ("i", f"unreadable file {'a' * 5000}: File name too long")
    assert all(row["article"]["paragraphs"] == [] for row in rows(done.out) if row["status"] == "failed")


def test_a_list_as_gzip_and_from_stdin(backissue, process, page, tmp_path):
    line = json.dumps({"id": "p", "path": str(page)}) + "\n"
    packed = tmp_path / "list"
    packed.write_bytes(gzip.compress(line.encode()) + gzip.compress(line.encode()))
    expected = backissue("extract", "--batch", packed).out
    assert len(expected.splitlines()) == 2
    assert process("extract", "--batch", "-", stdin=packed.read_bytes()).out == expected
    assert process("extract", "--batch", "-", stdin=b"\xef\xbb\xbf" + 2 * line.encode()).out == expected


def test_an_empty_list_is_no_error(backissue, tmp_path):
    empty = tmp_path / "list"
    empty.touch()
    done = backissue("extract", "--batch", empty)
    assert (done.code, done.out, done.err) == (0, "", "0 pages: 0 articles, 0 not articles, 0 failed\n")


def test_a_list_that_breaks_off_gives_what_it_held_and_exit_code_2(backissue, page, tmp_path):
    line = json.dumps({"id": "p", "path": str(page)}) + "\n"
    broken = tmp_path / "list.gz"
    broken.write_bytes(gzip.compress(line.encode()) + gzip.compress(line.encode() * 2)[:-9])
    done = backissue("extract", "--batch", broken)
    assert done.code == 2
    assert rows(done.out)[0]["article"]["title"] == TITLE
    assert done.err.splitlines()[-1].startswith("backissue: the list breaks off: ")


def test_paths_belong_to_the_folder_of_the_list_first(backissue, tmp_path, monkeypatch):
    beside, elsewhere = tmp_path / "beside", tmp_path / "elsewhere"
    for folder, title in ((beside, "Beside the list"), (elsewhere, "In the working directory")):
        folder.mkdir()
        (folder / "both.html").write_text(PAGE.replace(TITLE, title), encoding="utf-8")
    (elsewhere / "one.html").write_text(PAGE, encoding="utf-8")
    monkeypatch.chdir(elsewhere)
    done = backissue("extract", "--batch", write_list(beside / "list", [{"id": "1", "path": "both.html"}, {"id": "2", "path": "one.html"}]))
    assert [row["article"]["title"] for row in rows(done.out)] == ["Beside the list", TITLE]


# ------------------------------------------------------------------------------------------------ pages that take their process down
# A named pipe is a page that never comes: a worker that opens it stands still until it is killed or the test opens the other end.


def at_the_pipe(pipe):
    """Wait until a worker stands at the pipe; open and close the other end without letting it read anything."""
    while True:
        try:
            return os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:
            time.sleep(0.01)


def wait_until_gone(process, kill=os.kill):
    """Return when a process (with `os.killpg`: every process of a group) is no more."""
    while True:
        try:
            kill(process, 0)
        except ProcessLookupError:
            return
        time.sleep(0.01)


def kill_the_workers():
    """Kill the workers and return when they are gone. (Joining them here would take their exit code from the pool.)"""
    for child in active_children():
        os.kill(child.pid, signal.SIGKILL)
        wait_until_gone(child.pid)


def pages_with_a_pipe(page, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    lines = [BatchLine(id=str(number), path=str(page)) for number in range(9)]
    return pipe, [*lines[:5], BatchLine(id="pipe", path=str(pipe)), *lines[5:]]


def test_a_page_out_of_time_fails_alone(page, tmp_path):
    _, lines = pages_with_a_pipe(page, tmp_path)
    answers = list(results(lines, Options(limit_s=5), 2))
    extractions = [json.loads(answer) for _, answer in answers]
    assert [extraction["id"] for extraction in extractions] == [line.id for line in lines]
    assert [(e["id"], e["reason"]) for e in extractions if e["status"] == "failed"] == [("pipe", "took longer than 5 s")]


def test_a_page_that_kills_its_worker_twice_fails_alone(page, tmp_path):
    pipe, lines = pages_with_a_pipe(page, tmp_path)

    def kill_who_stands_there():
        for _ in range(2):
            end = at_the_pipe(pipe)
            kill_the_workers()
            os.close(end)

    killer = threading.Thread(target=kill_who_stands_there)
    killer.start()
    answers = list(results(lines, Options(), 1))
    killer.join()
    extractions = [json.loads(answer) for _, answer in answers]
    assert [extraction["id"] for extraction in extractions] == [line.id for line in lines]
    failed = [(e["id"], e["reason"]) for e in extractions if e["status"] == "failed"]
    assert failed == [("pipe", "the page took its process down (SIGKILL)")]


def test_a_worker_that_died_of_something_else_is_forgiven(page, tmp_path):
    pipe, lines = pages_with_a_pipe(page, tmp_path)

    def kill_once_then_answer():
        end = at_the_pipe(pipe)
        kill_the_workers()
        os.close(end)
        end = at_the_pipe(pipe)
        os.write(end, PAGE.encode())
        os.close(end)

    helper = threading.Thread(target=kill_once_then_answer)
    helper.start()
    answers = list(results(lines, Options(), 1))
    helper.join()
    assert [status for status, _ in answers] == ["article"] * 10


def test_an_interruption_always_finds_the_same_handler(page, monkeypatch):
    exchanged = []
    exchange = signal.signal
    monkeypatch.setattr(signal, "signal", lambda *handler: (exchanged.append(handler), exchange(*handler)))
    lines = [BatchLine(id=str(number), path=str(page)) for number in range(9)]
    assert [status for status, _ in results(lines, Options(), 1)] == ["article"] * 9
    assert exchanged == []


def test_interrupting_is_exit_code_11_and_leaves_no_process(page, tmp_path):
    pipe, lines = pages_with_a_pipe(page, tmp_path)
    pages = write_list(tmp_path / "list", [{"id": line.id, "path": line.path} for line in lines])
    command = [sys.executable, "-m", "scraper", "extract", "--batch", str(pages), "--jobs", "2"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True) as running:
        end = at_the_pipe(pipe)
        os.killpg(running.pid, signal.SIGINT)
        out, err = running.communicate(timeout=60)
        os.close(end)
    assert (running.returncode, err) == (11, b"backissue: interrupted\n")
    assert [json.loads(line)["id"] for line in out.splitlines()] == [str(number) for number in range(len(out.splitlines()))]
    wait_until_gone(running.pid, os.killpg)
