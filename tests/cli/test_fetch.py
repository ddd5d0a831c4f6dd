"""`backissue extract URL`: one polite fetch."""

from __future__ import annotations

import gzip
import json
import socket

import pytest

from scraper.addresses import is_private
from scraper.cli import fetch as fetching
from scraper.cli.exit_codes import CommandError, ExitCode
from scraper.cli.fetch import fetch
from tests.cli.conftest import PAGE, TITLE
from tests.crawl.small_server import Answer, small_server

LOOPBACK = frozenset({"127.0.0.1"})


def refusal(url, allow=LOOPBACK):
    with pytest.raises(CommandError) as caught:
        fetch(url, allow)
    return caught.value.code, str(caught.value)


def test_a_page_is_fetched_once_after_robots_txt(backissue):
    with small_server({"/news?no=7&b=%20": Answer(PAGE), "/robots.txt": Answer("User-agent: *\nDisallow: /private\n")}) as server:
        done = backissue("extract", f"{server.base}/news?no=7&b=%20", "--json", "--allow-private", "127.0.0.1")
        assert (done.code, done.err) == (0, "")
        assert json.loads(done.out)["article"]["title"] == TITLE
        assert server.paths == ["/robots.txt", "/news?no=7&b=%20"]
        assert all(agent.startswith("backissue/") for *_, agent in server.asked)


def test_what_robots_txt_forbids_is_refused(backissue):
    with small_server({"/private/1": Answer(PAGE), "/robots.txt": Answer("User-agent: *\nDisallow: /private\n")}) as server:
        done = backissue("extract", f"{server.base}/private/1", "--allow-private", "127.0.0.1")
        assert (done.code, done.out) == (7, "")
        assert done.err == f"backissue: refused by robots.txt: {server.base}/private/1\n"
        assert server.paths == ["/robots.txt"]


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_robots_txt_that_cannot_be_had_forbids_everything(status):
    with small_server({"/robots.txt": Answer("later", status)}) as server:
        host = server.base.removeprefix("http://")
        assert refusal(f"{server.base}/") == (
            ExitCode.REFUSED,
            f"refused: robots.txt of {host} cannot be had, so nothing may be fetched there: the server answered {status}",
        )


def test_without_a_robots_txt_everything_is_allowed():
    with small_server({"/": Answer(PAGE, headers={"X-Served-By": "pier"})}) as server:
        fetched = fetch(server.base, LOOPBACK)
        assert (fetched.url, fetched.body) == (server.base, PAGE.encode())
        assert ("X-Served-By", "pier") in fetched.headers
        assert fetched.captured_at.utcoffset().total_seconds() == 0


def test_private_addresses_are_refused_by_name_and_number(backissue):
    done = backissue("extract", "http://127.0.0.1:9/")
    assert (done.code, done.err) == (7, "backissue: refused: 127.0.0.1 has a private address (--allow-private 127.0.0.1 would allow it)\n")
    assert refusal("http://localhost:9/")[0] == ExitCode.REFUSED
    assert refusal("http://[::1]:9/") == (ExitCode.REFUSED, "refused: ::1 has a private address (--allow-private ::1 would allow it)")


def test_a_name_that_leads_to_a_private_address_is_refused(monkeypatch):
    answers = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 80)) for address in ("93.184.215.14", "10.0.0.5")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_kwargs: answers)
    assert refusal("http://lamp.example/")[0] == ExitCode.REFUSED


def test_every_hop_of_a_redirect_is_checked():
    with small_server({}) as other, small_server({}, host="127.0.0.2") as private:
        port = private.base.rpartition(":")[2]
        routes = {
            "/moved": Answer(status=301, headers={"Location": "/here"}),
            "/here": Answer(PAGE),
            "/file": Answer(status=302, headers={"Location": "file:///etc/hosts"}),
            "/inside": Answer(status=307, headers={"Location": f"http://127.0.0.2:{port}/"}),
            "/elsewhere": Answer(status=308, headers={"Location": f"{other.base}/gone"}),
            "/loop": Answer(status=302, headers={"Location": "/loop"}),
            "/robots.txt": Answer("User-agent: *\nDisallow: /hidden\n"),
            "/to-hidden": Answer(status=302, headers={"Location": "/hidden"}),
        }
        with small_server(routes) as server:
            assert fetch(f"{server.base}/moved", LOOPBACK).url == f"{server.base}/here"
            assert refusal(f"{server.base}/file") == (ExitCode.USAGE, "not an http(s) URL: file:///etc/hosts")
            assert refusal(f"{server.base}/inside")[0] == ExitCode.REFUSED
            assert refusal(f"{server.base}/elsewhere") == (ExitCode.FAILURES, f"the server answered 404 Not Found: {other.base}/gone")
            assert refusal(f"{server.base}/loop") == (ExitCode.FAILURES, f"more than 10 redirects: {server.base}/loop")
            assert refusal(f"{server.base}/to-hidden") == (ExitCode.REFUSED, f"refused by robots.txt: {server.base}/hidden")
        assert other.paths == ["/robots.txt", "/gone"]
        assert private.paths == []


def test_sizes_are_limited_as_sent_and_as_inflated(monkeypatch):
    monkeypatch.setattr(fetching, "MAX_BYTES", 2_000_000)
    bomb = gzip.compress(b"a" * 2_000_001)
    routes = {
        "/large": Answer(b"a" * 2_000_001),
        "/bomb": Answer(bomb, headers={"Content-Encoding": "gzip"}),
        "/fits": Answer(gzip.compress(b"a" * 2_000_000), headers={"Content-Encoding": "gzip"}),
        "/cut": Answer(bomb[:-9], headers={"Content-Encoding": "gzip"}),
    }
    with small_server(routes) as server:
        assert len(fetch(f"{server.base}/fits", LOOPBACK).body) == 2_000_000
        assert refusal(f"{server.base}/large") == (ExitCode.FAILURES, f"larger than 2 MB: {server.base}/large")
        assert refusal(f"{server.base}/bomb") == (ExitCode.FAILURES, f"cannot fetch {server.base}/bomb: larger than 2 MB when decompressed")
        assert refusal(f"{server.base}/cut") == (ExitCode.FAILURES, f"cannot fetch {server.base}/cut: gzip data is cut short")


def test_an_answer_that_ends_early_is_no_page():
    with small_server({"/": Answer("short", headers={"Content-Length": "50", "Connection": "close"})}) as server:
        assert refusal(f"{server.base}/") == (ExitCode.FAILURES, f"cannot fetch {server.base}/: 45 bytes are missing at its end")


def test_nobody_listens():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    code, message = refusal(f"http://127.0.0.1:{port}/")
    assert code == ExitCode.REFUSED
    assert message.startswith(f"refused: robots.txt of 127.0.0.1:{port} cannot be had, so nothing may be fetched there: cannot connect to ")
    assert "refused" in message.rpartition(": ")[2]


PRIVATE = (
    "127.0.0.1 10.1.2.3 169.254.169.254 192.168.0.1 0.0.0.0 100.64.0.1 224.0.0.1 ::1 [::1] fe80::1%eth0 fc00::1 ff02::1 "
    "::ffff:127.0.0.1 2002:7f00:1:: 64:ff9b::10.0.0.1"
)


@pytest.mark.parametrize("address", PRIVATE.split())
def test_private_addresses(address):
    assert is_private(address)


@pytest.mark.parametrize(
    "address", ["93.184.215.14", "2606:2800:21f:cb07::1", "::ffff:93.184.215.14", "64:ff9b::93.184.215.14", "lamp.example", ""]
)
def test_public_addresses_and_names(address):
    assert not is_private(address)
