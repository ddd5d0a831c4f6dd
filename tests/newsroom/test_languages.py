"""Papers in English, German and Japanese: what their pages say is what the key says."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urljoin
from xml.etree import ElementTree as ET

import pytest

from scraper.newsroom import DEFAULT_NOW, Clock, Site, key_articles
from scraper.newsroom.languages import LANGUAGES
from scraper.newsroom.languages.pattern import fill
from scraper.newsroom.papers import sites_of
from scraper.newsroom.resource import Kind, Resource
from scraper.newsroom.skins.slugs import slugify
from tests.newsroom.reading import fold, html_resources, read

WORDED = ("wordpress", "graph", "german", "japanese", "state", "hashed")


@pytest.fixture(params=WORDED)
def paper(request: pytest.FixtureRequest) -> Site:
    return sites_of([request.param], size=32)[0]


def _one(skin: str, size: int = 40, seed: int = 1) -> Site:
    return sites_of([skin], size=size, seed=seed)[0]


def _pages(site: Site, number: int) -> list[str]:
    """Return the addresses of every page of an article."""
    parts = len(site.stories.by_number(number).page_starts) + 1
    return [site.url(site.named(Resource(Kind.ARTICLE, number=number, page=page))) for page in range(1, parts + 1)]


def test_pages_are_balanced_and_their_links_answer(paper: Site) -> None:
    targets = set()
    for resource in html_resources(paper):
        path = paper.skin.path(resource)
        reader = read(paper, path)
        assert not reader.unbalanced, (path, reader.unbalanced)
        assert not reader.open, (path, reader.open)
        named = (*(url for url, _ in reader.anchors), *reader.sources)
        targets |= {urljoin(paper.base_url + path, url) for url in named if not url.startswith(("#", "mailto:"))}
    assert len(targets) > paper.count()
    assert [url for url in targets if not url.startswith(paper.base_url + "/") or paper.answer(url).status != 200] == []


def test_teasers_stand_in_the_key_s_order(paper: Site) -> None:
    for resource in html_resources(paper):
        key = paper.key_page(paper.skin.path(resource))
        if key is None:
            continue
        titles = {seen["url"]: seen["title"] for seen in key["sightings"]}
        anchors = [(urljoin(key["url"], url), fold("".join(texts))) for url, texts in read(paper, key["url"]).anchors]
        assert [url for url, text in anchors if url in titles and titles[url] in text] == [seen["url"] for seen in key["sightings"]], (
            resource
        )


@pytest.mark.parametrize("skin", [skin for skin in WORDED if skin != "state"])
def test_articles_hold_their_fields(skin: str) -> None:
    paper = _one(skin)
    for number, key in zip(paper.numbers(), paper.key_articles()):
        text = fold(" ".join("".join(read(paper, url).text) for url in _pages(paper, number)))
        lines = [line for paragraph in key["paragraphs"] for line in paragraph.split("\n")]
        fields = (key["title"], key["subtitle"], key["kicker"], key["byline"], key["section"], key["copyright"])
        for value in (*fields, *lines, *key["captions"], *key["credits"], *key["tags"]):
            assert value is None or value in text, (key["url"], value)
        for author in key["authors"]:
            assert author["name"] in text
            assert author["role"] is None or author["role"] in text
            assert author["email"] is None or author["email"] in text


def test_titles_differ_and_texts_have_no_empty_slots() -> None:
    for skin in ("wordpress", "german", "japanese"):
        site = _one(skin, size=700)
        stories = [site.stories.by_number(number) for number in site.numbers()]
        assert len({story.title for story in stories}) == 700
        for story in stories[::7]:
            told = " ".join((story.title, *story.subtitle_lines, *story.paragraphs, *story.captions))
            assert not re.search(r"[{}]|  ", told), told
            assert len(set(story.paragraphs)) == len(story.paragraphs)


def test_patterns_and_addresses() -> None:
    words = {"item": "tree ordinance", "n": "7"}
    assert fill("{item|up} for {n} days", words.__getitem__) == "Tree ordinance for 7 days"
    assert slugify("„Großbrand“ in Bad Lindach: Şule & 5 Ponys – 1.000 €") == "grossbrand-in-bad-lindach-sule-and-5-ponys-1-000"
    assert slugify("O’Tannen’s café") == "otannens-cafe"


def test_every_slot_of_every_pattern_is_known() -> None:
    for language in LANGUAGES.values():
        known = {*language.words, *language.numbers, "official", "chief", "witness", "town", "item", "n", "day", "later"}
        common = language.common
        texts = [
            *common.details,
            *common.quotes,
            *common.points,
            *common.entry_headings,
            *common.gallery_leads,
            *common.gallery_captions,
            *common.video_leads,
        ]
        for topics in language.topics.values():
            for topic in topics:
                texts += [*topic.titles, *topic.decks, *topic.leads, *topic.details, *topic.quotes, *topic.captions]
                assert all({"{town}", "{item}"} <= set(re.findall(r"\{\w+\}", title.replace("|up", ""))) for title in topic.titles)
        assert {slot for text in texts for slot in re.findall(r"\{(\w+)", text)} <= known


def test_the_same_bytes_in_any_order() -> None:
    for skin in WORDED:
        forward, backward = _one(skin, size=15), _one(skin, size=15)
        paths = [forward.skin.path(resource) for resource in forward.resources()]
        there = {path: forward.answer(path).body for path in paths}
        assert there == {path: backward.answer(path).body for path in reversed(paths)}


def test_languages_are_told(paper: Site) -> None:
    expected = {"wordpress": "en-us", "graph": "en-gb", "german": "de", "hashed": "de", "japanese": "ja", "state": "en"}[paper.skin.name]
    key = next(key_articles(paper))
    assert key["language"] == expected
    assert f'lang="{expected}"' in paper.answer(key["url"]).body.decode().lower()


def test_japanese_has_no_spaces_between_words() -> None:
    for key in key_articles(_one("japanese", size=80)):
        assert not any(" " in paragraph for paragraph in key["paragraphs"])
        assert "　" not in key["title"]


def test_the_printed_time_is_the_paper_s_own() -> None:
    for skin, form, zone in (
        ("german", "%d.%m.%Y, %H:%M Uhr", 1),
        ("japanese", "%Y年%-m月%-d日 %-H時%-M分", 9),
        ("hashed", "%-d.%-m.%Y, %H:%M", 1),
    ):
        site = _one(skin)
        for key in key_articles(site):
            body = site.answer(key["url"]).body.decode()
            for field in ("published", "modified"):
                if key[f"{field}_at"] and key[f"{field}_precision"] != "day":
                    local = datetime.fromisoformat(key[f"{field}_at"]) + timedelta(hours=zone)
                    assert local.strftime(form) in body, (key["url"], field)


def test_summer_time_is_told_in_summer() -> None:
    summer = Clock(datetime(2025, 7, 10, 12, tzinfo=UTC))
    site = sites_of(["graph"], size=5000, clock=summer)[0]
    key = site.key_page(site.article_url(site.numbers()[-1]))
    assert key is not None
    body = site.answer(key["url"]).body.decode()
    local = datetime.fromisoformat(key["published_at"]) + timedelta(hours=1)
    assert f"{local:%H:%M} BST</time>" in body


def test_a_page_that_tells_no_date_or_no_zone_has_none_in_the_key() -> None:
    keys = list(key_articles(_one("wordpress", size=200)))
    assert {key["published_precision"] for key in keys} == {"second", "minute", "day"}
    for key in keys:
        zoned = key["published_precision"] == "second"
        assert (key["published_at"] is not None) == zoned  # no zone is told with minutes and days
        assert (key["discovered"]["published_at"] is None) == zoned or key["published_local"] in key["url"].replace("/", "-")
        assert len(key["published_local"]) == {"second": 19, "minute": 16, "day": 10}[key["published_precision"]]
    hashed = list(key_articles(_one("hashed", size=120)))
    assert any(key["published_local"] is None and key["modified_local"] for key in hashed)
    assert {key["published_local"][:19] + "Z" == key["published_at"] for key in key_articles(_one("state", size=40))} == {True}


def test_an_address_tells_the_day_where_the_page_tells_none() -> None:
    keys = list(key_articles(_one("wordpress", size=200)))
    told_by_address = [key for key in keys if key["published_precision"] == "day" and key["discovered"]["published_at"] is None]
    assert told_by_address
    for key in told_by_address:
        assert key["published_local"].replace("-", "/") in key["url"]


def test_wordpress_addresses_lead_back_to_their_stories() -> None:
    site = sites_of(["wordpress"], size=900)[0]  # over the end of summer time
    for number in (*site.gone_numbers(), site.soft_404_number(), *site.numbers()[::3]):
        url = site.article_url(number)
        assert re.search(r"/20\d\d/\d\d/\d\d/[a-z0-9-]+/$", url)
        found = site.locate(url)
        assert found is not None, url
        assert found.number == number
    assert all(key["number"] is None for key in key_articles(_one("wordpress", size=3)))
    assert site.answer("/2025/11/26/no-such-story/").status == 404
    assert site.answer("/2025/13/45/no-such-day/").status == 404


def test_wordpress_sitemaps_and_feeds() -> None:
    site = _one("wordpress")
    index = ET.fromstring(site.answer("/wp-sitemap.xml").body)
    places = [element.text or "" for element in index.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    assert places == [f"{site.base_url}/wp-sitemap-posts-post-1.xml"]
    assert b"/wp-sitemap.xml" in site.answer("/robots.txt").body
    for path in ("/feed/", "/category/government/feed/"):
        links = [item.findtext("link") or "" for item in ET.fromstring(site.answer(path).body).iter("item")]
        assert links
        assert all(site.key_page(link) for link in links)


def _scripts(body: str) -> list[Any]:
    found = re.findall(r'<script type="application/ld\+json"[^>]*>(.*?)</script>', body, re.DOTALL)
    return [json.loads(text) for text in found]


def test_graph_names_the_page_s_article_among_others() -> None:
    site = _one("graph")
    shortened = 0
    for number in site.numbers():
        story, url = site.stories.by_number(number), site.article_url(number)
        lists, graph = _scripts(site.answer(url).body.decode())
        assert [one["@type"] for one in lists] == ["BreadcrumbList", "NewsMediaOrganization"]
        articles = [one for one in graph["@graph"] if "headline" in one]
        own = [one for one in articles if one["url"] == url]
        assert len(own) == 1
        assert len(articles) > (number > site.numbers()[10])
        assert own[0]["headline"] == story.title
        assert datetime.fromisoformat(own[0]["datePublished"]) == story.published.astimezone(UTC)
        assert own[0]["isAccessibleForFree"] is story.free_access
        shortened += own[0]["articleBody"].endswith("…")
    assert shortened > site.count() / 2


def _state(body: str) -> Any:
    """Return the article of a page's embedded state, whichever generation of the front end wrote it."""
    if found := re.search(r'<script id="__NEXT_DATA__" type="application/json">(.*?)</script>', body):
        return json.loads(found[1])["props"]["pageProps"]["article"]
    if found := re.search(r"<script>window\.__STATE__=(.*?);window\.__FLAGS__", body):
        return json.loads(found[1])["content"]["current"]
    found = re.search(r"JSON\.parse\((\".*?\")\);</script>", body)
    assert found
    return json.loads(json.loads(found[1]))["content"]["current"]


def test_state_holds_what_the_page_does_not() -> None:
    site = _one("state")
    for key in key_articles(site):
        article = _state(site.answer(key["url"]).body.decode())
        shown = fold("".join(read(site, key["url"]).text))
        assert key["paragraphs"][0] not in shown
        assert (article["headline"], article["dek"], article["byline"]) == (key["title"], key["subtitle"], key["byline"])
        assert article["publishedAt"] == key["published_at"]
        assert article["updatedAt"] == key["modified_at"]
        told = json.dumps(article, ensure_ascii=False).replace("&amp;", "&")
        lines = [line for paragraph in key["paragraphs"] for line in paragraph.split("\n")]
        assert all(line.replace('"', '\\"') in told for line in lines if "'" not in line)


def test_hashed_class_names_change_with_the_build_and_match_its_style_sheet() -> None:
    clock = Clock()
    site = sites_of(["hashed"], size=20, clock=clock)[0]
    names = []
    for _ in range(2):
        body = site.answer("/").body.decode()
        sheet = re.search(r'href="([^"]+\.css)"', body)
        assert sheet
        classes = {name for value in re.findall(r'class="([^"]*)"', body) for name in value.split()}
        assert all(re.fullmatch(r"css-[0-9a-z]{6}", name) for name in classes)
        styles = site.answer(sheet[1]).body.decode()
        assert sum(f".{name}" in styles for name in classes) > len(classes) / 2
        names.append(classes)
        clock.set(DEFAULT_NOW + timedelta(days=3))
    assert not names[0] & names[1]
