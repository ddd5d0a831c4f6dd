"""The archive: record types, schema, journal, segments, WARC capture and reading back. Importing it needs neither Scrapy nor lxml."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from archive.errors import (
        ArchiveError,
        ArchiveLockedError,
        ArchiveTooNewError,
        DamagedArchiveError,
        DiskFullError,
        ExportTargetError,
        MissingEngineError,
        NotAnArchiveError,
        StorageError,
        UnwritableError,
    )
    from archive.exchange import Exchange, payload_digest
    from archive.known import KnownArticle, teaser_digest
    from archive.limits import Limits
    from archive.readback import decode_content, read_exchange, read_html
    from archive.reader import Archive
    from archive.reader import open_archive as open  # noqa: A004 - `archive.open(DIR)` is how archives are loaded
    from archive.repairing import repair
    from archive.transaction import Transaction
    from archive.verification import verify
    from archive.writer import ArchiveWriter

__version__ = "0.1.0.dev0"

__all__ = [
    "Archive",
    "ArchiveError",
    "ArchiveLockedError",
    "ArchiveTooNewError",
    "ArchiveWriter",
    "DamagedArchiveError",
    "DiskFullError",
    "Exchange",
    "ExportTargetError",
    "KnownArticle",
    "Limits",
    "MissingEngineError",
    "NotAnArchiveError",
    "StorageError",
    "Transaction",
    "UnwritableError",
    "decode_content",
    "open",
    "payload_digest",
    "read_exchange",
    "read_html",
    "repair",
    "teaser_digest",
    "verify",
]

_HOMES = {
    "Archive": "reader",
    "ArchiveWriter": "writer",
    "Exchange": "exchange",
    "KnownArticle": "known",
    "Limits": "limits",
    "Transaction": "transaction",
    "decode_content": "readback",
    "payload_digest": "exchange",
    "read_exchange": "readback",
    "read_html": "readback",
    "repair": "repairing",
    "teaser_digest": "known",
    "verify": "verification",
}


def __getattr__(name: str) -> Any:
    """Import an exported name when it is first asked for (PEP 562): `import archive` itself costs nothing."""
    if name == "open":
        value = import_module("archive.reader").open_archive
    elif name in __all__:
        value = getattr(import_module(f"archive.{_HOMES.get(name, 'errors')}"), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value
