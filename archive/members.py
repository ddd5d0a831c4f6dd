"""Files made of gzip members (RFC 1952): where the last complete one ends."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_CHUNK_BYTES = 1 << 20


def complete_length(path: Path) -> int:
    """Return the number of bytes up to the end of the last member that is complete and undamaged; 0 where there is none.

    What is appended after a torn member cannot be read by any tool, so this is where a file must be cut first.
    """
    end = position = 0
    inflater = zlib.decompressobj(zlib.MAX_WBITS | 16)
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK_BYTES):
            position += len(chunk)
            while chunk:
                try:
                    inflater.decompress(chunk)
                except zlib.error:
                    return end
                chunk = inflater.unused_data
                if inflater.eof:
                    end = position - len(chunk)
                    inflater = zlib.decompressobj(zlib.MAX_WBITS | 16)
    return end
