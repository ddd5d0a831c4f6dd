"""Lists, feeds, sitemaps and robots.txt lead to every article."""

from __future__ import annotations

import urllib.robotparser
import xml.etree.ElementTree as ET
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from scraper.newsroom import Site
from scraper.newsroom.resource import Kind, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPACES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "n": "http://www.google.com/schemas/sitemap-news/0.9"}


def _xml(site: Site, resource: Resource) -> ET.Element:
    return ET.fromstring(site.answer(site.url(resource)).body)


def _listed(site: Site, section: str | None) -> Iterator[str]:
    for page in range(1, site.last_page(section) + 1):
        key = site.key_page(site.skin.path(Resource(Kind.LIST, section=section, page=page)))
        assert key is not None
        own = [seen["url"] for seen in key["sightings"] if seen["block"] == key["sightings"][0]["block"]][: site.skin.per_page]
        assert own
        yield from own


def test_lists_hold_every_article_once_and_end(site: Site) -> None:
    everything = [site.article_url(number) for number in reversed(site.numbers())]
    assert list(_listed(site, None)) == everything
    for section in site.sections:
        numbers = [number for number in reversed(site.numbers()) if site.stories.by_number(number).section == section]
        assert list(_listed(site, section.code))[: len(numbers)] == [site.article_url(number) for number in numbers]
        beyond = site.answer(site.skin.path(Resource(Kind.LIST, section=section.code, page=site.last_page(section.code) + 1)))
        assert beyond.status == 200
        assert "등록된 기사가 없습니다" in beyond.body.decode()


def test_sitemaps_name_every_article_and_what_is_gone(site: Site) -> None:
    big = Site(site.skin, name=site.name, host=site.host, size=450)
    index = _xml(big, Resource(Kind.SITEMAP_INDEX))
    places = [place.text or "" for place in index.iterfind("s:sitemap/s:loc", _SPACES)]
    maps = [ET.fromstring(big.answer(place).body) for place in places]
    located = [place.text for one in maps for place in one.iterfind("s:url/s:loc", _SPACES)]
    articles = {big.article_url(number) for number in big.numbers()}
    assert articles <= set(located)
    assert {big.article_url(number) for number in (*big.gone_numbers(), big.soft_404_number())} <= set(located)
    assert len(places) == 3 + big.skin.has_news_sitemap


def test_feeds_are_rss_with_the_newest_articles(site: Site) -> None:
    for section in (None, *(one.code for one in site.sections)):
        channel = _xml(site, Resource(Kind.FEED, section=section)).find("channel")
        assert channel is not None
        links = [link.text for link in channel.iterfind("item/link")]
        assert links
        assert all(link and site.key_page(link) for link in links)
        for item in channel.iterfind("item"):
            key = site.key_page(item.findtext("link") or "")
            date = item.findtext("pubDate")
            assert key is not None
            assert item.findtext("title") == key["title"]
            assert (date is None) == (key["published_at"] is None)
            if date is not None:
                assert parsedate_to_datetime(date).strftime("%Y-%m-%dT%H:%M:%S") == _local(key["published_at"])


def _local(moment: str) -> str:
    return (datetime.fromisoformat(moment) + timedelta(hours=9)).strftime("%Y-%m-%dT%H:%M:%S")


def test_news_sitemap(site: Site) -> None:
    if not site.skin.has_news_sitemap:
        return
    titles = [title.text for title in _xml(site, Resource(Kind.NEWS_SITEMAP)).iterfind("s:url/n:news/n:title", _SPACES)]
    assert titles[0] == site.stories.by_number(site.numbers()[-1]).title
    assert len(titles) == 40


def test_robots_names_sitemap_and_what_to_leave_alone(site: Site) -> None:
    polite = Site(site.skin, name=site.name, host=site.host, size=5, crawl_delay=2)
    parser = urllib.robotparser.RobotFileParser()
    parser.parse(polite.answer("/robots.txt").body.decode().splitlines())
    assert parser.crawl_delay("anyone") == 2
    assert parser.site_maps() == [polite.base_url + "/sitemap.xml"]
    for resource in polite.resources():
        assert parser.can_fetch("anyone", polite.url(resource)) == (resource.kind is not Kind.DISALLOWED)
    assert b"Crawl-delay" not in site.answer("/robots.txt").body
