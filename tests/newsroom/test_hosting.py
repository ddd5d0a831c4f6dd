"""Many papers on one port, by host name or by path; the clock that runs; answers kept within bounds."""

from __future__ import annotations

import http.client
import re
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

import pytest

from scraper.newsroom import DEFAULT_NOW, Clock, Site, default_sites, serve, sites_of
from scraper.newsroom.answer import Answer
from scraper.newsroom.answer_cache import AnswerCache
from scraper.newsroom.hosting import Hosting, labels
from scraper.newsroom.log import RequestLog, Visit, read_log

if TYPE_CHECKING:
    from pathlib import Path

_LINK = re.compile(r'\b(?:href|src|action)="([^"#][^"]*)"')


def _get(port: int, target: str, **headers: str) -> tuple[http.client.HTTPResponse, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("GET", target, headers=headers)
    response = connection.getresponse()
    text = response.read().decode()
    connection.close()
    return response, text


def test_papers_below_paths_of_one_port() -> None:
    with serve(default_sites(size=8), hosting="paths") as room:
        (port,) = {urlsplit(url).port for url in room.urls}
        assert port is not None
        assert [urlsplit(url).path for url in room.urls] == ["/haesolgoeul", "/hanyeoulgol"]
        for site in room.sites:
            url = urlsplit(site.article_url(site.numbers()[0]))
            response, text = _get(port, f"{url.path}?{url.query}")
            assert response.status == 200
            assert text.encode() == site.answer(url.geturl()).body
            assert site.key_page(url.geturl())
        _, index = _get(port, "/")
        assert all(url in index for url in room.urls)
        _, robots = _get(port, "/robots.txt")
        assert "Disallow: /hanyeoulgol/member/" in robots
        assert all(f"Sitemap: {url}/" in robots for url in room.urls)
        assert _get(port, "/nothing")[0].status == 404
        assert [visit.site for visit in room.log][-2:] == [f"http://127.0.0.1:{port}"] * 2


def test_links_of_a_paper_below_a_path_stay_below_it(site: Site) -> None:
    Hosting([site], "paths").settle("127.0.0.1", [8901])
    for target in ("/", site.article_url(site.numbers()[3])):
        page = site.answer(target).body.decode()
        links = {
            urljoin(site.url(site.locate(target)), link) for link in _LINK.findall(page) if not link.startswith(("javascript:", "mailto:"))
        }  # type: ignore[arg-type]
        assert links
        assert all(link.startswith(f"{site.base_url}/") for link in links), [one for one in links if not one.startswith(site.base_url)]
        assert all(site.answer(link.replace("&amp;", "&")).status == 200 for link in links)


def test_papers_by_host_name() -> None:
    with serve(default_sites(size=4), hosting="hosts") as room:
        port = urlsplit(room.urls[0]).port
        assert port is not None
        assert room.urls == [f"http://haesolgoeul.localhost:{port}", f"http://hanyeoulgol.localhost:{port}"]
        for site in room.sites:
            host = urlsplit(site.base_url).netloc
            assert site.name in _get(port, "/", Host=host)[1]
            assert site.name in _get(port, "/", Host=f"m.{host}")[1]
        assert _get(port, "/", Host="elsewhere.example")[0].status == 200
        assert _get(port, "/robots.txt", Host="elsewhere.example")[0].status == 404


def test_hosting_must_be_known_and_names_are_distinct() -> None:
    with pytest.raises(ValueError, match="ports, hosts, paths"):
        Hosting([], "pigeons")  # type: ignore[arg-type]
    assert labels(sites_of(["mediaon", "ndsoft", "mediaon"], 1)) == ["haesolgoeul", "hanyeoulgol", "haesolgoeul-2"]
    with pytest.raises(ValueError, match="no skin 'nothing'"):
        sites_of(["nothing"])


def test_a_running_clock_goes_on_in_whole_minutes() -> None:
    seconds = [0.0]
    clock = Clock(timer=lambda: seconds[0])
    site = default_sites(size=10, clock=clock)[0]
    clock.run(3600)
    assert clock.now == DEFAULT_NOW
    seconds[0] = 0.01
    assert clock.now == DEFAULT_NOW
    before = site.count()
    seconds[0] = 24.02
    assert clock.now == DEFAULT_NOW + timedelta(days=1, minutes=1)
    assert site.count() > before + 20
    clock.run(0)
    seconds[0] = 1000.0
    assert clock.now == DEFAULT_NOW + timedelta(days=1, minutes=1)
    with pytest.raises(ValueError, match="backwards"):
        clock.run(-1)


def test_a_site_at_another_time_leaves_the_site_alone(site: Site) -> None:
    later = site.at(DEFAULT_NOW + timedelta(days=3))
    assert later.count() > site.count()
    assert later.answer("/").body != site.answer("/").body
    assert site.clock.now == DEFAULT_NOW


def test_the_cache_keeps_what_was_asked_for_last_within_its_bytes() -> None:
    cache = AnswerCache(largest=30_000)
    made: list[int] = []

    def answer(number: int) -> Answer:
        made.append(number)
        return Answer(200, "text/plain", bytes(6000))

    for number in (1, 2, 3, 1, 4, 1, 2):
        cache.get(number, lambda number=number: answer(number))  # type: ignore[misc]
    assert made == [1, 2, 3, 4, 2]


def test_a_log_can_be_written_and_read(tmp_path: Path) -> None:
    path = tmp_path / "visits.jsonl"
    with path.open("w", encoding="utf-8") as file, serve(default_sites(size=2), log=RequestLog(file=file)) as room:
        port = urlsplit(room.urls[0]).port
        assert port is not None
        for target in ("/", "/nothing"):
            _get(port, target, **{"User-Agent": "tester/1", "If-None-Match": '"x"'})
        visits = room.log.visits()
    with path.open("a", encoding="utf-8") as file:
        file.write('{"cut":')
    assert read_log(path) == visits
    assert [one.status for one in visits] == [200, 404]
    with pytest.raises(ValueError, match="request log"):
        Visit.read('{"at": 1}')
