"""The same article under other addresses, and canonicals that lie."""

from __future__ import annotations

import html
import re

import pytest

from scraper.newsroom import Site
from scraper.newsroom.resource import Kind, Resource
from scraper.newsroom.variants import CANONICALS, Variants

_CANONICAL = re.compile(r'<link\b[^>]*rel="canonical"[^>]*href="([^"]*)"')


def _page(site: Site, url: str) -> str:
    answer = site.answer(url)
    assert answer.status == 200, url
    return answer.body.decode()


def test_nothing_has_another_address_unless_it_is_switched_on(site: Site) -> None:
    url = site.article_url(site.numbers()[4])
    page = _page(site, url)
    assert not any(sign in page for sign in ("amphtml", "/print/", "PHPSESSID", "utm_source"))
    for flavour in ("amp", "print", "m"):
        assert site.answer(url.replace(site.base_url, f"{site.base_url}/{flavour}")).status == 404


@pytest.mark.parametrize(("name", "flavour"), [("amp", "amp"), ("print", "print"), ("mobile", "m")])
def test_other_addresses_hold_the_text_and_name_the_article_s_own(site: Site, name: str, flavour: str) -> None:
    site.variants = Variants(**{name: True})
    for number in list(site.numbers())[::15]:
        url = site.article_url(number)
        other = url.replace(site.base_url, f"{site.base_url}/{flavour}")
        assert other.replace("&", "&amp;") in _page(site, url)
        page = _page(site, other)
        shown = " ".join(html.unescape(re.sub("<[^>]+>", "", page)).split())
        assert all(paragraph in shown for paragraph in site.stories.by_number(number).paragraphs)
        if name != "mobile" or "canonical" in page:
            assert _CANONICAL.findall(page) == [url.replace("&", "&amp;")]
        assert site.article_number(other) == number
        assert (site.key_page(other) is None) == (name != "mobile")


def test_tracking_parameters_stand_in_feeds_and_lead_to_the_article(site: Site) -> None:
    site.variants = Variants(tracking=True)
    feed = site.answer(site.url(Resource(Kind.FEED))).body.decode()
    links = [link.replace("&amp;", "&") for link in re.findall("<item>.*?<link>(.*?)</link>", feed)]
    assert links
    assert all("utm_source=rss" in link and "fbclid=" in link for link in links)
    assert [site.article_number(link) for link in links] == list(reversed(site.numbers()))[: len(links)]


def test_sessions_stand_in_links_and_differ_from_page_to_page(site: Site) -> None:
    site.variants = Variants(session=True)
    sessions = set()
    for target in ("/", site.article_url(site.numbers()[0])):
        page = _page(site, target)
        links = [link.replace("&amp;", "&") for link in re.findall(r'<a\b[^>]*href="([^"]*PHPSESSID[^"]*)"', page)]
        assert len(links) > 10
        assert all(site.article_number(link) for link in links)
        sessions |= {link.partition("PHPSESSID=")[2] for link in links}
    assert len(sessions) == 2


@pytest.mark.parametrize("canonicals", CANONICALS)
def test_canonicals_say_what_they_are_told_to(site: Site, canonicals: str) -> None:
    site.variants = Variants(canonicals=canonicals)
    url = site.article_url(site.numbers()[7])
    said = _CANONICAL.findall(_page(site, url))
    honest = _CANONICAL.findall(_page(Site(site.skin, name=site.name, host=site.host, seed=site.seed, size=site.size), url))
    expected = {
        "honest": honest,
        "home": [f"{site.base_url}/"],
        "missing": [],
        "other_host": [f"https://www.{site.host}{url.removeprefix(site.base_url)}"],
        "other_article": [site.article_url(site.numbers()[0])],
    }
    assert said == expected[canonicals]
