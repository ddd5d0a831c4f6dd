"""The records of a WARC/1.1 file (ISO 28500:2017 section 6): warcinfo, response, revisit and request, each as one gzip member."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING

from archive.compression import gzip_member, stored_member
from archive.exchange import ascii_url, payload_digest, request_message, response_head
from archive.warc_reading import WarcRecord

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from archive.exchange import Exchange
    from archive.members import Member

_VERSION = "WARC/1.1"
_CONFORMS_TO = "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"
_IDENTICAL = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
_NOT_MODIFIED = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
_MESSAGE = "application/http; msgtype="
_END = b"\r\n\r\n"
_COMPRESSED = frozenset(("gzip", "x-gzip", "deflate", "br", "zstd"))

Headers = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Record:
    """One record before it is written."""

    kind: str
    """`WARC-Type`."""
    headers: Headers
    """The other WARC headers."""
    content_type: str
    """`Content-Type` of the block."""
    head: bytes
    """Its content, up to the payload."""
    payload: bytes = b""
    """The rest."""
    is_compressed: bool = False
    """Whether the payload is compressed already."""

    @property
    def block(self) -> bytes:
        """Its content."""
        return self.head + self.payload

    def at(self, place: Member) -> WarcRecord:
        """Return the record as it is read from its place, without payload."""
        return WarcRecord(place, {"warc-type": self.kind, **{name.lower(): value for name, value in self.headers}}, self.head)


def new_record_id() -> str:
    """Return a `WARC-Record-ID` that no other record has: a random UUID as a URN, in angle brackets."""
    return f"<{uuid.uuid4().urn}>"


def warcinfo_record(info: Mapping[str, str], name: str, record_id: str, moment: datetime) -> Record:
    """Return the record a file begins with."""
    fields = {**info, "format": "WARC File Format 1.1", "conformsTo": _CONFORMS_TO}
    block = "".join(f"{key}: {' '.join(value.split())}\r\n" for key, value in fields.items()).encode()
    headers = [("WARC-Record-ID", record_id), ("WARC-Date", warc_date(moment)), ("WARC-Filename", name)]
    return Record("warcinfo", headers, "application/warc-fields", block)


def response_record(exchange: Exchange, info_id: str, record_id: str, digest: str) -> Record:
    """Return the response with its payload."""
    headers = [("WARC-Record-ID", record_id), *_common_headers(exchange, info_id), ("WARC-Payload-Digest", digest)]
    if exchange.truncated:
        headers.append(("WARC-Truncated", exchange.truncated))
    is_compressed = any(
        name.lower() == "content-encoding" and value.strip().lower() in _COMPRESSED for name, value in exchange.response_headers
    )
    return Record("response", headers, _MESSAGE + "response", response_head(exchange), exchange.body, is_compressed)


def revisit_record(exchange: Exchange, info_id: str, record_id: str, digest: str, holder: Mapping[str, str]) -> Record:
    """Return the response without its payload, which the record with the WARC headers `holder` (names in lower case) holds."""
    profile = _NOT_MODIFIED if exchange.status == 304 else _IDENTICAL
    headers = [
        ("WARC-Record-ID", record_id),
        *_common_headers(exchange, info_id),
        ("WARC-Payload-Digest", digest),
        ("WARC-Profile", profile),
        ("WARC-Refers-To", holder["warc-record-id"]),
        ("WARC-Refers-To-Target-URI", holder["warc-target-uri"]),
        ("WARC-Refers-To-Date", holder["warc-date"]),
    ]
    return Record("revisit", headers, _MESSAGE + "response", response_head(exchange))


def request_record(exchange: Exchange, info_id: str, response_id: str) -> Record:
    """Return the request."""
    headers = [("WARC-Record-ID", new_record_id()), *_common_headers(exchange, info_id), ("WARC-Concurrent-To", response_id)]
    headers.append(("WARC-Payload-Digest", payload_digest(b"")))
    return Record("request", headers, _MESSAGE + "request", request_message(exchange))


def encode_record(record: Record) -> bytes:
    """Return a record as one gzip member.

    It is put together here: warcio's writer percent-encodes HTTP header values that are not ASCII, and drops the block of a revisit whose
    HTTP headers it was not given one by one.
    """
    headers = [("WARC-Type", record.kind), *record.headers, ("Content-Type", record.content_type)]
    block = record.block
    headers += [("WARC-Block-Digest", payload_digest(block)), ("Content-Length", str(len(block)))]
    lines = "".join([f"{name}: {value}\r\n" for name, value in headers])
    head = f"{_VERSION}\r\n{lines}\r\n".encode()
    if record.is_compressed:
        return stored_member(head + record.head, record.payload + _END)
    return gzip_member(head + block + _END)


def warc_date(moment: datetime) -> str:
    """Return a moment in UTC as WARC/1.1 writes it, with microseconds where it has any (W3C profile of ISO 8601)."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


def _common_headers(exchange: Exchange, info_id: str) -> Headers:
    headers = [
        ("WARC-Warcinfo-ID", info_id),
        ("WARC-Target-URI", ascii_url(exchange.url)),
        ("WARC-Date", warc_date(exchange.fetched_at)),
    ]
    if exchange.ip:
        headers.append(("WARC-IP-Address", exchange.ip))
    if exchange.protocol not in ("HTTP/1.0", "HTTP/1.1"):
        headers.append(("WARC-Protocol", exchange.protocol))
    return headers
