"""CDXJ indexes of WARC files, one a file, for replay tools: `indexes/NAME.cdxj` beside `warc/NAME.warc.gz`.

A line is a sort key (SURT: host backwards), a 14-digit UTC time and a JSON object, as pywb and the IIPC's CDXJ draft have them; lines are
sorted bytewise. It is derived from the WARC file alone, so it can be made again at any time.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import orjson

from archive.durable import make_directories, write_atomically
from archive.exchange import parse_head
from archive.identity import DEFAULT_PORTS
from archive.warc_reading import read_records

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from archive.warc_reading import WarcRecord

FOLDER = "indexes"
SUFFIX = ".cdxj"

_INDEXED = frozenset({"response", "revisit", "resource"})
_WWW = re.compile(r"^www\d*\.")
_SLASHES = re.compile("//+")
_SESSION = re.compile(r"^(?:jsessionid|phpsessid|sid|aspsessionid\w*|cfid|cftoken)=", re.IGNORECASE)


def index_path(warc_file: str) -> str:
    """Return the path of a WARC file's index; both relative to the archive."""
    name = warc_file.rpartition("/")[2]
    return f"{FOLDER}/{name.removesuffix('.gz').removesuffix('.warc')}{SUFFIX}"


def index_line(record: WarcRecord, warc_file: str) -> bytes | None:
    """Return a record's line with its newline; None for a record that replay tools do not look up (request, warcinfo …)."""
    if record.kind not in _INDEXED:
        return None
    headers = record.headers
    status, http_headers = parse_head(record.head)
    entry: dict[str, Any] = {
        "url": headers.get("warc-target-uri", ""),
        "mime": "warc/revisit" if record.kind == "revisit" else _mime(http_headers),
        "status": status,
        "digest": headers.get("warc-payload-digest"),
        "length": str(record.member.length),
        "offset": str(record.member.offset),
        "filename": warc_file.rpartition("/")[2],
    }
    entry = {name: value for name, value in entry.items() if value}
    stamp = re.sub(r"\D", "", headers.get("warc-date", ""))[:14]
    return f"{surt(entry['url'])} {stamp} ".encode() + orjson.dumps(entry, option=orjson.OPT_APPEND_NEWLINE)


def index_of(directory: Path, warc_file: str, end: int | None = None) -> bytes:
    """Return the index of a WARC file up to the byte `end`, made by reading the file through; what cannot be read is left out."""
    return join_lines(line for record in read_records(directory / warc_file, end) if (line := index_line(record, warc_file)))


def join_lines(lines: Iterable[bytes]) -> bytes:
    """Return an index of lines in any order."""
    return b"".join(sorted(lines))


def write_index(directory: Path, warc_file: str, content: bytes) -> bool:
    """Write a WARC file's index atomically where it differs; return whether it did."""
    path = directory / index_path(warc_file)
    if path.exists() and path.read_bytes() == content:
        return False
    write_index_lines(directory, warc_file, (content,))
    return True


def write_index_lines(directory: Path, warc_file: str, lines: Iterable[bytes]) -> None:
    """Write a WARC file's index atomically from its lines in order; they are held one at a time."""
    path = directory / index_path(warc_file)
    make_directories(path.parent)
    write_atomically(path, lines)


def surt(url: str) -> str:
    """Return the sort-friendly form of a URL: `https://www.a.example/B?y=2&x=1` is `example,a)/b?x=1&y=2`.

    As the Internet Archive's canonicaliser: lower case, without scheme, `www.`, default port, fragment, session ids and a slash at the
    end, parameters sorted.
    """
    parts = urlsplit(url.strip())
    host = _WWW.sub("", (parts.hostname or "").lower())
    key = ",".join(reversed(host.split(".")))
    try:
        port = parts.port
    except ValueError:
        port = None
    if port and port != DEFAULT_PORTS.get(parts.scheme.lower()):
        key += f":{port}"
    path = _SLASHES.sub("/", parts.path.lower()).rstrip("/") or "/"
    query = "&".join(sorted(part for part in parts.query.lower().split("&") if not _SESSION.match(part)))
    return f"{key}){path}" + (f"?{query}" if query else "")


def _mime(headers: tuple[tuple[str, str], ...]) -> str:
    value = next((value for name, value in headers if name.lower() == "content-type"), "")
    return value.partition(";")[0].strip().lower() or "unk"
