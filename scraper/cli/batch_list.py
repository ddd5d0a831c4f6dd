"""The list of `backissue extract --batch`: one JSON object a line, `{"id", "path", "url"}`."""

from __future__ import annotations

import gzip
import os
import sys
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import orjson

from scraper.cli.arguments import is_http_url
from scraper.cli.exit_codes import CommandError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import BufferedReader

_GZIP_MAGIC = b"\x1f\x8b"
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchLine:
    """One line of a batch list: a page to extract, or why it is none."""

    id: str | None = None
    """The caller's id; a whole number is taken as its digits."""
    path: str = ""
    """File of the page."""
    url: str | None = None
    """URL the page was fetched from."""
    fault: str | None = None
    """Why the line cannot be worked on; null where it can."""


class BatchList:
    """The lines of a list, read as they are needed. Use as a context manager: leaving it closes the file.

    Args:
        name: path of the list, plain or gzip, or `-` for stdin.

    Raises:
        CommandError: the list cannot be opened.
    """

    def __init__(self, name: str) -> None:
        self.fault: str | None = None
        """Set when the list broke off: its lines so far are good, what follows could not be read."""
        self._folder = None if name == "-" else Path(name).parent
        try:
            self._file = cast("BufferedReader", sys.stdin.buffer) if name == "-" else Path(name).open("rb")  # noqa: SIM115 - see __exit__
            self._gzip = self._file.peek(2)[:2] == _GZIP_MAGIC
        except (OSError, ValueError) as error:
            raise CommandError(f"cannot read the list {name}: {getattr(error, 'strerror', None) or error}") from error

    def __enter__(self) -> BatchList:
        return self

    def __exit__(self, *_: object) -> None:
        if self._folder is not None:
            self._file.close()

    def count(self) -> int | None:
        """Return the number of lines, null where only reading would tell."""
        if self._gzip or not self._file.seekable():
            return None
        lines = sum(1 for _ in self._file)
        self._file.seek(0)
        return lines

    def __iter__(self) -> Iterator[BatchLine]:
        """Yield every line of the list."""
        source = gzip.GzipFile(fileobj=self._file) if self._gzip else self._file
        try:
            for number, line in enumerate(source, 1):
                yield self._parse(line.removeprefix(_BYTE_ORDER_MARK) if number == 1 else line, number)
        except (OSError, EOFError, zlib.error) as error:
            self.fault = f"the list breaks off: {error}"

    def _parse(self, line: bytes, number: int) -> BatchLine:
        try:
            line.decode()
            entry = orjson.loads(line)
        except UnicodeDecodeError:
            return BatchLine(fault=f"line {number} of the list is not UTF-8")
        except orjson.JSONDecodeError as error:
            return BatchLine(fault=f"line {number} of the list is not JSON: {error.msg}")
        if not isinstance(entry, dict):
            return BatchLine(fault=f"line {number} of the list is not a JSON object")
        return self._checked(entry, number)

    def _checked(self, entry: dict[str, Any], number: int) -> BatchLine:
        identity, path, url = entry.get("id"), entry.get("path"), entry.get("url")
        name = str(identity) if isinstance(identity, str | int) and not isinstance(identity, bool) else None
        if identity is not None and name is None:
            return BatchLine(fault=f"line {number} of the list: id must be a string or a whole number")
        if not isinstance(path, str) or not path:
            return BatchLine(id=name, fault=f"line {number} of the list: path must be the name of a file")
        if url is not None and not isinstance(url, str):
            return BatchLine(id=name, fault=f"line {number} of the list: url must be a string or null")
        if url and not is_http_url(url):
            return BatchLine(id=name, fault=f"line {number} of the list: url must be http(s), not {url}")
        return BatchLine(id=name, path=self._resolve(path), url=url or None)

    def _resolve(self, path: str) -> str:
        """Return a path as it can be opened: relative ones belong to the list's folder, else to the working directory."""
        if self._folder is None or "\0" in path:
            return path
        beside = self._folder / path
        return str(beside) if os.path.exists(beside) else path  # noqa: PTH110 - `Path.exists` raises where a name is too long
