"""Visits that are committed together: each whole, and none at the cost of another."""

from __future__ import annotations

import asyncio
import errno
import os
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from scrapy.exceptions import DropItem
from scrapy.settings import Settings
from scrapy.statscollectors import MemoryStatsCollector

import archive
from archive.errors import DiskFullError, UnwritableError
from archive.exchange import Exchange
from archive.records import Discovery
from scraper.discovery import found_url
from scraper.extraction import extract
from scraper.extraction.result import DistinctTeaser
from scraper.found import Outcome
from scraper.frontier import Frontier
from scraper.items import Part, Visit
from scraper.page import Page
from scraper.pipelines.archive import ArchivePipeline
from scraper.session import Session
from tests.crawl.small_server import article

SITE = "lamp.example"
AT = datetime(2026, 3, 5, 9, tzinfo=UTC)


def visit_of(number):
    url = f"https://{SITE}/2024/05/0{number}/bridge-works-go-on-and-on-{number}"
    body = article(f"Bridge works go on, part {number}", number=number).encode()
    return Visit(
        target=found_url(url, Discovery(via="home")),
        outcome=Outcome(state="done"),
        event="new",
        fetched_at=AT,
        final_url=url,
        status=200,
        exchanges=[Exchange(url=url, status=200, body=body, fetched_at=AT)],
        parts=[Part(0, "utf-8")],
        extraction=extract(Page(body, url, captured_at=AT)),
        page_type="article",
        found=[found_url(f"https://{SITE}/2024/06/0{number}/another-story-that-is-linked", Discovery(via="article"))],
    )


@pytest.fixture
def session(tmp_path):
    writer = archive.ArchiveWriter.open(tmp_path / "archive", software="test")
    with writer.transaction():
        frontier = Frontier(writer.connection)
    frontier.choose([SITE])
    yield Session(writer, frontier, {}, "due", 0)
    writer.close()


def lease_all(session, visits):
    """Make the visits' URLs known and hold them."""
    with session.writer.transaction():
        session.frontier.add([visit.target for visit in visits])
    while session.frontier.lease(AT) is not None:
        pass


def hand_over(session, visits):
    """Hand visits to the pipeline at once and return what it made of each, or what it raised."""
    pipeline = ArchivePipeline(SimpleNamespace(stats=MemoryStatsCollector(SimpleNamespace(settings=Settings()))), session)

    async def run():
        return await asyncio.gather(*(pipeline.process_item(visit) for visit in visits), return_exceptions=True)

    return asyncio.run(run())


def test_visits_that_come_together_are_one_commit_each_with_its_own_page(session, tmp_path):
    visits = [visit_of(number) for number in (1, 2, 3)]
    lease_all(session, visits)
    assert hand_over(session, visits) == visits
    assert session.articles == 3
    assert session.frontier.pending() == 3  # what the pages led to
    assert session.frontier.leased() == 0
    session.writer.close()
    captures = {row["url"]: row for row in archive.open(tmp_path / "archive").rows("captures")}
    for visit in visits:
        capture = captures[visit.target.url]
        assert capture["event"] == "new"
        assert capture["payload_digest"] == archive.payload_digest(visit.exchanges[0].body)


def test_a_defect_of_one_page_is_its_own_and_is_not_met_again_and_again(session, tmp_path, caplog):
    visits = [visit_of(number) for number in (1, 2, 3)]
    visits[1].extraction.article.paragraphs = 7
    lease_all(session, visits)
    assert hand_over(session, visits) == visits
    assert [visit.event for visit in visits] == ["new", "failed", "new"]
    assert "could not be committed" in caplog.text
    assert session.frontier.outcomes()[SITE, "article", "failed", "internal error: TypeError"] == 1
    session.writer.close()
    assert archive.open(tmp_path / "archive").count("articles") == 2
    assert archive.verify(tmp_path / "archive").findings == []


def test_what_falls_out_of_memory_is_neither_written_nor_asked_for_twice(session, tmp_path, monkeypatch):
    monkeypatch.setattr("archive.known._MOST_TEASERS", 1)
    monkeypatch.setattr("scraper.pipelines.archive._REMEMBERED", 1)
    teasers = [DistinctTeaser(teaser_id=f"t{number}", title=f"Quay {number} is dredged") for number in range(4)]
    visits = [visit_of(number) for number in (1, 2, 3)]
    linked = [visit.target for visit in visits]
    lease_all(session, visits)
    for visit in visits:
        visit.extraction.teasers = teasers
        visit.found = linked
        hand_over(session, [visit])
        session.writer.seal()
    assert session.frontier.pending() == 0
    session.writer.close()
    rows = archive.open(tmp_path / "archive").rows("teasers")
    assert sorted(row["teaser_id"] for row in rows) == [teaser.teaser_id for teaser in teasers]


def test_on_a_full_disk_nothing_is_done_and_everything_stays_pending(session, monkeypatch):
    def full(*_):
        raise DiskFullError("disk full")

    visits = [visit_of(number) for number in (1, 2)]
    lease_all(session, visits)
    monkeypatch.setattr("archive.writer.check_free_space", full)
    assert all(isinstance(result, DropItem) for result in hand_over(session, visits))
    assert str(session.stopped_by) == "disk full"
    assert (session.frontier.pending(), session.frontier.leased()) == (2, 0)


@pytest.mark.parametrize("number", [errno.EIO, errno.EROFS, errno.EACCES])
def test_where_the_archive_cannot_be_written_the_crawl_stops_and_no_page_is_blamed(session, monkeypatch, caplog, number):
    def refuse(*_):
        raise OSError(number, os.strerror(number), "warc/a.warc.gz")

    visits = [visit_of(number) for number in (1, 2)]
    lease_all(session, visits)
    monkeypatch.setattr(session.writer, "_capture", refuse)
    assert all(isinstance(result, DropItem) for result in hand_over(session, visits))
    assert isinstance(session.stopped_by, UnwritableError)
    assert str(session.stopped_by).startswith(f"warc/a.warc.gz: {os.strerror(number).lower()}: ")
    assert [visit.event for visit in visits] == ["new", "new"]
    assert (session.frontier.pending(), session.frontier.leased()) == (2, 0)
    assert "could not be committed" not in caplog.text


def test_a_session_that_cannot_be_sealed_says_so_and_loses_nothing(session, tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), "articles")

    visits = [visit_of(1)]
    lease_all(session, visits)
    hand_over(session, visits)
    with monkeypatch.context() as refused:
        refused.setattr("archive.sealer.write_segment", refuse)
        refused.setattr("archive.runs.write_atomically", refuse)
        session.close("finished", {})
    assert isinstance(session.stopped_by, UnwritableError)
    assert archive.open(tmp_path / "archive").count("articles") == 0
    archive.ArchiveWriter.open(tmp_path / "archive", software="test").close()
    assert archive.open(tmp_path / "archive").count("articles") == 1


def test_what_comes_after_a_full_disk_is_not_taken_for_a_defect(session, caplog):
    visits = [visit_of(number) for number in (1, 2)]
    lease_all(session, visits)
    session.stopped_by = DiskFullError("disk full")  # and somebody has made room since: what is in flight is left all the same
    assert all(isinstance(result, DropItem) for result in hand_over(session, visits))
    assert [visit.event for visit in visits] == ["new", "new"]
    assert (session.frontier.pending(), session.frontier.leased()) == (2, 0)
    assert caplog.text == ""
