"""The three standard streams of the process: what is closed or cannot write every letter must not stop a command."""

from __future__ import annotations

import codecs
import io
import os
import sys
from typing import Any


class Messages(io.FileIO):
    """A file that loses what it cannot take, on a full disk or without a reader: what a command tells must not change how it ends."""

    def write(self, content: Any, /) -> int:
        """Write what can be written, and say that it was all."""
        try:
            return super().write(content)
        except OSError:
            return memoryview(content).nbytes


def make_ready() -> None:
    """Open in their place those streams the caller closed (`>&-`), and let letters that the locale's encoding lacks be escaped.

    A descriptor left closed would be given to the next file that is opened, and what is printed would be written into that. stderr becomes
    one that raises nothing.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115 - for as long as the process lasts
    if isinstance(sys.stderr, io.TextIOWrapper) and sys.stderr is sys.__stderr__:
        messages = io.BufferedWriter(Messages(sys.stderr.fileno(), "w", closefd=False))
        sys.stderr = io.TextIOWrapper(messages, sys.stderr.encoding, sys.stderr.errors, line_buffering=True)
    out = sys.stdout
    if isinstance(out, io.TextIOWrapper) and (out.errors == "strict" or codecs.lookup(out.encoding).name != "utf-8"):
        out.reconfigure(errors="backslashreplace")


def write_json(line: bytes) -> None:
    """Write JSON to stdout with a newline: in UTF-8 (RFC 8259 section 8.1), whatever the locale."""
    sys.stdout.flush()
    sys.stdout.buffer.write(line + b"\n")
    sys.stdout.buffer.flush()
