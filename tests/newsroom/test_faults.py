"""Every fault alone: what a client sees, and that it gets the article in the end."""

from __future__ import annotations

import gzip
import html
import http.client
import re
import zlib
from importlib import import_module
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from scraper.newsroom import Site, default_sites, serve, sites_of
from scraper.newsroom.faults import FAULTS, Fault, Options, faults
from scraper.newsroom.faults.plan import Faults
from scraper.newsroom.faults.robots import OPEN, SHUT
from scraper.newsroom.request import Request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.newsroom import NewsroomServer
    from scraper.newsroom.response import Reply

_HUGE = 400_000
_OPTIONS = Options(retry_seconds=30, slow_seconds=0.02, hang_seconds=0.02, huge_bytes=_HUGE)
_ARTICLE = [name for name, fault in FAULTS.items() if fault.where == "article"]
_TRAP = [name for name, fault in FAULTS.items() if fault.where in ("trap", "sitemap", "feed")]
_ROBOTS = [name for name, fault in FAULTS.items() if fault.where == "robots"]


class _Watch:
    """Real time that passes when it is told to."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def watch() -> _Watch:
    return _Watch()


def _faulty(name: str, watch: _Watch) -> Site:
    site = default_sites(size=12)[1]
    site.faults = Faults([name], _OPTIONS, known=FAULTS, timer=watch)
    return site


def _get(site: Site, target: str, **headers: str) -> Reply:
    parts = urlsplit(target)
    path = f"{parts.path}?{parts.query}" if parts.query else parts.path
    return site.reply(Request("GET", path, "HTTP/1.1", {name.replace("_", "-"): value for name, value in headers.items()}))


def _whole(reply: Reply) -> tuple[dict[str, str], bytes]:
    data = reply.data + b"".join(part for _, part in reply.parts or ())
    head, _, body = data.partition(b"\r\n\r\n")
    fields = dict(line.split(": ", 1) for line in head.decode("latin-1").split("\r\n")[1:])
    return fields, body


def _shown(page: str) -> str:
    return " ".join(html.unescape(re.sub("<[^>]+>", "", page)).split())


def _unpacked(reply: Reply) -> bytes:
    fields, body = _whole(reply)
    unpack = {
        "gzip": gzip.decompress,
        "deflate": lambda packed: zlib.decompress(packed) if packed[0] == 0x78 else zlib.decompress(packed, -zlib.MAX_WBITS),
        "br": lambda packed: import_module("brotli").decompress(packed),
        "zstd": lambda packed: import_module("backports.zstd").decompress(packed),
    }
    return unpack.get(fields.get("Content-Encoding", ""), bytes)(body)


def test_faults_are_named_and_explained() -> None:
    assert len(FAULTS) >= 50
    assert len(_ROBOTS) == 10
    assert all(fault.meaning for fault in FAULTS.values())
    with pytest.raises(ValueError, match="no fault 'flood'; there are 429_seconds"):
        faults("flood")


@pytest.mark.parametrize("name", _ARTICLE)
def test_a_fault_of_articles_leaves_every_article_readable(name: str, watch: _Watch) -> None:
    site = _faulty(name, watch)
    assert site.faults is not None
    healthy = default_sites(size=12)[1]
    affected = [number for number in site.numbers() if site.faults.of_article(site, number)]
    assert len(affected) == 6
    for number in site.numbers():
        url = site.article_url(number)
        plain = healthy.answer(url).body
        if number not in affected:
            assert _unpacked(_get(site, url)) == plain
            continue
        first = _get(site, url, accept_encoding="gzip, deflate, br, zstd")
        assert first.fault == name
        for _ in range(3):
            watch.seconds += 31
            last = _get(site, url, accept_encoding="gzip, deflate, br, zstd")
        assert last.status == 200
        text = _unpacked(last)
        assert text == plain or name.startswith(("charset", "nul", "lone", "deep", "control", "endless"))


@pytest.mark.parametrize(("name", "wait"), [("429_seconds", 30.0), ("429_date", 30.0), ("503_retry_after", 30.0)])
def test_retry_after_holds_until_it_has_passed(name: str, wait: float, watch: _Watch) -> None:
    site = _faulty(name, watch)
    url = site.article_url(site.numbers()[0])
    first = _get(site, url)
    assert first.status == int(name[:3])
    assert first.retry_after is not None
    assert wait <= first.retry_after <= wait + 1.01
    assert "Retry-After" in _whole(first)[0]
    watch.seconds = wait - 1
    assert _get(site, url).status == first.status
    watch.seconds = wait
    assert _get(site, url).status == 200


@pytest.mark.parametrize("name", ["gzip_corrupt", "gzip_truncated", "gzip_mislabelled"])
def test_a_spoiled_coding_cannot_be_unpacked(name: str, watch: _Watch) -> None:
    site = _faulty(name, watch)
    with pytest.raises((OSError, EOFError, zlib.error)):
        _unpacked(_get(site, site.article_url(site.numbers()[0]), accept_encoding="gzip"))


@pytest.mark.parametrize(("name", "coding"), [("deflate", "deflate"), ("deflate_raw", "deflate"), ("brotli", "br"), ("zstd", "zstd")])
def test_codings_are_for_clients_that_take_them(name: str, coding: str, watch: _Watch) -> None:
    site = _faulty(name, watch)
    url = site.article_url(site.numbers()[0])
    assert _whole(_get(site, url, accept_encoding=coding))[0]["Content-Encoding"] == coding
    assert "Content-Encoding" not in _whole(_get(site, url, accept_encoding="identity"))[0]


@pytest.mark.parametrize(
    ("name", "header", "codec"),
    [("charset_missing", None, "cp949"), ("charset_lying", "utf-8", "cp949"), ("charset_wrong", "euc-kr", "utf-8")],
)
def test_charsets_lie_and_the_text_is_whole(name: str, header: str | None, codec: str, watch: _Watch) -> None:
    site = _faulty(name, watch)
    for number in list(site.numbers())[::2]:
        fields, body = _whole(_get(site, site.article_url(number)))
        told = re.search("charset=(.*)", fields["Content-Type"])
        assert (told[1] if told else None) == header
        text = body.decode(codec)
        key = site.key_page(site.article_url(number))
        assert key is not None
        shown = _shown(text)
        assert all(paragraph in shown for paragraph in key["paragraphs"])


def test_characters_that_no_text_should_hold(watch: _Watch) -> None:
    for name, sign in (("nul_bytes", b"\x00"), ("lone_surrogates", b"\xed\xa0\xbd"), ("deep_nesting", b"<div>" * 5000)):
        site = _faulty(name, watch)
        assert sign in _whole(_get(site, site.article_url(site.numbers()[0])))[1]


@pytest.mark.parametrize("name", _TRAP)
def test_a_trap_lies_where_the_site_says_and_holds_no_article(name: str, watch: _Watch) -> None:
    site = _faulty(name, watch)
    fault = FAULTS[name]
    assert site.faults is not None
    known = {"trap": site.faults.traps, "sitemap": site.faults.sitemaps, "feed": site.faults.feeds}[fault.where](site)
    assert len(known) == len(fault.starts)
    where = {"trap": "/sitemap_1.xml", "sitemap": "/sitemap.xml", "feed": "/"}[fault.where]
    assert all(url.replace("&", "&amp;") in site.answer(where).body.decode() for url in known)
    for url in known:
        reply = _get(site, url)
        assert reply.fault == name
        assert site.key_page(url) is None
        reply.data and _check_trap(fault, reply)
        assert default_sites(size=12)[1].answer(url).status == 404


def _check_trap(fault: Fault, reply: Reply) -> None:
    fields, body = _whole(reply)
    if fault.name.startswith("redirect"):
        assert reply.status == 302
        assert ("Location" in fields) == (fault.name != "redirect_nowhere")
    elif fault.name.endswith("_bomb") and fault.where == "trap":
        packed = body
        assert len(packed) < _HUGE / 100
        assert fields["Content-Encoding"] in ("gzip", "deflate", "br", "zstd")
    elif fault.name == "huge_body":
        assert len(body) == int(fields["Content-Length"]) == _HUGE
    elif fault.name == "million_tags":
        assert body.count(b"<b>") == 1_000_000
    else:
        assert reply.status == 200
        assert body


def test_traps_of_papers_without_numbers_lie_below_a_path_of_their_own() -> None:
    (site,) = sites_of(["wordpress"], 5)
    site.faults = faults("huge_body", _OPTIONS)
    (url,) = site.faults.traps(site)
    assert url == f"{site.base_url}/trap/huge_body/1"
    assert _get(site, url).fault == "huge_body"


@pytest.mark.parametrize("name", ["gzip_bomb", "deflate_bomb", "brotli_bomb", "zstd_bomb"])
def test_bombs_unpack_to_the_huge_size(name: str, watch: _Watch) -> None:
    site = _faulty(name, watch)
    assert len(_unpacked(_get(site, f"{site.base_url}/trap/{name}/1"))) == _HUGE


def test_traps_go_on_for_ever(watch: _Watch) -> None:
    for name in ("calendar", "session"):
        site = _faulty(name, watch)
        assert f"/trap/{name}/" in site.answer("/").body.decode()
        seen = {f"{site.base_url}/trap/{name}/{FAULTS[name].starts[0]}"}
        waiting = list(seen)
        while waiting and len(seen) < 400:
            text = _whole(_get(site, waiting.pop(0)))[1].decode()
            found = set(re.findall('href="([^"]+)"', text)) - seen
            seen |= found
            waiting += sorted(found)
        assert len(seen) >= 400


def test_consent_sets_a_cookie_and_sends_back(watch: _Watch) -> None:
    site = _faulty("consent_redirect", watch)
    url = site.article_url(site.numbers()[0])
    wall = _whole(_get(site, url))[0]["Location"]
    fields, _ = _whole(_get(site, wall))
    assert fields["Set-Cookie"].startswith("consent=yes")
    assert f"{site.base_url}{fields['Location']}" == url
    assert _get(site, site.article_url(site.numbers()[2]), cookie="consent=yes").status == 200
    assert _get(site, f"{site.base_url}/trap/consent/?to=//elsewhere.example/").status == 404


@pytest.mark.parametrize("name", _ROBOTS)
def test_robots_of_ten_kinds(name: str, watch: _Watch) -> None:
    site = _faulty(name, watch)
    reply = _get(site, "/robots.txt")
    assert reply.fault == name
    fields, body = _whole(reply)
    text = body.decode()
    if name in ("robots_404", "robots_5xx", "robots_redirect"):
        assert reply.status == {"robots_404": 404, "robots_5xx": 500, "robots_redirect": 301}[name]
    if name == "robots_redirect":
        text = _whole(_get(site, fields["Location"]))[1].decode()
    if name == "robots_timeout":
        assert reply.status == 0
    if name not in SHUT | OPEN:
        assert "Disallow: /member/" in text[:500]
    assert text.startswith("\ufeff") == (name == "robots_bom")
    assert ("Crawl-delay: 1" in text) == (name == "robots_crawl_delay")
    assert (len(body) > 1_500_000) == (name == "robots_huge")


def test_all_faults_together_leave_one_kind_of_robots_and_half_of_the_articles() -> None:
    site = default_sites(size=120)[0]
    site.faults = faults("all", _OPTIONS)
    kind = site.faults.robots(site)
    assert kind is not None
    assert kind.name not in SHUT
    met = [site.faults.of_article(site, number) for number in site.numbers()]
    assert met.count(None) == 60
    assert {one.name for one in met if one} == set(_ARTICLE)


@pytest.fixture(scope="module")
def room() -> Iterator[NewsroomServer]:
    (site,) = default_sites(size=60)[:1]
    site.faults = faults("all", _OPTIONS)
    with serve([site]) as server:
        yield server


def _fetch(room: NewsroomServer, target: str) -> tuple[int, bytes]:
    parts = urlsplit(target)
    connection = http.client.HTTPConnection(urlsplit(room.urls[0]).netloc, timeout=30)
    try:
        connection.request("GET", f"{parts.path}?{parts.query}" if parts.query else parts.path)
        response = connection.getresponse()
        return response.status, response.read()
    finally:
        connection.close()


def _article_with(room: NewsroomServer, name: str) -> str:
    site = room.sites[0]
    assert site.faults is not None
    found = next(number for number in site.numbers() if (fault := site.faults.of_article(site, number)) and fault.name == name)
    return site.article_url(found)


@pytest.mark.parametrize("name", ["reset", "reset_within"])
def test_connections_are_reset(room: NewsroomServer, name: str) -> None:
    url = _article_with(room, name)
    with pytest.raises(ConnectionResetError):
        _fetch(room, url)
    assert _fetch(room, url) == (200, room.sites[0].answer(url).body)


@pytest.mark.parametrize("name", ["slow_headers", "slow_body", "length_missing"])
def test_slow_answers_arrive_whole(room: NewsroomServer, name: str) -> None:
    url = _article_with(room, name)
    assert _fetch(room, url) == (200, room.sites[0].answer(url).body)


def test_lengths_that_are_not_the_body_s(room: NewsroomServer) -> None:
    with pytest.raises(http.client.IncompleteRead):
        _fetch(room, _article_with(room, "length_too_long"))
    url = _article_with(room, "length_too_short")
    body = room.sites[0].answer(url).body
    assert _fetch(room, url)[1] == body[: body.rfind(b"</body>")]


@pytest.mark.parametrize("name", ["huge_body", "endless_body"])
def test_long_bodies_are_streamed(room: NewsroomServer, name: str) -> None:
    status, body = _fetch(room, f"{room.urls[0]}/trap/{name}/1")
    assert (status, len(body)) == (200, _HUGE)
    assert room.log.visits()[-1].fault == name


def test_who_waits_for_robots_for_ever_gets_nothing() -> None:
    (site,) = default_sites(size=2)[:1]
    site.faults = faults("robots_timeout", Options(hang_seconds=3600))
    with serve([site]) as room:
        connection = http.client.HTTPConnection(urlsplit(room.urls[0]).netloc, timeout=0.2)
        connection.request("GET", "/robots.txt")
        with pytest.raises(TimeoutError):
            connection.getresponse()
        connection.close()
        assert _fetch(room, "/")[0] == 200
