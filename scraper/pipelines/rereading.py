"""After an upgrade of the extractor a digest of the archive is no measure of a page read today: the stored capture is read again first."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import TYPE_CHECKING

from archive.errors import ArchiveError
from archive.exchange import parse_response, payload_digest
from archive.identity import content_digest
from archive.readback import decode_content, read_warc_record
from scraper.extraction import EXTRACTOR_VERSION
from scraper.parts import append
from scraper.pipelines.records import id_of_article, page_url
from scraper.reading import PageToRead, UnreadablePageError
from scraper.worker_pool import LostItemError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from archive.records import RawPointer
    from archive.writer import ArchiveWriter
    from scraper.items import Visit
    from scraper.reading import Reading

logger = logging.getLogger(__name__)


async def digest_of_last_capture(visit: Visit, writer: ArchiveWriter, read: Callable[[PageToRead], Awaitable[Reading]]) -> str | None:
    """Return the content digest of what a visit's URL brought last, read by the present extractor.

    None where that is not needed, since the archive's digest is the present extractor's own, and where it cannot be had: the archive keeps
    no raw pages, or this one was taken out of it.
    """
    known = writer.known_article(id_of_article(visit))
    if known is None or known.extractor_version == EXTRACTOR_VERSION or not visit.exchanges:
        return None
    assert visit.extraction is not None  # noqa: S101 - the visit of an article
    exchanges = [visit.exchanges[part.exchange] for part in visit.parts]
    pointers = [pointer for exchange in exchanges if (pointer := writer.last_payload(exchange.url)) is not None]
    if not pointers or len(pointers) < len(exchanges):
        return None
    if all(pointer.payload_digest == payload_digest(exchange.body) for pointer, exchange in zip(pointers, exchanges, strict=True)):
        return content_digest(visit.extraction.article)
    try:
        first, *others = [(await read(_stored_page(writer.directory, pointer, visit))).extraction for pointer in pointers]
    except (ArchiveError, UnreadablePageError, LostItemError) as error:
        logger.warning("the last capture of %s could not be read again: %s", page_url(visit), error)
        return None
    for other in others:
        append(first, other)
    return content_digest(first.article)


def _stored_page(directory: Path, pointer: RawPointer, visit: Visit) -> PageToRead:
    record = read_warc_record(directory, pointer)
    headers, body = parse_response(record.block)
    return PageToRead(
        target=visit.target,
        url=page_url(visit),
        body=decode_content(headers, body),
        headers=headers,
        fetched_at=datetime.fromisoformat(record.headers["warc-date"]),
        sites=frozenset(),
    )
