"""The server over real connections on loopback."""

from __future__ import annotations

import gzip
import http.client
import socket
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from scraper.newsroom import NewsroomServer, default_sites, serve

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def newsroom() -> Iterator[NewsroomServer]:
    with serve(default_sites(size=10)) as server:
        yield server


@pytest.fixture
def connection(newsroom: NewsroomServer) -> Iterator[http.client.HTTPConnection]:
    newsroom.log.clear()
    one = http.client.HTTPConnection(urlsplit(newsroom.urls[0]).netloc, timeout=20)
    yield one
    one.close()


def _get(connection: http.client.HTTPConnection, path: str, method: str = "GET", **headers: str) -> tuple[http.client.HTTPResponse, bytes]:
    connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    response = connection.getresponse()
    return response, response.read()


def test_sites_have_ports_of_their_own(newsroom: NewsroomServer) -> None:
    assert len(set(newsroom.urls)) == 2
    assert all(url.startswith("http://127.0.0.1:") for url in newsroom.urls)
    assert newsroom.sites[0].article_url(7).startswith(newsroom.urls[0])


def test_keep_alive_and_log(newsroom: NewsroomServer, connection: http.client.HTTPConnection) -> None:
    path = urlsplit(newsroom.sites[0].article_url(newsroom.sites[0].numbers()[0]))
    target = f"{path.path}?{path.query}"
    first, body = _get(connection, target, User_Agent="tester/1")
    local = connection.sock.getsockname()
    again, same = _get(connection, target, If_None_Match='"other"')
    assert (first.status, again.status) == (200, 200)
    assert body == same == newsroom.sites[0].answer(target).body
    assert connection.sock.getsockname() == local
    assert first.headers["Content-Type"] == "text/html; charset=UTF-8"
    visits = newsroom.log.visits()
    assert [(one.method, one.path, one.status, one.user_agent) for one in visits] == [
        ("GET", target, 200, "tester/1"),
        ("GET", target, 200, None),
    ]
    assert visits[1].conditional == (("if-none-match", '"other"'),)
    assert visits[0].newsroom_time == newsroom.sites[0].clock.now
    assert visits[0].at <= visits[1].at
    assert len(newsroom.log) == 2


def test_validators_give_304_without_a_body(newsroom: NewsroomServer, connection: http.client.HTTPConnection) -> None:
    first, _ = _get(connection, "/")
    for name, header in (("If_None_Match", "ETag"), ("If_Modified_Since", "Last-Modified")):
        response, body = _get(connection, "/", **{name: first.headers[header]})
        assert (response.status, body) == (304, b"")
        assert response.headers["ETag"] == first.headers["ETag"]
    response, _ = _get(connection, "/", If_Modified_Since="Mon, 01 Jan 2024 00:00:00 GMT")
    assert response.status == 200
    response, _ = _get(connection, "/", If_None_Match='"x"', If_Modified_Since=first.headers["Last-Modified"])
    assert response.status == 200
    response, _ = _get(connection, "/", If_Modified_Since="yesterday")
    assert response.status == 200
    assert [visit.status for visit in newsroom.log] == [200, 304, 304, 200, 200, 200]


def test_gzip_where_it_is_accepted(connection: http.client.HTTPConnection) -> None:
    _, plain = _get(connection, "/", Accept_Encoding="identity")
    response, packed = _get(connection, "/", Accept_Encoding="br, gzip;q=0.5")
    assert response.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed) == plain
    assert int(response.headers["Content-Length"]) == len(packed)
    response, body = _get(connection, "/", Accept_Encoding="gzip;q=0")
    assert response.headers["Content-Encoding"] is None
    assert body == plain


def test_head_has_the_headers_of_get(connection: http.client.HTTPConnection) -> None:
    get, body = _get(connection, "/")
    head, nothing = _get(connection, "/", "HEAD")
    assert nothing == b""
    assert head.headers["Content-Length"] == get.headers["Content-Length"] == str(len(body))
    assert head.headers["ETag"] == get.headers["ETag"]


def test_what_is_not_there_or_not_allowed(newsroom: NewsroomServer, connection: http.client.HTTPConnection) -> None:
    assert _get(connection, "/nothing")[0].status == 404
    gone = urlsplit(newsroom.sites[0].article_url(newsroom.sites[0].gone_numbers()[0]))
    assert _get(connection, f"{gone.path}?{gone.query}")[0].status == 404
    assert _get(connection, "/", "POST")[0].status == 405
    assert [visit.status for visit in newsroom.log] == [404, 404, 405]


@pytest.mark.parametrize(("sent", "status"), [(b"nonsense\r\n\r\n", b"400"), (b"GET / HTTP/1.1\r\nX: " + b"x" * 40_000, b"431")])
def test_broken_requests_are_refused(newsroom: NewsroomServer, sent: bytes, status: bytes) -> None:
    host, port = urlsplit(newsroom.urls[0]).netloc.split(":")
    with socket.create_connection((host, int(port)), timeout=20) as raw:
        raw.sendall(sent)
        assert raw.recv(100).split(b" ")[1] == status


def test_pipelined_and_split_requests(newsroom: NewsroomServer) -> None:
    host, port = urlsplit(newsroom.urls[1]).netloc.split(":")
    head = b"HEAD / HTTP/1.1\r\nHost: x\r\n\r\n"
    last = b"HEAD /nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    with socket.create_connection((host, int(port)), timeout=20) as raw:
        raw.sendall(head + head[:9])
        raw.sendall(head[9:] + last)
        received = b""
        while part := raw.recv(65536):
            received += part
    assert [line.split(b" ")[1] for line in received.split(b"\r\n") if line.startswith(b"HTTP/1.1")] == [b"200", b"200", b"404"]


def test_a_taken_port_is_an_error() -> None:
    with serve(default_sites(size=2)[:1]) as server:
        port = urlsplit(server.urls[0]).port
        assert port is not None
        with pytest.raises(OSError, match="in use"), serve(default_sites(size=2)[:1], port=port):
            pass
