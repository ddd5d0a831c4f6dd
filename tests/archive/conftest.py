"""Records and exchanges of an invented newspaper, and archives made of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from archive import ArchiveWriter, Exchange, Limits
from archive.records import Article, Capture, Discovery, Evidence, Reading, Sighting, Teaser, Weather

if TYPE_CHECKING:
    from pathlib import Path

SITE = "paper.example"
START = datetime(2026, 3, 1, 23, 59, 30, tzinfo=UTC)


@dataclass(frozen=True)
class Paper:
    """Makes the page, the exchange and the records of any number."""

    start: datetime = START

    def moment(self, number: int) -> str:
        return f"{self.start + timedelta(seconds=number):%Y-%m-%dT%H:%M:%SZ}"

    def exchange(self, number: int, **changes: Any) -> Exchange:
        defaults: dict[str, Any] = {
            "url": f"https://www.{SITE}/news/article?no={number}",
            "request_headers": (("User-Agent", "backissue"), ("Accept", "*/*")),
            "status": 200,
            "reason": "OK",
            "response_headers": (("Content-Type", "text/html; charset=utf-8"),),
            "body": f"<p>등대지기 {number}호가 불을 켰다.</p>".encode(),
            "fetched_at": self.start + timedelta(seconds=number),
        }
        return Exchange(**(defaults | changes))

    def article(self, number: int, capture_id: str = "run-000001", **changes: Any) -> Article:
        defaults: dict[str, Any] = {
            "site": SITE,
            "capture_id": capture_id,
            "article_id": f"{SITE}:no={number}",
            "revision": 1,
            "content_digest": "sha256:" + f"{number:064x}",
            "url": f"https://www.{SITE}/news/article?no={number}",
            "captured_at": self.moment(number),
            "title": f"등대 {number}호 점등",
            "paragraphs": [f"등대지기 {number}호가 불을 켰다."],
            "weather": [Reading(place="한빛섬", sky="맑음", sky_code="clear", temperature_c=4.0)],
            "extractor_version": "1",
        }
        return Article(**(defaults | changes))

    def records(self, number: int, capture_id: str = "run-000001") -> list[Any]:
        """Return one record of every table."""
        moment, article = self.moment(number), self.article(number, capture_id)
        seen: dict[str, Any] = {"site": SITE, "capture_id": capture_id}
        return [
            article,
            Teaser(site=SITE, teaser_id=f"t{number:016x}", title=f"이웃 소식 {number}", first_seen_at=moment),
            Sighting(**seen, captured_at=moment, page_url=article.url, page_type="article", rank=1, teaser_id=f"t{number:016x}"),
            Weather(**seen, captured_at=moment, place="한빛섬", temperature_c=4),
            Capture(
                **seen,
                url=article.url,
                url_key=f"{SITE}/news/article?no={number}",
                outcome="done",
                event="new",
                fetched_at=moment,
                discovery=Discovery(via="feed"),
            ),
            Evidence(**seen, article_id=article.article_id, revision=1, field="title", source="dom", confidence=0.5, chosen=True),
        ]


@pytest.fixture
def paper() -> Paper:
    return Paper()


class Archives:
    """Opens writers whose files do not depend on the machine's disk and clock."""

    def open(self, directory: Path, **changes: Any) -> ArchiveWriter:
        defaults: dict[str, Any] = {"software": "backissue/test", "limits": Limits(min_free_bytes=0), "now": lambda: START}
        return ArchiveWriter.open(directory, **(defaults | changes))

    def fill(self, directory: Path, numbers: range, paper: Paper, **changes: Any) -> str:
        """Commit the pages of some numbers, and return the run's id."""
        with self.open(directory, **changes) as writer:
            for number in numbers:
                with writer.commit([paper.exchange(number)]) as transaction:
                    for record in paper.records(number, writer.next_capture_id()):
                        if isinstance(record, Article):
                            record.raw = transaction.pointers
                        transaction.add(record)
            return writer.run_id


@pytest.fixture
def archives() -> Archives:
    return Archives()
