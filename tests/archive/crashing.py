"""End a writer in the middle of its work, in every way there is, and count what the archive lost, doubled or spoilt."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import archive
from archive import ArchiveError, NotAnArchiveError, failpoints
from archive.records import RawPointer
from tests.archive.crash_child import readings_of

CHILD = Path(__file__).with_name("crash_child.py")
ROOT = Path(archive.__file__).parents[1]
PAGES = 14
WAYS = ("moment", "fail point", "torn", "full disk", "two writers")
TIMEOUT_S = 120

SMALL_DISK = """
set -u
mount -t tmpfs -o size=$1 tmpfs "$2" || exit 77
"$3" "$4" "$2/archive" "$5"
test $? = 1 || exit 78
mount -o remount,size=50m "$2" || exit 77
"$3" "$4" "$2/archive" "$5" || exit 79
cp -r "$2/archive" "$6"
"""
NO_NAMESPACE = 77


@dataclass(slots=True)
class Trial:
    """What one interrupted and resumed writer came to."""

    way: str
    """How it was interrupted."""
    acknowledged: int = 0
    """Pages whose commit had returned by then."""
    lost: int = 0
    """Acknowledged pages that were not durable at once, and pages of all that the archive lacks in the end."""
    doubled: int = 0
    """Records that it holds twice."""
    reads: int = 0
    """Times the archive was read meanwhile."""
    failures: list[str] = field(default_factory=list)
    """What readers, verifying or the writer itself complained of."""
    skipped: bool = False
    """Whether this machine cannot do it."""

    @property
    def clean(self) -> bool:
        """Whether nothing went wrong."""
        return not self.lost and not self.doubled and not self.failures


def start(directory: Path, *arguments: object) -> subprocess.Popen[str]:
    """Start a writer; its stdout is the numbers of the pages it has committed."""
    command = [sys.executable, str(CHILD), str(directory), str(PAGES), *map(str, arguments)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)


def run(directory: Path, *arguments: object) -> tuple[int, set[int], str]:
    """Return a writer's exit code, the pages it acknowledged and what it said."""
    with start(directory, *arguments) as child:
        output, complaint = child.communicate(timeout=TIMEOUT_S)
    return child.returncode, {int(line) for line in output.splitlines()}, complaint


def crash(directory: Path, seed: int, way: str | None = None) -> Trial:
    """Interrupt a writer in one way (by the seed), let another finish its work, and look at the archive."""
    dice = random.Random(seed)
    way = way or WAYS[seed % len(WAYS)]
    trial = Trial(way)
    interrupt = {
        "moment": _kill_at_a_moment,
        "fail point": _kill_at_a_fail_point,
        "torn": _kill_and_tear,
        "full disk": _fill_the_disk,
        "two writers": _start_a_second_writer,
    }[way]
    acknowledged = interrupt(directory, dice, trial)
    if trial.skipped:
        return trial
    trial.acknowledged = len(acknowledged)
    trial.lost += len(acknowledged - durable(directory))
    code, rest, complaint = run(directory)
    if code:
        trial.failures.append(f"the writer ended with {code}: {complaint}")
        return trial
    trial.doubled += len(acknowledged & rest)
    look_at(directory, trial)
    return trial


def durable(directory: Path) -> set[int]:
    """Return the pages that are committed, as they stand before anything is opened again."""
    return {number for (number,) in _peek(directory, "SELECT number FROM done")}


def _peek(directory: Path, query: str) -> list[tuple[Any, ...]]:
    """Ask a copy of the state: asking the state itself would put its write-ahead log in order."""
    with tempfile.TemporaryDirectory() as folder:
        for path in directory.glob("state.sqlite*"):
            shutil.copy(path, folder)
        with closing(sqlite3.connect(Path(folder, "state.sqlite"))) as connection:
            try:
                return connection.execute(query).fetchall()
            except sqlite3.OperationalError:  # killed before there was such a table
                return []


def look_at(directory: Path, trial: Trial) -> None:
    """Count what a finished archive lacks and holds twice, follow its pointers, and verify it."""
    held = archive.open(directory)
    articles = list(held.rows("articles"))
    numbers = Counter(int(row["article_id"].rpartition("=")[2]) for row in articles)
    trial.lost += len(set(range(PAGES)) - numbers.keys()) + max(0, sum(map(readings_of, range(PAGES))) - held.count("weather"))
    trial.doubled += sum(count - 1 for count in numbers.values()) + max(0, held.count("captures") - PAGES)
    trial.doubled += max(0, held.count("weather") - sum(map(readings_of, range(PAGES))))
    for row in articles:
        _, body = archive.read_exchange(directory, RawPointer(**row["raw"][0]))
        if not body.startswith(f"<p>{row['article_id'].rpartition('=')[2]}: ".encode()):
            trial.failures.append(f"{row['article_id']} points to another page")
    trial.failures += [finding.sentence() for finding in archive.verify(directory).findings]


def read(directory: Path, trial: Trial) -> None:
    """Read an archive that may be written to, as a reader would."""
    try:
        held = archive.open(directory)
        for table in ("articles", "captures", "weather"):
            if sum(1 for _ in held.rows(table)) != held.count(table):
                trial.failures.append(f"{table} does not hold as many lines as the manifest says")
        trial.failures += [finding.sentence() for finding in archive.verify(directory).findings if finding.severity == "damage"]
        trial.reads += 1
    except NotAnArchiveError:
        pass  # not yet
    except (ArchiveError, OSError, ValueError, KeyError) as error:
        trial.failures.append(f"a reader failed: {type(error).__name__}: {error}")


def _kill_at_a_moment(directory: Path, dice: random.Random, trial: Trial) -> set[int]:
    """Kill by SIGKILL after some pages and a few milliseconds, up to three times, reading all the while."""
    acknowledged: set[int] = set()
    for _ in range(dice.randrange(1, 4)):
        with start(directory) as child:
            assert child.stdout is not None
            for _ in range(dice.randrange(0, 8)):
                if line := child.stdout.readline():
                    acknowledged.add(int(line))
                if dice.random() < 0.2:
                    read(directory, trial)
            time.sleep(dice.random() * 0.01)
            child.kill()
            acknowledged |= {int(line) for line in child.stdout.read().splitlines()}
        read(directory, trial)
    return acknowledged


def _kill_at_a_fail_point(directory: Path, dice: random.Random, trial: Trial) -> set[int]:
    point, hit = dice.choice(failpoints.NAMES), dice.choice((1, 1, 2, 3, 5, 8, 13))
    _, acknowledged, _ = run(directory, point, hit)  # with a high number it may not be reached: then nothing is interrupted
    read(directory, trial)
    return acknowledged


def _kill_and_tear(directory: Path, dice: random.Random, trial: Trial) -> set[int]:
    """Kill at a fail point, and lose at random what was not yet synced, as a power cut does."""
    point = dice.choice(
        ("commit.warc-half", "commit.warc-written", "seal.member", "seal.written", "atomic.written", "commit.rows-inserted")
    )
    code, acknowledged, _ = run(directory, point, dice.randrange(1, 12))
    if code == -signal.SIGKILL:
        for path in _unsynced(directory):
            _tear(path, _committed_length(directory, path), dice)
    read(directory, trial)
    return acknowledged


def _unsynced(directory: Path) -> list[Path]:
    newest = sorted((directory / "warc").glob("*.warc.gz"))[-1:]
    return [*newest, *directory.rglob("*.open"), *directory.rglob("*.tmp"), *directory.glob("state.sqlite-wal")]


def _committed_length(directory: Path, path: Path) -> int:
    """Return the bytes of a file that are synced: of a WARC file those committed, of the write-ahead log all, of others none."""
    if path.name.endswith("-wal"):
        return path.stat().st_size
    lengths = dict(_peek(directory, "SELECT path, bytes FROM archive_warc"))
    return int(lengths.get(f"warc/{path.name}", 0))


def _tear(path: Path, synced: int, dice: random.Random) -> None:
    with path.open("r+b") as file:
        end = file.seek(0, os.SEEK_END)
        file.truncate(dice.randint(min(synced, end), end))
        if dice.random() < 0.5:
            file.seek(0, os.SEEK_END)
            file.write(dice.randbytes(dice.randrange(1, 300)))


def _fill_the_disk(directory: Path, dice: random.Random, trial: Trial) -> set[int]:
    """Write on a small file system of its own, in a mount namespace that ends with the shell; `directory` becomes a copy of it."""
    if shutil.which("unshare") is None:
        trial.skipped = True
        return set()
    disk = directory.with_name(directory.name + "-disk")
    disk.mkdir()
    size = f"{dice.randrange(84, 300, 4)}k"
    script = ["sh", "-c", SMALL_DISK, "sh", size, disk, sys.executable, CHILD, str(PAGES), directory]
    command = ["unshare", "--user", "--map-root-user", "--mount", *map(str, script)]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env=os.environ | {"PYTHONPATH": str(ROOT)}, timeout=TIMEOUT_S
    )
    if done.returncode == NO_NAMESPACE or "unshare:" in done.stderr:
        trial.skipped = True
        return set()
    if done.returncode or "disk full" not in done.stderr:
        trial.failures.append(f"on a disk of {size} the shell ended with {done.returncode}: {done.stderr}")
    pages = [int(line) for line in done.stdout.split()]
    trial.doubled += len(pages) - len(set(pages))
    return set(pages)


def _start_a_second_writer(directory: Path, dice: random.Random, trial: Trial) -> set[int]:
    """Halt a writer in the middle of its work, start a second one beside it, which must be refused, then kill the first."""
    point = dice.choice([name for name in failpoints.NAMES if name.startswith(("commit.", "seal.", "atomic."))])
    first = start(directory, point, dice.randrange(1, 7), "SIGSTOP")
    _, status = os.waitpid(first.pid, os.WUNTRACED)
    if os.WIFSTOPPED(status):
        code, others, complaint = run(directory)
        if code == 0 or others or "another process is writing" not in complaint:
            trial.failures.append(f"a second writer ended with {code}: {complaint}")
        read(directory, trial)
        os.kill(first.pid, signal.SIGKILL)
        os.waitpid(first.pid, 0)
    first.returncode = status  # it is waited for
    assert first.stdout is not None
    assert first.stderr is not None
    acknowledged = {int(line) for line in first.stdout.read().splitlines()}
    first.stdout.close()
    first.stderr.close()
    return acknowledged
