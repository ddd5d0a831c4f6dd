"""Crawl newspapers that answer in every encoding, and let other people's tools read the WARC files: warcio, fastwarc, pywb.

Usage: python -m benchmarks.warc_replay [--articles 200] [--pages 100] [--wayback PATH]

pywb needs an environment of its own: `python -m venv ENV && ENV/bin/pip install pywb`, then `--wayback ENV/bin/wayback`.
"""

from __future__ import annotations

import argparse
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import fastwarc.warc

import archive
from archive.exchange import parse_head
from archive.members import read_members
from archive.readback import decode_content
from archive.records import RawPointer
from archive.warc import warc_files
from archive.warc_reading import read_records
from scraper.newsroom import default_sites, serve
from scraper.newsroom.faults import faults
from scraper.newsroom.faults.charsets import CHARSETS
from scraper.newsroom.faults.coding import CODING
from tests.crawl.killing import crawl

if TYPE_CHECKING:
    from collections.abc import Iterator

WARCIO = "import sys; sys.modules['brotli'] = None; from warcio.cli import main; main()"
"""warcio 1.8.1 fails with the brotli package 1.2 (it sets an attribute that the type does not take); without it, it reads br as it is."""
FAULTS = [fault.name for fault in (*CODING, *CHARSETS) if fault.where == "article"]


def main() -> int:
    """Crawl, read, replay and print; 1 where anything differed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=200, help="articles of both papers (default: %(default)s)")
    parser.add_argument("--pages", type=int, default=100, help="pages to replay (default: %(default)s)")
    parser.add_argument("--wayback", help="pywb's command")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        directory = Path(folder, "archive")
        _crawl(directory, args.articles)
        paths = [str(directory / path) for path in warc_files(directory)]
        _tell_codings(directory)
        checked = subprocess.run([sys.executable, "-c", WARCIO, "check", *paths], check=False).returncode
        print(f"warcio check: exit {checked}")
        damaged = sum(member.damage is not None for path in paths for member in read_members(Path(path)))
        print(f"members that do not inflate: {damaged} of {sum(1 for path in paths for _ in read_members(Path(path)))}")
        wrong = _fastwarc(paths)
        differing = _read_back(directory, paths)
        print(f"verify: {archive.verify(directory).counts}, damaged: {archive.verify(directory).damaged}")
        failed = _replay(directory, args.pages, args.wayback) if args.wayback else 0
    return int(bool(checked or damaged or wrong or differing or failed))


def _crawl(directory: Path, articles: int) -> None:
    """Crawl each paper into an archive of its own, and merge them by copying."""
    sites = default_sites(size=articles // 2)
    for site in sites:
        site.faults = faults(FAULTS)
    with serve(sites) as room:
        for number in range(len(sites)):
            crawl(room, number, directory.with_name(str(number)))
    for number in range(len(sites)):
        shutil.copytree(directory.with_name(str(number)), directory, dirs_exist_ok=True)
    print(f"merged by copying: damaged: {archive.verify(directory).damaged}")
    archive.ArchiveWriter.open(directory, software="benchmark").close()


def _tell_codings(directory: Path) -> None:
    kinds: Counter[str] = Counter()
    codings: Counter[str] = Counter()
    types: Counter[str] = Counter()
    for path in warc_files(directory):
        for record in read_records(directory / path):
            kinds[record.kind] += 1
            if record.kind == "response":
                headers = {name.lower(): value for name, value in parse_head(record.head)[1]}
                codings[headers.get("content-encoding", "none")] += 1
                types[headers.get("content-type", "none").lower()] += 1
    print(f"records: {dict(kinds)}\ncontent codings: {dict(codings)}\ncontent types: {dict(types)}")


def _fastwarc(paths: list[str]) -> int:
    """Return the number of responses whose payload or block digest fastwarc finds wrong."""
    payloads, wrong = 0, 0
    for path in paths:
        with Path(path).open("rb") as file:
            for record in fastwarc.warc.ArchiveIterator(file, record_types=fastwarc.warc.WarcRecordType.response):
                payloads += 1
                wrong += not record.verify_payload_digest()
        with Path(path).open("rb") as file:
            wrong += sum(not record.verify_block_digest() for record in fastwarc.warc.ArchiveIterator(file, parse_http=False))
    print(f"fastwarc: {payloads} payload digests and every block digest verified, {wrong} wrong")
    return wrong


def _read_back(directory: Path, paths: list[str]) -> int:
    """Return the number of articles whose page, read by its pointer, is not what fastwarc reads at that offset."""
    bodies: dict[tuple[str, int], bytes] = {}
    for path in paths:
        with Path(path).open("rb") as file:
            for record in fastwarc.warc.ArchiveIterator(file, record_types=fastwarc.warc.WarcRecordType.response):
                bodies[Path(path).name, record.stream_pos] = record.reader.read()
    rows = list(archive.open(directory).rows("articles"))
    pointers = [RawPointer(**pointer) for row in rows for pointer in row["raw"]]
    differing = sum(
        archive.read_exchange(directory, each)[1] != bodies[each.warc_file.rpartition("/")[2], each.offset] for each in pointers
    )
    print(f"articles read back by their pointer: {len(pointers)} of {len(rows)}, {differing} differ")
    return differing


def _replay(directory: Path, pages: int, wayback: str) -> int:
    """Return the number of pages that pywb does not replay byte for byte."""
    rows = list(archive.open(directory).rows("articles"))[:pages]
    failed = 0
    with _pywb(directory, wayback) as base:
        for row in rows:
            headers, wire = archive.read_exchange(directory, RawPointer(**row["raw"][0]))
            expected = decode_content(headers, wire)
            stamp = "".join(filter(str.isdigit, row["captured_at"]))[:14]
            request = urllib.request.Request(f"{base}/news/{stamp}id_/{row['url']}")
            try:
                with urllib.request.urlopen(request, timeout=30) as answer:
                    body = decode_content(tuple(answer.headers.items()), answer.read())
            except urllib.error.HTTPError as error:
                body = error.read()
            if body not in (expected, wire):  # pywb sends zstd on as it is, without the header that says so
                print(f"  {row['url']}: {len(body)} bytes, not {len(expected)}; {dict(headers).get('Content-Encoding')}; {body[:80]!r}")
                failed += 1
    print(f"pywb: {len(rows) - failed} of {len(rows)} pages replayed byte for byte")
    return failed


@contextmanager
def _pywb(directory: Path, wayback: str) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder, socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        probe.close()
        places = f"index_paths: {directory}/indexes/\n    archive_paths: {directory}/warc/"
        Path(folder, "config.yaml").write_text(f"collections:\n  news:\n    {places}\n", encoding="utf-8")
        command = [wayback, "--bind", "127.0.0.1", "--port", str(port)]
        process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            _wait_for(port)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait()


def _wait_for(port: int) -> None:
    for _ in range(300):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise SystemExit("pywb does not answer")


if __name__ == "__main__":
    sys.exit(main())
